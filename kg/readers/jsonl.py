"""JSON Lines: one article per line, ``text`` and optionally ``title, date, publisher, author, url, id``; the text is kept
exactly."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from kg.model import Document, Failure
from kg.readers.blocks import parse_date
from kg.readers.text import document_from_text

SUFFIXES: Final = (".jsonl", ".ndjson")
_FIELDS: Final = ("text", "title", "date", "publisher", "author", "url", "id")
# Half a pair is no character: no file in UTF-8 and no graph could hold it.
_HALF_PAIR: Final = re.compile("[\ud800-\udfff]")


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
    except ValueError:
        return failure("not valid JSON: a number has too many digits")
    if not isinstance(record, dict):
        return failure("not a JSON object")
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        return failure('the field "text" is missing or empty')
    wrong = next((problem for key in _FIELDS if (problem := _problem(key, record.get(key)))), None)
    if wrong is not None:
        return failure(wrong)
    title, date = _string(record, "title"), _string(record, "date")
    if date and parse_date(date) is None:
        return failure(f'the field "date" is no ISO 8601 date: {date[:40]!r}')
    document = document_from_text(text, path=f"{path}#{_string(record, 'id') or number}")
    return replace(
        document,
        title=title or document.title,
        publisher=_string(record, "publisher"),
        authors=tuple(str(name) for name in _listed(record.get("author")) if name),
        date=parse_date(date),
        url=_string(record, "url"),
        media_type="application/x-ndjson",
    )


def _problem(key: str, value: Any) -> str | None:
    """Return what is wrong with a field that is used, or None; an author may be a list of names."""
    for part in _listed(value) if key == "author" else [value]:
        if part is not None and (isinstance(part, bool) or not isinstance(part, str | int | float)):
            return f'the field "{key}" is no text'
        if isinstance(part, str) and _HALF_PAIR.search(part):
            return f'the field "{key}" holds half a surrogate pair'
    return None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _string(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return None if value is None or value == "" else str(value)
