"""Numbers that count nothing: dates and times of day, scores, and numbers that are part of a name."""

from __future__ import annotations

import re
from bisect import bisect_right

from spacy.tokens import Doc

from kg.nlp.counting import PLURAL_TAGS, Counted, quantity_words
from kg.nlp.numerals import Number, unit_codes
from kg.nlp.trees import Tree, tree_of


class Uncounted:
    """Tells numbers that are no quantities in one document."""

    def __init__(self, doc: Doc, counted: Counted) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.settings = quantity_words()
        self.counted = counted
        self.times = doc._.kg_times
        self.time_starts = [time.start for time in self.times]
        document = doc._.kg_document
        self.titles = [] if document is None else [(s.start, s.end) for s in document.sections if s.role in ("title", "heading")]

    def is_date(self, number: Number, first: int, last: int) -> bool:
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
        noun = self.counted.counted_noun(first, last)
        if noun is not None and tree.lower[noun] in settings["months"]:
            return True
        if (
            len(number.digits) == 4
            and 1100 <= number.value <= 2100
            and "," not in number.digits
            and (noun is None or tree.tag[noun] not in PLURAL_TAGS)
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

    def is_score(self, number: Number, first: int, last: int) -> bool:
        """Tell whether the number is one side of a score ("3-0", "a 2-1 win")."""
        tree = self.tree
        if not (number.digits or "-" in tree.slice(first, last)) or number.unit is not None:
            return False
        if re.fullmatch(r"\d{1,3}[-–]\d{1,3}", tree.text[number.start : number.end]):
            return tree.tag[min(last + 1, len(tree) - 1)] != "NNS"
        text = tree.text
        before, after = text[max(0, number.start - 2) : number.start], text[number.end : number.end + 2]
        return re.match(r"[-–]\d", after) is not None or re.fullmatch(r"\d[-–]", before) is not None

    def is_name(self, number: Number, first: int, last: int) -> bool:
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
