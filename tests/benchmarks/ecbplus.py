"""The same event across documents: ECB+, with the mentions of its annotators.

    python -m tests.benchmarks.ecbplus [--gold FILE] [--out FILE]

Reads ``../shared``; prints what the shared scorer says (it needs scipy).
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from kg.link.occurrences import same_events
from kg.readers import document_from_text

BENCH: Final = Path(__file__).resolve().parents[2].parent / "shared" / "bench"


def predict(gold: Path) -> str:
    """Return the predictions as JSON Lines: each event's mention with the key of its event."""
    rows = [json.loads(line) for line in gold.open(encoding="utf-8")]
    documents = [document_from_text(row["text"], path=f"{row['id']}.txt") for row in rows]
    named = [
        (mention, document)
        for row, document in zip(rows, documents, strict=True)
        for mention in row["mentions"]
        if mention["event"] and mention["selected"]
    ]
    keys = same_events(documents, [(document.id, mention["start"], mention["end"]) for mention, document in named])
    lines = (json.dumps({"mention": mention["id"], "cluster": key}) for (mention, _), key in zip(named, keys, strict=True))
    return "".join(f"{line}\n" for line in lines)


def report(gold: Path, predictions: str) -> str:
    """Return what the shared scorer prints."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "predictions.jsonl"
        file.write_text(predictions, encoding="utf-8")
        command = [sys.executable, str(BENCH / "score_ecbplus.py"), str(gold), str(file)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def measure() -> float:
    """Return the CoNLL F1 on the development split, in percent."""
    gold = BENCH / "ecbplus" / "dev.jsonl"
    found = re.search(r"CoNLL F1 ([\d.]+)", report(gold, predict(gold)))
    assert found is not None
    return float(found.group(1))


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--gold", type=Path, default=BENCH / "ecbplus" / "dev.jsonl")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    predictions = predict(arguments.gold)
    if arguments.out:
        arguments.out.write_text(predictions, encoding="utf-8")
    print(report(arguments.gold, predictions), end="")


if __name__ == "__main__":
    main()
