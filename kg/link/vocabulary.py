"""The words of a story, and how near any word is to each of them: one word, one root or class, a synonym, a kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from kg.link.lists import word_list
from kg.link.thesaurus import is_kind_of, kinds_of, senses_of, trigger_keys
from kg.link.words import akin

SAME: Final = 1000  # nearness of a word to itself; all figures are whole numbers of thousandths
KIN: Final = 900  # of words of one root, or of one class of words
KIND: Final = 700  # of synonyms, of a kind and what it is a kind of, and of words that begin alike
_HARMED: Final = 800  # of two words for harm
_PREFIX: Final = 4

Row = NDArray[np.int64]


@cache
def _harms() -> tuple[frozenset[str], ...]:
    return tuple(word_list(f"denials.{name}") for name in ("harm", "death", "damage"))


@cache
def _keys(word: str) -> frozenset[str]:
    return trigger_keys(word) | {f"~{name}" for name in senses_of(word)}


class Vocabulary:
    """The stems of a story, in order, with the keys under which others meet them."""

    def __init__(self, stems: Iterable[str]) -> None:
        self.stems = tuple(sorted(set(stems)))
        self.at = {stem: at for at, stem in enumerate(self.stems)}
        self._known: dict[str, Row] = {}
        self._keyed: defaultdict[str, list[int]] = defaultdict(list)
        self._kinds: defaultdict[str, list[int]] = defaultdict(list)
        self._opening: defaultdict[str, list[int]] = defaultdict(list)
        for at, stem in enumerate(self.stems):
            for key in _keys(stem):
                self._keyed[key].append(at)
            for kind in kinds_of(stem):
                self._kinds[kind].append(at)
            self._opening[stem[:_PREFIX]].append(at)

    def places(self, stems: Iterable[str]) -> Row:
        """Return where each of `stems` stands among the stems of the story."""
        return np.array([self.at[stem] for stem in stems], dtype=np.int64)

    def near(self, word: str) -> Row:
        """Return how near `word` is to each stem, from 0 to `SAME`."""
        if word not in self._known:
            self._known[word] = self._near(word)
        return self._known[word]

    def _near(self, word: str) -> Row:
        found = np.zeros(len(self.stems), dtype=np.int64)

        def raise_to(at: int, least: int) -> None:
            found[at] = max(int(found[at]), least)

        for key in _keys(word):
            for at in self._keyed.get(key, ()):
                raise_to(at, KIN if key[0] in "=#" else KIND if key[0] == "~" else 0)
        for kind in kinds_of(word):
            if kind in self.at and is_kind_of(word, kind):
                raise_to(self.at[kind], KIND)
        for at in self._kinds.get(word, ()):
            if is_kind_of(self.stems[at], word):
                raise_to(at, KIND)
        for at in self._opening.get(word[:_PREFIX], ()):
            if akin(word, self.stems[at]):
                raise_to(at, KIND)
        for words in _harms():
            if word in words:
                for other in words:
                    if other in self.at:
                        raise_to(self.at[other], _HARMED)
        if word in self.at:
            found[self.at[word]] = SAME
        return found
