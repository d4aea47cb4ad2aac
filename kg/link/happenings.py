"""Facts of one event: the same happening told twice, with its time and its place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from kg.link.context import Context, Fact
from kg.link.lists import word_list
from kg.link.records import comparable, position, short
from kg.link.times import clash, describe
from kg.link.words import akin, class_of, classes, content_stems, stem, tokenize
from kg.model import Argument, Claim, Comparable, TimeExpression
from kg.resources import read_table

_BUCKET: Final = 40
_IDIOM: Final = 4  # words after a verb in which the rest of a phrase stands
_VAGUE_CAUSE: Final = ("over", "amid", "for", "from", "of", "with", "by")
_CAPITAL: Final = re.compile(r"\b(?!The\b|A\b|An\b|His\b|Her\b|Its\b|Their\b|This\b|That\b|All\b)[A-Z]\w+")
_TURNS: Final = word_list("happenings.turns")
_UNPLACED: Final = word_list("happenings.unplaced")
_SIDES: Final = word_list("happenings.sides")
#: What a relative clause or an apposition adds is not told of the event itself.
_EMBEDDED: Final = re.compile(r"(?:,|\s(?:where|which|who|whose|that)\s).*$", re.DOTALL)
_LIGHT: Final = word_list("happenings.light")
_PRONOUNS: Final = word_list("happenings.pronouns")
_PERFORMED: Final = word_list("happenings.performed")


@dataclass(frozen=True, slots=True)
class Happening:
    """A fact seen as an event: `key` its kind, `theme` and `agent` its participants as comparable keys."""

    fact: Fact
    key: str
    theme: Argument | None
    agent: Argument | None


@cache
def _event_words(kind: str) -> frozenset[str]:
    return frozenset(
        class_of(stem(word)) if "_" not in word else " ".join(stem(w) for w in word.split("_"))
        for row in read_table("data", "lexicons", "event_words.tsv")
        if row["kind"] == kind
        for word in row["words"].split()
    )


def predicate_key(claim: Claim) -> str:
    """Return the class of a claim's predicate, or its stem."""
    phrase = " ".join(stem(w) for w in claim.predicate.lower().split())
    if any(m.text.lower() == "first" for m in claim.modifiers) and f"first {phrase}" in classes():
        phrase = f"first {phrase}"
    elif claim.object is not None and f"{phrase} {stem(claim.object.head.lower())}" in classes():
        phrase = f"{phrase} {stem(claim.object.head.lower())}"
    if phrase in classes():
        return min(classes()[phrase])
    return _phrase_class(claim, phrase) or phrase


def _phrase_class(claim: Claim, verb: str) -> str:
    """Return the class of a phrase that the verb opens ("went astray", "took a wrong path"), or an empty string."""
    phrases = _phrases().get(verb)
    if phrases is None:
        return ""
    stems = [t.stem for t in tokenize(claim.text)]
    at = stems.index(verb) if verb in stems else len(stems)
    following = stems[at + 1 : at + 1 + _IDIOM]
    return next((name for words, name in phrases if all(w in following for w in words)), "")


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for phrase, names in classes().items():
        verb, *words = phrase.split()
        if words:
            table[verb] = (*table.get(verb, ()), (tuple(words), min(names)))
    return table


def head_key(argument: Argument) -> str:
    """Return the class of the head noun of an argument."""
    return class_of(stem(argument.head.lower()))


def participants(claim: Claim) -> tuple[Argument | None, Argument | None]:
    """Return (agent, theme): who does it and what it is done to; claims give the subject of a passive as their object."""
    if claim.object is None:
        return None, claim.subject
    return claim.subject, claim.object


def find_happenings(context: Context) -> Iterator[Happening]:
    """Yield each fact that tells a single event in the past."""
    for fact in context.facts:
        claim = fact.claim
        if claim.modality not in ("asserted", "unknown") or claim.tense == "future":
            continue
        agent, theme = participants(claim)
        key = predicate_key(claim)
        for noun in (theme, agent):
            if noun is not None and head_key(noun) in _event_words("event") and (key in _event_words("happen") or key == "begin"):
                yield Happening(fact, f"event:{head_key(noun)}", noun, None)
                break
        if key == "catch" and claim.object is not None and head_key(claim.object) == "fire":
            yield Happening(fact, "event:fire", claim.object, None)
        if key not in _LIGHT and key:
            yield Happening(fact, f"act:{key}", theme, agent)


