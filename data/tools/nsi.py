"""Reading the npm package name-suggestion-index (BSD-3-Clause): brands, and labels with descriptions from Wikidata (CC0)."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from typing import Any

from common import SOURCES

PACKAGE = SOURCES / "name-suggestion-index-8.0.20260918" / "package" / "dist"
ORIGIN = "npm name-suggestion-index 8.0.20260918 (BSD-3-Clause, see data/gazetteers/LICENSE-name-suggestion-index.txt)"


@cache
def items() -> dict[str, Any]:
    """The index: path of a category to its properties and items."""
    loaded: dict[str, Any] = json.loads((PACKAGE / "json" / "nsi.json").read_text(encoding="utf-8"))["nsi"]
    return loaded


@cache
def wikidata() -> dict[str, Any]:
    """Wikidata id to label, description and more."""
    loaded: dict[str, Any] = json.loads((PACKAGE / "wikidata" / "wikidata.json").read_text(encoding="utf-8"))["wikidata"]
    return loaded


@cache
def by_label() -> dict[str, list[tuple[str, str]]]:
    """Label to (id, description), in order of id."""
    table: dict[str, list[tuple[str, str]]] = {}
    for key, value in sorted(wikidata().items(), key=lambda pair: int(pair[0][1:])):
        label = value.get("label")
        if label:
            table.setdefault(plain(label), []).append((key, value.get("description") or ""))
    return table


def proved(name: str, description: str) -> str:
    """The one id whose label is the name and whose description matches; empty where none or several do."""
    found = [key for key, text in by_label().get(plain(name), []) if re.search(description, text, re.IGNORECASE)]
    return found[0] if len(found) == 1 else ""


def plain(name: str) -> str:
    """Straight apostrophes and quotes, composed letters, single spaces."""
    for mark in "\u2019\u2018\u02bc\u00b4\u0060\u2032":
        name = name.replace(mark, "'")
    name = re.sub(r"[\u200b-\u200f\u2060\ufeff]", "", unicodedata.normalize("NFC", name))
    return re.sub(r"\s+", " ", name).strip()
