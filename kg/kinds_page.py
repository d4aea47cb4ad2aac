"""``docs/kinds.md``, made from the headers of the checks: ``python -m kg.kinds_page > docs/kinds.md``."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kg.query_files import Check, load_checks

#: Where the cases of the checks lie in a checkout; an installed package has none, and the page then has no examples.
CASES: Final = Path(__file__).resolve().parents[1] / "tests" / "queries"
_SEVERITIES: Final = ("high", "medium", "low")
_INTRODUCTION: Final = """# Kinds of finding

This page is made from the headers of `kg/queries/*.rq` by `python -m kg.kinds_page`.

Every kind is one SPARQL file. A finding says what its sides agree on, which is why they can be compared at all, what they differ
on, and what would settle it. Where one voice (a source, or the narrators of the documents) stands on two sides it is an
*inconsistency*; where only different sources differ it is a *disagreement*, which is shown but never counted. Short forms of a
name, paraphrase, approximate numbers, more general words, corroboration and a change that the text itself tells are none of
these.

Checks of your own go into a folder: `kg build PATHS --queries FOLDER` runs them with these, and their findings stand in the
graph, the report and the page; `kg check GRAPH --queries FOLDER` tries them on a graph. See
[what a file needs](rdf.md#the-contract-of-a-check).
"""


def kinds_page(checks: Sequence[Check], cases: Path | None = None) -> str:
    """Return the page as Markdown; `cases` is a folder with ``<kind>/expected.tsv`` and ``positive.ttl``, for the examples."""
    return "\n".join(_lines(checks, cases)).rstrip() + "\n"


def _lines(checks: Sequence[Check], cases: Path | None) -> Iterator[str]:
    yield _INTRODUCTION
    yield from ("| kind | what | severity |", "|---|---|---|")
    ordered = sorted(checks, key=lambda check: (_SEVERITIES.index(check.severity), check.kind))
    for check in ordered:
        yield f"| [{check.kind}](#{check.kind}) | {check.summary} | {check.severity} |"
    yield ""
    for check in ordered:
        yield from _section(check, cases)


def _section(check: Check, cases: Path | None) -> Iterator[str]:
    yield from (f"## {check.kind}", "", f"{check.summary}.", "", "| | |", "|---|---|")
    verdict = "" if check.verdict == "inconsistency" else f", {check.verdict}"
    yield f"| severity | {check.severity}{verdict} |"
    yield f"| the sides agree on | {', '.join(check.agrees)} |"
    yield f"| they differ on | {', '.join(check.differs)} |"
    yield f"| to settle it | {check.remedy} |"
    if check.tags:
        yield f"| tags | {', '.join(check.tags)} |"
    yield f"| query | [`{check.kind}.rq`](../kg/queries/{check.kind}.rq) |"
    example = None if cases is None else _example(check, cases / check.kind)
    if example:
        yield f"| for example | {example} |"
    yield ""


def _example(check: Check, folder: Path) -> str | None:
    """Return the first group of a case in words, None if there is no case."""
    table = folder / "expected.tsv"
    if not table.is_file():
        return None
    with table.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["group"]]
    if not rows:
        return None
    own = [row for row in rows if row["group"] == rows[0]["group"]]
    values = list(dict.fromkeys(f"“{row['value']}”" for row in own if row["value"]))
    positive = (folder / "positive.ttl").read_text(encoding="utf-8")
    label = re.search(rf'^ex:{re.escape(rows[0]["group"])} a [^.]*?rdfs:label "([^"]+)"', positive, re.MULTILINE)
    about = f"{label.group(1)}: " if label else ""
    return about + " against ".join(values)


if __name__ == "__main__":
    sys.stdout.write(kinds_page(load_checks(), CASES if CASES.is_dir() else None))
