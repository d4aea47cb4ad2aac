"""The simple expressions of time: which words form one, and what they say. Knows nothing of the calendar and nothing of spaCy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

from kg.resources import resource

Kind = Literal["clock", "part", "weekday", "day", "date", "month", "year", "decade", "season", "unit", "offset"]


#: A fragment's name in a pattern; not the name of a group, which stands after "?P".
_NAMED: Final = re.compile(r"(?<!\?P)<([a-z_]+)>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One simple expression; `value` holds what its kind needs (see `kg.nlp.time_calendar`)."""

    kind: Kind
    start: int
    end: int
    value: dict[str, Any]


@lru_cache(maxsize=1)
def words() -> dict[str, Any]:
    """Return the word lists of ``data/lexicons/frames_times.toml``."""
    return tomllib.loads(resource("data", "lexicons", "frames_times.toml").read_text(encoding="utf-8"))


def any_of(forms: list[str]) -> str:
    """Return a pattern for any of `forms`, longest first."""
    return "(?:" + "|".join(re.escape(form).replace(r"\ ", r"\s") for form in sorted(forms, key=lambda f: (-len(f), f))) + ")"


@lru_cache(maxsize=1)
def patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of all pieces, of the words before a time, and of the words for a part of it."""
    lists = words()
    clear = [month for month in lists["months"] if month not in lists["ambiguous_months"]]
    part = [part for part in lists["day_parts"] if part not in ("noon", "midday", "midnight", "overnight")]
    number = [*lists["vague_numbers"], *lists["numbers"]]
    hour = [word for word, value in lists["numbers"].items() if value <= 12 and len(word) > 2]
    month = any_of(lists["months"])
    fragments = {
        **lists["fragments"],
        "weekday": any_of(lists["weekdays"]),
        "short_day": any_of(list(lists["weekday_forms"])),
        "month": month,
        "any_month": rf"(?:{month}|{any_of(list(lists['month_forms']))}\b\.?)",
        "clear": any_of(clear),
        "part": f"(?i:{any_of(part)})",
        "number": rf"(?i:{any_of(number)}|\d{{1,3}})",
        "hour": rf"(?i:{any_of(hour)}|1[0-2]|[1-9])",
        "season": f"(?i:{any_of(list(lists['seasons']))})",
    }
    alternatives = [_NAMED.sub(lambda m: fragments[m.group(1)], pattern) for pattern in lists["pieces"].values()]
    master = re.compile("|".join(alternatives), re.VERBOSE)
    prefixes = [*lists["near"], *lists["relations"]]
    prefix = re.compile(rf"\b(?i:{any_of(prefixes)})\s(?:the\s)?(?:end\sof\s)?$")
    share = re.compile(rf"(?i:\b{any_of(list(lists['parts']))})(?:\s|-)(?:the\s)?$")
    return master, prefix, share


def find_pieces(text: str, start: int, stop: int) -> Iterator[Piece]:
    """Yield the simple expressions of ``text[start:stop]`` in order."""
    master, _, _ = patterns()
    for match in master.finditer(text, start, stop):
        kind, value = _read(match)
        begin, finish = match.span()
        while finish > begin and text[finish - 1].isspace():
            finish -= 1
        yield Piece(kind=kind, start=begin, end=finish, value=value)


def _number(word: str) -> tuple[int, int]:
    lists = words()
    key = " ".join(word.lower().split())
    if key in lists["vague_numbers"]:
        low, high = lists["vague_numbers"][key]
        return low, high
    value = int(key) if key.isdigit() else lists["numbers"][key]
    return value, value


def _month(word: str) -> int:
    lists = words()
    name = word.rstrip(".")
    return lists["months"].index(name) + 1 if name in lists["months"] else int(lists["month_forms"][name])


def _weekday(word: str) -> int:
    lists = words()
    name = word.rstrip(".")
    return lists["weekdays"].index(name) if name in lists["weekdays"] else int(lists["weekday_forms"][name])


def _day(word: str) -> int:
    return int(re.sub(r"\D", "", word))


def _which(word: str | None) -> str | None:
    """Reduce "the following", "this past", … to last, this, next, that, following, previous, same."""
    if not word:
        return None
    key = word.lower().split()[-1]
    table = {"past": "last", "coming": "next", "last": "last", "next": "next"}
    if word.lower().startswith("the ") and key == "next":
        return "following"
    return table.get(key, key)


def _read(match: re.Match[str]) -> tuple[Kind, dict[str, Any]]:
    """Turn a match into a kind and its values."""
    g = match.groupdict()
    if g["iso"]:
        year, month, day = (int(x) for x in g["iso"].split("-"))
        return "date", {"day": day, "to": day, "month": month, "year": year}
    if g["slash"]:
        first, second, year = (int(x) for x in re.split(r"[/.]", g["slash"]))
        # Day first unless only the other order can be right; both possible: the month is unknown, the year is told.
        if first > 12 >= second:
            return "date", {"day": first, "to": first, "month": second, "year": year}
        if second > 12 >= first:
            return "date", {"day": second, "to": second, "month": first, "year": year}
        return "year", {"year": year}
    if g["dmy"]:
        to = _day(g["d1"])
        return "date", {
            "day": _day(g["d0"]) if g["d0"] else to,
            "to": to,
            "month": _month(g["m1"]),
            "year": int(g["y1"]) if g["y1"] else None,
        }
    if g["mdy"]:
        first = _day(g["d2"])
        return "date", {
            "day": first,
            "to": _day(g["d3"]) if g["d3"] else first,
            "month": _month(g["m2"]),
            "year": int(g["y2"]) if g["y2"] else None,
        }
    if g["month"]:
        name = g["m4"] or g["m5"] or g["m6"] or g["m7"]
        return "month", {"month": _month(name), "year": int(g["y4"]) if g["y4"] else None, "which": _which(g["mw"] or g["mw2"])}
    if g["offset"]:
        return _read_offset(g)
    if g["clock"]:
        return "clock", {"minutes": _clock(g)}
    if g["daypart"]:
        return _read_part(g)
    if g["weekday"]:
        which = (g["ww"] or "").lower().split()
        late = which[0] if which and which[0] in ("late", "early") else None
        return "weekday", {
            "weekday": _weekday(g["w1"]),
            "which": None if late else _which(g["ww"]),
            "part": g["wp"].lower() if g["wp"] else None,
            "edge": late,
        }
    if g["day"]:
        if g["dd"]:
            return "day", {"which": _which(g["dd"].rsplit(None, 1)[0]), "offset": None, "part": None}
        offset = {"yesterday": -1, "today": 0, "tomorrow": 1}[g["dw"].lower()]
        return "day", {"which": None, "offset": offset, "part": g["dp"].lower() if g["dp"] else None}
    if g["season"]:
        return "season", {
            "season": (g["s1"] or g["s2"] or g["s3"]).lower(),
            "year": int(g["sy"]) if g["sy"] else None,
            "which": _which(g["sw"] or g["sw2"]),
        }
    if g["whole"]:
        return "unit", {"unit": (g["u3"] or g["u4"]).lower(), "which": _which(g["uw"]), "edge": (g["uw0"] or "").lower() or None}
    if g["decade"]:
        return "decade", {"year": int(g["dec"])}
    return "year", {"year": int(g["y5"])}


def _read_offset(g: dict[str, Any]) -> tuple[Kind, dict[str, Any]]:
    if g["u2"]:
        direction = g["dir2"].lower().split()
        if len(direction) == 2:
            days = -2 if direction[1] == "yesterday" else 2
            return "offset", {"low": abs(days), "high": abs(days), "unit": "day", "sign": -1 if days < 0 else 1, "from": "now"}
        unit = g["u2"].lower()
        return "offset", {
            "low": 1,
            "high": 1,
            "unit": unit if unit in ("week", "month", "year") else "day",
            "sign": 1 if direction[0] == "after" else -1,
            "from": "anchor",
        }
    low, high = _number(g["n1"])
    unit = re.sub(r"s$", "", g["u1"].lower()).replace("centurie", "century")
    direction = " ".join(g["dir"].lower().split())
    sign = -1 if direction in ("ago", "earlier", "before") else 1
    return "offset", {
        "low": low,
        "high": high,
        "unit": unit,
        "sign": sign,
        "from": "now" if direction in ("ago", "from now", "hence") else "anchor",
    }


def _read_part(g: dict[str, Any]) -> tuple[Kind, dict[str, Any]]:
    if g["deic"]:
        last = g["deic"].lower().startswith("last")
        return "part", {"part": "night", "offset": -1 if last else 0, "which": None}
    if g["hours"]:
        return "part", {"part": "early hours", "offset": None, "which": None}
    which = _which(g["pw"].split()[-1] if g["pw"] else None)
    return "part", {
        "part": (g["p1"] or g["p2"] or g["p3"] or g["p4"]).lower(),
        "offset": 0 if which == "this" else None,
        "which": which,
    }


def _clock(g: dict[str, Any]) -> tuple[int, int]:
    """Return the minutes of a clock time; without am or pm, hours up to twelve stand for both halves of the day (low, high)."""
    if g["h1"]:
        hour, minute, half = int(g["h1"]), int(g["min1"]), g["ap1"]
    else:
        hour, minute, half = _number(g["h2"] or g["h3"] or g["h4"] or g["h5"])[0], 0, g["ap2"]
    if g["frac"]:
        word = g["frac"].lower().removeprefix("a ")
        step = {"half": 30, "quarter": 15}.get(word.split()[0]) or _number(word.split()[0])[0]
        total = hour * 60 + (-step if word.endswith("to") else step)
        hour, minute = divmod(total, 60)
    told = g["half1"] or g["half5"]
    if told:
        # "three at night" is after midnight, "nine at night" before it.
        late = 5 if "night" in told.lower() else 12 if "morning" in told.lower() else 0
        half = "a" if hour < late or (hour == 12 and late) else "p"
    if half:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
        return hour * 60 + minute, hour * 60 + minute
    total = hour * 60 + minute
    # "10:30" is the morning, "at six" is either: the second reading is twelve hours later.
    return (total, total) if g["h1"] or hour > 12 else (total, total + 720)
