"""Counts that a text takes as known ("the eleven boats") and the count that it gave before ("nine boats")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kg.link.context import Context
from kg.link.intervals import compatible_numbers
from kg.link.lists import word_list
from kg.link.quantities import Counted, counted_comparable, find_counted
from kg.link.thesaurus import is_kind_of, one_noun
from kg.link.words import stem, tokenize
from kg.model import Comparable

_DEFINITE: Final = re.compile(
    r"(?:^|\b)(?:the|all|all the|both|these|those|its|their|his|her|[\w-]+['’]s"
    r"|the (?:field|group|party|crew|cast|team|gang) of)\s*$",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r"\b(?:of|other|another|more|remaining|last|first|next|latest|previous|extra|every|each)\b", re.IGNORECASE
)
_COMPOUND: Final = re.compile(r"[\w,]+-[a-z]")
_NARROWING: Final = re.compile(r"\s+(?:[a-z]+ed|that|which|who|whose|in|on|at|of|from|with|to)\b")
_COMMON: Final = frozenset(
    {
        "person",
        "?",
        "?number",
        "time",
        "day",
        "week",
        "month",
        "year",
        "hour",
        "minute",
        "point",
        "goal",
        "game",
        "match",
        "way",
        "part",
    }
)
_LEAST: Final = 3  # "the two boats" may be any two
_PERSON: Final = 8  # steps up from a sort of people
_SCORE: Final = 0.65
_NEAR: Final = 14


def count_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each count taken as known that is not the one count given before in its document."""
    by_unit: defaultdict[tuple[str, str], list[Counted]] = defaultdict(list)
    for one in find_counted(context):
        if (
            not one.measured
            and one.unit not in ("?", "?number")
            and _noun(one) not in _COMMON
            and one.sentence.role not in ("title", "heading")
        ):
            by_unit[(one.sentence.document, _noun(one))].append(one)
    yield from _renamed(context, [one for told in by_unit.values() for one in told])
    for (_, noun), counted in by_unit.items():
        told = sorted(counted, key=lambda c: c.quantity.start)
        for at, one in enumerate(told):
            if at == 0 or not noun or not _is_definite(context, one) or (one.quantity.low or 0) < _LEAST:
                continue
            before = told[:at]
            given = [b for b in before if not any(compatible_numbers(b.quantity, o.quantity) for o in before if o is not b)]
            if len(before) > 1 and len(given) == len(before):
                continue  # several counts were given: which of them is meant is not said
            if any(compatible_numbers(one.quantity, b.quantity) or _is_part(context, b) for b in before):
                continue
            if one.other or _is_narrowed(context, one) or any(b.other or b.sentence is one.sentence for b in before):
                continue
            made = counted_comparable(context, [*before, _vouched(one)], _SCORE)
            if made is not None:
                yield made
                break


def _renamed(context: Context, counted: list[Counted]) -> Iterator[Comparable]:
    """Compare a count taken as known with the one count given before of what its noun can mean ("the 400 singers")."""
    by_document: defaultdict[str, list[Counted]] = defaultdict(list)
    for one in counted:
        by_document[one.sentence.document].append(one)
    for told in by_document.values():
        told.sort(key=lambda c: c.quantity.start)
        for at, one in enumerate(told):
            if (
                _COMPOUND.match(one.quantity.text)
                or not _is_definite(context, one)
                or (one.quantity.low or 0) < _LEAST
                or one.other
                or _is_narrowed(context, one)
            ):
                continue
            kin = [b for b in told[:at] if b.sentence is not one.sentence and _can_be_one(_noun(b), _noun(one))]
            if len(kin) != 1 or _noun(kin[0]) == _noun(one) or kin[0].other or _is_part(context, kin[0]):
                continue
            if any(compatible_numbers(one.quantity, b.quantity) for b in told[:at]):
                continue
            made = counted_comparable(context, [kin[0], _vouched(one)], _SCORE)
            if made is not None:
                yield made


def _vouched(one: Counted) -> Counted:
    """Return a count that reported words take as known as the narrator's own."""
    if one.fact.statement.form != "indirect":
        return one
    return replace(one, fact=replace(one.fact, source=one.sentence.document))


def _can_be_one(first: str, second: str) -> bool:
    """Tell whether two counted nouns can mean one group: words for one thing, or two words for people."""
    if one_noun(first, second):
        return True
    return all(is_kind_of(noun, "person", _PERSON) and noun not in word_list("counted_roles.sorts") for noun in (first, second))


def _noun(one: Counted) -> str:
    """Return the counted noun itself: "the nine cups" are no "nine plates", though both are dishes."""
    words = tokenize(one.quantity.text)
    return stem(words[-1].word) if words and words[-1].word.isalpha() else ""


def _is_definite(context: Context, one: Counted) -> bool:
    start = one.quantity.start
    before = context.slice(one.sentence.document, max(one.sentence.start, start - _NEAR), start)
    words = one.quantity.text
    if _DEFINITE.search(before):
        return True
    first = words.split()[0].lower() if words else ""
    return first in ("the", "all", "these", "those", "its", "their", "his", "her") and not _is_part(context, one)


def _is_narrowed(context: Context, one: Counted) -> bool:
    """Tell whether the words after a count say which ones are meant ("the nine boats moored at the mill")."""
    after = context.slice(one.sentence.document, one.quantity.end, one.sentence.end)
    return _NARROWING.match(after) is not None


def _is_part(context: Context, one: Counted) -> bool:
    start = one.quantity.start
    before = context.slice(one.sentence.document, max(one.sentence.start, start - _NEAR), start)
    return _PART.search(before) is not None or _PART.search(one.quantity.text) is not None
