"""States that exclude each other: cancelled and held, resigned and still in office, closed and business as usual."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.times import calendar_day, clash
from kg.link.words import classed, content, tokenize
from kg.model import Comparable, TimeExpression
from kg.resources import read_table

_MOST: Final = 20  # sentences of one state in one story that are compared
_OPENING: Final = 30  # characters of a sentence in which a word of time opens it
_BEFORE, _AFTER = 90, 70  # characters of a clause that are shown around the words for a state
_CUT: Final = re.compile(r"[,;:](?=\s|[”\"’'])|[“”\"]|[’'](?=[\s:,.])|\s[-–—]\s")
_CHANGE: Final = named_pattern("states.change")


@dataclass(frozen=True, slots=True)
class State:
    """A sentence that puts something into one of two states."""

    sentence: Sentence
    start: int
    end: int
    side: int
    words: str
    topic: frozenset[str]
    people: frozenset[str]
    names: frozenset[str]
    source: str


@cache
def _states() -> tuple[tuple[str, str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (row["name"], row["thing"], re.compile(row["first"]), re.compile(row["second"]))
        for row in read_table("data", "lexicons", "states.tsv")
    )


def state_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each thing that is told to be in two states which exclude each other."""
    found: defaultdict[tuple[str, str], list[State]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            low = sentence.text.lower().replace("’", "'")
            for name, _, first, second in _states():
                # The second pattern is the narrower one: "not been withdrawn" is no withdrawal.
                for side, pattern in ((1, second), (0, first)):
                    match = pattern.search(low)
                    if match is not None:
                        found[(context.stories[key], name)].append(_state(context, sentence, match, side))
                        break
    kinds = {name: thing for name, thing, _, _ in _states()}
    for (_, name), states in found.items():
        yield from _compare(context, name, kinds[name], states[:_MOST])


def _compare(context: Context, name: str, thing: str, states: list[State]) -> Iterator[Comparable]:
    group: dict[tuple[str, int], State] = {}
    for first in states:
        for second in states:
            if first.side == 0 and second.side == 1 and _same_thing(context, thing, first, second):
                group[(first.sentence.document, first.start)] = first
                group[(second.sentence.document, second.start)] = second
    if not group:
        return
    one, two = (next(s for s in group.values() if s.side == side) for side in (0, 1))
    made = comparable(
        context,
        "state",
        short(one.sentence.text, 60),
        [
            position(context, s.sentence.document, s.start, s.end, value=s.words, side=s.side, source=s.source)
            for s in group.values()
        ],
        agrees_on=("thing",),
        score=0.75,
        reason=f"states that exclude each other ({name})",
        detail=f"“{short(one.sentence.text)}” against “{short(two.sentence.text)}”",
    )
    if made is not None:
        yield made


def _state(context: Context, sentence: Sentence, match: re.Match[str], side: int) -> State:
    start, end = sentence.start + match.start(), sentence.start + match.end()
    mentions = list(context.mentions_in(sentence.document, sentence.start, sentence.end))
    words = classed(t.stem for t in content(sentence.tokens))
    low, high = _clause(sentence, start, end)
    tokens = [t for t in sentence.tokens if low <= t.start < high]
    return State(
        sentence,
        tokens[0].start if tokens else start,
        tokens[-1].end if tokens else end,
        side,
        " ".join(match.group().split()),
        words - classed(t.stem for t in tokenize(match.group())),
        frozenset(e.id for e, m in mentions if e.type == "Person" and m.start < end),
        frozenset(
            e.id
            for e, m in mentions
            if e.type in ("Place", "Work", "Event", "Campaign", "Brand", "Organization") and m.kind == "name"
        ),
        context.views[sentence.document].source_at(start, end),
    )


def _clause(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Return the clause around ``start:end``, cut at marks of punctuation and quotation."""
    cuts = [sentence.start + m.end() for m in _CUT.finditer(sentence.text)]
    low = max((c for c in cuts if c <= start), default=sentence.start)
    high = min((c for c in cuts if c >= end), default=sentence.end)
    return max(low, start - _BEFORE), min(high, end + _AFTER)


def _near(context: Context, state: State) -> str:
    """Return the clause of a state, with the words that open its sentence."""
    opening = min(state.start, state.sentence.start + _OPENING)
    return " ".join(
        context.slice(state.sentence.document, *span) for span in ((state.sentence.start, opening), (state.start, state.end))
    )


def _same_thing(context: Context, thing: str, first: State, second: State) -> bool:
    if first.sentence is second.sentence or first.sentence.role == "heading" or second.sentence.role == "heading":
        return False
    if any(_CHANGE.search(_near(context, s)) for s in (first, second)):  # as written: May is a month
        return False
    if _times_apart(context, first.sentence, second.sentence):
        return False
    if thing == "person":
        return bool(first.people & second.people)
    shared = first.topic & second.topic
    names = first.names & second.names
    days = {d for s in (first, second) if (d := calendar_day(s.sentence.text))}
    same_day = len(days) == 1 and all(calendar_day(s.sentence.text) for s in (first, second))
    if names or same_day:
        return bool(shared)
    if first.sentence.document == second.sentence.document:
        return len(shared) >= 2 or bool(shared & _main_words(context, first.sentence.document))
    return len(shared) >= 3


def _main_words(context: Context, document: str) -> frozenset[str]:
    """Return the words of the headline: what the document is about."""
    view = context.views[document]
    return frozenset(w for s in view.sentences if s.role == "title" for w in classed(t.stem for t in content(s.tokens)))


def _times_apart(context: Context, first: Sentence, second: Sentence) -> bool:
    """Tell whether both sentences are dated and the dates differ: a change, not a conflict."""

    def times(sentence: Sentence) -> list[TimeExpression]:
        view = context.views[sentence.document]
        return [t for s in view.statements for c in s.claims for t in c.times if sentence.start <= t.start < sentence.end]

    a, b = times(first), times(second)
    return bool(a) and bool(b) and all(clash(x, y) for x in a for y in b)
