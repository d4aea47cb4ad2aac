"""The reasons given for one act, as the clauses tell them: two reasons without a word in common exclude each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.link.causes import cause_stems
from kg.link.context import Context
from kg.link.events import Happening, agree, find_happenings
from kg.link.one_event import possible_events
from kg.link.records import comparable, position, short
from kg.link.times import clash
from kg.link.words import content_stems
from kg.model import Argument, Comparable

_MAYBE: Final = re.compile(r"\b(?:may|might|could)\b")
_VAGUE_CAUSE: Final = ("over", "amid", "for", "from", "of", "with", "by")


def motive_comparables(context: Context) -> Iterator[Comparable]:
    """Yield the reasons of each act for which more than one is given."""
    given = (h for h in find_happenings(context) if any(m.role == "cause" for m in h.fact.claim.modifiers))
    for members in possible_events(context, given):
        yield from _causes(context, members)


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
            first.sentence is not happening.sentence and _one_act(context, first, happening) for first, _ in sides
        ):
            sides.append((happening, [(happening, cause)]))
    if len(sides) < 2:
        return
    made = comparable(
        context,
        "cause",
        short(sides[0][0].fact.claim.text, 60),
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
    if any(clash(a, b) for a in first.times for b in second.times):
        return False
    theme, agent = agree(context, first.theme, second.theme), agree(context, first.agent, second.agent)
    return agent == 1 or (theme == 1 and agent >= 0)


def _one_cause(context: Context, first: Argument, second: Argument) -> bool:
    """Tell whether two reasons can be one: a word in common, or one so general that the other may be a case of it."""
    if not cause_stems(first.text) or not cause_stems(second.text) or _MAYBE.search(f"{first.text} {second.text}"):
        return True
    return agree(context, first, second) == 1 or bool(content_stems(first.text) & content_stems(second.text))
