"""Where an export goes: a file that is written whole or not at all, or standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pyoxigraph as ox
import rdflib

from kg.files import atomic_writer
from kg.rdf.turtle import prefixes_of, sorted_triples


@contextmanager
def opened(path: Path | None) -> Iterator[BinaryIO]:
    """Open `path`, or standard output, for bytes."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    else:
        with atomic_writer(path) as stream:
            yield stream


def write_rdf(graph: rdflib.Graph, form: ox.RdfFormat, path: Path | None, *, prefixed: bool = True) -> None:
    """Write the sorted triples of `graph` in an RDF format."""
    with opened(path) as stream:
        ox.serialize(sorted_triples(graph), stream, format=form, prefixes=prefixes_of(graph) if prefixed else None)
