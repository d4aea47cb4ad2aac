"""The grammar of time expressions: words to pieces, pieces to groups. Knows nothing of the calendar and nothing of spaCy.

A `Piece` is one simple expression ("Tuesday", "shortly before 10 pm", "two days later"); neighbours that tell of one time
("shortly before 10 pm" + "on" + "Tuesday") form a `Group`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

from kg.resources import resource

Kind = Literal["clock", "part", "weekday", "day", "date", "month", "year", "decade", "season", "unit", "offset"]

_JOIN: Final = re.compile(
    r",?\s(?:(?:(?:late|early)\s)?(?:on|at|in|of|during)\s(?:the\s)?)?(?:(?:late|early)\s)?|,\s|\s?(?:-|–)\s?|\s\(", re.IGNORECASE
)
_RANGE_JOIN: Final = re.compile(
    r"\s(?:to|and|until|till|through)\s(?:the\s)?(?:(?:early|late|mid)[- ])?|\s?[-–]\s?", re.IGNORECASE
)
#: A fragment's name in a pattern; not the name of a group, which stands after "?P".
_NAMED: Final = re.compile(r"(?<!\?P)<([a-z_]+)>")
_RANGE_START: Final = re.compile(r"\b(from|between)\s(?:the\s|early\s|late\s)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One simple expression; `value` holds what its kind needs (see `kg.nlp.time_calendar`)."""

    kind: Kind
    start: int
    end: int
    value: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Pieces that tell of one time; `until` holds the pieces of the far end of a range."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    until: tuple[Piece, ...] = ()
    relation: str = "at"
    near: tuple[int, int] | None = None
    part: tuple[float, float] | None = None


@lru_cache(maxsize=1)
def words() -> dict[str, Any]:
    """Return the word lists of ``data/lexicons/frames_times.toml``."""
    return tomllib.loads(resource("data", "lexicons", "frames_times.toml").read_text(encoding="utf-8"))


def _any_of(forms: list[str]) -> str:
    return "(?:" + "|".join(re.escape(form).replace(r"\ ", r"\s") for form in sorted(forms, key=lambda f: (-len(f), f))) + ")"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    lists = words()
    clear = [month for month in lists["months"] if month not in lists["ambiguous_months"]]
    part = [part for part in lists["day_parts"] if part not in ("noon", "midday", "midnight", "overnight")]
    number = [*lists["vague_numbers"], *lists["numbers"]]
    hour = [word for word, value in lists["numbers"].items() if value <= 12 and len(word) > 2]
    month = _any_of(lists["months"])
    fragments = {
        **lists["fragments"],
        "weekday": _any_of(lists["weekdays"]),
        "short_day": _any_of(list(lists["weekday_forms"])),
        "month": month,
        "any_month": rf"(?:{month}|{_any_of(list(lists['month_forms']))}\b\.?)",
        "clear": _any_of(clear),
        "part": f"(?i:{_any_of(part)})",
        "number": rf"(?i:{_any_of(number)}|\d{{1,3}})",
        "hour": rf"(?i:{_any_of(hour)}|1[0-2]|[1-9])",
        "season": f"(?i:{_any_of(list(lists['seasons']))})",
    }
    alternatives = [_NAMED.sub(lambda m: fragments[m.group(1)], pattern) for pattern in lists["pieces"].values()]
    master = re.compile("|".join(alternatives), re.VERBOSE)
    prefixes = [*lists["near"], *lists["relations"]]
    prefix = re.compile(rf"\b(?i:{_any_of(prefixes)})\s(?:the\s)?(?:end\sof\s)?$")
    share = re.compile(rf"(?i:\b{_any_of(list(lists['parts']))})(?:\s|-)(?:the\s)?$")
    return master, prefix, share


@lru_cache(maxsize=1)
def _not_times() -> re.Pattern[str]:
    return re.compile(_any_of(words()["not_times"]))


_REACH: Final = 48
#: A text without any of these has no time expression; saves the long pattern most sentences.
_TRIGGER: Final = re.compile(
    r"\d{4}|\d[:.]\d\d|\d(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]{2,8}\.?\s\d|days?\b|week|month|year|hour|minute|night|morning|noon|evening|dawn|dusk|sun(?:rise|set)|lunch|tea\s?time"
    r"|yesterday|tomorrow|decade|centur|fortnight|o['’]clock|[ap]\.?m\b|half|quarter|season|spring|summer|autumn|fall|winter"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Tues|Weds|Thurs|today|tonight|\d0s"
)


