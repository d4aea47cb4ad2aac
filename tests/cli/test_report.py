"""``kg report``: Markdown or one page, with the reviews beside the graph."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.cli.conftest import Runner


def test_report_of_a_build_is_the_report_of_its_graph(run: Runner, built: Path) -> None:
    done = run("report", built / "out" / "graph.ttl", "-o", built / "out" / "again.md")
    assert done.code == 0
    again = built / "out" / "again.md"
    assert again.read_bytes() == (built / "out" / "report.md").read_bytes()
    again.unlink()


def test_page_and_standard_output(run: Runner, built: Path, tmp_path: Path) -> None:
    graph = Path(shutil.copy(built / "out" / "graph.ttl", tmp_path / "graph.ttl"))
    assert run("report", graph, "-o", tmp_path / "report.html").code == 0
    assert (tmp_path / "report.html").read_text(encoding="utf-8").lstrip().startswith("<!doctype html>")
    text = run("report", graph).out
    assert text.startswith("# Report")
    ident = next(word for word in text.split() if word.startswith("finding-"))
    run("review", graph, "--set", f"{ident}=dismissed", "--note", "Two interviews")
    assert "Two interviews" in run("report", graph).out
    assert run("report", graph, "-o", tmp_path / "report.pdf").code == 2
