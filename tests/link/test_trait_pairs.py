"""Two values of one kind told of one thing, and near misses: values of two things, of another time, one a kind of the other."""

from __future__ import annotations

import pytest

import kg
from kg.link.trait_pairs import REASON
from kg.link.trait_values import kinds_of_value, one_kind
from kg.link.words import stem

OPENING = "The lantern walk in Pellworth drew 400 people on Saturday evening."
BETWEEN = "Drummers from three villages had rehearsed for a month. Tickets cost nothing."
FOUND = {
    "colour of a part": "Her kite, Gannet, has a bright blue tail. | The orange tail of the kite got caught in a mast.",
    "stuff": "The lid of the chest is made of oak. | The thick copper lid of the chest weighs as much as a child.",
}
NOT_FOUND = {
    "two things": "Her kite has a blue tail. | The mayor came in an orange coat.",
    "another one": "Her kite has a blue tail. | Another kite, with an orange tail, was torn in 2009.",
    "one a kind of the other": "The mayor came with an old spaniel. | The dog that walked with the mayor barked at the drums.",
    "one thing": "Her kite has a bright blue tail. | The blue tail of the kite got caught in a mast.",
    "two voices": "“The lid is made of walnut,” said Ora Fenn. | “The lid is made of copper,” said Jute Marlow.",
}


def pairs(body: str) -> int:
    first, second = body.split(" | ")
    document = kg.document_from_text(f"Lantern Walk Draws Crowd\n\n{OPENING} {first}\n\n{BETWEEN}\n\n{second}", path="walk.txt")
    corpus, _ = kg.analyse([document])
    return sum(one.reason == REASON for one in corpus.comparables)


@pytest.mark.parametrize("case", sorted(FOUND))
def test_two_values_of_one_thing(case: str) -> None:
    assert pairs(FOUND[case]) == 1


@pytest.mark.parametrize("case", sorted(NOT_FOUND))
def test_near_misses(case: str) -> None:
    assert pairs(NOT_FOUND[case]) == 0


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("donkey", "goat", "animal"),
        ("trumpet", "saxophone", "instrument"),
        ("scarlet", "white", "colour"),
        ("poodle", "dog", ""),
        ("goat", "trumpet", ""),
        ("goat", "goats", ""),
    ],
)
def test_values_of_one_kind(first: str, second: str, kind: str) -> None:
    assert one_kind(stem(first), stem(second))[0] == kind


def test_shapes_and_colours_in_compounds() -> None:
    assert "shape" in kinds_of_value(stem("arrow-shaped"))
    assert "colour" in kinds_of_value(stem("cream-coloured"))
