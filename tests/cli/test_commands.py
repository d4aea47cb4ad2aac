"""The commands as a user runs them: what they print, where, and the exit code."""

from __future__ import annotations

import csv
import io
import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from kg.building import FILES
from kg.exporters import exporters
from tests.cli.conftest import ARTICLE, Runner


def test_build_writes_six_files_and_says_so(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "a" / "empty.txt").write_text("", encoding="utf-8")
    done = run("build", tmp_path / "a", "-o", tmp_path / "out")
    assert done.code == 0
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == sorted(FILES)
    assert "documents" in done.out
    assert "summary-quote-not-in-body" in done.out
    assert "kg: empty.txt: the file is empty" in done.err
    assert "empty.txt" in (tmp_path / "out" / "report.md").read_text(encoding="utf-8")


def test_build_twice_gives_the_same_bytes(run: Runner, built: Path, tmp_path: Path) -> None:
    assert run("build", built / "article.txt", "-o", tmp_path, "-q").code == 0
    for name in FILES:
        assert (tmp_path / name).read_bytes() == (built / "out" / name).read_bytes(), name


@pytest.mark.parametrize("name", ["none.txt", "empty"])
def test_build_of_nothing_is_one_line_and_exit_code_2(run: Runner, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    done = run("build", tmp_path / name, "-o", tmp_path / "out")
    assert done.code == 2
    (line,) = done.err.strip().splitlines()
    assert line.startswith("kg: ")
    assert name in line


def test_build_into_a_file_is_refused_before_the_work(run: Runner, built: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = run("build", built / "article.txt", "-o", tmp_path / "file")
    assert done.code == 2
    assert "choose another folder" in done.err


def test_unknown_model_is_one_line(run: Runner, built: Path, tmp_path: Path) -> None:
    done = run("build", built / "article.txt", "-o", tmp_path / "out", "--model", "no_such_model")
    assert done.code == 2
    assert "no_such_model" in done.err
    assert "pip install" in done.err
    assert not list((tmp_path / "out").iterdir())


def test_check_formats_and_fail_on(run: Runner, built: Path) -> None:
    graph = built / "out" / "graph.ttl"
    table = run("check", graph)
    assert (table.code, "summary-quote-not-in-body" in table.out) == (0, True)
    assert run("check", graph, "--fail-on", "high").code == 1
    rows = json.loads(run("check", graph, "--format", "json").out)
    assert all({"kind", "members", "explanation"} <= set(row) for row in rows)
    for form, delimiter in (("csv", ","), ("tsv", "\t")):
        parsed = list(csv.DictReader(io.StringIO(run("check", graph, "--format", form).out), delimiter=delimiter))
        assert {row["id"] for row in parsed} == {row["id"] for row in rows}
    assert "Inconsistency" in run("check", graph, "--format", "turtle").out


def test_show(run: Runner, built: Path) -> None:
    graph = built / "out" / "graph.ttl"
    finding = json.loads((built / "out" / "findings.jsonl").read_text(encoding="utf-8").splitlines()[0])
    shown = run("show", finding["id"], "-g", graph)
    assert shown.code == 0
    assert f"»{finding['members'][0]['text'].strip()}«" in " ".join(shown.out.split())
    assert "Mira Sand" in run("show", "Mira Sand", "-g", graph).out
    assert run("show", "nobody", "-g", graph).code == 2


def test_query(run: Runner, built: Path, tmp_path: Path) -> None:
    graph = built / "out" / "graph.ttl"
    assert "Instagram" in run("query", graph, "--name", "who-said-what-where").out
    assert run("query", graph, "ASK { ?s a ck:Statement }").out == "true\n"
    answer = json.loads(run("query", graph, "SELECT ?s { ?s a ck:Statement }", "--format", "json").out)
    assert answer["head"]["vars"] == ["s"]
    (tmp_path / "q.rq").write_text("CONSTRUCT { ?s a ck:X } WHERE { ?s a ck:Statement }", encoding="utf-8")
    assert "claim-kg/ns#X" in run("query", graph, "--file", tmp_path / "q.rq").out
    assert "who-said-what-where" in run("query", "--list").out


@pytest.mark.parametrize(
    "sparql",
    [
        "SELEC ?s { ?s ?p ?o }",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "SELECT * { SERVICE <http://localhost:9/sparql> { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>",
    ],
)
def test_invalid_and_hostile_queries_are_refused_in_one_line(run: Runner, built: Path, sparql: str) -> None:
    done = run("query", built / "out" / "graph.ttl", sparql)
    assert (done.code, done.out) == (2, "")
    assert len(done.err.strip().splitlines()) == 1


@pytest.mark.parametrize("form", ["turtle", "trig", "nt", "jsonld", "graphml", "csv"])
def test_export(run: Runner, built: Path, tmp_path: Path, form: str) -> None:
    assert run("export", built / "out" / "graph.ttl", "--to", form, "-o", tmp_path / f"x.{form}").code == 0
    assert (tmp_path / f"x.{form}").stat().st_size > 100


def test_export_in_a_format_of_another_package(run: Runner, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    graph = built / "out" / "graph.ttl"
    assert "unknown format 'count'" in run("export", graph, "--to", "count").err
    (tmp_path / "counting.py").write_text("def export(graph, path):\n    path.write_text(str(len(graph)))\n", encoding="utf-8")
    package = tmp_path / "counting-1.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: counting\nVersion: 1\n", encoding="utf-8")
    (package / "entry_points.txt").write_text("[kg.exporters]\ncount = counting\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    exporters.cache_clear()
    try:
        assert run("export", graph, "--to", "count", "-o", tmp_path / "n.txt").code == 0
    finally:
        exporters.cache_clear()
    assert int((tmp_path / "n.txt").read_text()) > 100


def test_view(run: Runner, built: Path, tmp_path: Path) -> None:
    assert run("view", built / "out" / "graph.ttl", "-o", tmp_path / "page.html").code == 0
    assert (tmp_path / "page.html").read_bytes() == (built / "out" / "graph.html").read_bytes()


@pytest.mark.parametrize("text", ["<a> <b> .", "@prefix x <y> .", "\x00\x01"])
def test_malformed_graph_names_file_and_line(run: Runner, tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.ttl").write_text(text, encoding="utf-8")
    done = run("check", tmp_path / "bad.ttl")
    assert done.code == 2
    assert "bad.ttl:1:" in done.err


@pytest.mark.parametrize("text", ["", "<http://e/a> <http://e/b> <http://e/c> .\n"])
@pytest.mark.parametrize("command", ["check", "report", "view", "show", "query", "export", "review"])
def test_a_foreign_graph_is_no_good_news(run: Runner, tmp_path: Path, command: str, text: str) -> None:
    file = tmp_path / "other.ttl"
    file.write_text(text, encoding="utf-8")
    words = {"show": ("Reed", "-g", file), "query": (file, "ASK { ?s ?p ?o }"), "export": (file, "--to", "csv")}
    done = run(command, *words.get(command, (file,)))
    assert done.code == 2 and done.out == "" and done.err.startswith(f"kg: {file}: ") and done.err.count("\n") == 1
    assert "kg build" in done.err


def test_help_needs_no_heavy_library() -> None:
    program = (
        "import sys; sys.argv = ['kg', '--help']\n"
        "from kg.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'spacy', 'rdflib', 'pyoxigraph', 'networkx', 'pyvis', 'trafilatura', 'numpy', 'jinja2', 'dateparser'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_nothing_is_made_where_nothing_can_be_read(run: Runner, tmp_path: Path) -> None:
    assert run("build", tmp_path / "no.txt", "-o", tmp_path / "out").code == 2
    assert not (tmp_path / "out").exists()


def test_a_folder_in_the_place_of_a_result_is_told_before_the_work(run: Runner, built: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / "report.md").mkdir(parents=True)
    done = run("build", built / "article.txt", "-o", tmp_path / "out")
    assert done.code == 2
    assert "report.md: is a folder" in done.err
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["report.md"]


def test_what_to_try_can_be_copied(run: Runner, tmp_path: Path) -> None:
    article = tmp_path / "quiet.txt"
    article.write_text("Jo Reed said that the pier is safe.", encoding="utf-8")
    done = run("build", article, "-o", tmp_path / ("a long folder, with spaces " * 4))
    assert "findings       none" in done.out
    shown = next(line for line in done.out.splitlines() if "kg show" in line)
    assert run(*shlex.split(shown)[1:]).code == 0
    assert done.err == ""
