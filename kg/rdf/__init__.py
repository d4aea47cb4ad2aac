"""Records to RDF and back without loss. The triples of each record are listed in docs/rdf.md."""

from __future__ import annotations

from kg.rdf.reading import graph_to_corpus
from kg.rdf.terms import DEFAULT_BASE
from kg.rdf.turtle import write_turtle
from kg.rdf.writing import Software, add_findings, corpus_to_graph, findings_to_triples

__all__ = [
    "DEFAULT_BASE",
    "Software",
    "add_findings",
    "corpus_to_graph",
    "findings_to_triples",
    "graph_to_corpus",
    "write_turtle",
]