#: Types whose entities are told apart by their identity; others are named by a common noun that may change.
_NAMED: Final = ("Person", "Brand", "Organization", "Platform", "Place")


def agree(context: Context, first: Argument | None, second: Argument | None) -> int:
    """Return 1 where two participants are one, -1 where they differ, 0 where that is not said."""
    if first is None or second is None:
        return 0
    if first.entity is not None and second.entity is not None:
        if first.entity == second.entity:
            return 1
        types = [context.entities[e].type if e in context.entities else "" for e in (first.entity, second.entity)]
        if all(t in _NAMED for t in types):
            return -1
    a, b = head_key(first), head_key(second)
    if a in _PRONOUNS or b in _PRONOUNS:
        return 0
    if a == b or akin(a, b):
        return 1
    if content_stems(first.text) & content_stems(second.text):
        return 0
    return -1


def same_event(context: Context, first: Happening, second: Happening) -> float:
    """Return how sure it is that two happenings are one event; 0 where they are not."""
    if first.key != second.key or first.fact.claim.polarity != second.fact.claim.polarity:
        return 0.0
    theme, agent = agree(context, first.theme, second.theme), agree(context, first.agent, second.agent)
    if theme < 0 or agent < 0 or theme + agent < 1:
        return 0.0
    if first.key.startswith("event:"):
        named = [set(_CAPITAL.findall(h.theme.text)) if h.theme is not None else set() for h in (first, second)]
        return 0.0 if named[0] and named[1] and not named[0] & named[1] else 0.85
    if not _one_theme(first.theme, second.theme):
        return 0.0
    return 0.8 if theme + agent == 2 else 0.7


def _one_theme(first: Argument | None, second: Argument | None) -> bool:
    """Tell whether two themes that are no one entity are worded alike: "Britain's first call" is not "the first call"."""
    if first is None or second is None or (first.entity is not None and first.entity == second.entity):
        return True
    one, two = (_EMBEDDED.sub("", a.text) for a in (first, second))
    if set(_CAPITAL.findall(one)) ^ set(_CAPITAL.findall(two)):
        return False
    a, b = content_stems(one), content_stems(two)
    return len(a & b) * 2 >= max(len(a), len(b))


def happening_comparables(context: Context) -> Iterator[Comparable]:
    """Yield the times and the places of each event that is told more than once."""
    buckets: defaultdict[tuple[str, str], list[Happening]] = defaultdict(list)
    for happening in find_happenings(context):
        claim = happening.fact.claim
        if claim.times or any(m.role == "place" for m in claim.modifiers):
            buckets[(context.stories[happening.fact.statement.document], happening.key)].append(happening)
    for members in buckets.values():
        yield from _times(context, members[:_BUCKET])
        yield from _places(context, members[:_BUCKET])
    causes: defaultdict[tuple[str, str], list[Happening]] = defaultdict(list)
    for happening in find_happenings(context):
        if any(m.role == "cause" for m in happening.fact.claim.modifiers):
            causes[(context.stories[happening.fact.statement.document], happening.key)].append(happening)
    for members in causes.values():
        yield from _causes(context, members[:_BUCKET])


def _label(first: Happening) -> str:
    return short(first.fact.claim.text, 60)


def _times(context: Context, members: list[Happening]) -> Iterator[Comparable]:
    timed = [(h, t) for h in members for t in _points(h.fact.claim)]
    group: list[tuple[Happening, TimeExpression]] = []
    best = 0.0
    for (first, a), (second, b) in combinations(timed, 2):
        if first is second or not _apart(context, first.fact, second.fact):
            continue
        score = same_event(context, first, second)
        if score and clash(a, b) and not _habitual(first.fact, second.fact):
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


def _points(claim: Claim) -> Iterable[TimeExpression]:
    return (t for t in claim.times if t.relation == "at")


