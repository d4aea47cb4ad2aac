"""Docs assembled for one component: parsed by the model, with the annotations of other components put in by hand."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from kg.model import Span
from kg.nlp.annotations import Attribution, Cluster, ClusterMention
from kg.nlp.pipeline import load_pipeline
from kg.readers.text import document_from_text

CASES = Path(__file__).parents[1] / "cases"


def cases(name: str) -> list[dict[str, Any]]:
    """Return the cases of ``tests/cases/<name>.toml``."""
    found: list[dict[str, Any]] = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))["case"]
    return found


def parse(text: str, *, date: dt.date | None = None) -> Doc:
    """Return the parsed Doc of `text` without any annotation of ours."""
    nlp = load_pipeline()
    with nlp.select_pipes(disable=[name for name in nlp.pipe_names if name.startswith("kg_") and name != "kg_sections"]):
        doc = nlp.make_doc(text)
        doc._.kg_document = replace(document_from_text(text, path="marked.txt"), date=date)
        return nlp(doc)


def place(text: str, words: str, start: int = 0) -> Span:
    """Return where `words` stand in `text`; raise if they do not, so that a wrong mark fails the test."""
    at = text.index(words, start)
    return at, at + len(words)


def head_of(doc: Doc, span: Span) -> int:
    """Return the index of the head token of some characters."""
    found = doc.char_span(*span, alignment_mode="expand")
    assert found is not None
    return int(found.root.i)


def cluster(doc: Doc, kind: str, name: str, words: Iterable[str], *, of: str | None = None) -> Cluster:
    """Return a cluster of `kind` with a mention for every occurrence of each of `words`."""
    mentions = []
    for word in words:
        at = doc.text.find(word)
        while at >= 0:
            span = (at, at + len(word))
            mentions.append(ClusterMention(start=span[0], end=span[1], head=head_of(doc, span), kind="name"))
            at = doc.text.find(word, span[1])
    assert mentions, f"{name} is not in the text"
    return Cluster(type=kind, name=name, kind=of, mentions=tuple(sorted(mentions, key=lambda m: m.start)))  # type: ignore[arg-type]


def attribution(
    doc: Doc,
    *,
    content: str | list[str],
    cue: str | None,
    source: str | None = None,
    form: str = "indirect",
    speaker: int | None = None,
    lemma: str | None = None,
    cue_after: str | None = None,
    parent: int | None = None,
) -> Attribution:
    """Return an attribution whose parts are given by their words; source and cue are looked for after `cue_after`."""
    start = 0 if cue_after is None else place(doc.text, cue_after)[1]
    spans = tuple(place(doc.text, words) for words in ([content] if isinstance(content, str) else content))
    cue_span = None if cue is None else place(doc.text, cue, start)
    source_span = None if source is None else place(doc.text, source, start)
    head = None if cue_span is None else head_of(doc, cue_span)
    return Attribution(
        content=spans,
        form=form,  # type: ignore[arg-type]
        cue=cue_span,
        cue_head=head,
        cue_lemma=lemma or (None if head is None else doc[head].lemma_.lower()),
        source=source_span,
        source_head=None if source_span is None else head_of(doc, source_span),
        rule="marked",
        confidence=1.0,
        speaker=speaker,
        parent=parent,
    )
