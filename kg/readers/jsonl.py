"""JSON Lines: one article per line, ``text`` and optionally ``title, date, publisher, author, url, id``; the text is kept
exactly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from kg.model import Document, Failure
from kg.readers.blocks import parse_date
from kg.readers.text import document_from_text

SUFFIXES: Final = (".jsonl", ".ndjson")


def documents(text: str, *, path: str) -> Iterator[Document | Failure]:
    """Yield a document per line, named ``<path>#<id or line number>``, and a `Failure` for each line that is none."""
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), start=1):
        if line.strip():
            yield _document(line, path=path, number=number)


def _document(line: str, *, path: str, number: int) -> Document | Failure:
    def failure(message: str) -> Failure:
        remedy = 'a line is an object such as {"text": "…", "title": "…", "date": "2024-05-31"}'
        return Failure(path=path, line=number, message=message, remedy=remedy)

    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        return failure(f"not valid JSON: {error.msg} (column {error.colno})")
    except RecursionError:
        return failure("not valid JSON: nested too deeply")
    if not isinstance(record, dict):
        return failure("not a JSON object")
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        return failure('the field "text" is missing or empty')
    if any("\ud800" <= character <= "\udfff" for character in text):
        return failure('the field "text" holds half a surrogate pair')
    title, date = _string(record, "title"), _string(record, "date")
    if date and parse_date(date) is None:
        return failure(f'the field "date" is no ISO 8601 date: {date[:40]!r}')
    document = document_from_text(text, path=f"{path}#{_string(record, 'id') or number}")
    author = record.get("author")
    authors = author if isinstance(author, list) else [author]
    return replace(
        document,
        title=title or document.title,
        publisher=_string(record, "publisher"),
        authors=tuple(str(name) for name in authors if name),
        date=parse_date(date),
        url=_string(record, "url"),
        media_type="application/x-ndjson",
    )


def _string(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return None if value is None or value == "" else str(value)
