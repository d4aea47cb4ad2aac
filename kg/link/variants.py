"""Two names that may be one person's: spelled as they sound (Karla, Carla), or a slip in the first name (Maren, Marit).

Brothers and sisters share a surname too: two people are kept apart where the text sets one beside the other, or introduces both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from rapidfuzz.distance import JaroWinkler, Levenshtein

from kg.link.lists import named_pattern
from kg.link.words import tokenize
from kg.model import Entity
from kg.resources import read_table

_KIN: Final = named_pattern("names.kin")
_INTRODUCED: Final = re.compile(r",\s(?:an?|the|his|her|their|\d|who|whose|aged)\b|\s\(")
_SOUNDS: Final = (
    (r"ph", "f"), (r"ck|q|c(?![eiyh])", "k"), (r"sch|sh", "S"), (r"c(?=[eiy])|z", "s"), (r"w", "v"), (r"j|g(?=[eiy])", "j"),
    (r"th|dt", "t"), (r"y", "i"), (r"(.)\1", r"\1"), (r"^[aeiou]", "A"), (r"(?<!^)h", ""), (r"e$", ""),
)  # fmt: skip
_LEAST: Final = 4  # letters of a name whose spelling can vary
_ALIKE: Final = 0.72  # Jaro-Winkler of two first names, one of which may be a slip
_SHARED: Final = 2  # letters at the start of both
_NEAR: Final = 45  # characters around a name in which a word like "brother" stands
_APART: Final = 90  # characters within which two names set beside each other stand


@cache
def sound(name: str) -> str:
    """Return how a name sounds, roughly.

    >>> sound("carla") == sound("karla"), sound("ilyas") == sound("elyas"), sound("carla") == sound("paula")
    (True, True, False)
    """
    for pattern, letters in _SOUNDS:
        name = re.sub(pattern, letters, name)
    return name


def sounds_alike(first: str, second: str) -> bool:
    """Tell whether two names are two spellings of one sound."""
    if first == second or min(len(first), len(second)) < _LEAST:
        return False
    one, two = sound(first), sound(second)
    return one == two and Levenshtein.distance(first, second) <= 2


def slip(first: str, second: str) -> bool:
    """Tell whether one first name may be written for another by mistake: Maren, Marit."""
    return first != second and first[:_SHARED] == second[:_SHARED] and JaroWinkler.similarity(first, second) >= _ALIKE


def variant_of(
    first: tuple[str, Entity],
    second: tuple[str, Entity],
    names: tuple[tuple[str, ...], tuple[str, ...]],
    texts: Mapping[str, str],
) -> tuple[float, str] | None:
    """Return why two people of nearly one name, told in (document, person) pairs, are one; None where they may be two."""
    a, b = names
    if len(a) != 2 or len(b) != 2:
        return None
    loud = (a[-1] == b[-1] and sounds_alike(a[0], b[0])) or (a[0] == b[0] and sounds_alike(a[-1], b[-1]))
    if not loud and not (a[-1] == b[-1] and slip(a[0], b[0])):
        return None
    if any(_is_kin(entity, texts) for _, entity in (first, second)) or _beside(first[1], second[1], texts):
        return None
    if loud:
        return 0.7, "names that sound alike"
    if any(_introduced(entity, texts) for _, entity in (first, second) if entity is not _fuller(first[1], second[1])):
        return None
    return 0.65, "one surname, first names alike"


def _fuller(first: Entity, second: Entity) -> Entity:
    return first if len(first.mentions) >= len(second.mentions) else second


def _is_kin(entity: Entity, texts: Mapping[str, str]) -> bool:
    """Tell whether somebody is told to be a relation."""
    for mention in entity.mentions:
        text = texts[mention.document]
        if mention.kind == "name" and _KIN.search(text[max(0, mention.start - _NEAR) : mention.end + _NEAR].lower()):
            return True
    return False


def _beside(first: Entity, second: Entity, texts: Mapping[str, str]) -> bool:
    """Tell whether the text sets two people beside each other in one sentence."""
    for one in first.mentions:
        for two in second.mentions:
            if one.document != two.document or "name" not in (one.kind, two.kind):
                continue
            low, high = min(one.end, two.end), max(one.start, two.start)
            if high - low < _APART and not re.search(r"[.!?\n]", texts[one.document][low:high]):
                return True
    return False


def _introduced(entity: Entity, texts: Mapping[str, str]) -> bool:
    """Tell whether somebody is introduced as a new person: by a role before the name, or an apposition after it."""
    for mention in entity.mentions:
        if mention.kind != "name" or " " not in mention.text:
            continue
        text = texts[mention.document]
        before = tokenize(text[max(0, mention.start - 24) : mention.start])
        if _INTRODUCED.match(text, mention.end) or (before and before[-1].word in _titles()):
            return True
        if text[max(0, mention.start - 2) : mention.start] == ", " and text[mention.end : mention.end + 1] in (",", "."):
            return True
    return False


@cache
def _titles() -> frozenset[str]:
    roles = frozenset(row["noun"].lower() for row in read_table("data", "lexicons", "roles.tsv"))
    return roles | frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "rival", "colleague", "namesake"))
