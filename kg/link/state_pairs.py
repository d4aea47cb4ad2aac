"""Two states of one thing that exclude each other, by coarse fields: stopped and going on, whole and harmed, full and empty.

Whether two clauses are of one thing at one time is a weighted sum of what can be seen, as for settings
(`kg.link.setting_pairs`). The weights are in ``data/lexicons/pair_weights.tsv``, fitted by ``tests/benchmarks/pair_fit.py``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import combinations
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.events import names_event
from kg.link.fitted import likeliest, likelihood
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.times import clash
from kg.link.told import Page, Told, tell, told_by_story
from kg.link.told_features import are_two, common_features, shared_participants
from kg.link.voices import one_world, speaks_for
from kg.link.words import stem
from kg.model import Comparable
from kg.resources import read_table

_GAP: Final = 2  # words that may stand between those of a phrase
_BEFORE: Final = 45  # characters before a word in which its negation stands
_NOT: Final = named_pattern("states.not")
_STILL: Final = named_pattern("states.still")
_AGAIN: Final = named_pattern("states.again")
_EVERY: Final = named_pattern("states.every")
_PLANNED: Final = named_pattern("states.planned")
_CHANGE: Final = named_pattern("conditions.change")
_PERHAPS: Final = re.compile(r"\b(?:perhaps|possibly|probably|may|might|could|would)\b")
_PART: Final = re.compile(
    r"\b(?:in|on|of) the (?:north|south|east|west|other|opposite)\b|\b(?:one|some|two|three|few) of\b|\bat first\b"
    r"|^(?:many|most|some|several|few)\b|\b(?:semi|quarter)-finals?\b",
    re.IGNORECASE,
)
_CAPITAL: Final = re.compile(r"\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][a-z]\w+")
_UNTIL: Final = re.compile(r"\b(?:until|till|before|by|from)\b", re.IGNORECASE)
_SINCE: Final = re.compile(r"\bsince\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class State:
    """A word for a state: its field, its sign after negation, whether it was negated, its stem."""

    field: str
    holds: bool
    negated: bool
    word: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of opposition: where its values come from, when two exclude each other, what can be seen of them."""

    name: str
    respect: str
    least: float
    find: Callable[[Context, Page], Iterator[Told]]
    excludes: Callable[[Told, Told], bool]
    features: Callable[[Told, Told], dict[str, float]]
    reason: str


@cache
def _words() -> dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    """Return the phrases that a stem opens: the stems that follow, the field and the sign."""
    found: defaultdict[str, list[tuple[tuple[str, ...], str, bool]]] = defaultdict(list)
    for row in read_table("data", "lexicons", "state_fields.tsv"):
        for words in row["words"].split():
            head, *rest = (stem(w) for w in words.split("_"))
            found[head].append((tuple(rest), row["field"], row["sign"] == "+"))
    return {head: tuple(sorted(set(phrases), key=lambda p: -len(p[0]))) for head, phrases in found.items()}


def _find_states(context: Context, page: Page) -> Iterator[Told]:
    for sentence in context.views[page.document].sentences:
        seen: set[tuple[str, int]] = set()
        for at, token in enumerate(sentence.tokens):
            if at and sentence.role == "body" and context.slice(page.document, token.start, token.start + 1).isupper():
                continue  # a name
            done: set[str] = set()
            for rest, field, holds in _words().get(token.stem, ()):
                end = _match(sentence, at, rest)
                if end is None or field in done or (field, at) in seen:
                    continue
                done.add(field)
                seen |= {(field, at + step) for step in range(len(rest) + 1)}
                told = tell(context, page, None, token.start, end)
                if told is None:
                    continue
                negated = _is_negated(context, told)
                yield replace(told, value=State(field, holds != negated, negated, token.stem))


def _match(sentence: Sentence, at: int, rest: tuple[str, ...]) -> int | None:
    """Return the end of the phrase that the token at `at` opens, None where its other words do not follow."""
    end = sentence.tokens[at].end
    for word in rest:
        near = range(at + 1, min(len(sentence.tokens), at + 2 + _GAP))
        at = next((i for i in near if sentence.tokens[i].stem == word), -1)
        if at < 0:
            return None
        end = sentence.tokens[at].end
    return end


def _is_negated(context: Context, told: Told) -> bool:
    start = max(told.sentence.start, told.start - _BEFORE)
    if told.fact is not None:
        start = max(start, told.fact.claim.start)
        if told.fact.claim.polarity == "negative":
            return True
    return _NOT.search(context.slice(told.document, start, told.start).lower().replace("’", "'")) is not None


def _states_exclude(first: Told, second: Told) -> bool:
    one, two = first.value, second.value
    return bool(one.field == two.field and one.holds != two.holds)


def _of_states(first: Told, second: Told) -> dict[str, float]:
    one, two = first.value, second.value
    found = {
        "harm": one.field == "harm",
        "full": one.field == "full",
        "one word": one.word == two.word,
        "negated": one.negated or two.negated,
        "both negated": one.negated and two.negated,
        f"word {one.word}": 1.0,
        f"word {two.word}": 1.0,
        "one word, negated": one.word == two.word and one.negated != two.negated,
        **_of_time(first, second),
    }
    return {name: float(value) for name, value in found.items()}


