"""How much our components cost beside the bare spaCy model, and how linking grows with the corpus.

    python -m tests.benchmarks.speed [--articles N] [--corpus FILE]

Prints CPU seconds of the bare pipeline and of all of `annotate` and `state`, their ratio, and the share of each component. Then
the seconds of `link` over 1, 2, 4 and 8 copies of the sample corpus, each with names of its own. `--corpus` takes JSON Lines with
a ``text`` in place of the sample corpus.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from time import process_time
from typing import Any

import spacy

from kg.link import link
from kg.model import Document, Extract
from kg.nlp import annotate
from kg.nlp.pipeline import BATCH_SIZE, load_pipeline
from kg.readers import document_from_text, read
from kg.statements import state

SAMPLE = Path(__file__).parents[2] / "data" / "articles"
COPIES = (1, 2, 4, 8)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{4,}\b")
_SYLLABLES = ("ba", "ko", "ri", "du", "me", "lo", "sa", "ti")


def sample() -> list[Document]:
    """Return the documents of the sample corpus."""
    return [item for item in read([str(SAMPLE)]) if isinstance(item, Document)]


def repeated(documents: Sequence[Document], count: int) -> list[Document]:
    """Return `count` documents with the texts of `documents` in turn."""
    return [
        document_from_text(document.text, path=f"{number}.txt") for number, document in enumerate(islice(cycle(documents), count))
    ]


def renamed(documents: Sequence[Document], copy: int) -> list[Document]:
    """Return a copy of `documents` whose names (capitalised words inside sentences) have other endings."""
    if not copy:
        return list(documents)
    ending = "".join(_SYLLABLES[int(digit)] for digit in f"{copy:o}")
    names = sorted({name for document in documents for name in _NAME.findall(document.text)}, key=lambda n: (-len(n), n))
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
    return [
        document_from_text(pattern.sub(lambda match: match.group() + ending, document.text), path=f"{copy}/{document.path}")
        for document in documents
    ]


def seconds(work: Callable[[], object]) -> float:
    """Return the CPU seconds of `work`."""
    start = process_time()
    work()
    return process_time() - start


def shares(documents: Sequence[Document]) -> dict[str, float]:
    """Return the CPU seconds of every component over `documents`, and of `state`."""
    nlp = load_pipeline()
    docs = []
    for document in documents:
        doc = nlp.make_doc(document.text)
        doc._.kg_document = document
        docs.append(doc)

    def run(component: Any) -> None:
        # Runs of 16 documents, as the pipeline makes them.
        for place in range(0, len(docs), BATCH_SIZE):
            batch = docs[place : place + BATCH_SIZE]
            list(component.pipe(batch) if hasattr(component, "pipe") else map(component, batch))

    spent = {name: seconds(lambda component=component: run(component)) for name, component in nlp.pipeline}  # type: ignore[misc]
    return {**spent, "state": seconds(lambda: list(state(docs)))}


def linking(documents: Sequence[Document]) -> list[tuple[int, float]]:
    """Return, for each number of copies of `documents`, how many documents there are and the CPU seconds of `link`."""
    found = []
    extracts: list[Extract] = []
    done = 0
    for copies in COPIES:
        more = [document for copy in range(done, copies) for document in renamed(documents, copy)]
        extracts += state(annotate(more))
        done = copies
        known = tuple(extracts)
        found.append((len(known), min(seconds(lambda known=known: link(known)) for _ in range(3))))  # type: ignore[misc]
    return found


def ratios(documents: Sequence[Document]) -> tuple[float, float]:
    """Return the CPU seconds of the bare model and of `annotate` and `state`: of each the least of three runs."""
    load_pipeline()
    bare = spacy.load(load_pipeline().path)
    texts = [document.text for document in documents]
    plain, ours = [], []
    for _ in range(3):
        plain.append(seconds(lambda: list(bare.pipe(texts, batch_size=BATCH_SIZE))))
        ours.append(seconds(lambda: list(state(annotate(documents)))))
    return min(plain), min(ours)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=60, help="how many articles to read (60)")
    parser.add_argument("--corpus", type=Path, help="JSON Lines with a text, in place of the sample corpus")
    options = parser.parse_args(arguments)
    if options.corpus is None:
        documents = repeated(sample(), options.articles)
    else:
        with options.corpus.open(encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in islice(lines, options.articles)]
        documents = [document_from_text(text, path=f"{number}.txt") for number, text in enumerate(texts)]
    bare, ours = ratios(documents)
    print(f"{len(documents)} articles   bare model {bare:.2f} s   annotate + state {ours:.2f} s   ratio {ours / bare:.2f}\n")
    print("component            seconds  of bare")
    for name, spent in shares(documents).items():
        print(f"{name:20s} {spent:7.2f}  {spent / bare:7.3f}")
    print("\ndocuments   link s   times to sizes (1 is linear)")
    rows = linking(sample())
    (first, least), *_ = rows
    for count, spent in rows:
        print(f"{count:9d}  {spent:7.3f}   {spent / least / (count / first):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
