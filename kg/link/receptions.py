"""How a thing was received, by the narrator's own words: mixed here, only bad or only good there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView
from kg.link.records import comparable, position
from kg.link.words import classed, content
from kg.model import Comparable
from kg.resources import read_table

_SCORE: Final = 0.35
_SHOWN: Final = 2  # places shown for one side


@dataclass(frozen=True, slots=True)
class Reception:
    """Words of the narrator for how a thing was received."""

    side: str
    start: int
    end: int


def reception_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each document that calls one reception mixed and one-sided."""
    for view in context.views.values():
        found = list(_receptions(view))
        sides = {name: [r for r in found if r.side == name] for name in ("mixed", "negative", "positive")}
        first = sides["mixed"]
        second = sides["negative"] or sides["positive"]
        if sides["negative"] and sides["positive"]:
            context.tally.not_comparable += 1
            continue
        if not first or not second:
            continue
        made = comparable(
            context,
            "reception",
            "the reception",
            [
                position(context, view.document.id, r.start, r.end, value=r.side, side=number, source=view.document.id)
                for number, side in enumerate((first[:1], second[:_SHOWN]))
                for r in side
            ],
            agrees_on=("what was received",),
            score=_SCORE,
            reason="the narrator's words for one reception",
            detail=f"mixed, and {second[0].side} only",
        )
        if made is not None:
            yield made


def _receptions(view: DocumentView) -> Iterator[Reception]:
    title = frozenset(w for s in view.sentences if s.role == "title" for w in classed(t.stem for t in content(s.tokens)))
    for sentence in view.sentences:
        if sentence.role in ("title", "heading"):
            continue
        low = sentence.text.lower()
        match = next(((side, m) for side, p in _patterns() if (m := p.search(low)) is not None), None)
        # What the document is about, as its headline says.
        if match is None or not title & classed(t.stem for t in content(sentence.tokens)):
            continue
        side, place = match
        yield Reception(side, sentence.start + place.start(), sentence.start + place.end())


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (row["side"], re.compile(row["pattern"]))
        for row in read_table("data", "lexicons", "soft_patterns.tsv")
        if row["room"] == "reception"
    )
