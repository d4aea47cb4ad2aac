"""The summary at the end of a build."""

from __future__ import annotations

import shlex
from collections import Counter
from pathlib import Path
from typing import Final

from rich.console import Console, Group
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from kg.building import BuildResult
from kg.model import Finding
from kg.passages import clip

STYLES: Final = {"high": "bold red", "medium": "yellow", "low": "cyan", "disagreement": "magenta"}
_MOST_FINDINGS: Final = 5


def print_summary(result: BuildResult, folder: Path) -> None:
    """Print what a build found and wrote, and what to try next."""
    console = Console(soft_wrap=False, highlight=False)
    corpus = result.corpus
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold")
    table.add_column()
    failed = f", {len(result.failures)} could not be read" if result.failures else ""
    table.add_row("documents", f"{len(corpus.documents)}{failed}")
    table.add_row("entities", _counts(Counter(entity.type for entity in corpus.entities)))
    table.add_row("statements", _counts(Counter(statement.form for statement in corpus.statements)))
    standing = [finding for finding in result.findings if finding.status != "dismissed"]
    inconsistencies = [finding for finding in standing if finding.verdict == "inconsistency"]
    severities = Counter(finding.severity for finding in inconsistencies)
    listed = ", ".join(f"[{STYLES[s]}]{severities[s]} {s}[/]" for s in ("high", "medium", "low") if severities[s])
    table.add_row("findings", listed or "none")
    table.add_row("disagreements", str(len(standing) - len(inconsistencies)))
    reviewed: Counter[str] = Counter(finding.status for finding in result.findings if finding.status != "open")
    if reviewed:
        table.add_row("reviewed", _counts(reviewed))
    console.print(table)
    for finding in inconsistencies[:_MOST_FINDINGS]:
        console.print(_panel(finding, {document.id: document.path for document in corpus.documents}))
    if len(inconsistencies) > _MOST_FINDINGS:
        console.print(f"… and {len(inconsistencies) - _MOST_FINDINGS} more in {folder / 'report.md'}", markup=False)
    console.print(f"\nwrote {folder}/: " + ", ".join(file.name for file in result.files), markup=False)
    graph = shlex.quote(str(folder / "graph.ttl"))
    tries = [f"open {shlex.quote(str(folder / 'graph.html'))}"]
    shown = next((finding.id for finding in (*inconsistencies, *standing)), None) or next(
        (statement.id for statement in corpus.statements if statement.speaker_id), None
    )
    if shown is not None:
        tries.append(f"kg show {shown} -g {graph}")
    tries.append(f"kg query {graph} --name who-said-what-where")
    # Commands are for copying: they are not broken into lines.
    console.print("\ntry   " + "\n      ".join(tries), markup=False, soft_wrap=True)


def _counts(counts: Counter[str]) -> str:
    return (
        ", ".join(f"{number} {name}" for name, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))) or "none"
    )


def _panel(finding: Finding, paths: dict[str, str]) -> Panel:
    lines: list[Text] = [Text(clip(finding.explanation, 400))]
    seen: set[int] = set()
    for member in finding.members:
        if member.side not in seen:
            seen.add(member.side)
            lines.append(
                Text.assemble(("  · ", "dim"), (clip(member.text, 110), "italic"), (f"  {paths[member.document]}", "dim"))
            )
    title = f"[{STYLES[finding.severity]}]{finding.severity}[/] {finding.kind} · [dim]{escape(finding.id)}[/]"
    return Panel(Group(*lines), title=title, title_align="left", border_style="dim")
