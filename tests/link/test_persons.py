"""Roles, names, descriptions and sentences against themselves, in small articles of invented people and their near misses."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import pytest

import kg
from kg.model import Finding

KINDS: Final = ("role-conflict", "description-conflict", "internal-contradiction", "name-conflict")
INSIDE: Final = ("internal-contradiction", "itself")


def _cases(name: str) -> list[tuple[str, str, str]]:
    """Return the kind, the group and the text of each row; a kind with "?" is a known gap and is left out."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return [(row[0], row[-2], row[-1]) for row in rows if not row[0].startswith("?")]


CASES: Final = [*_cases("persons_cases.tsv"), *_cases("persons_variants.tsv")]


@cache
def found() -> dict[str, list[Finding]]:
    """Return the inconsistencies of each small article, by its path; all are analysed at once."""
    documents = []
    for number, (kind, group, text) in enumerate(CASES):
        body = text if kind in INSIDE or group in INSIDE else text.replace(". ", ".\n\n")
        documents.append(kg.document_from_text(f"News\n\n{body}", path=f"{number}.txt"))
    paths = {document.id: document.path for document in documents}
    by_path: dict[str, list[Finding]] = {path: [] for path in paths.values()}
    for finding in kg.analyse(documents)[1]:
        if finding.verdict == "inconsistency":
            by_path[paths[finding.members[0].document]].append(finding)
    return by_path


@pytest.mark.parametrize("number", range(len(CASES)))
def test_persons(number: int) -> None:
    kind, _, text = CASES[number]
    kinds = {finding.kind for finding in found()[f"{number}.txt"]}
    if kind == "-":
        assert not kinds & set(KINDS), text
    else:
        assert kind in kinds, text
