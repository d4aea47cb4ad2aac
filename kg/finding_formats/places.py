"""Where characters stand, as tools count it: lines and columns from 1, files as relative references."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_right
from typing import Final
from urllib.parse import quote

from kg.model import Document

#: Media types whose text is the file itself, so that lines and offsets hold for the file too.
VERBATIM: Final = ("text/plain",)
_LINE_END: Final = re.compile(r"\r\n|\n")


class Lines:
    """The lines of a text; a line ends at LF or CR LF, which is what SARIF assumes of a file (section 3.14.16)."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and the column, both from 1, of the character at `offset`."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def reference(document: Document, base: str = "") -> str:
    """Return the document's path as a URI reference; the part after ``#`` of a record in a file of many is the fragment.

    `base` is the folder, relative to the reader's root, in which the path counts. An absolute path becomes a ``file:`` URI.
    """
    path, mark, record = document.path.partition("#") if document.media_type not in VERBATIM else (document.path, "", "")
    whole = f"file://{quote(path, safe='/')}" if path.startswith("/") else quote(located(path, base), safe="/")
    return whole + mark + quote(record, safe="")


def located(path: str, base: str) -> str:
    """Return a document's path from the reader's root, where it counts from the folder `base`; an absolute one stays."""
    return path if not base or path.startswith("/") else posixpath.normpath(f"{base}/{path}")
