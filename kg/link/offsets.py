"""How long before or after another event something happened: "an hour after the finish" is not "three days after" it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kg.link.context import Context
from kg.link.events import Happening, find_happenings
from kg.link.lists import named_pattern, word_list
from kg.link.one_event import possible_events, same_event
from kg.link.records import comparable, fact_position, short
from kg.link.thesaurus import frames_of, phrase_frames, trigger_keys
from kg.link.words import content, tokenize
from kg.model import Comparable

_OFFSET: Final = named_pattern("offsets.after")
_HOURS: Final = {"minute": 1 / 60, "hour": 1.0, "day": 24.0, "night": 24.0, "week": 168.0, "month": 730.0, "year": 8760.0}
_APART: Final = 3.0  # times by which one must be longer than the other
_ONES: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS: Final = {word: float(value) for value, word in enumerate(_ONES, start=1)} | {
    "a": 1.0,
    "an": 1.0,
    "half an": 0.5,
    "a couple of": 2.0,
    "a few": 3.0,
    "several": 5.0,
}
_DAYS: Final = word_list("stories.calendar")


@dataclass(frozen=True, slots=True)
class Offset:
    """A telling with its distance in hours from an anchor, the words from `start` to `end`; keys of what the anchor is."""

    happening: Happening
    hours: float
    order: str
    anchor: frozenset[str]
    start: int
    end: int


def offset_comparables(context: Context) -> Iterator[Comparable]:
    """Yield the distances of one event from one anchor that differ by more than rounding."""
    found = {id(h): one for h in find_happenings(context) if (one := _offset(h)) is not None}
    for members in possible_events(context, (h for h in find_happenings(context) if id(h) in found)):
        for first, second in combinations((found[id(h)] for h in members), 2):
            if first.order != second.order or not first.anchor & second.anchor:
                continue
            low, high = sorted((first.hours, second.hours))
            score = same_event(context, first.happening, second.happening)
            if not score or high / low < _APART:
                continue
            made = comparable(
                context,
                "time",
                short(first.happening.fact.claim.text, 60),
                [
                    fact_position(context, one.happening.sentence, one.happening.fact, one.start, one.end, side=side)
                    for side, one in enumerate((first, second))
                ],
                agrees_on=("event", "anchor"),
                score=score,
                reason="the same event told at two distances from another",
                detail=" / ".join(context.slice(o.happening.sentence.document, o.start, o.end) for o in (first, second)),
            )
            if made is not None:
                yield made


def _offset(happening: Happening) -> Offset | None:
    sentence = happening.sentence
    match = _OFFSET.search(sentence.text)
    if match is None:
        return None
    start, end = sentence.start + match.start(), sentence.start + match.end()
    claim = happening.fact.claim
    reach = max([claim.end, *(m.end for m in claim.modifiers)])
    if not claim.start < start <= reach:
        return None  # the anchor's own clause, or another one
    number = " ".join(match.group("number").lower().split())
    amount = float(number) if number.isdigit() else _NUMBERS.get(number, 0.0)
    anchor = _anchor_keys(match.group("anchor"))
    if not amount or not anchor:
        return None
    return Offset(happening, amount * _HOURS[match.group("unit").lower()], match.group("order").lower(), anchor, start, end)


def _anchor_keys(words: str) -> frozenset[str]:
    """Return what the words for an anchor may tell: kinds of happening, and their own stems."""
    stems = [t.stem for t in tokenize(words)]
    keys = {f"%{name}" for at in range(len(stems)) for name in (*phrase_frames(stems[at:]), *frames_of(stems[at]))}
    for token in content(tokenize(words)):
        if token.word not in _DAYS:
            keys |= {key for key in trigger_keys(token.stem) if key[0] in "=#"}
    return frozenset(keys)
