"""Marked sentences of time."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from kg.nlp.times import kg_times
from tests.nlp.assembled import cases, parse

DATE = dt.date(2021, 3, 12)


@pytest.mark.parametrize(
    "case", cases("times"), ids=lambda case: case["text"][:50] + (" (undated)" if case.get("undated") else "")
)
def test_times(case: dict[str, Any]) -> None:
    doc = kg_times(parse(case["text"], date=None if case.get("undated") else DATE))
    found = doc._.kg_times
    assert [time.text for time in found] == [wanted["text"] for wanted in case["expect"]]
    for time, wanted in zip(found, case["expect"], strict=True):
        assert doc.text[time.start : time.end] == time.text
        for field in ("earliest", "latest"):
            day = wanted.get("days", wanted.get(field))
            if day is not None:
                assert getattr(time, field) == (dt.date.fromisoformat(day) if day else None), field
        for field in ("weekday", "relation"):
            if field in wanted:
                assert getattr(time, field) == wanted[field]
        if "minutes" in wanted:
            assert time.minutes == tuple(wanted["minutes"])


def test_intervals_are_ordered_and_words_are_slices() -> None:
    text = "From 31 December 2019 to 2 January 2020, on 29 February 2020 or 30 February 2021, at noon or by midnight last Sunday."
    doc = kg_times(parse(text, date=DATE))
    assert doc._.kg_times
    for time in doc._.kg_times:
        assert doc.text[time.start : time.end] == time.text
        assert (time.earliest is None) == (time.latest is None)
        assert time.earliest is None or time.latest is None or time.earliest <= time.latest
