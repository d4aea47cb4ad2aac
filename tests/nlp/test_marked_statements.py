"""Marked sentences through all of reading: speaker, form, platform, content, and on whose behalf, when and how it is meant."""

from __future__ import annotations

from typing import Any

import pytest

from kg.model import Statement
from kg.statements import extract
from tests.nlp.marked import annotated, load

CASES = load("statements")


def read(text: str) -> tuple[list[Statement], dict[str, str]]:
    """Return the statements of a text that are not the narrator's, and the names of its entities."""
    found = extract(annotated(text))
    return [s for s in found.statements if s.form != "narration"], {entity.id: entity.name for entity in found.entities}


def holds(note: str, statement: Statement, names: dict[str, str]) -> bool:
    kind, _, words = note.partition(" ")
    if kind == "for":
        return statement.on_behalf_of is not None and names[statement.on_behalf_of] == words
    if kind == "at":
        return statement.time is not None and statement.time.text == words
    return note in (statement.polarity, statement.epistemic, statement.sentiment)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_statements(case: dict[str, Any]) -> None:
    statements, names = read(case["text"])
    wanted = [[cell.strip() for cell in (*row.split("|"), "")[:5]] for row in case["says"]]
    assert [[s.speaker or "", s.form, s.platform or "", s.text] for s in statements] == [row[:4] for row in wanted]
    missing = [
        note
        for s, row in zip(statements, wanted, strict=True)
        for note in row[4].split("; ")
        if note and not holds(note, s, names)
    ]
    assert missing == []


def test_the_phenomena_are_covered() -> None:
    # Near misses are sentences in which nobody says anything.
    assert len(CASES) >= 150
    assert sum(not case["says"] for case in CASES) >= 15
    forms = {row.split("|")[1].strip() for case in CASES for row in case["says"]}
    assert forms == {"direct", "mixed", "indirect", "reported-act"}
    assert len({case["text"] for case in CASES}) == len(CASES)
