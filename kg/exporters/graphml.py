"""GraphML for Gephi, yEd and networkx: entities, statements and findings, and how they hang together."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import networkx as nx
import rdflib

from kg.exporters._streams import opened
from kg.graph import corpus_to_networkx
from kg.rdf import graph_to_corpus

# Characters that XML 1.0 cannot hold.
_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def export(graph: rdflib.Graph, path: Path | None) -> None:
    """Write `graph` as GraphML. Attributes that hold several values are joined by spaces."""
    drawn = corpus_to_networkx(*graph_to_corpus(graph))
    plain = nx.MultiDiGraph()
    for node, attributes in drawn.nodes(data=True):
        plain.add_node(node, **_plain(attributes))
    for source, target, attributes in drawn.edges(data=True):
        plain.add_edge(source, target, **_plain(attributes))
    with opened(path) as stream:
        stream.write("\n".join(nx.generate_graphml(plain, named_key_ids=True)).encode("utf-8") + b"\n")


def _plain(attributes: dict[str, Any]) -> dict[str, str | int | float | bool]:
    return {name: _value(value) for name, value in attributes.items() if value is not None}


def _value(value: Any) -> str | int | float | bool:
    if isinstance(value, (bool, int, float)):
        return value
    text = value if isinstance(value, str) else " ".join(str(item) for item in value)
    return _FORBIDDEN.sub("\ufffd", text)
