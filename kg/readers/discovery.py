"""Finding the files, choosing a reader for each, and going on when one of them fails."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final, Protocol, cast

from kg.model import Document, Failure
from kg.readers.decoding import UndecodableError, decode
from kg.readers.passing import passed_over

#: Longest text that is read, in characters; the parser's memory grows with it.
MAX_CHARACTERS: Final = 1_000_000
STANDARD_INPUT: Final = "-"
_HTML: Final = re.compile(r"\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)


class Reader(Protocol):
    """What a reader module offers."""

    SUFFIXES: tuple[str, ...]

    def documents(self, text: str, *, path: str) -> Iterator[Document | Failure]:
        """Yield the documents of one decoded file."""
        ...


@cache
def readers() -> dict[str, Reader]:
    """Return the reader of each file ending: the modules of this folder, then those of the entry point group ``kg.readers``."""
    found: dict[str, Reader] = {}
    folder = Path(__file__).parent
    modules = [import_module(f"kg.readers.{file.stem}") for file in sorted(folder.glob("*.py")) if not file.stem.startswith("_")]
    modules += [point.load() for point in sorted(entry_points(group="kg.readers"), key=lambda point: point.name)]
    for module in modules:
        for suffix in getattr(module, "SUFFIXES", ()):
            found[suffix] = cast(Reader, module)
    return found


def read(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> Iterator[Document | Failure]:
    """Yield the documents of files, folders (recursive) and ``-`` (standard input), and a `Failure` for each that cannot be read.

    Where one folder is given, the paths of its documents are relative to it; other paths stay as given. Files of a folder come
    in the order of their names; of the files that no reader takes those that may be articles (.docx, .pdf) are a `Failure`, and
    hidden files, pictures and the like are passed over. A file given twice is read once. What stands on standard input is HTML
    or JSON Lines if it begins so, else plain text.
    """
    # A string is one path, not its characters.
    given = [os.fspath(paths)] if isinstance(paths, str | os.PathLike) else [os.fspath(path) for path in paths]
    root = Path(given[0]) if len(given) == 1 and given[0] != STANDARD_INPUT and Path(given[0]).is_dir() else None
    seen: set[str] = set()
    used: dict[str, int] = {}
    for item in _expand(given):
        if isinstance(item, Failure):
            inside = root is not None and Path(item.path) != root and Path(item.path).is_relative_to(root)
            yield replace(item, path=_printable(Path(item.path).relative_to(root).as_posix() if root and inside else item.path))
            continue
        identity = item if item == STANDARD_INPUT else str(Path(item).resolve())
        if identity in seen:
            continue
        seen.add(identity)
        name = _printable("stdin" if item == STANDARD_INPUT else Path(item).relative_to(root).as_posix() if root else item)
        for result in _read_one(item, name):
            if isinstance(result, Document):
                # Two records of one name would share an identifier if their texts are equal too.
                used[result.path] = count = used.get(result.path, 0) + 1
                yield result if count == 1 else replace(result, path=f"{result.path}({count})")
            else:
                yield result


def _printable(name: str) -> str:
    """Return a file's name without what no file in UTF-8 can hold and no terminal should be sent: "caf\\xe9", "a\\x0ab"."""
    told = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() or char > "\x9f" else f"\\x{ord(char):02x}" for char in told)


def _expand(given: list[str]) -> Iterator[str | Failure]:
    for path in given:
        if path == STANDARD_INPUT:
            yield path
        elif not Path(path).exists():
            yield Failure(path=path, line=None, message="no such file or folder", remedy="check the path")
        elif Path(path).is_dir():
            every = [
                file
                for file in sorted(Path(path).rglob("*"), key=lambda file: file.as_posix())
                if file.is_file() and not any(part.startswith(".") for part in file.relative_to(path).parts)
            ]
            files = [file for file in every if file.suffix.lower() in readers()]
            endings = ", ".join(sorted(readers()))
            if not files:
                yield Failure(path=path, line=None, message="the folder has no readable file", remedy=f"readable are {endings}")
            yield from (str(file) for file in files)
            rest = [file for file in every if file.suffix.lower() not in readers()]
            yield from passed_over(Path(path), rest, readable=endings)
        else:
            yield path


def _read_one(path: str, name: str) -> Iterator[Document | Failure]:
    def failure(message: str, remedy: str) -> Failure:
        return Failure(path=name, line=None, message=message, remedy=remedy)

    try:
        data = sys.stdin.buffer.read() if path == STANDARD_INPUT else Path(path).read_bytes()
    except OSError as error:
        yield failure(f"cannot be read: {error.strerror or error}", "check the file and its permissions")
        return
    if not data.strip():
        yield failure("the file is empty", "remove it, or give it a text")
        return
    try:
        text = decode(data)
    except UndecodableError as error:
        yield failure(error.message, error.remedy)
        return
    ending = _sniffed(text) if path == STANDARD_INPUT else Path(path).suffix.lower()
    reader = readers().get(ending, readers()[".txt"])
    for result in reader.documents(text, path=name):
        if isinstance(result, Document) and len(result.text) > MAX_CHARACTERS:
            yield Failure(
                path=result.path,
                line=None,
                message=f"the text has {len(result.text):,} characters, more than {MAX_CHARACTERS:,}",
                remedy="split it into articles",
            )
        elif isinstance(result, Document) and not any(character.isalnum() for character in result.text):
            yield Failure(path=result.path, line=None, message="there is no text in it", remedy="remove it, or give it a text")
        else:
            yield result


def _sniffed(text: str) -> str:
    """Return the ending that a file of this text would have: what comes through a pipe has lost its name."""
    if _HTML.match(text):
        return ".html"
    first = next((line for line in text.lstrip("\ufeff").split("\n") if line.strip()), "")
    try:
        record = json.loads(first) if first.lstrip().startswith("{") else None
    except (ValueError, RecursionError):
        return ".txt"
    return ".jsonl" if isinstance(record, dict) else ".txt"
