"""Two people who are told to be kin in ways that exclude each other: her brother here, her husband there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, Fact
from kg.link.personas import find_personas
from kg.link.records import comparable, position, short
from kg.link.words import stem
from kg.model import Comparable
from kg.resources import read_table

#: Kin by marriage or adoption, and what is past or a comparison, excludes nothing.
_LOOSE: Final = re.compile(r"\b(?:in-law|step\w*|half|god\w*|foster|adopt\w*|like|ex|former|late|fianc\w+|future)\b")


@dataclass(frozen=True, slots=True)
class Tie:
    """A clause that says what somebody is to somebody else."""

    fact: Fact
    side: str
    value: str


@cache
def _kin() -> dict[str, str]:
    rows = read_table("data", "lexicons", "roles.tsv")
    found = {stem(r["noun"].lower()): r["exclusive_group"] for r in rows if r["exclusive_group"].startswith("kin:")}
    return {noun: group.removeprefix("kin:") for noun, group in found.items()}


def kin_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each two people who are told to be kin more than once."""
    ties: defaultdict[tuple[str, str, str], list[Tie]] = defaultdict(list)
    for (story, person), persona in find_personas(context).items():
        for fact in persona.facts:
            tie = _tie(fact, person)
            if tie is None:
                continue
            for other in _others(context, fact, person):
                ties[(story, person, other)].append(tie)
    for (_, person, other), told in ties.items():
        numbers = {side: number for number, side in enumerate(dict.fromkeys(t.side for t in told))}
        if len(told) < 2:
            continue
        if len(numbers) < 2:
            context.tally.compared += 1
            continue
        made = comparable(
            context,
            "role",
            f"{context.name(person)} and {context.name(other)}",
            [
                position(
                    context, t.fact.statement.document, t.fact.claim.start, t.fact.claim.end, value=t.value,
                    side=numbers[t.side], source=t.fact.source, node=t.fact.claim.id,
                )
                for t in told
            ],
            agrees_on=("person",),
            score=0.75,
            reason="two people, kin in two ways",
            detail=" / ".join(dict.fromkeys(t.value for t in told)),
        )  # fmt: skip
        if made is not None:
            yield made


def _tie(fact: Fact, person: str) -> Tie | None:
    claim = fact.claim
    if claim.predicate != "be" or claim.object is None or claim.subject is None or claim.subject.entity != person:
        return None
    side = _kin().get(stem(claim.object.head.lower()))
    if side is None or claim.polarity == "negative" or claim.modality != "asserted" or _LOOSE.search(claim.text.lower()):
        return None
    return Tie(fact, side, short(claim.object.text, 40))


def _others(context: Context, fact: Fact, person: str) -> Iterator[str]:
    """Yield whose kin it is: the people named in "her brother", "Varney's sister", "the sister of Jan Orr"."""
    target = fact.claim.object
    assert target is not None
    for entity, mention in context.mentions_in(fact.statement.document, target.start, target.end):
        if entity.type == "Person" and entity.id != person and mention.end < target.end:
            yield entity.id
