"""One speaker in two tones about one thing: praise and jest, contrition and pride, acceptance and rejection."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.words import content_stems
from kg.model import Comparable, Statement
from kg.resources import read_table

_CHANGE: Final = named_pattern("stance.change")
_DENIED: Final = re.compile(
    r"\b(?:not|never|no|n't|refus\w+|declin\w+|without|nor|hardly|fail\w*|if|call\w* (?:for|on)|urg\w+)\b[^.;]{0,24}$"
)
_SCORE: Final = 0.4  # a change of tone is a question to ask, not an error
_SHOWN: Final = 3
_LONGEST: Final = 400  # characters of a statement that is read as one tone


@dataclass(frozen=True, slots=True)
class Tones:
    """Two tones that sit badly together."""

    name: str
    shared: bool
    first: re.Pattern[str]
    second: re.Pattern[str]


@cache
def _tones() -> tuple[Tones, ...]:
    return tuple(
        Tones(row["name"], row["topic"] == "yes", re.compile(row["first"]), re.compile(row["second"]))
        for row in read_table("data", "lexicons", "tones.tsv")
    )


def tone_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each speaker of a story who speaks in two tones that sit badly together."""
    by_speaker: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for key, view in context.views.items():
        for statement in view.statements:
            entity = context.entities.get(statement.speaker_id or "")
            if statement.form != "narration" and entity is not None and entity.type == "Person":
                by_speaker[(context.stories[key], entity.id)].append(statement)
    for (_, speaker), told in by_speaker.items():
        if len(told) > 1:
            for tones in _tones():
                made = _compare(context, speaker, told, tones)
                if made is not None:
                    yield made


def _compare(context: Context, speaker: str, told: list[Statement], tones: Tones) -> Comparable | None:
    sides: tuple[list[tuple[Statement, int, int]], ...] = ([], [])
    for statement in told:
        found = [_found(context, statement, pattern) for pattern in (tones.first, tones.second)]
        # Words that say both in one breath tell of the tension themselves.
        if (found[0] is None) != (found[1] is None):
            side = 0 if found[0] is not None else 1
            span = found[side]
            assert span is not None
            sides[side].append((statement, *span))
    if not sides[0] or not sides[1] or (tones.shared and not _share(sides)):
        return None
    names = tones.name.split(" / ")
    first, second = sides[0][0], sides[1][0]
    return comparable(
        context,
        "stance",
        f"{context.name(speaker)}: {names[0]} and {names[1]}",
        [
            position(context, s.document, start, end, value=names[side], side=side, source=speaker, statement=s)
            for side, group in enumerate(sides)
            for s, start, end in group[:_SHOWN]
        ],
        agrees_on=("speaker", "thing"),
        score=_SCORE,
        reason=f"two tones of one speaker ({tones.name})",
        detail=f"{names[0]} (“{_words(context, first)}”) and {names[1]} (“{_words(context, second)}”)",
    )


def _words(context: Context, told: tuple[Statement, int, int]) -> str:
    return short(context.slice(told[0].document, told[1], told[2]).strip("“”‘’\"' "), 60)


def _found(context: Context, statement: Statement, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Return where a statement's content or cue has the tone, or None; a denied tone and a told change are none."""
    for start, end in (*statement.content, *((statement.cue,) if statement.cue is not None else ())):
        text = context.slice(statement.document, start, min(end, start + _LONGEST)).lower().replace("’", "'")
        match = pattern.search(text)
        if match is None:
            continue
        sentence = context.views[statement.document].sentence_at(start + match.start())
        if sentence is None or sentence.role in ("title", "heading") or _CHANGE.search(sentence.text.lower()):
            return None
        before = context.slice(statement.document, sentence.start, start + match.start()).lower().replace("’", "'")
        return None if _DENIED.search(before) else (start + match.start(), start + match.end())
    return None


def _share(sides: tuple[list[tuple[Statement, int, int]], ...]) -> bool:
    stems = [frozenset().union(*(content_stems(s.text) for s, _, _ in side)) for side in sides]
    return bool(stems[0] & stems[1])
