"""Quotation marks around titles, names and words held at arm's length: nobody's words."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from spacy.tokens import Doc

from kg.nlp.annotations import Quote
from kg.nlp.cues import words
from kg.resources import read_table

_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL_WORDS: Final = words("small_words")
_MAX_TITLE: Final = 10


@lru_cache(maxsize=1)
def _context_words() -> tuple[frozenset[str], frozenset[str]]:
    rows = read_table("data", "lexicons", "quote_context.tsv")
    naming = frozenset(row["word"] for row in rows if row["kind"] == "naming")
    works = frozenset(row["word"] for row in rows if row["kind"] == "work")
    return naming, works


def flag_scare_quotes(doc: Doc, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Return `quotes` with `scare` set on titles of works, on names given to a thing, and on what follows "so-called"."""
    text = doc.text
    return tuple(replace(quote, scare=True) if _is_scare(text, quote) else quote for quote in quotes)


def _is_scare(text: str, quote: Quote) -> bool:
    inner = text[quote.inner[0] : quote.inner[1]].strip()
    words = _WORD.findall(inner)
    if not words or len(words) > _MAX_TITLE or inner[-1] in ".!;" or quote.continues is not None:
        return False
    naming, works = _context_words()
    before = text[max(0, quote.start - 60) : quote.start]
    before = before[before.rfind("\n") + 1 :].rstrip()
    context = [word.lower() for word in _WORD.findall(before)[-3:]]
    led_by_comma = before.endswith((",", ":"))
    last = context[-1] if context else ""
    if not led_by_comma and (last in naming or " ".join(context[-2:]) in naming):
        return True
    if inner[-1] in "?" or len(words) < 2:
        return not led_by_comma and last in works and inner[:1].isupper()
    titled = inner[:1].isupper() and all(word[:1].isupper() or word.lower() in _SMALL_WORDS for word in words)
    if not titled or led_by_comma or not before:
        return False
    # A title stands as a noun does: after a preposition, a possessive, a determiner or the kind of work.
    return (
        last in works
        or last.endswith(("’s", "'s", "s’"))
        or last in {"on", "of", "in", "the", "from", "a", "an", "and", "his", "her", "their", "its"}
    )
