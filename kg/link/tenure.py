"""How long somebody has been there: "has run the inn since 1994" and "joined the inn last spring" cannot both be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, Fact
from kg.link.lists import named_pattern, word_list
from kg.link.personas import Persona, find_personas
from kg.link.records import comparable, position, short
from kg.link.words import classed, content_stems, stem
from kg.model import Comparable

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_LONG: Final = named_pattern("tenure.long")
_RECENT: Final = named_pattern("tenure.recent")
_ENTRY: Final = word_list("tenure.entry")
_BODIES: Final = word_list("denials.bodies")
_NUMBERS: Final = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_MANY: Final = 2  # years that last month is surely less than
_NOW: Final = 9999


@dataclass(frozen=True, slots=True)
class Stay:
    """A clause that tells since when somebody has been there. `year` is None where only a length or "last month" is said."""

    fact: Fact
    year: int | None
    length: int | None
    body: frozenset[str]


def tenure_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person who is told to have been there before they came."""
    for persona in find_personas(context).values():
        stays = [s for f in persona.facts if (s := _stay(context, f)) is not None]
        entries = [e for f in persona.facts if (e := _entry(context, f, persona.person)) is not None] if stays else []
        made = persona.settle(_compare(context, persona, stays, entries))
        if made is not None:
            yield made


def _compare(context: Context, persona: Persona, stays: list[Stay], entries: list[Stay]) -> Comparable | None:
    for stay in stays:
        for entry in entries:
            if stay.fact.claim.start == entry.fact.claim.start or not _later(context, stay, entry):
                continue
            if not (entry.body <= _BODIES or entry.body & stay.body):
                continue
            return comparable(
                context,
                "role",
                context.name(persona.person),
                [
                    position(
                        context, s.fact.statement.document, s.fact.claim.start, s.fact.claim.end,
                        value=short(s.fact.claim.text, 60), side=side, source=s.fact.source, node=s.fact.claim.id,
                    )
                    for side, s in enumerate((stay, entry))
                ],
                agrees_on=("person",),
                score=0.75,
                reason="there before they came",
                detail=f"{short(stay.fact.claim.text, 60)} / {short(entry.fact.claim.text, 60)}",
            )  # fmt: skip
    return None


def _stay(context: Context, fact: Fact) -> Stay | None:
    """Return the clause "has been head of safety for ten years", "has owned the inn since 1994"."""
    claim = fact.claim
    match = _LONG.search(claim.text)
    if match is None or claim.polarity == "negative" or claim.modality != "asserted":
        return None
    number = match.group("number")
    if match.group("year"):
        return Stay(fact, int(match.group("year")), None, _body(claim.text))
    length = 10 if number == "a decade" else int(number) if number.isdigit() else _NUMBERS.get(number, 0)
    return Stay(fact, None, length * (10 if "decade" in match.group("unit") else 1), _body(claim.text)) if length else None


def _entry(context: Context, fact: Fact, person: str) -> Stay | None:
    """Return the clause "was hired in March", "joined the firm last year"."""
    claim = fact.claim
    if stem(claim.predicate.split(" ")[0]) not in _ENTRY or claim.polarity == "negative" or claim.modality != "asserted":
        return None
    hired = claim.object is not None and claim.object.entity == person
    if claim.tense != "past":
        return None
    year = _YEAR.search(claim.text)
    recent = _RECENT.search(claim.text)
    if year is None and recent is None:
        return None
    body = frozenset() if hired or claim.object is None else content_stems(claim.object.text)
    named = frozenset(m for a in claim.modifiers if a.preposition in ("by", "at") for m in content_stems(a.text))
    return Stay(fact, int(year.group()) if year else None, None, body | named)


def _body(text: str) -> frozenset[str]:
    return frozenset(content_stems(text) | classed(content_stems(text)))


def _later(context: Context, stay: Stay, entry: Stay) -> bool:
    """Tell whether somebody came later than they are said to have been there."""
    date = context.views[entry.fact.statement.document].document.date
    now = date.year if date is not None else None
    if stay.year is not None:
        if entry.year is not None:
            return entry.year > stay.year
        return now is None or now - stay.year >= _MANY
    if stay.length is None or stay.length < _MANY:
        return False
    return entry.year is None or (now is not None and now - entry.year < stay.length)
