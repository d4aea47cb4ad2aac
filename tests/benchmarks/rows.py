"""From rows of ``statements.jsonl``, as `kg build` writes them, to the predictions that the scorer of quotations reads.

A row whose whole content lies in another row's is embedded in it; neither set annotates nesting. The narrator's rows are nobody's
attributions. As in `tests.benchmarks.quotes`, `clausal` keeps clauses and utterances beside their cue, which is what GUM marks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kg.link import link
from kg.model import Document
from kg.nlp import annotate
from kg.outputs import json_lines, statement_rows
from kg.readers.text import document_from_text
from kg.statements import state
from tests.benchmarks.quotes import CLAUSAL, beside_cue

Row = dict[str, Any]


def built(texts: Iterable[tuple[str, str]]) -> Iterator[list[Row]]:
    """Yield the rows of ``statements.jsonl`` of each text, given as (path, text), each linked as a corpus of its own."""
    documents: list[Document] = [document_from_text(text, path=path) for path, text in texts]
    for extract in state(annotate(documents)):
        yield [json.loads(line) for line in json_lines(statement_rows(link([extract]))).splitlines()]


def rule_of(row: Row) -> str:
    """Return the rule that found a statement, without its cue."""
    return str(row["reason"]).split(";")[0].split(":")[0]


def predictions(text: str, rows: Sequence[Row], *, clausal: bool = False) -> Iterator[dict[str, list[list[int]]]]:
    """Yield one prediction in the scorer's format per row that is embedded in no other."""
    told = [row for row in rows if row["form"] != "narration"]
    for row, inside in zip(told, embedded(told), strict=True):
        if inside or (clausal and rule_of(row) not in CLAUSAL):
            continue
        content = [(start, end) for start, end in row["content"]]
        yield {
            "content": [list(span) for span in (beside_cue(text, content) if clausal else content)],
            "source": [] if row["speaker_span"] is None else [row["speaker_span"]],
            "cue": [] if row["cue"] is None else [row["cue"]],
        }


def embedded(rows: Sequence[Row]) -> list[bool]:
    """Tell of each row whether its content lies in that of one other, longer row; rows come in the order of the text."""
    found = [False] * len(rows)
    outer: tuple[int, int] | None = None
    order = sorted(range(len(rows)), key=lambda i: (rows[i]["content"][0][0], -rows[i]["content"][-1][1]))
    for index in order:
        start, end = rows[index]["content"][0][0], rows[index]["content"][-1][1]
        if outer is not None and end <= outer[1] and (start, end) != outer:
            found[index] = True
        elif outer is None or end > outer[1]:
            outer = (start, end)
    return found
