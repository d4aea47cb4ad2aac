"""Whether two numbers can be one: bounds, approximation, rounding."""

from __future__ import annotations

import math
from typing import Final

from kg.model import Quantity

_ABOUT: Final = 0.12  # "about 60" covers 53 to 67
_TENS: Final = 50  # from here on a figure of whole tens may be rounded
_ROUGH: Final = 0.05
_ROUNDED: Final = 0.03  # a round number beside an exact one


def bounds(quantity: Quantity) -> tuple[float, float]:
    """Return the interval that the words allow; "about" widens it."""
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    if quantity.approximate:
        low -= abs(low) * _ABOUT if math.isfinite(low) else 0
        high += abs(high) * _ABOUT if math.isfinite(high) else 0
    return low, high


def compatible_numbers(first: Quantity, second: Quantity) -> bool:
    """Tell whether two quantities can be one number."""
    a, b = bounds(first), bounds(second)
    if a[0] <= b[1] and b[0] <= a[1]:
        return True
    x = first.low if first.low is not None else first.high
    y = second.low if second.low is not None else second.high
    if x is None or y is None:
        return True
    if (_is_round(x) or _is_round(y)) and max(abs(x), abs(y)) >= 100:
        return abs(x - y) <= _ROUNDED * max(abs(x), abs(y))
    # "a total of 90" for 94
    tens = any(value % 10 == 0 and _TENS <= value < 100 for value in (x, y))
    return tens and abs(x - y) <= _ROUGH * max(abs(x), abs(y))


def _is_round(value: float) -> bool:
    """Tell whether a number has at most two leading figures that are not zero."""
    whole = abs(round(value))
    return whole >= 100 and whole % (10 ** (len(str(whole)) - 2)) == 0
