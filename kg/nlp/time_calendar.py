"""The calendar of time expressions: groups of words to intervals of days. Knows nothing of spaCy.

Nothing is invented: without a document's date only what is absolute on its own (a date or month with its year, a year, a decade)
gets days; a weekday and minutes are what the words say and need no date.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from kg.nlp.time_grammar import Group
from kg.nlp.time_pieces import Piece, words

Interval = tuple[dt.date, dt.date]

_DAY: Final = dt.timedelta(days=1)
_EARLY_HOURS: Final = (0, 330)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a group says: an interval of days, a weekday, minutes since midnight; each None if it does not say."""

    days: Interval | None = None
    weekday: int | None = None
    minutes: tuple[int, int] | None = None


def read_group(group: Group, *, base: dt.date | None, future: bool, anchor: Reading | None) -> Reading:
    """Resolve `group` against the document's date `base`.

    `future` says that the clause looks ahead ("will open on Friday"); `anchor` is the time told before it ("two days later").
    """
    near = _read(group.pieces, base=base, future=future, anchor=anchor, part=group.part)
    if group.until:
        far = _read(group.until, base=base, future=future, anchor=near if near.days else anchor, part=None)
        near = replace(near, days=_near_end(group, near, far))
        days = (near.days[0], far.days[1]) if near.days and far.days and near.days[0] <= far.days[1] else None
        minutes = (
            (near.minutes[0], far.minutes[1]) if near.minutes and far.minutes and near.minutes[0] <= far.minutes[1] else None
        )
        return Reading(days=days, minutes=minutes)
    minutes = near.minutes
    if minutes is not None and group.near is not None:
        minutes = (max(0, minutes[0] - group.near[0]), minutes[1] + group.near[1])
    return Reading(days=near.days, weekday=near.weekday, minutes=minutes)


def _read(
    pieces: tuple[Piece, ...], *, base: dt.date | None, future: bool, anchor: Reading | None, part: tuple[float, float] | None
) -> Reading:
    by_kind = {piece.kind: piece.value for piece in pieces}
    minutes = _minutes(by_kind, part)
    weekday: int | None = None
    days: Interval | None = None
    if "date" in by_kind:
        days = _date(by_kind["date"], by_kind.get("year"), base, future)
        if "weekday" in by_kind:
            weekday = by_kind["weekday"]["weekday"]
    elif "weekday" in by_kind:
        value = by_kind["weekday"]
        weekday = value["weekday"]
        week = _unit(by_kind["unit"], base) if "unit" in by_kind else None
        if week is not None and by_kind["unit"]["unit"] == "week":
            days = _single(week[0] + weekday * _DAY)
        else:
            days = _weekday(value, base, future, anchor)
    elif "day" in by_kind or ("part" in by_kind and by_kind["part"]["offset"] is not None):
        days, weekday = _deictic(by_kind.get("day") or by_kind["part"], base, anchor)
    elif "month" in by_kind:
        days = _month(by_kind["month"], by_kind.get("year"), by_kind.get("unit"), base, future)
    elif "season" in by_kind:
        days = _season(by_kind["season"], by_kind.get("year"), base, future)
    elif "unit" in by_kind:
        days = _unit(by_kind["unit"], base)
    elif "offset" in by_kind:
        return _offset(by_kind["offset"], base, anchor, future)
    elif "decade" in by_kind:
        year = by_kind["decade"]["year"]
        days = (dt.date(year, 1, 1), dt.date(year + 9, 12, 31))
    elif "year" in by_kind:
        year = by_kind["year"]["year"]
        days = (dt.date(year, 1, 1), dt.date(year, 12, 31))
    elif (
        "part" in by_kind and by_kind["part"]["which"] in ("that", "same", "following", "next", "previous") and anchor is not None
    ):
        days, weekday = _deictic({"which": by_kind["part"]["which"], "offset": None}, base, anchor)
    if part is not None and days is not None and days[0] != days[1]:
        days = _share(days, part)
    if weekday is None and days is not None and days[0] == days[1]:
        weekday = days[0].weekday()
    return Reading(days=days, weekday=weekday, minutes=minutes)


