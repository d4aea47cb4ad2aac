"""The grammar of time expressions: words to pieces, pieces to groups. Knows nothing of the calendar and nothing of spaCy.

A `Piece` is one simple expression ("Tuesday", "shortly before 10 pm", "two days later"); neighbours that tell of one time
("shortly before 10 pm" + "on" + "Tuesday") form a `Group`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kg.nlp.time_pieces import Piece, any_of, find_pieces, patterns, words

_JOIN: Final = re.compile(
    r",?\s(?:(?:(?:late|early)\s)?(?:on|at|in|of|during)\s(?:the\s)?)?(?:(?:late|early)\s)?|,\s|\s?(?:-|–)\s?|\s\(", re.IGNORECASE
)
_RANGE_JOIN: Final = re.compile(
    r"\s(?:to|and|until|till|through)\s(?:the\s)?(?:(?:early|late|mid)[- ])?|\s?[-–]\s?", re.IGNORECASE
)
_RANGE_START: Final = re.compile(r"\b(from|between)\s(?:the\s|early\s|late\s)?$", re.IGNORECASE)


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
def _not_times() -> re.Pattern[str]:
    return re.compile(any_of(words()["not_times"]))


@lru_cache(maxsize=1)
def _trigger() -> re.Pattern[str]:
    return re.compile(words()["trigger"], re.VERBOSE)


#: How far around a word of time its expression can reach.
_REACH: Final = 48


def find_groups(text: str, start: int = 0, end: int | None = None) -> Iterator[Group]:
    """Yield the time expressions of ``text[start:end]`` in order."""
    stop = len(text) if end is None else end
    windows = _windows(text, start, stop)
    if not windows:
        return
    blocked = [(m.start(), m.end()) for m in _not_times().finditer(text, start, stop)]
    pieces = [p for a, b in windows for p in find_pieces(text, a, b) if not any(x < p.end and p.start < y for x, y in blocked)]
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
    for match in _trigger().finditer(text, start, stop):
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
    _, prefix, share = patterns()
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
