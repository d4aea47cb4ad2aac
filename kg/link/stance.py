"""One speaker for and against one thing, with no change told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.venues import who_speaks
from kg.link.voices import same_voice
from kg.link.words import content
from kg.model import Comparable, Statement
from kg.resources import read_table

_THROUGHOUT: Final = named_pattern("stance.throughout")
_GENERIC: Final = word_list("stance.generic")
_TELLING: Final = 5  # letters above which one word in common tells the topic
_CHANGE: Final = named_pattern("stance.change")


@dataclass(frozen=True, slots=True)
class Stand:
    """A sentence in which somebody stands for (side 0) or against (side 1) something."""

    sentence: Sentence
    speaker: str
    side: int
    start: int
    end: int
    topic: frozenset[str]
    throughout: bool = False


@cache
def _patterns() -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple(
        (0 if row["side"] == "for" else 1, re.compile(row["pattern"])) for row in read_table("data", "lexicons", "positions.tsv")
    )


def stance_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each speaker who stands on both sides of one thing."""
    stands: defaultdict[tuple[str, str], list[Stand]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            for stand in _stands(context, view, sentence):
                stands[(context.stories[key], stand.speaker)].append(stand)
    for (_, speaker), found in stands.items():
        pair = next(
            (
                (a, b)
                for a in found
                for b in found
                if a.side == 0 and b.side == 1 and a.sentence is not b.sentence and _one_topic(context, a, b)
            ),
            None,
        )
        if pair is None:
            context.tally.not_comparable += len(found) > 1
            continue
        name = context.name(speaker)
        made = comparable(
            context,
            "stance",
            f"{name} on {', '.join(sorted(pair[0].topic & pair[1].topic)[:3])}",
            [
                position(
                    context,
                    s.sentence.document,
                    s.start,
                    s.end,
                    value="against" if s.side else "for",
                    side=s.side,
                    source=speaker,
                )
                for s in pair
            ],
            agrees_on=("speaker", "thing"),
            score=0.65,
            reason="for and against one thing",
            detail=f"“{short(pair[0].sentence.text)}” against “{short(pair[1].sentence.text)}”",
        )
        if made is not None:
            yield made


def _stands(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Stand]:
    low = sentence.text.lower().replace("’", "'")
    if sentence.role in ("title", "heading") or (_CHANGE.search(low) and not _THROUGHOUT.search(low)):
        return
    for side, pattern in _patterns():
        match = pattern.search(low)
        if match is None:
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        told = view.told_at(start, end)
        quoted = any(q[0] <= start < q[1] for s in view.statements for q in s.quotes)
        if quoted and told is None:
            continue
        speaker = (None if quoted else _holder(context, sentence, match)) or (told.speaker_id if told is not None else None)
        if speaker is None or re.search(r"\b(?:not|n't|never)\s+$", low[: match.start()]):
            continue
        if (
            told is not None
            and told.speaker_id is not None
            and told.speaker_id != speaker
            and not _own_view(context, told, speaker)
        ):
            continue
        # What is stood for follows the words, or is the subject of "should be", of a passive, of "enjoyed her blessing".
        low_end = sentence.start if match.group().startswith("should") or match.groupdict().get("who") else start
        words = [t for t in content(sentence.tokens) if t.start >= low_end and not start <= t.start < end]
        near = [t for t in sentence.tokens if start - 70 <= t.start < end + 70]
        topic = frozenset(t.stem for t in words)
        yield Stand(sentence, speaker, side, near[0].start, near[-1].end, topic, _THROUGHOUT.search(low) is not None)
        return


def _holder(context: Context, sentence: Sentence, match: re.Match[str]) -> str | None:
    """Return who stands for or against something: who is named in the pattern ("the backing of Brill"), else who does it."""
    who = match.groupdict().get("who")
    if who is not None:
        low, high = sentence.start + match.start("who"), sentence.start + match.end("who")
        found = [e.id for e, _ in context.mentions_in(sentence.document, low, high) if e.type in ("Person", "Organization")]
        if found:
            return found[-1]
    found_id = who_speaks(context, sentence, sentence.start + match.start(), sentence.start + match.end())
    entity = context.entities.get(found_id or "")
    return entity.id if entity is not None and entity.type in ("Person", "Organization") else None


def _own_view(context: Context, told: Statement, speaker: str) -> bool:
    """Tell whether somebody speaks of themselves, so that what is told is their own word."""
    return told.speaker_id is not None and same_voice(context, told.speaker_id, speaker)


def _one_topic(context: Context, first: Stand, second: Stand) -> bool:
    """Tell whether two stands are on one thing: a telling word in common, or "the deal" for what the story is about."""
    if any(len(word) > _TELLING for word in first.topic & second.topic):
        return True
    if not (first.throughout or second.throughout):
        return False
    shared = {w for w in first.topic & second.topic if len(w) > 3}
    if shared:
        return True
    central = central_words(context, first.sentence.document)
    return any(
        a in _GENERIC and (b in _GENERIC or b in central)
        for one, two in ((first, second), (second, first))
        for a in one.topic
        for b in two.topic
    )


def central_words(context: Context, document: str) -> frozenset[str]:
    """Return the stems of the headline and the first sentence of a document."""
    view = context.views[document]
    body = [s for s in view.sentences if s.role == "body"][:1]
    return frozenset(t.stem for s in [*(s for s in view.sentences if s.role == "title"), *body] for t in content(s.tokens))
