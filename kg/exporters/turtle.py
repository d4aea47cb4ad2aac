"""Turtle, as kg build writes it."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import rdflib

from kg.exporters._streams import write_rdf


def export(graph: rdflib.Graph, path: Path | None) -> None:
    """Write `graph` as Turtle."""
    write_rdf(graph, ox.RdfFormat.TURTLE, path)
