"""How linking grows with the corpus, up to 100,000 statements of real news.

    python -m tests.benchmarks.scale CORPUS [--articles N] [--keep FILE]

CORPUS is JSON Lines with a ``text``. All articles are read once (``--keep`` stores what was found in them, to link it again
after a change); then the first eighth, quarter, half and all of them are linked, put into RDF and checked. Prints documents,
statements, CPU seconds, and the exponent of the growth between two sizes: 1 is linear, 2 quadratic.
"""

from __future__ import annotations

import argparse
import json
import math
import pickle
import sys
from collections.abc import Sequence
from itertools import islice, pairwise
from pathlib import Path
from time import process_time

from kg.model import Extract

PARTS = (8, 4, 2, 1)


def extracts(corpus: Path, articles: int | None) -> list[Extract]:
    """Return what is found in the articles of `corpus`."""
    from kg.nlp import annotate
    from kg.readers import document_from_text
    from kg.statements import state

    with corpus.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in islice(lines, articles)]
    return list(state(annotate(document_from_text(text, path=f"{number}.txt") for number, text in enumerate(texts))))


def growth(found: Sequence[Extract]) -> list[tuple[int, int, float, float]]:
    """Return documents, statements, and the CPU seconds of linking and of graph and checks, for growing parts of `found`."""
    from kg.checks import check
    from kg.link import link
    from kg.rdf import DEFAULT_BASE, Software, corpus_to_graph

    rows = []
    for part in PARTS:
        some = found[: len(found) // part]
        start = process_time()
        corpus = link(some)
        linked = process_time()
        software = Software(model="benchmark", model_version="0", settings=())
        check(corpus_to_graph(corpus, base_iri=DEFAULT_BASE, software=software))
        rows.append((len(some), len(corpus.statements), linked - start, process_time() - linked))
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--articles", type=int, help="how many articles to read (all)")
    parser.add_argument("--keep", type=Path, help="where to keep what was found in the articles")
    options = parser.parse_args(arguments)
    if options.keep is not None and options.keep.exists():
        found = pickle.loads(options.keep.read_bytes())
    else:
        found = extracts(options.corpus, options.articles)
        if options.keep is not None:
            options.keep.write_bytes(pickle.dumps(found))
    print("documents  statements   link s  graph and checks s   exponent of link")
    rows = growth(found)
    for count, told, linking, checking in rows:
        at = next((math.log(b[2] / a[2]) / math.log(b[1] / a[1]) for a, b in pairwise(rows) if b[0] == count), None)
        print(f"{count:9d}  {told:10d}  {linking:7.1f}  {checking:18.1f}   {'-' if at is None else f'{at:.2f}'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
