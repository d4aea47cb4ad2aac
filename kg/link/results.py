"""Results told twice: the votes of one ballot, the score of one match."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kg.link.context import Context
from kg.link.events import Happening, find_happenings
from kg.link.lists import named_pattern
from kg.link.one_event import possible_events, same_event, turned
from kg.link.records import comparable, fact_position
from kg.model import Comparable

_RESULT: Final = named_pattern("results.result")
_MOST: Final = 3
_WORDS: Final = ("nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@dataclass(frozen=True, slots=True)
class Result:
    """A clause and its result: the higher number first."""

    happening: Happening
    numbers: tuple[int, int]
    start: int
    end: int


def result_comparables(context: Context) -> Iterator[Comparable]:
    """Yield the results of each event that is told with two of them."""
    found = {id(h): one for h in find_happenings(context) if (one := _result(h)) is not None}
    told: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    for one in found.values():
        told[one.happening.sentence.document].add(one.numbers)
    for members in possible_events(context, (h for h in find_happenings(context) if id(h) in found)):
        for first, second in combinations((found[id(h)] for h in members), 2):
            document = first.happening.sentence.document
            # A text with many results tells of many matches.
            if document != second.happening.sentence.document or len(told[document]) > _MOST:
                continue
            if first.numbers == second.numbers or turned(first.happening, second.happening):
                continue
            score = same_event(context, first.happening, second.happening)
            if not score:
                continue
            made = comparable(
                context,
                "number",
                "the result",
                [
                    fact_position(context, one.happening.sentence, one.happening.fact, one.start, one.end, side=side)
                    for side, one in enumerate((first, second))
                ],
                agrees_on=("event",),
                score=score,
                reason="the same event told with two results",
                detail=" / ".join(f"{one.numbers[0]} to {one.numbers[1]}" for one in (first, second)),
            )
            if made is not None:
                yield made


def _result(happening: Happening) -> Result | None:
    claim, sentence = happening.fact.claim, happening.sentence
    reach = max([claim.end, *(m.end for m in claim.modifiers)])
    for match in _RESULT.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        noun = happening.noun
        if claim.start <= start < reach and not (noun is not None and noun.start < end and start < noun.end):
            values = [_value(v) for v in match.groups() if v]
            return Result(happening, (max(values), min(values)), start, end)
    return None


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS.index(word.lower())
