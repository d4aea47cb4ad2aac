"""What a text tells of each person: the roles they have, what they are said to do, and what they are said never to do.

A role comes from a description ("the pilot", "drummer X"), or from a claim that says what somebody is ("is a tenant"). A deed
that only the holder of a role does ("has owned the inn since 1994") counts as one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Fact, source_of
from kg.link.lists import named_pattern, word_list
from kg.link.records import position, short
from kg.link.words import Token, content, stem, tokenize
from kg.model import Claim, Comparable, Description, Position
from kg.resources import read_table

_FORMER: Final = named_pattern("roles.former")
_HOLDING: Final = word_list("personas.holding")
_CLAUSE_END: Final = re.compile(r"[,.;:!?“”\"]|\s[-–—]\s|\b(?:and|but)\b")
_CAPACITY: Final = re.compile(r"\bwho,? as (?:(?:the|an?|its|their|his|her) )?(?P<role>(?:[\w’'-]+ ){0,6}[\w’'-]+)")
_APPOSED: Final = re.compile(
    r"(?P<name>[A-Z][\w’'-]+), (?:an? |the |(?P<one>one of the ))(?P<role>(?:(?!who\b)[\w’'-]+ ){0,3}?[a-z][\w-]+)"
    r"(?=,| (?:who|whose|from|of|at|on|with)\b)"
)
_UNREAL: Final = re.compile(r"\b(?:will|would|no longer|may|might|could|should|if|whether)\b")
_TO_BE: Final = re.compile(r"\b(?:will|would|may|might|could|should|to) be(?: an?| the)?\s*$")
_ARTICLE: Final = re.compile(r"\s(?:the|an?|his|her|its|their)\s*$")
_BEFORE: Final = 14  # characters before a role in which a word like "former" stands


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is called or does: `head` (a stem), the words that narrow it, where it stands and whose word it is."""

    head: str
    value: str
    words: tuple[Token, ...]
    document: str
    start: int
    end: int
    sentence: int
    source: str
    negative: bool = False
    node: str | None = None
    statement: str | None = None

    def position(self, context: Context, side: int) -> Position:
        """Return the role as one side of a comparison."""
        return position(
            context,
            self.document,
            self.start,
            self.end,
            value=short(self.value, 60),
            side=side,
            node=self.node,
            source=self.source,
            statement=context.statements.get(self.statement or ""),
        )


@dataclass(slots=True)
class Persona:
    """All that one story tells of one person: roles, deeds that make a role, and the facts in which they take part."""

    person: str
    roles: list[Role] = field(default_factory=list)
    deeds: list[Role] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    settled: bool = False

    def settle(self, made: Comparable | None) -> Comparable | None:
        """Return the first comparable of one voice; what else is told of the person's roles adds nothing to it."""
        if made is None or self.settled:
            return None
        self.settled = len({p.source for p in made.positions}) == 1
        return made


def find_personas(context: Context) -> dict[tuple[str, str], Persona]:
    """Return the persona of each person in each story, by (story, person)."""
    if context.personas is None:
        context.personas = _find(context)
    return context.personas


def _find(context: Context) -> dict[tuple[str, str], Persona]:
    found: dict[tuple[str, str], Persona] = {}

    def of(document: str, person: str) -> Persona:
        key = (context.stories[document], person)
        return found.setdefault(key, Persona(person))

    for view in context.views.values():
        for description in view.descriptions:
            if description.slot == "affiliation" and _is_person(context, description.about):
                of(description.document, description.about).bodies.append(description.value)
            if description.slot == "role" and _is_person(context, description.about):
                role = _described(context, description)
                if role is not None:
                    of(description.document, description.about).roles.append(role)
        for person, role in (*_capacities(context, view), *_appositions(context, view)):
            known = of(view.document.id, person).roles
            if not any(r.start <= role.end and role.start <= r.end for r in known):
                known.append(role)
    for fact in context.facts:
        for person in dict.fromkeys(_people(context, fact)):
            persona = of(fact.statement.document, person)
            persona.facts.append(fact)
            told = _told(context, fact, person)
            if told is not None and not any(r.start <= told.start < r.end for r in persona.roles):
                persona.roles.append(told)
            persona.bodies += _employer(fact, person)
            deed = _deed(context, fact, person)
            if deed is not None:
                persona.deeds.append(deed)
    return found


def _capacities(context: Context, view: DocumentView) -> Iterator[tuple[str, Role]]:
    """Yield the roles of "Jan Orr, who as the firm's head of sales signs the letters"."""
    for sentence in view.sentences:
        for match in _CAPACITY.finditer(sentence.text) if " as " in sentence.text else ():
            at = sentence.start + match.start()
            person = leading_person(context, sentence.document, at)
            tokens = tokenize(match.group("role"), 0)
            head = next((t for t in tokens if t.word in role_nouns()), None)
            after = [t for t in tokens if head is not None and t.start > head.start]
            last = after[1] if len(after) > 1 and after[0].word in ("of", "for", "at") else head
            if person is None or head is None or last is None or _FORMER.search(match.group().lower()):
                continue
            source = view.source_at(at, at + 1)
            start = sentence.start + match.start("role")
            value = match.group("role")[: last.end]
            yield (
                person,
                Role(head.stem, value, tokenize(value), sentence.document, start, start + last.end, sentence.index, source),
            )


