"""Facts of one event: the same happening told twice, with its time and its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kg.link.context import Context
from kg.link.events import Happening, agree, find_happenings
from kg.link.lists import word_list
from kg.link.one_event import possible_events, same_event, turned
from kg.link.places import is_place, places_exclude
from kg.link.records import comparable, position, short
from kg.link.times import clash, describe
from kg.link.words import stem
from kg.model import Argument, Comparable, TimeExpression

_NEARBY: Final = re.compile(r"(?:last (?:week|month)|this|yesterday|today)\b", re.IGNORECASE)
_YEAR: Final = re.compile(r"\d{4}")
_UNPLACED: Final = word_list("happenings.unplaced")
_PERFORMED: Final = frozenset(f"#{name}" for name in word_list("happenings.performed")) | {
    f"={name}" for name in word_list("happenings.performed")
}


#: What is done in one town after another.
_NIGHTLY: Final = frozenset(f"{mark}{name}" for name in word_list("happenings.nightly") for mark in "#=")


def happening_comparables(context: Context) -> Iterator[Comparable]:
    """Yield the times and the places of each event that is told more than once."""
    happenings = find_happenings(context)
    for members in possible_events(context, (h for h in happenings if h.times or h.places)):
        yield from _times(context, members)
        yield from _places(context, members)


def _label(first: Happening) -> str:
    return short(first.fact.claim.text, 60)


def _times(context: Context, members: list[Happening]) -> Iterator[Comparable]:
    timed = [(h, t) for h in members for t in h.times if t.relation in ("at", "before")]
    group: list[tuple[Happening, TimeExpression]] = []
    best = 0.0
    for (first, a), (second, b) in combinations(timed, 2):
        if first is second or not clash(a, b) or turned(first, second) or _repeated(first, second):
            continue
        if (first.noun is not None or second.noun is not None) and all(_YEAR.fullmatch(t.text) for t in (a, b)):
            continue  # "the final in 2003" and "the 2004 final" are two
        score = same_event(context, first, second)
        if score:
            group += [(first, a), (second, b)]
            best = max(best, score)
    if not group:
        return
    # Whoever agrees with one side stands with it.
    for item in timed:
        if any(same_event(context, item[0], other[0]) for other in group if other[0] is not item[0]):
            group.append(item)
    sides: list[TimeExpression] = []
    positions = []
    for happening, time in group:
        side = next((i for i, known in enumerate(sides) if not clash(known, time)), len(sides))
        if side == len(sides):
            sides.append(time)
        fact = happening.fact
        positions.append(
            position(
                context,
                fact.statement.document,
                time.start,
                time.end,
                value=describe(time),
                side=side,
                source=fact.source,
                statement=fact.statement,
                node=fact.claim.id,
            )
        )
    made = comparable(
        context,
        "time",
        _label(group[0][0]),
        positions,
        agrees_on=("event",),
        score=best,
        reason="the same event told with two times",
        detail=" / ".join(describe(t) for t in sides),
    )
    if made is not None:
        yield made


def _places(context: Context, members: list[Happening]) -> Iterator[Comparable]:
    # One spends money on a thing: that is no place.
    told = [h for h in members if stem(h.fact.claim.predicate) not in _UNPLACED]
    placed = [(h, m) for h in told for m in h.places]
    done: set[str] = set()
    for (first, a), (second, b) in combinations(placed, 2):
        if first is second or turned(first, second) or _repeated(first, second) or _fixtures(first, a, second, b):
            continue
        if _years_apart(first, second):
            continue  # "shown in Rome in 2011" and "in Paris last week" are two
        if first.keys & _PERFORMED and not all(is_place(context, p) for p in (a, b)):
            continue  # one appears in a play as well as in another
        score = same_event(context, first, second)
        if (
            not score
            or not places_exclude(context, a, b, (first.sentence.document, second.sentence.document))
            or first.fact.claim.id in done
        ):
            continue
        group = [(first, a, 0), (second, b, 1)]
        for other, c in placed:
            if other in (first, second) or not same_event(context, first, other):
                continue
            if agree(context, c, a) == 1:
                group.append((other, c, 0))
            elif agree(context, c, b) == 1:
                group.append((other, c, 1))
        done |= {h.fact.claim.id for h, _, _ in group}
        made = comparable(
            context,
            "place",
            _label(first),
            [
                position(
                    context,
                    h.fact.statement.document,
                    p.start,
                    p.end,
                    value=short(p.text, 50),
                    side=side,
                    source=h.fact.source,
                    statement=h.fact.statement,
                    node=h.fact.claim.id,
                )
                for h, p, side in group
            ],
            agrees_on=("event",),
            score=score,
            reason="the same event told at two places",
            detail=f"{short(a.text, 50)} / {short(b.text, 50)}",
        )
        if made is not None:
            yield made


def _repeated(*happenings: Happening) -> bool:
    """Tell whether the verb alone tells what is done night after night ("played in Berlin")."""
    return all(h.noun is None and None in (h.theme, h.agent) and bool(h.keys & _NIGHTLY) for h in happenings)


def _years_apart(*happenings: Happening) -> bool:
    """Tell whether one of two tellings gives a year alone, and the other a day or week near the time of writing."""
    bare = [any(_YEAR.fullmatch(t.text) for t in h.times) for h in happenings]
    near = [any(t.weekday is not None or _NEARBY.match(t.text) for t in h.times) for h in happenings]
    return (bare[0] and near[1]) or (bare[1] and near[0])


def _fixtures(first: Happening, a: Argument, second: Happening, b: Argument) -> bool:
    """Tell whether places are part of the names by which two texts tell one match from the next: "the win in Dublin"."""
    inside = [h.noun is not None and h.noun.start <= p.start < h.noun.end for h, p in ((first, a), (second, b))]
    return all(inside) and first.sentence.document != second.sentence.document
