"""One person in several roles: compatible ones (councillor and shopkeeper) agree, one office in two departments does not."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context
from kg.link.lists import word_list
from kg.link.personas import Persona, Role, find_personas
from kg.link.records import comparable, short
from kg.link.words import akin, content, stem
from kg.model import Comparable
from kg.resources import read_table

#: Offices that are held in one department.
_PORTFOLIOS: Final = frozenset({"minister", "secretary", "director"})
_RANKS: Final = word_list("roles.ranks")
#: Offices that somebody holds in one town or body at a time.
_SINGLE: Final = word_list("roles.single")
#: Of these the town or club may stand before the office.
_LOCAL: Final = frozenset({"captain", "mayor", "goalkeeper", "manager"})
#: Roles that somebody has in one club at a time.
_SPORT: Final = word_list("roles.sport")
#: Everyday jobs, of which somebody has one at a time.
_JOB: Final = "job"
_PHRASE: Final = 4  # words of the longest name of an office


@cache
def _offices() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return words of an office (stems) -> (group, office)s: offices of one group exclude each other."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in read_table("data", "lexicons", "exclusive_roles.tsv"):
        for word in row["words"].split():
            found[" ".join(stem(w) for w in word.replace("_", " ").split())].append((row["group"], row["office"]))
    return {words: tuple(offices) for words, offices in found.items()}


@cache
def _peoples() -> frozenset[str]:
    """Return the names of countries and their people: a player has a country and a club, and a director a nationality."""
    found: set[str] = set()
    for row in read_table("data", "gazetteers", "places.tsv"):
        if row["kind"] in ("country", "continent", "constituent-country"):
            names = f"{row['name']}|{row['demonyms']}".lower().replace(";", "|").split("|")
            found |= {stem(name.strip()) for name in names if name.strip() and " " not in name.strip()}
    return frozenset(found)


def role_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person whose roles can be compared."""
    for persona in find_personas(context).values():
        yield from _compare(context, persona)


def _compare(context: Context, persona: Persona) -> Iterator[Comparable]:
    sides: list[list[Role]] = []
    why = ""
    for role in sorted(
        (*persona.roles, *(d for d in persona.deeds if d.head == "player")),
        key=lambda r: (context.views[r.document].document.path, r.start, r.end),
    ):
        reasons = [(side, next((w for o in side if (w := _exclude(role, o))), "")) for side in sides]
        free = [side for side, reason in reasons if not reason]
        if reasons and not why:
            why = next((reason for _, reason in reasons if reason), "")
        if free:
            free[0].append(role)
        else:
            sides.append([role])
    if len(sides) < 2:
        return
    made = persona.settle(
        comparable(
            context,
            "role",
            context.name(persona.person),
            [r.position(context, number) for number, side in enumerate(sides) for r in side],
            agrees_on=("person",),
            score=0.8,
            reason=why or "roles that exclude each other",
            detail=" / ".join(short(side[0].value, 50) for side in sides),
        )
    )
    if made is not None:
        yield made


def _exclude(first: Role, second: Role) -> str:
    """Return why two roles exclude each other, or an empty string."""
    if first.negative != second.negative:
        return "denied" if first.head == second.head or akin(first.head, second.head) else ""
    if first.negative or (first.document, first.sentence) == (second.document, second.sentence):
        return ""
    if first.head == second.head:
        if first.head in _PORTFOLIOS:
            a, b = _portfolio(first), _portfolio(second)
            if a and b and not any(akin(x, y) for x in a for y in b):
                return "one office in two departments"
        chief = all("chief executive" in r.value.lower() for r in (first, second)) or first.head == "ceo"
        if (first.head in _SINGLE or chief) and _apart(_named(first), _named(second)):
            return "one office in two bodies"
    if first.head in _SPORT and second.head in _SPORT and _apart(_named(first), _named(second)):
        return "two clubs"
    one, two = offices(first), offices(second)
    for group in one:
        if group in two and not one[group] & two[group]:
            return f"two offices of one kind ({group})"
    return ""


def offices(role: Role) -> dict[str, frozenset[str]]:
    """Return the offices that the words of a role name, by group: of each group the longest name that stands there."""
    stems = [t.stem for t in role.words]
    named = role.head in stems  # "drove the bus" makes a driver, but nobody's job
    if not named:
        stems.append(role.head)
    found: dict[str, tuple[int, set[str]]] = {}
    for size in range(_PHRASE, 0, -1):
        for at in range(len(stems) - size + 1):
            for group, office in _offices().get(" ".join(stems[at : at + size]), ()):
                if group == _JOB and (not named or stems[at + size - 1] != role.head):
                    continue  # a "nurse manager" is a manager
                longest, held = found.setdefault(group, (size, set()))
                if size == longest:
                    held.add(office)
    return {group: frozenset(held) for group, (_, held) in found.items()}


def _portfolio(role: Role) -> frozenset[str]:
    words = {t.stem for t in content(role.words)} - {role.head}
    return frozenset(w for w in words if w not in _RANKS and w not in _peoples())


def _named(role: Role) -> frozenset[str]:
    """Return the words of the names in a role: "captain of Brinmoor United", "Brinmoor United captain"."""
    words = role.words
    if role.head not in _LOCAL:  # "Labour chairman" and "party chairman" are one
        words = tuple(itertools.dropwhile(lambda t: t.word not in ("of", "at", "for"), words))
    return frozenset(t.stem for t in words if role.value[t.start : t.start + 1].isupper()) - {role.head}


def _apart(first: frozenset[str], second: frozenset[str]) -> bool:
    """Tell whether two sets of names name two bodies: a country beside a club, or initials, may be one person's."""
    if not first or not second or first & second or bool(first & _peoples()) != bool(second & _peoples()):
        return False
    return not any(_initials(w, other) for one, other in ((first, second), (second, first)) for w in one)


def _initials(word: str, names: frozenset[str]) -> bool:
    return len(word) == len(names) and sorted(word) == sorted(n[0] for n in names)