def _appositions(context: Context, view: DocumentView) -> Iterator[tuple[str, Role]]:
    """Yield the roles of "Jan Orr, a passer-by, …" and "Orr, one of the tenants, …" that the parser did not see."""
    text = view.document.text
    for sentence in view.sentences:
        for match in _APPOSED.finditer(sentence.text):
            head = match.group("role").split(" ")[-1].lower()
            noun = head.removesuffix("s") if match.group("one") else head
            at = sentence.start + match.start("name")
            if noun not in role_nouns() or _FORMER.search(match.group().lower()):
                continue
            near = [e.id for e, m in context.mentions_in(view.document.id, at, at + 1) if e.type == "Person" and m.kind == "name"]
            person = near[0] if near else named_at(context, view.document.id, at)
            if not person:
                continue
            start, end = sentence.start + match.start("role"), sentence.start + match.end("role")
            value = text[start:end]
            source = view.source_at(start, end)
            yield person, Role(stem(noun), value, tokenize(value), view.document.id, start, end, sentence.index, source)


def _employer(fact: Fact, person: str) -> list[str]:
    """Return the body of "works for the mill", "teaches at the university"."""
    claim = fact.claim
    if claim.subject is None or claim.subject.entity != person or claim.polarity == "negative" or claim.tense == "future":
        return []
    if claim.modality != "asserted" or stem(claim.predicate) not in ("work", "teach", "serv", "lectur", "play"):
        return []
    return [m.text for m in claim.modifiers if m.preposition in ("for", "at", "with", "in")]


def _is_person(context: Context, entity: str) -> bool:
    return entity in context.entities and context.entities[entity].type == "Person"


def _people(context: Context, fact: Fact) -> Iterator[str]:
    """Yield whom a fact is about: its subject or theme; in a relative clause at the sentence's head, its first name."""
    claim = fact.claim
    for argument in (claim.subject, claim.object) if claim.subject is None or claim.passive else (claim.subject,):
        if argument is not None and argument.entity is not None and _is_person(context, argument.entity):
            yield argument.entity
    for modifier in claim.modifiers:
        if claim.subject is None and modifier.preposition == "to" and modifier.entity and _is_person(context, modifier.entity):
            yield modifier.entity  # "who has never been given a team": the receiver of a passive
    if claim.subject is None and not claim.passive:  # a subject that the parser lost
        for entity, mention in context.mentions_in(fact.statement.document, claim.start, claim.start + 1):
            if entity.type == "Person" and mention.kind == "name":
                yield entity.id
    if claim.text.lower().startswith(("who ", "and ")):
        owner = leading_person(context, fact.statement.document, claim.start)
        if owner is not None:
            yield owner


def leading_person(context: Context, document: str, at: int) -> str | None:
    """Return the only person named before `at` in its sentence: whom "who" in "X, a visitor from Leeds who" means."""
    sentence = context.views[document].sentence_at(at)
    if sentence is None:
        return None
    named = {e.id for e, m in context.mentions_in(document, sentence.start, at) if e.type == "Person" and m.kind != "pronoun"}
    return next(iter(named)) if len(named) == 1 else None


def named_at(context: Context, document: str, at: int) -> str:
    """Return the person whose surname stands at `at`, where no mention was found there; empty if none or several."""
    words = tokenize(context.slice(document, at, at + 40))
    if not words or not context.slice(document, at, at + 1).isupper():
        return ""
    people = {e.id for e in context.people_of(document) if e.name.lower().split()[-1] == words[0].word}
    return next(iter(people)) if len(people) == 1 else ""


def teller(context: Context, fact: Fact) -> str:
    """Return whose word a fact is; what a picture "shows" is told by the document."""
    entity = context.entities.get(fact.source)
    if entity is not None and entity.type in ("Campaign", "Work", "Platform"):
        return fact.statement.document
    told = context.statements.get(fact.source)  # an unnamed speaker
    if told is not None and stem((told.speaker or "").lower().split(" ")[-1]) in picture_words():
        return fact.statement.document
    return fact.source


@cache
def picture_words() -> frozenset[str]:
    """Return the stems of the nouns for pictures and films."""
    rows = read_table("data", "lexicons", "semantic_classes.tsv")
    listed = frozenset(stem(r["word"].lower()) for r in rows if r["class"] == "depiction")
    return listed | frozenset(stem(w) for w in word_list("pictures.nouns"))


def _index(context: Context, document: str, at: int) -> int:
    sentence = context.views[document].sentence_at(at)
    return -1 if sentence is None else sentence.index


