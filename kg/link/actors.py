"""A party whose action is judged but never told: no statement of theirs, no act, only the judgement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.link.context import Context, DocumentView
from kg.link.records import comparable, position
from kg.link.words import stem
from kg.model import Comparable
from kg.resources import read_table


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row["pattern"]) for row in read_table("data", "lexicons", "judged_actors.tsv"))


def actor_comparables(context: Context) -> Iterator[Comparable]:
    """Yield a one-sided comparable for each group that a document judges and of which it tells nothing."""
    for view in context.views.values():
        judged: dict[str, tuple[int, int]] = {}
        for sentence in view.sentences:
            if sentence.role == "summary":
                continue
            low = sentence.text.lower().replace("’", "'")
            for pattern in _patterns():
                match = pattern.search(low)
                if match is not None:
                    judged.setdefault(stem(match.group("who")), (sentence.start + match.start(), sentence.start + match.end()))
                    break
        for who, (start, end) in judged.items():
            if _told(view, who):
                context.tally.not_comparable += 1
                continue
            words = context.slice(view.document.id, start, end)
            made = comparable(
                context,
                "actor",
                f"what the {who}s did",
                [position(context, view.document.id, start, end, value=f"the {who}s")],
                agrees_on=(),
                score=0.5,
                reason="judged, but no act of theirs is told",
                detail=f"“{' '.join(words.split())}”",
            )
            if made is not None:
                yield made


def _told(view: DocumentView, who: str) -> bool:
    """Tell whether the group says anything in the document, or does something that it is not only judged for."""
    for statement in view.statements:
        speaker = statement.speaker or ""
        if statement.form in ("direct", "mixed", "indirect") and who in {stem(w) for w in speaker.lower().split()}:
            return True
    return False
