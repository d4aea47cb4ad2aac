"""What is shown, loosely told: one picture or several, a dress or "just a jacket"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView
from kg.link.descriptions import WORN_WITH, exclusive_group, thing_key
from kg.link.records import comparable, position, short
from kg.link.words import stem
from kg.model import Comparable, Description, Position
from kg.resources import read_table

_SHOWING: Final = ("participant", "garment", "object")
_SCORE: Final = 0.3


def depiction_comparables(context: Context) -> Iterator[Comparable]:
    """Yield what a document says of one depicted thing in words that fit badly: its number, and the name of what is worn."""
    for view in context.views.values():
        shown = [d for d in view.descriptions if d.slot in _SHOWING and thing_key(context, d) == "shown"]
        if not shown:
            continue
        yield from _cardinality(context, view, shown)
        yield from _names(context, view, [d for d in shown if d.slot == "garment"])


def _cardinality(context: Context, view: DocumentView, shown: list[Description]) -> Iterator[Comparable]:
    """Compare "the ad", of which is told what it shows, with "the photos"."""
    text = view.document.text
    one: dict[tuple[int, int], str] = {}
    for description in shown:
        sentence = view.sentence_at(description.start)
        match = _pattern("single").search(text, sentence.start, description.start) if sentence is not None else None
        if match is not None and not _pattern("part").search(text[max(0, match.start() - 12) : match.start()]):
            one[match.span()] = match.group(1).lower()
    several: dict[str, tuple[int, int]] = {}
    for sentence in view.sentences:
        for match in _pattern("several").finditer(sentence.text):
            if not _pattern("part").search(sentence.text[max(0, match.start() - 12) : match.start()]):
                several.setdefault(match.group(1).lower(), (sentence.start + match.start(), sentence.start + match.end()))
    if not one or not several:
        return
    word = next(iter(one.values()))
    spans = [(span, f"the {name}", 0) for span, name in list(one.items())[:1]]
    spans += [(span, f"the {name}", 1) for name, span in several.items()]
    made = comparable(
        context,
        "cardinality",
        f"how many {word}s there are",
        [
            position(context, view.document.id, *span, value=value, side=side, source=view.document.id)
            for span, value, side in spans
        ],
        agrees_on=("what is shown",),
        score=_SCORE,
        reason="one depicted thing in the singular and in the plural",
        detail=f"the {word} / the {next(iter(several))}",
    )
    if made is not None:
        yield made


def _names(context: Context, view: DocumentView, garments: list[Description]) -> Iterator[Comparable]:
    """Compare what a speaker calls the garment ("it's just a jacket") with what the document says is worn."""
    for statement in view.statements:
        if statement.form not in ("direct", "mixed", "indirect"):
            continue
        for start, end in statement.content:
            match = _pattern("named").match(
                context.slice(view.document.id, start, end).lower().replace("’", "'").lstrip("“\"‘' ")
            )
            group = exclusive_group("garment", match.group("what")) if match is not None else ""
            others = [
                d for d in garments if (g := exclusive_group("garment", d.head)) and g != group and not {g, group} & WORN_WITH
            ]
            if match is None or not group or not others:
                continue
            at = view.document.text.lower().index(match.group("what"), start)
            value = match.group("what")
            worn: list[Position] = []
            for other in others:
                low, high = _head(view, other)
                worn.append(position(context, view.document.id, low, high, value=short(other.head, 40), source=view.document.id))
            made = comparable(
                context,
                "object-name",
                "what is worn",
                [*worn, position(context, view.document.id, at, at + len(value), value=value, side=1, source=view.document.id)],
                agrees_on=("what is shown",),
                score=_SCORE + 0.05,
                reason="the garment under a name of another kind",
                detail=f"{others[0].head} / {value}",
            )
            if made is not None:
                yield made
            return


def _head(view: DocumentView, description: Description) -> tuple[int, int]:
    """Return the head noun inside the words of a description."""
    for token in _words(view.document.text[description.start : description.end]):
        if stem(token.group().lower()) == stem(description.head.lower()):
            return description.start + token.start(), description.start + token.end()
    return description.start, description.end


@cache
def _pattern(side: str) -> re.Pattern[str]:
    rows = read_table("data", "lexicons", "soft_patterns.tsv")
    return next(re.compile(r["pattern"], re.IGNORECASE) for r in rows if r["room"] == "depiction" and r["side"] == side)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[\w-]+")


def _words(text: str) -> Iterator[re.Match[str]]:
    return _word().finditer(text)
