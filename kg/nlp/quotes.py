"""The component `kg_quotes`: quotation marks paired character by character, paragraph by paragraph.

A stack of open marks survives what defeats pairing in order: quotations within quotations, a straight mark that closes a curly
one, apostrophes, feet and inches, decades, and a quotation that runs over paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

from kg.model import Span
from kg.nlp.annotations import Quote
from kg.nlp.scare import flag_scare_quotes

_OPENING: Final = "“„‟«"
_CLOSING: Final = "”»"
_SINGLE_CLOSING: Final = "’'"
_MARKS: Final = re.compile(r"''|``|[“”„‟«»\"‘’‚']")
_OPENS: Final = re.compile(r"\s{0,2}(?:[“\"„«‟]|''|``)")
_PARAGRAPH: Final = re.compile(r"[^\r\n\u2028\u2029]+")
#: What may stand before a mark that opens, besides white space.
_BEFORE: Final = frozenset("([{<—–-/…=:,“„«\"‘'*_>|.")
_ELISION: Final = re.compile(
    r"(?:\d0s|\d\d\b(?!\d)|em|til|till|tis|twas|cause|cos|bout|n|n'|round|neath|nother|ere)\b(?!['’])", re.IGNORECASE
)
_INCHES: Final = re.compile(r"\d[’']\s?\d{1,2}$")
_SINGLE_OPENING_AFTER: Final = frozenset('([{—–/…:,“„«"*>')


@dataclass(slots=True)
class _Open:
    start: int
    width: int
    double: bool
    mark: str
    straight: bool


def find_quotes(text: str, paragraphs: tuple[Span, ...] | None = None) -> tuple[Quote, ...]:
    """Return the quotations of `text` in order of their start, outer before inner.

    A mark left open at a paragraph's end counts up to that end if the next paragraph opens with a mark too (`continues`), or if
    the paragraph began with it or a comma or colon led to it; a single mark left open is an apostrophe.
    """
    spans = paragraphs if paragraphs is not None else tuple((m.start(), m.end()) for m in _PARAGRAPH.finditer(text))
    found: list[Quote] = []
    carried: int | None = None  # index in `found` of a quotation that its paragraph did not close
    running = False  # whether it runs on without a new opening mark
    for number, (start, end) in enumerate(spans):
        quotes, left_open = _paragraph(text, start, end, running=running)
        following = spans[number + 1] if number + 1 < len(spans) else None
        reopened = following is not None and _OPENS.match(text, *following) is not None
        running = left_open is not None and following is not None and not reopened and _closes_later(text, left_open, *following)
        before = "" if left_open is None else text[start : left_open.start].rstrip()
        unclosed = None
        if left_open is not None and (reopened or running or not before or before[-1] in ":,"):
            unclosed = _until(text, left_open, end)
        if unclosed is not None:
            quotes = sorted([*quotes, unclosed], key=lambda quote: (quote.start, -quote.end))
        if carried is not None and quotes and quotes[0].start - start < 3:
            quotes[0] = replace(quotes[0], continues=carried)
        carried = None
        if unclosed is not None and (reopened or running):
            carried = len(found) + next(i for i, quote in enumerate(quotes) if quote.start == unclosed.start)
        found.extend(_nest(quotes, len(found)))
    return tuple(found)


def _until(text: str, opened: _Open, end: int) -> Quote | None:
    """Return the quotation from an open mark to the end of its paragraph."""
    while end > opened.start and text[end - 1].isspace():
        end -= 1
    inner = (opened.start + opened.width, end)
    return Quote(start=opened.start, end=end, inner=inner, mark=opened.mark) if inner[0] < end else None


def _closes_later(text: str, opened: _Open, start: int, end: int) -> bool:
    """Tell whether the first double mark of the next paragraph closes what was left open (one line break inside a quotation)."""
    for match in _MARKS.finditer(text, start, end):
        mark = match.group()
        if mark in "‘’‚'":
            continue
        after = text[match.end()] if match.end() < end else " "
        before = text[match.start() - 1] if match.start() > start else " "
        closing = mark in _CLOSING if not opened.straight else mark == opened.mark
        return closing and not before.isspace() and not after.isalnum()
    return False


def _paragraph(text: str, start: int, end: int, *, running: bool = False) -> tuple[list[Quote], _Open | None]:
    stack: list[_Open] = []
    if running:
        stack.append(_Open(start=start, width=0, double=True, mark="", straight=False))
    quotes: list[Quote] = []
    for match in _MARKS.finditer(text, start, end):
        position, mark = match.start(), match.group()
        mark_is_double = mark not in "‘’‚'"
        before = text[position - 1] if position > start else " "
        after = text[match.end()] if match.end() < end else " "
        if mark_is_double:
            _double(text, stack, quotes, match, before, after, end)
        else:
            _single(text, stack, quotes, match, before, after, end)
    quotes.sort(key=lambda quote: (quote.start, -quote.end))
    doubles = [item for item in stack if item.double]
    return quotes, doubles[-1] if doubles else None


def _double(text: str, stack: list[_Open], quotes: list[Quote], match: re.Match[str], before: str, after: str, end: int) -> None:
    position, mark = match.start(), match.group()
    straight = mark in ('"', "''", "``")
    may_open = (before.isspace() or before in _BEFORE) and not after.isspace()
    may_close = not before.isspace()
    top = next((item for item in reversed(stack) if item.double), None)
    if straight:
        if top is None and mark != "``" and before.isdigit():
            return  # inches
        if top is not None and text.count('"', match.end(), end) % 2 and _INCHES.search(text[max(0, position - 6) : position]):
            return  # feet and inches inside a quotation that another mark still closes
        inner_single = bool(stack) and not stack[-1].double
        opens = may_open and (
            top is None or mark == "``" or (not top.straight and not (may_close and not before.isalnum() and before in ",.:…-—"))
        )
        if opens and top is not None and not inner_single and before in _BEFORE and may_close and not before.isspace():
            opens = False
    else:
        opens = mark in _OPENING
        if opens and top is not None and may_close and (after.isspace() or after in ",.;:!?)"):
            opens = False  # a low or turned mark that closes
        if not opens and top is None:
            opens = may_open and after.isalnum()
            if not opens:
                return
    if opens:
        stack.append(_Open(start=position, width=len(mark), double=True, mark=mark, straight=straight))
    elif top is not None:
        while stack[-1] is not top:
            stack.pop()  # single marks left open inside were apostrophes
        stack.pop()
        _close(text, quotes, top, match)


def _single(text: str, stack: list[_Open], quotes: list[Quote], match: re.Match[str], before: str, after: str, end: int) -> None:
    position, mark = match.start(), match.group()
    top = stack[-1] if stack and not stack[-1].double else None
    if mark in "‘‚":
        if before.isalnum() or _ELISION.match(text, match.end()):
            return
        if not after.isspace() and _closer(text, match.end(), end) is not None:
            stack.append(_Open(start=position, width=1, double=False, mark=mark, straight=False))
        return
    if before.isalnum() and after.isalnum():
        return
    if top is not None and not before.isspace():
        if before in "sS" and after == " " and _possessive(text, match.end(), end):
            return
        stack.pop()
        _close(text, quotes, top, match)
        return
    opens = mark == "'" and (before.isspace() or before in _SINGLE_OPENING_AFTER) and not after.isspace()
    if opens and top is None and not _ELISION.match(text, match.end()) and _closer(text, match.end(), end) is not None:
        stack.append(_Open(start=position, width=1, double=False, mark=mark, straight=True))


def _closer(text: str, start: int, end: int) -> int | None:
    """Return where a single mark that can close stands in ``start:end``, before the next one that opens."""
    position = start
    while position < end:
        char = text[position]
        if char in "‘‚" or (char == "'" and position > start and text[position - 1].isspace()):
            return _closer(text, position + 1, end)
        if char in _SINGLE_CLOSING and position > start:
            after = text[position + 1] if position + 1 < end else " "
            if not after.isalnum() and not text[position - 1].isspace():
                return position
        position += 1
    return None


def _possessive(text: str, start: int, end: int) -> bool:
    """Tell whether a mark after an s is a possessive: a letter follows, and another mark can still close in the same sentence."""
    if not text[start + 1 : start + 2].isalpha():
        return False
    stop = re.compile(r"[.!?]\s+[A-Z]|[‘“\"]").search(text, start, end)
    limit = stop.start() if stop else end
    position = start
    while position < limit:
        if text[position] in _SINGLE_CLOSING:
            after = text[position + 1] if position + 1 < end else " "
            if not after.isalnum():
                return True
        position += 1
    return False


def _close(text: str, quotes: list[Quote], opened: _Open, match: re.Match[str]) -> None:
    inner = (opened.start + opened.width, match.start())
    if text[inner[0] : inner[1]].strip():
        quotes.append(Quote(start=opened.start, end=match.end(), inner=inner, mark=opened.mark))


def _nest(quotes: list[Quote], offset: int) -> Iterator[Quote]:
    open_ones: list[int] = []
    for index, quote in enumerate(quotes):
        while open_ones and quotes[open_ones[-1]].end < quote.end:
            open_ones.pop()
        yield replace(quote, depth=len(open_ones), parent=offset + open_ones[-1] if open_ones else None)
        open_ones.append(index)


@Language.component("kg_quotes", assigns=["doc._.kg_quotes"])
def kg_quotes(doc: Doc) -> Doc:
    """Write the quotations of the document, scare quotes and titles marked as such."""
    document = doc._.kg_document
    paragraphs = None if document is None else tuple((section.start, section.end) for section in document.sections)
    doc._.kg_quotes = flag_scare_quotes(doc, find_quotes(doc.text, paragraphs))
    return doc
