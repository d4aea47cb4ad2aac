"""Numbers as written, in digits and in words: where they stand and what they are worth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from kg.resources import read_table

NumberKind = Literal["digits", "words", "fraction", "vague", "zero"]
_TABLE: Final = ("data", "lexicons", "numerals.tsv")
_UNITS: Final = ("data", "lexicons", "units.tsv")
_DIGITS: Final = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+)"


@dataclass(frozen=True, slots=True)
class Number:
    """A number at ``start:end`` of a text; `unit` is a currency or measure code that is written on it, `bare` its core digits."""

    start: int
    end: int
    low: float
    high: float
    kind: NumberKind
    unit: str | None = None
    digits: str = ""

    @property
    def value(self) -> float:
        """The value, the lower one of a range."""
        return self.low


@dataclass(frozen=True, slots=True)
class _Words:
    unit: dict[str, float]
    scale: dict[str, float]
    fraction: dict[str, float]
    vague: dict[str, float]
    zero: dict[str, float]


@cache
def _words() -> _Words:
    tables: dict[str, dict[str, float]] = {"unit": {}, "scale": {}, "fraction": {}, "vague": {}, "zero": {}}
    for row in read_table(*_TABLE):
        tables[row["kind"]][row["word"]] = float(row["value"])
    return _Words(**tables)


@cache
def unit_codes(*kinds: str) -> dict[str, str]:
    """Return the table from written unit to code, for the `kinds` wanted (currency, measure, share, duration)."""
    return {row["form"]: row["unit"] for row in read_table(*_UNITS) if row["kind"] in kinds}


def _alternatives(words: object) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))  # type: ignore[call-overload]


@cache
def _pattern() -> re.Pattern[str]:
    words = _words()
    signs = _alternatives([form for form in unit_codes("currency") if not form.isalpha()])
    scales = _alternatives(words.scale)
    small = _alternatives(words.unit)
    number_word = rf"(?:{small}|hundred|thousand|million|billion|trillion|dozen)"
    fractions = _alternatives(words.fraction)
    return re.compile(
        rf"(?P<cur>{signs})?\s?(?<![\w.,])(?P<dig>{_DIGITS})(?:st|nd|rd|th)?(?:[\s-]?(?P<scale>{scales})\b)?"
        rf"(?P<share>\s?%|\s?per\s?cent\b|\s?pc\b)?(?P<ordinal>(?<=\d)(?:st|nd|rd|th))?"
        rf"|\b(?P<half>half)\s+(?:an?\s+)(?P<halfscale>hundred|thousand|million|billion|trillion|dozen)\b"
        rf"|\b(?P<part>(?:an?|one|two|three|four|nine)[\s-]+(?:{fractions})\b(?=\s+(?:of|more|less|fewer|higher|lower|off|the)\b|\s*[.,;:)”’]|\s*$))"
        rf"|\b(?P<words>(?:an?\s+(?:couple\s+of\s+)?(?=hundred|thousand|million|billion|trillion|dozen))?{number_word}"
        rf"(?:(?:[\s-]+|\s+and\s+(?:a\s+)?)(?:{number_word}|half(?=\s+(?:million|billion|thousand|hundred|dozen))))*)\b"
        rf"(?P<wordshare>\s+per\s?cent\b)?"
        rf"|\b(?P<lonehalf>half|none|nobody|no\s+one|zero|no)\b|\b(?P<vague>{_alternatives(words.vague)})\b",
        re.IGNORECASE,
    )


@cache
def number_words() -> frozenset[str]:
    """Return the words (lower case) with which a number can begin; "a" and "an" among them."""
    words = _words()
    return frozenset(
        {*words.unit, *words.vague, *words.zero, "hundred", "thousand", "million", "billion", "dozen", "half", "a", "an"}
    )


def find_numbers(text: str, offsets: Iterable[int]) -> Iterator[Number]:
    """Yield the numbers of `text` that begin at one of the `offsets` (ascending); ordinals ("4th") are none.

    Neighbouring numbers are not joined to ranges here.
    """
    end = 0
    match_at = _pattern().match
    for offset in offsets:
        if offset < end:
            continue
        match = match_at(text, offset)
        if match is None:
            continue
        number = _number(match)
        if number is not None:
            end = number.end
            yield number


def _number(match: re.Match[str]) -> Number | None:
    words = _words()
    kind = match.lastgroup
    start, end = match.span()
    start += len(match.group()) - len(match.group().lstrip())
    if match["dig"]:
        if re.search(r"\d(?:st|nd|rd|th)\b", match.group()):
            return None
        value = float(match["dig"].replace(",", ""))
        unit = unit_codes("currency").get(match["cur"].lower()) if match["cur"] else "%" if match["share"] else None
        scale = match["scale"]
        if scale and scale.lower() == "m" and unit is None:
            end, scale = match.end("dig"), None  # metres, unless money
        value *= words.scale[scale.lower()] if scale else 1
        value = round(value, 6)
        return Number(start, end, value, value, "digits", unit, "" if scale else match["dig"])
    if match["half"]:
        value = words.scale[match["halfscale"].lower()] / 2
        return Number(start, end, value, value, "words")
    if match["part"]:
        times, fraction = re.split(r"[\s-]+", match["part"].lower())
        value = round((words.unit.get(times, 1)) * words.fraction[fraction] * 100, 4)
        return Number(start, end, value, value, "fraction", "%")
    if match["words"]:
        spoken = _spoken(match["words"].lower())
        return None if spoken is None else Number(start, end, spoken, spoken, "words", "%" if match["wordshare"] else None)
    if kind == "vague":
        value = words.vague[match["vague"].lower()]
        return Number(start, end, value, value, "vague")
    if match["lonehalf"].lower() == "half":
        return Number(start, end, 50.0, 50.0, "fraction", "%")
    return Number(start, end, 0.0, 0.0, "zero")


def _spoken(text: str) -> float | None:
    """Return the value of a number in words ("two hundred and fifty-six thousand"), None if the words are no one number."""
    words = _words()
    total, group, last = 0.0, 0.0, 0.0
    for word in re.split(r"[\s-]+", text):
        if word in ("and", "of", "couple"):
            group = 2.0 if word == "couple" else group
            continue
        if word in ("a", "an"):
            continue
        if word == "half":
            group += 0.5
        elif word in words.unit:
            value = words.unit[word]
            # "two three" is no number; "twenty three" and "hundred three" are.
            if group % 10 or (value >= 10 and group % 100) or (last and value >= last):
                return None
            group += value
            last = value
        else:
            scale = words.scale[word]
            last = 0.0
            if scale in (100.0, 12.0):
                group = (group or 1) * scale
            else:
                total += (group or 1) * scale
                group = 0.0
    return total + group
