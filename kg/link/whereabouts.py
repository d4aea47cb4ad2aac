"""Places that one sentence sets apart from another: "six miles from Dock Lane", "on the opposite side of town from the mill",
and things that "never left" one place and were brought to another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kg.link.context import Context, Fact
from kg.link.events import EMBEDDED, Happening, agree, find_happenings, participants
from kg.link.lists import named_pattern, word_list
from kg.link.one_event import one_scope, same_event
from kg.link.places import is_place, level_of, places_exclude
from kg.link.records import comparable, position, short
from kg.link.words import content_stems, stem
from kg.model import Argument, Comparable

_APART: Final = named_pattern("whereabouts.apart")
_BRINGING: Final = word_list("whereabouts.bringing")
_PRONOUNS: Final = word_list("happenings.pronouns") | {"him", "her", "them"}
_BARE: Final = re.compile(r"[Tt]he [a-z]+")
_FRAMED: Final = 0.6
_NEAR: Final = 160  # characters before the words that set a place apart in which the place itself is named


def whereabouts_comparables(context: Context) -> Iterator[Comparable]:
    """Yield the places of one event that the text itself sets apart, and those of a thing that never left one of them."""
    yield from _apart(context)
    yield from _unmoved(context)


def _apart(context: Context) -> Iterator[Comparable]:
    at_place: defaultdict[tuple[str, str], list[tuple[Happening, Argument]]] = defaultdict(list)
    by_sentence: defaultdict[tuple[str, int], list[Happening]] = defaultdict(list)
    for happening in find_happenings(context):
        by_sentence[(happening.sentence.document, happening.sentence.index)].append(happening)
        for place in happening.places:
            for word in content_stems(place.text):
                at_place[(context.stories[happening.sentence.document], word)].append((happening, place))
    done: set[str] = set()
    for told in by_sentence.values():
        sentence = told[0].sentence
        match = _APART.search(sentence.text)
        if match is None:
            continue
        wanted = content_stems(match.group("place"))
        here = sentence.start + match.start()
        key = min(wanted, default="")
        for other, place in at_place[(context.stories[sentence.document], key)]:
            if not wanted <= content_stems(place.text) or other.sentence is sentence:
                continue
            score = max((_one_event(context, one, other) for one in told if one.fact.claim.start <= here), default=0.0)
            where = _named_before(context, told, here)
            if not score or where is None or other.fact.claim.id in done:
                continue
            done.add(other.fact.claim.id)
            own = next(h for h in told if h.fact.claim.start <= here)
            made = _made(context, [(own, where), (other, place)], score, "the text sets the two places apart")
            if made is not None:
                yield made
            break


def _one_event(context: Context, first: Happening, second: Happening) -> float:
    """Compare as events do, but as if it were not known whom "he" or "the cat" means: the text sets the places apart itself."""
    score = same_event(context, _unresolved(first), _unresolved(second))
    if score or first.fact.claim.polarity != second.fact.claim.polarity:
        return score
    shared = {key for key in first.keys & second.keys if key.startswith("%")}
    return _FRAMED if shared & context.central(first) and one_scope(context, first, second) else 0.0


def _unresolved(happening: Happening) -> Happening:
    def blank(argument: Argument | None) -> Argument | None:
        if argument is None or argument.text.lower() in _PRONOUNS or _BARE.fullmatch(argument.text):
            return None
        return argument

    return replace(happening, theme=blank(happening.theme), agent=blank(happening.agent))


def _named_before(context: Context, told: list[Happening], here: int) -> Argument | None:
    """Return the place that stands right before the words that set it apart."""
    places = [
        p
        for h in told
        for p in (*h.places, *(a for a in (h.fact.claim.object,) if a is not None and is_place(context, a)))
        if here - _NEAR <= p.start < here and _APART.match(p.text) is None
    ]
    return min(places, key=lambda p: (here - min(p.end, here), p.start), default=None)


def _unmoved(context: Context) -> Iterator[Comparable]:
    brought: defaultdict[tuple[str, str], list[tuple[Fact, Argument, Argument]]] = defaultdict(list)
    kept: list[tuple[Fact, Argument, Argument]] = []
    for fact in context.facts:
        claim = fact.claim
        if claim.modality != "asserted" or claim.tense == "future":
            continue
        story, predicate = context.stories[fact.statement.document], stem(claim.predicate.split(" ")[0])
        thing = participants(claim)[1]
        if predicate == "leav" and claim.polarity == "negative" and claim.object is not None and claim.subject is not None:
            kept.append((fact, claim.subject, claim.object))
        elif predicate in _BRINGING and claim.polarity == "positive" and thing is not None:
            goals = [m for m in claim.modifiers if m.role == "place" and m.preposition in ("to", "into")]
            for goal in goals[:1]:
                brought[(story, stem(thing.head.lower()))].append((fact, thing, goal))
    for fact, thing, place in kept:
        for other, moved, goal in brought[(context.stories[fact.statement.document], stem(thing.head.lower()))]:
            if agree(context, thing, moved) < 1 or not is_place(context, place):
                continue
            inner = replace(place, preposition="in"), replace(goal, preposition="in")
            apart = places_exclude(context, *inner) or (
                bool(level_of(context, inner[1])) and not content_stems(EMBEDDED.sub("", place.text)) & content_stems(goal.text)
            )
            if apart:
                made = _pair(context, (other, goal), (fact, place), 0.7, "one thing stayed here and was brought there")
                if made is not None:
                    yield made
                break


def _made(context: Context, told: list[tuple[Happening, Argument]], score: float, reason: str) -> Comparable | None:
    (first, a), (second, b) = told
    return _pair(context, (first.fact, a), (second.fact, b), score, reason)


def _pair(
    context: Context, first: tuple[Fact, Argument], second: tuple[Fact, Argument], score: float, reason: str
) -> Comparable | None:
    positions = [
        position(
            context,
            fact.statement.document,
            place.start,
            place.end,
            value=short(place.text, 50),
            side=side,
            source=fact.source,
            statement=fact.statement,
            node=fact.claim.id,
        )
        for side, (fact, place) in enumerate((first, second))
    ]
    label = short(first[0].claim.text, 60)
    detail = f"{short(first[1].text, 50)} / {short(second[1].text, 50)}"
    return comparable(context, "place", label, positions, agrees_on=("event",), score=score, reason=reason, detail=detail)
