"""Records to triples."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from typing import Final

import pyoxigraph as ox
import rdflib

from kg.ids import make_id
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
    Statement,
    TimeExpression,
)
from kg.rdf import columns, terms
from kg.rdf.columns import Column
from kg.rdf.emitting import Emitter
from kg.rdf.order import in_canonical_order
from kg.rdf.terms import DEFAULT_BASE, SHARED, named, store_of
from kg.vocab import TERMS, VERSION, term

_ONTOLOGY: Final = f"https://w3id.org/claim-kg/ns/{VERSION}"
_QUERIES: Final = "https://w3id.org/claim-kg/queries/"
_SLOTS: Final = {
    name.removeprefix("slot").lower(): f"ck:{name}" for name in sorted(TERMS) if name.startswith("slot") and name != "slot"
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Software:
    """What made a graph: goes into its provenance. `settings` are ``name=value``."""

    name: str = "claim-kg"
    version: str | None = None
    model: str | None = None
    model_version: str | None = None
    settings: tuple[str, ...] = ()


def corpus_to_graph(
    corpus: Corpus,
    *,
    base_iri: str = DEFAULT_BASE,
    findings: Iterable[Finding] = (),
    software: Software | None = None,
) -> rdflib.Graph:
    """Return the graph of `corpus` and `findings`, held by Oxigraph; `graph_to_corpus` reads it back without loss.

    Raises `InputError` if `base_iri` is no absolute IRI and `UnknownTermError` if a link's predicate is no term of the ontology.
    """
    writer = _Writer(corpus.documents, base_iri)
    writer.corpus(corpus, software or Software())
    for finding in findings:
        writer.finding(finding)
    store = ox.Store()
    store.bulk_extend(writer.quads)
    return terms.graph_of(store, base=writer.base)


def findings_to_triples(
    findings: Iterable[Finding], documents: Sequence[Document], *, base_iri: str = DEFAULT_BASE
) -> list[ox.Triple]:
    """Return the triples of `findings` alone, to be added to the graph of their corpus."""
    writer = _Writer(documents, base_iri)
    for finding in findings:
        writer.finding(finding)
    return [quad.triple for quad in writer.quads]


def add_findings(
    graph: rdflib.Graph, findings: Iterable[Finding], documents: Sequence[Document], *, base_iri: str = DEFAULT_BASE
) -> None:
    """Add the triples of `findings` to the graph of their corpus."""
    store_of(graph).extend(ox.Quad(*triple) for triple in findings_to_triples(findings, documents, base_iri=base_iri))


@lru_cache(maxsize=1)
def _own_version() -> str:
    try:
        return metadata.version("claim-kg")
    except metadata.PackageNotFoundError:
        return VERSION


class _Writer(Emitter):
    """Writes the records of one corpus."""

    def __init__(self, documents: Sequence[Document], base_iri: str) -> None:
        super().__init__(documents, base_iri)
        self._positions: dict[str, Position] = {}

    # ------------------------------------------------------------ corpus and documents

    def corpus(self, corpus: Corpus, software: Software) -> None:
        node = self.node("corpus")
        order: dict[str, object] = {}
        self.types(node, "ck:Corpus")
        self.add(node, "dcterms:conformsTo", ox.NamedNode(_ONTOLOGY))
        self.add(node, "ck:compared", terms.integer_literal(corpus.compared))
        self.add(node, "ck:notComparable", terms.integer_literal(corpus.not_comparable))
        for field, records in in_canonical_order(corpus).items():
            self.keep_order(order, field, [r.id for r in getattr(corpus, field)], [r.id for r in records])
        self.ordered(node, order)
        self.software(software, corpus.documents)
        for document in corpus.documents:
            self.add(node, "prov:hadMember", self.node(document.id))
            self.document(document)
        for entity in corpus.entities:
            self.entity(entity)
        for statement in corpus.statements:
            self.statement(statement)
        for description in corpus.descriptions:
            self.description(description)
        for act in corpus.acts:
            self.act(act)
        for comparable in corpus.comparables:
            self.comparable(comparable)
        for link in corpus.links:
            self.link(link)

    def software(self, software: Software, documents: Sequence[Document]) -> None:
        """Write the agents and one activity per document, which found all that is known of it."""
        version = software.version or _own_version()
        agents = [(software.name, version)] + ([(software.model, software.model_version)] if software.model else [])
        nodes = []
        for name, number in agents:
            agent = self.node("-".join(filter(None, ("software", name, number))))
            self.types(agent, "prov:SoftwareAgent")
            self.text(agent, "rdfs:label", name)
            if number:
                self.text(agent, "ck:version", number)
            nodes.append(agent)
        for document in documents:
            run = self.node(make_id("run", document.id, *agents, *software.settings))
            self.types(run, "ck:Run", "prov:Activity")
            self.add(run, "prov:used", self.node(document.id))
            for agent in nodes:
                self.add(run, "prov:wasAssociatedWith", agent)
            for setting in software.settings:
                self.text(run, "ck:setting", setting)
            self.add(self.node(document.id), "ck:run", run)

    def document(self, document: Document) -> None:
        node = self.node(document.id)
        order: dict[str, object] = {}
        self.types(node, "schema:NewsArticle")
        self.fields(node, document, columns.DOCUMENT, order)
        for section in document.sections:
            part = self.node(section.id)
            self.add(node, "schema:hasPart", part)
            self.types(part, "schema:WebPageElement")
            self.fields(part, section, columns.SECTION)
            self.span(part, "ck:span", section.start, section.end)
            self.text(part, "schema:text", document.text[section.start : section.end])
        self.keep_order(
            order,
            "sections",
            [s.id for s in document.sections],
            [s.id for s in sorted(document.sections, key=lambda s: (s.index, s.id))],
        )
        self.ordered(node, order)

    # ------------------------------------------------------------ entities and statements

    def entity(self, entity: Entity) -> None:
        node = self.node(entity.id)
        order: dict[str, object] = {}
        self.types(node, "ck:Entity", *columns.CLASSES[entity.type])
        if entity.type == "Platform":
            words = (entity.kind or "").lower().replace("-", " ").split()
            self.types(node, *{columns.PLATFORM_CLASSES[word]: None for word in words if word in columns.PLATFORM_CLASSES})
        self.fields(node, entity, columns.ENTITY, order)
        if entity.wikidata is not None:
            self.add(node, "schema:sameAs", ox.NamedNode(named("wd:").value + terms.local_name(entity.wikidata)))
        seen: dict[Mention, int] = defaultdict(int)
        keyed = []
        for mention in entity.mentions:
            seen[mention] += 1
            identifier = make_id(
                "mention", entity.id, seen[mention], *(getattr(mention, f.name) for f in dataclasses.fields(mention))
            )
            keyed.append((mention.document, mention.start, mention.end, identifier))
            self.mention(self.node(identifier), mention)
            self.add(node, "ck:mention", self.node(identifier))
        self.keep_order(order, "mentions", [key[3] for key in keyed], [key[3] for key in sorted(keyed)])
        self.ordered(node, order)

    def mention(self, node: ox.NamedNode, mention: Mention) -> None:
        self.types(node, "ck:Mention")
        self.fields(node, mention, columns.MENTION, words=self.words(mention.document, mention.start, mention.end))
        self.span(node, "ck:span", mention.start, mention.end)

    def statement(self, statement: Statement) -> None:
        node, document = self.node(statement.id), statement.document
        order: dict[str, object] = {}
        self.types(node, "ck:Statement")
        if statement.form in ("direct", "mixed"):
            self.types(node, "schema:Quotation")
            self.add(node, "prov:wasQuotedFrom", self.node(document))
        self.fields(node, statement, columns.STATEMENT, order)
        if statement.speaker_id is not None:
            self.add(node, "prov:wasAttributedTo", self.node(statement.speaker_id))
        self.add(node, "ck:evidence", self.evidence(document, statement.start, statement.end))
        for compact, span in (
            ("ck:cueSpan", statement.cue),
            ("ck:speakerSpan", statement.speaker_span),
            ("ck:mediumSpan", statement.medium_span),
        ):
            if span is not None:
                self.span(node, compact, *span)
        if statement.cue is not None and document in self.document_texts:
            self.text(node, "ck:cue", self.document_texts[document][slice(*statement.cue)])
        self.spans(node, "ck:content", "content", statement.content, order)
        for start, end in statement.quotes:
            self.add(node, "ck:quote", self.evidence(document, start, end))
        self.keep_order(order, "quotes", statement.quotes)
        if statement.time is not None:
            self.add(node, "ck:time", self.time(f"{statement.id}_time", document, statement.time))
        for claim in statement.claims:
            self.add(node, "ck:makesClaim", self.claim(claim, document))
        placed = sorted({claim.id: (claim.start, claim.end, claim.id) for claim in statement.claims}.values())
        self.keep_order(order, "claims", [claim.id for claim in statement.claims], [key[2] for key in placed])
        self.ordered(node, order)

    def claim(self, claim: Claim, document: str) -> ox.NamedNode:
        node = self.node(claim.id)
        if node in self.written:
            return node
        self.written.add(node)
        self.types(node, "schema:Claim")
        self.fields(node, claim, columns.CLAIM)
        self.span(node, "ck:span", claim.start, claim.end)
        predicate = self.node(f"predicate:{claim.predicate}")
        self.types(predicate, "ck:Predicate")
        self.text(predicate, "rdfs:label", claim.predicate)
        self.add(node, "rdf:predicate", predicate)
        for name, argument in (("subject", claim.subject), ("object", claim.object)):
            if argument is not None:
                self.core(node, name, claim, document, argument)
        for index, argument in enumerate(claim.modifiers):
            self.add(node, "ck:modifier", self.argument(f"{claim.id}_modifier_{index}", document, argument))
        for index, quantity in enumerate(claim.quantities):
            self.add(node, "ck:quantity", self.quantity(f"{claim.id}_quantity_{index}", document, quantity))
        for index, time in enumerate(claim.times):
            self.add(node, "ck:time", self.time(f"{claim.id}_time_{index}", document, time))
        return node

    def core(self, node: ox.NamedNode, name: str, claim: Claim, document: str, argument: Argument) -> None:
        """Write the subject or the object of a claim: its node, its characters and its head; all of it if there is more."""
        entity = argument.entity
        self.add(node, f"rdf:{name}", self.thing(f"thing:{argument.head}") if entity is None else self.node(entity))
        words = self.words(document, argument.start, argument.end)
        plain = argument.preposition is None and argument.text == words
        if not plain or (entity or "").startswith("thing:"):
            self.add(node, f"ck:{name}Argument", self.argument(f"{claim.id}_{name}", document, argument))
            return
        self.span(node, f"ck:{name}Span", argument.start, argument.end)
        if argument.role != name:
            self.text(node, f"ck:{name}Role", argument.role)
        if entity is not None:
            self.text(node, f"ck:{name}Head", argument.head)

    def thing(self, identifier: str) -> ox.NamedNode:
        node = self.node(identifier)
        if identifier.startswith("thing:") and node not in self.written:
            self.written.add(node)
            self.types(node, "ck:Thing")
            self.text(node, "rdfs:label", identifier.removeprefix("thing:"))
        return node

    def argument(self, identifier: str, document: str, argument: Argument) -> ox.NamedNode:
        return self.part(identifier, "ck:Argument", document, argument, columns.ARGUMENT)

    def quantity(self, identifier: str, document: str, quantity: Quantity) -> ox.NamedNode:
        return self.part(identifier, "ck:Quantity", document, quantity, columns.QUANTITY)

    def time(self, identifier: str, document: str, time: TimeExpression) -> ox.NamedNode:
        node = self.part(identifier, "ck:TimeExpression", document, time, columns.TIME)
        if time.minutes is not None:
            self.add(node, "ck:earliestMinute", terms.integer_literal(time.minutes[0]))
            self.add(node, "ck:latestMinute", terms.integer_literal(time.minutes[1]))
        return node

    def part(
        self, identifier: str, name: str, document: str, record: Argument | Quantity | TimeExpression, table: tuple[Column, ...]
    ) -> ox.NamedNode:
        node = self.node(identifier)
        self.types(node, name)
        self.fields(node, record, table, words=self.words(document, record.start, record.end))
        self.span(node, "ck:span", record.start, record.end)
        return node

    def description(self, description: Description) -> None:
        node, document = self.node(description.id), description.document
        order: dict[str, object] = {}
        self.types(node, "ck:Description")
        self.fields(node, description, columns.DESCRIPTION, order)
        self.thing(description.about)
        if description.slot in _SLOTS:
            self.text(node, _SLOTS[description.slot], description.value)
        self.span(node, "ck:span", description.start, description.end)
        if description.quantity is not None:
            self.add(node, "ck:quantity", self.quantity(f"{description.id}_quantity", document, description.quantity))
        if description.time is not None:
            self.add(node, "ck:time", self.time(f"{description.id}_time", document, description.time))
        self.ordered(node, order)

    # ------------------------------------------------------------ linking and findings

    def act(self, act: Act) -> None:
        node = self.node(act.id)
        order: dict[str, object] = {}
        self.types(node, "ck:Act")
        self.fields(node, act, columns.ACT, order)
        for statement in act.statements:
            self.add(self.node(statement), "ck:realises", node)
        self.keep_order(order, "statements", act.statements)
        self.ordered(node, order)

    def comparable(self, comparable: Comparable) -> None:
        node = self.node(comparable.id)
        order: dict[str, object] = {}
        self.types(node, "ck:Comparable")
        self.fields(node, comparable, columns.COMPARABLE, order)
        for position in comparable.positions:
            self.add(node, "ck:position", self.position(position, comparable.id))
        self.keep_order(order, "positions", [position.id for position in comparable.positions])
        sides = {position.side for position in comparable.positions}
        stands = {(position.source, position.side) for position in comparable.positions}
        self.add(node, "ck:sideCount", terms.integer_literal(len(sides)))
        self.add(node, "ck:sourcesDiffer", terms.TRUE if len(stands) == len({source for source, _ in stands}) else terms.FALSE)
        self.ordered(node, order)

    def position(self, position: Position, comparable: str) -> ox.NamedNode:
        # One identifier in two comparables, on different sides, would be one node with both: it gets a node in each.
        shared = self._positions.setdefault(position.id, position) != position
        node = self.node(f"{position.id}{SHARED}{comparable}" if shared else position.id)
        self.types(node, "ck:Position")
        self.fields(node, position, columns.POSITION)
        self.add(node, "ck:evidence", self.evidence(position.document, position.start, position.end))
        return node

    def link(self, link: Link) -> None:
        node = self.node(link.id)
        predicate = ox.NamedNode(term(link.predicate))
        self.types(node, "ck:Link")
        self.fields(node, link, columns.LINK)
        self.add(node, "rdf:predicate", predicate)
        self.quads.append(ox.Quad(self.node(link.subject), predicate, self.node(link.object)))

    def finding(self, finding: Finding) -> None:
        node = self.node(finding.id)
        order: dict[str, object] = {}
        self.types(node, "ck:Finding", f"ck:{finding.verdict.capitalize()}")
        self.fields(node, finding, columns.FINDING, order)
        self.add(node, "ck:severity", named(columns.SEVERITIES[finding.severity]))
        # A kind of the user's own is no term of the ontology and lives beside the user's instances.
        self.add(node, "ck:kind", named(f"ck:{finding.kind}") if finding.kind in TERMS else self.node(f"kind:{finding.kind}"))
        self.add(node, "dcterms:conformsTo", ox.NamedNode(f"{_QUERIES}{terms.local_name(finding.kind)}"))
        for index, member in enumerate(finding.members):
            self.add(node, "ck:member", self.member(f"{finding.id}_member_{index}", member))
        for document in sorted({member.document for member in finding.members}):
            self.add(node, "prov:wasDerivedFrom", self.node(document))
        self.ordered(node, order)

    def member(self, identifier: str, member: FindingMember) -> ox.NamedNode:
        node = self.node(identifier)
        self.types(node, "ck:Member")
        self.fields(node, member, columns.MEMBER)
        self.add(node, "ck:evidence", self.evidence(member.document, member.start, member.end))
        return node
