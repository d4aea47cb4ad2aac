"""Words as the linking rooms compare them: tokens with offsets, light stems, word classes, opposites.

No parser here: the records carry lemmas where they matter, and plain text is compared by stems.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from kg.resources import read_table, resource

_WORD: Final = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")
_APOSTROPHES: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})
_KEPT: Final = 1 << 14  # texts, most of them a few words long
_VOWEL: Final = re.compile(r"[aeiouy]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word: `word` is lower case without a possessive ending, `stem` its light stem; offsets into the given text."""

    word: str
    stem: str
    start: int
    end: int


@lru_cache(maxsize=_KEPT)
def tokenize(text: str, offset: int = 0) -> tuple[Token, ...]:
    """Return the words of `text`; `offset` is added to their positions. What was asked for lately is kept."""
    found = []
    for match in _WORD.finditer(text):
        word = normal(match.group())
        found.append(Token(word, stem(word), offset + match.start(), offset + match.end()))
    return tuple(found)


@cache
def normal(word: str) -> str:
    """Return `word` in lower case, with a straight apostrophe and without a possessive ending."""
    plain = word.translate(_APOSTROPHES).lower()
    return plain.removesuffix("'s") if len(plain) > 3 else plain


@cache
def stem(word: str) -> str:
    """Return a key that the forms of one word share: endings removed, irregular forms looked up, a last "e" dropped.

    >>> [stem(w) for w in ("cities", "stopped", "making", "fell", "notes")]
    ['city', 'stop', 'mak', 'fall', 'not']
    """
    base = irregular().get(word) or _strip(word)
    return base[:-1] if len(base) > 3 and base.endswith("e") else base


def _strip(word: str) -> str:
    if len(word) < 4 or not word[-1].isalpha():
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    for ending in ("ied", "ed", "ing"):
        base = word[: -len(ending)]
        if word.endswith(ending) and _VOWEL.search(base) and len(base) > 2:
            return base + "y" if ending == "ied" else _undouble(base)
    return word


def _undouble(base: str) -> str:
    """Take back a doubled letter ("stopp" -> "stop")."""
    return base[:-1] if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz" else base


@cache
def irregular() -> dict[str, str]:
    """Return irregular forms and their lemma."""
    return {form: row["lemma"] for row in read_table("data", "lexicons", "irregular.tsv") for form in row["forms"].split()}


@cache
def stopwords() -> frozenset[str]:
    """Return the words that say nothing about a topic."""
    return frozenset(resource("data", "lexicons", "stopwords.txt").read_text(encoding="utf-8").split())


def content(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """Return the tokens that carry meaning."""
    return tuple(
        t for t in tokens if t.word not in stopwords() and t.stem not in stopwords() and (len(t.word) > 1 or t.word.isdigit())
    )


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the words of `text` that carry meaning."""
    return frozenset(t.stem for t in content(tokenize(text)))


@cache
def classes() -> dict[str, frozenset[str]]:
    """Return for each stem, or phrase of stems ("call off"), the classes of words used alike in news ("cancel")."""
    table: dict[str, set[str]] = {}
    for row in read_table("data", "lexicons", "word_classes.tsv"):
        for word in row["words"].split():
            phrase = word.replace("_", " ")
            table.setdefault(" ".join(stem(part) for part in phrase.split()), set()).add(row["class"])
    return {word: frozenset(names) for word, names in table.items()}


def class_of(word: str) -> str:
    """Return the first class of a stem, or the stem itself where it has none."""
    names = classes().get(word)
    return min(names) if names else word


def classed(stems: Iterable[str]) -> frozenset[str]:
    """Return the stems with each replaced by its classes."""
    found: set[str] = set()
    for one in stems:
        found |= classes().get(one, frozenset((one,)))
    return frozenset(found)


def phrase_classes(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Return the classes of the content words and two-word phrases of `tokens`."""
    found = set(classed(t.stem for t in content(tokens)))
    for first, second in itertools.pairwise(tokens):
        found |= classes().get(f"{first.stem} {second.stem}", frozenset())
    return frozenset(found)


def akin(first: str, second: str) -> bool:
    """Tell whether two stems are one word in two parts of speech ("cancel", "cancellation")."""
    if first == second:
        return True
    shared = 0
    for a, b in zip(first, second, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= 5 or (shared >= 4 and shared >= min(len(first), len(second)) - 1)
