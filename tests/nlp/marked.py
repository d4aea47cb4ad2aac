"""Marked sentences: reading them from tests/cases and annotating them, one document each."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from kg.nlp import annotate
from kg.readers.text import document_from_text

CASES = Path(__file__).parents[1] / "cases"


def load(name: str) -> list[dict[str, Any]]:
    """Read the cases of ``tests/cases/<name>.toml``."""
    with (CASES / f"{name}.toml").open("rb") as file:
        rows: list[dict[str, Any]] = tomllib.load(file)["case"]
    return rows


@cache
def annotated(text: str) -> Doc:
    """Return the annotated document of a text."""
    return next(iter(annotate([document_from_text(text, path="case.txt")])))
