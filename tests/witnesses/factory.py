"""A witness of the tests' own, and a corpus with comparables in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kg.ids import make_id
from kg.model import Comparable, Corpus, Position
from kg.readers.text import document_from_text
from kg.witnesses.witness import Pair, Told

TEXT = """The Pier

Jo Reed opened the pier on Monday. The pier was opened on Friday, said Mr. Moe. On Sunday it was shut.

The band played on a boat while the sun went down.
"""
DOCUMENT = document_from_text(TEXT, path="pier.txt")


@dataclass
class Fake:
    """A witness whose figures are `figure(pair)`; it leans to them as they are, and remembers what it was asked."""

    figure: Callable[[Pair], float]
    name: str = "fake"
    reach: float = 0.1
    setting: str = "witness=fake model=none"
    asked: list[list[Pair]] = field(default_factory=list)

    def ask(self, pairs: Sequence[Pair]) -> list[Told]:
        self.asked.append(list(pairs))
        return [{"push": self.figure(pair)} for pair in pairs]

    def lean(self, told: Told) -> float:
        return told["push"]

    def words(self, told: Told) -> str:
        return f"push {told['push']:.2f}"


def at(words: str, side: int) -> Position:
    """Return a position on the first occurrence of `words`."""
    start = TEXT.index(words)
    return Position(
        id=make_id("position", words, side),
        node=DOCUMENT.id,
        document=DOCUMENT.id,
        start=start,
        end=start + len(words),
        text=words,
        value=words,
        side=side,
        source=DOCUMENT.id,
    )


def comparable(*positions: Position, respect: str = "time", score: float = 0.7) -> Comparable:
    """Return a comparable of the positions."""
    return Comparable(
        id=make_id("comparable", respect, *(position.id for position in positions), score),
        respect=respect,
        label="opening",
        positions=positions,
        scope="document",
        agrees_on=("event",),
        score=score,
        reason="same event",
    )


def corpus(*comparables: Comparable) -> Corpus:
    """Return a corpus of the one document."""
    return Corpus(documents=(DOCUMENT,), entities=(), statements=(), descriptions=(), comparables=comparables)
