"""Sections: a headline is never part of a sentence, a summary is known as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.readers.sections import find_sections


def _roles(text: str) -> list[tuple[str, str]]:
    return [(section.role, text[section.start : section.end]) for section in find_sections(text, key="k")]


def test_title_headings_body_summary() -> None:
    text = "Mayor Quits\n\nThe mayor quit.\n\nWhat happens now?\n\nA vote.\n\nEnding Summary\n\nThe mayor has quit."
    assert [role for role, _ in _roles(text)] == ["title", "body", "heading", "body", "heading", "summary"]


@pytest.mark.parametrize(
    "heading", ["Summary", "Key points", "In brief", "Key Takeaways", "TL;DR", "Final summary:", "CONCLUSION"]
)
def test_summary_headings(heading: str) -> None:
    assert _roles(f"Title\n\nBody one.\n\n{heading}\n\nShort.")[-1] == ("summary", "Short.")


def test_a_heading_ends_the_summary() -> None:
    roles = [role for role, _ in _roles("Title\n\nSummary\n\nShort.\n\nThe full story\n\nLong.")]
    assert roles == ["title", "heading", "summary", "heading", "body"]


@pytest.mark.parametrize("line", ["“Who are you?”", "Who are you? I am Jo.", "She left:", "It is over."])
def test_short_paragraphs_that_are_no_headings(line: str) -> None:
    assert ("body", line) in _roles(f"Title\n\nFirst.\n\n{line}\n\nLast.")


def test_lines_are_paragraphs_where_there_are_no_blank_lines() -> None:
    assert [text for _, text in _roles("Title\nOne sentence.\nAnother sentence.")] == [
        "Title",
        "One sentence.",
        "Another sentence.",
    ]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    assert _roles("Title\n\nOne sentence that\nruns on.\n\nEnd.")[1] == ("body", "One sentence that\nruns on.")


def test_a_caption() -> None:
    assert _roles("Title\n\nPhoto: Jo Bloggs\n\nText.")[1][0] == "caption"


@given(st.text(alphabet="aB.?!“”'\n\r \u00a0\ufeff🎉\u0301", max_size=80))
def test_sections_are_in_order_and_cover_every_word(text: str) -> None:
    sections = find_sections(text, key="k")
    ends = [0, *(section.end for section in sections)]
    assert all(before <= section.start < section.end for before, section in zip(ends, sections, strict=False))
    covered = {at for section in sections for at in range(section.start, section.end)}
    assert {at for at, character in enumerate(text) if character.isalnum()} <= covered
