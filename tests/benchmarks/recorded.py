"""What was measured and what must be reached: the groups of benchmarks, ``results.json``, ``floors.json`` and their table.

A floor is what the project promises; `reached` is what it has once reached, which may not be lost. All figures are percentages.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent
Results = dict[str, float]
Floors = dict[str, dict[str, Any]]


def _quotes(name: str, limit: int | None = None) -> Results:
    """Measure one public set twice: from rows of statements.jsonl, and from the annotations before them."""
    from tests.benchmarks import quotes, rows

    scorer = quotes.load_scorer()
    gold = [json.loads(line) for line in quotes.SETS[name].read_text(encoding="utf-8").splitlines() if line][:limit]
    written = rows.built((row["id"], row["text"]) for row in gold)
    clausal = name == "gum"
    predicted = [list(rows.predictions(row["text"], found, clausal=clausal)) for row, found in zip(gold, written, strict=True)]

    def who_what(kind: str | None) -> float:
        pairs = []
        for row, said in zip(gold, predicted, strict=True):
            mask = scorer.quote_mask(row["text"])
            pairs.append((row["text"], *(scorer.filt(row["text"], side, kind, mask) for side in (row["attributions"], said))))
        return 100 * float(scorer.report(scorer.score(pairs))["WHO+WHAT@0.5"][2])

    before = quotes.measure(name, limit)["all"]["WHO+WHAT@0.5"][2]
    found = {f"{name}.who_what": who_what(None), f"{name}.who_what.doc": 100 * before}
    return {**found, f"{name}.direct": who_what("direct")} if name == "polnear" else found


def _statements() -> Results:
    from tests.benchmarks import statements

    found: Results = {}
    for name, gold in statements.SETS.items():
        report = statements.score(gold, dict(statements.predict(statements.texts(gold))))
        found[f"{name}.F"] = 100 * report["statement"]["F"]
        for key, part in (("speaker", "speaker_accuracy"), ("platform", "platform_accuracy_all"), ("form", "form_accuracy")):
            found[f"{name}.{key}"] = 100 * report[part]
    return found


def _findings() -> Results:
    from tests.benchmarks import findings

    found: Results = {}
    shared = findings.SHARED
    for name, paths, gold in (
        ("seed", [shared / "seed" / "article.txt"], shared / "seed"),
        ("spun", [shared / "spun" / "articles"], shared / "spun" / "gold"),
    ):
        with tempfile.TemporaryDirectory() as folder:
            result = findings.score(*findings.build(paths), gold, Path(folder))
        counts = result["strict"]["counts"]
        found[f"findings.{name}.A"] = 100 * counts["hitA"] / counts["goldA"]
        found[f"findings.{name}.P"] = 100 * result["loose"]["precision"]
    return found


def _names() -> Results:
    from tests.benchmarks import entities

    found = entities.measure()
    return {"conll04.F": found["conll04.ours.F"], "wnut17.F": found["wnut17.ours.F"], "wnut17.P": found["wnut17.ours.P"]}


def _gap() -> Results:
    from tests.benchmarks import gap

    return {"gap.F": gap.measure()["all"]}


def _claims() -> Results:
    from tests.benchmarks import claims

    score = claims.run()
    return {"claims.P": 100 * score.precision, "claims.R": 100 * score.recall}


def _fnc1() -> Results:
    from tests.benchmarks import fnc1

    return {f"fnc1.{key}": value for key, value in fnc1.measure().items()}


def _ecbplus() -> Results:
    from tests.benchmarks import ecbplus

    return {"ecbplus.F": ecbplus.measure()}


def _bbc() -> Results:
    from tests.benchmarks import bbc

    return {"bbc.unflagged": bbc.measure()}


def _planted() -> Results:
    from tests.benchmarks import planted

    return {f"planted.{group}.{key}": value for group in planted.groups() for key, value in planted.measure(group).items()}


def _short() -> Results:
    from tests.benchmarks import short

    return {f"short.{split}.{key}": value for split in ("dev", "held-out") for key, value in short.measure(split).items()}


#: Each group of figures and what measures it.
GROUPS: Final[dict[str, Callable[[], Results]]] = {
    "polnear": lambda: _quotes("polnear"),
    "gum": lambda: _quotes("gum"),
    "statements": _statements,
    "gap": _gap,
    "names": _names,
    "claims": _claims,
    "findings": _findings,
    "planted": _planted,
    "short": _short,
    "fnc1": _fnc1,
    "ecbplus": _ecbplus,
    "bbc": _bbc,
}


def read_results() -> Results:
    """Return the figures that were last recorded; empty if there are none."""
    file = FOLDER / "results.json"
    return dict(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else {}


def write_results(results: Results) -> None:
    """Record figures, in the order of the floors."""
    ordered = {key: results[key] for key in read_floors() if key in results}
    (FOLDER / "results.json").write_text(json.dumps(ordered, indent=1) + "\n", encoding="utf-8")


def read_floors() -> Floors:
    """Return set, measure, peer, floor and what was once reached of each figure."""
    return dict(json.loads((FOLDER / "floors.json").read_text(encoding="utf-8")))


def below(results: Results, floors: Floors, key: str = "floor") -> dict[str, float]:
    """Return the figures that are below their floor."""
    return {name: value for name, value in results.items() if value < floors[name][key]}


def _rows(results: Results, floors: Floors) -> Iterator[tuple[str, str, str, str, str]]:
    for name, row in floors.items():
        value = results.get(name)
        yield row["set"], row["measure"], row["peer"], f"{row['floor']:.1f}", "-" if value is None else f"{value:.1f}"


def table(results: Results, floors: Floors) -> str:
    """Return the figures beside floors and peers, for a terminal."""
    lines = [("set", "measure", "best peer", "floor", "ours"), *_rows(results, floors)]
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    marks = ["", *("  <-- below its floor" if name in below(results, floors) else "" for name in floors)]
    return "".join(
        "  ".join(
            cell.rjust(width) if column > 2 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        + mark
        + "\n"
        for line, mark in zip(lines, marks, strict=True)
    )


def page(results: Results, floors: Floors) -> str:
    """Return docs/benchmarks.md."""
    rows = "".join(f"| {' | '.join(row)} |\n" for row in _rows(results, floors))
    return (FOLDER / "page.md").read_text(encoding="utf-8").replace("TABLE\n", HEADER + rows)


HEADER: Final = "| set | measure | best peer | floor | ours |\n|---|---|---|---:|---:|\n"
