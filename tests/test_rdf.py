"""Records to RDF and back."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.model import Corpus, Finding
from kg.rdf import corpus_to_graph, graph_to_corpus
from kg.rdf.order import finding_rank
from tests.strategies import CORPORA, FINDINGS


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(CORPORA, st.lists(FINDINGS, max_size=2))
def test_reading_gives_back_what_was_written(corpus: Corpus, findings: list[Finding]) -> None:
    read, read_findings = graph_to_corpus(corpus_to_graph(corpus, findings=findings))
    assert read == corpus
    assert read_findings == tuple(sorted(findings, key=finding_rank))
