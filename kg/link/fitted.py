"""Decisions by fitted weights: how likely two tellings are of one thing, as the logistic of a weighted sum of what can be seen.

The weights are in ``data/lexicons/pair_weights.tsv``; ``tests/benchmarks/pair_fit.py`` fits them on invented articles with
planted inconsistencies, against real news that are presumed to have none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Protocol, TypeVar

from kg.link.context import Sentence
from kg.resources import read_table


@cache
def weights(matcher: str) -> dict[str, float]:
    """Return the weight of each feature of one matcher ("number", "time", "place", "role", …)."""
    rows = read_table("data", "lexicons", "pair_weights.tsv")
    return {row["feature"]: float(row["weight"]) for row in rows if row["matcher"] == matcher}


def likelihood(features: Mapping[str, float], matcher: str) -> float:
    """Return how likely a pair with these features is right; a feature without a weight counts for nothing."""
    known = weights(matcher)
    total = sum(known.get(name, 0.0) * value for name, value in sorted(features.items()))
    return 1 / (1 + math.exp(-total))


class Placed(Protocol):
    """Something that a sentence tells."""

    @property
    def sentence(self) -> Sentence:
        """The sentence that tells it."""

    @property
    def start(self) -> int:
        """Where in the document it stands."""


T = TypeVar("T", bound=Placed)


def likeliest(pairs: Iterable[tuple[float, T, T]], least: float) -> Iterator[tuple[float, T, T]]:
    """Yield the pairs of a story from the likeliest down to `least`, so that no sentence stands in two of them."""
    taken: set[tuple[str, int]] = set()
    for likely, first, second in sorted(
        pairs, key=lambda p: (-p[0], p[1].sentence.document, p[1].start, p[2].sentence.document, p[2].start)
    ):
        if likely < least:
            return
        places = {(one.sentence.document, one.sentence.index) for one in (first, second)}
        if not places & taken:
            taken |= places
            yield likely, first, second
