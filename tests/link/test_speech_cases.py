"""Speech acts on two media, at two times, after a silence, for and against: short texts through the whole of `kg`."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

import kg
from kg.model import Comparable

RESPECTS = ("medium", "time", "precedence", "stance")


def cases() -> list[tuple[str, str]]:
    table = tomllib.loads((Path(__file__).parent / "speech_cases.toml").read_text(encoding="utf-8"))
    return [(c.get("respect", ""), c["text"].strip()) for name in ("clash", "clean") for c in table[name]]


@pytest.fixture(scope="module")
def found() -> dict[str, list[Comparable]]:
    """Return by path the comparables that clash."""
    texts = [
        kg.document_from_text(f"News Of The Week\n\n{text}", path=f"{number}.txt") for number, (_, text) in enumerate(cases())
    ]
    corpus, _ = kg.analyse(texts)
    paths = {d.id: d.path for d in corpus.documents}
    clashing: defaultdict[str, list[Comparable]] = defaultdict(list)
    for one in corpus.comparables:
        if one.respect in RESPECTS and len({p.side for p in one.positions}) > 1:
            clashing[paths[one.positions[0].document]].append(one)
    return clashing


@pytest.mark.parametrize(("number", "respect", "text"), [(n, r, t) for n, (r, t) in enumerate(cases())])
def test_speech_cases(found: dict[str, list[Comparable]], number: int, respect: str, text: str) -> None:
    respects = {one.respect for one in found.get(f"{number}.txt", [])}
    assert respect in respects if respect else not respects, text
