"""Two sources, two amounts for one thing: "six at auction" and "nearer ten", "£4 million" and "double that"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import DocumentView
from kg.link.lists import named_pattern, word_list
from kg.link.thesaurus import one_noun
from kg.link.words import Token, classed, content, stem, tokenize
from kg.model import Statement
from kg.resources import read_table

_RELATIVE: Final = named_pattern("estimates.relative")
_MONEY: Final = re.compile(r"[£$€]\s?$")
_DIGITS: Final = re.compile(r"^\d[\d,]*(?:\.\d+)?(?:m|bn|k|tn)?$")
_MEASURES: Final = word_list("estimates.measures")
_BACKWARD: Final = re.compile(r"\b(?:the|this|that|its)\s+(?:" + "|".join(sorted(_MEASURES)) + r")\b|\b(?:puts?|makes?)\s+it\b")
_ALIKE: Final = 2  # words besides the number that two counts of one thing share
_YEAR: Final = re.compile(r"^(?:1[5-9]|20)\d\d$")
_CURRENCIES: Final = word_list("estimates.currencies")
_VAGUE: Final = 0.12  # "about two million" and "two million" are one
_WANTS: Final = word_list("estimates.wants")
_OWN: Final = word_list("estimates.own")
_OFFERS: Final = word_list("estimates.offers")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and what it counts: a noun's stem, "money", "share", "year", or None where it stands alone."""

    value: float
    unit: str | None


def amounts_differ(view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether two neighbouring statements give one thing two amounts."""
    one, two = _amounts(first.text), _amounts(second.text)
    if not one or (first.cue_lemma in _OWN and second.cue_lemma in _OWN):
        return False  # two firms report two profits
    if _RELATIVE.search(second.text):
        return True
    if {first.cue_lemma, second.cue_lemma} & _WANTS and {first.cue_lemma, second.cue_lemma} & _OFFERS:
        return any(a.unit == b.unit == "money" and a.value != b.value for a in one for b in two) and _one_payment(first, second)
    for a in one:
        for b in two:
            if not _differ(a, b):
                continue
            if b.unit is None and _is_elliptical(second):
                return True
            if a.unit == b.unit and _one_thing(view, first, second, a.unit):
                return True
    return False


def _is_elliptical(statement: Statement, most: int = 3) -> bool:
    """Tell whether hardly more is said than a number: the noun is that of the statement before."""
    told = [t for t in content(tokenize(statement.text)) if t.word not in _numerals() and not _DIGITS.match(t.word)]
    return len(told) <= most and len(tokenize(statement.text)) <= 8


def _one_thing(view: DocumentView, first: Statement, second: Statement, unit: str | None) -> bool:
    """Tell whether two statements with numbers of one unit count one thing: other words shared, or a noun that points back."""
    if _is_elliptical(second, most=1):
        return True
    here = view.sentence_at(second.content[0][0])
    around = second.text if here is None else view.document.text[here.start : second.content[-1][1]]
    if _BACKWARD.search(around):
        return True
    stems = [_things(s.text, unit) for s in (first, second)]
    return len(stems[0] & stems[1]) >= _ALIKE and 2 * len(stems[0] & stems[1]) >= min(map(len, stems))


def _things(text: str, unit: str | None) -> frozenset[str]:
    words = [t for t in content(tokenize(text)) if not _DIGITS.match(t.word) and t.word not in _numerals()]
    return classed(t.stem for t in words) - {unit or ""} - classed(stem(w) for w in _CURRENCIES)


def _one_payment(first: Statement, second: Statement) -> bool:
    """Tell whether an offer may answer a demand: both say what for only in other words or not at all."""
    aims = [re.search(r"\bfor (?:the |his |her |its |their |a )?(?:\w+ )?(\w+)", s.text) for s in (first, second)]
    return aims[0] is None or aims[1] is None or one_noun(stem(aims[0].group(1)), stem(aims[1].group(1)))


def _differ(first: Amount, second: Amount) -> bool:
    if "year" in (first.unit, second.unit):
        return first.value != second.value
    return abs(first.value - second.value) > _VAGUE * max(abs(first.value), abs(second.value))


def _amounts(text: str) -> list[Amount]:
    """Return the amounts told in `text`, in digits or words; ordinals and "one of" are none."""
    tokens = tokenize(text)
    found: list[Amount] = []
    at = 0
    while at < len(tokens):
        value, used = _number(tokens[at:])
        if value is None:
            at += 1
            continue
        low, after = tokens[at].start, tokens[at + used :]
        at += used
        following = [t.word for t in after[:3]]
        money = _MONEY.search(text[:low]) is not None or bool(following[:1] and following[0] in _CURRENCIES)
        rest = text[tokens[at - 1].end :].lstrip()
        if rest.startswith("%") or following[:1] in (["percent"], ["cent"]) or following[:2] == ["per", "cent"]:
            found.append(Amount(value / 100, "share"))
        elif value < 1:
            found.append(Amount(value, "share"))
        elif money:
            found.append(Amount(value, "money"))
        elif _YEAR.match(str(int(value))) and used == 1 and tokens[at - 1].word.isdigit():
            found.append(Amount(value, "year"))
        else:
            noun = next((t for t in content(after[:3]) if t.word not in _numerals()), None)
            joined = noun is not None and not re.search(
                r"[,.;:]|\b(?:by|at|in|if|with|for|of)\b", text[tokens[at - 1].end : noun.start]
            )
            found.append(Amount(value, noun.stem if joined and noun is not None else None))
    return found


def _number(tokens: tuple[Token, ...]) -> tuple[float | None, int]:
    """Return the number that opens `tokens` and how many of them tell it."""
    value: float | None = None
    used = 0
    for token in tokens:
        word = token.word
        kind, amount = _numerals().get(word, ("", 0.0))
        if _DIGITS.match(word) and value is None:
            digits = re.match(r"[\d,.]+", word)
            assert digits is not None
            value = float(digits.group().replace(",", "").rstrip("."))
            scale = word[digits.end() :]
            value *= _numerals()[scale][1] if scale else 1
        elif kind == "unit" and (value is None or value % 100 == 0 or (value % 10 == 0 and value < 100)):
            value = (value or 0) + amount
        elif kind == "scale" and word.isalpha() and (value is not None or word == "dozen"):
            value = (value or 1) * amount
        elif kind == "fraction" and value is None and word in ("half", "third", "quarter", "fifth", "tenth"):
            return amount, used + 1
        elif word == "a" and value is None and len(tokens) > 1 and used == 0:
            following = tokens[1].word
            if following not in ("third", "quarter", "fifth", "tenth", "dozen", "hundred", "thousand", "million", "billion"):
                return None, 0
            value = None
        elif word == "and" and value is not None and len(tokens) > used + 1:
            if _numerals().get(tokens[used + 1].word, ("", 0.0))[0] != "unit":
                break
        else:
            break
        used += 1
    return (value, used) if value is not None else (None, 0)


@cache
def _numerals() -> dict[str, tuple[str, float]]:
    return {row["word"]: (row["kind"], float(row["value"])) for row in read_table("data", "lexicons", "numerals.tsv")}
