"""One person at two ages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kg.link.context import Context
from kg.link.records import comparable, position
from kg.model import Comparable, Entity, Mention, Position

_AFTER: Final = re.compile(r",\s(?:aged\s)?(?P<age>\d{1,3})(?=[,.;)]|\s(?:and|who)\b)")
_INSIDE: Final = re.compile(r"\b(?P<age>\d{1,3})-year-old\b")
_NEAR: Final = 400  # characters before "the 31-year-old" in which nobody else may be named
_SLACK: Final = 1  # a birthday may lie between two tellings


def age_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person whose age is told more than once."""
    for entity in context.entities.values():
        if entity.type != "Person":
            continue
        found: defaultdict[str, list[tuple[int, Position]]] = defaultdict(list)
        for mention in entity.mentions:
            told = _age(context, mention)
            if told is None or (mention.kind != "name" and not _alone(context, entity, mention)):
                continue
            age, start, end = told
            found[context.stories[mention.document]].append(
                (age, position(context, mention.document, start, end, value=str(age), node=entity.id))
            )
        for ages in found.values():
            if len(ages) < 2:
                continue
            first = ages[0][0]
            sides = [p if abs(age - first) <= _SLACK else replace(p, side=1) for age, p in ages]
            made = comparable(
                context,
                "age",
                f"the age of {entity.name}",
                sides,
                agrees_on=("person",),
                score=0.8,
                reason="one person's age",
                detail=" / ".join(dict.fromkeys(str(age) for age, _ in ages)),
            )
            if made is not None:
                yield made


def _alone(context: Context, entity: Entity, mention: Mention) -> bool:
    """Tell whether nobody else is named shortly before: "the 31-year-old" is then sure to be the person."""
    near = context.mentions_in(mention.document, mention.start - _NEAR, mention.start)
    return all(e.id == entity.id for e, m in near if e.type == "Person" and m.kind == "name")


def _age(context: Context, mention: Mention) -> tuple[int, int, int] | None:
    """Return the age that stands with a mention, and the characters that tell it."""
    inside = _INSIDE.search(mention.text)
    if inside is not None:
        return int(inside.group("age")), mention.start, mention.end
    text = context.views[mention.document].document.text
    before = _INSIDE.search(text, max(0, mention.start - 25), mention.start)
    if before is not None and mention.kind == "name" and not re.search(r"[.,;]", text[before.end() : mention.start]):
        return int(before.group("age")), before.start(), mention.end
    after = _AFTER.match(text, mention.end)
    if after is not None and mention.kind == "name":
        return int(after.group("age")), mention.start, after.end()
    return None
