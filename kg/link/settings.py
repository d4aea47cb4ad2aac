"""Where and when a clause is set by what stands around it: "it was on Monday that", "the town where", "in the hall when".

A relative clause happens at the place that it stands beside; what happens "when" something else does shares its place and time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kg.link.context import Context, Fact, Sentence
from kg.model import Argument, Claim, TimeExpression

_WHERE: Final = re.compile(
    r"\b(?:where|(?:in|at|on|from|inside|aboard|out of|under|outside|near|beside) (?:which|whose [\w-]+))\b", re.IGNORECASE
)
_WHEN: Final = re.compile(r"\b(?:when|while|as)\b", re.IGNORECASE)
_BESIDE: Final = re.compile(r" (?:(?:on|in|at|of|from) )?(?:the )?")
_GAP: Final = 3  # characters between a place and "where"
_INSIDE: Final = re.compile(
    r"\b(?P<preposition>in|at|on|inside|outside|near|aboard|off|under|behind) (?P<place>(?:(?:an?|the|his|her|its|their|some) )?"
    r"[A-Za-z][\w'’-]*(?:[ -](?!(?:in|at|on|when|where|who|which|that|during|after|before|for|and|to)\b)[\w'’-]+)*)"
)


def places_inside(argument: Argument) -> tuple[Argument, ...]:
    """Return the places that the words of an argument give: "the derailment at Highgate station", "everybody in the church"."""
    found = []
    for match in _INSIDE.finditer(argument.text):
        text = match.group("place")
        start = argument.start + match.start("place")
        found.append(
            Argument(
                role="place",
                start=start,
                end=start + len(text),
                text=text,
                head=text.split()[-1].lower(),
                preposition=match.group("preposition"),
            )
        )
    return tuple(found)


def times_beside(
    context: Context, document: str, argument: Argument, times: Sequence[TimeExpression]
) -> tuple[TimeExpression, ...]:
    """Return the times inside of an argument, and the one that stands right after it: "since his resignation on Tuesday"."""
    found = [t for t in times if argument.start <= t.start < argument.end]
    after = [t for t in times if t.start >= argument.end]
    nearest = min(after, key=lambda t: t.start, default=None)
    if not found and nearest is not None and _BESIDE.fullmatch(context.slice(document, argument.end, nearest.start)):
        found.append(nearest)
    return tuple(found)


def surrounding_places(context: Context, sentence: Sentence, facts: Sequence[Fact]) -> dict[str, tuple[Argument, ...]]:
    """Return for each claim (by its id) of a sentence the places that other words of the sentence give it."""
    found: dict[str, list[Argument]] = {}
    claims = [f.claim for f in facts]
    for match in _WHERE.finditer(sentence.text):
        at = sentence.start + match.start()
        clause = _first_after(claims, sentence.start + match.end() - 1)
        place = _standing_before(context, sentence, claims, at)
        if clause is not None and place is not None:
            found.setdefault(clause.id, []).append(replace(place, role="place", preposition="in"))
    for match in _WHEN.finditer(sentence.text):
        at = sentence.start + match.start()
        clause = _first_after(claims, at)
        main = [c for c in claims if c.start < at and c is not clause and c.predicate]
        if clause is None or not main:
            continue
        where = [
            m for c in main for m in c.modifiers if m.role == "place" and m.start < at and m.preposition not in ("to", "into")
        ]
        where += [p for c in main if c.subject is not None and c.subject.start < at for p in places_inside(c.subject)]
        found.setdefault(clause.id, []).extend(where)
    return {key: tuple(places) for key, places in found.items()}


def _first_after(claims: Sequence[Claim], at: int) -> Claim | None:
    """Return the claim whose first word stands next after `at`."""

    def first(claim: Claim) -> int:
        return min(a.start for a in (claim.subject, claim.object) if a is not None)

    after = [c for c in claims if (c.subject or c.object) is not None and c.predicate and first(c) >= at]
    return min(after, key=lambda c: (first(c), c.end - c.start), default=None)


def _standing_before(context: Context, sentence: Sentence, claims: Sequence[Claim], at: int) -> Argument | None:
    """Return the argument that ends right before `at`, with the name that it is an apposition to."""
    best: Argument | None = None
    apposed = False
    for claim in claims:
        for argument in (claim.subject, claim.object, *claim.modifiers):
            if argument is None or argument.start >= at or argument.end < at - _GAP:
                continue
            # Of an argument that holds the relative clause, what stands before it counts.
            text = context.slice(sentence.document, argument.start, min(argument.end, at)).rstrip(" ,")
            cut = replace(argument, text=text, end=argument.start + len(text))
            named = claim.predicate == "be" and argument is claim.object and claim.tense == "none"
            if named and claim.subject is not None:
                text = context.slice(sentence.document, claim.subject.start, cut.end)
                cut = replace(cut, start=claim.subject.start, text=text, entity=claim.subject.entity)
            elif argument.role != "place":
                cut = next(iter(places_inside(cut)[-1:]), cut)  # "guests at the pool where"
            if best is None or (named, cut.end, cut.start) > (apposed, best.end, best.start):
                best, apposed = cut, named
    return best


def shift_settings(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the facts of a sentence; "it was on Monday that" and "only at dawn did" give their times and places to what follows.

    "It was not yet midnight when" sets what follows before midnight.
    """
    ordered = sorted(facts, key=lambda f: (f.claim.start, f.claim.end))
    setting = next((f.claim for f in ordered if _is_setting(f.claim)), None)
    target = None
    if setting is not None:
        after = max([setting.start, *(t.end for t in setting.times), *(m.end for m in setting.modifiers if m.role == "place")])
        following = [f for f in ordered if f.claim.predicate not in ("be", "do") and f.claim.end > after]
        target = following[0] if following else None
    for fact in ordered:
        claim = fact.claim
        if fact is target and setting is not None:
            places = tuple(m for m in setting.modifiers if m.role == "place")
            times = setting.times
            if setting.polarity == "negative":
                times = tuple(replace(t, relation="before") for t in times)
            # What a cleft gives is no object of the clause ("it was at the harbour that the crash happened").
            kept = None if claim.object is not None and _inside(claim.object, places) else claim.object
            claim = replace(claim, object=kept, times=(*claim.times, *times), modifiers=(*claim.modifiers, *places))
        elif not claim.times:
            claim = replace(claim, times=simultaneous_times(claim, ordered))
        yield replace(fact, claim=claim)


def simultaneous_times(claim: Claim, facts: Sequence[Fact]) -> tuple[TimeExpression, ...]:
    """Return the times of the clause beside one that has none: "it had just left on Monday when it hit the tree"."""
    for other in (f.claim for f in facts):
        for one, two in ((claim, other), (other, claim)):
            when = next((m for m in one.modifiers if m.role == "time" and m.preposition == "when"), None)
            if when is not None and two.start < when.end <= two.end and other is not claim and one is not two:
                return other.times
    return ()


def _inside(argument: Argument, places: tuple[Argument, ...]) -> bool:
    return any(p.start <= argument.start and argument.end <= p.end for p in places)


def _is_setting(claim: Claim) -> bool:
    if claim.predicate == "do":
        return claim.subject is None and claim.object is None and bool(claim.times)
    return (
        claim.predicate == "be"
        and claim.subject is not None
        and claim.subject.text.lower() == "it"
        and (bool(claim.times) or any(m.role == "place" for m in claim.modifiers))
    )