def _near_end(group: Group, near: Reading, far: Reading) -> Interval | None:
    """Return the first end of a range; it borrows the year of the far end ("from 3 March to 5 May 2019")."""
    value = group.pieces[0].value
    if group.pieces[0].kind not in ("month", "date", "season") or value["year"] is not None or far.days is None:
        return near.days
    days = near.days or _read(group.pieces, base=far.days[1], future=False, anchor=None, part=group.part).days
    if days is None:
        return None
    days = _shift_year(days, far.days[0].year - days[0].year)
    return days if days[0] <= far.days[1] else _shift_year(days, -1)


def _single(day: dt.date) -> Interval:
    return day, day


def _shift_year(days: Interval, by: int) -> Interval:
    return _in_year(days[0], days[0].year + by), _in_year(days[1], days[1].year + by)


def _in_year(day: dt.date, year: int) -> dt.date:
    return day.replace(year=year, day=min(day.day, calendar.monthrange(year, day.month)[1]))


def _share(days: Interval, part: tuple[float, float]) -> Interval:
    length = (days[1] - days[0]).days
    return days[0] + round(part[0] * length) * _DAY, days[0] + round(part[1] * length) * _DAY


def _minutes(by_kind: Mapping[Any, dict[str, Any]], part: tuple[float, float] | None) -> tuple[int, int] | None:
    """Combine a clock time and a part of the day; an hour without am or pm takes the half that the part of the day says."""
    lists = words()["day_parts"]
    edge: object = None
    name: object = None
    for kind in ("part", "weekday", "day"):
        if kind in by_kind and by_kind[kind].get("part"):
            name, edge = by_kind[kind]["part"], by_kind[kind].get("edge")
    span: tuple[int, int] | None = None
    if isinstance(name, str):
        span = _EARLY_HOURS if name == "early hours" else (int(lists[name][0]), int(lists[name][1]))
        if span[1] - span[0] > 120:
            if edge == "late" or (part is not None and part[1] == 1.0):
                span = (span[0] + (span[1] - span[0]) // 2, span[1])
            elif edge == "early" or (part is not None and part[0] == 0.0):
                span = (span[0], span[0] + (span[1] - span[0]) // 2)
    if "weekday" in by_kind and span is None and by_kind["weekday"].get("edge"):
        span = (1080, 1439) if by_kind["weekday"]["edge"] == "late" else (0, 600)
    clock = by_kind["clock"]["minutes"] if "clock" in by_kind else None
    if not isinstance(clock, tuple):
        return span
    low, high = clock
    if low != high and span is not None:
        fits = [minute for minute in (low % 1440, high % 1440) if span[0] <= minute <= span[1]]
        if len(fits) == 1:
            return fits[0], fits[0]
    # An hour that may be morning or evening fixes no minutes.
    return (low, high) if low == high else span


def _date(value: dict[str, Any], year: dict[str, Any] | None, base: dt.date | None, future: bool) -> Interval | None:
    told = value["year"] or (year["year"] if year else None)
    month, first, last = value["month"], value["day"], value["to"]
    assert isinstance(month, int) and isinstance(first, int) and isinstance(last, int)
    if isinstance(told, int):
        return _valid(told, month, first, last)
    if base is None:
        return None
    here = _valid(base.year, month, first, last)
    if here is None:
        return None
    if future:
        return here if here[1] >= base else _valid(base.year + 1, month, first, last)
    # Without a sign of the future a date lies in the past, unless it is just ahead ("tickets for 3 May" in April).
    if (here[0] - base).days <= 120:
        back = (base - here[0]).days
        return _valid(base.year + 1, month, first, last) if back > 270 and (base.month >= 11) else here
    return _valid(base.year - 1, month, first, last)


def _valid(year: int, month: int, first: int, last: int) -> Interval | None:
    longest = calendar.monthrange(year, month)[1]
    if not (1 <= first <= last <= longest):
        return None
    return dt.date(year, month, first), dt.date(year, month, last)


def _month(
    value: dict[str, Any], year: dict[str, Any] | None, unit: dict[str, Any] | None, base: dt.date | None, future: bool
) -> Interval | None:
    month = value["month"]
    assert isinstance(month, int)
    told = value["year"] or (year["year"] if year else None)
    if told is None and base is not None:
        which = value["which"]
        if unit is not None and unit["unit"] == "year":
            told = base.year + {"last": -1, "next": 1}.get(str(unit["which"]), 0)
        elif which == "last":
            told = base.year if month < base.month else base.year - 1
        elif which == "next" or (future and which is None):
            told = base.year if month > base.month or (future and month == base.month) else base.year + 1
        elif which == "this":
            told = base.year
        else:
            told = base.year if month <= base.month else base.year - 1
    if not isinstance(told, int):
        return None
    return dt.date(told, month, 1), dt.date(told, month, calendar.monthrange(told, month)[1])


def _season(value: dict[str, Any], year: dict[str, Any] | None, base: dt.date | None, future: bool) -> Interval | None:
    first, last = words()["seasons"][value["season"]]
    told = value["year"] or (year["year"] if year else None)
    if told is None and base is not None:
        told = base.year
        begun = dt.date(told, first, 1) <= base
        if (value["which"] == "last" and not (begun and (base.month > last or last < first))) or (
            value["which"] is None and not future and not begun
        ):
            told -= 1
        elif (value["which"] == "next" or (future and value["which"] is None)) and begun and base.month >= first:
            told += 1
    if not isinstance(told, int):
        return None
    end = told + 1 if last < first else told
    return dt.date(told, first, 1), dt.date(end, last, calendar.monthrange(end, last)[1])


def _weekday(value: dict[str, Any], base: dt.date | None, future: bool, anchor: Reading | None) -> Interval | None:
    weekday, which = value["weekday"], value["which"]
    assert isinstance(weekday, int)
    if which in ("following", "that", "same", "previous"):
        if anchor is None or anchor.days is None:
            return None
        start = anchor.days[1] if which == "following" else anchor.days[0]
        if which == "following":
            return _single(start + ((weekday - start.weekday() - 1) % 7 + 1) * _DAY)
        if which == "previous":
            return _single(start - ((start.weekday() - weekday - 1) % 7 + 1) * _DAY)
        return _single(start) if start.weekday() == weekday else None
    if base is None:
        return None
    if which == "next" or (future and which in (None, "this")):
        ahead = (weekday - base.weekday()) % 7
        return _single(base + (ahead or (7 if which == "next" else 0)) * _DAY)
    back = (base.weekday() - weekday) % 7
    return _single(base - (back or (7 if which == "last" else 0)) * _DAY)


def _deictic(value: dict[str, Any], base: dt.date | None, anchor: Reading | None) -> tuple[Interval | None, int | None]:
    if isinstance(value["offset"], int):
        return (None, None) if base is None else (_single(base + value["offset"] * _DAY), None)
    step = {"that": 0, "same": 0, "following": 1, "next": 1, "previous": -1}.get(str(value["which"]))
    if anchor is None or step is None:
        return None, None
    weekday = None if anchor.weekday is None else (anchor.weekday + step) % 7
    if anchor.days is None or anchor.days[0] != anchor.days[1]:
        return None, weekday
    return _single(anchor.days[0] + step * _DAY), weekday


def _unit(value: dict[str, Any], base: dt.date | None) -> Interval | None:
    """Return the days of "last week", "this month", "next year", "the weekend"."""
    if base is None:
        return None
    unit, which, edge = value["unit"], value["which"], value["edge"]
    step = {"last": -1, "next": 1, "this": 0, None: 0}.get(which if isinstance(which, str) else None)
    if step is None:
        return None
    if unit == "week":
        monday = base - base.weekday() * _DAY + 7 * step * _DAY
        days = (monday, monday + 6 * _DAY)
    elif unit == "weekend":
        # "at the weekend" and "last weekend" look back to the last one; "this weekend" is that of the running week.
        saturday = base - base.weekday() * _DAY + 5 * _DAY
        if (which in (None, "last") and base < saturday) or (which == "last" and base >= saturday):
            saturday -= 7 * _DAY
        elif which == "next":
            saturday += 7 * _DAY
        days = (saturday, saturday + _DAY)
    elif unit == "month":
        year, month = divmod(base.year * 12 + base.month - 1 + step, 12)
        days = (dt.date(year, month + 1, 1), dt.date(year, month + 1, calendar.monthrange(year, month + 1)[1]))
    elif unit == "year":
        days = (dt.date(base.year + step, 1, 1), dt.date(base.year + step, 12, 31))
    else:
        return None
    if edge == "earlier" and days[0] <= base <= days[1]:
        return days[0], base
    if edge == "later" and days[0] <= base <= days[1]:
        return base, days[1]
    if edge in ("early", "late"):
        return _share(days, tuple(words()["parts"][edge]))
    return days


def _offset(value: dict[str, Any], base: dt.date | None, anchor: Reading | None, future: bool) -> Reading:
    """Return the time that lies `low` to `high` units before or after the document's date or the time told before."""
    low, high, unit, sign = value["low"], value["high"], value["unit"], value["sign"]
    assert isinstance(low, int) and isinstance(high, int) and isinstance(sign, int)
    from_now = value["from"] == "now"
    start = (base, base) if from_now and base is not None else None if from_now or anchor is None else anchor.days
    weekday = minutes = None
    if unit in ("minute", "hour"):
        if not from_now and anchor is not None and anchor.minutes and low == high:
            span = low * (60 if unit == "hour" else 1) * sign
            moved = (anchor.minutes[0] + span, anchor.minutes[1] + span)
            minutes = moved if moved[0] >= 0 and moved[1] < 1440 else None
            weekday = anchor.weekday if minutes else None
        slack = max(1, high // 24 + 1) if unit == "hour" else 1
        if start is None:
            return Reading(weekday=weekday, minutes=minutes)
        reach = 0 if minutes else slack
        days = (start[0] - reach * _DAY, start[1]) if sign < 0 else (start[0], start[1] + reach * _DAY)
        return Reading(days=days, weekday=weekday, minutes=minutes)
    size = {
        "day": 1,
        "night": 1,
        "week": 7,
        "weekend": 7,
        "fortnight": 14,
        "month": 30.44,
        "year": 365.25,
        "decade": 3652.5,
        "century": 36525,
    }[str(unit)]
    if unit in ("day", "night") and low == high and not from_now and anchor is not None and anchor.weekday is not None:
        weekday = (anchor.weekday + sign * low) % 7
    if start is None:
        return Reading(weekday=weekday)
    # "Two weeks ago" is good for three days either way, "a year ago" for two months.
    slack = 0 if unit in ("day", "night") else round(size * min(0.5, 0.4 if unit != "year" else 0.17))
    near, far = round(low * size) - slack, round(high * size) + slack
    if far > 300_000:
        return Reading()
    days = (start[0] - far * _DAY, start[1] - near * _DAY) if sign < 0 else (start[0] + near * _DAY, start[1] + far * _DAY)
    if not from_now and not future and base is not None and days[0] > base:
        # What is told as past does not lie ahead: the time told before is not what it counts from.
        return Reading()
    if days[0] == days[1]:
        weekday = days[0].weekday()
    return Reading(days=days, weekday=weekday)
