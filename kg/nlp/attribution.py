"""The component `kg_attribution`: who says what in a document, by rules over the parse, the quotations and the cue lexicon."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from kg.nlp.annotations import Attribution
from kg.nlp.attributing.acts import acts
from kg.nlp.attributing.clauses import verbal
from kg.nlp.attributing.headlines import headlines
from kg.nlp.attributing.nominals import nominal
from kg.nlp.attributing.quotations import quotations
from kg.nlp.attributing.scene import Scene
from kg.nlp.attributing.settle import settle
from kg.nlp.attributing.turns import turns
from kg.nlp.attributing.verbless import verbless
from kg.nlp.cues import CueLexicon, cue_lexicon
from kg.patterns import CuePattern, cue_patterns


def find_attributions(doc: Doc, lexicon: CueLexicon | None = None) -> tuple[Attribution, ...]:
    """Return the attributions of a parsed `doc` whose quotations are known, in order of their content.

    `lexicon` are the cues, those of the package by default. Source spans only: whom they name is for `kg_speakers`. An utterance
    that continues the last speaker has no source and is `inherited`. A relative pronoun is the source as written; its
    `source_head` is the head of its antecedent. An attribution inside another's content names it as `parent`.
    """
    scene = Scene(doc, lexicon or cue_lexicon())
    drafts = [
        *quotations(scene),
        *verbless(scene),
        *turns(scene),
        *headlines(scene),
        *verbal(scene),
        *acts(scene),
        *nominal(scene),
    ]
    return settle(scene, drafts)


@Language.factory(
    "kg_attribution",
    requires=["token.dep", "doc._.kg_quotes"],
    assigns=["doc._.kg_attributions"],
    default_config={"cues": []},
)
def make_attribution(nlp: Language, name: str, cues: list[dict[str, Any]]) -> AttributionFinder:
    """Return the component; `cues` are the fields of the `CuePattern` records that a user adds."""
    return AttributionFinder(cues=cue_patterns(cues))


class AttributionFinder:
    """Finds the attributions of a document."""

    def __init__(self, *, cues: Sequence[CuePattern] = ()) -> None:
        self.lexicon = cue_lexicon(tuple(cues))

    def __call__(self, doc: Doc) -> Doc:
        """Write ``doc._.kg_attributions``."""
        doc._.kg_attributions = find_attributions(doc, self.lexicon)
        return doc
