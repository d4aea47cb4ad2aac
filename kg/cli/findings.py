"""``kg check``: findings as a table or as data."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from kg.cli.summary import STYLES
from kg.finding_formats import FORMATS, findings_text
from kg.model import Corpus, Finding
from kg.outputs import finding_rows
from kg.passages import clip
from kg.query_files import Check
from kg.rdf import findings_to_triples
from kg.rdf.terms import base_of, store_of
from kg.results import table_text, triples_text
from kg.store import QueryResult

if TYPE_CHECKING:
    import rdflib

_COLUMNS = ("id", "verdict", "kind", "severity", "score", "status", "side", "document", "start", "end", "text", "explanation")


def print_findings(
    graph: rdflib.Graph, corpus: Corpus, findings: Sequence[Finding], form: str, *, checks: Sequence[Check], base: str = ""
) -> None:
    """Print findings, best first: "table", "json", "csv" and "tsv" (one row per member), "turtle", "sarif" or "junit".

    `checks` are those that were run, `base` is the folder of the articles for "sarif" and "junit".
    """
    if form in FORMATS:
        sys.stdout.write(findings_text(form, corpus, findings, checks, base=base))
        return
    if form == "turtle":
        triples = findings_to_triples(findings, corpus.documents, base_iri=base_of(store_of(graph))[0])
        sys.stdout.write(triples_text(QueryResult(form="triples", triples=tuple(triples))))
        return
    rows = list(finding_rows(corpus, findings))
    if form == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    elif form in ("csv", "tsv"):
        cells = [
            [str({**row, **member}[column]) for column in _COLUMNS]
            for row in rows
            for member in row["members"]
        ]  # fmt: skip
        sys.stdout.write(table_text([_COLUMNS, *cells], form))
    else:
        _print_table(findings, {document.id: document.path for document in corpus.documents})


def _print_table(findings: Sequence[Finding], paths: dict[str, str]) -> None:
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 160)
    dismissed = sum(finding.status == "dismissed" for finding in findings)
    findings = [finding for finding in findings if finding.status != "dismissed"]
    for finding in findings:
        rank = "disagreement" if finding.verdict == "disagreement" else finding.severity
        head = Text.assemble(
            (f"{rank:<13}", STYLES[rank]),
            (f"{finding.kind:<28}", "bold"),
            f"{finding.score:.2f}  ",
            (finding.id, "dim"),
            "" if finding.status == "open" else f"  {finding.status}",
        )
        console.print(head)
        console.print(Text("  " + clip(finding.label, 120)))
        shown: set[int] = set()
        for member in finding.members:
            if member.side not in shown:
                shown.add(member.side)
                console.print(Text.assemble("    · ", (clip(member.text, 90), "italic"), (f"  {paths[member.document]}", "dim")))
    number = sum(finding.verdict == "inconsistency" for finding in findings)
    print(
        f"{number} inconsistencies, {len(findings) - number} disagreements" + (f", {dismissed} dismissed" if dismissed else ""),
        file=sys.stderr,
    )
