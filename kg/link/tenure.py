"""How long somebody has been there: "has run the inn since 1994" and "joined the firm in March" cannot both be.

A stay is any clause that tells since when, or for how long, somebody has been or done something at a place; a coming is any
clause that tells when they came there, or that they have been there for a short time. Both must be about one place, and a
coming into an office ("became its director") is later only than a stay in an office.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, Fact
from kg.link.lists import named_pattern, word_list
from kg.link.personas import Persona, find_personas
from kg.link.records import comparable, position, short
from kg.link.thesaurus import is_kind_of
from kg.link.words import content, stem, tokenize
from kg.model import Argument, Comparable

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_LONG: Final = named_pattern("tenure.long")
_BRIEF: Final = named_pattern("tenure.brief")
_RECENT: Final = named_pattern("tenure.recent")
_PERFECT: Final = re.compile(r"\b(?:has|have|who's|he's|she's)\b|’s (?:been|led|run)\b")
_HOLDING: Final = word_list("personas.holding")
#: Verbs that bring somebody to a place, and those that bring them into an office there or make it theirs.
_COMING: Final = word_list("tenure.coming")
_OFFICE: Final = word_list("tenure.office")
_BUYING: Final = word_list("tenure.buying")
_PLACED: Final = frozenset({"com", "start", "begin", "mov", "sign", "arriv", "transfer"})
_AGAIN: Final = re.compile(r"\b(?:re-?\w+ed|again|back|return\w*|second|third|as well|also|another|new)\b")
_BODIES: Final = word_list("denials.bodies") | word_list("tenure.bodies")
_OFFICES: Final = word_list("denials.offices") | {"helm", "office", "rein", "charge", "duty", "chair", "leadership"}
_NUMBERS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "a decade": 10,
}  # fmt: skip
_MANY: Final = 2  # years that last month is surely less than
_KIND: Final = 5


@dataclass(frozen=True, slots=True)
class Stay:
    """A clause on when somebody came: `year` is None where only a length, or "last month", is said; `place` holds stems."""

    fact: Fact
    start: int
    end: int
    year: int | None
    length: int | None
    place: frozenset[str]
    office: bool = False
    owned: bool = False


def tenure_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person who is told to have been there before they came."""
    brought: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in context.facts:  # "the trust hired her"
        if fact.claim.object is not None and fact.claim.object.entity and fact.claim.subject is not None:
            brought[(context.stories[fact.statement.document], fact.claim.object.entity)].append(fact)
    for key, persona in find_personas(context).items():
        stays = [s for f in persona.facts if (s := _stay(context, f, persona.person)) is not None]
        told = [*persona.facts, *brought[key]] if stays else []
        comings = [c for f in told if (c := _coming(context, f, persona.person)) is not None]
        made = persona.settle(_compare(context, persona, stays, comings))
        if made is not None:
            yield made


def _compare(context: Context, persona: Persona, stays: list[Stay], comings: list[Stay]) -> Comparable | None:
    for stay in stays:
        for coming in comings:
            if stay.start == coming.start or not _later(context, stay, coming) or not _one_place(context, stay, coming):
                continue
            told = [context.slice(s.fact.statement.document, s.start, s.end) for s in (stay, coming)]
            return comparable(
                context,
                "role",
                context.name(persona.person),
                [
                    position(
                        context, s.fact.statement.document, s.start, s.end, value=short(text, 60), side=side,
                        source=s.fact.source, node=s.fact.claim.id,
                    )
                    for side, (s, text) in enumerate(zip((stay, coming), told, strict=True))
                ],
                agrees_on=("person",),
                score=0.75,
                reason="there before they came",
                detail=f"{short(told[0], 60)} / {short(told[1], 60)}",
            )  # fmt: skip
    return None


def _stay(context: Context, fact: Fact, person: str) -> Stay | None:
    """Return the clause "has been head of safety for ten years", "owner of the inn since 1994"."""
    claim = fact.claim
    if claim.polarity == "negative" or claim.modality != "asserted" or claim.tense not in ("past", "none"):
        return None
    document = fact.statement.document
    end = _with_time(context, document, claim.start, claim.end)
    text = context.slice(document, claim.start, end)
    match = _LONG.search(text)
    if match is None or (claim.tense == "past" and _PERFECT.search(text) is None) or _subject(claim.subject, person) is None:
        return None
    if claim.predicate == "be" and claim.tense == "none" and claim.object is not None and match.start() < len(claim.subject.text):  # type: ignore[union-attr]
        return None
    verb = stem(claim.predicate.split(" ")[0])
    said = claim.object.text if claim.object is not None else ""
    office = verb in _HOLDING or verb in ("serv", "hold") or (verb == "be" and bool(_held(claim.object)))
    places = [claim.object] if verb != "be" else []
    places += [m for m in claim.modifiers if m.role != "time" and m.preposition in ("at", "for", "with", "in", "of", "to", "on")]
    place = frozenset(w for a in places if a is not None for w in _place(a.text))
    office |= verb == "be" and claim.object is None and bool(place & _OFFICES)
    if verb == "be" and claim.object is not None:
        place |= _place(said) - {stem(claim.object.head.lower())}
        sentence = context.views[document].sentence_at(claim.start)
        if said.lower().startswith(("its ", "their ")) and sentence is not None:
            place |= _place(context.slice(document, sentence.start, claim.start))
        if not (re.search(r"\b(?:of|at|for|with|its|their)\b|['’]s? ", text) and office):
            return None if not place else Stay(fact, claim.start, end, *_since(match), place)
    if not place:
        return None
    return Stay(fact, claim.start, end, *_since(match), place, office, verb == "own" or "owner" in said)


