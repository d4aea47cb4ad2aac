"""The ontology is documented, in line with what the code writes, and every graph conforms to the shapes."""

from __future__ import annotations

import json
import re

import pytest
import rdflib
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from kg.checks import check, validate
from kg.query_files import load_checks
from kg.rdf import corpus_to_graph
from kg.resources import resource
from kg.vocab import NAMESPACE, TERMS, VERSION
from tests.corpora import CORPUS, POST


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(resource("ontology", "kg.ttl"), format="turtle")


def own(ontology: rdflib.Graph) -> set[rdflib.URIRef]:
    return {s for s in ontology.subjects(unique=True) if isinstance(s, rdflib.URIRef) and s.startswith(NAMESPACE)}


def test_the_cheap_reader_finds_what_a_parser_finds(ontology: rdflib.Graph) -> None:
    assert {term.removeprefix(NAMESPACE) for term in own(ontology)} == TERMS
    assert str(ontology.value(predicate=RDF.type, object=OWL.Ontology, any=False)) + "#" == NAMESPACE
    assert str(next(ontology.objects(None, OWL.versionInfo))) == VERSION


def test_every_term_is_documented(ontology: rdflib.Graph) -> None:
    for term in own(ontology):
        kinds = set(ontology.objects(term, RDF.type))
        label, words = (SKOS.prefLabel, SKOS.definition) if SKOS.Concept in kinds else (RDFS.label, RDFS.comment)
        assert ontology.value(term, label) and ontology.value(term, words), term


def test_every_scheme_of_stance_has_unknown(ontology: rdflib.Graph) -> None:
    ck = rdflib.Namespace(NAMESPACE)
    for name in ("polarity", "epistemic", "sentiment"):
        assert (ck[f"{name}-unknown"], SKOS.inScheme, ck[f"{name.capitalize()}Scheme"]) in ontology


def test_every_kind_of_finding_is_a_concept() -> None:
    assert {item.kind for item in load_checks()} <= TERMS


def test_all_that_is_written_is_defined() -> None:
    graph = corpus_to_graph(CORPUS, findings=check(corpus_to_graph(CORPUS)))
    used = {str(term) for triple in graph for term in triple[1:] if str(term).startswith(NAMESPACE)}
    assert {term.removeprefix(NAMESPACE) for term in used} <= TERMS
    assert len(used) > 70


def test_context_coerces_only_what_is_defined() -> None:
    context = json.loads(resource("ontology", "context.jsonld").read_text(encoding="utf-8"))["@context"]
    assert {name.removeprefix("ck:") for name in context if name.startswith("ck:")} <= TERMS


def test_the_document_lists_the_terms_that_are_defined() -> None:
    text = resource("docs", "rdf.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`ck:([A-Za-z][\w-]*[\w])`", text))
    assert named - TERMS == set()


def test_a_graph_conforms_to_the_shapes() -> None:
    assert validate(corpus_to_graph(CORPUS, findings=check(corpus_to_graph(CORPUS)))) == ()


def test_a_broken_graph_does_not() -> None:
    graph = corpus_to_graph(CORPUS)
    node = rdflib.URIRef(f"https://example.org/kg/{POST.id}")
    graph.remove((node, rdflib.URIRef(NAMESPACE + "form"), None))
    graph.add((node, rdflib.URIRef(NAMESPACE + "confidence"), rdflib.Literal(2)))
    broken = {(row.node.removeprefix("https://example.org/kg/"), row.path.removeprefix(NAMESPACE)) for row in validate(graph)}
    assert broken == {(POST.id, "form"), (POST.id, "confidence")}
