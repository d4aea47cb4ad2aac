"""Identifiers depend on content alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.ids import make_id

PARTS = st.lists(st.one_of(st.none(), st.text(max_size=5)), max_size=4)


@given(PARTS, PARTS)
def test_equal_exactly_when_the_parts_are(first: list[str | None], second: list[str | None]) -> None:
    assert (make_id("claim", *first) == make_id("claim", *second)) == (first == second)


def test_known_value() -> None:
    # Written down, so that a change of the scheme cannot pass unseen: it would rename every node of every user.
    assert make_id("statement", "a", 1, None) == make_id("statement", "a", "1", None) == "statement-7cd048f6b4e7f3e7"


def test_unknown_kind() -> None:
    with pytest.raises(ValueError, match="sentence"):
        make_id("sentence", "a")
