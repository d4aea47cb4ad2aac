"""One person outside a thing (giving thoughts on it) and inside it (taking part): told so by one document."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.records import comparable, position
from kg.model import Comparable
from kg.resources import read_table

_SCORE: Final = 0.35

Place = tuple[Sentence, int, int]


def involvement_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person whom a document tells both as commenting on a thing and as part of it."""
    for view in context.views.values():
        found: defaultdict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
        for sentence in view.sentences:
            if sentence.role in ("title", "heading"):
                continue
            low = sentence.text.lower()
            for side, pattern in _patterns():
                match = pattern.search(low)
                if match is None:
                    continue
                start, end = sentence.start + match.start(), sentence.start + match.end()
                person = _person(context, sentence, end)
                if person is not None:
                    found[person][side].append((sentence, start, end))
        for person, sides in found.items():
            if not sides["outside"] or not sides["inside"]:
                continue
            name = context.name(person)
            made = comparable(
                context,
                "role",
                name,
                [
                    position(context, s.document, start, end, value=value, side=number, source=s.document)
                    for number, (side, value) in enumerate((("outside", "commentator"), ("inside", "participant")))
                    for s, start, end in sides[side]
                ],
                agrees_on=("person", "thing"),
                score=_SCORE,
                reason="told as an outside voice and as part of it",
                detail="outside voice / participant",
            )
            if made is not None:
                yield made


def _person(context: Context, sentence: Sentence, end: int) -> str | None:
    """Return the person whom the pronoun of the words means: the one mentioned last before their end."""
    people = [e.id for e, m in context.mentions_in(sentence.document, sentence.start, end) if e.type == "Person"]
    return people[-1] if people else None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (row["side"], re.compile(row["pattern"]))
        for row in read_table("data", "lexicons", "soft_patterns.tsv")
        if row["room"] == "involvement"
    )