def _since(match: re.Match[str]) -> tuple[int | None, int | None]:
    if match.group("year"):
        return int(match.group("year")), None
    number = match.group("number")
    length = int(number) if number.isdigit() else _NUMBERS.get(number, 0)
    return None, length * (10 if "decade" in match.group("unit") else 1)


def _held(argument: Argument | None) -> bool:
    """Tell whether somebody is said to be something that is held: "head of quality", "its owner", "the editor"."""
    if argument is None:
        return False
    return argument.head.lower() not in (
        "member",
        "fan",
        "supporter",
        "friend",
        "resident",
        "customer",
        "teacher",
        "nurse",
        "worker",
    )


def _subject(argument: Argument | None, person: str) -> Argument | None:
    return argument if argument is not None and argument.entity == person else None


def _with_time(context: Context, document: str, start: int, end: int) -> int:
    """Return the end of a clause, with the time that the parser gave to another verb ("spokesman since 2011, denied it")."""
    sentence = context.views[document].sentence_at(start)
    rest = context.slice(document, end, sentence.end if sentence is not None else end)
    match = re.match(r" (?:since|for) [^,.;:]{3,30}", rest)
    return end + match.end() if match is not None else end


def _place(text: str) -> frozenset[str]:
    return frozenset(t.stem for t in content(tokenize(text)) if not t.word[0].isdigit())


def _coming(context: Context, fact: Fact, person: str) -> Stay | None:
    """Return the clause "was hired in March", "joined the firm last year", "has been with the airline for six weeks"."""
    claim = fact.claim
    if claim.polarity == "negative" or claim.modality != "asserted" or claim.tense == "future":
        return None
    verb = stem(claim.predicate.split(" ")[0])
    low = claim.text.lower()
    hired = claim.object is not None and claim.object.entity == person
    took = verb == "tak" and claim.object is not None and stem(claim.object.head.lower()) in _OFFICES
    brief = _BRIEF.search(low)
    if brief is not None and _PERFECT.search(low) and _subject(claim.subject, person):
        near = [claim.object] if verb not in ("be", "work", "serv") else []
        near += [m for m in claim.modifiers if m.role != "time"]
        words = frozenset(w for a in near if a is not None for w in _place(a.text))
        if claim.object is not None and verb == "be":
            words = _place(claim.object.text) - _place(brief.group()) - {stem(claim.object.head.lower())}
        return Stay(fact, claim.start, claim.end, None, 0, words, verb in _HOLDING or (verb == "be" and claim.object is not None))
    office = verb in _OFFICE or took
    if not (verb in _COMING or office or verb in _BUYING) or claim.tense != "past":
        return None
    year, recent = _YEAR.search(claim.text), _RECENT.search(claim.text)
    if (year is None and recent is None) or (verb == "elect" and " first" not in low) or (office and _AGAIN.search(low)):
        return None
    spots = [m for m in claim.modifiers if m.role != "time" and m.preposition in ("by", "at", "to", "for", "with", "of", "in")]
    if not hired and not took:
        spots += [claim.object] if claim.object is not None else []
    if verb == "join" and claim.object is None:
        return None  # "joined in the debate"
    place = frozenset(w for a in spots for w in _place(a.text))
    if office and claim.object is not None and not hired:
        place -= {stem(claim.object.head.lower())} if verb == "becom" else set()
    if verb in _PLACED and not place and verb != "arriv":
        return None
    return Stay(fact, claim.start, claim.end, int(year.group()) if year else None, None, place, office, verb in _BUYING)


def _one_place(context: Context, stay: Stay, coming: Stay) -> bool:
    """Tell whether somebody came to where they have been: a shared word, a body that both can mean, or the story's one firm."""
    if (coming.office and not stay.office) or (coming.owned and not stay.owned):
        return False
    if not coming.place or coming.place & stay.place or coming.place <= _BODIES | _OFFICES:
        return True
    names = [context.name(body) for body in context.main_bodies]
    named = {t.stem for name in names if name[:1].isupper() for t in tokenize(name)}
    if coming.place & named and coming.place <= named | _BODIES:
        return True
    # "head of the ward … started at the hospital": one bare noun for a body, where the stay names no other of its kind
    return (
        len(coming.place) == 1 and not coming.owned and _is_body(next(iter(coming.place))) and not any(map(_is_body, stay.place))
    )


def _is_body(word: str) -> bool:
    return word in _BODIES or is_kind_of(word, "organization", _KIND) or is_kind_of(word, "institution", _KIND)


def _later(context: Context, stay: Stay, coming: Stay) -> bool:
    """Tell whether somebody came later than they are said to have been there."""
    date = context.views[coming.fact.statement.document].document.date
    now = date.year if date is not None else None
    if stay.year is not None:
        if coming.year is not None:
            return coming.year > stay.year
        return now is None or now - stay.year >= _MANY
    if stay.length is None or stay.length < _MANY:
        return False
    return coming.year is None or (now is not None and now - coming.year < stay.length)