def find_groups(text: str, start: int = 0, end: int | None = None) -> Iterator[Group]:
    """Yield the time expressions of ``text[start:end]`` in order."""
    stop = len(text) if end is None else end
    windows = _windows(text, start, stop)
    if not windows:
        return
    blocked = [(m.start(), m.end()) for m in _not_times().finditer(text, start, stop)]
    pieces = [p for a, b in windows for p in _pieces(text, a, b) if not any(x < p.end and p.start < y for x, y in blocked)]
    index = 0
    while index < len(pieces):
        run, index = _run(text, pieces, index)
        until: tuple[Piece, ...] = ()
        opens = _RANGE_START.search(text, start, run[0].start)
        if index < len(pieces) and (opens or run[0].kind == pieces[index].kind):
            join = text[run[-1].end : pieces[index].start]
            spelt = opens is not None or not join.strip().isalpha() or join.strip().lower() != "and"
            if (
                _RANGE_JOIN.fullmatch(join)
                and spelt
                and (opens or join.strip() in "-–" or join.strip().lower() in ("to", "until", "till", "through"))
            ):
                far, index = _run(text, pieces, index)
                until = tuple(far)
        group = _group(text, start, run, until)
        if group is not None:
            yield group


def _windows(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """Return the stretches around words of time, cut between words: the long pattern is slow and most text has none."""
    found: list[tuple[int, int]] = []
    for match in _TRIGGER.finditer(text, start, stop):
        if found and match.end() + _REACH <= found[-1][1]:
            continue
        first, last = max(start, match.start() - _REACH), min(stop, match.end() + _REACH)
        while first > start and not text[first - 1].isspace():
            first -= 1
        while last < stop and not text[last].isspace():
            last += 1
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _run(text: str, pieces: list[Piece], index: int) -> tuple[list[Piece], int]:
    """Return the pieces from `index` on that tell of one time, and the index after them."""
    run = [pieces[index]]
    index += 1
    while index < len(pieces) and _joins(text, run, pieces[index]):
        run.append(pieces[index])
        index += 1
    return run, index


def _joins(text: str, run: list[Piece], new: Piece) -> bool:
    kinds = {piece.kind for piece in run}
    if new.kind in kinds or len(run) >= 4 or "offset" in kinds or new.kind == "offset":
        return False
    if {"date", "month"} <= kinds | {new.kind} or (new.kind in ("year", "decade") and not kinds & {"season", "month"}):
        return False
    if {"day", "weekday"} <= kinds | {new.kind} or ("unit" in kinds and new.kind in ("month", "season")):
        return False
    return _JOIN.fullmatch(text[run[-1].end : new.start]) is not None and not (
        run[-1].kind in ("date", "month", "day") and text[run[-1].end : new.start].strip() in ("-", "–")
    )


def _group(text: str, floor: int, run: list[Piece], until: tuple[Piece, ...]) -> Group | None:
    _, prefix, share = _patterns()
    lists = words()
    start, end = run[0].start, (until or tuple(run))[-1].end
    relation, near, part = "at", None, None
    before = share.search(text, max(floor, start - 30), start)
    if before and run[0].kind in ("month", "unit", "season", "year", "weekday", "part", "decade", "day"):
        part = tuple(lists["parts"][" ".join(re.sub(r"[-\s]+", " ", before.group().lower()).removesuffix("the ").split())])
        start = before.start()
    before = prefix.search(text, max(floor, start - 30), start)
    if before:
        word = " ".join(before.group().lower().split()).removesuffix(" the").removesuffix(" end of")
        if word in lists["near"]:
            if run[0].kind in ("clock", "part", "year", "date", "month"):
                near = tuple(lists["near"][word]) if run[0].kind in ("clock", "part") else None
                start = before.start()
        else:
            relation = lists["relations"][word]
    opens = _RANGE_START.search(text, floor, run[0].start)
    if until or (run[0].kind == "date" and run[0].value["day"] != run[0].value["to"]):
        relation = "at"
        start = opens.start() if opens else start
    if run[0].kind == "year" and len(run) == 1 and not until and not _licensed_year(text, floor, start):
        return None
    return Group(start=start, end=end, pieces=tuple(run), until=until, relation=relation, near=near, part=part)


_YEAR_BEFORE: Final = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|to|of|before|after|during|around|between|and|early|late|mid|about|for|through|year)"
    r"[\s-](?:the\s)?|\()$",
    re.IGNORECASE,
)


def _licensed_year(text: str, floor: int, start: int) -> bool:
    return _YEAR_BEFORE.search(text, floor, start) is not None


def _pieces(text: str, start: int, stop: int) -> Iterator[Piece]:
    master, _, _ = _patterns()
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
    if half:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
        return hour * 60 + minute, hour * 60 + minute
    total = hour * 60 + minute
    # "10:30" is the morning, "at six" is either: the second reading is twelve hours later.
    return (total, total) if g["h1"] or hour > 12 else (total, total + 720)
