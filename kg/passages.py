"""Evidence as a reader sees it: the sentence, its paragraph, and where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kg.model import Document, Section, Span

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SENTENCE_END: Final = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bMrs)(?<!\bProf)[.!?…]+[”’\"')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9£$€])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph of a document with the characters that matter. `start` and `marks` are offsets into the document's text."""

    path: str
    paragraph: int
    role: str
    start: int
    text: str
    marks: tuple[Span, ...]
    note: str = ""

    def pieces(self) -> Iterable[tuple[str, bool]]:
        """Yield the paragraph in pieces, each with whether it is marked."""
        at = self.start
        for start, end in merge_spans(self.marks):
            start, end = max(start, self.start), min(end, self.start + len(self.text))
            if start >= end:
                continue
            if at < start:
                yield self.text[at - self.start : start - self.start], False
            yield self.text[start - self.start : end - self.start], True
            at = end
        if at < self.start + len(self.text):
            yield self.text[at - self.start :], False


def merge_spans(spans: Iterable[Span]) -> list[Span]:
    """Return `spans` in order, those that touch joined."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def section_at(document: Document, offset: int) -> Section | None:
    """Return the section that holds the character `offset`."""
    index = bisect_right([section.start for section in document.sections], offset) - 1
    if index < 0 or offset >= document.sections[index].end:
        return None
    return document.sections[index]


def passage(document: Document, start: int, end: int, *, note: str = "") -> Passage:
    """Return the paragraph around ``start:end`` with those characters marked; paragraphs are counted from 1."""
    section = section_at(document, start)
    if section is None:
        return Passage(
            path=document.path,
            paragraph=0,
            role="body",
            start=start,
            text=document.text[start:end],
            marks=((start, end),),
            note=note,
        )
    stop = max(section.end, end)
    return Passage(
        path=document.path,
        paragraph=section.index + 1,
        role=section.role,
        start=section.start,
        text=document.text[section.start : stop],
        marks=((start, end),),
        note=note,
    )


def place_of(document: Document, offset: int) -> str:
    """Return where a character stands, for readers: the paragraph (from 1), or the role that a paragraph plays."""
    section = section_at(document, offset)
    if section is None:
        return ""
    if section.role == "title":
        return "headline"
    number = f"paragraph {section.index + 1}"
    return number if section.role == "body" else f"{section.role}, {number}"


def sentence_around(document: Document, start: int, end: int) -> Span:
    """Return the sentence or sentences of one paragraph that hold ``start:end``; for showing, not for analysis."""
    section = section_at(document, start)
    low, high = (section.start, max(section.end, end)) if section else (start, end)
    cuts = [low, *(match.end() for match in _SENTENCE_END.finditer(document.text, low, high)), high]
    first = max(cut for cut in cuts if cut <= start)
    last = min((cut for cut in cuts if cut >= end), default=high)
    while last > first and document.text[last - 1].isspace():
        last -= 1
    return first, last


def visible(text: str) -> str:
    """Return `text` with a picture in the place of each character that a terminal would obey; its length stays."""
    return _CONTROL.sub(lambda match: chr(0x2400 + ord(match.group())) if match.group() < " " else "\ufffd", text)


def clip(text: str, limit: int = 160) -> str:
    """Return `text` on one line, cut at a word before `limit` characters."""
    line = visible(" ".join(text.split()))
    if len(line) <= limit:
        return line
    return line[: limit - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"
