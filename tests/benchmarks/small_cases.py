"""The small articles of the tests of kg.link, to fit on: in near misses no pair is right, else any across paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kg.model import Document
from kg.readers import document_from_text

LINK: Final = Path(__file__).resolve().parents[1] / "link"
Sides = list[tuple[str, int, int, int]]  # the members of a conflict: file, start, end and side
Gold = list[tuple[str, Sides]]
_TOLD: Final = {"state": "status-conflict", "polarity": "negation", "order": "event-order-conflict", "none": ""}
_GROUPS: Final = {"negation": "negation", "refusal": "negation", "status": "status-conflict", "order": "event-order-conflict"}


def cases() -> Iterator[tuple[str, list[Document], Gold]]:
    """Yield each table: its name, its articles and their conflicts, whose sides are whole paragraphs."""
    for name, rows in (
        ("facts", _facts()),
        ("states", _states()),
        ("speech", _speech()),
        ("persons", _persons()),
        ("told", _told()),
    ):
        documents: list[Document] = []
        gold: Gold = []
        for number, (kind, paragraphs) in enumerate(rows):
            document = document_from_text("\n\n".join(paragraphs), path=f"{name}-{number}.txt")
            documents.append(document)
            if kind:
                gold.append((kind, _sides(document, paragraphs)))
        yield name, documents, gold


def _sides(document: Document, paragraphs: list[str]) -> Sides:
    found: Sides = []
    at = 0
    for side, paragraph in enumerate(paragraphs):
        start = document.text.index(paragraph, at)
        at = start + len(paragraph)
        found.append((document.path, start, at, side))
    return found


def _rows(name: str) -> list[list[str]]:
    lines = (LINK / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]


def _facts() -> Iterator[tuple[str, list[str]]]:
    for kind, wrong, text in _rows("facts_cases.tsv"):
        yield (kind if wrong in ("yes", "missed") else "", text.split(" | "))


def _states() -> Iterator[tuple[str, list[str]]]:
    for group, expected, text in _rows("states_cases.tsv"):
        yield (_GROUPS.get(group, "") if expected.startswith("yes") else "", text.split(" | "))
    for kind, *paragraphs in _rows("contradictions.tsv"):
        if kind in _TOLD:
            yield _TOLD[kind], paragraphs


def _speech() -> Iterator[tuple[str, list[str]]]:
    for kind, _, text in _rows("speech_variants.tsv"):
        if kind in ("clean", "platform-conflict", "time-conflict"):
            yield (
                kind if kind != "clean" else "",
                ["News Of The Week", *(p.strip() for p in text.split("//") if p.strip() != "SUMMARY")],
            )


def _persons() -> Iterator[tuple[str, list[str]]]:
    for name in ("persons_cases.tsv", "persons_variants.tsv"):
        for row in _rows(name):
            kind = row[0].removeprefix("?")
            if kind in ("-", "role-conflict"):
                yield (kind if kind != "-" else "", ["News", *row[-1].replace(". ", ".\n\n").split("\n\n")])


def _told() -> Iterator[tuple[str, list[str]]]:
    for block in (LINK / "told_twice.txt").read_text(encoding="utf-8").split("\n\n"):
        kind, *paragraphs = block.strip().split("\n")
        if kind == "none":
            yield "", paragraphs
