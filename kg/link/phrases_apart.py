"""Phrases of one preposition that have nothing in common: "in the north", "in the south"; "for the film", "for the sequel"."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from kg.link.lists import word_list
from kg.link.thesaurus import one_noun
from kg.link.words import content, stopwords, tokenize

_AT: Final = re.compile(
    r"\b(?P<how>in|on|at|to|for|with|from|against|by) "
    r"(?:(?:the|an?|his|her|its|their|all|any|some|two|three|four) )?(?P<what>[\w’'-]+(?: [\w’'-]+)?)"
)
_CALENDAR: Final = word_list("stories.calendar")
_LITTLE: Final = 2  # words of a phrase that are compared from its head


def at_two_places(low: list[str]) -> bool:
    """Tell whether both sentences have a phrase of one preposition with nothing in common: "in the north", "in the south"."""
    told: list[defaultdict[str, list[tuple[str, ...]]]] = []
    for text in low:
        found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
        for match in _AT.finditer(text):
            words = [t.stem for t in content(tokenize(_phrase(match.group("what"))))]
            if words and not words[-1][0].isdigit() and not _CALENDAR & set(words):
                found[match.group("how")].append(tuple(words[-_LITTLE:]))
        told.append(found)
    return any(
        phrases and told[1][how] and not any(_one_place(a, b) for a in phrases for b in told[1][how])
        for how, phrases in sorted(told[0].items())
    )


def _phrase(words: str) -> str:
    """Return the words up to the first one that says nothing by itself ("the final of", "the gate when")."""
    kept: list[str] = []
    for word in words.split():
        if word in stopwords():
            break
        kept.append(word)
    return " ".join(kept)


def _one_place(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    if first[-1] == second[-1]:
        return len(first) < _LITTLE or len(second) < _LITTLE or first[0] == second[0]
    return one_noun(first[-1], second[-1]) or bool(set(first) & set(second))
