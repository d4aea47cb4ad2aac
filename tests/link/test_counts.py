"""A count taken as known and the one given before; parts and narrowed counts are none."""

from __future__ import annotations

import pytest

from tests.link.factory import Maker, clashes, linked


@pytest.mark.parametrize(
    ("second", "words", "value", "count"),
    [
        ("The eleven barges slept in the reeds.", "eleven barges", 11, 1),
        ("The nine barges slept in the reeds.", "nine barges", 9, 0),
        ("Eleven barges slept in the reeds.", "Eleven barges", 11, 0),
        ("The eleven barges moored at Larkside slept.", "eleven barges", 11, 0),
    ],
)
def test_a_count_taken_as_known(second: str, words: str, value: float, count: int) -> None:
    first = "Nine barges left Tolbridge at dawn."
    maker = Maker(f"On the river\n\n{first}\n\n{second}")
    for text, span, number in ((first, "Nine barges", 9.0), (second, words, value)):
        verb = "leave" if text is first else "sleep"
        maker.tells(text, maker.claim(text, verb, (span, "barge"), quantities=[maker.quantity(span, number, "barge")]))
    assert len(clashes(linked(maker), "number")) == count
