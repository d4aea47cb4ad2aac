"""Whether two places exclude each other: floors, rooms, buildings, streets, towns; a room and its town do not."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from kg.link.context import Context
from kg.link.events import head_key, names_event
from kg.link.lists import word_list
from kg.link.sites import gazetteer, is_bare_name, kinds_exclude, site_of, sites_exclude
from kg.link.thesaurus import is_kind_of
from kg.link.words import content_stems, stem, tokenize
from kg.model import Argument
from kg.resources import read_table

_AND: Final = re.compile(r"\s+and\s+")
_SIDES: Final = word_list("happenings.sides")
_INNER: Final = frozenset(
    {"in", "inside", "at", "on", "within", "from", "near", "aboard", "outside", "behind", "beside", "under", None}
) | {"out of", "above", "off"}
_SPATIAL: Final = (
    "structure",
    "building",
    "room",
    "region",
    "area",
    "way",
    "location",
    "vehicle",
    "vessel",
    "facility",
    "body water",
)
_PARTS: Final = word_list("places.parts")
_PRONOUNS: Final = word_list("happenings.pronouns")
_WHOLE: Final = re.compile(r"\bof (?:an? |the |his |her |its |their )?(\w[\w -]*?)(?= (?:in|on|at|near|of|by)\b|,|$)")
_FAR: Final = 7
_NUMBERED: Final = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)[- ]floor\b")


@cache
def _heads() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in read_table("data", "lexicons", "place_levels.tsv"):
        for word in row["words"].split():
            found.setdefault(" ".join(stem(w) for w in word.split("_")), row["level"])
    return found


@cache
def _floors() -> dict[str, str]:
    rows = read_table("data", "lexicons", "place_levels.tsv")
    return {stem(w): row["value"] for row in rows if row["level"] == "floor" for w in row["words"].split()}


def floor_of(argument: Argument) -> str:
    """Return the floor that the words for a place name, an empty string where they name none.

    "the top floor", "the basement laundry" and "an attic room" do; "the first hotel" does not.
    """
    text = argument.text.lower()
    numbered = _NUMBERED.search(text)
    if numbered is not None:
        return numbered.group(1)
    tokens = tokenize(text)
    on_floor = any(t.stem in ("floor", "storey", "story", "level", "deck") for t in tokens)
    for token in tokens:
        value = _floors().get(token.stem)
        if value is not None and (on_floor or token.stem in _own_floors()):
            return value
    return ""


@cache
def _own_floors() -> frozenset[str]:
    """Return the words that name a floor by themselves ("cellar", not "first")."""
    return frozenset(stem(w) for w in ("basement", "cellar", "crypt", "dungeon", "attic", "loft", "roof", "rooftop", "penthouse"))


def level_of(context: Context, argument: Argument) -> str:
    """Return how large a place is ("room", "building", "street", "town", …), an empty string where that is not known."""
    entity = context.entities.get(argument.entity or "")
    if entity is not None and entity.type == "Place" and entity.name in gazetteer():
        return gazetteer()[entity.name][0]
    words = [t.stem for t in tokenize(argument.head)]
    head = words[-1] if words else ""
    whole = _WHOLE.search(argument.text)
    if head in _PARTS and whole is not None:
        head = stem(whole.group(1).split(" ")[-1].lower())  # "the steps of the opera house" are where the house is
    phrase = re.sub(r"(?:,|\b(?:of|in|on|at|near)\b).*", "", argument.text.lower())
    pair = " ".join(t.stem for t in tokenize(phrase)[-2:])
    level = _heads().get(pair) or _heads().get(head, "")
    return "room" if level == "floor" else level


def _can_be_one(first: Argument, second: Argument) -> bool:
    """Tell whether two places are one entity, or one is named by a bare general word ("the room" for "the kitchen")."""
    if first.entity is not None and second.entity is not None:
        return first.entity == second.entity
    a, b = stem(first.head.lower()), stem(second.head.lower())
    for general, word, argument in ((a, b, first), (b, a, second)):
        if len(content_stems(argument.text)) == 1 and is_kind_of(word, general, _FAR):
            return True
    return a in _PRONOUNS or b in _PRONOUNS


def is_place(context: Context, argument: Argument) -> bool:
    """Tell whether an argument names somewhere: a place of the gazetteer, a room, a structure, a stretch of land."""
    entity = context.entities.get(argument.entity or "")
    if entity is not None and entity.type == "Place":
        return True
    if floor_of(argument) or level_of(context, argument):
        return True
    head = stem(argument.head.lower())
    if names_event(head):
        return False
    if entity is not None and entity.type in ("Organization", "Brand", "Person", "Event", "Work", "Campaign"):
        return False
    return any(is_kind_of(head, kind, _FAR) for kind in _SPATIAL)


def _is_somewhere(context: Context, argument: Argument) -> bool:
    """Tell whether words are those for a place, or a bare name that nobody and nothing else has."""
    if is_place(context, argument):
        return True
    return argument.entity is None and is_bare_name(argument.text) and not names_event(stem(argument.head.lower()))


def places_exclude(context: Context, first: Argument, second: Argument, documents: tuple[str, str] | None = None) -> bool:
    """Tell whether nothing can happen at both places at once; with their documents, what stands right after them counts too."""
    if opposite_sides(first, second):
        return True
    if _one_of_several(first, second):
        return False
    floors = floor_of(first), floor_of(second)
    if floors[0] and floors[1]:
        return floors[0] != floors[1]
    if any(f and not level_of(context, p) for f, p in zip(floors, (first, second), strict=True)):
        return False  # on which floor the kitchen is was not said
    if first.preposition not in _INNER or second.preposition not in _INNER:
        return False
    if not (_is_somewhere(context, first) and _is_somewhere(context, second)):
        return False
    where = documents or ("", "")
    one, two = (site_of(context, d, p, level_of(context, p)) for d, p in zip(where, (first, second), strict=True))
    if bool(one.own) != bool(two.own) and head_key(first) == head_key(second):
        return False  # "the Larkside market", "the covered market"
    named = sites_exclude(one, two)
    if named is not None:
        return named
    if content_stems(first.text) & content_stems(second.text) or _can_be_one(first, second):
        return False
    if not (is_place(context, first) and is_place(context, second)):
        return False
    if one.level and two.level:
        return kinds_exclude(one, two)
    # A town is where a house stands: names and rooms are different sizes of place.
    return not (one.names or two.names) and not (one.level or two.level) and (first.entity is None) == (second.entity is None)


def _one_of_several(first: Argument, second: Argument) -> bool:
    """Tell whether one place is among those that the other one lists ("the US", "Japan and the US")."""
    one, two = (frozenset(_AND.split(a.text.lower())) for a in (first, second))
    return len(one) != len(two) and bool(one & two)


def opposite_sides(first: Argument, second: Argument) -> bool:
    """Tell whether two places are parts of one kind and on different sides ("the ground floor", "the top floor")."""
    if head_key(first) != head_key(second):
        return False
    one, two = ({w.word for w in tokenize(a.text)} & _SIDES for a in (first, second))
    return bool(one) and bool(two) and not one & two
