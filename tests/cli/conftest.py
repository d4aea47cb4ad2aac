"""What the tests of commands share: a command as a user runs it, and a small graph built once."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.cli import main

ARTICLE = """Ellan Dairy Under Fire

Dairy owner Mira Sand posted a statement on Instagram on Monday. “The milk is safe,” she wrote.

Inspector Jo Reed told the BBC that 30 cows had fallen ill.

Ending Summary

Mira Sand said in an interview with Vogue that the milk was ‘pure as snow’.
"""


@dataclass(frozen=True)
class Run:
    """What a command did."""

    code: int
    out: str
    err: str


Runner = Callable[..., Run]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runner:
    def command(*words: object) -> Run:
        monkeypatch.setattr(sys, "argv", ["kg", *map(str, words)])
        try:
            main()
            code = 0
        except SystemExit as stop:
            code = int(stop.code or 0)
        captured = capsys.readouterr()
        return Run(code, captured.out, captured.err)

    return command


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    from kg.building import build

    build([folder / "article.txt"], folder / "out")
    return folder
