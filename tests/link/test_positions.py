"""Whole texts: sources that differ and sources that do not, and quotations that are told twice."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import kg
from kg.model import Comparable, Document, Finding

CASES = Path(__file__).resolve().parents[1] / "cases"
OPINIONS: dict[str, Any] = tomllib.loads((CASES / "disagreements.toml").read_text(encoding="utf-8"))
QUOTATIONS: list[dict[str, str]] = tomllib.loads((CASES / "quotations.toml").read_text(encoding="utf-8"))["case"]


@cache
def disputes() -> dict[str, list[Comparable]]:
    """Return the comparables of each paragraph, by the path of its document; all are read in one go."""
    texts = {f"differ-{at}.txt": case[0] for at, case in enumerate(OPINIONS["differ"])}
    texts |= {f"agree-{at}.txt": text for at, text in enumerate(OPINIONS["agree"])}
    corpus, _ = kg.analyse([kg.document_from_text(f"Local news\n\n{text}", path=path) for path, text in texts.items()])
    paths = {d.id: d.path for d in corpus.documents}
    found: dict[str, list[Comparable]] = {path: [] for path in texts}
    for one in corpus.comparables:
        if one.respect == "topic":
            found[paths[one.positions[0].document]].append(one)
    return found


@cache
def findings() -> dict[str, list[Finding]]:
    """Return the inconsistencies of each text about quotations."""
    documents: list[Document] = [kg.document_from_text(case["text"], path=f"{at}.txt") for at, case in enumerate(QUOTATIONS)]
    _, found = kg.analyse(documents)
    paths = {d.id: d.path for d in documents}
    by_path: dict[str, list[Finding]] = {d.path: [] for d in documents}
    for one in found:
        if one.verdict == "inconsistency":
            by_path[paths[one.members[0].document]].append(one)
    return by_path


@pytest.mark.parametrize("at", range(len(OPINIONS["differ"])))
def test_two_sources_that_differ_stand_on_two_sides(at: int) -> None:
    _, left, right = OPINIONS["differ"][at]
    sides = [[[p.text for p in one.positions if p.side == n] for n in (0, 1)] for one in disputes()[f"differ-{at}.txt"]]
    assert any(any(left in t for t in first) and any(right in t for t in second) for first, second in sides)


@pytest.mark.parametrize("at", range(len(OPINIONS["agree"])))
def test_two_sources_that_do_not_differ_are_left_alone(at: int) -> None:
    assert not disputes()[f"agree-{at}.txt"]


@pytest.mark.parametrize("at", range(len(QUOTATIONS)))
def test_a_quotation_told_twice(at: int) -> None:
    kinds = {one.kind for one in findings()[f"{at}.txt"]}
    assert kinds == ({QUOTATIONS[at]["kind"]} if QUOTATIONS[at]["kind"] else set())


def test_what_the_parties_say_in_another_document_stands_on_their_side() -> None:
    first = kg.document_from_text(
        "Harbour wall of Tolbridge falls\n\nThe harbour wall of Tolbridge fell into the sea on Monday. Fishermen claim that the"
        " wall was never repaired. The Port Authority rejects this and insists that the work was finished in May.",
        path="one.txt",
    )
    second = kg.document_from_text(
        "Tolbridge counts the cost\n\nThe harbour wall of Tolbridge, which fell into the sea on Monday, will cost £9"
        " million. “The wall was repaired in May, stone by stone,” said a spokeswoman for the Port Authority.",
        path="two.txt",
    )
    corpus, _ = kg.analyse([first, second])
    (dispute,) = [one for one in corpus.comparables if one.respect == "topic"]
    assert {p.document for p in dispute.positions if p.side == 1} == {first.id, second.id}