def _apart(context: Context, first: Fact, second: Fact) -> bool:
    """Tell whether two facts stand in two sentences: one sentence that tells two times tells two events."""
    a = context.views[first.statement.document].sentence_at(first.claim.start)
    b = context.views[second.statement.document].sentence_at(second.claim.start)
    return a is not None and b is not None and a is not b


def _habitual(*facts: Fact) -> bool:
    """Tell whether a claim speaks of several times or of another turn ("again", "every", "second")."""
    return any(_TURNS & {t.word for t in tokenize(_EMBEDDED.sub("", fact.claim.text))} for fact in facts)


def _places(context: Context, members: list[Happening]) -> Iterator[Comparable]:
    # One spends money on a thing: that is no place.
    told = [h for h in members if stem(h.fact.claim.predicate) not in _UNPLACED]
    placed = [(h, m) for h in told for m in h.fact.claim.modifiers if m.role == "place"]
    done: set[str] = set()
    for (first, a), (second, b) in combinations(placed, 2):
        if first is second or not _apart(context, first.fact, second.fact) or _habitual(first.fact, second.fact):
            continue
        if first.key.removeprefix("act:") in _PERFORMED and not all(_is_place(context, p) for p in (a, b)):
            continue  # one appears in a play as well as in another
        score = same_event(context, first, second)
        if not score or not _places_exclude(context, a, b) or first.fact.claim.id in done:
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


def _is_place(context: Context, argument: Argument) -> bool:
    return argument.entity in context.entities and context.entities[argument.entity].type == "Place"


def _causes(context: Context, members: list[Happening]) -> Iterator[Comparable]:
    """Compare the reasons given for one act of one actor: two reasons without a word in common exclude each other."""
    given = [
        (h, m)
        for h in members
        for m in h.fact.claim.modifiers
        if m.role == "cause" and m.preposition not in _VAGUE_CAUSE and content_stems(m.text)
    ]
    sides: list[tuple[Happening, list[tuple[Happening, Argument]]]] = []
    for happening, cause in given:
        place = next((side for _, side in sides if all(_one_cause(context, cause, other) for _, other in side)), None)
        if place is not None:
            place.append((happening, cause))
        elif not sides or any(
            _one_act(context, first, happening) and _apart(context, first.fact, happening.fact) for first, _ in sides
        ):
            sides.append((happening, [(happening, cause)]))
    if len(sides) < 2:
        return
    made = comparable(
        context,
        "cause",
        _label(sides[0][0]),
        [
            position(
                context,
                h.fact.statement.document,
                m.start,
                m.end,
                value=short(m.text, 50),
                side=number,
                source=h.fact.source,
                statement=h.fact.statement,
                node=h.fact.claim.id,
            )
            for number, (_, side) in enumerate(sides)
            for h, m in side
        ],
        agrees_on=("actor", "act"),
        score=0.75,
        reason="two reasons for one act",
        detail=" / ".join(short(side[0][1].text, 50) for _, side in sides),
    )
    if made is not None:
        yield made


def _one_act(context: Context, first: Happening, second: Happening) -> bool:
    theme, agent = agree(context, first.theme, second.theme), agree(context, first.agent, second.agent)
    return agent == 1 or (theme == 1 and agent >= 0)


def _one_cause(context: Context, first: Argument, second: Argument) -> bool:
    return agree(context, first, second) == 1 or bool(content_stems(first.text) & content_stems(second.text))


def _opposite_sides(first: Argument, second: Argument) -> bool:
    """Tell whether two places are parts of one kind and on different sides ("the ground floor", "the top floor")."""
    if head_key(first) != head_key(second):
        return False
    one, two = ({w.word for w in tokenize(a.text)} & _SIDES for a in (first, second))
    return bool(one) and bool(two) and not one & two


def _places_exclude(context: Context, first: Argument, second: Argument) -> bool:
    """Tell whether two places exclude each other: same preposition class, different heads, no shared word."""
    if _opposite_sides(first, second):
        return True
    if agree(context, first, second) != -1:
        return False
    inner = {"in", "inside", "at", "on", "within", "from", "near", None}
    if first.preposition not in inner or second.preposition not in inner:
        return False
    # A town is where a house stands: names and rooms are different sizes of place.
    return (first.entity is None) == (second.entity is None)
