"""Severity by what is in conflict: one step less for what lies beside the story."""

from __future__ import annotations

from dataclasses import replace

from kg.building import analyse
from kg.checks import check
from kg.rdf import corpus_to_graph
from kg.readers import document_from_text

TEXT = """Mill Fire Kills Nobody In Tolbridge

A fire destroyed the Larkside mill in Tolbridge on Monday. Twelve workers were taken to hospital with burns.

The mayor came at noon.

Thirty workers were taken to hospital after the fire at the mill.
"""


def test_what_lies_beside_the_story_is_less_severe() -> None:
    corpus, findings = analyse([document_from_text(TEXT, path="mill.txt")])
    assert [(f.kind, f.severity) for f in findings] == [("number-conflict", "high")]
    numbers = [c for c in corpus.comparables if c.respect == "number" and len({p.side for p in c.positions}) > 1]
    assert [c.aside for c in numbers] == [False]
    beside = replace(corpus, comparables=tuple(replace(c, aside=True) for c in corpus.comparables))
    assert [f.severity for f in check(corpus_to_graph(beside))] == ["medium"]