def _of_time(first: Told, second: Told) -> dict[str, float]:
    """Return what is seen of change and of time in the clauses of two states or deeds."""
    texts = [t.sentence.text.lower().replace("’", "'") for t in (first, second)]
    claims = [t.fact.claim if t.fact is not None else None for t in (first, second)]
    tenses = [c.tense if c is not None else "none" for c in claims]
    times = [c.times if c is not None else () for c in claims]
    found = {
        "still": sum(_STILL.search(t) is not None for t in texts),
        "again": sum(_AGAIN.search(t) is not None for t in texts),
        "every": sum(_EVERY.search(t) is not None for t in texts),
        "planned": sum(_PLANNED.search(t) is not None for t in texts),
        "until": sum(_UNTIL.search(t) is not None for t in texts),
        "since": sum(_SINCE.search(t) is not None for t in texts),
        "both present": all(t == "present" for t in tenses),
        "one present": tenses.count("present") == 1,
        "times clash": any(clash(a, b) for a in times[0] for b in times[1]),
        "one time": any(a.text == b.text for a in times[0] for b in times[1]),
        "timed": sum(bool(t) for t in times),
    }
    return {name: float(value) for name, value in found.items()}


def candidates(context: Context, kind: Kind) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs that are looked at: one story, opposite values, two sentences."""
    for members in told_by_story(context, partial(kind.find, context)):
        for first, second in combinations(members, 2):
            if is_candidate(context, kind, first, second):
                yield first, second


def is_candidate(context: Context, kind: Kind, first: Told, second: Told) -> bool:
    """Tell whether two tellings are opposite and stand in two sentences of voices that tell of one world."""
    if first.sentence is second.sentence or first.sentence.text == second.sentence.text or not kind.excludes(first, second):
        return False
    one, two = first.source, second.source
    if not (one_world(context, one, two) or speaks_for(context, one, two)):
        return False
    if are_two(context, first, second) or any(_CHANGE.search(t.sentence.text) is not None for t in (first, second)):
        return False
    claims = [t.fact.claim for t in (first, second) if t.fact is not None]
    if any(c.modality not in ("asserted", "unknown") for c in claims) or any(_PERHAPS.search(t.words) for t in (first, second)):
        return False
    events = [
        {
            m.text.lower()
            for m in c.modifiers
            if m.preposition in ("in", "at") and names_event(stem(m.head.lower().split("-")[-1]))
        }
        for c in claims
    ]
    if len(events) == 2 and events[0] and events[1] and not events[0] & events[1]:  # noqa: PLR2004
        return False  # "in the semi-final", "in the final"
    times = [c.times for c in claims]
    if len(times) == 2 and any(clash(a, b) for a in times[0] for b in times[1]):  # noqa: PLR2004
        return False
    named = [frozenset(_CAPITAL.findall(t.sentence.text[1:])) for t in (first, second)]
    if any(_PART.search(t.sentence.text) for t in (first, second)) or (named[0] and named[1] and not named[0] & named[1]):
        return False
    theme, agent = shared_participants(context, first, second)
    return theme >= 0 or agent >= 0


def features(context: Context, kind: Kind, first: Told, second: Told) -> dict[str, float]:
    """Return what can be seen of a pair, each figure between 0 and 3."""
    return {**common_features(context, first, second), **kind.features(first, second)}


def likely_state_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each thing that is likely told in two states."""
    for kind in KINDS:
        for members in told_by_story(context, partial(kind.find, context)):
            found = (
                (likelihood(features(context, kind, first, second), kind.name), first, second)
                for first, second in combinations(members, 2)
                if is_candidate(context, kind, first, second)
            )
            for likely, first, second in likeliest(found, kind.least):
                made = _made(context, kind, likely, first, second)
                if made is not None:
                    yield made


def _made(context: Context, kind: Kind, likely: float, first: Told, second: Told) -> Comparable | None:
    return comparable(
        context,
        kind.respect,
        short(first.fact.claim.text if first.fact is not None else first.sentence.text, 60),
        [
            position(
                context,
                t.document,
                t.fact.claim.start if t.fact is not None else t.sentence.start,
                min(t.sentence.end, t.fact.claim.end if t.fact is not None else t.sentence.end),
                value=_shown(context, t),
                side=side,
                source=t.source,
                statement=t.statement,
                node=t.fact.claim.id if t.fact is not None else None,
            )
            for side, t in enumerate((first, second))
        ],
        agrees_on=("thing",),
        score=round(0.55 + 0.35 * likely, 2),
        reason=kind.reason,
        detail=f"“{_shown(context, first)}” against “{_shown(context, second)}”",
    )


def _shown(context: Context, told: Told) -> str:
    """Return the clause of a telling, shortened."""
    claim = told.fact.claim if told.fact is not None else None
    return short(claim.text if claim is not None else context.slice(told.document, told.sentence.start, told.sentence.end), 60)


STATE: Final = Kind(
    "state", "state", 0.65, _find_states, _states_exclude, _of_states, "one thing in two states that exclude each other"
)
KINDS: Final = (STATE,)
