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
_INTRODUCED: Final = re.compile(r",\s(?:an?|the|his|her|their|who|whose)\b|\s\(")
_SOUNDS: Final = (
    (r"ph", "f"), (r"ck|q|c(?![eiyh])", "k"), (r"sch|sh", "S"), (r"c(?=[eiy])|z", "s"), (r"w", "v"), (r"j|g(?=[eiy])", "j"),
    (r"th|dt", "t"), (r"y", "i"), (r"(.)\1", r"\1"), (r"^[aeiou]", "A"), (r"(?<!^)h", ""), (r"e$", ""),
)  # fmt: skip
_PRESENTED: Final = re.compile(r",\san?\b")
_AGED: Final = re.compile(r",\s(?:aged )?\d+\b")
_LEAST: Final = 4  # letters of a name whose spelling can vary
_ALIKE: Final = 0.6  # Jaro-Winkler of two names, one of which may be a slip
_START: Final = 3  # letters at the start of two surnames, one of which may be a slip
_AROUND: Final = 70  # characters before a name in which somebody's role stands
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
    if min(len(first), len(second)) <= _LEAST:
        return False
    return first != second and first[:_SHARED] == second[:_SHARED] and JaroWinkler.similarity(first, second) >= _ALIKE


def surname_slip(first: str, second: str) -> bool:
    """Tell whether one surname may be written for another by mistake: Vossberg, Vosskamp."""
    return min(len(first), len(second)) > _START + 1 and first[:_START] == second[:_START] and slip(first, second)


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
    if not loud and not (a[-1] == b[-1] and slip(a[0], b[0])) and not (a[0] == b[0] and surname_slip(a[-1], b[-1])):
        return None
    if not may_be_one(first[1], second[1], texts, introduced=not loud):
        return None
    if loud:
        return 0.7, "names that sound alike"
    return 0.65, "one surname, first names alike" if a[-1] == b[-1] else "one first name, surnames alike"


def may_be_one(first: Entity, second: Entity, texts: Mapping[str, str], *, introduced: bool = True) -> bool:
    """Tell whether nothing in the texts sets two people of nearly one name apart: kin, side by side, or each introduced."""
    if any(_is_kin(entity, texts) for entity in (first, second)) or _beside(first, second, texts):
        return False
    fuller = _fuller(first, second)
    other = second if fuller is first else first
    return not (introduced and _introduced(other, texts, fuller))


def both_introduced(first: Entity, second: Entity, texts: Mapping[str, str]) -> bool:
    """Tell whether each of two people is told who they are: "Helen Marsh, a lawyer", "Helena Marsh, a doctor"."""
    return all(any(_PRESENTED.match(texts[m.document], m.end) for m in e.mentions if m.kind == "name") for e in (first, second))


def _fuller(first: Entity, second: Entity) -> Entity:
    one, two = (sum(m.kind == "name" for m in e.mentions) for e in (first, second))
    return first if one >= two else second


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


def _introduced(entity: Entity, texts: Mapping[str, str], fuller: Entity) -> bool:
    """Tell whether somebody is introduced as a new person: by a role that the other one does not have, or an apposition."""
    if all(any(_AGED.match(texts[m.document], m.end) for m in e.mentions) for e in (entity, fuller)):
        return True
    for mention in entity.mentions:
        if mention.kind != "name" or " " not in mention.text:
            continue
        text = texts[mention.document]
        before = tokenize(text[max(0, mention.start - 24) : mention.start])
        titled = bool(before) and before[-1].word in _titles() and not _has_role(fuller, before[-1].word, texts)
        if titled or _INTRODUCED.match(text, mention.end):
            return True
        if text[max(0, mention.start - 2) : mention.start] == ", " and text[mention.end : mention.end + 1] in (",", "."):
            return True
    return False


def _has_role(entity: Entity, role: str, texts: Mapping[str, str]) -> bool:
    """Tell whether somebody is called by a role too: "swimmer" before the name, or in the words around it."""
    return any(
        role in {t.word for t in tokenize(texts[m.document][max(0, m.start - _AROUND) : m.end + _AROUND])}
        for m in entity.mentions
        if m.kind == "name"
    )


@cache
def _titles() -> frozenset[str]:
    roles = frozenset(row["noun"].lower() for row in read_table("data", "lexicons", "roles.tsv"))
    return roles | frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "rival", "colleague", "namesake"))
