"""How near words are in meaning, by vectors: "theft" and "robbery", "hurt" and "injured", "postponed" and "called off".

The vectors are those of a sentence encoder that read each word alone, rounded to small whole numbers
(``data/lexicons/word_vectors.tsv``). All sums are of whole numbers, so that every machine gets the same figures.
"""

from __future__ import annotations

import base64
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from kg.resources import read_table

_AXES: Final = 96
_ZERO: Final = 8  # added to each figure in the file
_FAR: Final = 0.25  # cosine up to which two words have nothing in common
_WHOLE: Final = 1000  # a nearness of 1

Matrix = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Near:
    """How near two bags of words are, each figure between 0 and 1.

    `contained`: the mean of how near each word of the smaller bag is to its nearest one in the other; `best`: the nearest two.
    """

    contained: float
    best: float


NOTHING: Final = Near(0.0, 0.0)


@cache
def _table() -> dict[str, str]:
    return {row["word"]: row["vector"] for row in read_table("data", "lexicons", "word_vectors.tsv")}


@cache
def _vector(stem: str) -> Matrix:
    """Return the vector of a stem; zeros where it has none (a name)."""
    packed = _table().get(stem)
    if packed is None:
        return np.zeros(_AXES, dtype=np.int64)
    found = np.frombuffer(base64.b64decode(packed), dtype=np.uint8).astype(np.int64)
    return np.stack([found >> 4, found & 15], axis=1).reshape(-1) - _ZERO


@cache
def _bag(stems: tuple[str, ...]) -> tuple[Matrix, NDArray[np.float64]]:
    table = np.stack([_vector(stem) for stem in stems])
    return table, np.sqrt(np.maximum(1, (table * table).sum(axis=1)).astype(np.float64))


def _nearness(first: tuple[str, ...], second: tuple[str, ...]) -> Matrix:
    """Return how near each word of one bag is to each of the other, from 0 to 1000; one word is as near to itself as can be."""
    (one, long), (two, wide) = _bag(first), _bag(second)
    cosine = (one @ two.T) / (long[:, None] * wide[None, :])
    near = np.clip(np.floor(_WHOLE * (cosine - _FAR) / (1 - _FAR)), 0, _WHOLE).astype(np.int64)
    for row, word in enumerate(first):
        if word in second:
            near[row, second.index(word)] = _WHOLE
    return near


def nearness(first: str, second: str) -> float:
    """Return how near two stems are, between 0 and 1.

    >>> nearness("theft", "robbery") > nearness("theft", "concert")
    True
    """
    return int(_nearness((first,), (second,))[0, 0]) / _WHOLE


def near(first: Collection[str], second: Collection[str]) -> Near:
    """Return how near two bags of stems are."""
    if not first or not second:
        return NOTHING
    one, two = tuple(sorted(set(first))), tuple(sorted(set(second)))
    table = _nearness(one, two)
    nearest = table.max(axis=1 if len(one) <= len(two) else 0)
    return Near(int(nearest.sum()) / (len(nearest) * _WHOLE), int(table.max()) / _WHOLE)
