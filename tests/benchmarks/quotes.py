"""Quotation and attribution on public sets: ``python -m tests.benchmarks.quotes polnear|gum|all [--limit N] [--out DIR]``.

The predictions come straight from the annotations of the `Doc`: content, source and cue spans. The sets and their scorer lie
beside the checkout in ``shared/bench``. An utterance that continues the last speaker (`inherited`) gets that source;
statements embedded in another one are left out, since neither set annotates nesting.

The sets mean different things by attribution, and the adapter follows each: PolNeAR takes in beliefs, intentions, judgements and
acts told without their content; GUM marks only clauses and utterances beside their attribution, and end it with the sentence.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

from spacy.tokens import Doc

from kg.model import Span
from kg.nlp.annotations import Attribution
from kg.nlp.pipeline import BATCH_SIZE, PIPELINE, load_pipeline
from kg.readers.text import document_from_text

BENCH = Path(__file__).resolve().parents[2].parent / "shared" / "bench"
SETS = {"polnear": BENCH / "polnear" / "dev.jsonl", "gum": BENCH / "gum_news" / "news.jsonl"}
KINDS = (None, "direct", "mixed", "indirect")
#: Rules whose content is a clause or an utterance.
CLAUSAL = frozenset(
    [
        "according-to",
        "adjective-that",
        "aside",
        "as-aside",
        "clause-around",
        "clause-before",
        "impersonal-that",
        "label-colon",
        "noun-that",
        "quote-after",
        "quote-before",
        "quote-colon",
        "that",
        "that-coordinated",
        "that-detached",
        "wh",
    ]
)
_SPEAKING = ("that", "clause", "aside", "according")
_SENTENCE_END = re.compile(r"[.!?](?=\s)")
_NEEDED = frozenset({"kg_quotes", "kg_entities", "kg_attribution"})


def load_scorer() -> ModuleType:
    """Return the scorer that lies beside the sets."""
    spec = importlib.util.spec_from_file_location("score_quotes", BENCH / "score_quotes.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(BENCH / "score_quotes.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def beside_cue(text: str, content: Sequence[Span]) -> tuple[Span, ...]:
    """Return the parts of a content that stand in the sentence of the cue: ``"A," she said. "B."`` gives A."""
    kept = tuple(content[:1])
    for (_, before), (start, end) in pairwise(content):
        if _SENTENCE_END.search(text, before, start) is not None:
            break
        kept = (*kept, (start, end))
    return kept


def predictions(text: str, attributions: Iterable[Attribution], *, clausal: bool = False) -> Iterator[dict[str, list[list[int]]]]:
    """Yield one prediction in the scorer's format per attribution that is embedded in no other.

    `clausal` keeps only clauses and utterances, each within the sentence of its cue.
    """
    speaker = None
    for attribution in attributions:
        source = speaker if attribution.inherited else attribution.source
        if attribution.source is not None and (attribution.form in ("direct", "mixed") or attribution.rule.startswith(_SPEAKING)):
            speaker = attribution.source
        rule = attribution.rule.split(":")[0]
        if attribution.parent is not None or (clausal and (attribution.inherited or rule not in CLAUSAL)):
            continue
        content = beside_cue(text, attribution.content) if clausal else attribution.content
        yield {
            "content": [list(span) for span in content],
            "source": [] if source is None else [list(source)],
            "cue": [] if attribution.cue is None else [list(attribution.cue)],
        }


def annotated(rows: list[dict[str, Any]]) -> Iterator[Doc]:
    """Yield the annotated `Doc` of each row of a set, in order."""
    nlp = load_pipeline()
    with nlp.select_pipes(disable=[name for name, _ in PIPELINE if name in nlp.pipe_names and name not in _NEEDED]):

        def prepared() -> Iterator[Doc]:
            for row in rows:
                doc = nlp.make_doc(row["text"])
                doc._.kg_document = document_from_text(row["text"], path=row["id"])
                yield doc

        yield from nlp.pipe(prepared(), batch_size=BATCH_SIZE)


def measure(name: str, limit: int | None = None, out: Path | None = None) -> dict[str, dict[str, Any]]:
    """Return the scorer's report for all attributions and for each kind; write the predictions to `out` if given."""
    scorer = load_scorer()
    rows = [json.loads(line) for line in SETS[name].read_text(encoding="utf-8").splitlines() if line][:limit]
    clausal = name == "gum"
    predicted = [list(predictions(doc.text, doc._.kg_attributions, clausal=clausal)) for doc in annotated(rows)]
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        lines = (json.dumps({"id": row["id"], "quotes": quotes}) for row, quotes in zip(rows, predicted, strict=True))
        (out / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    report: dict[str, dict[str, Any]] = {}
    for kind in KINDS:
        pairs = []
        for row, quotes in zip(rows, predicted, strict=True):
            mask = scorer.quote_mask(row["text"])
            gold = scorer.filt(row["text"], row["attributions"], kind, mask)
            pairs.append((row["text"], gold, scorer.filt(row["text"], quotes, kind, mask)))
        report[kind or "all"] = scorer.report(scorer.score(pairs))
    return report


def main(arguments: list[str] | None = None) -> int:
    """Print one table per set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("set", choices=[*SETS, "all"])
    parser.add_argument("--limit", type=int)
    parser.add_argument("--out", type=Path, help="folder for the predictions in the scorer's format")
    options = parser.parse_args(arguments)
    for name in SETS if options.set == "all" else [options.set]:
        print(f"{name:10s} {'gold':>5s} {'pred':>5s}   {'content P/R/F':17s}   {'who + what P/R/F':17s}  speaker")
        for kind, row in measure(name, options.limit, options.out).items():
            content, both = (" ".join(f"{100 * x:5.1f}" for x in row[key]) for key in ("IoU@0.5", "WHO+WHAT@0.5"))
            print(
                f"{kind:10s} {row['gold']:5d} {row['pred']:5d}   {content}   {both}  {100 * row['speaker_acc_given_match']:7.1f}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
