"""Articles in; a knowledge graph of entities and attributed claims out, with what does not add up brought to the surface.

>>> import kg
>>> document = kg.document_from_text("“The pier is safe,” Jo Reed wrote on Instagram.", path="pier.txt")
>>> corpus, findings = kg.analyse([document])
>>> [(s.speaker, s.platform, s.text) for s in corpus.statements if s.form == "direct"]
[('Jo Reed', 'Instagram', '“The pier is safe,”')]
>>> findings
()

Names are loaded when they are first used, so that ``import kg`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from kg.building import BuildResult, analyse, build
    from kg.checks import check
    from kg.conflict import conflict_score, most_at_odds
    from kg.errors import KGError
    from kg.exporters import export
    from kg.nlp import annotate
    from kg.rdf import corpus_to_graph, graph_to_corpus
    from kg.readers import document_from_text, read
    from kg.report import report_markdown
    from kg.showing import show
    from kg.statements import state
    from kg.store import open_graph, run_query
    from kg.view import write_page

__all__ = [
    "BuildResult",
    "KGError",
    "analyse",
    "annotate",
    "build",
    "check",
    "conflict_score",
    "corpus_to_graph",
    "document_from_text",
    "export",
    "graph_to_corpus",
    "most_at_odds",
    "open_graph",
    "read",
    "report_markdown",
    "run_query",
    "show",
    "state",
    "write_page",
]

_HOMES: Final = {
    "BuildResult": "kg.building",
    "KGError": "kg.errors",
    "analyse": "kg.building",
    "annotate": "kg.nlp",
    "build": "kg.building",
    "check": "kg.checks",
    "conflict_score": "kg.conflict",
    "corpus_to_graph": "kg.rdf",
    "document_from_text": "kg.readers",
    "export": "kg.exporters",
    "graph_to_corpus": "kg.rdf",
    "most_at_odds": "kg.conflict",
    "open_graph": "kg.store",
    "read": "kg.readers",
    "report_markdown": "kg.report",
    "run_query": "kg.store",
    "show": "kg.showing",
    "state": "kg.statements",
    "write_page": "kg.view",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
