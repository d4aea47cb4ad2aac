"""Short invented articles: what a reader sees at once is found, and what only looks like it is not."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kg.checks import check
from kg.link import link
from kg.nlp import annotate
from kg.rdf import DEFAULT_BASE, Software, corpus_to_graph
from kg.readers import document_from_text
from kg.statements import state

ROWS = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "contradictions.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
][1:]
KINDS = {
    "state": {"status-conflict", "negation-conflict"},
    "polarity": {"status-conflict", "negation-conflict"},
    "order": {"event-order-conflict"},
    "cause": {"description-conflict"},
}


@cache
def found() -> tuple[frozenset[str], ...]:
    """Annotate all articles in one go; each is linked alone, as a story of its own."""
    documents = [
        document_from_text(f"{title}\n\n{one}\n\nThe weather was mild for the season.\n\n{two}\n", path=f"{at:03}.txt")
        for at, (_, title, one, two) in enumerate(ROWS)
    ]
    software = Software(model="m", model_version="1", settings=())
    kinds = []
    for extract in state(annotate(documents)):
        findings = check(corpus_to_graph(link([extract]), base_iri=DEFAULT_BASE, software=software))
        kinds.append(frozenset(f.kind for f in findings if f.verdict == "inconsistency"))
    return tuple(kinds)


@pytest.mark.parametrize("at", range(len(ROWS)), ids=[f"{kind}: {title}" for kind, title, *_ in ROWS])
def test_contradictions(at: int) -> None:
    kind = ROWS[at][0]
    if kind == "none":
        assert not found()[at]
    else:
        assert found()[at] & KINDS[kind]
