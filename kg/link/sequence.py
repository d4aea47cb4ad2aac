"""One event told before a certain occasion here and after it there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kg.link.context import Context
from kg.link.events import Happening, find_happenings, same_event
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.words import class_of, stem
from kg.model import Comparable

_BUCKET: Final = 40
_ORDER: Final = named_pattern("sequence.order")
_REACH: Final = 80  # characters after a claim's predicate in which the occasion stands


@dataclass(frozen=True, slots=True)
class Placed:
    """A happening and the occasion that it comes before or after."""

    happening: Happening
    order: str
    occasion: str
    start: int
    end: int


def sequence_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each event that is told both before and after one occasion."""
    buckets: defaultdict[tuple[str, str], list[Placed]] = defaultdict(list)
    for happening in find_happenings(context):
        placed = _placed(context, happening)
        if placed is not None:
            buckets[(context.stories[happening.sentence.document], placed.occasion)].append(placed)
    for members in buckets.values():
        yield from _compare(context, members[:_BUCKET])


def _placed(context: Context, happening: Happening) -> Placed | None:
    fact = happening.fact
    sentence = context.views[fact.statement.document].sentence_at(fact.claim.start)
    if sentence is None or sentence.role in ("title", "heading"):
        return None
    end = min(sentence.end, fact.claim.end + _REACH)
    match = _ORDER.search(context.slice(sentence.document, fact.claim.start, end).lower())
    if match is None:
        return None
    occasion = class_of(stem(match.group("noun").split()[-1]))
    start = fact.claim.start + match.start()
    return Placed(happening, match.group("order"), occasion, start, fact.claim.start + match.end())


def _compare(context: Context, members: list[Placed]) -> Iterator[Comparable]:
    for first, second in combinations(members, 2):
        score = same_event(context, first.happening, second.happening) if first.order != second.order else 0.0
        one, two = first.happening.fact, second.happening.fact
        if not score or one.claim.id == two.claim.id:
            continue
        made = comparable(
            context,
            "order",
            f"{short(one.claim.text, 50)}: before or after",
            [
                position(
                    context,
                    p.happening.fact.statement.document,
                    p.happening.fact.claim.start,
                    max(p.end, p.happening.fact.claim.start + 1),
                    value=f"{p.order} the {p.occasion}",
                    side=side,
                    source=p.happening.fact.source,
                    statement=p.happening.fact.statement,
                    node=p.happening.fact.claim.id,
                )
                for side, p in enumerate((first, second))
            ],
            agrees_on=("event", "occasion"),
            score=score,
            reason="one event before and after one occasion",
            detail=" / ".join(
                " ".join(context.slice(p.happening.fact.statement.document, p.start, p.end).split()) for p in (first, second)
            ),
        )
        if made is not None:
            yield made
            return
