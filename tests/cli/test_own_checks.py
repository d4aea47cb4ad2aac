"""Checks of one's own: what they find stands beside the rest, in every file and for every command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import kg
from tests.cli.conftest import ARTICLE, Runner

CHECK = """#+ summary: One speaker is heard on two media
#+ severity: low
#+ agrees: speaker
#+ differs: medium
#+ remedy: Say which came first.
PREFIX ck: <https://w3id.org/claim-kg/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT ?group ?member ?value {
  { SELECT ?speaker (COUNT(DISTINCT ?name) AS ?names) {
    ?s a ck:Statement ; prov:wasAttributedTo ?speaker ; ck:platformName ?name
  } GROUP BY ?speaker HAVING(COUNT(DISTINCT ?name) > 1) }
  ?member a ck:Statement ; prov:wasAttributedTo ?speaker ; ck:platformName ?value ; ck:document ?group .
}
"""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with an article, a check and what a build made of them."""
    folder = tmp_path_factory.mktemp("own")
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "checks").mkdir()
    (folder / "checks" / "two-media.rq").write_text(CHECK, encoding="utf-8")
    kg.build([folder / "article.txt"], folder / "out", queries=folder / "checks")
    return folder


def finding(folder: Path) -> str:
    rows = [json.loads(line) for line in (folder / "out" / "findings.jsonl").read_text(encoding="utf-8").splitlines()]
    (row,) = [row for row in rows if row["kind"] == "two-media"]
    # What has no name of its own goes by the summary of its kind.
    assert row["label"] == "One speaker is heard on two media" and row["explanation"].startswith(row["label"])
    return str(row["id"])


def test_every_file_holds_what_they_find(own: Path) -> None:
    ident = finding(own)
    for name in ("graph.ttl", "graph.html", "report.md"):
        assert ident in (own / "out" / name).read_text(encoding="utf-8")
    graph = (own / "out" / "graph.ttl").read_text(encoding="utf-8")
    assert "query=two-media.rq sha256=" in graph and str(own / "checks") not in graph


def test_every_command_knows_what_they_find(run: Runner, own: Path, tmp_path: Path) -> None:
    ident, graph = finding(own), own / "out" / "graph.ttl"
    assert "two-media.rq" in run("show", ident, "-g", graph).out
    assert ident in run("check", graph).out and ident in run("check", graph, "--queries", own / "checks").out
    assert run("check", graph).out.count(ident) == 1
    assert ident in run("report", graph).out
    for form in ("json", "sarif", "junit"):
        assert ident in run("check", graph, "--format", form).out
    reviews = tmp_path / "reviews.ttl"
    assert run("review", graph, "--set", f"{ident}=dismissed", "--reviews", reviews).code == 0
    assert ident not in run("check", graph, "--reviews", reviews).out


def test_from_python_and_from_the_project_file(run: Runner, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = kg.document_from_text(ARTICLE, path="article.txt")
    assert any(found.kind == "two-media" for found in kg.analyse([document], queries=own / "checks")[1])
    monkeypatch.chdir(tmp_path)
    Path("kg.toml").write_text(f'queries = "{own / "checks"}"\n', encoding="utf-8")
    assert run("build", own / "article.txt", "-q", "-o", "made").code == 0
    assert "two-media" in (tmp_path / "made" / "findings.jsonl").read_text(encoding="utf-8")


def test_an_unknown_finding_says_how_to_keep_it(run: Runner, built: Path, own: Path) -> None:
    graph = built / "out" / "graph.ttl"
    assert "two-media" in run("check", graph, "--queries", own / "checks").out
    for words in (("show", "finding-0123456789abcdef", "-g", graph), ("review", graph, "--set", "finding-0123=dismissed")):
        done = run(*words)
        assert done.code == 2 and "is no finding of" in done.err and "kg build --queries" in done.err


def test_a_malformed_check_is_told_before_the_work(run: Runner, own: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.rq").write_text(CHECK.replace("GROUP BY", "GROUP"), encoding="utf-8")
    done = run("build", own / "article.txt", "-o", tmp_path / "out", "--queries", tmp_path)
    assert done.code == 2 and done.err.startswith(f"kg: {tmp_path / 'bad.rq'}:11: not valid SPARQL") and "GROUP BY" in done.err
    assert not (tmp_path / "out").exists()
