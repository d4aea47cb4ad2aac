"""Findings and statements on the invented articles with planted inconsistencies (data/planted), each set in one build.

    python -m tests.benchmarks.planted [--errors] [SET ...]

SET is ``dev/a`` and so on; all sets if left out. Needs the scorer in ``../shared``. ``--errors`` lists what was missed and what
is false: not for the held-out sets, which nobody should read.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from tests.benchmarks import findings

PLANTED: Final = Path(__file__).resolve().parents[2] / "data" / "planted"
_LATER: Final = "h"  # the first of the sets that were added when the rules for the others stood
_UNREAD_LATER: Final = "f"  # the first of the unread sets that were added later
Row = dict[str, float]


def sets(split: str) -> list[str]:
    """Return the names of the sets of one split ("dev", "held-out")."""
    return sorted(f"{split}/{folder.name}" for folder in (PLANTED / split).iterdir() if folder.is_dir())


def groups() -> dict[str, list[str]]:
    """Return the sets that are added up: read from the start, read later, never read, never read and added later."""
    dev, unread = sets("dev"), sets("held-out")
    return {
        "dev": [name for name in dev if name[-1] < _LATER],
        "later": [name for name in dev if name[-1] >= _LATER],
        "held-out": [name for name in unread if name[-1] < _UNREAD_LATER],
        "held-out-later": [name for name in unread if name[-1] >= _UNREAD_LATER],
    }


def result(name: str, folder: Path) -> dict[str, Any]:
    """Build one set and return what the scorer says of it."""
    corpus, found = findings.build(sorted((PLANTED / name).rglob("*.txt")))
    return findings.score(corpus, found, PLANTED / name, folder)


def counts(outcome: dict[str, Any]) -> Counter[str]:
    """Return what is added up over sets: tier A in the gold and found, true and other findings, disagreements, clean flags."""
    strict, loose = outcome["strict"], outcome["loose"]
    told = strict["counts"]
    said = _statements(outcome)
    return Counter(
        {
            "A": told["goldA"],
            "found": told["hitA"],
            "true": told["true"],
            "false": told["false"] + told["hn"] + told["dis"],
            "disagreements": loose["counts"]["gold_dis"],
            "disagreements found": loose["counts"]["dis_found"],
            "clean flags": sum(item["flags"] for item in loose["clean_articles"].values()),
            **said,
        }
    )


def _statements(outcome: dict[str, Any]) -> dict[str, int]:
    """Count the statements by the scorer's rule: half of the characters of both contents are shared."""
    scorer, total = outcome["scorer"], Counter[str]()
    for name, item in outcome["gold"].items():
        if not item["set"]:
            gold = [scorer.chars(one["content"]) for one in item["g"].get("statements") or []]
            told = [scorer.chars(one["content"]) for one in outcome["predicted"][name]["st"] or []]
            right = len(scorer.greedy(gold, told))
            total.update({"statements": len(gold), "statements said": len(told), "statements right": right})
    return dict(total)


def figures(total: Counter[str]) -> Row:
    """Return the figures of added counts, in percent."""
    return {
        "A": 100 * total["found"] / total["A"],
        "P": 100 * total["true"] / max(1, total["true"] + total["false"]),
        "disagreements": 100 * total["disagreements found"] / total["disagreements"],
        "statements": 200 * total["statements right"] / (total["statements"] + total["statements said"]),
    }


def measure(group: str) -> Row:
    """Return recall of tier A, strict precision, recall of disagreements and F of statements over all sets of a group."""
    total: Counter[str] = Counter()
    for name in groups()[group]:
        with tempfile.TemporaryDirectory() as folder:
            total += counts(result(name, Path(folder)))
    return figures(total)


def _lines(name: str, outcome: dict[str, Any]) -> Iterator[str]:
    total = counts(outcome)
    row = figures(total)
    yield (
        f"{name:12s} A {total['found']}/{total['A']}  precision {row['P']:.0f}  disagreements {row['disagreements']:.0f}  "
        f"statements F {row['statements']:.1f}  flags on the clean article {total['clean flags']}"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", nargs="*")
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    totals: dict[str, Counter[str]] = {}
    for name in arguments.sets or [*sets("dev"), *sets("held-out")]:
        with tempfile.TemporaryDirectory() as folder:
            outcome = result(name, Path(folder))
        totals.setdefault(name.split("/")[0], Counter()).update(counts(outcome))
        for line in _lines(name, outcome):
            print(line)
        if arguments.errors:
            for line in findings.errors(outcome):
                print(line)
    for split, total in totals.items():
        print(f"{split:12s} " + "  ".join(f"{key} {value:.1f}" for key, value in figures(total).items()))


if __name__ == "__main__":
    main()
