"""Writing a graph in other formats: one file per format, found by looking into this folder."""

from __future__ import annotations

import os
from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol

import rdflib

from kg.errors import InputError


class Exporter(Protocol):
    """What a module of this folder, or an entry point of the group ``kg.exporters``, gives."""

    def export(self, graph: rdflib.Graph, path: Path | None) -> None:
        """Write `graph` to `path`, or to standard output."""


@lru_cache(maxsize=1)
def exporters() -> tuple[str, ...]:
    """Return the names of all formats, sorted."""
    own = {file.stem for file in Path(__file__).parent.glob("*.py") if not file.stem.startswith("_")}
    return tuple(sorted(own | {point.name for point in entry_points(group="kg.exporters")}))


def export(graph: rdflib.Graph, fmt: str, path: str | os.PathLike[str] | None = None) -> None:
    """Write `graph` in the format `fmt` to `path`, whole or not at all, or to standard output.

    Raises `InputError` for an unknown format and `OutputError` if the place cannot be written.
    """
    if fmt not in exporters():
        raise InputError(f"unknown format {fmt!r}", remedy=f"use one of {', '.join(exporters())}")
    points = {point.name: point for point in entry_points(group="kg.exporters")}
    exporter: Exporter = points[fmt].load() if fmt in points else import_module(f"{__name__}.{fmt}")
    exporter.export(graph, None if path is None else Path(path))
