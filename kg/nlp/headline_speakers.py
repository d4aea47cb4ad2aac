"""Whose words a title or heading quotes: those of the speaker who says them in the text below."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from kg.nlp.annotations import Attribution
from kg.nlp.tokens import Tokens, normalise

_WORD: Final = re.compile(r"[\w']+")
_SAYS: Final = 3  # words that make a quotation one that nobody else says by chance
_TITLES: Final = ("title", "heading")


def name_headline_speakers(tokens: Tokens, found: Mapping[int, Attribution]) -> Iterator[tuple[int, Attribution]]:
    """Yield the attributions of titles and headings, by index, with the speaker of the same words in the text.

    What a heading quotes goes on with no speaker above it; where nobody says the words, it has none. Linear in the words of the
    quotations.
    """
    wanted = {
        index: _words(tokens, item.quotes)
        for index, item in found.items()
        if item.source is None and item.quotes and _role(tokens, item) in _TITLES
    }
    if not wanted:
        return
    said = _spoken(tokens, found, {tuple(words[:_SAYS]) for words in wanted.values() if len(words) >= _SAYS})
    for index, words in wanted.items():
        item = found[index]
        speakers = {speaker for speaker, text in said.get(tuple(words[:_SAYS]), ()) if f" {' '.join(words)} " in text}
        if len(speakers) == 1:
            yield index, replace(item, speaker=speakers.pop(), inherited=True, confidence=max(item.confidence, 0.7))
        elif item.inherited:
            yield index, replace(item, speaker=None, inherited=False)


def _spoken(
    tokens: Tokens, found: Mapping[int, Attribution], openings: set[tuple[str, ...]]
) -> dict[tuple[str, ...], list[tuple[int, str]]]:
    """Return who says what in the text, by the first words that are looked for."""
    said: dict[tuple[str, ...], list[tuple[int, str]]] = defaultdict(list)
    for item in found.values():
        if item.speaker is None or not item.content or _role(tokens, item) in _TITLES:
            continue
        words = _words(tokens, item.content)
        for at in range(len(words) - _SAYS + 1):
            if tuple(words[at : at + _SAYS]) in openings:
                said[tuple(words[at : at + _SAYS])].append((item.speaker, f" {' '.join(words)} "))
    return said


def _words(tokens: Tokens, spans: Sequence[tuple[int, int]]) -> list[str]:
    text = " ".join(tokens.source[start:end] for start, end in spans)
    return [word.strip("'") for word in _WORD.findall(normalise(text).lower()) if word.strip("'")]


def _role(tokens: Tokens, item: Attribution) -> str:
    start = item.content[0][0] if item.content else 0
    return tokens.role[tokens.section[tokens.at(start)]]
