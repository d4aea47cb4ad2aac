"""Nodes of a graph: their properties, plain fields and characters."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, TypeVar

import pyoxigraph as ox

from kg.errors import GraphError
from kg.model import Span
from kg.rdf.columns import Column
from kg.rdf.terms import Node, base_of, identifier_of, named, span_of
from kg.vocab import expand

_Record = TypeVar("_Record")
REMEDY: Final = "build the graph again with this version"
_START: Final = expand("oa:start")


@lru_cache(maxsize=64)
def _required(record: Any) -> frozenset[str]:
    return frozenset(f.name for f in dataclasses.fields(record) if f.default is dataclasses.MISSING and "None" not in str(f.type))


@lru_cache(maxsize=64)
def _optional(record: Any) -> frozenset[str]:
    return frozenset(f.name for f in dataclasses.fields(record) if f.default is not dataclasses.MISSING)


class Nodes:
    """The nodes of a store, each read when it is first asked for."""

    def __init__(self, store: ox.Store) -> None:
        self.bases = base_of(store)
        self._store = store
        self._properties: dict[str, dict[str, list[Node]]] = {}
        self._texts: dict[str, str | None] = {}

    def properties(self, node: str) -> dict[str, list[Node]]:
        """Return the values of a node by property; empty for what is no node."""
        known = self._properties.get(node)
        if known is None:
            known = self._properties[node] = {}
            try:
                subject = ox.NamedNode(node)
            except ValueError:
                return known
            for quad in self._store.quads_for_pattern(subject, None, None, ox.DefaultGraph()):
                known.setdefault(quad.predicate.value, []).append(quad.object)
        return known

    def subjects(self, compact: str, value: str) -> list[str]:
        """Return the nodes that have `value` (an IRI) as a property, sorted."""
        quads = self._store.quads_for_pattern(None, named(compact), ox.NamedNode(value), ox.DefaultGraph())
        return sorted(quad.subject.value for quad in quads if isinstance(quad.subject, ox.NamedNode))

    # ------------------------------------------------------------ values

    def values(self, node: str, compact: str) -> list[str]:
        """Return the values of a property, sorted: IRIs as they are, literals by their words."""
        return sorted(
            {value.value for value in self.properties(node).get(expand(compact), ()) if not isinstance(value, ox.Triple)}
        )

    def value(self, node: str, compact: str) -> str | None:
        values = self.values(node, compact)
        return values[0] if values else None

    def needed(self, node: str, compact: str) -> str:
        value = self.value(node, compact)
        if value is None:
            raise GraphError(f"<{node}> has no {compact}", remedy=REMEDY)
        return value

    def identifier(self, iri: str) -> str:
        return identifier_of(iri, self.bases)

    def order(self, node: str) -> dict[str, list[Any]]:
        written = self.value(node, "ck:inOrder")
        return {} if written is None else json.loads(written)

    def fields(self, node: str, record: Any, table: tuple[Column, ...], *, words: str | None = None) -> dict[str, Any]:
        """Return the plain fields of a record, ready for its constructor; what is absent takes its default.

        `words` are the characters of its span: its `text` if it tells no other.
        """
        required = _required(record)
        order = self.order(node)
        found: dict[str, Any] = {}
        for column in table:
            values = self.values(node, column.property)
            if column.kind in ("texts", "nodes"):
                plain = values if column.kind == "texts" else sorted(self.identifier(value) for value in values)
                found[column.field] = tuple(order.get(column.field, plain))
            elif values:
                found[column.field] = self.decode(values[0], column)
            elif column.field == "text" and words is not None:
                found[column.field] = words
            elif column.field in required and column.kind != "flag":
                raise GraphError(f"<{node}> has no {column.property}", remedy=REMEDY)
            elif column.kind == "flag":
                found[column.field] = False
            elif column.field not in _optional(record):
                found[column.field] = None
        return found

    def decode(self, value: str, column: Column) -> Any:
        match column.kind:
            case "number":
                return float(value)
            case "integer":
                return int(value)
            case "flag":
                return value in ("true", "1")
            case "day":
                return dt.date.fromisoformat(value)
            case "node":
                return self.identifier(value)
            case "concept":
                return value.rsplit("#", 1)[-1].removeprefix(f"{column.scheme}-")
            case _:
                return value

    # ------------------------------------------------------------ characters

    def span(self, node: str, compact: str = "ck:span") -> Span:
        return self._fragment(self.needed(node, compact), compact)

    @staticmethod
    def _fragment(value: str, compact: str) -> Span:
        found = span_of(value)
        if found is None:
            raise GraphError(f"{value!r} is no {compact}: it says no span of characters", remedy=REMEDY)
        return found

    def optional_span(self, node: str, compact: str) -> Span | None:
        return None if self.value(node, compact) is None else self.span(node, compact)

    def words(self, document: str | None, start: int, end: int) -> str | None:
        """Return the characters of a span of a document's node, where the graph has its text."""
        if document is None:
            return None
        if document not in self._texts:
            self._texts[document] = self.value(document, "schema:text")
        text = self._texts[document]
        return text[start:end] if text is not None and 0 <= start <= end else None

    def selected(self, node: str) -> Span:
        """Return the span of a node with selectors, of which one gives the position."""
        for selector in self.values(node, "oa:hasSelector"):
            if _START in self.properties(selector):
                return int(self.needed(selector, "oa:start")), int(self.needed(selector, "oa:end"))
        raise GraphError(f"<{node}> has no oa:TextPositionSelector", remedy=REMEDY)

    def evidence(self, node: str) -> Span:
        return self.selected(self.needed(node, "ck:evidence"))

    def spans(self, node: str, compact: str, order: list[Any] | None) -> tuple[Span, ...]:
        if order is not None:
            return tuple((start, end) for start, end in order)
        return tuple(
            sorted(
                self.selected(value) if compact == "ck:quote" else self._fragment(value, compact)
                for value in self.values(node, compact)
            )
        )

    def numbered(self, node: str, compact: str, read: Callable[[str], _Record]) -> tuple[_Record, ...]:
        """Return the records of nodes whose IRIs end in their number."""
        return tuple(read(value) for value in sorted(self.values(node, compact), key=lambda value: int(value.rsplit("_", 1)[-1])))
