"""The component `kg_frames`: on which medium, when and to whom each attribution was made.

A frame is told with a channel ("in a post on X", "told the BBC", "took to her account", "X's website states"), by an
earlier channel meant again ("in the clip", "her post"), or by the cue itself ("tweeted"). A statement without a frame of
its own takes over that of the same speaker's last statement: in the same paragraph until another occasion, addressee or
time is told; in the next paragraph where words or form say that the speech goes on ("she adds", "… also notes", a
quotation). A heading ends every frame. What is not told stays None.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from kg.nlp.framing.inheriting import inherit
from kg.nlp.framing.local import local_frames, speaking_for_owner
from kg.nlp.framing.scene import Scene


@Language.component(
    "kg_frames",
    assigns=["doc._.kg_frames", "doc._.kg_clusters", "doc._.kg_attributions"],
    requires=["doc._.kg_attributions", "doc._.kg_clusters", "doc._.kg_times", "token.dep"],
)
def kg_frames(doc: Doc) -> Doc:
    """Write a `Frame` per attribution; media that are no clusters yet ("an internal memo") become clusters of type Platform.

    A channel that is itself said to speak speaks for its owner ("the firm's website states"): the attribution gets its speaker.
    """
    if not doc._.kg_attributions:
        doc._.kg_frames = ()
        return doc
    scene = Scene(doc)
    frames = local_frames(scene)
    doc._.kg_frames = tuple(inherit(scene, frames))
    doc._.kg_attributions = tuple(speaking_for_owner(scene))
    doc._.kg_clusters = scene.media.clusters()
    return doc
