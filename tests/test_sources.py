"""Every data file has its origin and licence in data/SOURCES.md, and its checksum in data/SHA256SUMS."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

DATA = Path(__file__).parents[1] / "data"
SOURCES = (DATA / "SOURCES.md").read_text(encoding="utf-8")


def test_checksums_are_those_of_the_files() -> None:
    sums = runpy.run_path(str(DATA / "tools" / "checksums.py"))["sums"]
    assert (DATA / "SHA256SUMS").read_text(encoding="utf-8") == sums(), "run: python data/tools/checksums.py"


def test_every_file_has_its_origin() -> None:
    rows = [line for line in SOURCES.splitlines() if line.startswith("| `")]
    listed = {name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])}
    files = {
        path.relative_to(DATA).as_posix()
        for folder in ("gazetteers", "lexicons")
        for path in (DATA / folder).iterdir()
        if path.is_file()
    }
    assert files == listed
    assert all(row.count("|") >= 4 and "licen" in SOURCES.lower() for row in rows)
