"""N-Triples, one triple per line, sorted."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import rdflib

from kg.exporters._streams import write_rdf


def export(graph: rdflib.Graph, path: Path | None) -> None:
    """Write `graph` as N-Triples."""
    write_rdf(graph, ox.RdfFormat.N_TRIPLES, path, prefixed=False)
