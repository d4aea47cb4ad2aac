"""Words and phrases that name conditions ("called off", "at large"), and where they stand among the words of a text."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.words import Token, stem
from kg.resources import read_table

GAP: Final = 3  # words that may stand between two words of a phrase


@dataclass(frozen=True, slots=True)
class Cue:
    """One row of the table, one of its phrases, and whether the phrase says that the condition holds."""

    name: str
    changes: bool
    thing: str
    phrase: tuple[str, ...]
    holds: bool


@cache
def cues() -> dict[str, tuple[Cue, ...]]:
    """Return the phrases of all conditions by their first word, the longest first."""
    found: defaultdict[str, list[Cue]] = defaultdict(list)
    for row in read_table("data", "lexicons", "conditions.tsv"):
        for side in ("holds", "fails"):
            for words in row[side].split():
                phrase = tuple(stem(w) for w in words.split("_"))
                cue = Cue(row["name"], row["changes"] == "yes", row["thing"], phrase, side == "holds")
                found[phrase[0]].append(cue)
    return {first: tuple(sorted(told, key=lambda c: (-len(c.phrase), c.name, c.phrase))) for first, told in found.items()}


@cache
def cue_pairs() -> dict[tuple[str, ...], tuple[Cue, ...]]:
    """Return the phrases of two words."""
    found: defaultdict[tuple[str, ...], list[Cue]] = defaultdict(list)
    for told in cues().values():
        for cue in told:
            if len(cue.phrase) == 2:
                found[cue.phrase].append(cue)
    return {phrase: tuple(told) for phrase, told in found.items()}


def match_phrase(tokens: tuple[Token, ...], at: int, phrase: tuple[str, ...]) -> list[int] | None:
    """Return where the words of a phrase stand that begins at `at`."""
    found = [at]
    for word in phrase[1:]:
        after = found[-1] + 1
        place = next((i for i in range(after, min(len(tokens), after + GAP + 1)) if tokens[i].stem == word), None)
        if place is None:
            return None
        found.append(place)
    return found


def condition_keys(tokens: tuple[Token, ...]) -> frozenset[tuple[str, bool]]:
    """Return the conditions that words name, without regard to negation: (name, holds)."""
    return frozenset(
        (cue.name, cue.holds)
        for at, token in enumerate(tokens)
        for cue in cues().get(token.stem, ())
        if match_phrase(tokens, at, cue.phrase) is not None
    )
