"""Do two real articles about one claim conflict? `kg.conflict_scores` on pairs made from the Fake News Challenge.

    python -m tests.benchmarks.fnc1 [--fit] [--pairs FILE --bodies FILE [--out FILE]]

Prints average precision and ROC AUC: cross-validated by claim (no article, and no claim, is in two folds), and of the weights
that are shipped. ``--fit`` writes those weights. ``--pairs`` and ``--bodies`` score another set of the same form with the shipped
weights, ``--out`` writes the scores for ``score_pairs.py``.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from kg.conflict import FEATURES, conflict_scores, pair_features
from kg.model import Corpus

FOLDER: Final = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "fnc1"
WEIGHTS: Final = Path(__file__).resolve().parents[2] / "data" / "lexicons" / "conflict_weights.tsv"
HEADER: Final = """\
# Weights of kg.conflict: what each feature adds to the log-odds that two articles on one claim contradict each other. Our own
# numbers, fitted by `python -m tests.benchmarks.fnc1 --fit` on 1,070 pairs made from the Fake News Challenge's training articles,
# whose texts have no licence and are not here. "opposed" is set by hand: these pairs have next to none. Apache-2.0.
feature	weight
"""
_BY_HAND: Final = {"opposed": 1.0}
_RIDGE: Final = 3.0
_FOLDS: Final = 5

Array = NDArray[np.float64]


def load(pairs: Path, bodies: Path) -> tuple[list[dict[str, Any]], Corpus, dict[int, str]]:
    """Return the pairs, one corpus of all their articles, and the ids of the documents by the articles' numbers."""
    from kg.link import link
    from kg.nlp import annotate
    from kg.readers import document_from_text
    from kg.statements import state

    rows = [json.loads(line) for line in pairs.open(encoding="utf-8")]
    wanted = {row[side] for row in rows for side in "ab"}
    texts = {row["body_id"]: row["text"] for row in map(json.loads, bodies.open(encoding="utf-8")) if row["body_id"] in wanted}
    documents = {number: document_from_text(texts[number], path=f"{number}.txt") for number in sorted(texts)}
    corpus = link(state(annotate(documents.values())))
    return rows, corpus, {number: document.id for number, document in documents.items()}


def claims(rows: list[dict[str, Any]]) -> list[int]:
    """Return for each pair the number of its claim: articles that pairs tie together are about one."""
    parent = {row[side]: row[side] for row in rows for side in "ab"}

    def root(key: int) -> int:
        while parent[key] != key:
            key = parent[key]
        return key

    for row in rows:
        first, second = sorted((root(row["a"]), root(row["b"])))
        parent[second] = first
    return [root(row["a"]) for row in rows]


def fit(x: Array, y: Array, groups: list[int]) -> Array:
    """Return bias and weights of a ridge logistic regression; a claim with many pairs weighs as the root of their number."""
    size = Counter(groups)
    each = np.array([size[g] ** -0.5 for g in groups])
    each /= each.mean()
    spread = x.std(axis=0) + 1e-9
    design = np.c_[np.ones(len(x)), x / spread]
    weights = np.zeros(design.shape[1])
    ridge = np.eye(len(weights)) * _RIDGE
    ridge[0, 0] = 1e-6
    for _ in range(30):
        guess = 1 / (1 + np.exp(-design @ weights))
        curve = (design * (each * guess * (1 - guess))[:, None]).T @ design + ridge
        weights -= np.linalg.solve(curve, design.T @ (each * (guess - y)) + ridge @ weights)
    weights[1:] /= spread
    return weights


def cross_validated(x: Array, y: Array, groups: list[int]) -> Array:
    """Return for each pair the log-odds by weights that were fitted without its claim."""
    size = Counter(groups)
    load_of = [0] * _FOLDS
    fold: dict[int, int] = {}
    for group in sorted(size, key=lambda g: (-size[g], g)):
        fold[group] = load_of.index(min(load_of))
        load_of[fold[group]] += size[group]
    at = np.array([fold[g] for g in groups])
    odds = np.zeros(len(y))
    for number in range(_FOLDS):
        train = np.flatnonzero(at != number)
        weights = fit(x[train], y[train], [groups[i] for i in train])
        odds[at == number] = weights[0] + x[at == number] @ weights[1:]
    return odds


def figures(scores: Array, y: Array) -> tuple[float, float]:
    """Return average precision and ROC AUC in percent, as ``score_pairs.py`` counts them."""
    order = np.argsort(-scores, kind="stable")
    hits = y[order]
    precision = float((hits * np.cumsum(hits) / np.arange(1, len(y) + 1)).sum() / hits.sum())
    right, wrong = np.sort(scores[y == 1]), np.sort(scores[y == 0])
    below = np.searchsorted(wrong, right, "left") + np.searchsorted(wrong, right, "right")
    return 100 * precision, 100 * float(below.sum()) / (2 * len(right) * len(wrong))


def measure() -> dict[str, float]:
    """Return the cross-validated average precision and AUC on the training pairs, in percent."""
    rows, corpus, ids = load(FOLDER / "article_pairs_train.jsonl", FOLDER / "train_bodies.jsonl")
    x = np.array(pair_features(corpus, [(ids[row["a"]], ids[row["b"]]) for row in rows]))
    y = np.array([float(row["label"] == "conflict") for row in rows])
    precision, area = figures(cross_validated(x, y, claims(rows)), y)
    return {"AP": precision, "AUC": area}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--pairs", type=Path, default=FOLDER / "article_pairs_train.jsonl")
    parser.add_argument("--bodies", type=Path, default=FOLDER / "train_bodies.jsonl")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    rows, corpus, ids = load(arguments.pairs, arguments.bodies)
    pairs = [(ids[row["a"]], ids[row["b"]]) for row in rows]
    x = np.array(pair_features(corpus, pairs))
    y = np.array([float(row["label"] == "conflict") for row in rows])
    groups = claims(rows)
    if arguments.fit:
        weights = fit(x, y, groups)
        named = dict(zip(("bias", *FEATURES), weights, strict=True)) | _BY_HAND
        lines = [f"{name}\t{weight:.3f}\n" for name, weight in named.items()]
        WEIGHTS.write_text(HEADER + "".join(lines), encoding="utf-8", newline="\n")
    print(f"{len(rows)} pairs, {len(set(groups))} claims, {len(ids)} articles")
    for name, column in zip(FEATURES, x.T, strict=True):
        print("  {:20} AP {:.1f}  AUC {:.1f}".format(name, *figures(-column if name == "alike" else column, y)))
    print("  {:20} AP {:.1f}  AUC {:.1f}".format("cross-validated", *figures(cross_validated(x, y, groups), y)))
    shipped = conflict_scores(corpus, pairs)
    print("  {:20} AP {:.1f}  AUC {:.1f}".format("shipped weights", *figures(np.array(shipped), y)))
    if arguments.out:
        lines = [json.dumps({"id": row["id"], "score": score}) + "\n" for row, score in zip(rows, shipped, strict=True)]
        arguments.out.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
