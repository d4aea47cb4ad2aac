"""How often a finding is right, by its score: a reliability table.

    python -m tests.benchmarks.calibration [--rows]

Right: the findings that touch two sides of an item of the gold (tier A or B) of the seed article, the invented articles and the
sample corpus. Wrong: the others there, and all in BBC articles, which are presumed consistent: the 200 that were read, and three
times 200 that were not, each counted a quarter. Disagreements are left out: in real news most are real. ``--rows`` lists the
findings.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kg.building import analyse
from kg.model import Corpus, Finding
from tests.benchmarks.bbc import START, articles
from tests.benchmarks.findings import SHARED, build, score
from tests.gold import load_gold

DATA: Final = Path(__file__).resolve().parents[2] / "data" / "articles"
STARTS: Final = (START, 0, 5, 7)  # samples of BBC articles; rules were only made after the first was read
BINS: Final = (0.0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.001)


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding's score, and whether it is right."""

    source: str
    kind: str
    severity: str
    score: float
    right: bool
    label: str
    weight: float = 1.0


def judged() -> Iterator[Judged]:
    """Yield the inconsistencies of all sets."""
    for name, paths, gold in (
        ("seed", [SHARED / "seed" / "article.txt"], SHARED / "seed"),
        ("spun", [SHARED / "spun" / "articles"], SHARED / "spun" / "gold"),
    ):
        corpus, findings = build(paths)
        severities = {f.id: f.severity for f in findings}
        yield from _scored(name, corpus, findings, gold, severities)
    corpus, findings = build([DATA])
    items = list(load_gold(corpus.documents, "inconsistencies"))
    places = {document.id: document.path for document in corpus.documents}
    for finding in _inconsistencies(findings):
        yield _row("sample", finding, any(item.matched_by(finding, places) for item in items))
    for start in STARTS:
        for finding in _inconsistencies(analyse(articles(start))[1]):
            yield replace(_row("bbc", finding, False), weight=1 / len(STARTS))


def _scored(
    name: str, corpus: Corpus, findings: tuple[Finding, ...], gold: Path, severities: Mapping[str, str]
) -> Iterator[Judged]:
    """Yield what the shared scorer's strict rule says of each finding."""
    with tempfile.TemporaryDirectory() as folder:
        result = score(corpus, findings, gold, Path(folder))
    scorer = result["scorer"]
    for key, item in result["gold"].items():
        matcher = scorer.Matcher(item)
        for found in result["predicted"][key]["inc"]:
            if scorer.base(found["kind"]) != "disagreement":
                right = any(matcher.match(found, one, True) for one in item["g"]["inconsistencies"])
                yield Judged(name, found["kind"], severities.get(found.get("id", ""), ""), found["score"], right, key)


def _inconsistencies(findings: Iterable[Finding]) -> Iterator[Finding]:
    return (finding for finding in findings if finding.verdict == "inconsistency")


def _row(source: str, finding: Finding, right: bool) -> Judged:
    return Judged(source, finding.kind, finding.severity, finding.score, right, finding.label)


def line(name: str, rows: list[Judged]) -> str:
    """Return a row of a table: findings, how many are right, their share, the mean score."""
    number = sum(row.weight for row in rows)
    right = sum(row.weight for row in rows if row.right)
    mean = sum(row.weight * row.score for row in rows) / number
    return f"| {name} | {number:.1f} | {right:.0f} | {right / number:.2f} | {mean:.2f} |"


def table(rows: Iterable[Judged]) -> Iterator[str]:
    """Yield the reliability table: a line for each bin of scores, best first."""
    bins: defaultdict[int, list[Judged]] = defaultdict(list)
    for row in rows:
        bins[sum(row.score >= low for low in BINS[1:])].append(row)
    for number in sorted(bins, reverse=True):
        yield line(f"{BINS[number]:.2f}-{min(1.0, BINS[number + 1]):.2f}", bins[number])


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", action="store_true")
    arguments = parser.parse_args()
    rows = list(judged())
    head = "findings | right | share | mean score |\n|---|---:|---:|---:|---:|"
    print(f"| score | {head}")
    for told in table(rows):
        print(told)
    print(f"\n| kind | {head}")
    for kind in sorted({row.kind for row in rows}):
        print(line(kind, [row for row in rows if row.kind == kind]))
    if arguments.rows:
        for row in sorted(rows, key=lambda row: (-row.score, row.kind, row.label)):
            print(f"{row.score:.2f} {'right' if row.right else 'WRONG'} {row.source} {row.kind} {row.label}")


if __name__ == "__main__":
    main()
