"""CSV for spreadsheets: statements in one file, or statements, entities and findings in a folder."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import rdflib

from kg.exporters._streams import opened
from kg.outputs import entity_rows, finding_rows, statement_rows
from kg.rdf import graph_to_corpus


def export(graph: rdflib.Graph, path: Path | None) -> None:
    """Write the statements to a file named ``*.csv`` or to standard output; into any other path, a folder of three tables."""
    corpus, findings = graph_to_corpus(graph)
    if path is None or path.suffix.lower() == ".csv":
        _write(statement_rows(corpus), path)
        return
    _write(statement_rows(corpus), path / "statements.csv")
    _write(entity_rows(corpus), path / "entities.csv")
    _write(finding_rows(corpus, findings), path / "findings.csv")


def _write(rows: Iterable[dict[str, Any]], path: Path | None) -> None:
    table = list(rows)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    columns = list(table[0]) if table else []
    writer.writerow(columns)
    writer.writerows([_cell(row[name]) for name in columns] for row in table)
    with opened(path) as stream:
        # Excel takes UTF-8 for what it is only with this mark.
        stream.write(text.getvalue().encode("utf-8-sig"))


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case list() | tuple():
            return " | ".join(_item(item) for item in value)
        case str():
            # A spreadsheet would run a text that begins like a formula.
            return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
        case _:
            return str(value)


def _item(item: Any) -> str:
    if isinstance(item, dict):
        place = f"{item['document']} {item['start']}-{item['end']}"
        return f"{item['text']} ({place})" if "text" in item else place
    return "-".join(str(part) for part in item) if isinstance(item, (list, tuple)) else str(item)
