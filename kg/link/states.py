"""States that exclude each other: cancelled and held, resigned and still in office, shut and never closed for a night."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kg.link.conditions import Condition, find_conditions
from kg.link.context import Context
from kg.link.events import EMBEDDED
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.sameness import one_thing
from kg.link.thesaurus import is_person
from kg.link.times import calendar_day, clash
from kg.link.voices import one_world
from kg.link.words import stem
from kg.model import Comparable

_MOST: Final = 40  # tellings of one condition in one story that are compared
_MONEY: Final = re.compile(r"[$£€]\s?\d[\d.,]*")
_YEAR: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b(?! [a-z]+s\b)")
_HABIT: Final = re.compile(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays|weekends|bank holidays)\b", re.IGNORECASE)
_OPENING: Final = 25  # characters of a sentence in which a word of time opens it
_RECIPIENT: Final = re.compile(r"\bto (?:(?:the|his|her|its|their) )?(\w+)")
_CHANGE: Final = named_pattern("conditions.change")


def state_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each thing that is told to be in two conditions which exclude each other."""
    found: defaultdict[tuple[str, str], tuple[list[Condition], list[Condition]]] = defaultdict(lambda: ([], []))
    for one in find_conditions(context):
        found[(context.stories[one.sentence.document], one.cue.name)][one.holds].append(one)
    for fails, holds in found.values():
        yield from _compare(context, holds[:_MOST], fails[:_MOST])


def _compare(context: Context, holds: list[Condition], fails: list[Condition]) -> Iterator[Comparable]:
    """Join the pairs that exclude each other to groups: whoever clashes with a member of one side stands on the other."""
    pairs = [(score, a, b) for a in holds for b in fails if (score := excludes(context, a, b))]
    pairs.sort(key=lambda p: (-p[0], p[1].title + p[2].title, p[1].start, p[2].start))
    left = pairs
    while left:
        score, first, second = left[0]
        group = {0: [first], 1: [second]}
        rest = []
        for _, a, b in left[1:]:
            if a in group[0] and b not in group[1]:
                group[1].append(b)
            elif b in group[1] and a not in group[0]:
                group[0].append(a)
            elif a not in group[0] or b not in group[1]:
                rest.append((_, a, b))
        taken = {id(c) for side in group.values() for c in side}
        left = [p for p in rest if id(p[1]) not in taken and id(p[2]) not in taken]
        made = state_comparable(context, score, group)
        if made is not None:
            yield made


def state_comparable(context: Context, score: float, group: dict[int, list[Condition]]) -> Comparable | None:
    """Return the comparable of two sides that tell states which exclude each other."""
    first, second = group[0][0], group[1][0]
    one, two = (short(c.text, 70) for c in (first, second))
    denied = first.negated != second.negated and len({c.source for side in group.values() for c in side}) == 1
    return comparable(
        context,
        "polarity" if denied else "state",
        short(first.text, 60),
        [
            position(
                context,
                c.sentence.document,
                c.start,
                c.end,
                value=c.words,
                side=side,
                source=c.source,
                statement=c.statement,
                node=c.node,
            )
            for side, members in group.items()
            for c in members
        ],
        agrees_on=("claim",) if denied else ("thing",),
        score=score,
        reason=f"states that exclude each other ({first.cue.name})",
        detail=f"“{one}” against “{two}”",
    )


def excludes(context: Context, first: Condition, second: Condition) -> float:
    """Return how sure it is that two conditions are told of one thing at one time; 0 where they are not."""
    if first.sentence is second.sentence or (first.title and second.title):
        return 0.0
    if first.source != second.source and not one_world(context, first.source, second.source):
        context.tally.not_comparable += 1
    if first.cue.changes and not (first.lasting or second.lasting):
        return 0.0
    if _change_told(context, first, second) or _to_others(first, second):
        return 0.0
    return one_thing(context, first, second)


def _to_others(*conditions: Condition) -> bool:
    """Tell whether two clauses name different people to whom it was done: an apology to the nurses, and one to the drivers."""
    named = [{stem(w) for w in _RECIPIENT.findall(c.text) if w[0].isupper() or is_person(stem(w))} for c in conditions]
    return bool(named[0]) and bool(named[1]) and not named[0] & named[1]


def _change_told(context: Context, first: Condition, second: Condition) -> bool:
    sums = [set(_MONEY.findall(c.text)) for c in (first, second)]
    if sums[0] and sums[1] and not sums[0] & sums[1]:
        return True
    if any(_HABIT.search(c.sentence.text) for c in (first, second)):
        return True
    years = [set(_YEAR.findall(c.sentence.text)) for c in (first, second)]
    if years[0] != years[1] and not years[0] & years[1]:
        return True
    a, b = first.times, second.times
    if a and b and all(clash(x, y) for x in a for y in b):
        return True
    days = [calendar_day(c.text) for c in (first, second)]
    if days[0] and days[1] and days[0] != days[1]:
        return True
    for one in (first, second):
        opening = context.slice(one.sentence.document, one.sentence.start, min(one.sentence.start + _OPENING, one.end))
        before = context.slice(one.sentence.document, max(one.sentence.start, one.start - _OPENING), one.start)
        if _CHANGE.search(f"{opening} | {before} {EMBEDDED.sub('', one.text)}"):
            return True
    return False
