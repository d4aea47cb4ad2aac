"""Open a graph file and ask it in SPARQL, safely: a query can neither write nor reach the network."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import pyoxigraph as ox
import rdflib

from kg.errors import GraphError, QueryError
from kg.rdf.terms import Node, base_of, graph_of, named, store_of
from kg.sparql_errors import explained
from kg.vocab import PREFIXES

#: Formats by the suffix of a file.
FORMATS: Final[dict[str, ox.RdfFormat]] = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".turtle": ox.RdfFormat.TURTLE,
    ".trig": ox.RdfFormat.TRIG,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".nq": ox.RdfFormat.N_QUADS,
    ".jsonld": ox.RdfFormat.JSON_LD,
    ".json": ox.RdfFormat.JSON_LD,
    ".rdf": ox.RdfFormat.RDF_XML,
}

#: Longest query, in characters, and the stack, in bytes (reserved, not used), on which the most nested one of them fits.
_LONGEST: Final = 20_000
_STACK: Final = 256 * 2**20
_STACK_LOCK: Final = threading.Lock()

# What is no keyword whatever it spells, in the order in which SPARQL reads it: long strings before short ones, an escaped
# character (which a prefixed name may hold) and an IRI before a comment, so that neither can hide a keyword behind a "#".
_OPAQUE: Final = re.compile(
    r"\"\"\"(?:[^\"\\]|\\.|\"(?!\"\"))*\"\"\"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r"|\"(?:[^\"\\\n\r]|\\.)*\"|'(?:[^'\\\n\r]|\\.)*'"
    r"|<[^<>\"{}|^`\\\x00-\x20]*>|\\.|(?P<comment>#[^\n\r]*)",
    re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})")
_WORD: Final = re.compile(r"(?<![\w:?$@.-])([A-Za-z]+)(?![\w:-])")
_REFUSED: Final = {
    "SERVICE": ("a query may not reach the network with SERVICE", "ask only the graph that is open"),
    "FROM": ("a query may not name its graphs with FROM", "leave FROM out: the graph that is open is asked"),
}
_UPDATES: Final = frozenset(["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY"])
_PREFIX_USE: Final = re.compile(r"(?<![\w:?$@-])([A-Za-z][\w-]*)?:(?=[\w\\%-])")
_PREFIX_DECLARED: Final = re.compile(r"\bPREFIX\s+([A-Za-z][\w-]*)?\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryResult:
    """The answer to a query: rows of terms (None where unbound) under `variables`, or yes or no, or triples."""

    form: Literal["rows", "boolean", "triples"]
    variables: tuple[str, ...] = ()
    rows: tuple[tuple[Node | None, ...], ...] = ()
    boolean: bool | None = None
    triples: tuple[ox.Triple, ...] = ()


def open_graph(path: str | os.PathLike[str]) -> rdflib.Graph:
    """Return the graph of a file (.ttl, .trig, .nt, .nq, .jsonld, .rdf), held by Oxigraph.

    Named graphs are read into one. Raises `GraphError` with file and line.
    """
    file = Path(path)
    form = FORMATS.get(file.suffix.lower())
    if form is None:
        raise GraphError("not a graph file by its name", path=str(path), remedy=f"use one of {', '.join(FORMATS)}")
    store = ox.Store()
    try:
        if form.supports_datasets:
            store.bulk_extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in ox.parse(path=file, format=form))
        else:
            store.bulk_load(path=file, format=form)
    except SyntaxError as error:
        message = (error.msg or "malformed").removeprefix("Parser error ")
        raise GraphError(message, path=str(path), line=error.lineno, remedy="correct the file, or build it again") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise GraphError(f"cannot be read: {reason}", path=str(path), remedy="give a graph file that kg build wrote") from error
    return graph_of(store, base=base_of(store)[0])


def open_built(path: str | os.PathLike[str], *, reviews: bool = False) -> rdflib.Graph:
    """Return the graph of a file as `open_graph` does, and refuse one that `kg build` did not write.

    In an empty or foreign graph nothing would be found, and that must not look like good news. Parts of a graph will do, and
    so will a file of reviews where `reviews` is set. Raises `GraphError`.
    """
    graph = open_graph(path)
    store, own = store_of(graph), PREFIXES["ck"]
    kinds = {quad.object for quad in store.quads_for_pattern(None, named("rdf:type"), None)}
    if not any(isinstance(kind, ox.NamedNode) and kind.value.startswith(own) for kind in kinds):
        what = "is an empty graph" if not len(store) else "holds nothing that kg build wrote"
        raise GraphError(what, path=str(path), remedy="give the graph.ttl of a folder that kg build made")
    if not reviews and named("ck:Review") in kinds and named("ck:Corpus") not in kinds:
        raise GraphError("holds reviews, not what they are about", path=str(path), remedy="give the graph.ttl beside it")
    return graph


def run_query(graph: rdflib.Graph, sparql: str, *, timeout: float | None = None, path: str | None = None) -> QueryResult:
    """Run a user's SELECT, ASK, CONSTRUCT or DESCRIBE on `graph`; well-known prefixes need no declaration.

    `timeout` is in seconds; `path` is named in errors. Raises `QueryError` for updates, SERVICE, FROM, syntax errors
    and timeouts.
    """
    check_safe(sparql, path=path)
    store = store_of(graph)
    prefixes = {**PREFIXES, "kg": base_of(store)[0]}
    return execute(store, sparql, prefixes=prefixes, path=path, timeout=timeout)


def execute(
    store: ox.Store,
    sparql: str,
    *,
    prefixes: Mapping[str, str] | None = None,
    path: str | None = None,
    timeout: float | None = None,
) -> QueryResult:
    """Run a query that is known to be safe. Raises `QueryError` with the line of a syntax error, or after `timeout` seconds."""
    found: list[QueryResult | QueryError] = []

    def work() -> None:
        try:
            found.append(_answer(store, sparql, prefixes or {}, path))
        except QueryError as error:
            found.append(error)

    # Oxigraph cannot be interrupted; a daemon thread lets the process end without it. It parses by recursion, which would
    # end the process where a query is nested deeper than an ordinary stack.
    with _STACK_LOCK:
        before = threading.stack_size(_STACK)
        try:
            worker = threading.Thread(target=work, daemon=True)
            worker.start()
        finally:
            threading.stack_size(before)
    worker.join(timeout)
    if timeout is not None and worker.is_alive():
        raise QueryError(f"no answer within {timeout:g} seconds", path=path, remedy="narrow the query, or add a LIMIT")
    if not found:
        raise QueryError("the query failed inside Oxigraph", path=path, remedy="simplify it")
    answer = found[0]
    if isinstance(answer, QueryError):
        raise answer
    return answer


def _answer(store: ox.Store, sparql: str, prefixes: Mapping[str, str], path: str | None) -> QueryResult:
    try:
        answer = store.query(sparql, prefixes=dict(prefixes))
        if isinstance(answer, ox.QuerySolutions):
            names = tuple(variable.value for variable in answer.variables)
            return QueryResult(form="rows", variables=names, rows=tuple(tuple(solution) for solution in answer))
        if isinstance(answer, ox.QueryBoolean):
            return QueryResult(form="boolean", boolean=bool(answer))
        return QueryResult(form="triples", triples=tuple(answer))
    except SyntaxError as error:
        raise _syntax_error(sparql, error, prefixes, path) from error
    except (OSError, ValueError, RuntimeError) as error:
        raise QueryError(f"the query failed: {error}", path=path, remedy="simplify it") from error


def check_safe(sparql: str, *, path: str | None = None) -> None:
    """Raise `QueryError` if a query could reach beyond the graph that it is asked of, or is too long to be parsed."""
    if len(sparql) > _LONGEST:
        raise QueryError(
            f"the query has {len(sparql):,} characters, more than {_LONGEST:,}", path=path, remedy="split it into several"
        )
    # SPARQL decodes \\uXXXX before it reads; a keyword may be spelt that way.
    for text in (sparql, _unescaped(sparql)):
        plain = _without_opaque(text)
        for match in _WORD.finditer(plain):
            refused = _REFUSED.get(match.group().upper())
            if refused is not None:
                line = plain.count("\n", 0, match.start()) + 1
                raise QueryError(refused[0], path=path, line=line, remedy=refused[1])


def _unescaped(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        code = int(match.group(1) or match.group(2), 16)
        return chr(code) if code < 0x110000 else match.group()

    return _ESCAPE.sub(character, text)


def _without_opaque(text: str) -> str:
    """Return `text` with strings, IRIs and comments blanked, every line and column in its place."""
    return _OPAQUE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def _syntax_error(sparql: str, error: SyntaxError, prefixes: Mapping[str, str], path: str | None) -> QueryError:
    plain = _without_opaque(sparql)
    words = {match.group().upper() for match in _WORD.finditer(plain)}
    line, message, remedy = explained(sparql, plain, str(error))
    if words & _UPDATES and not words & {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}:
        return QueryError("a query may not write", path=path, line=line, remedy="use SELECT, ASK, CONSTRUCT or DESCRIBE")
    declared = {match.group(1) or "" for match in _PREFIX_DECLARED.finditer(plain)} | set(prefixes)
    for match in _PREFIX_USE.finditer(_PREFIX_DECLARED.sub(lambda found: " " * len(found.group()), plain)):
        if (match.group(1) or "") not in declared and match.group(1) != "_":
            at = plain.count("\n", 0, match.start()) + 1
            name = f"{match.group(1) or ''}:"
            iri = PREFIXES.get(name[:-1], "…")
            return QueryError(f"the prefix {name} is not declared", path=path, line=at, remedy=f"add PREFIX {name} <{iri}>")
    return QueryError(message, path=path, line=line, remedy=remedy)
