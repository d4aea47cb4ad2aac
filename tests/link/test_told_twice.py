"""Facts told twice in plain prose, and near misses: short articles about invented things, one a block of ``told_twice.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg
from kg.model import Finding

KINDS = frozenset({"number-conflict", "time-conflict", "location-conflict"})
TEXTS = Path(__file__).with_name("told_twice.txt")


def blocks() -> list[tuple[str, str]]:
    """Return (what is to be found, the article) of each block."""
    found = []
    for block in TEXTS.read_text(encoding="utf-8").split("\n\n"):
        if not block.startswith("#"):
            kind, *paragraphs = block.strip().split("\n")
            found.append((kind, "\n\n".join(paragraphs)))
    return found


@pytest.fixture(scope="module")
def findings() -> dict[str, set[str]]:
    """Return the kinds found in each article, all of them read in one go."""
    documents = [kg.document_from_text(text, path=f"{at:03}.txt") for at, (_, text) in enumerate(blocks())]
    names = {d.id: d.path for d in documents}
    _, found = kg.analyse(documents)
    kinds: dict[str, set[str]] = {}
    for one in found:
        if one.kind in KINDS and one.verdict == "inconsistency":
            for path in _paths(one, names):
                kinds.setdefault(path, set()).add(one.kind)
    return kinds


def _paths(finding: Finding, names: dict[str, str]) -> set[str]:
    return {names[m.document] for m in finding.members}


@pytest.mark.parametrize("at", range(len(blocks())))
def test_what_is_told_twice_is_found_and_nothing_else(at: int, findings: dict[str, set[str]]) -> None:
    kind, _ = blocks()[at]
    assert findings.get(f"{at:03}.txt", set()) == ({kind} - {"none"})
