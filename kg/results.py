"""Answers to queries as text: CSV, TSV and JSON as SPARQL 1.1 has them, triples as sorted N-Triples, a subset of Turtle."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from kg.errors import QueryError
from kg.store import QueryResult

#: Formats of rows and of yes or no; triples have only "turtle".
ROW_FORMATS: Final = ("csv", "tsv", "json")
XSD_STRING: Final = "http://www.w3.org/2001/XMLSchema#string"


def format_result(result: QueryResult, form: str) -> str:
    """Return `result` in the format "csv", "tsv", "json" or "turtle". Raises `QueryError` for one that does not fit it."""
    if result.form == "triples":
        if form != "turtle":
            raise QueryError(f"triples cannot be written as {form}", remedy="use --format turtle")
        return triples_text(result)
    if form == "turtle":
        raise QueryError("only the triples of CONSTRUCT and DESCRIBE can be written as turtle", remedy="use csv, tsv or json")
    if result.form == "boolean":
        return (
            json.dumps({"head": {}, "boolean": result.boolean}) + "\n" if form == "json" else f"{str(result.boolean).lower()}\n"
        )
    if form == "json":
        return _json(result)
    cells = ([plain(term) if form == "csv" else ("" if term is None else str(term)) for term in row] for row in result.rows)
    names = [name if form == "csv" else f"?{name}" for name in result.variables]
    return table_text([names, *cells], form)


def table_text(rows: Iterable[Sequence[str]], form: str) -> str:
    """Return rows of cells as CSV (RFC 4180, but LF line ends) or as TSV with tabs and line ends escaped."""
    if form == "tsv":
        return "".join("\t".join(_escaped(cell) for cell in row) + "\n" for row in rows)
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()


def _escaped(cell: str) -> str:
    return cell.replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n")


def plain(term: Any) -> str:
    """Return a term's value without marks: an IRI's text, a literal's words, "" where unbound."""
    return "" if term is None else str(term.value)


def _json(result: QueryResult) -> str:
    bindings = [
        {name: _binding(term) for name, term in zip(result.variables, row, strict=True) if term is not None}
        for row in result.rows
    ]
    answer = {"head": {"vars": list(result.variables)}, "results": {"bindings": bindings}}
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def _binding(term: Any) -> dict[str, str]:
    datatype = getattr(term, "datatype", None)
    if datatype is None:
        return {"type": "uri", "value": term.value}
    binding = {"type": "literal", "value": term.value}
    if term.language:
        binding["xml:lang"] = term.language
    elif datatype.value != XSD_STRING:
        binding["datatype"] = datatype.value
    return binding


def triples_text(result: QueryResult) -> str:
    """Return triples as N-Triples, sorted: a subset of Turtle that every tool reads."""
    return "".join(sorted(f"{triple.subject} {triple.predicate} {triple.object} .\n" for triple in result.triples))
