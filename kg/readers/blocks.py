"""Documents made of marked-up blocks (Markdown, HTML): the stored text is the blocks, with a blank line between them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from kg.ids import make_id, text_digest
from kg.model import Document, Section, SectionRole
from kg.readers.sections import is_summary_heading, is_summary_lead

_DATE: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_SEPARATOR: Final = "\n\n"

#: A block's role as its markup gives it ("body" may still turn out to be summary), and its text.
Block = tuple[SectionRole, str]


def document_from_blocks(
    blocks: Sequence[Block],
    *,
    path: str,
    media_type: str,
    title: str | None = None,
    publisher: str | None = None,
    authors: tuple[str, ...] = (),
    date: str | None = None,
    url: str | None = None,
) -> Document:
    """Return the document whose text is `blocks`; paragraphs under a summary heading become summary."""
    blocks = [(role, clean) for role, text in blocks if (clean := " ".join(text.split()))]
    if title and not any(role == "title" for role, _ in blocks):
        blocks = _with_title(blocks, title)
    text = _SEPARATOR.join(block for _, block in blocks)
    digest = text_digest(text)
    identity = make_id("document", path, digest)
    sections: list[Section] = []
    start = 0
    in_summary = False
    for index, (given, block) in enumerate(blocks):
        role = given
        if given == "heading":
            in_summary = is_summary_heading(block)
        elif given == "body" and (in_summary or is_summary_lead(block)):
            role = "summary"
        sections.append(
            Section(id=make_id("section", identity, index), index=index, role=role, start=start, end=start + len(block))
        )
        start += len(block) + len(_SEPARATOR)
    return Document(
        id=identity,
        path=path,
        text=text,
        sha256=digest,
        sections=tuple(sections),
        title=title or next((block for role, block in blocks if role == "title"), None),
        publisher=publisher or None,
        authors=authors,
        date=parse_date(date),
        url=url or None,
        media_type=media_type,
    )


def _with_title(blocks: list[Block], title: str) -> list[Block]:
    """Mark the block that repeats `title` as the title, or put the title first: a headline is part of what an article says."""
    clean = " ".join(title.split())
    for index, (_, block) in enumerate(blocks[:3]):
        if block.casefold() == clean.casefold():
            return [*blocks[:index], ("title", block), *blocks[index + 1 :]]
    return [("title", clean), *blocks]


def parse_date(text: str | None) -> dt.date | None:
    """Return the day of an ISO 8601 date or time, or None: no other form is guessed at."""
    match = _DATE.match((text or "").strip())
    if match is None:
        return None
    try:
        return dt.date(*(int(part) for part in match.groups()))
    except ValueError:
        return None
