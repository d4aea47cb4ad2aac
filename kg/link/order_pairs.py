"""Two events told in one order here and in the other there, where the words for them are alike.

Whether two orders are of the same two events is a weighted sum of how alike the earlier event of one is to the later one of the
other, and the other way round. The weights are in ``data/lexicons/pair_weights.tsv``, fitted by ``tests/benchmarks/pair_fit.py``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kg.link.context import Context
from kg.link.fitted import likeliest, likelihood
from kg.link.nearness import near
from kg.link.sequence import opposite, order_comparable
from kg.link.thesaurus import trigger_keys
from kg.link.timeline import Order, Side, find_orders
from kg.link.voices import one_world
from kg.model import Comparable

LEAST: Final = 0.45  # likelihood from which two orders are set against each other
REASON: Final = "two events likely told in one order and in the other"
_BUCKET: Final = 80
_ONLY: Final = re.compile(r"\bonly\b|\bnot until\b", re.IGNORECASE)
_ALREADY: Final = re.compile(r"\balready\b|\blong\b|\bstill\b|\bbeen\b", re.IGNORECASE)
_NOT: Final = re.compile(r"\b(?:not|no|never|nobody|none)\b|n['’]t\b", re.IGNORECASE)


def candidates(context: Context) -> Iterator[tuple[Order, Order]]:
    """Yield the pairs of orders that are looked at: one story, two sentences, something in common crosswise."""
    for members in _stories(context):
        for first, second in combinations(members, 2):
            if is_candidate(context, first, second):
                yield first, second


def _stories(context: Context) -> Iterator[list[Order]]:
    found: defaultdict[str, list[Order]] = defaultdict(list)
    seen: set[tuple[str, int, frozenset[str], frozenset[str]]] = set()
    for order in find_orders(context, joined=True):
        same = (order.sentence.document, order.sentence.index, order.earlier.units, order.later.units)
        if same not in seen:
            seen.add(same)
            found[context.stories[order.sentence.document]].append(order)
    for members in found.values():
        yield sorted(members, key=lambda o: (o.sentence.document, o.start, o.end))[:_BUCKET]


def is_candidate(context: Context, first: Order, second: Order) -> bool:
    """Tell whether two orders can be of the same two events and contradict each other."""
    if first.sentence is second.sentence or first.sentence.text == second.sentence.text:
        return False
    if not _comparable(context, first.source, second.source):
        return False
    for a, b in _crosswise(first, second):
        if (a.turn != b.turn) or opposite(a, b):
            return False
    if (first.earlier.first and second.later.last) or (second.earlier.first and first.later.last):
        return False
    return any(_keys(a) & _keys(b) for a, b in _crosswise(first, second))


def _comparable(context: Context, one: str, two: str) -> bool:
    return one_world(context, one, two) or context.is_narrator(one) or context.is_narrator(two)


def _crosswise(first: Order, second: Order) -> tuple[tuple[Side, Side], tuple[Side, Side]]:
    return (first.earlier, second.later), (first.later, second.earlier)


def _keys(side: Side) -> frozenset[str]:
    return side.units | frozenset(k for unit in side.units if unit[0] != "!" for k in trigger_keys(unit))


def features(context: Context, first: Order, second: Order) -> dict[str, float]:
    """Return what can be seen of a pair of orders, each figure between 0 and 3."""
    crossed, straight = _crosswise(first, second), ((first.earlier, second.earlier), (first.later, second.later))
    cross = [_alike(context, first, a, b) for a, b in crossed]
    plain = [_alike(context, first, a, b) for a, b in straight]
    loose = [len(_keys(a) & _keys(b)) for a, b in crossed]
    close = [near(a.stems, b.stems) for a, b in crossed]
    apart = [near(a.stems, b.stems) for a, b in straight]
    one_document = first.sentence.document == second.sentence.document
    found = {
        "bias": 1.0,
        "cross": sum(cross),
        "cross, weaker": min(cross),
        "plain": sum(plain),
        "cross, less plain": max(0.0, sum(cross) - sum(plain)),
        "loose": sum(min(3, n) for n in loose) / 2,
        "loose, weaker": min(3, min(loose)),
        "near, weaker": min(c.contained for c in close),
        "near, stronger": max(c.contained for c in close),
        "near, best of the weaker": min(c.best for c in close),
        "near, less plain": sum(c.contained for c in close) - sum(c.contained for c in apart),
        "near, where the other is one": max(c * n.contained for c, n in zip(cross, close[::-1], strict=True)),
        "names crosswise": sum(min(1, len(a.names & b.names)) for a, b in crossed),
        "names straight": sum(min(1, len(a.names & b.names)) for a, b in straight),
        "again": sum(a.again != b.again for a, b in crossed),
        "loosely said": first.loose + second.loose,
        "words crosswise": sum(min(3, len(a.stems & b.stems)) for a, b in crossed),
        "words crosswise, weaker": min(min(3, len(a.stems & b.stems)) for a, b in crossed),
        "joined": first.joined + second.joined,
        "denied": sum(_NOT.search(context.slice(o.sentence.document, o.start, o.end)) is not None for o in (first, second)),
        "only": sum(_ONLY.search(context.slice(o.sentence.document, o.start, o.end)) is not None for o in (first, second)),
        "already": sum(_ALREADY.search(context.slice(o.sentence.document, o.start, o.end)) is not None for o in (first, second)),
        "documents": not one_document,
        "paragraph": one_document and first.sentence.section == second.sentence.section,
        "next": one_document and abs(first.sentence.index - second.sentence.index) == 1,
        "other voices": first.source != second.source,
    }  # fmt: skip
    return {name: float(value) for name, value in found.items()}


def _alike(context: Context, order: Order, first: Side, second: Side) -> float:
    """Return the share of the rarer words of the shorter side that the other one has."""
    weights = context.weights(context.stories[order.sentence.document])
    sums = [
        sum(weights[f"={unit}"] for unit in sorted(units)) for units in (first.units, second.units, first.units & second.units)
    ]
    return sums[2] / min(sums[0], sums[1]) if sums[0] and sums[1] else 0.0


def likely_order_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each pair of events that is likely told in both orders."""
    for members in _stories(context):
        found = (
            (likelihood(features(context, first, second), "order"), first, second)
            for first, second in combinations(members, 2)
            if is_candidate(context, first, second)
        )
        for likely, first, second in likeliest(found, LEAST):
            made = order_comparable(context, first, second, round(0.55 + 0.35 * likely, 2), REASON)
            if made is not None:
                yield made
