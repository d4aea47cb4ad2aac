"""Whether two times can be one, by the days, weekdays and hours that their words give."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from kg.model import Span, TimeExpression

_MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH: Final = r"(?P<month>" + "|".join(rf"{m[:3]}(?:{m[3:]})?" if len(m) > 3 else m for m in _MONTHS) + r")\b\.?"
_DAY_MONTH: Final = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}", re.IGNORECASE)
_MONTH_DAY: Final = re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b", re.IGNORECASE)
_MONTH_ALONE: Final = re.compile(
    rf"\b(?:in|of|last|this|since|early|late|mid-?)\s+{_MONTH}|^{_MONTH.replace('<month>', '<only>')}$", re.IGNORECASE
)
_DAY: Final = 1440  # minutes
_HALF: Final = 720
_EVENING: Final = 1080
_MORNING: Final = 360
_LOOSE: Final = 150  # minutes by which two tellings may differ where no day is said
_SLACK: Final = 60  # minutes by which two tellings of one hour may differ


def clash(first: TimeExpression, second: TimeExpression) -> bool:
    """Tell whether two times exclude each other; what one of them does not say is no clash."""
    if first.relation == "before" or second.relation == "before":
        return _hours_clash(_to_midnight(first), _to_midnight(second))
    if first.relation != "at" or second.relation != "at":
        return False
    if first.earliest and first.latest and second.earliest and second.latest:
        if first.latest < second.earliest or second.latest < first.earliest:
            return True
        if first.earliest != first.latest or second.earliest != second.latest:
            return False
    if first.weekday is not None and second.weekday is not None and first.weekday != second.weekday:
        return not _one_night(first, second)
    a, b = calendar_day(first.text), calendar_day(second.text)
    if a is not None and b is not None and (a[0] != b[0] or (a[1] and b[1] and a[1] != b[1])):
        return True
    same_day = (
        (first.weekday is not None and first.weekday == second.weekday)
        or (first.earliest is not None and first.earliest == second.earliest and first.latest == second.latest)
        or (a is not None and a == b)
    )
    return _hours_clash(first.minutes, second.minutes, _SLACK if same_day else _LOOSE)


def _hours_clash(first: Span | None, second: Span | None, slack: int = 60) -> bool:
    """Tell whether two spans of the day are apart, by the clock: hours told without their day count too, more loosely."""
    if first is None or second is None:
        return False
    if second[0] < first[0]:
        first, second = second, first
    # "at six" is either half of the day
    if any(high - low == _HALF for low, high in (first, second)):
        return False
    return first[1] + slack < second[0] and second[1] + slack < first[0] + _DAY


def _to_midnight(time: TimeExpression) -> Span | None:
    """Return the hours of a time; "before midnight" is the evening."""
    if time.relation == "before":
        return (_EVENING, time.minutes[1]) if time.minutes and time.minutes[1] >= _DAY - 1 else None
    return time.minutes if time.relation == "at" else None


def _one_night(first: TimeExpression, second: TimeExpression) -> bool:
    """Tell whether two neighbouring days are one night: "Monday night" and "early on Tuesday"."""
    early, late = sorted((first, second), key=lambda t: t.weekday or 0)
    if (early.weekday, late.weekday) == (0, 6):
        early, late = late, early
    if ((late.weekday or 0) - (early.weekday or 0)) % 7 != 1 or early.minutes is None:
        return False
    return early.minutes[1] >= _EVENING and (late.minutes is None or late.minutes[0] < _MORNING) and "night" in early.text


@cache
def calendar_day(text: str) -> tuple[int, int] | None:
    """Return (month, day) of the words of a time, day 0 where only the month is said, None where not even that.

    >>> calendar_day("on 4 March"), calendar_day("in May"), calendar_day("on Monday")
    ((3, 4), (5, 0), None)
    """
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        match = pattern.search(text)
        if match is not None:
            return _number(match.group("month")), int(match.group("day"))
    match = _MONTH_ALONE.search(text)
    if match is not None:
        return _number(match.group("month") or match.group("only")), 0
    return None


def _number(month: str) -> int:
    return next(i for i, name in enumerate(_MONTHS, start=1) if name.startswith(month.lower()[:3]))


def describe(time: TimeExpression) -> str:
    """Return the words of a time on one line."""
    return " ".join(time.text.split())
