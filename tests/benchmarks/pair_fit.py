"""Fit the weights of the matchers of kg.link: which two counts, times, places or portraits tell of one thing.

    python -m tests.benchmarks.pair_fit [--write] [--rows] [MATCHER ...]

A pair is right where its two members touch two sides of one conflict of the matcher's kinds in the gold of data/articles,
data/planted/dev, data/planted/short/dev, the tables of small articles in tests/link and ``../shared/spun``; all other pairs
there, and all pairs in 1,200 BBC articles, are wrong. Each set is scored by weights that were fitted without it. ``--write``
writes ``data/lexicons/pair_weights.tsv``, ``--rows`` lists the pairs by their likelihood.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from kg.link import denial_pairs, number_pairs, order_pairs, role_pairs, setting_pairs, state_pairs, trait_pairs
from kg.link.context import Context
from kg.link.preparing import prepare
from kg.model import Document
from tests.benchmarks.bbc import articles
from tests.benchmarks.findings import SHARED
from tests.benchmarks.planted import PLANTED, sets
from tests.benchmarks.short import load, short_sets
from tests.benchmarks.small_cases import cases
from tests.gold import load_gold

DATA: Final = Path(__file__).resolve().parents[2] / "data"
WEIGHTS: Final = DATA / "lexicons" / "pair_weights.tsv"
STARTS: Final = (0, 1, 2, 3, 5, 9)  # samples of BBC articles
PENALTY: Final = 1.0  # of the squared weights
_STEPS: Final = 60
_SHOWN: Final = 0.3

Array = NDArray[np.float64]
Sides = list[tuple[str, int, int, int]]  # the members of a conflict: file, start, end and side
Gold = list[tuple[str, Sides]]


@dataclass(frozen=True)
class Matcher:
    """What a matcher offers: its pairs, what can be seen of them, and where a member of a pair stands."""

    name: str
    kinds: tuple[str, ...]
    candidates: Callable[[Context], Iterable[tuple[Any, Any]]]
    features: Callable[[Context, Any, Any], dict[str, float]]
    span: Callable[[Any], tuple[str, int, int]]
    real: float  # weight of a pair of real news


def _setting(kind: setting_pairs.Kind, *kinds: str) -> Matcher:
    return Matcher(
        kind.name,
        kinds,
        lambda context: setting_pairs.candidates(context, kind),
        lambda context, first, second: setting_pairs.features(context, kind, first, second),
        lambda one: (one.document, one.start, one.end),
        1.0,
    )


def _state(kind: state_pairs.Kind, *kinds: str) -> Matcher:
    return Matcher(
        kind.name,
        kinds,
        lambda context: state_pairs.candidates(context, kind),
        lambda context, first, second: state_pairs.features(context, kind, first, second),
        lambda one: (one.document, one.start, one.end),
        1.0,
    )


MATCHERS: Final = (
    Matcher(
        "number",
        ("number-conflict", "cardinality-conflict"),
        number_pairs.candidates,
        number_pairs.features,
        lambda one: (one.counted.sentence.document, one.quantity.start, one.quantity.end),
        1.0,
    ),
    _setting(setting_pairs.TIME, "time-conflict", "event-order-conflict"),
    _setting(setting_pairs.PLACE, "location-conflict"),
    _setting(setting_pairs.CHANNEL, "platform-conflict"),
    _state(state_pairs.STATE, "status-conflict", "negation", "negation-conflict"),
    Matcher(
        "order",
        ("event-order-conflict",),
        order_pairs.candidates,
        order_pairs.features,
        lambda one: (one.sentence.document, one.start, one.end),
        1.0,
    ),
    Matcher(
        "denial",
        (
            "negation",
            "negation-conflict",
            "status-conflict",
            "action-conflict",
            "internal-contradiction",
            "event-order-conflict",
            "object-conflict",
            "description-conflict",
            "location-conflict",
            "time-conflict",
            "role-conflict",
            "number-conflict",
            "cardinality-conflict",
        ),
        denial_pairs.candidates,
        denial_pairs.features,
        denial_pairs.span,
        1.0,
    ),
    Matcher(
        "role",
        ("role-conflict",),
        role_pairs.candidates,
        role_pairs.features,
        lambda one: (one.sentence.document, one.start, one.end),
        1.0,
    ),
    Matcher(
        "trait",
        ("description-conflict",),
        trait_pairs.candidates,
        trait_pairs.features,
        lambda one: (one.document, one.start, one.end),
        1.0,
    ),
)


@dataclass(frozen=True)
class Row:
    """A pair: its matcher, its set, what can be seen of it, whether it is right, and its words."""

    matcher: str
    source: str
    features: dict[str, float]
    right: bool
    words: str


def rows(matchers: Iterable[Matcher]) -> Iterator[Row]:
    """Yield the pairs of all sets."""
    matchers = tuple(matchers)
    for name in sets("dev"):
        yield from _planted(matchers, name, PLANTED / name)
    yield from _planted(matchers, "spun", SHARED / "spun" / "gold")
    for name in short_sets("dev"):
        texts, gold = load(name)
        yield from _rows(matchers, name, texts, {t.id: t.path for t in texts}, gold)
    for name, documents, gold in cases():
        yield from _rows(matchers, name, documents, {d.id: d.path for d in documents}, gold)
    yield from _sample(matchers)
    for start in STARTS:
        yield from _rows(matchers, f"bbc {start}", articles(start), {}, [])


def _planted(matchers: tuple[Matcher, ...], name: str, folder: Path) -> Iterator[Row]:
    from kg.readers import read

    texts = [item for item in read([str(path) for path in sorted(folder.rglob("*.txt"))]) if isinstance(item, Document)]
    places = {document.id: str(Path(document.path).resolve()) for document in texts}
    gold = [item for path in sorted({Path(file).parent for file in places.values()}) for item in _gold(path)]
    yield from _rows(matchers, name, texts, places, gold)


def _sample(matchers: tuple[Matcher, ...]) -> Iterator[Row]:
    from kg.readers import read

    texts = [item for item in read([str(DATA / "articles")]) if isinstance(item, Document)]
    gold = [
        (item.kind, [(*place, side) for place, side in zip(item.members, item.sides, strict=True)])
        for item in load_gold(texts, "inconsistencies")
    ]
    yield from _rows(matchers, "sample", texts, {document.id: document.path for document in texts}, gold)


def _rows(
    matchers: tuple[Matcher, ...], name: str, documents: list[Document], places: dict[str, str], gold: Gold
) -> Iterator[Row]:
    from kg.nlp import annotate
    from kg.statements import state

    context, _ = prepare(list(state(annotate(documents))))
    for matcher in matchers:
        told = [sides for kind, sides in gold if kind.split("/")[0] in matcher.kinds]
        for first, second in matcher.candidates(context):
            spans = [matcher.span(one) for one in (first, second)]
            right = any(_touches(item, spans, places) for item in told)
            words = " <> ".join(
                f"{context.slice(*span)} | {' '.join(context.views[span[0]].sentence_at(span[1]).text.split())[:90]}"  # type: ignore[union-attr]
                for span in spans
            )
            yield Row(matcher.name, name, matcher.features(context, first, second), right, words)


def _gold(folder: Path) -> Iterator[tuple[str, Sides]]:
    """Yield the kind and the members of each conflict of the gold files of a folder."""
    for file in sorted(folder.glob("*.gold.json")):
        gold: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        texts = {one["doc"]: one["source"] for one in gold.get("documents", ())} or {None: gold["source"]}
        for item in gold["inconsistencies"]:
            sides = item.get("sides") or list(range(len(item["members"])))
            yield (
                item["kind"],
                [
                    (str((folder / Path(texts[m.get("doc")]).name).resolve()), m["start"], m["end"], side)
                    for m, side in zip(item["members"], sides, strict=True)
                ],
            )


def _touches(item: Sides, spans: list[tuple[str, int, int]], places: dict[str, str]) -> bool:
    one, two = (
        {side for file, start, end, side in item if places[document] == file and low < end and start < high}
        for document, low, high in spans
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


def weigh(matcher: Matcher, found: list[Row], *, listed: bool) -> dict[str, float]:
    """Print what the weights find of sets that they were not fitted on, and return the weights fitted on all."""
    names = list(dict.fromkeys(name for row in found for name in row.features))
    table = np.array([[row.features.get(name, 0.0) for name in names] for row in found])
    right = np.array([float(row.right) for row in found])
    source = np.array([row.source for row in found])
    real = np.char.startswith(source, "bbc")
    weight = np.where(real, matcher.real, 1.0)
    likely = np.zeros(len(found))
    for name in dict.fromkeys(source):
        others = source != name
        likely[~others] = 1 / (1 + np.exp(-table[~others] @ fit(table[others], right[others], weight[others])))
    print(matcher.name)
    for least in (0.3, 0.4, 0.45, 0.5, 0.6, 0.7):
        told = likely >= least
        hits, false = int((told & (right == 1)).sum()), int((told & (right == 0) & ~real).sum())
        print(
            f"from {least:.2f}: {hits} of {int(right.sum())} right pairs, {false} others, {int((told & real).sum())} in real news"
        )
    if listed:
        for at in np.argsort(-likely):
            if right[at] or likely[at] >= _SHOWN:
                print(f"{likely[at]:.2f} {'right' if right[at] else 'WRONG'} {found[at].source}: {found[at].words}")
    return dict(zip(names, fit(table, right, weight), strict=True))


def main() -> None:
    """Print what the weights find of sets that they were not fitted on, and write them if asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("matchers", nargs="*", choices=[[], *(m.name for m in MATCHERS)])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--rows", action="store_true")
    arguments = parser.parse_args()
    chosen = [m for m in MATCHERS if not arguments.matchers or m.name in arguments.matchers]
    found = list(rows(chosen))
    fitted = {m.name: weigh(m, [r for r in found if r.matcher == m.name], listed=arguments.rows) for m in chosen}
    if arguments.write:
        old = WEIGHTS.read_text(encoding="utf-8").splitlines()
        head = [line for line in old if line.startswith("#")]
        kept = [line for line in old if line and not line.startswith("#") and line.split("\t")[0] not in {"matcher", *fitted}]
        new = [f"{matcher}\t{name}\t{value:.3f}" for matcher, values in fitted.items() for name, value in values.items()]
        order = {m.name: at for at, m in enumerate(MATCHERS)}
        lines = sorted([*kept, *new], key=lambda line: order.get(line.split("\t")[0], len(order)))
        WEIGHTS.write_text("\n".join([*head, "matcher\tfeature\tweight", *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
