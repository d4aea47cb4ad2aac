"""Plain text: the text is kept exactly as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.ids import make_id, text_digest
from kg.model import Document, Failure
from kg.readers.sections import find_sections

SUFFIXES: Final = (".txt", ".text")


def documents(text: str, *, path: str) -> Iterator[Document | Failure]:
    """Yield the one document of a plain text."""
    yield document_from_text(text, path=path)


def document_from_text(text: str, *, path: str) -> Document:
    """Return the document of a plain `text`; its title is the first line where that is a headline."""
    digest = text_digest(text)
    identity = make_id("document", path, digest)
    sections = find_sections(text, key=identity)
    title = next((text[s.start : s.end] for s in sections if s.role == "title"), None)
    return Document(id=identity, path=path, text=text, sha256=digest, sections=sections, title=title)
