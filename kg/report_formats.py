"""The report in the format that a file's name asks for, linked to the interactive page where that lies beside the graph."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final
from urllib.parse import quote

from kg.errors import OutputError
from kg.model import Corpus, Finding
from kg.report import report_markdown
from kg.report_html import report_html

_PAGE: Final = "graph.html"
_FORMATS: Final[dict[str, Callable[..., str]]] = {
    ".md": report_markdown,
    ".markdown": report_markdown,
    ".html": report_html,
    ".htm": report_html,
}


def report_text(corpus: Corpus, findings: Sequence[Finding], output: Path | None, *, graph: Path) -> str:
    """Return the report for the file `output` (None: Markdown) of the graph file `graph`.

    Raises `OutputError` if the name of `output` asks for no known format.
    """
    write = _FORMATS.get(".md" if output is None else output.suffix.lower())
    if write is None:
        raise OutputError("not a report by its name", path=str(output), remedy=f"use one of {', '.join(_FORMATS)}")
    return write(corpus, findings, page=_page(graph.parent, Path() if output is None else output.parent))


def _page(folder: Path, here: Path) -> str | None:
    """Return the reference of the page in `folder` from `here`; None if it is not there."""
    page = folder / _PAGE
    if not page.is_file():
        return None
    try:
        return quote(Path(os.path.relpath(page, here)).as_posix())
    except ValueError:
        # Windows knows no way from one drive to another.
        return None
