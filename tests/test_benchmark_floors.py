"""What the benchmarks reached may not be lost: the recorded figures, and a small part measured anew where the data is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import quotes
from tests.benchmarks.recorded import GROUPS, _quotes, below, page, read_floors, read_results, table

ROOT = Path(__file__).parents[1]


def test_every_recorded_figure_is_above_its_floor() -> None:
    results, floors = read_results(), read_floors()
    assert list(results) == list(floors), "run: python -m tests.benchmarks"
    assert below(results, floors) == {}
    assert below(results, floors, "reached") == {}
    assert all(row["reached"] >= row["floor"] for row in floors.values())


def test_a_lost_figure_is_seen() -> None:
    results, floors = read_results(), read_floors()
    results["gum.who_what"] = floors["gum.who_what"]["floor"] - 0.1
    assert set(below(results, floors)) == {"gum.who_what"}
    assert next(line for line in table(results, floors).splitlines() if "below" in line).startswith("GUM news")


def test_the_page_is_made_from_the_recorded_figures() -> None:
    written = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    assert written == page(read_results(), read_floors()), "run: python -m tests.benchmarks --page > docs/benchmarks.md"


def test_the_groups_measure_what_is_recorded() -> None:
    prefixes = {"polnear": "polnear", "gum": "gum", "gap": "gap", "claims": "claims", "findings": "findings"}
    assert set(prefixes) < set(GROUPS)
    keys = set(read_floors())
    assert all(any(key.startswith(f"{prefix}.") for key in keys) for prefix in prefixes.values())


@pytest.mark.skipif(not quotes.BENCH.is_dir(), reason="the shared data is absent")
def test_a_part_of_the_news_is_read_as_well_as_recorded() -> None:
    found = _quotes("gum", 8)
    assert found["gum.who_what"] >= 60.0, found
    # What is written loses nothing of what was found.
    assert abs(found["gum.who_what"] - found["gum.who_what.doc"]) <= 1.5, found
