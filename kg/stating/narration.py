"""The narrator: what a document says in its own voice, sentence by sentence, outside what others are quoted with."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc

from kg.model import Span, Statement
from kg.nlp.trees import tree_of
from kg.stating.placing import merge_spans, subtract_spans

_EDGES: Final = " \t\r\n\u00a0,;:–—-\"'“”‘’"
_OPENERS: Final = "\"'“‘(["
#: Words that a rest may begin or end with where an attribution was cut out.
_FRAYED: Final = frozenset({"that", "and", "but", "while", "who", "which", "as", "whether", "if", "to"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One sentence of the narrator: its characters and those of it that nobody else says."""

    sentence: Span
    content: tuple[Span, ...]
    whole: bool


def narrated(
    doc: Doc, statements: Sequence[Statement], frames: Sequence[Sequence[Span]], roles: Callable[[int], str]
) -> Iterator[Told]:
    """Yield what the narrator tells.

    `frames` are, parallel to `statements`, the characters that only carry the attribution; `roles` gives the role of the
    section at an offset.
    """
    contents = merge_spans([span for statement in statements for span in statement.content])
    # An act of speech that is told without a clause of its own ("promised 250 pitches") is told by the narrator.
    acts = sorted(
        claim.start for claim in doc._.kg_claims for part in [_cut(contents, claim.start, claim.end)] if part is not None
    )
    carriers = merge_spans([span for spans in frames for span in spans])
    content_starts = [start for start, _ in contents]
    carrier_starts = [start for start, _ in carriers]
    tree = tree_of(doc)
    starts, text = tree.start, tree.text
    for sentence in doc.sents:
        start, end = _trimmed(text, sentence.start_char, sentence.end_char)
        if start >= end:
            continue
        said = _overlapping(contents, content_starts, start, end)
        if not said:
            # A heading without a verb ("Summary", "Timeline of the strike") says nothing.
            bare = roles(start) == "heading" and not any(token.pos_ in ("VERB", "AUX") for token in sentence)
            if not bare and _words(doc, sentence.start, sentence.end) >= 2:
                yield Told(sentence=(start, end), content=((start, end),), whole=True)
            continue
        rest = subtract_spans((start, end), said)
        carrying = _overlapping(carriers, carrier_starts, start, end)
        told = bisect_left(acts, start) < bisect_left(acts, end)
        if not told and not _tells_more(doc, starts, rest, carrying):
            continue
        spans = tuple(span for span in (_frayed(doc, starts, *_trimmed(text, *part, marks=True)) for part in rest) if span)
        if spans:
            yield Told(sentence=(start, end), content=spans, whole=False)


def _cut(contents: Sequence[Span], start: int, end: int) -> Span | None:
    """Return the content that begins within ``start:end``, after its first words and before or at its end, or None."""
    at = bisect_right(contents, (start, start))
    if at < len(contents) and start < contents[at][0] < end and contents[at][1] <= end + 1:
        return contents[at]
    return None


def _overlapping(spans: Sequence[Span], starts: Sequence[int], start: int, end: int) -> list[Span]:
    first = max(0, bisect_right(starts, start) - 1)
    return [span for span in spans[first : bisect_left(starts, end)] if span[0] < end and start < span[1]]


def _trimmed(text: str, start: int, end: int, *, marks: bool = False) -> Span:
    blank = _EDGES if marks else " \t\r\n\u00a0"
    while start < end and text[start] in blank:
        start += 1
    while end > start and text[end - 1] in (_EDGES + "." if marks else blank):
        end -= 1
    return start, end


def _frayed(doc: Doc, starts: Sequence[int], start: int, end: int) -> Span | None:
    """Cut a dangling "that" or "and" where an attribution was cut out; None if nothing is left."""
    first, last = bisect_left(starts, start), bisect_left(starts, end)
    while last > first and doc[last - 1].lower_ in _FRAYED:
        last -= 1
    while first < last and doc[first].lower_ in ("and", "but", ",", "that"):
        first += 1
    if last <= first or not any(token.is_alpha or token.like_num for token in doc[first:last]):
        return None
    return doc[first].idx, doc[last - 1].idx + len(doc[last - 1])


def _words(doc: Doc, first: int, last: int) -> int:
    return sum(1 for token in doc[first:last] if token.is_alpha or token.like_num)


def _tells_more(doc: Doc, starts: Sequence[int], rest: Sequence[Span], carrying: Sequence[Span]) -> bool:
    """Tell whether the rest of a sentence says something beyond who said it: a finite verb and two words of content."""
    content = verbs = 0
    for start, end in rest:
        for part in subtract_spans((start, end), list(carrying)):
            for token in doc[bisect_left(starts, part[0]) : bisect_left(starts, part[1])]:
                verbs += token.tag_ in _FINITE
                if token.is_alpha and not token.is_stop:
                    content += 1
    return verbs >= 1 and content >= 2
