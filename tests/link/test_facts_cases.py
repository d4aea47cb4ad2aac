"""Places, times and numbers of one event in small articles of invented things, and their near misses.

Rows marked "missed" and "flagged" are known gaps: what is not found yet, and what is flagged though nothing is wrong.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Final

import pytest

import kg
from kg.model import Finding

with (Path(__file__).parent / "facts_cases.tsv").open(encoding="utf-8") as _lines:
    CASES: Final = list(csv.DictReader(_lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def found() -> dict[str, list[Finding]]:
    """Return the inconsistencies of each small article, by its path; all are analysed at once."""
    documents = [kg.document_from_text(row["text"].replace(" | ", "\n\n"), path=f"{at}.txt") for at, row in enumerate(CASES)]
    paths = {document.id: document.path for document in documents}
    by_path: dict[str, list[Finding]] = {path: [] for path in paths.values()}
    for finding in kg.analyse(documents)[1]:
        if finding.verdict == "inconsistency":
            by_path[paths[finding.members[0].document]].append(finding)
    return by_path


@pytest.mark.parametrize("number", [at for at, row in enumerate(CASES) if row["wrong"] in ("yes", "no")])
def test_facts_cases(number: int) -> None:
    row = CASES[number]
    kinds = {finding.kind for finding in found()[f"{number}.txt"]}
    if row["wrong"] == "yes":
        assert row["kind"] in kinds, row["text"]
    else:
        assert not kinds, row["text"]
