"""Rows of the checks become findings."""

from __future__ import annotations

from kg.checks import check
from kg.rdf import corpus_to_graph
from tests.corpora import CORPUS


def test_one_finding_per_group_best_first() -> None:
    findings = check(corpus_to_graph(CORPUS))
    assert [(f.kind, f.verdict, f.severity) for f in findings] == [
        ("platform-conflict", "inconsistency", "high"),
        ("number-conflict", "inconsistency", "high"),
        ("disagreement", "disagreement", "low"),
    ]
