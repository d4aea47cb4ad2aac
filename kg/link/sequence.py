"""Two events told in one order here and in the other there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kg.link.context import Context
from kg.link.records import comparable, position, short
from kg.link.timeline import Order, Side, find_orders
from kg.model import Comparable

_BUCKET: Final = 40  # orders that share one word in one story and are compared


def sequence_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each pair of events that is told in both orders."""
    buckets: defaultdict[tuple[str, str], list[Order]] = defaultdict(list)
    orders = list(find_orders(context))
    for order in orders:
        for unit in order.later.units:
            buckets[(context.stories[order.sentence.document], unit)].append(order)
    used: set[int] = set()
    for first in orders:
        story = context.stories[first.sentence.document]
        seen: dict[int, Order] = {
            id(o): o for unit in sorted(first.earlier.units) for o in buckets.get((story, unit), [])[:_BUCKET]
        }
        best = max(((reversed_order(first, o), o.start, o) for o in seen.values()), key=lambda t: t[:2], default=None)
        if best is None or not best[0] or id(first) in used or id(best[2]) in used:
            continue
        used |= {id(first), id(best[2])}
        made = order_comparable(context, first, best[2], best[0])
        if made is not None:
            yield made


def reversed_order(first: Order, second: Order) -> float:
    """Return how sure it is that two orders are of the same two events and contradict each other; 0 where they do not."""
    if first.sentence is second.sentence:
        return 0.0
    one, two = alike(first.earlier, second.later), alike(first.later, second.earlier)
    if not one or not two or one + two < 1.5:
        return 0.0
    if alike(first.earlier, second.earlier) + alike(first.later, second.later) >= one + two:
        return 0.0
    for a, b in ((first.earlier, second.later), (first.later, second.earlier)):
        if a.again != b.again or opposite(a, b):
            return 0.0
    # After the first and before the last of several is one account; before the first and after the last are two.
    if (first.earlier.first and second.later.last) or (second.earlier.first and first.later.last):
        return 0.0
    return 0.8 if one + two >= 2 else 0.7


def alike(first: Side, second: Side) -> float:
    """Return 1 where two sides are one event, 0.5 where they may be, else 0."""
    both = first.units & second.units
    shared = len(both)
    fewer = min(len(first.units), len(second.units))
    if shared >= 2 or (shared and fewer == 1) or any(unit.startswith("!") for unit in both):
        return 1.0
    return 0.5 if shared and fewer <= 4 else 0.0


def opposite(first: Side, second: Side) -> bool:
    """Tell whether two sides tell opposite events ("opened", "closed")."""
    signs = {u: u[:-1] + ("-" if u.endswith("+") else "+") for u in first.units if u.startswith("!")}
    return any(other in second.units for unit, other in signs.items() if unit not in second.units)


def order_comparable(
    context: Context, first: Order, second: Order, score: float, reason: str = "two events in one order and in the other"
) -> Comparable | None:
    """Return the comparable of two orders of the same two events."""
    return comparable(
        context,
        "order",
        f"{short(first.earlier.text, 40)} / {short(first.later.text, 40)}",
        [
            position(
                context,
                o.sentence.document,
                o.start,
                o.end,
                value=f"first {short(o.earlier.text, 40)}, then {short(o.later.text, 40)}",
                side=side,
                source=o.source,
            )
            for side, o in enumerate((first, second))
        ],
        agrees_on=("event", "occasion"),
        score=score,
        reason=reason,
        detail=f"first “{short(first.earlier.text, 45)}” / first “{short(second.earlier.text, 45)}”",
    )
