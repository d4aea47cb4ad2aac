"""Clashes of speech acts in many wordings, and near misses: short texts through the whole of `kg`, read at once."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

import kg
from kg.model import Document

KINDS = (
    "platform-conflict",
    "time-conflict",
    "action-conflict",
    "summary-venue-not-in-body",
    "quote-wording-conflict",
    "quote-attribution-conflict",
    "disagreement",
)


def variants() -> list[tuple[str, str, str]]:
    """Return kind, whether it is found today, and text of each row."""
    lines = (Path(__file__).parent / "speech_variants.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return [(kind, today, text) for kind, today, text in rows]


def document(number: int, text: str) -> Document:
    paragraphs = ["Ending Summary" if part.strip() == "SUMMARY" else part.strip() for part in text.split("//")]
    return kg.document_from_text("\n\n".join(["News Of The Week", *paragraphs]), path=f"{number}.txt")


@pytest.fixture(scope="module")
def found() -> dict[str, set[str]]:
    """Return by path the kinds of what was found."""
    corpus, findings = kg.analyse([document(number, text) for number, (_, _, text) in enumerate(variants())])
    paths = {d.id: d.path for d in corpus.documents}
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for one in findings:
        kinds[paths[one.members[0].document]].add(one.kind)
    return kinds


@pytest.mark.parametrize(("number", "kind", "text"), [(n, k, t) for n, (k, today, t) in enumerate(variants()) if today == "yes"])
def test_speech_variants(found: dict[str, set[str]], number: int, kind: str, text: str) -> None:
    kinds = found.get(f"{number}.txt", set())
    assert not kinds & set(KINDS) if kind == "clean" else kind in kinds, text
