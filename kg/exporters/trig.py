"""TriG: Turtle for tools that want a dataset."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import rdflib

from kg.exporters._streams import write_rdf


def export(graph: rdflib.Graph, path: Path | None) -> None:
    """Write `graph` as TriG."""
    write_rdf(graph, ox.RdfFormat.TRIG, path)
