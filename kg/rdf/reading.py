"""Triples to records."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeVar

import pyoxigraph as ox
import rdflib

from kg.errors import GraphError
from kg.model import (
    Act,
    Argument,
    Claim,
    Comparable,
    Corpus,
    Description,
    Document,
    Entity,
    Finding,
    FindingMember,
    Link,
    Mention,
    Position,
    Quantity,
    Section,
    Statement,
    TimeExpression,
)
from kg.rdf import columns
from kg.rdf.nodes import REMEDY, Nodes
from kg.rdf.order import finding_rank, in_canonical_order
from kg.rdf.terms import SHARED, identifier_of, store_of
from kg.vocab import expand

_Record = TypeVar("_Record")
_CLASSES: Final = {expand(names[0]): kind for kind, names in columns.CLASSES.items()}
_SEVERITIES: Final = {expand(name): severity for severity, name in columns.SEVERITIES.items()}


def graph_to_corpus(graph: rdflib.Graph) -> tuple[Corpus, tuple[Finding, ...]]:
    """Return the records and the findings (best first) of a graph that `corpus_to_graph` wrote.

    Raises `GraphError` if a record lacks a property that it must have.
    """
    return _Reader(store_of(graph)).corpus()


class _Reader(Nodes):
    """Makes records from nodes."""

    def __init__(self, store: ox.Store) -> None:
        super().__init__(store)
        self._claims: dict[str, Claim] = {}

    # ------------------------------------------------------------ records

    def corpus(self) -> tuple[Corpus, tuple[Finding, ...]]:
        kinds: dict[str, tuple[str, Callable[[str], Any]]] = {
            "documents": ("schema:NewsArticle", self.document),
            "entities": ("ck:Entity", self.entity),
            "statements": ("ck:Statement", self.statement),
            "descriptions": ("ck:Description", self.description),
            "acts": ("ck:Act", self.act),
            "comparables": ("ck:Comparable", self.comparable),
            "links": ("ck:Link", self.link),
        }
        records: dict[str, Any] = {field: tuple(read(node) for node in self.typed(name)) for field, (name, read) in kinds.items()}
        nodes = self.typed("ck:Corpus")
        corpus = Corpus(
            **records,
            compared=sum(int(self.value(node, "ck:compared") or 0) for node in nodes),
            not_comparable=sum(int(self.value(node, "ck:notComparable") or 0) for node in nodes),
        )
        # Graphs that were put together have no common order beyond the canonical one.
        order = self.order(nodes[0]) if len(nodes) == 1 else {}
        sorted_fields: dict[str, Any] = {
            field: tuple(_arranged(found, order.get(field))) for field, found in in_canonical_order(corpus).items()
        }
        findings = sorted((self.finding(node) for node in self.typed("ck:Finding")), key=finding_rank)
        return dataclasses.replace(corpus, **sorted_fields), tuple(findings)

    def typed(self, compact: str) -> list[str]:
        return self.subjects("rdf:type", expand(compact))

    def document(self, node: str) -> Document:
        sections = sorted(
            (self.section(part) for part in self.values(node, "schema:hasPart")), key=lambda part: (part.index, part.id)
        )
        return Document(
            id=self.identifier(node),
            sections=tuple(_arranged(sections, self.order(node).get("sections"))),
            **self.fields(node, Document, columns.DOCUMENT),
        )

    def section(self, node: str) -> Section:
        start, end = self.span(node)
        return Section(id=self.identifier(node), start=start, end=end, **self.fields(node, Section, columns.SECTION))

    def entity(self, node: str) -> Entity:
        kind = next((_CLASSES[name] for name in self.values(node, "rdf:type") if name in _CLASSES), None)
        if kind is None:
            raise GraphError(f"<{node}> is of no known class of entity", remedy=REMEDY)
        mentions = {self.identifier(value): self.mention(value) for value in self.values(node, "ck:mention")}
        keyed = sorted(mentions, key=lambda key: (mentions[key].document, mentions[key].start, mentions[key].end, key))
        wikidata = self.value(node, "schema:sameAs")
        return Entity(
            id=self.identifier(node),
            type=kind,  # type: ignore[arg-type]
            wikidata=None if wikidata is None else identifier_of(wikidata, (expand("wd:"),)),
            mentions=tuple(mentions[key] for key in self.order(node).get("mentions", keyed)),
            **self.fields(node, Entity, columns.ENTITY),
        )

    def mention(self, node: str) -> Mention:
        start, end = self.span(node)
        words = self.words(self.value(node, "oa:hasSource"), start, end)
        return Mention(start=start, end=end, **self.fields(node, Mention, columns.MENTION, words=words))

    def statement(self, node: str) -> Statement:
        order = self.order(node)
        start, end = self.evidence(node)
        document, time = self.value(node, "ck:document"), self.value(node, "ck:time")
        claims = [self.claim(value, document) for value in self.values(node, "ck:makesClaim")]
        claims.sort(key=lambda claim: (claim.start, claim.end, claim.id))
        known = {claim.id: claim for claim in claims}
        return Statement(
            id=self.identifier(node),
            start=start,
            end=end,
            cue=self.optional_span(node, "ck:cueSpan"),
            speaker_span=self.optional_span(node, "ck:speakerSpan"),
            medium_span=self.optional_span(node, "ck:mediumSpan"),
            content=self.spans(node, "ck:content", order.get("content")),
            quotes=self.spans(node, "ck:quote", order.get("quotes")),
            time=None if time is None else self.time(time, document),
            claims=tuple(known[key] for key in order.get("claims", known)),
            **self.fields(node, Statement, columns.STATEMENT),
        )

    def claim(self, node: str, document: str | None) -> Claim:
        if node not in self._claims:
            start, end = self.span(node)
            self._claims[node] = Claim(
                id=self.identifier(node),
                start=start,
                end=end,
                predicate=self.identifier(self.needed(node, "rdf:predicate")).removeprefix("predicate:"),
                subject=self.core(node, "subject", document),
                object=self.core(node, "object", document),
                modifiers=self.numbered(node, "ck:modifier", lambda value: self.argument(value, document)),
                quantities=self.numbered(node, "ck:quantity", lambda value: self.quantity(value, document)),
                times=self.numbered(node, "ck:time", lambda value: self.time(value, document)),
                **self.fields(node, Claim, columns.CLAIM),
            )
        return self._claims[node]

    def core(self, node: str, name: str, document: str | None) -> Argument | None:
        """Return the subject or the object of a claim."""
        whole, span = self.value(node, f"ck:{name}Argument"), self.optional_span(node, f"ck:{name}Span")
        if whole is not None:
            return self.argument(whole, document)
        if span is None:
            return None
        words = self.words(document, *span)
        if words is None:
            raise GraphError(f"the document of <{node}> has no text", remedy=REMEDY)
        what = self.identifier(self.needed(node, f"rdf:{name}"))
        entity = None if what.startswith("thing:") else what
        role = self.value(node, f"ck:{name}Role") or name
        head = what.removeprefix("thing:") if entity is None else self.needed(node, f"ck:{name}Head")
        return Argument(role=role, start=span[0], end=span[1], text=words, head=head, entity=entity)

    def argument(self, node: str, document: str | None) -> Argument:
        start, end = self.span(node)
        words = self.words(document, start, end)
        return Argument(start=start, end=end, **self.fields(node, Argument, columns.ARGUMENT, words=words))

    def quantity(self, node: str, document: str | None) -> Quantity:
        start, end = self.span(node)
        words = self.words(document, start, end)
        return Quantity(start=start, end=end, **self.fields(node, Quantity, columns.QUANTITY, words=words))

    def time(self, node: str, document: str | None) -> TimeExpression:
        start, end = self.span(node)
        low, high = self.value(node, "ck:earliestMinute"), self.value(node, "ck:latestMinute")
        minutes = None if low is None or high is None else (int(low), int(high))
        fields = self.fields(node, TimeExpression, columns.TIME, words=self.words(document, start, end))
        return TimeExpression(start=start, end=end, minutes=minutes, **fields)

    def description(self, node: str) -> Description:
        start, end = self.span(node)
        quantity, time, document = (self.value(node, name) for name in ("ck:quantity", "ck:time", "ck:document"))
        return Description(
            id=self.identifier(node),
            start=start,
            end=end,
            quantity=None if quantity is None else self.quantity(quantity, document),
            time=None if time is None else self.time(time, document),
            **self.fields(node, Description, columns.DESCRIPTION),
        )

    def act(self, node: str) -> Act:
        statements = sorted(self.identifier(value) for value in self.subjects("ck:realises", node))
        return Act(
            id=self.identifier(node),
            statements=tuple(self.order(node).get("statements", statements)),
            **self.fields(node, Act, columns.ACT),
        )

    def comparable(self, node: str) -> Comparable:
        positions = [self.position(value) for value in self.values(node, "ck:position")]
        positions.sort(key=lambda position: position.id)
        return Comparable(
            id=self.identifier(node),
            positions=tuple(_arranged(positions, self.order(node).get("positions"))),
            **self.fields(node, Comparable, columns.COMPARABLE),
        )

    def position(self, node: str) -> Position:
        start, end = self.evidence(node)
        return Position(
            id=self.identifier(node).partition(SHARED)[0], start=start, end=end, **self.fields(node, Position, columns.POSITION)
        )

    def link(self, node: str) -> Link:
        predicate = self.needed(node, "rdf:predicate").rsplit("#", 1)[-1]
        return Link(id=self.identifier(node), predicate=predicate, **self.fields(node, Link, columns.LINK))

    def finding(self, node: str) -> Finding:
        severity = _SEVERITIES.get(self.needed(node, "ck:severity"))
        if severity is None:
            raise GraphError(f"<{node}> has an unknown ck:severity", remedy="use sh:Violation, sh:Warning or sh:Info")
        kind = self.needed(node, "ck:kind")
        disagrees = expand("ck:Disagreement") in self.values(node, "rdf:type")
        return Finding(
            id=self.identifier(node),
            verdict="disagreement" if disagrees else "inconsistency",
            kind=identifier_of(kind, (expand("ck:Finding").removesuffix("Finding"), *self.bases)).removeprefix("kind:"),
            severity=severity,  # type: ignore[arg-type]
            members=self.numbered(node, "ck:member", self.member),
            **self.fields(node, Finding, columns.FINDING),
        )

    def member(self, node: str) -> FindingMember:
        start, end = self.evidence(node)
        return FindingMember(start=start, end=end, **self.fields(node, FindingMember, columns.MEMBER))


def _arranged(records: Iterable[_Record], order: list[str] | None) -> list[_Record]:
    """Return `records` in the order of their identifiers in `order`; those that it does not name follow."""
    if order is None:
        return list(records)
    rank = {identifier: index for index, identifier in enumerate(order)}
    return sorted(records, key=lambda record: rank.get(record.id, len(rank)))  # type: ignore[attr-defined]
