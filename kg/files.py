"""Writing files so that an interrupted run leaves none half-written: write beside, then rename."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from kg.errors import OutputError


@contextmanager
def atomic_writer(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a binary file beside `path`; it takes the place of `path` when the block ends well, and vanishes when it does not.

    Makes missing parent folders. A link stays a link: the file that it names is written. What is no file (a pipe, a terminal,
    ``/dev/stdout``) is written as it is. Raises `OutputError` if the place cannot be written.
    """
    given = Path(path)
    try:
        special = given.exists() and not given.is_file() and not given.is_dir()
        target = given.resolve() if given.is_symlink() and not special else given
        target.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError) as error:  # a RuntimeError is a link that leads to itself
        raise _failure(given, error) from error
    if target.is_dir():
        raise OutputError("is a folder, not a file", path=str(given), remedy="name a file")
    if special:
        with _errors_named(given), given.open("wb") as stream:
            yield stream
        return
    # Named before it is made, so that no interruption can fall between the two.
    temporary = target.parent / f".kg-{uuid4().hex}.tmp"
    try:
        with _errors_named(given):
            with temporary.open("xb") as stream:
                yield stream
            temporary.replace(target)
    finally:
        with suppress(OSError):
            temporary.unlink()


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write `text` to `path` in UTF-8 with the line ends it has, whole or not at all. Raises `OutputError`."""
    with atomic_writer(path) as stream:
        stream.write(text.encode("utf-8", errors="surrogatepass"))


@contextmanager
def _errors_named(path: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise  # the reader of a pipe has seen enough: no error of ours
    except OSError as error:
        raise _failure(path, error) from error


def _failure(path: Path, error: OSError | RuntimeError) -> OutputError:
    reason = getattr(error, "strerror", None) or error
    return OutputError(f"cannot be written: {reason}", path=str(path), remedy="choose another place with -o")
