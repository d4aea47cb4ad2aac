"""The project file, and patterns given on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.errors import PatternError
from kg.project import Project, find_project, read_project
from tests.cli.conftest import Runner

ARTICLE = "The skipper burbled that the reef was near.\n"
CUE = '[[cue]]\nlemma = "burble"\ntakes = ["that"]\n'


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "reef.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "mine.toml").write_text(CUE, encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    return folder


def test_patterns_on_the_command_line(run: Runner, corpus: Path) -> None:
    done = run("build", corpus, "-q", "-o", corpus.parent / "out", "--patterns", corpus / "mine.toml")
    assert (done.code, done.err) == (0, "")
    assert '"that: burble' in (corpus.parent / "out" / "statements.jsonl").read_text(encoding="utf-8")
    graph = (corpus.parent / "out" / "graph.ttl").read_text(encoding="utf-8")
    assert "patterns=mine.toml sha256=" in graph and str(corpus) not in graph


def test_the_project_file_of_the_corpus(run: Runner, corpus: Path) -> None:
    settings = 'patterns = ["mine.toml"]\nbase_iri = "https://reef.example/"\noutput = "../made"\n'
    (corpus / "kg.toml").write_text(settings, encoding="utf-8")
    assert run("build", corpus, "-q").code == 0
    assert '"that: burble' in (corpus.parent / "made" / "statements.jsonl").read_text(encoding="utf-8")
    assert "https://reef.example/" in (corpus.parent / "made" / "graph.ttl").read_text(encoding="utf-8")
    # The command line outranks the file.
    assert run("build", corpus, "-q", "-o", corpus.parent / "other", "--base-iri", "https://sea.example/").code == 0
    assert "https://sea.example/" in (corpus.parent / "other" / "graph.ttl").read_text(encoding="utf-8")


def test_where_a_project_file_is_looked_for(corpus: Path, tmp_path: Path) -> None:
    assert find_project([str(corpus)]) == Project()
    (corpus / "kg.toml").write_text('model = "far"\n', encoding="utf-8")
    assert find_project([str(corpus)]).model == "far"
    assert find_project([str(corpus), str(corpus / "reef.txt")]) == Project()
    Path("kg.toml").write_text('model = "near"\n', encoding="utf-8")
    assert find_project([str(corpus)]).model == "near"
    (corpus / "far").mkdir()
    assert read_project(corpus / "kg.toml").model == str(corpus / "far")


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        ("model = 'a\n", 1, "is no TOML"),
        ('\nmodels = "a"\n', 2, "unknown setting 'models'"),
        ("model = 7\n", 1, "model has no such value"),
        ('output = "a"\npatterns = "mine.toml"\n', 2, "patterns has no such value"),
    ],
)
def test_a_malformed_project_file(corpus: Path, content: str, line: int, message: str) -> None:
    file = corpus / "kg.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(PatternError) as caught:
        find_project([str(corpus)])
    assert (caught.value.path, caught.value.line) == (str(file), line)
    assert caught.value.message.startswith(message)


def test_a_malformed_file_is_one_line_on_stderr(run: Runner, corpus: Path) -> None:
    (corpus / "bad.tsv").write_text("type\tname\nplanet\tQuonk\n", encoding="utf-8")
    done = run("build", corpus, "-o", corpus.parent / "out", "--patterns", corpus / "bad.tsv")
    assert done.code == 2
    assert done.err.startswith(f"kg: {corpus / 'bad.tsv'}:2: unknown type 'planet'") and done.err.count("\n") == 1


def test_the_card_of_a_statement_says_what_decided(run: Runner, built: Path) -> None:
    rows = [json.loads(line) for line in (built / "out" / "statements.jsonl").read_text(encoding="utf-8").splitlines()]
    row = next(row for row in rows if row["form"] == "direct")
    card = run("show", row["id"], "-g", built / "out" / "graph.ttl").out
    words = " ".join(card.split())
    # The rule and its cue, the medium and what it was taken from, who the pronoun means and by what.
    assert "quote-after: write" in words and "taken over from" in words
    assert "Mira Sand (Person), by pronoun" in words
    assert "positive, asserted" in words
