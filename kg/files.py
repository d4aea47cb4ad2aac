"""Writing files so that an interrupted run leaves none half-written: write beside, then rename."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kg.errors import OutputError


@contextmanager
def atomic_writer(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a binary file beside `path`; it takes the place of `path` when the block ends well, and vanishes when it does not.

    Makes missing parent folders. Raises `OutputError` if the place cannot be written.
    """
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    except OSError as error:
        raise _failure(target, error) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        # mkstemp makes private files; a result is as readable as any other file the user writes.
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(target)
    except OSError as error:
        raise _failure(target, error) from error
    finally:
        with suppress(FileNotFoundError):
            Path(name).unlink()


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write `text` to `path` in UTF-8 with the line ends it has, whole or not at all. Raises `OutputError`."""
    with atomic_writer(path) as stream:
        stream.write(text.encode("utf-8", errors="surrogatepass"))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _failure(path: Path, error: OSError) -> OutputError:
    return OutputError(f"cannot be written: {error.strerror or error}", path=str(path), remedy="choose another folder with -o")
