"""Event order: an act told as the answer to something here, and as its cause there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.records import comparable, position, short
from kg.link.voices import same_voice
from kg.link.words import class_of, content, stem, tokenize
from kg.model import Comparable, Position, Statement
from kg.resources import read_table

_REACTIONS: Final = ("criticism", "praise", "march", "complain", "resign", "fire", "arrest", "recall", "cancel")


@dataclass(frozen=True, slots=True)
class Order:
    """An act of a speaker, and whether it is told as coming after or before what the noun names."""

    order: str
    noun: str
    speaker: str
    medium: str | None
    sentence: Sentence
    start: int
    end: int
    statement: Statement | None
    topic: frozenset[str]


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["order"], re.compile(row["pattern"])) for row in read_table("data", "lexicons", "consequences.tsv"))


def order_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each speech act that is told before and after one and the same reaction."""
    found: defaultdict[tuple[str, str], list[Order]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            for one in _orders(view, sentence):
                found[(context.stories[key], one.noun)].append(one)
    for (_, noun), orders in found.items():
        before = [o for o in orders if o.order == "before"]
        after = [o for o in orders if o.order == "after"]
        for first in before:
            partner = next((o for o in after if _one_act(context, first, o)), None)
            if partner is None:
                context.tally.not_comparable += 1
                continue
            made = _comparable(context, noun, first, partner)
            if made is not None:
                yield made
                break


def _comparable(context: Context, noun: str, first: Order, second: Order) -> Comparable | None:
    positions: list[Position] = [
        position(
            context,
            o.sentence.document,
            o.start,
            o.end,
            value=f"the act comes {o.order} the {noun}",
            side=side,
            source=o.sentence.document,
            statement=o.statement,
        )
        for side, o in enumerate((first, second))
    ]
    medium = first.medium is not None and first.medium == second.medium
    return comparable(
        context,
        "order",
        f"{context.name(first.speaker)} and the {noun}",
        positions,
        agrees_on=("speaker", "medium", noun) if medium else ("speaker", noun),
        score=0.75 if medium else 0.6,
        reason=f"told before and after the {noun}",
        detail=f"“{short(context.slice(first.sentence.document, first.start, first.end))}” against "
        f"“{short(context.slice(second.sentence.document, second.start, second.end))}”",
    )


def _orders(view: DocumentView, sentence: Sentence) -> Iterator[Order]:
    low = sentence.text.lower()
    acts = [
        s
        for s in view.statements
        if s.form != "narration" and s.cue is not None and s.speaker_id is not None and sentence.start <= s.cue[0] < sentence.end
    ]
    if not acts:
        return
    for order, pattern in _patterns():
        for match in pattern.finditer(low):
            noun = class_of(stem(match.group("noun")))
            if noun not in _REACTIONS:
                noun = next(
                    (
                        class_of(t.stem)
                        for t in tokenize(low[match.end() : match.end() + 30])[:2]
                        if class_of(t.stem) in _REACTIONS
                    ),
                    "",
                )
            if not noun:
                continue
            act = acts[0]
            assert act.speaker_id is not None and act.cue is not None
            start = min(act.cue[0], sentence.start + match.start())
            end = max(sentence.start + match.end(), act.cue[1])
            yield Order(
                order,
                noun,
                act.speaker_id,
                act.medium,
                sentence,
                start,
                end,
                act,
                frozenset(t.stem for t in content(sentence.tokens)),
            )


def _one_act(context: Context, first: Order, second: Order) -> bool:
    """Tell whether two tellings can be of one act: one speaker, media that agree, a shared topic."""
    if not same_voice(context, first.speaker, second.speaker) or first.sentence is second.sentence:
        return False
    if first.medium is not None and second.medium is not None and first.medium != second.medium:
        return False
    return len(first.topic & second.topic) >= 2
