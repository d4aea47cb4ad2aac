"""GAP (Webster et al. 2018): is the pronoun A, B, or neither? ``python -m tests.benchmarks.gap [--train]``.

The resolver of ``kg_coref`` reads the whole passage. The task gives the two names (the gold-two-mention setting): where the
entity finder has not found one, it is added as a person. The pronouns before the one that is asked for are resolved first, as in
a document; then A or B is said to be meant if the resolver prefers it to the other and its score is above the threshold.
``--train`` fits the weights (logistic regression, L2) and prints the score by five-fold cross-validation.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kg.nlp.antecedents import Candidate, score, situate, weights
from kg.nlp.coref import start_nodes
from kg.nlp.gender import PRONOUNS
from kg.nlp.pipeline import load_pipeline
from kg.nlp.pronouns import Node, Resolver
from kg.nlp.tokens import Tokens
from kg.readers.text import document_from_text

SHARED = Path(__file__).parents[2].parent / "shared" / "bench" / "gap"
ROUNDS = 3
#: Both names of a passage of GAP are of one gender and a passage has one paragraph: the set cannot teach what these are worth.
BY_HAND = {"gender known": 0.4, "other paragraph": -0.5, "unnamed": -1.0}


@dataclass
class Item:
    """One example, parsed."""

    row: dict
    tokens: Tokens
    clusters: tuple
    named: tuple[tuple[int, int], tuple[int, int]]
    pronoun: int


def read(path: Path) -> list[Item]:
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    nlp = load_pipeline()
    off = [name for name in nlp.pipe_names if name.startswith("kg_") and name not in ("kg_sections", "kg_quotes", "kg_entities")]
    docs = []
    with nlp.select_pipes(disable=off):
        made = []
        for row in rows:
            doc = nlp.make_doc(row["text"])
            doc._.kg_document = document_from_text(row["text"], path=row["id"])
            made.append(doc)
        docs = list(nlp.pipe(made, batch_size=16))
    items = []
    for row, doc in zip(rows, docs, strict=True):
        tokens = Tokens(doc)
        named = tuple(_range(tokens, row[f"{key}_offset"], row[f"{key}_offset"] + len(row[key])) for key in "AB")
        pronoun = _range(tokens, row["pronoun_offset"], row["pronoun_offset"] + len(row["pronoun"]))[0]
        items.append(Item(row, tokens, doc._.kg_clusters, named, pronoun))  # type: ignore[arg-type]
    return items


def _range(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    inside = [index for index in range(tokens.n) if tokens.start[index] < end and tokens.end[index] > start]
    return inside[0], inside[-1] + 1


def nodes_of(item: Item) -> tuple[list[Node], list[Node]]:
    """Return all nodes and those of A and B."""
    nodes = start_nodes(item.tokens, item.clusters)
    asked = []
    for first, last in item.named:
        found = next((node for node in nodes if node not in asked and _covers(node, first, last)), None)
        if found is None or found.type != "Person":
            if found is not None:
                found.type = "Person"
            else:
                head = last - 1
                while head > first and not item.tokens.text[head][-1].isalnum():
                    head -= 1
                found = Node("Person", " ".join(item.tokens.text[first:last]))
                found.add(Candidate(first, last, head), "name", "given by the task")
                nodes.append(found)
        asked.append(found)
    return nodes, asked


def _covers(node: Node, first: int, last: int) -> bool:
    return any(extent.first < last and first < extent.last for extent in node.extents)


def judge(item: Item, table: dict[str, float]) -> list[list[str] | None]:
    """Return the features of A and B at the pronoun after the earlier pronouns have been resolved."""
    nodes, asked = nodes_of(item)
    resolver = Resolver(item.tokens, nodes, table)
    for index in range(item.pronoun):
        if item.tokens.lower[index] in PRONOUNS and item.tokens.tag[index].startswith("PRP"):
            choice = resolver.choose(index)
            if choice is not None:
                resolver.settle(index, choice)
    for node in asked:
        gender = PRONOUNS[item.tokens.lower[item.pronoun]][0]
        if node.gender is not None and node.gender != gender:
            node.gender = None if node.type != "Person" else node.gender
    found: list[list[str] | None] = [None, None]
    for node, names in resolver.scored(situate(item.tokens, item.pronoun)):
        for position in range(2):
            if node is asked[position]:
                found[position] = names
    return found


def predict(pairs: Sequence[list[str] | None], table: dict[str, float]) -> tuple[bool, bool]:
    values = [score(names, table) + table.get("bias", 0.0) if names is not None else -99.0 for names in pairs]
    best = 0 if values[0] >= values[1] else 1
    said = values[best] >= table.get("threshold", 0.0)
    return said and best == 0, said and best == 1


def f_values(items: Iterable[Item], predictions: Iterable[tuple[bool, bool]]) -> dict[str, float]:
    """Return F in percent: of all pronouns, of feminine and of masculine ones."""
    counts = {"all": [0, 0, 0], "f": [0, 0, 0], "m": [0, 0, 0]}
    for item, said in zip(items, predictions, strict=True):
        gender = "f" if item.row["pronoun"].lower() in ("she", "her", "hers") else "m"
        for gold, pred in zip((item.row["A_coref"], item.row["B_coref"]), said, strict=True):
            for key in ("all", gender):
                counts[key][0] += gold and pred
                counts[key][1] += pred
                counts[key][2] += gold
    return {key: 200 * hit / (pred + gold) if pred + gold else 0.0 for key, (hit, pred, gold) in counts.items()}


def measure(path: Path = SHARED / "development.jsonl") -> dict[str, float]:
    """Return what `f_values` does for the resolver as it ships."""
    items, table = read(path), weights()
    return f_values(items, [predict(judge(item, table), table) for item in items])


def f_score(items: Iterable[Item], predictions: Iterable[tuple[bool, bool]]) -> str:
    value = f_values(items, predictions)
    bias = value["f"] / max(value["m"], 1e-9)
    return f"F {value['all']:.1f}  masculine {value['m']:.1f}  feminine {value['f']:.1f}  bias {bias:.2f}"


def fit(items: Sequence[Item], start: dict[str, float]) -> dict[str, float]:
    """Return weights fitted on `items`; each round resolves the earlier pronouns with the weights of the round before."""
    table = start
    for _ in range(ROUNDS):
        rows, gold, pairs = [], [], []
        for item in items:
            judged = judge(item, table)
            both = []
            for position, names in enumerate(judged):
                if names is not None:
                    both.append(len(rows))
                    rows.append(names)
                    gold.append(bool(item.row["AB"[position] + "_coref"]))
            pairs.append(both)
        table = _logistic(rows, gold, pairs)
    return table


def _logistic(rows: list[list[str]], gold: list[bool], pairs: list[list[int]]) -> dict[str, float]:
    """Fit a softmax over (A, B, neither) per example by gradient descent; the score of "neither" is 0."""
    names = sorted({name for row in rows for name in row})
    number = {name: index for index, name in enumerate(names)}
    x = np.zeros((len(rows), len(names) + 1))
    for index, row in enumerate(rows):
        for name in row:
            x[index, number[name]] = 1.0
    x[:, -1] = 1.0
    y = np.array(gold, dtype=float)
    group = np.zeros(len(rows), dtype=int)
    for index, both in enumerate(pairs):
        group[both] = index
    w = np.zeros(x.shape[1])
    m, v = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, 401):
        e = np.exp(np.clip(x @ w, -30, 30))
        total = 1.0 + np.bincount(group, weights=e, minlength=len(pairs))
        p = e / total[group]
        gradient = x.T @ (p - y) + 2.0 * np.append(w[:-1], 0.0)
        m, v = 0.9 * m + 0.1 * gradient, 0.999 * v + 0.001 * gradient**2
        w -= 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    table = {name: round(float(w[index]), 3) for name, index in number.items()}
    table["bias"] = round(float(w[-1]), 3)
    return _with_threshold(rows, gold, pairs, table)


def _with_threshold(rows: list[list[str]], gold: list[bool], pairs: list[list[int]], table: dict[str, float]) -> dict[str, float]:
    best, chosen = 0.0, 0.0
    for threshold in np.arange(-3.0, 1.0, 0.25):
        hit = said = 0
        for both in pairs:
            if both:
                value, top = max((score(rows[index], table) + table["bias"], index) for index in both)
                if value >= threshold:
                    said += 1
                    hit += gold[top]
        reached = 200 * hit / (said + sum(gold))
        if reached > best:
            best, chosen = reached, float(threshold)
    table["threshold"] = chosen
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", action="store_true")
    parser.add_argument("--data", type=Path, default=SHARED / "development.jsonl")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    items = read(arguments.data)
    if arguments.train:
        said: list[tuple[bool, bool]] = [(False, False)] * len(items)
        for fold in range(5):
            table = fit([item for number, item in enumerate(items) if number % 5 != fold], {})
            for number in range(fold, len(items), 5):
                table.update(BY_HAND)
                said[number] = predict(judge(items[number], table), table)
        print("five-fold:", f_score(items, said))
        table = {**fit(items, {}), **BY_HAND}
        if arguments.out is not None:
            lines = "".join(f"{name}\t{table[name]}\n" for name in sorted(table) if abs(table[name]) >= 0.02)
            arguments.out.write_text(HEADER + "feature\tweight\n" + lines, encoding="utf-8")
    else:
        table = weights()
        predictions = [predict(judge(item, table), table) for item in items]
        print(f_score(items, predictions))


HEADER = (
    "# Weights of the features of kg.nlp.antecedents, fitted by `python -m tests.benchmarks.gap --train` on GAP development\n"
    "# (2,000 passages; github.com/google-research-datasets/gap-coreference, Apache-2.0). No text of the set is in here.\n"
    '# "gender known", "other paragraph" and "unnamed" are set by hand: GAP has names of one gender, one paragraph, names only.\n'
)

if __name__ == "__main__":
    main()
