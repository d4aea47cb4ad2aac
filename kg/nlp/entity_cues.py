"""The cue words that tell what a name names, read from ``data/lexicons/entity_cues.tsv``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, cast

from kg.model import EntityType
from kg.resources import read_table

_MAX_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """A type, how much the cue says for it, and the finer kind."""

    type: EntityType
    weight: float
    kind: str | None


@lru_cache(maxsize=1)
def cues() -> dict[str, dict[str, tuple[Cue, ...]]]:
    """Return the cues by slot ("last", "first", "after", "owns", "before") and word."""
    table: dict[str, dict[str, list[Cue]]] = defaultdict(lambda: defaultdict(list))
    for row in read_table("data", "lexicons", "entity_cues.tsv"):
        cue = Cue(cast(EntityType, row["type"]), float(row["weight"]), row["kind"] or None)
        table[row["slot"]][row["word"]].append(cue)
    return {slot: {word: tuple(found) for word, found in words.items()} for slot, words in table.items()}


def cues_before(lower: list[str], first: int, floor: int) -> tuple[Cue, ...]:
    """Return the cues of the words in front of token `first` (not before token `floor`), longest first, determiners skipped."""
    table = cues()["before"]
    stop = first
    while stop > floor and lower[stop - 1] in ("the", "a", "an", "her", "his", "its", "their", "own", "local", "new"):
        stop -= 1
    for size in range(_MAX_WORDS, 0, -1):
        if stop - size >= floor:
            found = table.get(" ".join(lower[stop - size : stop]))
            if found:
                return found
    return ()
