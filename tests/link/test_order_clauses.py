"""Which clause of a sentence tells the earlier event."""

from __future__ import annotations

import pytest

from kg.link.order_clauses import joined_clauses

ORDERS = [
    ("The lamp was lit when the boats had sailed", "the boats had sailed", "The lamp was lit"),
    ("When the mayor came, the band had been playing for an hour", "the band had been playing for an hour", "the mayor came"),
    ("He was still asleep when the bell rang", "the bell rang", "He was still asleep"),
    ("The gate had not been opened when she fell", "she fell", "The gate had not been opened"),
    ("No bread was sold until the baker had signed", "the baker had signed", "No bread was sold"),
    ("Not a word was said before the judge sat down", "the judge sat down", "Not a word was said"),
    ("The pump was mended two days before the flood", "The pump was mended", "the flood"),
    ("The pump was mended only after the flood", "the flood", "The pump was mended"),
    ("Only once the votes were counted did she smile", "the votes were counted", "she smile"),
    ("By the time the doctor came, the fever was gone", "the fever was gone", "the doctor came"),
    ("They crossed the lake and only then lit a fire", "They crossed the lake", "lit a fire"),
]


@pytest.mark.parametrize(("text", "earlier", "later"), ORDERS)
def test_order(text: str, earlier: str, later: str) -> None:
    found = [(text[slice(*one.earlier)], text[slice(*one.later)]) for one in joined_clauses(text)]
    assert (earlier, later) in found


@pytest.mark.parametrize(
    "text",
    [
        "The lamp was lit when the boats sailed",
        "He waited until the bell rang",
        "She was glad when her brother sang",
        "The cup was not found after the feast",
    ],
)
def test_no_order(text: str) -> None:
    assert not list(joined_clauses(text))
