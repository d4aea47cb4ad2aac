"""Decisions by fitted weights: how likely two tellings are of one thing, as the logistic of a weighted sum of what can be seen.

The weights are in ``data/lexicons/pair_weights.tsv``; ``tests/benchmarks/pair_fit.py`` fits them on invented articles with
planted inconsistencies, against real news that are presumed to have none.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache

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