def _described(context: Context, description: Description) -> Role | None:
    sentence = context.views[description.document].sentence_at(description.start)
    if sentence is None:
        return None
    low = max(sentence.start, description.start - _BEFORE)
    before = _ARTICLE.sub("", context.slice(description.document, low, description.start).lower())
    told = context.slice(description.document, description.start, description.end).lower()
    last = max((m.end() for m in _FORMER.finditer(before)), default=0)
    if (last and last >= len(before.rstrip(" -"))) or _FORMER.search(description.value.lower()) or _FORMER.search(told):
        return None
    if _TO_BE.search(before):
        return None
    if _UNREAL.search(told) or _of_another(context, description):
        return None
    statement = context.statements.get(description.statement or "")
    return Role(
        stem(description.head.lower()),
        description.value,
        tokenize(description.value),
        description.document,
        description.start,
        description.end,
        sentence.index,
        source_of(statement) if statement is not None else description.document,
        description.polarity == "negative",
        description.id,
        description.statement,
    )


def _of_another(context: Context, description: Description) -> bool:
    """Tell whether a role stands right before somebody else's name: "with the drummer Kit Orr"."""
    text = context.slice(description.document, description.start, description.end + 60)
    at = text.find(description.value)
    end = description.start + at + len(description.value) + 1
    near = context.mentions_in(description.document, end, end + 1) if at >= 0 else ()
    return any(e.type == "Person" and e.id != description.about and m.kind == "name" for e, m in near)


def _told(context: Context, fact: Fact, person: str) -> Role | None:
    """Return the role of "is a tenant in the house": what a claim says that somebody is."""
    claim = fact.claim
    if claim.predicate != "be" or claim.object is None or claim.subject is None or claim.subject.entity != person:
        return None
    if claim.modality != "asserted" or claim.polarity == "negative" or claim.tense in ("past", "future"):
        return None
    if claim.object.head.lower() not in role_nouns() or _FORMER.search(claim.text.lower()):
        return None
    return deed_role(context, fact, stem(claim.object.head.lower()), claim.object.text)


def _deed(context: Context, fact: Fact, person: str) -> Role | None:
    """Return the role that a deed makes: "has owned the inn since 1994"."""
    claim = fact.claim
    head = stem(claim.predicate.lower())
    if claim.predicate == "play" and claim.tense == "present" and claim.polarity == "positive" and claim.modality == "asserted":
        for modifier in claim.modifiers:
            if modifier.preposition == "for" and modifier.text[:1].isupper() and claim.subject and claim.subject.entity == person:
                return deed_role(context, fact, "player", f"player of {modifier.text}")
    if head not in _HOLDING or claim.object is None or claim.modality != "asserted" or claim.polarity == "negative":
        return None
    if claim.subject is None or claim.subject.entity != person or claim.tense == "future":
        return None
    return deed_role(context, fact, head, claim.object.text)


def deed_role(context: Context, fact: Fact, head: str, value: str) -> Role:
    """Return what a claim tells of somebody as a role."""
    claim = fact.claim
    return Role(
        head,
        value,
        tokenize(value),
        fact.statement.document,
        claim.start,
        claim.end,
        _index(context, fact.statement.document, claim.start),
        fact.source,
        node=claim.id,
        statement=fact.statement.id,
    )


def clause_after(context: Context, document: str, start: int, at: int) -> tuple[tuple[Token, ...], int]:
    """Return the words from `start` to the end of the clause that holds `at`, and where it ends."""
    sentence = context.views[document].sentence_at(start)
    high = sentence.end if sentence is not None else at
    match = _CLAUSE_END.search(context.slice(document, at, high))
    end = at + match.start() if match is not None else high
    return tokenize(context.slice(document, start, end), start), end


@cache
def role_nouns() -> frozenset[str]:
    """Return the nouns that name people by role."""
    return frozenset(row["noun"].lower() for row in read_table("data", "lexicons", "roles.tsv"))


@cache
def domains() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Return for the stem of a role what its holders do and what they have to do with (stems)."""
    found: defaultdict[str, list[set[str]]] = defaultdict(lambda: [set(), set()])
    for row in read_table("data", "lexicons", "role_domains.tsv"):
        for role in row["roles"].split():
            found[stem(role)][0] |= {stem(w) for w in row["verbs"].split()}
            found[stem(role)][1] |= {stem(w) for w in row["things"].split()}
    return {role: (frozenset(verbs), frozenset(things)) for role, (verbs, things) in found.items()}


def meaning(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """Return the stems of the words of `tokens` that carry meaning."""
    return tuple(t.stem for t in content(tokens))


def negator(claim: Claim) -> int | None:
    """Return where in a document the word stands by which a claim is sweepingly denied ("never", "no")."""
    match = named_pattern("denials.sweeping").search(claim.text.lower().replace("’", "'"))
    return None if match is None else claim.start + match.start()
