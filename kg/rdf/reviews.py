"""Reviews as provenance: an activity by a person, in a Turtle file of their own, so that no build overwrites them."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pyoxigraph as ox
import rdflib

from kg.errors import GraphError
from kg.files import atomic_writer
from kg.model import Finding, JudgedText, Review
from kg.rdf import terms
from kg.rdf.emitting import Emitter
from kg.rdf.nodes import Nodes
from kg.rdf.terms import DEFAULT_BASE, identifier_of, named, store_of
from kg.review import STATUSES
from kg.vocab import PREFIXES, TERMS, expand

_POSITION: Final = re.compile(r"^(Parser error )?(at line \d+ column \d+: )?")
_REMEDY: Final = "correct the file, or move it away and review again"


def write_reviews(reviews: Iterable[Review], path: str | os.PathLike[str], *, base_iri: str = DEFAULT_BASE) -> None:
    """Write `reviews` to a Turtle file, whole or not at all; the same bytes for the same reviews. Raises `OutputError`."""
    writer = _Writer((), base_iri)
    for review in reviews:
        writer.review(review)
    kind = named("rdf:type")
    keyed = sorted(
        {
            (str(quad.subject), "" if quad.predicate == kind else quad.predicate.value, str(quad.object)): quad.triple
            for quad in writer.quads
        }.items()
    )
    with atomic_writer(path) as stream:
        ox.serialize(
            [triple for _, triple in keyed], stream, format=ox.RdfFormat.TURTLE, prefixes={"kg": writer.base, **PREFIXES}
        )


def read_reviews(path: str | os.PathLike[str]) -> tuple[Review, ...]:
    """Return the reviews of a Turtle file, by identifier. Raises `GraphError` with file and, where it has one, line."""
    file = Path(path)
    store = ox.Store()
    try:
        store.load(file.read_bytes(), format=ox.RdfFormat.TURTLE)
    except SyntaxError as error:
        message = _POSITION.sub("", error.msg or "malformed")
        raise GraphError(message, path=str(file), line=error.lineno, remedy=_REMEDY) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise GraphError(f"cannot be read: {reason}", path=str(file), remedy="name a file that kg review wrote") from error
    reader = _Reader(store)
    nodes = reader.subjects("rdf:type", expand("ck:Review"))
    if len(store) and not nodes:
        raise GraphError("holds no review", path=str(file), remedy="name a file that kg review wrote")
    try:
        return tuple(reader.review(node) for node in nodes)
    except GraphError as error:
        raise GraphError(error.message, path=str(file), remedy=_REMEDY) from error
    except ValueError as error:
        raise GraphError(f"a value is malformed: {error}", path=str(file), remedy=_REMEDY) from error


def overlay_findings(graph: rdflib.Graph, findings: Iterable[Finding]) -> None:
    """Give the findings that `graph` holds the status, note and decision of `findings`."""
    store = store_of(graph)
    base = terms.base_of(store)[0]
    for finding in findings:
        node = ox.NamedNode(base + terms.local_name(finding.id))
        if not any(store.quads_for_pattern(node, named("ck:status"), None, ox.DefaultGraph())):
            continue
        told: dict[str, ox.Literal | None] = {
            "ck:status": terms.text_literal(finding.status),
            "ck:note": terms.text_literal(finding.note) if finding.note else None,
            "ck:decidedBy": terms.text_literal(finding.decided_by) if finding.decided_by else None,
            "ck:decidedOn": None if finding.decided_on is None else terms.day_literal(finding.decided_on),
        }
        for name, value in told.items():
            for quad in list(store.quads_for_pattern(node, named(name), None, ox.DefaultGraph())):
                store.remove(quad)
            if value is not None:
                store.add(ox.Quad(node, named(name), value))


class _Writer(Emitter):
    """Writes reviews."""

    def review(self, review: Review) -> None:
        node, person, finding = self.node(review.id), self.node(f"reviewer-{review.by}"), self.node(review.finding)
        self.types(node, "ck:Review", "prov:Activity")
        self.types(person, "prov:Person", "prov:Agent")
        self.text(person, "rdfs:label", review.by)
        self.add(node, "prov:wasAssociatedWith", person)
        self.add(node, "prov:used", finding)
        self.add(finding, "ck:kind", named(f"ck:{review.kind}") if review.kind in TERMS else self.node(f"kind:{review.kind}"))
        self.text(node, "rdfs:label", review.label)
        self.text(node, "ck:decision", review.status)
        if review.note:
            self.text(node, "rdfs:comment", review.note)
        if review.date is not None:
            self.add(node, "dcterms:date", terms.day_literal(review.date))
        for earlier in review.after:
            self.add(node, "prov:wasInformedBy", self.node(earlier))
        for index, judged in enumerate(review.judged):
            part = self.node(f"{review.id}_{index}")
            self.add(node, "ck:judged", part)
            self.types(part, "ck:JudgedText", "oa:TextQuoteSelector")
            self.text(part, "ck:judgedIn", judged.path)
            self.text(part, "dcterms:identifier", judged.sha256)
            self.text(part, "oa:exact", judged.text)
            self.add(part, "ck:side", terms.integer_literal(judged.side))


class _Reader(Nodes):
    """Reads reviews, whatever base they live under."""

    def identifier(self, iri: str) -> str:
        return identifier_of(iri, ())

    def review(self, node: str) -> Review:
        finding, status = self.needed(node, "prov:used"), self.needed(node, "ck:decision")
        if status not in STATUSES:
            raise GraphError(f"<{node}> has the unknown ck:decision {status!r}: use {', '.join(STATUSES)}")
        date = self.value(node, "dcterms:date")
        person = self.needed(node, "prov:wasAssociatedWith")
        return Review(
            id=self.identifier(node),
            finding=self.identifier(finding),
            kind=self.identifier(self.needed(finding, "ck:kind")).removeprefix("kind:"),
            label=self.value(node, "rdfs:label") or "",
            status=status,
            by=self.value(person, "rdfs:label") or self.identifier(person).removeprefix("reviewer-"),
            note=self.value(node, "rdfs:comment") or "",
            date=None if date is None else dt.date.fromisoformat(date),
            judged=self.numbered(node, "ck:judged", self.judged),
            after=tuple(sorted(self.identifier(value) for value in self.values(node, "prov:wasInformedBy"))),
        )

    def judged(self, node: str) -> JudgedText:
        return JudgedText(
            path=self.needed(node, "ck:judgedIn"),
            sha256=self.value(node, "dcterms:identifier") or "",
            text=self.needed(node, "oa:exact"),
            side=int(self.needed(node, "ck:side")),
        )
