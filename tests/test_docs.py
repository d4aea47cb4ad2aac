"""The documents say what the code does: commands, kinds, the example."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _table(marker: str) -> list[list[str]]:
    """Return the rows of the table that follows a marker comment."""
    part = README[README.index(f"<!-- {marker}") :]
    part = part[: part.index("\n## ")]
    rows = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in part.splitlines() if line.startswith("| ")]
    return rows[1:]


def test_table_of_commands() -> None:
    import typer.main

    from kg.cli.app import app

    group = typer.main.get_command(app)
    commands = group.commands  # type: ignore[attr-defined]
    expected = [[f"`kg {name}`", " ".join((command.help or "").split())] for name, command in commands.items()]
    assert [[cell.strip(" |") for cell in row] for row in _table("commands")] == expected


def test_table_of_kinds() -> None:
    from kg.query_files import load_checks

    expected = [[f"`{check.kind}`", check.summary, check.severity] for check in load_checks()]
    assert [[cell.strip(" |") for cell in row] for row in _table("kinds")] == expected


def test_page_of_kinds_is_made_from_the_headers() -> None:
    from kg.kinds_page import CASES, kinds_page
    from kg.query_files import load_checks

    checks = load_checks()
    page = (ROOT / "docs" / "kinds.md").read_text(encoding="utf-8")
    assert page == kinds_page(checks, CASES), "run: python -m kg.kinds_page > docs/kinds.md"
    assert page.count("| for example |") == page.count("\n## ") == len(checks)
    assert "for example" not in kinds_page(checks)


def test_the_example_runs() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    expected = [line.removeprefix("# ") for line in example.splitlines() if line.startswith("# ")]
    printed: list[str] = []
    exec(compile(example, "README.md", "exec"), {"print": lambda *words: printed.append(" ".join(words))})
    assert printed == expected


@pytest.mark.parametrize(
    "file",
    [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "data/SOURCES.md",
        "docs/kinds.md",
        "docs/rdf.md",
        "docs/formats.md",
        "docs/patterns.md",
        "docs/witnesses.md",
        "docs/benchmarks.md",
    ],
)
def test_links_lead_somewhere(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", text):
        assert ((ROOT / file).parent / target).exists(), target
