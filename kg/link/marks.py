"""Quotation marks that leave a question: a whole paragraph between them under no speaker, and a "you" that nobody is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView
from kg.link.records import comparable, position, short
from kg.model import Comparable, Section
from kg.resources import read_table

_OPENING: Final = '“"'
_CLOSING: Final = '”"'
_FIRST: Final = re.compile(r"\b(?:I|me|my|we|us|our)\b")
_SUMMARY: Final = 80  # characters of a summary put between marks
_SCORE: Final = 0.3
_WRITTEN: Final = ("write", "post", "tweet", "share", "caption", "comment")


def mark_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one-sided comparables: paragraphs in quotation marks that nobody speaks, and an unexplained "you" in a post."""
    for view in context.views.values():
        for section in view.document.sections:
            if _is_wrapped(view, section):
                start, end = section.start, section.end
                sentence = view.sentence_at(start)
                first = (start, sentence.end) if sentence is not None else (start, end)
                made = comparable(
                    context,
                    "attribution",
                    f"“{short(view.document.text[first[0] : first[1]].strip(_OPENING + _CLOSING), 60)}”",
                    [position(context, view.document.id, *first, value="no speaker", source=view.document.id)],
                    agrees_on=(),
                    score=_SCORE,
                    reason="a whole paragraph between quotation marks, told by nobody",
                    detail="the marks open before the first word and close after the last one",
                )
                if made is not None:
                    yield made
        yield from _unresolved(context, view)


def _is_wrapped(view: DocumentView, section: Section) -> bool:
    """Tell whether a paragraph stands between marks of quotation as a whole, holds others' words, and has no speaker."""
    text = view.document.text[section.start : section.end].strip()
    if section.role not in ("body", "summary") or len(text) < 2 or text[0] not in _OPENING or text[-1] not in _CLOSING:
        return False
    if any(mark in text[1:-1] for mark in ("“", "”")) or (text[0] == '"' and '"' in text[1:-1]):
        return False
    inside = [s for s in view.statements if section.start <= s.start and s.end <= section.end and s.cue is not None]
    told = view.told_at(section.start + 1, section.start + len(text) - 1)
    if told is not None:
        return False
    # A summary that speaks of nobody as "I" or "we" is the narrator's, whatever stands in it.
    third = section.role == "summary" and _FIRST.search(text) is None and len(text) >= _SUMMARY
    return third or any(s.speaker is not None and s.cue is not None for s in inside)


def _unresolved(context: Context, view: DocumentView) -> Iterator[Comparable]:
    for statement in view.statements:
        if statement.form != "direct" or statement.addressee is not None or statement.cue_lemma not in _WRITTEN:
            continue
        for start, end in statement.quotes:
            match = _you().search(context.slice(view.document.id, start, end).lower().replace("’", "'"))
            if match is None or _somebody_near(context, view, statement.speaker_id, start):
                continue
            name = context.name(statement.speaker_id)
            made = comparable(
                context,
                "reference",
                f"“you” in the words of {name}",
                [position(context, view.document.id, start, end, value="you", statement=statement)],
                agrees_on=(),
                score=_SCORE - 0.05,
                reason="nobody is named whom it could mean",
                detail=f"“{match.group()}”",
            )
            if made is not None:
                yield made
                return


def _somebody_near(context: Context, view: DocumentView, speaker: str | None, offset: int) -> bool:
    """Tell whether the paragraph names a person other than the speaker before `offset`."""
    sentence = view.sentence_at(offset)
    section = next((s for s in view.document.sections if sentence is not None and s.index == sentence.section), None)
    low = section.start if section is not None else 0
    # A garment or a work that bears a person's name names nobody.
    return any(e.type == "Person" and e.id != speaker for e, _ in context.mentions_in(view.document.id, low, offset))


@cache
def _you() -> re.Pattern[str]:
    rows = [row for row in read_table("data", "lexicons", "soft_patterns.tsv") if row["room"] == "reference"]
    return re.compile("|".join(row["pattern"] for row in rows))
