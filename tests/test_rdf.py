"""Records to RDF and back."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.checks import check
from kg.errors import GraphError, InputError, UnknownTermError
from kg.model import Corpus, Finding
from kg.rdf import DEFAULT_BASE, Software, corpus_to_graph, findings_to_triples, graph_to_corpus
from kg.rdf.order import finding_rank
from kg.rdf.terms import identifier_of, local_name, memory_copy, store_of
from kg.readers.text import document_from_text
from kg.store import run_query
from kg.vocab import term
from tests.corpora import CORPUS, FIRST, SECOND
from tests.strategies import CORPORA, FINDINGS

EMPTY = Corpus(documents=(), entities=(), statements=(), descriptions=())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(CORPORA, st.lists(FINDINGS, max_size=2))
def test_reading_gives_back_what_was_written(corpus: Corpus, findings: list[Finding]) -> None:
    read, read_findings = graph_to_corpus(corpus_to_graph(corpus, findings=findings))
    assert read == corpus
    assert read_findings == tuple(sorted(findings, key=finding_rank))


def test_reading_gives_back_a_corpus_with_its_findings() -> None:
    findings = check(corpus_to_graph(CORPUS))
    shuffled = replace(CORPUS, statements=CORPUS.statements[::-1], entities=CORPUS.entities[2:] + CORPUS.entities[:2])
    for corpus in (CORPUS, shuffled):
        graph = corpus_to_graph(corpus, findings=findings, base_iri="http://news.example/x#")
        assert graph_to_corpus(memory_copy(graph)) == (corpus, findings)
    assert graph_to_corpus(corpus_to_graph(EMPTY)) == (EMPTY, ())


def test_every_exact_is_the_slice_of_its_document() -> None:
    rows = run_query(
        corpus_to_graph(CORPUS, findings=check(corpus_to_graph(CORPUS))),
        """SELECT ?text ?start ?end ?prefix ?exact ?suffix { ?e oa:hasSource/schema:text ?text ; oa:hasSelector ?p, ?q .
           ?p oa:start ?start ; oa:end ?end . ?q oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix }""",
    ).rows
    assert len(rows) > 10
    for row in rows:
        text, start, end, prefix, exact, suffix = (str(getattr(term, "value", term)) for term in row)
        assert exact == text[int(start) : int(end)]
        assert prefix + exact + suffix == text[max(0, int(start) - 32) : int(end) + 32]


def test_the_text_can_be_rebuilt_from_the_graph() -> None:
    rows = run_query(
        corpus_to_graph(CORPUS), "SELECT ?text { ?d a schema:NewsArticle ; ck:path ?p ; schema:text ?text } ORDER BY ?p"
    ).rows
    assert [getattr(row[0], "value", None) for row in rows] == [FIRST, SECOND]


def test_nothing_that_is_said_is_asserted_and_no_node_is_blank() -> None:
    graph = corpus_to_graph(CORPUS, findings=check(corpus_to_graph(CORPUS)))
    assert not any(isinstance(term, rdflib.BNode) for triple in graph for term in triple)
    predicates = {str(predicate) for predicate in graph.predicates(unique=True)}
    assert not any("predicate:" in predicate for predicate in predicates)
    assert run_query(graph, "ASK { ?c a schema:Claim ; rdf:subject ?s ; rdf:predicate ?p . ?p rdfs:label 'be safe' }").boolean
    entities = {rdflib.URIRef(f"{DEFAULT_BASE}{entity.id}") for entity in CORPUS.entities}
    between = {str(p) for s, p, o in graph if s in entities and o in entities}
    assert between == set()


def test_same_corpus_same_bytes_in_another_process(tmp_path: Path) -> None:
    program = (
        "import sys; from kg.checks import check; from kg.rdf import corpus_to_graph, write_turtle;"
        "from tests.corpora import CORPUS;"
        "write_turtle(corpus_to_graph(CORPUS, findings=check(corpus_to_graph(CORPUS))), sys.argv[1])"
    )
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[1])}
        subprocess.run([sys.executable, "-c", program, str(tmp_path / seed)], check=True, env=environment)
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()
    written = (tmp_path / "1").read_text(encoding="utf-8")
    assert (
        "@prefix kg: <https://example.org/kg/> ." in written
        and "kg:entity-" in written
        and "<https://example.org/kg/e" not in written
    )


def test_one_activity_per_document_names_its_software() -> None:
    software = Software(version="9", model="a-model", model_version="3", settings=("batch=16",))
    graph = corpus_to_graph(CORPUS, software=software)
    rows = run_query(
        graph,
        """SELECT ?run (COUNT(?agent) AS ?agents) { ?run a prov:Activity ; prov:used ?d ; ck:setting "batch=16" ;
           prov:wasAssociatedWith ?agent . ?agent a prov:SoftwareAgent ; ck:version ?v } GROUP BY ?run""",
    ).rows
    assert [str(getattr(row[1], "value", None)) for row in rows] == ["2", "2"]
    assert not run_query(graph, "ASK { ?s prov:startedAtTime|prov:endedAtTime|prov:generatedAtTime ?t }").boolean


def test_findings_alone() -> None:
    graph = corpus_to_graph(CORPUS)
    findings = check(graph)
    for triple in findings_to_triples(findings, CORPUS.documents):
        store_of(graph).add(ox.Quad(triple.subject, triple.predicate, triple.object))
    assert graph_to_corpus(graph) == (CORPUS, findings)


def test_words_and_defaults_that_go_without_saying_are_not_written() -> None:
    graph = corpus_to_graph(CORPUS)
    rows = run_query(
        graph,
        """SELECT ?text ?start ?end { ?m a ck:Mention ; oa:hasSource/schema:text ?text ; ck:span ?span .
           BIND(xsd:integer(STRBEFORE(STRAFTER(?span, "="), ",")) AS ?start) BIND(xsd:integer(STRAFTER(?span, ",")) AS ?end) }""",
    ).rows
    found = set()
    for row in rows:
        text, start, end = (str(getattr(term, "value", term)) for term in row)
        found.add(text[int(start) : int(end)])
    assert found == {mention.text for entity in CORPUS.entities for mention in entity.mentions}
    assert not run_query(graph, "ASK { ?m a ck:Mention ; schema:text ?words }").boolean
    assert not run_query(graph, "ASK { ?c a schema:Claim ; ck:modality ck:epistemic-asserted }").boolean


def test_other_words_than_those_of_the_span_are_written() -> None:
    entity = CORPUS.entities[0]
    odd = replace(entity, mentions=(replace(entity.mentions[0], text="other words"), *entity.mentions[1:]))
    corpus = replace(CORPUS, entities=(odd, *CORPUS.entities[1:]))
    graph = corpus_to_graph(corpus)
    assert run_query(graph, "ASK { ?m a ck:Mention ; schema:text 'other words' }").boolean
    assert graph_to_corpus(graph)[0] == corpus


def test_a_span_that_is_none_is_refused() -> None:
    graph = corpus_to_graph(CORPUS)
    for triple in list(graph.triples((None, rdflib.URIRef(term("span")), None))):
        graph.set((triple[0], triple[1], rdflib.Literal("10-20")))
    with pytest.raises(GraphError, match="no span of characters"):
        graph_to_corpus(graph)


@pytest.mark.parametrize("base", ["", "no iri", "relative/", "http://a b/", "http://a/<b>"])
def test_a_base_must_be_an_iri(base: str) -> None:
    with pytest.raises(InputError, match="not an absolute IRI"):
        corpus_to_graph(CORPUS, base_iri=base)


def test_a_graph_without_what_a_record_needs_is_refused() -> None:
    graph = corpus_to_graph(CORPUS)
    graph.remove((None, rdflib.URIRef(term("form")), None))
    with pytest.raises(GraphError, match="has no ck:form"):
        graph_to_corpus(graph)


def test_a_link_needs_a_term_of_the_ontology() -> None:
    with pytest.raises(UnknownTermError, match="saemEntity"):
        corpus_to_graph(replace(CORPUS, links=(replace(CORPUS.links[0], predicate="saemEntity"),)))


def test_lone_surrogates_shift_no_offset() -> None:
    document = document_from_text("a \ud83d b", path="x.txt")
    corpus = Corpus(documents=(document,), entities=(), statements=(), descriptions=())
    read = graph_to_corpus(corpus_to_graph(corpus))[0].documents[0]
    assert read.text == "a \ufffd b" and read.sections == document.sections


def test_whatever_a_thing_is_called_other_tools_read_its_name() -> None:
    names = ["m.", ".", "a.b", "60,000", "(x)", "it's", "a/b#c", "50%", "na\u00efve \u6587", "\U0001f600", "-", "a\\b", "<i>"]
    for name in names:
        iri = ox.NamedNode(DEFAULT_BASE + local_name(f"thing:{name}"))
        turtle = ox.serialize([ox.Triple(iri, iri, iri)], format=ox.RdfFormat.TURTLE, prefixes={"kg": DEFAULT_BASE})
        (subject,) = rdflib.Graph().parse(data=turtle, format="turtle").subjects()
        assert str(subject) == iri.value
        assert identifier_of(str(subject), (DEFAULT_BASE,)) == f"thing:{name}"
