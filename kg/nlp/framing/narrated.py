"""Frames that the narrator opens without quoting: "She uploaded a video to her channel. “I am done,” she said."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kg.model import Span
from kg.nlp.annotations import Frame, cluster_at
from kg.nlp.channel_lexicon import channel_lexicon
from kg.nlp.channels import Channel, span_of
from kg.nlp.framing.local import resolve
from kg.nlp.framing.scene import Scene

_EVENTS: Final = frozenset({"event"})
_SUBJECTS: Final = ("nsubj", "nsubjpass")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A frame that later statements of `speaker` may take over; `number` is the attribution that opened it, if one did."""

    speaker: object
    place: int
    sentence: int
    section: int
    frame: Frame
    words: Span
    number: int | None = None


def narrated(scene: Scene, frames: Sequence[Frame]) -> list[Opened]:
    """Return the frames that sentences without an attribution open, in order of the text."""
    used = {frame.medium_span for frame in frames if frame.medium_span is not None}
    found = []
    for channel in scene.channels:
        if channel.anchor is None or span_of(channel) in used or scene.inside_content(channel.start):
            continue
        speaker = _speaker(scene, channel.anchor) if _speaks_on(scene, channel) else None
        if speaker is None:
            continue
        medium = resolve(scene, channel, frames, speaker, speaker)
        if medium is not None:
            frame = Frame(medium=medium[0], medium_span=span_of(channel), reason="medium: told before")
            found.append(
                Opened(
                    speaker=speaker,
                    place=scene.tree.start[channel.anchor],
                    sentence=scene.sentence(channel.start),
                    section=scene.section_at(channel.start),
                    frame=frame,
                    words=span_of(channel),
                )
            )
    return sorted(found, key=lambda opened: opened.place)


def _speaks_on(scene: Scene, channel: Channel) -> bool:
    """Tell whether somebody makes an utterance on the channel: posts to it, gives it an interview, takes to it."""
    lexicon = channel_lexicon()
    anchor = channel.anchor
    assert anchor is not None
    lemma = scene.tree.lemma[anchor]
    if channel.preposition is None:
        if channel.role != "dobj":
            return False
        if channel.noun is None:
            return lemma in lexicon.telling and channel.cluster is not None
        return lemma in lexicon.publishing and (channel.cluster is not None or not channel.definite)
    speaking = lemma in lexicon.publishing or lemma in lexicon.addressee_to or lemma in lexicon.appearing
    if lemma in lexicon.moving and channel.kinds <= _EVENTS:
        # Who goes to a rally has not spoken at it.
        return False
    if channel.cluster is None and not any(channel.inner in lexicon.by_kind[kind] for kind in channel.kinds):
        return False
    return speaking and channel.role == "prep" and channel.inner in lexicon.framing and channel.preposition in lexicon.framing


def _speaker(scene: Scene, verb: int) -> int | None:
    tree = scene.tree
    current = verb
    for _ in range(4):
        subject = tree.child(current, *_SUBJECTS)
        if subject is not None:
            return cluster_at(scene.doc, tree.start[subject], tree.end[subject])
        if tree.dep[current] not in ("conj", "xcomp", "advcl"):
            return None
        current = tree.head[current]
    return None
