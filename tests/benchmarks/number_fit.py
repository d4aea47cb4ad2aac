"""Fit the weights of kg.link.number_pairs: which two counts of one unit count one thing.

    python -m tests.benchmarks.number_fit [--write] [--rows]

Pairs are right where they touch two sides of a number conflict of the gold of data/articles, data/planted/dev and
``../shared/spun``; all other pairs there, and all pairs in 600 BBC articles, are wrong. Each set is scored by weights that were
fitted without it. ``--write`` writes ``data/lexicons/number_weights.tsv``, ``--rows`` lists the pairs by their likelihood.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from kg.link.number_pairs import LEAST, Use, candidates, features
from kg.link.preparing import prepare
from kg.model import Document
from tests.benchmarks.bbc import articles
from tests.benchmarks.findings import SHARED
from tests.benchmarks.planted import PLANTED, sets
from tests.gold import load_gold

DATA: Final = Path(__file__).resolve().parents[2] / "data"
WEIGHTS: Final = DATA / "lexicons" / "number_weights.tsv"
STARTS: Final = (0, 3, 5)  # samples of BBC articles
REAL: Final = 0.3  # weight of a pair of real news
PENALTY: Final = 0.5  # of the squared weights
KINDS: Final = ("number-conflict", "cardinality-conflict")
_STEPS: Final = 60

Array = NDArray[np.float64]
Sides = list[tuple[str, int, int, int]]  # the members of a conflict: file, start, end and side


@dataclass(frozen=True)
class Row:
    """A pair of counts: its set, what can be seen of it, whether it is right, and its words."""

    source: str
    features: dict[str, float]
    right: bool
    words: str


def rows() -> Iterator[Row]:
    """Yield the pairs of all sets."""
    for name in sets("dev"):
        yield from _planted(name, PLANTED / name)
    yield from _planted("spun", SHARED / "spun" / "gold")
    yield from _sample()
    for start in STARTS:
        yield from _rows(f"bbc {start}", articles(start), {}, [])


def _planted(name: str, folder: Path) -> Iterator[Row]:
    from kg.readers import read

    texts = [item for item in read([str(path) for path in sorted(folder.rglob("*.txt"))]) if isinstance(item, Document)]
    places = {document.id: str(Path(document.path).resolve()) for document in texts}
    gold = [item for path in sorted({Path(file).parent for file in places.values()}) for item in _gold(path)]
    yield from _rows(name, texts, places, gold)


def _sample() -> Iterator[Row]:
    from kg.readers import read

    texts = [item for item in read([str(DATA / "articles")]) if isinstance(item, Document)]
    gold = [
        [(*place, side) for place, side in zip(item.members, item.sides, strict=True)]
        for item in load_gold(texts, "inconsistencies")
        if item.kind in KINDS
    ]
    yield from _rows("sample", texts, {document.id: document.path for document in texts}, gold)


def _rows(name: str, documents: list[Document], places: dict[str, str], gold: list[Sides]) -> Iterator[Row]:
    from kg.nlp import annotate
    from kg.statements import state

    context, _ = prepare(list(state(annotate(documents))))
    for first, second in candidates(context):
        right = any(_touches(item, first, second, places) for item in gold)
        words = " <> ".join(f"{use.quantity.text} | {use.counted.sentence.text[:90]}" for use in (first, second))
        yield Row(name, features(context, first, second), right, words)


def _gold(folder: Path) -> Iterator[Sides]:
    """Yield each number conflict of the gold files of a folder: its members."""
    for file in sorted(folder.glob("*.gold.json")):
        gold: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        texts = {one["doc"]: one["source"] for one in gold.get("documents", ())} or {None: gold["source"]}
        for item in gold["inconsistencies"]:
            if item["kind"] in KINDS:
                sides = item.get("sides") or list(range(len(item["members"])))
                yield [
                    (str((folder / Path(texts[m.get("doc")]).name).resolve()), m["start"], m["end"], side)
                    for m, side in zip(item["members"], sides, strict=True)
                ]


def _touches(item: Sides, first: Use, second: Use, places: dict[str, str]) -> bool:
    one, two = (
        {
            side
            for file, start, end, side in item
            if places[use.counted.sentence.document] == file and use.quantity.start < end and start < use.quantity.end
        }
        for use in (first, second)
    )
    return bool(one) and bool(two) and len(one | two) > 1


def fit(table: Array, right: Array, weight: Array) -> Array:
    """Return the weights of a logistic regression (Newton's method; the first column, the bias, is not penalised)."""
    found = np.zeros(table.shape[1])
    penalty = np.full(table.shape[1], PENALTY)
    penalty[0] = 0.0
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ (weight * (likely - right)) + penalty * found
        curve = (table * (weight * likely * (1 - likely))[:, None]).T @ table + np.diag(penalty + 1e-6)
        step = np.linalg.solve(curve, slope)
        found -= step
        if np.abs(step).max() < 1e-8:
            break
    return found


def main() -> None:
    """Print what the weights find of sets that they were not fitted on, and write them if asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--rows", action="store_true")
    arguments = parser.parse_args()
    found = list(rows())
    names = list(found[0].features)
    table = np.array([[row.features[name] for name in names] for row in found])
    right = np.array([float(row.right) for row in found])
    source = np.array([row.source for row in found])
    real = np.char.startswith(source, "bbc")
    weight = np.where(real, REAL, 1.0)
    likely = np.zeros(len(found))
    for name in dict.fromkeys(source):
        others = source != name
        likely[~others] = 1 / (1 + np.exp(-table[~others] @ fit(table[others], right[others], weight[others])))
    for least in (0.3, 0.4, LEAST, 0.5, 0.6, 0.7):
        told = likely >= least
        hits, false = int((told & (right == 1)).sum()), int((told & (right == 0) & ~real).sum())
        print(
            f"from {least:.2f}: {hits} of {int(right.sum())} right pairs, {false} others, {int((told & real).sum())} in real news"
        )
    if arguments.rows:
        for at in np.argsort(-likely):
            if right[at] or likely[at] >= 0.3:
                print(f"{likely[at]:.2f} {'right' if right[at] else 'WRONG'} {found[at].source}: {found[at].words}")
    if arguments.write:
        head = [line for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        values = fit(table, right, weight)
        lines = [*head, "feature\tweight", *(f"{name}\t{value:.3f}" for name, value in zip(names, values, strict=True))]
        WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
