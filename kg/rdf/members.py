"""What a row of a check stands on: the evidence of its member, the words of its group, the places in the documents."""

from __future__ import annotations

import pyoxigraph as ox

from kg.model import FindingMember
from kg.rdf.nodes import Nodes
from kg.rdf.terms import local_name
from kg.vocab import expand


class NodeReader(Nodes):
    """Looks members, groups and places up in a graph. Holds for records of `kg.model` and for nodes of a user's own."""

    def __init__(self, store: ox.Store) -> None:
        super().__init__(store)
        self._places: dict[str, list[tuple[int, int, str]]] = {}
        self._paths: dict[str, str] = {}

    def member(self, iri: str) -> FindingMember | None:
        """Return a node as a member: a Position gives its own node, side and value; `side` is -1 where none is told."""
        found = self._characters(iri)
        if found is None:
            return None
        source, start, end, exact = found
        node, statement, side = self.value(iri, "ck:node") or iri, self.value(iri, "ck:statement"), self.value(iri, "ck:side")
        if statement is None and expand("ck:Statement") in self.values(node, "rdf:type"):
            statement = node
        return FindingMember(
            node=self.identifier(node),
            document=self.identifier(source),
            start=start,
            end=end,
            text=self.value(iri, "schema:text") or exact or self.words(source, start, end) or "",
            value=self.value(iri, "ck:value") or "",
            side=-1 if side is None else int(side),
            statement=None if statement is None else self.identifier(statement),
        )

    def _characters(self, iri: str) -> tuple[str, int, int, str] | None:
        """Return document, start, end and words of what a node rests on: its evidence, its span, or its own selectors."""
        evidence = self.value(iri, "ck:evidence") or (iri if self.value(iri, "oa:hasSelector") else None)
        if evidence is not None:
            source = self.value(evidence, "oa:hasSource") or self.needed(iri, "ck:document")
            return source, *self.selected(evidence), self._exact(evidence)
        span = self.optional_span(iri, "ck:span")
        sources: list[str | None] = [self.value(iri, "oa:hasSource"), self.value(iri, "ck:document")]
        sources += [self.value(statement, "ck:document") for statement in self.subjects("ck:makesClaim", iri)]
        owner = next(filter(None, sources), None)
        return None if span is None or owner is None else (owner, *span, "")

    def _exact(self, evidence: str) -> str:
        return next(filter(None, (self.value(node, "oa:exact") for node in self.values(evidence, "oa:hasSelector"))), "")

    def group(self, iri: str) -> dict[str, str | tuple[str, ...]]:
        """Return what a group says of itself, as far as it does: label, score, detail, speaker (an identifier), agrees_on,
        aside."""
        told = {
            "label": self.value(iri, "rdfs:label") or self.value(iri, "skos:prefLabel"),
            "score": self.value(iri, "ck:score"),
            "detail": self.value(iri, "ck:detail"),
            "speaker": self.value(iri, "ck:speaker"),
            "aside": self.value(iri, "ck:aside"),
        }
        found: dict[str, str | tuple[str, ...]] = {key: value for key, value in told.items() if value is not None}
        agrees = tuple(self.order(iri).get("agrees_on", self.values(iri, "ck:agreesOn")))
        return {**found, "agrees_on": agrees} if agrees else found

    def name(self, iri: str) -> str:
        """Return the name of an entity or document for readers."""
        return self.value(iri, "skos:prefLabel") or self.value(iri, "ck:path") or self.value(iri, "rdfs:label") or ""

    def voice(self, member: FindingMember) -> str:
        """Return who says it: the speaker, or the outlet where the article speaks itself."""
        if member.statement is not None:
            iri = self._iri(member.statement)
            form = self.value(iri, "ck:form")
            if form is not None and not form.endswith("narration"):
                return self.value(iri, "ck:speakerName") or "someone unnamed"
        return self.value(self._iri(member.document), "schema:publisher") or self._path(member.document)

    def rank(self, document: str) -> tuple[str, str]:
        """Return the sort key of a document: by path."""
        return self._path(document), document

    def place(self, document: str, offset: int) -> str:
        """Return where a character stands: the file and the paragraph (from 1), or the role that a paragraph plays."""
        if document not in self._places:
            iri = self._iri(document)
            places = []
            for part in self.values(iri, "schema:hasPart"):
                start, end = self.span(part)
                number, role = int(self.value(part, "ck:index") or 0) + 1, self.value(part, "ck:sectionRole") or "body"
                words = (
                    "headline" if role == "title" else f"paragraph {number}" if role == "body" else f"{role}, paragraph {number}"
                )
                places.append((start, end, words))
            self._places[document] = sorted(places)
        words = next((words for start, end, words in self._places[document] if start <= offset < end), "")
        return ", ".join(filter(None, (self._path(document), words)))

    def _path(self, document: str) -> str:
        if document not in self._paths:
            iri = self._iri(document)
            self._paths[document] = self.value(iri, "ck:path") or document
        return self._paths[document]

    def _iri(self, identifier: str) -> str:
        candidates = [base + local_name(identifier) for base in self.bases]
        return next((iri for iri in candidates if self.properties(iri)), candidates[0])
