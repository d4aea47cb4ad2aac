"""Turtle with prefixes, sorted, the same bytes for equal graphs."""

from __future__ import annotations

import os
from typing import Final

import pyoxigraph as ox
import rdflib

from kg.files import atomic_writer
from kg.rdf.terms import base_of, named, store_of
from kg.vocab import PREFIXES

_TYPE: Final = named("rdf:type").value


def sorted_triples(graph: rdflib.Graph) -> list[ox.Triple]:
    """Return the triples of `graph` by subject, its type first, then property and object."""
    keyed = sorted(
        (str(quad.subject), "" if quad.predicate.value == _TYPE else quad.predicate.value, str(quad.object), quad.triple)
        for quad in store_of(graph).quads_for_pattern(None, None, None, ox.DefaultGraph())
    )
    return [row[3] for row in keyed]


def prefixes_of(graph: rdflib.Graph) -> dict[str, str]:
    """Return the prefixes under which `graph` is written: ours, and ``kg`` for its instances."""
    return {"kg": base_of(store_of(graph))[0], **PREFIXES}


def write_turtle(graph: rdflib.Graph, path: str | os.PathLike[str]) -> None:
    """Write `graph` to `path` as Turtle, whole or not at all. Raises `OutputError`."""
    with atomic_writer(path) as stream:
        ox.serialize(sorted_triples(graph), stream, format=ox.RdfFormat.TURTLE, prefixes=prefixes_of(graph))
