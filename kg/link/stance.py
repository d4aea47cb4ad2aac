"""One speaker for and against one thing, with no change told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.words import content
from kg.model import Comparable
from kg.resources import read_table

_CHANGE: Final = named_pattern("stance.change")


@dataclass(frozen=True, slots=True)
class Stand:
    """A sentence in which somebody stands for (side 0) or against (side 1) something."""

    sentence: Sentence
    speaker: str
    side: int
    start: int
    end: int
    topic: frozenset[str]


@cache
def _patterns() -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple(
        (0 if row["side"] == "for" else 1, re.compile(row["pattern"])) for row in read_table("data", "lexicons", "positions.tsv")
    )


def stance_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each speaker who stands on both sides of one thing."""
    stands: defaultdict[tuple[str, str], list[Stand]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            for stand in _stands(context, view, sentence):
                stands[(context.stories[key], stand.speaker)].append(stand)
    for (_, speaker), found in stands.items():
        pair = next(
            (
                (a, b)
                for a in found
                for b in found
                if a.side == 0 and b.side == 1 and a.sentence is not b.sentence and _one_topic(a, b)
            ),
            None,
        )
        if pair is None:
            context.tally.not_comparable += len(found) > 1
            continue
        name = context.name(speaker)
        made = comparable(
            context,
            "stance",
            f"{name} on {', '.join(sorted(pair[0].topic & pair[1].topic)[:3])}",
            [
                position(
                    context,
                    s.sentence.document,
                    s.start,
                    s.end,
                    value="against" if s.side else "for",
                    side=s.side,
                    source=speaker,
                )
                for s in pair
            ],
            agrees_on=("speaker", "thing"),
            score=0.65,
            reason="for and against one thing",
            detail=f"“{short(pair[0].sentence.text)}” against “{short(pair[1].sentence.text)}”",
        )
        if made is not None:
            yield made


def _stands(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Stand]:
    low = sentence.text.lower().replace("’", "'")
    if _CHANGE.search(low) or sentence.role in ("title", "heading"):
        return
    for side, pattern in _patterns():
        match = pattern.search(low)
        if match is None:
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        told = view.told_at(start, end)
        speaker = told.speaker_id if told is not None else None
        if told is None:
            people = [
                e.id
                for e, _ in context.mentions_in(view.document.id, sentence.start, end)
                if e.type in ("Person", "Organization")
            ]
            speaker = people[-1] if people else None
        if speaker is None or re.search(r"\b(?:not|n't|never)\s+$", low[: match.start()]):
            continue
        # What is stood for follows the words, or is the subject of "should be".
        low_end = sentence.start if match.group().startswith("should") else start
        words = [t for t in content(sentence.tokens) if t.start >= low_end and not start <= t.start < end]
        near = [t for t in sentence.tokens if start - 70 <= t.start < end + 70]
        yield Stand(sentence, speaker, side, near[0].start, near[-1].end, frozenset(t.stem for t in words))
        return


def _one_topic(first: Stand, second: Stand) -> bool:
    return any(len(word) > 5 for word in first.topic & second.topic)
