"""Reviews: found again by identifier or by the words of two sides, kept as provenance, read back without loss."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.checks import validate
from kg.errors import GraphError, InputError
from kg.ids import make_id
from kg.model import Document, Finding, FindingMember, JudgedText, Review, Status
from kg.rdf import corpus_to_graph, graph_to_corpus
from kg.rdf.reviews import overlay_findings, read_reviews, write_reviews
from kg.rdf.terms import graph_of
from kg.readers import document_from_text
from kg.review import STATUSES, add_review, apply_reviews, find_reviews
from kg.store import open_graph
from tests.samples import small_corpus

PIER = document_from_text("The pier holds 30 boats. The summary says 90 boats.", path="pier.txt")
QUAY = document_from_text("A reader counts 50 boats at the pier.", path="quay.txt")
LATER = document_from_text("Update. The pier holds 30 boats. The summary says 90 boats.", path="pier.txt")
MOVED = replace(PIER, path="news/pier.txt", id="document-moved")


def finding(*sides: tuple[Document, str], kind: str = "number-conflict") -> Finding:
    """Return a finding whose members are words of documents, each on a side of its own."""
    members = tuple(
        FindingMember(
            node=make_id("statement", document.id, words),
            document=document.id,
            start=document.text.index(words),
            end=document.text.index(words) + len(words),
            text=words,
            value=words,
            side=side,
        )
        for side, (document, words) in enumerate(sides)
    )
    return Finding(
        id=make_id("finding", kind, *(member.node for member in members)),
        verdict="inconsistency",
        kind=kind,
        severity="high",
        score=0.9,
        scope="document",
        label="boats",
        agrees_on=("thing",),
        differs_on=("number",),
        explanation="30 and 90.",
        remedy="Count.",
        members=members,
    )


FIRST = finding((PIER, "30 boats"), (PIER, "90 boats"))


def decide(status: Status = "dismissed", of: Finding = FIRST, **more: object) -> tuple[Review, ...]:
    return add_review((), of, [PIER, QUAY, LATER, MOVED], status=status, **more)  # type: ignore[arg-type]


def statuses(reviews: tuple[Review, ...], *findings: Finding) -> list[str]:
    return [f.status for f in apply_reviews(findings, reviews, [PIER, QUAY, LATER, MOVED])]


def test_the_same_finding_keeps_its_status_and_note() -> None:
    (found,) = apply_reviews([FIRST], decide(note="two years"), [PIER])
    assert (found.status, found.note, found.id) == ("dismissed", "two years", FIRST.id)


def test_the_same_pair_under_another_identifier_is_known_again() -> None:
    later = finding((LATER, "30 boats"), (LATER, "90 boats"))
    moved = finding((MOVED, "30 boats"), (MOVED, "90 boats"))
    assert FIRST.id != later.id != moved.id
    assert statuses(decide(), later, moved) == ["dismissed", "dismissed"]


def test_a_further_side_is_named_in_the_note() -> None:
    wider = finding((PIER, "30 boats"), (QUAY, "50 boats"), (PIER, "90 boats"))
    (found,) = apply_reviews([wider], decide(note="two years"), [PIER, QUAY])
    assert (found.status, found.note) == ("dismissed", "two years Not yet there when this was reviewed: “50 boats”.")


def test_what_is_not_the_same_pair_stays_open() -> None:
    one_side = finding((PIER, "30 boats"), (QUAY, "50 boats"))
    other_kind = finding((LATER, "30 boats"), (LATER, "90 boats"), kind="time-conflict")
    other_file = finding((QUAY, "boats"), (QUAY, "50 boats"))
    agreeing = replace(FIRST, id="finding-0", members=tuple(replace(m, side=0) for m in FIRST.members))
    assert statuses(decide(), one_side, other_kind, other_file, agreeing) == ["open"] * 4


def test_a_finding_of_one_side_is_known_by_that_side() -> None:
    lone = finding((PIER, "90 boats"), kind="summary-quote-not-in-body")
    again = finding((LATER, "90 boats"), kind="summary-quote-not-in-body")
    other = finding((LATER, "30 boats"), kind="summary-quote-not-in-body")
    assert statuses(decide(of=lone), again, other) == ["dismissed", "open"]


def test_a_later_decision_replaces_the_earlier_one_and_keeps_it() -> None:
    reviews = add_review(decide(), FIRST, [PIER], status="confirmed", by="Jo Reed")
    assert statuses(reviews, FIRST) == ["confirmed"]
    assert reviews[1].after == (reviews[0].id,)
    assert statuses(add_review(reviews, FIRST, [PIER], status="open"), FIRST) == ["open"]


def test_deciding_the_same_again_changes_nothing() -> None:
    assert add_review(decide(note="x"), FIRST, [PIER], status="dismissed", note=" x ") == decide(note="x")


def test_where_two_people_differ_the_finding_stays_in_sight() -> None:
    apart = (*decide("dismissed"), *decide("confirmed", by="Jo Reed"))
    assert statuses(apart, FIRST) == statuses(apart[::-1], FIRST) == ["confirmed"]
    dated = (*decide("dismissed", date=dt.date(2026, 2, 1)), *decide("confirmed", by="Jo Reed"))
    assert statuses(dated, FIRST) == ["dismissed"]


def test_an_unknown_status_is_refused() -> None:
    with pytest.raises(InputError, match="unknown status 'wrong'"):
        decide("wrong")  # type: ignore[arg-type]


TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
WORDS = TEXT.filter(lambda text: bool(text.strip()))
REVIEWS = st.builds(
    Review,
    id=st.integers(0, 99).map("review-{:016x}".format),
    finding=st.integers(0, 99).map("finding-{:016x}".format),
    kind=st.just("number-conflict") | st.just("my-own"),
    label=TEXT,
    status=st.sampled_from(STATUSES),
    by=WORDS,
    note=TEXT,
    date=st.none() | st.dates(),
    judged=st.lists(
        st.builds(JudgedText, path=TEXT, sha256=TEXT.filter(bool), text=TEXT, side=st.integers(0, 5)), max_size=12
    ).map(tuple),
    after=st.lists(st.integers(0, 99).map("review-{:016x}".format), unique=True, max_size=3).map(sorted).map(tuple),
)


@settings(deadline=None, max_examples=50)
@given(st.lists(REVIEWS, max_size=4, unique_by=(lambda r: r.id, lambda r: r.finding)))
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, reviews: list[Review]) -> None:
    path = tmp_path_factory.mktemp("reviews") / "r.ttl"
    write_reviews(reviews, path, base_iri="https://desk.example/kg#")
    assert list(read_reviews(path)) == sorted(reviews, key=lambda review: review.id)
    written = path.read_bytes()
    write_reviews(reviews[::-1], path, base_iri="https://desk.example/kg#")
    assert path.read_bytes() == written


def test_the_file_is_provenance_that_conforms_to_the_shapes(tmp_path: Path) -> None:
    reviews = add_review(decide(by="Jo Reed", date=dt.date(2026, 1, 2)), FIRST, [PIER], status="confirmed")
    write_reviews(reviews, tmp_path / "r.ttl")
    graph = open_graph(tmp_path / "r.ttl")
    assert validate(graph) == ()
    assert graph.query(
        "ASK { ?review a prov:Activity ; prov:wasAssociatedWith [ a prov:Person ; rdfs:label 'Jo Reed' ] ; prov:used ?finding ;"
        " dcterms:date '2026-01-02'^^xsd:date . ?later prov:wasInformedBy ?review }",
        initNs={p: rdflib.Namespace(n) for p, n in graph.namespaces()},
    ).askAnswer
    assert "Time" not in (tmp_path / "r.ttl").read_text(encoding="utf-8").partition("kg:finding")[2]


REVIEW = "@prefix ck: <https://w3id.org/claim-kg/ns#> .\n@prefix prov: <http://www.w3.org/ns/prov#> .\n<urn:r> a ck:Review"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("@prefix ck <x> .", r"r\.ttl:1: "),
        ("<urn:a> <urn:b> <urn:c> .", "holds no review"),
        (REVIEW + " .", "has no prov:used"),
        (REVIEW + " ; prov:used <urn:f> ; ck:decision 'maybe' .", "unknown ck:decision 'maybe'"),
        (
            REVIEW + " ; prov:used <urn:f> ; ck:decision 'open' ; prov:wasAssociatedWith <urn:p> ;"
            " <http://purl.org/dc/terms/date> 'soon' . <urn:f> ck:kind <urn:k> .",
            "a value is malformed",
        ),
        ("\x00", r"r\.ttl:1: "),
    ],
)
def test_a_malformed_file_is_one_clear_line(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "r.ttl").write_text(text, encoding="utf-8")
    with pytest.raises(GraphError, match=message) as caught:
        read_reviews(tmp_path / "r.ttl")
    assert str(caught.value).startswith(str(tmp_path / "r.ttl"))
    assert "\n" not in str(caught.value)


def test_reviews_beside_the_graph_need_not_be_named(tmp_path: Path) -> None:
    assert find_reviews(tmp_path) == ()
    write_reviews(decide(), tmp_path / "reviews.ttl")
    assert find_reviews(tmp_path) == decide()
    with pytest.raises(GraphError, match=r"none\.ttl: cannot be read"):
        find_reviews(tmp_path, tmp_path / "none.ttl")


def test_overlay_changes_what_a_graph_says_of_its_findings() -> None:
    corpus, findings = small_corpus()
    graph = corpus_to_graph(corpus, findings=findings)
    decided = tuple(replace(found, status="confirmed", note="seen") for found in findings)
    overlay_findings(graph, decided)
    assert graph_to_corpus(graph)[1] == decided
    overlay_findings(graph, findings)
    assert graph_to_corpus(graph)[1] == findings
    empty = graph_of(ox.Store())
    overlay_findings(empty, decided)
    assert len(empty) == 0
