"""When two names of persons are names of one person: fewer words, nicknames, an added surname, a slip of spelling."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from nicknames import NickNamer
from rapidfuzz.distance import DamerauLevenshtein

from kg.nlp.gender import is_title

_PARTICLES: Final = frozenset(
    {"de", "da", "di", "du", "van", "von", "der", "den", "bin", "al", "la", "le", "del", "dos", "ter", "st"}
)
_MIN_FUZZY: Final = 5  # shorter names differ from others by too few letters


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name in lower case, without titles and possessive."""
    words = name.removesuffix("'s").removesuffix("'").replace("-", " ").lower().split()
    while len(words) > 1 and is_title(words[0]):
        words = words[1:]
    return tuple(word.strip(".,") for word in words if word.strip(".,"))


@lru_cache(maxsize=1)
def _namer() -> NickNamer:
    return NickNamer()


@lru_cache(maxsize=4096)
def same_given(one: str, other: str) -> bool:
    """Tell whether two given names (lower case) can be one person's: equal, initial, or nickname."""
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    namer = _namer()
    return other in namer.nicknames_of(one) or one in namer.nicknames_of(other)


def is_short_form(short: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether `short` is `full` with words left out ("Brown", "Anna", "Anna Brown" of "Anna Maria Brown").

    A name with an added surname counts ("Anna Brown" of "Anna Brown Hill"), and so does a nickname ("Tom" of "Thomas Brown").
    """
    if not short or len(short) > len(full):
        return False
    if all(word in _PARTICLES for word in short):
        return False
    position = 0
    for index, word in enumerate(full):
        if position < len(short) and (
            short[position] == word or (index == 0 and position == 0 and len(short) > 1 and same_given(short[0], word))
        ):
            position += 1
    if position < len(short):
        return False
    # Two names of two words or more must share the family name or the given name.
    return len(short) == 1 or short[-1] == full[-1] or same_given(short[0], full[0])


def is_misspelling(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two full names differ in one word only, by a letter or two ("Brannock"/"Brennock", "Alasdair"/"Alistair")."""
    if len(one) != len(other) or len(one) < 2:
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differing) == 1 and near(*differing[0])


def near(one: str, other: str) -> bool:
    """Tell whether two words look like two spellings of one name: 1 letter, or 2-3 in a long word with the same beginning."""
    shorter = min(len(one), len(other))
    if shorter < _MIN_FUZZY or one[0] != other[0]:
        return False
    distance = DamerauLevenshtein.distance(one, other, score_cutoff=3)
    return distance == 1 or (distance == 2 and shorter >= 6) or (distance == 3 and shorter >= 8 and one[:2] == other[:2])
