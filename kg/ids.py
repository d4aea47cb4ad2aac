"""Identifiers made from content: the same input always gets the same identifier.

An identifier is ``<prefix>-<16 hex digits>`` and becomes an IRI by `kg.rdf` (``<base>statement-0123…``). Volatile fields (scores,
reasons, confidence) never enter a hash, so that a better extractor does not rename what it finds again.
"""

from __future__ import annotations

import hashlib
from typing import Final

#: Kinds of node and the prefix of their identifiers.
PREFIXES: Final = (
    "document", "section", "entity", "mention", "statement", "claim", "description", "quantity",
    "act", "comparable", "position", "link", "finding", "review", "run",
)  # fmt: skip


def make_id(prefix: str, *parts: object) -> str:
    """Return the identifier of a node of kind `prefix` whose identity is `parts` (order matters, ``None`` differs from
    ``""``)."""
    if prefix not in PREFIXES:
        raise ValueError(f"unknown kind of node: {prefix!r}")
    # Length-prefixed, so that ("ab", "c") and ("a", "bc") differ.
    encoded = b"".join(b"~" if part is None else f"{len(text)}:{text}".encode() for part in parts for text in [str(part)])
    return f"{prefix}-{hashlib.sha256(encoded).hexdigest()[:16]}"


def text_digest(text: str) -> str:
    """Return the SHA-256 of `text` in UTF-8, as 64 hex digits."""
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()
