"""ClaimReview of what a person has confirmed: both sides with their sources, and no verdict on either."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from kg.exporters import export
from kg.exporters.claimreview import claim_reviews
from kg.model import Corpus, Finding
from kg.rdf import corpus_to_graph
from tests.samples import small_corpus


def reviews(corpus: Corpus, *findings: Finding) -> list[dict[str, Any]]:
    return list(claim_reviews(corpus, findings, base_iri="https://desk.example/"))


def confirmed() -> tuple[Corpus, Finding]:
    corpus, (finding,) = small_corpus()
    document = replace(corpus.documents[0], publisher="Ellan Post", url="https://post.example/1")
    return replace(corpus, documents=(document,)), replace(finding, status="confirmed", note="Heard the tape.")


def test_only_what_is_confirmed_is_written() -> None:
    corpus, finding = confirmed()
    for status in ("open", "dismissed", "unsure"):
        assert reviews(corpus, replace(finding, status=status)) == []
    assert len(reviews(corpus, finding)) == 1


def test_both_sides_stand_with_their_words_and_sources() -> None:
    corpus, finding = confirmed()
    (review,) = reviews(corpus, finding)
    assert review["@id"] == f"https://desk.example/{finding.id}"
    first, second = review["itemReviewed"]
    assert (first["name"], first["text"]) == ("30 cows fell ill", "Sand told the Ellan Post that 30 cows fell ill.")
    assert second["name"] == "90 cows fell ill"
    assert first["author"] == {"@type": "Person", "name": "Mira Sand"}
    article = first["appearance"]
    assert (article["url"], article["publisher"]["name"]) == ("https://post.example/1", "Ellan Post")
    assert article["identifier"] == ["ellan/post.txt", f"sha256:{corpus.documents[0].sha256}"]
    assert "Heard the tape." in review["reviewBody"]


def test_nothing_is_called_false_and_the_rating_is_left_to_the_reviewer() -> None:
    corpus, finding = confirmed()
    (review,) = reviews(corpus, finding)
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Inconsistent"}
    (differ,) = reviews(corpus, replace(finding, verdict="disagreement"))
    assert differ["reviewRating"]["alternateName"] == "Sources differ"
    assert "false" not in json.dumps([review, differ]).lower()


def test_where_the_tellings_clash_the_outlet_makes_the_claim() -> None:
    corpus, finding = confirmed()
    (review,) = reviews(corpus, replace(finding, differs_on=("medium",)))
    assert {claim["author"]["name"] for claim in review["itemReviewed"]} == {"Ellan Post"}


def test_the_file_names_its_context(tmp_path: Path) -> None:
    corpus, finding = confirmed()
    export(corpus_to_graph(corpus, findings=[finding]), "claimreview", tmp_path / "c.jsonld")
    written = json.loads((tmp_path / "c.jsonld").read_text(encoding="utf-8"))
    assert written["@context"] == "https://schema.org"
    assert [node["@type"] for node in written["@graph"]] == ["ClaimReview"]
