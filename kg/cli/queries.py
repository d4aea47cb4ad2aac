"""``kg query``: from words on the command line to a table or a file."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.errors import QueryError
from kg.files import write_text
from kg.passages import visible
from kg.query_files import bind, load_canned, load_checks
from kg.results import format_result, plain
from kg.store import QueryResult, open_built, run_query

_TIMEOUT = 120.0  # seconds; a runaway query shall not hang a terminal


def print_list() -> None:
    """Print the canned questions and the checks, with their summaries and parameters."""
    console = _console()
    table = Table("name", "asks", "parameters", box=None, header_style="bold", pad_edge=False)
    for question in load_canned():
        table.add_row(question.name, question.summary, ", ".join(name for name, _ in question.parameters))
    for check in load_checks():
        table.add_row(check.kind, f"check: {check.summary}", "")
    console.print(table)


def run_and_print(
    graph: Path,
    sparql: str | None,
    *,
    file: Path | None,
    name: str | None,
    parameters: list[str],
    form: str | None,
    output: Path | None,
) -> None:
    """Run one query, given as text, file or name, and print or write its answer."""
    text, path = _query(sparql, file, name, parameters)
    result = run_query(open_built(graph, reviews=True), text, timeout=_TIMEOUT, path=path)
    chosen = form or ("turtle" if result.form == "triples" else "table" if output is None else "csv")
    if chosen not in ("table", "csv", "tsv", "json", "turtle"):
        raise QueryError(f"unknown format {chosen!r}", remedy="use table, csv, tsv, json or turtle")
    if chosen == "table" and result.form == "rows" and output is None:
        _print_table(result)
    else:
        written = format_result(result, {"table": "turtle" if result.form == "triples" else "csv"}.get(chosen, chosen))
        if output is None:
            sys.stdout.write(written)
        else:
            write_text(output, written)


def _query(sparql: str | None, file: Path | None, name: str | None, parameters: list[str]) -> tuple[str, str | None]:
    if sum(given is not None for given in (sparql, file, name)) != 1:
        raise QueryError("give one query: as text, with --file or with --name", remedy="kg query --list shows the names")
    if file is not None:
        try:
            return file.read_text(encoding="utf-8"), str(file)
        except OSError as error:
            raise QueryError(f"cannot be read: {error.strerror}", path=str(file), remedy="check the path") from error
        except UnicodeDecodeError as error:
            raise QueryError(f"not UTF-8 at byte {error.start}", path=str(file), remedy="save it as UTF-8") from error
    if sparql is not None:
        return sparql, None
    for question in load_canned():
        if question.name == name:
            return bind(question, dict(_pair(parameter) for parameter in parameters)), question.path
    for check in load_checks():
        if check.kind == name:
            return check.sparql, check.path
    raise QueryError(f"there is no question {name!r}", remedy="kg query --list shows the names")


def _pair(parameter: str) -> tuple[str, str]:
    name, sign, value = parameter.partition("=")
    if not sign:
        raise QueryError(f"{parameter!r} is not NAME=VALUE", remedy="for example -p name='Jo Reed'")
    return name, value


def _print_table(result: QueryResult) -> None:
    console = _console()
    table = Table(*result.variables, box=None, header_style="bold", pad_edge=False)
    for row in result.rows:
        table.add_row(*(Text(visible(_short(plain(term)))) for term in row))
    console.print(table)
    print(f"{len(result.rows)} rows", file=sys.stderr)


def _console() -> Console:
    # In a pipe a table is not cut to some width.
    return Console(highlight=False, width=None if sys.stdout.isatty() else 10_000)


def _short(value: str) -> str:
    """Show the last part of our own IRIs: it is what ``kg show`` takes."""
    return value.rsplit("/", 1)[-1].rsplit("#", 1)[-1] if value.startswith(("http://", "https://")) else value
