"""Cutting a text into sections: title, headings, body paragraphs, summary, captions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.ids import make_id
from kg.model import Section, SectionRole

_LINE: Final = re.compile(r"[^\r\n\u2028\u2029]+")
_BLANK: Final = re.compile(r"(?:\r\n|\r|\n)[ \t\u00a0]*(?:\r\n|\r|\n)|\u2029")
_SUMMARY_HEADING: Final = re.compile(
    r"^\W*(?:(?:ending|final|executive|article|quick|brief|story)\s+)?(?:summary|conclusion|key (?:points|takeaways)|takeaways|"
    r"in (?:brief|short|summary)|at a glance|tl;?\s?dr|the bottom line|bottom line|wrap[- ]?up|recap)\W*$",
    re.IGNORECASE,
)
_SUMMARY_LEAD: Final = re.compile(r"^\W*(?:summary|in short|in summary|tl;?\s?dr|to sum up|key points)\s*[:—–-]\s", re.IGNORECASE)
_CAPTION: Final = re.compile(
    r"^\W*(?:photo|image|picture|caption|photograph|video|pictured|credit|above|below)\s*(?:by|credit)?\s*[:—–]", re.IGNORECASE
)
_FINAL: Final = re.compile(r"[.!?…:;,]['\"”’)\]]*\s*$")
_MAX_HEADING: Final = 120


def find_sections(text: str, *, key: str) -> tuple[Section, ...]:
    """Return the sections of a plain text; `key` (the document's identity) enters their identifiers.

    A paragraph is what stands between blank lines; where a text has none, every line is a paragraph. Headings are short
    paragraphs without a final full stop that are followed by text. Everything after a summary heading is summary up to the
    next heading.
    """
    spans = list(_paragraphs(text))
    roles = list(_roles(text, spans))
    return tuple(
        Section(id=make_id("section", key, index), index=index, role=role, start=start, end=end)
        for index, ((start, end), role) in enumerate(zip(spans, roles, strict=True))
    )


def is_summary_heading(text: str) -> bool:
    """Tell whether a heading announces a summary ("Ending Summary", "Key points", "In brief")."""
    return _SUMMARY_HEADING.match(text) is not None


def is_summary_lead(text: str) -> bool:
    """Tell whether a paragraph calls itself a summary ("Summary: …", "In short: …")."""
    return _SUMMARY_LEAD.match(text) is not None


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    has_blank_lines = _BLANK.search(text.strip()) is not None
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if m.group().strip("\ufeff \t\u00a0")]
    block: tuple[int, int] | None = None
    for start, end in lines:
        if block is not None and has_blank_lines and not _separates(text, block, start):
            block = (block[0], end)
            continue
        if block is not None:
            yield _trim(text, *block)
        block = (start, end)
    if block is not None:
        yield _trim(text, *block)


def _separates(text: str, block: tuple[int, int], start: int) -> bool:
    """Tell whether a new paragraph begins at `start`: after a blank line, or after a line that is a heading on its own."""
    if _BLANK.search(text, block[1], start) is not None:
        return True
    return _SUMMARY_HEADING.match(text[block[0] : block[1]]) is not None


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    blank = " \t\u00a0\ufeff\u200b"
    while start < end and text[start] in blank:
        start += 1
    while end > start and text[end - 1] in blank:
        end -= 1
    return start, end


def _roles(text: str, spans: list[tuple[int, int]]) -> Iterator[SectionRole]:
    in_summary = False
    for index, (start, end) in enumerate(spans):
        paragraph = text[start:end]
        last = index == len(spans) - 1
        if index == 0 and not last and _is_heading(paragraph, first=True):
            yield "title"
        elif _CAPTION.match(paragraph) and len(paragraph) < 300:
            yield "caption"
        elif not last and _SUMMARY_HEADING.match(paragraph):
            in_summary = True
            yield "heading"
        elif not last and _is_heading(paragraph, first=False):
            in_summary = False
            yield "heading"
        elif in_summary or _SUMMARY_LEAD.match(paragraph):
            yield "summary"
        else:
            yield "body"


def _is_heading(paragraph: str, *, first: bool) -> bool:
    if len(paragraph) > (200 if first else _MAX_HEADING) or "\n" in paragraph:
        return False
    if not any(c.isalpha() for c in paragraph):
        return False
    if paragraph.rstrip().endswith("?"):
        # A heading may ask ("What is the tour?"); a question in the text has more than one sentence or stands between quotes.
        return not re.search(r"[.!?]\s+\S", paragraph) and paragraph[0] not in "\"“‘'" and len(paragraph) < 80
    return not _FINAL.search(paragraph)
