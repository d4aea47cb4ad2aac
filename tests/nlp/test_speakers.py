"""Whom the source of a statement names."""

from __future__ import annotations

import pytest

from kg.nlp.annotations import Attribution, Cluster
from tests.nlp.test_coref import parse


def first(text: str) -> tuple[Attribution, tuple[Cluster, ...]]:
    doc = parse(text)
    assert doc._.kg_attributions, "no attribution found"
    return doc._.kg_attributions[0], doc._.kg_clusters


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ysolde Marrack said that the roof would hold.", "Ysolde Marrack", "Person"),
        ("Engineer Ysolde Marrack said that the roof would hold.", "Ysolde Marrack", "Person"),
        ("Many neighbours said that the roof would fall.", "neighbours", "Group"),
        ("“Fine by me,” wrote one follower.", "one follower", "Person"),
        ("The internet said that the roof was ugly.", "internet", "Group"),
        ("Hexley Foods Ltd. said that the roof would hold.", "Hexley Foods Ltd.", "Organization"),
        ("A party spokesman insisted that the roof would hold.", "party spokesman", "Person"),
    ],
)
def test_speaker(text: str, name: str, kind: str) -> None:
    attribution, clusters = first(text)
    assert attribution.speaker is not None
    assert (clusters[attribution.speaker].name, clusters[attribution.speaker].type) == (name, kind)


def test_a_pronoun_is_resolved() -> None:
    doc = parse("Ysolde Marrack opened the fair. She said that the roof would hold.")
    attribution = doc._.kg_attributions[-1]
    assert doc._.kg_clusters[attribution.speaker].name == "Ysolde Marrack"


def test_a_spokesperson_speaks_for_somebody() -> None:
    attribution, clusters = first("A spokeswoman for Brackwater Council said that the roof would hold.")
    assert attribution.speaker is not None
    assert attribution.on_behalf_of is not None
    assert clusters[attribution.on_behalf_of].name == "Brackwater Council"
    assert clusters[attribution.speaker].name == "spokeswoman for Brackwater Council"


def test_the_owner_of_a_website_speaks() -> None:
    attribution, clusters = first("Hexley Foods Ltd. closed the plant. The firm's website states that nobody was hurt.")
    assert attribution.speaker is not None
    assert clusters[attribution.speaker].name == "Hexley Foods Ltd."


def test_a_passive_without_agent_belongs_to_unnamed_critics() -> None:
    attribution, _ = first("The plan was criticised for being “lazy” and “dull”.")
    assert attribution.speaker is None
    assert attribution.nominal_source == "unnamed critics"


def test_an_utterance_without_source_goes_on_with_the_speaker() -> None:
    doc = parse("“The roof will hold,” said Ysolde Marrack. “I built it myself.”")
    names = {doc._.kg_clusters[item.speaker].name for item in doc._.kg_attributions if item.speaker is not None}
    assert names == {"Ysolde Marrack"}
    assert all(item.speaker is not None for item in doc._.kg_attributions)


def test_clusters_keep_their_places() -> None:
    doc = parse("Ysolde Marrack left. One follower said that the roof would hold. Thomas Quint left.")
    assert [item.name for item in doc._.kg_clusters][:2] == ["Ysolde Marrack", "Thomas Quint"]


def _speakers(text: str) -> dict[str, str | None]:
    doc = parse(text)
    return {
        doc.text[item.content[0][0] : item.content[-1][1]]: None if item.speaker is None else doc._.kg_clusters[item.speaker].name
        for item in doc._.kg_attributions
    }


def test_a_headline_quotes_the_one_who_says_it_in_the_text() -> None:
    found = _speakers(
        "‘The roof will never hold’: Row Over Fair\n\nThe fair opened on Monday, and it rained.\n\n"
        "“The roof will never hold,” said Ysolde Marrack. “I told them so.”\n\n"
        "‘I Told Them So’\n\nOssian Trevelle laughed about it."
    )
    assert found["‘The roof will never hold’: Row Over Fair"] == "Ysolde Marrack"
    assert found["‘I Told Them So’"] == "Ysolde Marrack"


def test_a_heading_does_not_go_on_with_the_speaker_above() -> None:
    found = _speakers("The Fair\n\n“The roof will hold,” said Ysolde Marrack.\n\n‘A lovely wet day’\n\nThe fair was short.")
    assert found.get("‘A lovely wet day’") is None


def test_a_colon_says_whose_words_these_are() -> None:
    found = _speakers("Ysolde Marrack wrote on a card: “The roof will hold.” The anger began an hour later, when it rained.")
    assert found["“The roof will hold.”"] == "Ysolde Marrack"
