"""``kg review``: from a pipe and by --set; what is decided survives the next build."""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, Run, Runner


@pytest.fixture
def graph(built: Path, tmp_path: Path) -> Path:
    """Return a copy of the built graph, beside which reviews may be written."""
    (tmp_path / "out").mkdir()
    return Path(shutil.copy(built / "out" / "graph.ttl", tmp_path / "out" / "graph.ttl"))


def findings(run: Runner, graph: Path, *more: object) -> dict[str, dict[str, str]]:
    rows = json.loads(run("check", graph, "--format", "json", *more).out)
    return {row["id"]: {"status": row["status"], "note": row["note"], "kind": row["kind"]} for row in rows}


def piped(run: Runner, monkeypatch: pytest.MonkeyPatch, lines: str, *words: object) -> Run:
    monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
    return run("review", *words)


def test_walk_by_a_pipe(run: Runner, graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, *_ = findings(run, graph)
    done = piped(run, monkeypatch, "x\nd another interview\nn ask the desk\n", graph)
    assert done.code == 0
    assert first in done.out and second in done.out
    assert "2 decided" in done.err
    assert "'x' is no answer; answer with a letter: c confirm, d dismiss, u unsure, n note, s skip, q quit" in done.err
    assert "n takes a note" in piped(run, monkeypatch, "n\nq\n", graph).err
    found = findings(run, graph)
    assert (found[first]["status"], found[first]["note"]) == ("dismissed", "another interview")
    assert (found[second]["status"], found[second]["note"]) == ("open", "ask the desk")
    assert {row["status"] for key, row in found.items() if key not in (first, second)} <= {"open"}


def test_walk_asks_only_about_what_is_open_and_can_be_left(run: Runner, graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, *_ = findings(run, graph)
    piped(run, monkeypatch, "dismiss\nq\n", graph)
    assert first not in piped(run, monkeypatch, "\nq\n", graph).out
    assert first in piped(run, monkeypatch, "q\n", graph, "--all").out
    assert findings(run, graph)[second]["status"] == "open"


def test_set_shows_in_every_command(run: Runner, graph: Path, tmp_path: Path) -> None:
    first = next(iter(findings(run, graph)))
    done = run(
        "review", graph, "--set", f"{first}=confirmed", "--note", "heard the tape", "--by", "Jo Reed", "--date", "2026-01-02"
    )
    assert (done.code, done.out) == (0, "")
    text = (graph.parent / "reviews.ttl").read_text(encoding="utf-8")
    assert "Jo Reed" in text and "2026-01-02" in text
    shown = run("show", first, "-g", graph).out
    assert "confirmed by Jo Reed on 2026-01-02" in shown and "heard the tape" in shown
    run("export", graph, "--to", "turtle", "-o", tmp_path / "told.ttl")
    assert 'decidedBy "Jo Reed"' in (tmp_path / "told.ttl").read_text(encoding="utf-8")
    run("view", graph, "-o", tmp_path / "page.html")
    assert '"status": "confirmed"' in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_dismissed_is_neither_listed_nor_counted_against_the_exit_code(run: Runner, graph: Path) -> None:
    assert run("check", graph, "--fail-on", "low").code == 1
    run("review", graph, *(word for ident in findings(run, graph) for word in ("--set", f"{ident}=dismissed")))
    done = run("check", graph, "--fail-on", "low")
    assert (done.code, done.out) == (0, "")
    assert "dismissed" in done.err


def test_a_file_of_another_name(run: Runner, graph: Path) -> None:
    first = next(iter(findings(run, graph)))
    mine = graph.parent / "desk" / "mine.ttl"
    assert run("review", graph, "--set", f"{first}=unsure", "--reviews", mine).code == 0
    assert findings(run, graph)[first]["status"] == "open"
    assert findings(run, graph, "--reviews", mine)[first]["status"] == "unsure"


@pytest.mark.parametrize(
    "setting", ["finding-nothing=dismissed", "finding=dismissed", "dismissed", "{first}=wrong", "find=dismissed"]
)
def test_set_refuses_what_it_cannot_mean(run: Runner, graph: Path, setting: str) -> None:
    done = run("review", graph, "--set", setting.format(first=next(iter(findings(run, graph)))))
    assert done.code == 2
    assert len(done.err.strip().splitlines()) == 1
    assert not (graph.parent / "reviews.ttl").exists()


def test_dismissed_stays_dismissed_after_new_documents_and_another_place(run: Runner, tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "out"
    news.mkdir()
    (news / "article.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("build", news, "-o", out, "-q").code == 0
    before = findings(run, out / "graph.ttl")
    run("review", out / "graph.ttl", *(word for ident in before for word in ("--set", f"{ident}=dismissed")), "--note", "seen")
    decided = (out / "reviews.ttl").read_bytes()
    # One line more moves all characters and renames the document, and with it every identifier.
    (news / "article.txt").write_text("By a reporter\n\n" + ARTICLE, encoding="utf-8")
    (news / "other.txt").write_text("Port News\n\nTom Hale said that the boats leave at noon.\n", encoding="utf-8")
    done = run("build", news, "-o", out)
    after = findings(run, out / "graph.ttl")
    assert before and not set(before) & set(after)
    assert {row["status"] for row in after.values() if row["kind"] in {b["kind"] for b in before.values()}} == {"dismissed"}
    assert f"{len(before)} dismissed" in done.out
    rows = [json.loads(line) for line in (out / "findings.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {row["note"] for row in rows} == {"seen"}
    assert (out / "reviews.ttl").read_bytes() == decided


def test_malformed_reviews_stop_a_build_before_the_work(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "reviews.ttl").write_text("@prefix ck: .\n", encoding="utf-8")
    done = run("build", tmp_path / "article.txt", "-o", tmp_path)
    assert done.code == 2
    (line,) = done.err.strip().splitlines()
    assert "reviews.ttl:1: " in line
    assert not (tmp_path / "graph.ttl").exists()


@pytest.mark.parametrize("form", ["sarif", "junit"])
def test_dismissed_is_suppressed_for_tools(run: Runner, graph: Path, form: str) -> None:
    word = "suppressions" if form == "sarif" else "<skipped"
    assert word not in run("check", graph, "--format", form).out
    run("review", graph, "--set", f"{next(iter(findings(run, graph)))}=dismissed")
    assert run("check", graph, "--format", form).out.count(word) == 1


def test_export_of_what_is_confirmed(run: Runner, graph: Path, tmp_path: Path) -> None:
    first = next(iter(findings(run, graph)))
    empty = run("export", graph, "--to", "claimreview", "-o", tmp_path / "c.json")
    assert (empty.code, "no finding is confirmed" in empty.err) == (0, True)
    run("review", graph, "--set", f"{first}=confirmed")
    assert run("export", graph, "--to", "claimreview", "-o", tmp_path / "c.json").err == ""
    (claim,) = json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))["@graph"]
    assert claim["@id"].endswith(first)
    run("export", graph, "--to", "turtle", "-o", tmp_path / "g.ttl")
    assert 'ck:status "confirmed"' in (tmp_path / "g.ttl").read_text(encoding="utf-8")
