"""Reading: paths in, documents out. One file per input format; drop another beside them, or offer an entry point ``kg.readers``.

A reader is a module with

- ``SUFFIXES``: the file endings it reads, lower case, with the dot;
- ``documents(text: str, *, path: str) -> Iterator[Document | Failure]``: the documents of one decoded file.
"""

from __future__ import annotations

from kg.readers.discovery import read
from kg.readers.text import document_from_text

__all__ = ["document_from_text", "read"]
