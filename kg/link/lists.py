"""Word sets and patterns of the rooms, which are data."""

from __future__ import annotations

import re
from functools import cache

from kg.resources import read_table


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the word set called `name` ("module.set") of ``data/lexicons/link_words.tsv``."""
    return frozenset(_row("link_words.tsv", name)["words"].split())


@cache
def named_pattern(name: str) -> re.Pattern[str]:
    """Return the pattern called `name` ("module.pattern") of ``data/lexicons/link_patterns.tsv``."""
    row = _row("link_patterns.tsv", name)
    return re.compile(row["pattern"], re.IGNORECASE if row["ignore_case"] == "yes" else 0)


def _row(table: str, name: str) -> dict[str, str]:
    return next(row for row in read_table("data", "lexicons", table) if row["name"] == name)
