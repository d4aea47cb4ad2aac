"""One person under several names: short forms and nicknames agree, two spellings or two surnames do not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Final

from nicknames import NickNamer

from kg.link.context import Context
from kg.link.entities import SURNAME_SPELLING, name_words, spelled_alike
from kg.link.lists import word_list
from kg.link.records import comparable, position
from kg.link.variants import slip, sounds_alike, surname_slip
from kg.model import Comparable, Entity, Mention

_SHOWN: Final = 1  # mentions shown for one form of a name
_INITIAL: Final = 2


def name_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person who is named in more than one form."""
    for entity in context.entities.values():
        if entity.type == "Person":
            by_story: defaultdict[str, list[Mention]] = defaultdict(list)
            for mention in entity.mentions:
                if mention.kind == "name" and not _is_cut(context, mention):
                    by_story[context.stories[mention.document]].append(mention)
            for mentions in by_story.values():
                yield from _compare(context, entity, mentions)


def _compare(context: Context, entity: Entity, mentions: list[Mention]) -> Iterator[Comparable]:
    forms: defaultdict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention in mentions:
        words = name_words(mention.text)
        # "The Mira Holt Trust" is no form of the person's name.
        if words and words[-1] not in word_list("names.works"):
            forms[words].append(mention)
    full = sorted((f for f in forms if len(f) > 1), key=lambda f: (-len(forms[f]), f))
    if len(full) < 2:
        return
    sides: list[list[tuple[str, ...]]] = []
    why = ""
    for form in full:
        for side in sides:
            if not any(_differ(form, other, forms) for other in side):
                side.append(form)
                break
        else:
            why = why or next((w for s in sides for o in s if (w := _differ(form, o, forms))), "")
            sides.append([form])
    if len(sides) < 2:
        return
    for form in sorted(forms):
        if len(form) == 1:
            place = next((side for side in sides if any(form[0] == f[-1] for f in side)), None)
            if place is not None:
                place.append(form)
    made = comparable(
        context,
        "name",
        entity.name,
        [
            position(context, m.document, m.start, m.end, value=" ".join(m.text.split()), side=number, node=entity.id)
            for number, side in enumerate(sides)
            for form in side
            for m in forms[form][:_SHOWN]
        ],
        agrees_on=("person",),
        score=0.8 if why == "spelling" else 0.7,
        reason=f"one person by {why or 'context'}",
        detail=" / ".join(" ".join(w.capitalize() for w in side[0]) for side in sides),
    )
    if made is not None:
        yield made


def _is_cut(context: Context, mention: Mention) -> bool:
    """Tell whether a mention is half of a hyphenated name."""
    text = context.views[mention.document].document.text
    return text[mention.end : mention.end + 1] == "-" or text[max(0, mention.start - 1) : mention.start] == "-"


def _differ(first: tuple[str, ...], second: tuple[str, ...], forms: dict[tuple[str, ...], list[Mention]]) -> str:
    """Return why two full forms of a name exclude each other ("spelling", "surname"), or an empty string."""
    if first[0] == second[0] and first[-1] == second[-1]:
        return ""
    if first[-1] == second[-1]:
        if sounds_alike(first[0], second[0]):
            return "spelling"
        if _one_given_name(first[0], second[0]):
            return ""
        if spelled_alike(first[0], second[0]):
            return "spelling"
        return "first name" if slip(first[0], second[0]) else ""
    if first[0] == second[0] or _one_given_name(first[0], second[0]):
        if first[-1].removesuffix("s") == second[-1].removesuffix("s"):
            return ""  # a plural ("two Mira Holts"), or an ending that was taken for one
        if spelled_alike(first[-1], second[-1], SURNAME_SPELLING) or sounds_alike(first[-1], second[-1]):
            return "spelling"
        if first[0] == second[0] and surname_slip(first[-1], second[-1]):
            return "surname"
        short, long = sorted((first, second), key=len)
        if len(long) > len(short) and long == (*short, long[-1]) and _supported(long[-2:], forms):
            return "surname"
    return ""


def _supported(surnames: tuple[str, ...], forms: dict[tuple[str, ...], list[Mention]]) -> bool:
    """Tell whether a longer surname is the text's own: a single longer form may be a name run into the next word."""
    return sum(len(mentions) for form, mentions in forms.items() if form[-2:] == surnames) > 1


def _one_given_name(first: str, second: str) -> bool:
    """Tell whether two given names are one: an initial, a nickname, a short form."""
    if min(len(first), len(second)) <= _INITIAL:
        return first[0] == second[0]
    if first.startswith(second) or second.startswith(first):
        return True
    names = _nicknames()
    return second in names.nicknames_of(first) or first in names.nicknames_of(second)


@cache
def _nicknames() -> NickNamer:
    return NickNamer()
