"""``kg diff``: two versions of an article, two graphs, as a table and as data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, Runner


@pytest.fixture
def edited(tmp_path: Path) -> tuple[Path, Path]:
    """Return an article and a later version in which one number and one platform are silently other."""
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(ARTICLE, encoding="utf-8")
    new.write_text(ARTICLE.replace("30 cows", "90 cows").replace("on Instagram", "on Facebook"), encoding="utf-8")
    return old, new


def test_versions_of_an_article(run: Runner, edited: tuple[Path, Path]) -> None:
    table = run("diff", *edited)
    assert table.code == 0
    assert "30 cows" in table.out and "90 cows" in table.out and "platform" in table.out
    rows = json.loads(run("diff", *edited, "--format", "json").out)
    fields = {field for row in rows["statements"]["changed"] for field in row["fields"]}
    assert {"words", "platform"} <= fields
    assert {row["text"] for row in rows["entities"]["removed"]} == {"Instagram"}
    assert run("diff", *edited, "--fail-on-change").code == 1


def test_an_article_against_itself(run: Runner, edited: tuple[Path, Path]) -> None:
    done = run("diff", edited[0], edited[0], "--fail-on-change")
    assert (done.code, done.out) == (0, "")
    assert "nothing changed" in done.err


def test_graphs_and_a_graph_against_its_article(run: Runner, built: Path, tmp_path: Path) -> None:
    graph = built / "out" / "graph.ttl"
    assert run("diff", graph, graph, "--fail-on-change").code == 0
    assert run("diff", graph, built / "article.txt", "--fail-on-change").code == 0
    text = graph.read_text(encoding="utf-8")
    first = json.loads(run("check", graph, "--format", "json").out)[0]["id"]
    copy = tmp_path / "graph.ttl"
    copy.write_text(text, encoding="utf-8")
    run("review", copy, "--set", f"{first}=dismissed")
    done = run("diff", graph, copy)
    assert "status" in done.out and "dismissed" in done.out


def test_what_is_missing_is_one_line(run: Runner, tmp_path: Path) -> None:
    done = run("diff", tmp_path / "a.txt", tmp_path / "b.txt")
    assert done.code == 2
    assert len(done.err.strip().splitlines()) == 1
