"""Single triples, plain fields and evidence: what every record's writer needs."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

import pyoxigraph as ox

from kg.model import Document, Span
from kg.rdf import terms
from kg.rdf.columns import Column
from kg.rdf.terms import named

_CONTEXT: Final = 32  # characters of oa:prefix and oa:suffix


@lru_cache(maxsize=64)
def _defaults(record: Any) -> dict[str, object]:
    return {f.name: f.default for f in dataclasses.fields(record) if f.default is not dataclasses.MISSING}


class Emitter:
    """Collects quads. Evidence that several nodes share is written once."""

    def __init__(self, documents: Sequence[Document], base_iri: str) -> None:
        self.base = terms.checked_base(base_iri)
        self.quads: list[ox.Quad] = []
        self.document_texts = {document.id: document.text for document in documents}
        self.written: set[ox.NamedNode] = set()
        self._nodes: dict[str, ox.NamedNode] = {}

    # ------------------------------------------------------------ triples

    def node(self, identifier: str) -> ox.NamedNode:
        known = self._nodes.get(identifier)
        if known is None:
            known = self._nodes[identifier] = ox.NamedNode(self.base + terms.local_name(identifier))
        return known

    def add(self, subject: ox.NamedNode, compact: str, value: ox.NamedNode | ox.Literal) -> None:
        self.quads.append(ox.Quad(subject, named(compact), value))

    def text(self, subject: ox.NamedNode, compact: str, value: str) -> None:
        self.add(subject, compact, terms.text_literal(value))

    def types(self, subject: ox.NamedNode, *classes: str) -> None:
        for name in classes:
            self.add(subject, "rdf:type", named(name))

    def fields(
        self,
        subject: ox.NamedNode,
        record: Any,
        table: tuple[Column, ...],
        order: dict[str, object] | None = None,
        *,
        words: str | None = None,
    ) -> None:
        """Write the plain fields of `record`; an order worth keeping goes into `order`.

        `words` are the characters of its span: a `text` that is no other is not written.
        """
        kind: Any = type(record)
        defaults = _defaults(kind)
        for column in table:
            value = getattr(record, column.field)
            if value is None or value is False or value == () or (value == "" and defaults.get(column.field) == ""):
                continue
            if (column.implied and value == defaults.get(column.field)) or (column.field == "text" and value == words):
                continue
            match column.kind:
                case "text":
                    self.text(subject, column.property, value)
                case "number":
                    self.add(subject, column.property, terms.number_literal(value))
                case "integer":
                    self.add(subject, column.property, terms.integer_literal(value))
                case "flag":
                    self.add(subject, column.property, terms.TRUE)
                case "day":
                    self.add(subject, column.property, terms.day_literal(value))
                case "node":
                    self.add(subject, column.property, self.node(value))
                case "concept":
                    self.add(subject, column.property, named(f"ck:{column.scheme}-{value}"))
                case "texts":
                    for item in value:
                        self.text(subject, column.property, item)
                    self.keep_order(order, column.field, value)
                case "nodes":
                    for item in value:
                        self.add(subject, column.property, self.node(item))
                    self.keep_order(order, column.field, value)

    @staticmethod
    def keep_order(
        order: dict[str, object] | None, field: str, values: Sequence[Any], canonical: Sequence[Any] | None = None
    ) -> None:
        """Note `values` in `order` if they are not what a reader would get by sorting them."""
        expected = sorted(set(values)) if canonical is None else canonical
        if order is not None and list(values) != list(expected):
            order[field] = list(values)

    def ordered(self, subject: ox.NamedNode, order: dict[str, object]) -> None:
        if order:
            text = json.dumps(order, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            self.add(subject, "ck:inOrder", terms.json_literal(terms.text_literal(text).value))

    # ------------------------------------------------------------ characters

    def span(self, subject: ox.NamedNode, compact: str, start: int, end: int) -> None:
        self.add(subject, compact, terms.span_literal(start, end))

    def words(self, document: str, start: int, end: int) -> str | None:
        """Return the characters of a span, as far as a reader of the graph can find them."""
        text = self.document_texts.get(document)
        return text[start:end] if text is not None and 0 <= start <= end else None

    def evidence(self, document: str, start: int, end: int) -> ox.NamedNode:
        node = self.node(f"{document}_{start}_{end}_evidence")
        if node in self.written:
            return node
        self.written.add(node)
        self.types(node, "oa:SpecificResource")
        self.add(node, "oa:hasSource", self.node(document))
        position = self.node(f"{document}_{start}_{end}")
        self.add(node, "oa:hasSelector", position)
        self.types(position, "oa:TextPositionSelector")
        self.add(position, "oa:start", terms.integer_literal(start))
        self.add(position, "oa:end", terms.integer_literal(end))
        text = self.document_texts.get(document)
        if text is not None:
            quote = self.node(f"{document}_{start}_{end}_quote")
            self.types(quote, "oa:TextQuoteSelector")
            self.text(quote, "oa:exact", text[start:end])
            self.text(quote, "oa:prefix", text[max(0, start - _CONTEXT) : start])
            self.text(quote, "oa:suffix", text[end : end + _CONTEXT])
            self.add(node, "oa:hasSelector", quote)
        return node

    def spans(self, subject: ox.NamedNode, compact: str, field: str, spans: Sequence[Span], order: dict[str, object]) -> None:
        for start, end in spans:
            self.span(subject, compact, start, end)
        self.keep_order(order, field, spans)
