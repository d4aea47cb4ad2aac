"""What a number counts: the noun, or the measure, that it belongs to."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any, Final

from spacy.tokens import Doc

from kg.nlp.numerals import Number, unit_codes
from kg.nlp.trees import Tree, tree_of
from kg.resources import resource

PLURAL_TAGS: Final = frozenset({"NNS", "NNPS"})


@cache
def quantity_words() -> dict[str, frozenset[str]]:
    with resource("data", "lexicons", "quantity_words.toml").open("rb") as file:
        table: dict[str, Any] = tomllib.load(file)
    return {name: frozenset(words) for name, words in table.items()}


class Counted:
    """Finds what the numbers of one document count; `counted` remembers it for those that only refer to it."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.settings = quantity_words()
        self.counted: dict[int, str] = {}

    def unit(self, number: Number, first: int, last: int) -> tuple[str | None, int | None]:
        """Return the unit of the number in tokens ``first..last`` and the token of the noun that names it."""
        tree = self.tree
        if number.kind == "zero" and tree.lower[first] in ("nobody", "no one"):
            return "person", None
        if tree.text[number.start : number.end].lower().startswith("no ") and tree.lower[last] == "one":
            return "person", None
        following = min(last + 1, len(tree) - 1)
        if number.unit is None and tree.lower[following] in self.settings["of_people"] and not self._plural_after(following):
            return "person", following
        noun = self.counted_noun(first, last)
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
        return any(tag in PLURAL_TAGS for tag in self.tree.tag[index + 1 : index + 3])

    def _said_before(self, first: int) -> str | None:
        """Return what an earlier number of the sentence counted: "17 members agreed and 12 did not"."""
        if not self.counted:
            return None
        index, unit = next(reversed(self.counted.items()))
        sentence = self.doc[first].sent
        known = frozenset(unit_codes("currency", "measure", "share", "duration").values())
        return unit if sentence.start <= index < first and unit not in known else None

    def counted_noun(self, first: int, last: int) -> int | None:
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
                if tree.tag[index] in PLURAL_TAGS:
                    break
            index += 1
        if noun is not None and (tree.tag[noun] in PLURAL_TAGS or tree.lower[noun] in unit_codes("measure", "duration")):
            return noun
        return None

    def _breaks(self, first: int, last: int) -> bool:
        return any(
            self.tree.lower[i] in (",", "of", "(", ":", ";")
            or (self.tree.pos[i] == "VERB" and self.tree.tag[i] in ("VBD", "VBZ", "VBP"))
            for i in range(first + 1, last)
        )

    def counts_one(self, number: Number, first: int, last: int, noun: int | None) -> bool:
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
            return noun is None or tree.tag[noun] in PLURAL_TAGS
        return noun is not None and tree.tag[noun] in ("NN", "NNP") and tree.lemma[noun] not in settings["not_counted_by_one"]

    def counts_nothing(self, first: int, noun: int | None) -> bool:
        tree = self.tree
        word = tree.lower[first]
        if word == "no" and tree.lower[min(first + 1, len(tree) - 1)] == "one":
            return True
        if word in ("nobody", "none"):
            return True
        return noun is not None and tree.lemma[noun] not in self.settings["not_counted_by_no"] and noun - first <= 4
