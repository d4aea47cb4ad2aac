"""One person in several roles: compatible ones (councillor and shopkeeper) agree, one office in two departments does not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, source_of
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.words import akin, content_stems, stem, tokenize
from kg.model import Comparable, Description
from kg.resources import read_table

_FORMER: Final = named_pattern("roles.former")


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is called: `group` names the kind of office, `field` the words that narrow it."""

    description: Description
    head: str
    group: str
    field: frozenset[str]


@cache
def _groups() -> dict[str, tuple[str, str]]:
    """Return head stem -> (group, office): offices of one group exclude each other."""
    return {
        " ".join(stem(w) for w in word.replace("_", " ").split()): (row["group"], row["office"])
        for row in read_table("data", "lexicons", "exclusive_roles.tsv")
        for word in row["words"].split()
    }


def role_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person whose roles can be compared."""
    by_person: defaultdict[tuple[str, str], list[Description]] = defaultdict(list)
    for view in context.views.values():
        for description in view.descriptions:
            entity = context.entities.get(description.about)
            if description.slot == "role" and entity is not None and entity.type == "Person":
                by_person[(context.stories[view.document.id], description.about)].append(description)
    for (_, person), found in by_person.items():
        yield from _compare(context, person, found)


def _compare(context: Context, person: str, found: list[Description]) -> Iterator[Comparable]:
    roles = [r for d in found if (r := _role(context, d)) is not None]
    sides: list[list[Role]] = []
    why = ""
    for role in roles:
        reasons = [(side, next((w for o in side if (w := _exclude(context, role, o))), "")) for side in sides]
        free = [side for side, reason in reasons if not reason]
        if reasons and not why:
            why = next((reason for _, reason in reasons if reason), "")
        if free:
            free[0].append(role)
        else:
            sides.append([role])
    if len(sides) < 2:
        return
    made = comparable(
        context,
        "role",
        context.name(person),
        [
            position(
                context,
                r.description.document,
                r.description.start,
                r.description.end,
                value=short(r.description.value, 60),
                side=number,
                node=r.description.id,
                statement=context.statements.get(r.description.statement or ""),
                source=source_of(context.statements[r.description.statement])
                if r.description.statement
                else r.description.document,
            )
            for number, side in enumerate(sides)
            for r in side
        ],
        agrees_on=("person",),
        score=0.8,
        reason=why or "roles that exclude each other",
        detail=" / ".join(short(side[0].description.value, 50) for side in sides),
    )
    if made is not None:
        yield made


def _role(context: Context, description: Description) -> Role | None:
    words = [t.stem for t in tokenize(description.value)]
    head = stem(description.head.lower())
    sentence = context.views[description.document].sentence_at(description.start)
    if sentence is None:
        return None
    before = context.slice(description.document, max(sentence.start, description.start - 14), description.start).lower()
    told = context.slice(description.document, description.start, description.end).lower()
    if _FORMER.search(before) or _FORMER.search(description.value.lower()) or _FORMER.search(told):
        return None
    pair = next((_groups()[phrase] for phrase in (*_phrases(words), head) if phrase in _groups()), None)
    group = pair[0] if pair is not None else ""
    office = pair[1] if pair is not None else head
    return Role(description, office, group, content_stems(description.value) - {head} - set(office.split()))


def _phrases(words: list[str]) -> Iterator[str]:
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])


def _exclude(context: Context, first: Role, second: Role) -> str:
    """Return why two roles exclude each other, or an empty string."""
    one, two = first.description, second.description
    if one.polarity != two.polarity:
        return "denied" if first.head == second.head or akin(first.head, second.head) else ""
    if first.head == second.head and first.head in _PORTFOLIOS:
        a, b = _portfolio(first.field), _portfolio(second.field)
        return "one office in two departments" if a and b and not any(akin(x, y) for x in a for y in b) else ""
    if not first.group or first.group != second.group:
        return ""
    if first.head != second.head:
        return f"two offices of one kind ({first.group})"
    return ""


#: Offices that are held in one department.
_PORTFOLIOS: Final = frozenset({"minister", "secretary", "director"})
_RANKS: Final = word_list("roles.ranks")


def _portfolio(field: frozenset[str]) -> frozenset[str]:
    return frozenset(w for w in field if w not in _RANKS)
