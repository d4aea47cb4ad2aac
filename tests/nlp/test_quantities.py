from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Quantity
from kg.nlp.numerals import find_numbers
from tests.nlp.marked import annotated, load


def written(quantity: Quantity) -> str:
    def number(value: float | None) -> str:
        return "-" if value is None else f"{value:.10g}"

    mark = "~" if quantity.approximate else ""
    return f"{number(quantity.low)} {number(quantity.high)} {quantity.unit or '-'} {mark}{quantity.text}"


@pytest.mark.parametrize("case", load("quantities"), ids=lambda case: case["text"])
def test_quantities_of_marked_sentences(case: dict[str, Any]) -> None:
    doc = annotated(case["text"])
    assert [written(q) for q in doc._.kg_quantities] == case["quantities"]
    assert all(doc.text[q.start : q.end] == q.text for q in doc._.kg_quantities)


@given(st.integers(min_value=0, max_value=10**12))
@settings(max_examples=60, deadline=None)
def test_digits_with_commas_are_read_back(value: int) -> None:
    (number,) = find_numbers(f"{value:,}", [0])
    assert (number.low, number.high, number.end) == (value, value, len(f"{value:,}"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-one", 21),
        ("three hundred and four", 304),
        ("two million", 2_000_000),
        ("a dozen", 12),
        ("a hundred thousand", 100_000),
    ],
)
def test_number_words(text: str, value: float) -> None:
    (number,) = find_numbers(text, [0])
    assert number.low == value


def test_words_that_are_no_one_number() -> None:
    assert list(find_numbers("two three", [0])) == []
