"""Statements against gold: read, annotate and state the seed article and the invented articles.

    python -m tests.benchmarks.statements [--errors] [--only NAME] [--predictions FOLDER] [--linked]

Reads ``../shared``; prints the statement scores of the shared scorer. ``--errors`` adds, per article, the statements that
were missed or made up and those with a wrong speaker, platform or form; ``--linked`` scores what `kg build` would write.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.model import Document, Statement
from kg.nlp import annotate
from kg.readers import read
from kg.statements import state
from tests.benchmarks.findings import SHARED, load

SETS = {"seed": SHARED / "seed", "spun": SHARED / "spun" / "gold"}


def texts(gold: Path) -> dict[str, Path]:
    """Return the article of each gold file, by the scorer's name for it."""
    found = {}
    for file in sorted(gold.rglob("*.gold.json")):
        if "documents" not in json.loads(file.read_text(encoding="utf-8")):
            found[file.relative_to(gold).as_posix().removesuffix(".gold.json")] = file.with_name(
                file.name.replace(".gold.json", ".txt")
            )
    return found


def predict(paths: dict[str, Path], *, linked: bool = False) -> Iterator[tuple[str, list[Statement]]]:
    """Yield the attributed statements of each article."""
    documents = [d for d in read([str(p) for p in paths.values()]) if isinstance(d, Document)]
    extracts = list(state(annotate(documents)))
    if linked:
        from kg.link import link

        corpus = link(extracts)
        for name, document in zip(paths, documents, strict=True):
            yield name, [s for s in corpus.statements if s.document == document.id and s.form != "narration"]
        return
    for name, extract in zip(paths, extracts, strict=True):
        yield name, [s for s in extract.statements if s.form != "narration"]


def rows(statements: list[Statement]) -> list[dict[str, Any]]:
    """Return statements as the scorer reads them."""
    return [
        {
            "speaker": s.speaker,
            "platform": s.platform,
            "form": s.form,
            "content": [list(c) for c in s.content],
            "cue": list(s.cue) if s.cue else None,
        }
        for s in statements
    ]


def score(gold: Path, predictions: dict[str, list[Statement]]) -> dict[str, Any]:
    """Return the scorer's report on statements."""
    scorer = load(SHARED / "spun" / "score_inconsistencies.py")
    items = scorer.load_gold(str(gold))
    given = {name: {"inc": [], "st": rows(predictions[name]) if name in predictions else None} for name in items}
    report: dict[str, Any] = scorer.score_st(items, given)
    return report


def errors(gold: Path, name: str, statements: list[Statement], text: str) -> Iterator[str]:
    """Yield a line per difference between the statements of one article and its gold."""
    scorer = load(SHARED / "spun" / "score_inconsistencies.py")
    item = json.loads((gold / f"{name}.gold.json").read_text(encoding="utf-8"))
    aliases = {e["name"]: sorted({m["text"] for m in e["mentions"]}) for e in item.get("entities", [])}
    wanted, found = item["statements"], rows(statements)
    pairs = scorer.greedy([scorer.chars(s["content"]) for s in wanted], [scorer.chars(s["content"]) for s in found])
    for i, j in sorted(pairs):
        g, p = wanted[i], found[j]
        start, end = p["content"][0]
        where = f"{name} {g['id']} “{text[start : min(end, start + 60)]}”"
        if not scorer.same_speaker(p["speaker"], g["speaker"], aliases.get(g["speaker"], [])):
            yield f"speaker   {where}: {p['speaker']} for {g['speaker']} [{statements[j].reason}]"
        if not scorer.same_platform(p["platform"], g["platform"]):
            yield f"platform  {where}: {p['platform']} for {g['platform']} [{statements[j].reason}]"
        if scorer.nform(p["form"]) != g["form"]:
            yield f"form      {where}: {p['form']} for {g['form']} [{statements[j].reason}]"
    for i in sorted(set(range(len(wanted))) - {i for i, _ in pairs}):
        said = " … ".join(c["text"] for c in wanted[i]["content"])
        yield f"missed    {name} {wanted[i]['id']} {wanted[i]['form']} “{said[:110]}”"
    for j in sorted(set(range(len(found))) - {j for _, j in pairs}):
        yield f"made up   {name} {found[j]['form']} “{statements[j].text[:110]}” [{statements[j].reason}]"


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--linked", action="store_true")
    parser.add_argument("--only", default=None, choices=sorted(SETS))
    parser.add_argument("--predictions", type=Path, default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.predictions or Path(temporary)
        for name, gold in SETS.items():
            if options.only in (None, name):
                paths = texts(gold)
                found = dict(predict(paths, linked=options.linked))
                for article, statements in found.items():
                    file = folder / name / f"{article}.json"
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_text(json.dumps({"inconsistencies": [], "statements": rows(statements)}), encoding="utf-8")
                _print(name, score(gold, found))
                if options.errors:
                    for article, statements in found.items():
                        text = paths[article].read_text(encoding="utf-8")
                        print("\n".join(errors(gold, article, statements, text)))


def _print(name: str, report: dict[str, Any]) -> None:
    counts = report["statement"]
    share = ", ".join(f"{key} {counts[key]:.3f}" for key in ("F", "P", "R"))
    print(f"{name}: {share}, {counts['matched']} of {counts['gold']}, {counts['pred']} found")
    keys = ("speaker_accuracy", "platform_accuracy_all", "platform_accuracy_where_gold_has_one", "form_accuracy", "cue_overlap")
    print("  " + ", ".join(f"{key} {report[key]:.3f}" if report[key] is not None else f"{key} -" for key in keys))


if __name__ == "__main__":
    main()
