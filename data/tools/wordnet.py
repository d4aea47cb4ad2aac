"""WordNet 3.0 as its files have it: senses in order of frequency, synsets, pointers, tag counts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from common import Synset

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
KINDS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
# A sense that nobody tagged counts a little, a first one a little more, so that untagged words have an order too.
UNTAGGED = 0.25


class WordNet:
    """The database in one folder; words are lower case, spaces for underscores; a synset is named by (pos, offset)."""

    def __init__(self, folder: Path) -> None:
        self.synsets: dict[tuple[str, str], Synset] = {}
        self.senses: dict[tuple[str, str], list[str]] = {}
        self.counts: dict[tuple[str, str, int], int] = {}
        for pos, name in FILES.items():
            for line in _lines(folder / f"data.{name}"):
                synset = Synset(line)
                self.synsets[pos, synset.offset] = synset
            for line in _lines(folder / f"index.{name}"):
                cells = line.split()
                self.senses[cells[0].replace("_", " "), pos] = cells[6 + int(cells[3]) :]
        for line in _lines(folder / "cntlist.rev"):
            key, number, count = line.split()
            lemma, _, rest = key.rpartition("%")
            self.counts[lemma.replace("_", " "), KINDS[rest[0]], int(number)] = int(count)
        self.closure = cache(self._closure)

    def count(self, word: str, pos: str) -> int:
        """How often the word was tagged as this part of speech."""
        return sum(self.counts.get((word, pos, i), 0) for i in range(1, len(self.senses.get((word, pos), ())) + 1))

    def weight(self, word: str, pos: str, number: int) -> float:
        """Weight of a sense (from 1): its tag count and a little more, less for later senses."""
        return self.counts.get((word, pos, number), 0) + UNTAGGED / number

    def share(self, word: str, pos: str, offset: str) -> float:
        """Share of a word's uses that a synset has."""
        senses = self.senses[word, pos]
        total = sum(self.weight(word, pos, i) for i in range(1, len(senses) + 1))
        return self.weight(word, pos, senses.index(offset) + 1) / total

    def rank(self, word: str, pos: str, offset: str) -> int:
        """Number of the sense, from 1."""
        return self.senses[word, pos].index(offset) + 1

    def words(self, pos: str) -> Iterator[str]:
        """All words of a part of speech, in order."""
        return (word for word, kind in sorted(self.senses) if kind == pos)

    def find(self, name: str) -> str:
        """Offset of a sense written as ``dress.n.1``."""
        word, pos, number = name.rsplit(".", 2)
        return self.senses[word.replace("_", " "), pos][int(number) - 1]

    def is_instance(self, offset: str) -> bool:
        """Whether a noun synset is one named thing."""
        return any(symbol == "@i" for symbol, *_ in self.synsets["n", offset].pointers)

    def parents(self, offset: str) -> list[str]:
        """Direct hypernyms of a noun synset."""
        return [to for symbol, to, *_ in self.synsets["n", offset].pointers if symbol == "@"]

    def children(self, offset: str) -> list[str]:
        """Direct hyponyms of a noun synset, named things left out."""
        return [to for symbol, to, *_ in self.synsets["n", offset].pointers if symbol == "~"]

    def _closure(self, offset: str) -> tuple[tuple[str, int], ...]:
        """All hypernyms of a noun synset with their least distance, itself at 0, nearest first."""
        found = {offset: 0}
        level = [offset]
        while level:
            level = list(dict.fromkeys(up for down in level for up in self.parents(down) if up not in found))
            found |= {up: found.get(up, max(found.values()) + 1) for up in level}
        return tuple(found.items())

    def subtree(self, offset: str) -> set[str]:
        """A noun synset and everything below it."""
        found = {offset}
        stack = [offset]
        while stack:
            below = [down for down in self.children(stack.pop()) if down not in found]
            found.update(below)
            stack.extend(below)
        return found


def _lines(path: Path) -> list[str]:
    # The licence stands at the top of each file, each line of it indented.
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith(" ")]
