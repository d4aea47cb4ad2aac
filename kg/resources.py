"""Where the package's data files lie: inside the installed wheel, or in the checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent
# The wheel carries ontology/ and data/ under kg/_resources (see pyproject.toml); an editable checkout has them at its root.
_ROOT: Final = _PACKAGE / "_resources" if (_PACKAGE / "_resources").is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a data file that ships with the package, such as ``resource("data", "lexicons", "cues.tsv")``."""
    return _ROOT.joinpath(*parts)


def read_table(*parts: str) -> list[dict[str, str]]:
    """Read a TSV that ships with the package: ``#`` lines are comments, the first other line is the header."""
    with resource(*parts).open(encoding="utf-8", newline="") as lines:
        rows = (line.rstrip("\r\n").split("\t") for line in lines if line.strip() and not line.startswith("#"))
        header = next(rows)
        # Short rows are padded: editors strip trailing tabs.
        return [dict(zip(header, row + [""] * (len(header) - len(row)), strict=False)) for row in rows]
