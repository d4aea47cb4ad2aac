"""Short invented articles with planted conflicts (data/planted/short): which of them are found, by kind.

    python -m tests.benchmarks.short [--errors] [SET ...]

SET is ``short/dev/a`` and so on. A conflict is found where a finding has members on two of its sides, whatever it calls it; a
finding that touches no two sides of a conflict is false. ``--errors`` lists what was missed and what is false: not for the
held-out sets, which nobody should read.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kg.building import analyse
from kg.model import Document, Finding
from kg.readers import document_from_text
from tests.benchmarks.planted import PLANTED

SHORT: Final = PLANTED / "short"
Sides = list[tuple[str, int, int, int]]  # the members of a conflict: file, start, end and side


@dataclass
class Outcome:
    """What was found in one set, by kind; what was missed and what is false as lines to read."""

    found: Counter[str] = field(default_factory=Counter)
    planted: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    findings: int = 0
    clean: int = 0
    errors: list[str] = field(default_factory=list)


def short_sets(split: str) -> list[str]:
    """Return the names of the sets of one split ("dev", "held-out")."""
    return sorted(f"short/{split}/{file.stem}" for file in (SHORT / split).glob("*.json"))


def load(name: str) -> tuple[list[Document], list[tuple[str, Sides]]]:
    """Return the articles of a set and its conflicts: kind and members; `ValueError` where a snippet is not in its text."""
    items = json.loads((PLANTED / f"{name}.json").read_text(encoding="utf-8"))
    documents = [document_from_text(item["text"], path=f"{item['id']}.txt") for item in items]
    gold: list[tuple[str, Sides]] = []
    for item, document in zip(items, documents, strict=True):
        for conflict in item["conflicts"]:
            members: Sides = []
            for side, snippets in enumerate(conflict["sides"]):
                for snippet in [snippets] if isinstance(snippets, str) else snippets:
                    start = document.text.find(snippet)
                    if start < 0:
                        raise ValueError(f"{name} {item['id']}: not in the text: {snippet!r}")
                    members.append((document.path, start, start + len(snippet), side))
            gold.append((conflict["kind"], members))
    return documents, gold


def outcome(name: str) -> Outcome:
    """Build one set and compare its findings with what was planted."""
    documents, gold = load(name)
    corpus, findings = analyse(documents)
    paths = {document.id: document.path for document in corpus.documents}
    told = [f for f in findings if f.verdict == "inconsistency"]
    result = Outcome(findings=len(told))
    right: set[str] = set()
    for kind, members in gold:
        hits = [finding.id for finding in told if len(_sides(finding, members, paths)) > 1]
        right |= set(hits)
        group = kind.split("/")[0].removesuffix("-conflict")
        result.planted[group] += 1
        result.found[group] += bool(hits)
        if not hits:
            texts = {document.path: document.text for document in documents}
            result.errors.append(f"missed {members[0][0]} {kind}: " + " || ".join(texts[f][a:b] for f, a, b, _ in members))
    with_conflicts = {members[0][0] for _, members in gold}
    for finding in told:
        if finding.id not in right:
            path = paths[finding.members[0].document]
            result.false[finding.kind.removesuffix("-conflict")] += 1
            result.clean += path not in with_conflicts
            result.errors.append(
                f"false {path} {finding.kind} {finding.score}: "
                + " || ".join(" ".join(m.text.split())[:80] for m in finding.members)
            )
    return result


def _sides(finding: Finding, members: Sides, paths: dict[str, str]) -> set[int]:
    """Return the sides of a conflict that the members of a finding touch."""
    return {
        side
        for file, low, high, side in members
        for m in finding.members
        if paths[m.document] == file and m.start < high and low < m.end
    }


def measure(split: str) -> dict[str, float]:
    """Return recall and precision over all sets of a split, in percent."""
    every = [outcome(name) for name in short_sets(split)]
    planted = sum(o.planted.total() for o in every)
    told, false = sum(o.findings for o in every), sum(o.false.total() for o in every)
    return {"recall": 100 * sum(o.found.total() for o in every) / planted, "precision": 100 * (told - false) / max(1, told)}


def _lines(name: str, result: Outcome) -> Iterator[str]:
    yield (
        f"{name}: found {result.found.total()} of {result.planted.total()}, false {result.false.total()} of {result.findings}, "
        f"in clean articles {result.clean}"
    )
    for kind, count in sorted(result.planted.items()):
        yield f"    {kind:14} {result.found[kind]:3} of {count}"
    yield f"    false: {dict(sorted(result.false.items()))}"


def main() -> None:
    """Print what is found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", nargs="*")
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    for name in arguments.sets or [*short_sets("dev"), *short_sets("held-out")]:
        result = outcome(name)
        for line in _lines(name, result):
            print(line)
        if arguments.errors:
            for line in sorted(result.errors):
                print(line)


if __name__ == "__main__":
    main()
