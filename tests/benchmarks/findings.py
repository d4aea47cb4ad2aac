"""Findings against gold: the seed article and the invented articles, in one build each.

    python -m tests.benchmarks.findings [--errors] [--bbc N]

Reads ``../shared``; prints what the shared scorer says. ``--errors`` adds what was missed and what is false; ``--bbc N`` builds N
articles, evenly spread over a corpus of real, edited news, and lists the findings, all of them presumed false.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from kg.model import Corpus, Document, Finding

SHARED = Path(__file__).resolve().parents[2].parent / "shared"


def load(path: Path) -> ModuleType:
    """Import a script of the shared folder."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def build(paths: Iterable[Path]) -> tuple[Corpus, tuple[Finding, ...]]:
    """Read, annotate, state, link and check."""
    from kg.building import analyse
    from kg.readers import read

    return analyse([d for d in read([str(p) for p in paths]) if isinstance(d, Document)])


def score(corpus: Corpus, findings: tuple[Finding, ...], gold: Path, folder: Path) -> dict[str, Any]:
    """Return the scorer's two reports (loose and strict) on the findings, written as prediction files."""
    from kg.outputs import finding_rows, json_lines, statement_rows

    out, predictions = folder / "out", folder / "predictions"
    out.mkdir()
    (out / "statements.jsonl").write_text(json_lines(statement_rows(corpus)), encoding="utf-8")
    (out / "findings.jsonl").write_text(json_lines(finding_rows(corpus, findings)), encoding="utf-8")
    load(SHARED / "spun" / "predict.py").main(str(out), str(predictions))
    scorer = load(SHARED / "spun" / "score_inconsistencies.py")
    items = scorer.load_gold(str(gold))
    predicted = scorer.load_preds(str(predictions), items)
    return {
        "gold": items,
        "predicted": predicted,
        "scorer": scorer,
        "loose": scorer.score_inc(items, predicted),
        "strict": scorer.score_inc(items, predicted, True),
    }


def figures(result: dict[str, Any]) -> Iterator[str]:
    """Yield the lines that are recorded."""
    loose, strict = result["loose"], result["strict"]
    counts = strict["counts"]
    loose_b = loose["counts"]["hitB"]
    yield f"strict recall A {counts['hitA']}/{counts['goldA']}, B {counts['hitB']}/{counts['goldB']} (loose B {loose_b})"
    yield f"precision strict {strict['precision']}, loose {loose['precision']}"
    yield f"hard negatives {loose['hard_negative_hits']}, false {loose['plain_false']}, strictly false {strict['plain_false']}"
    yield f"disagreements flagged as inconsistency {strict['disagreement_flagged_as_inconsistency']}"
    yield f"A outranks the others {strict['P(A outranks other)']}"
    yield "disagreement recall " + str(strict['disagreement_recall (kind "disagreement")'])
    yield f"clean articles {loose['clean_articles']}"
    yield f"by kind {strict['recall_A_by_kind']}"


def errors(result: dict[str, Any]) -> Iterator[str]:
    """Yield what was missed (tier A) and each finding that touches no gold, with its words."""
    scorer = result["scorer"]
    for name, item in result["gold"].items():
        matcher = scorer.Matcher(item)
        predicted = result["predicted"][name]["inc"]
        gold = item["g"]["inconsistencies"]
        yield f"== {name}"
        for one in gold:
            if not any(matcher.match(p, one, True) for p in predicted if scorer.base(p["kind"]) != "disagreement"):
                yield f"  missed {one['tier']} {one['kind']}: " + " || ".join(m["text"][:80] for m in one["members"])
        for one in item["g"]["disagreements"]:
            if not any(matcher.match(p, one) for p in predicted if scorer.base(p["kind"]) == "disagreement"):
                yield "  missed disagreement: " + " || ".join(m["text"][:70] for m in one["members"])
        for p in sorted(predicted, key=lambda p: -p["score"]):
            hit = [g["tier"] for g in gold if matcher.match(p, g, True)]
            negative = [h["why"] for h in item["g"]["hard_negatives"] if matcher.match(p, h)]
            what = f"{hit[0]}" if hit else "D" if p["kind"] == "disagreement" else f"HN({negative[0]})" if negative else "FALSE"
            texts = [item["docs"][m.get("doc")].T[m["start"] : m["end"]][:70].replace("\n", " ") for m in p["members"]]
            yield f"  {what:6} {p['kind']} {p['score']}: " + " || ".join(texts)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--bbc", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.bbc:
        bbc(arguments.bbc)
        return
    for title, paths, gold in (
        ("SEED", [SHARED / "seed" / "article.txt"], SHARED / "seed"),
        ("SPUN", [SHARED / "spun" / "articles"], SHARED / "spun" / "gold"),
    ):
        corpus, findings = build(paths)
        with tempfile.TemporaryDirectory() as folder:
            result = score(corpus, findings, gold, Path(folder))
        print(title, f"{len(corpus.statements)} statements, compared {corpus.compared}, not comparable {corpus.not_comparable}")
        for line in figures(result):
            print("  " + line)
        across = [f for f in findings if len({m.document for m in f.members}) > 1]
        print(f"  findings {len(findings)}, across documents {len(across)}")
        if arguments.errors:
            for line in errors(result):
                print(line)


def bbc(count: int) -> None:
    """Print the findings in real news: every ``2225 // count``-th article."""
    from kg.building import analyse
    from kg.readers import read

    source = SHARED / "bench" / "corpora" / "bbc_2004_2005.jsonl"
    lines = source.read_text(encoding="utf-8").splitlines()
    step = max(1, len(lines) // count)
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "bbc.jsonl"
        sample.write_text("\n".join(lines[::step][:count]) + "\n", encoding="utf-8")
        documents = [d for d in read([str(sample)]) if isinstance(d, Document)]
    corpus, findings = analyse(documents)
    high = [f for f in findings if f.severity == "high" and f.verdict == "inconsistency"]
    print(f"{len(documents)} articles, {len(corpus.statements)} statements, {len(findings)} findings, {len(high)} high")
    for finding in findings:
        texts = " || ".join(" ".join(m.text.split())[:90] for m in finding.members)
        print(f"{finding.verdict[:5]} {finding.kind} {finding.severity} {finding.score}: {texts}")
        print(json.dumps(finding.explanation)[:300])


if __name__ == "__main__":
    main()
