"""False flags in real, edited news: 200 BBC articles in one build, presumed consistent.

    python -m tests.benchmarks.bbc [--all] [--start N] [--step N] [--count N]

Reads ``../shared``; prints the findings of high severity per ten articles, and each of them, to be read; ``--all`` prints every
finding. What was read is noted in docs/benchmarks-bbc.md.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kg.building import analyse
from kg.model import Corpus, Document, Finding
from kg.readers import document_from_text

SOURCE: Final = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "corpora" / "bbc_2004_2005.jsonl"
START: Final = 3
STEP: Final = 11
COUNT: Final = 200
MOST: Final = 1.0  # findings of high severity in ten articles


def articles(start: int = START, step: int = STEP, count: int = COUNT) -> list[Document]:
    """Return every `step`-th article from the one at `start`: title, blank line, text."""
    rows = [json.loads(line) for line in SOURCE.open(encoding="utf-8")]
    return [document_from_text(f"{row['title']}\n\n{row['text']}", path=row["id"]) for row in rows[start::step][:count]]


def high(findings: tuple[Finding, ...]) -> list[Finding]:
    """Return the inconsistencies of high severity, best first."""
    return [f for f in findings if f.verdict == "inconsistency" and f.severity == "high"]


def lines(corpus: Corpus, findings: tuple[Finding, ...], listed: list[Finding]) -> Iterator[str]:
    """Yield the figures and the findings in `listed`."""
    number = len(corpus.documents)
    found = high(findings)
    yield f"{number} articles, {len(corpus.statements)} statements, {corpus.compared} compared, {corpus.not_comparable} not"
    yield f"high findings {len(found)}: {10 * len(found) / number:.2f} per 10 articles (at most {MOST:.0f})"
    kinds = Counter((f.verdict, f.severity, f.kind) for f in findings)
    for (verdict, severity, kind), times in sorted(kinds.items()):
        yield f"  {times:3} {verdict} {severity} {kind}"
    across = sum(1 for f in findings if len({m.document for m in f.members}) > 1)
    yield f"  {across:3} across documents"
    paths = {document.id: document.path for document in corpus.documents}
    for finding in listed:
        where = ", ".join(sorted({paths[m.document] for m in finding.members}))
        yield f"{finding.severity} {finding.kind} {finding.score:.2f} {finding.label!r} in {where}"
        for member in finding.members:
            yield f"    {member.side} {member.value!r}: {' '.join(member.text.split())[:160]}"


def measure() -> float:
    """Return how many of a hundred articles would be free of high findings if each had but one: 90 is one in ten articles."""
    documents = articles()
    _, findings = analyse(documents)
    return 100 * (1 - len(high(findings)) / len(documents))


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--start", type=int, default=START)
    parser.add_argument("--step", type=int, default=STEP)
    parser.add_argument("--count", type=int, default=COUNT)
    arguments = parser.parse_args()
    corpus, findings = analyse(articles(arguments.start, arguments.step, arguments.count))
    for line in lines(corpus, findings, list(findings) if arguments.all else high(findings)):
        print(line)


if __name__ == "__main__":
    main()
