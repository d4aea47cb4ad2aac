"""Refused here and done there: verbs that negate what follows them ("refused to", "failed to")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.events import participants
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.times import clash
from kg.link.voices import one_world
from kg.link.words import class_of, stem, stopwords
from kg.model import Comparable, TimeExpression

_MODAL: Final = re.compile(r"\b(?:will|would|may|might|could|can|should|to|not|n't|never|if)\s+(?:\w+\s+)?$")
_REFUSAL: Final = named_pattern("polarity.refusal")
_BEFORE: Final = re.compile(r"\bto ([a-z]+)\b")
_CHANGE: Final = named_pattern("polarity.change")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words that say that somebody did not do what a verb names."""

    sentence: Sentence
    start: int
    end: int
    verb: str
    who: str
    source: str


def polarity_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each act that somebody refused or failed to do, and did."""
    yield from _refusals(context)


def _refusals(context: Context) -> Iterator[Comparable]:
    for view in context.views.values():
        for sentence in view.sentences:
            for refusal in _refused(context, view, sentence):
                done = _done(context, view, refusal)
                if done is None:
                    context.tally.not_comparable += 1
                    continue
                start, end, text = done
                made = comparable(
                    context,
                    "polarity",
                    f"{context.name(refusal.who)}: {refusal.verb}",
                    [
                        position(
                            context,
                            view.document.id,
                            refusal.start,
                            refusal.end,
                            value=f"did not {refusal.verb}",
                            side=0,
                            source=refusal.source,
                        ),
                        position(context, view.document.id, start, end, value=short(text, 50), side=1),
                    ],
                    agrees_on=("actor", "act"),
                    score=0.75,
                    reason="refused here, done there",
                    detail=f"“{short(context.slice(view.document.id, refusal.start, refusal.end))}” against “{short(text)}”",
                )
                if made is not None:
                    yield made


def _refused(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Refusal]:
    low = sentence.text.lower()
    for match in _REFUSAL.finditer(low):
        verb = match.group("verb")
        if verb.startswith("do "):
            before = _BEFORE.findall(low[: match.start()])
            if not before:
                continue
            verb = before[-1]
        if verb in stopwords():
            continue
        if _MODAL.search(low[: match.start()]):
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        people = [
            e.id for e, _ in context.mentions_in(view.document.id, sentence.start, start) if e.type in ("Person", "Organization")
        ]
        for who in dict.fromkeys(reversed(people)):
            yield Refusal(sentence, start, end, verb, who, view.source_at(start, end))


def _done(context: Context, view: DocumentView, refusal: Refusal) -> tuple[int, int, str] | None:
    """Return the fact that the same person did what they refused, in another sentence that tells no change."""
    for fact in context.facts_of(view.document.id):
        claim = fact.claim
        if claim.polarity != "positive" or claim.modality != "asserted":
            continue
        if class_of(stem(claim.predicate)) != class_of(stem(refusal.verb)) or claim.tense not in ("past", "present"):
            continue
        agent, theme = participants(claim)
        actor = agent or theme
        if claim.passive or actor is None or actor.entity != refusal.who or not one_world(context, fact.source, refusal.source):
            continue
        sentence = view.sentence_at(claim.start)
        if sentence is None or sentence is refusal.sentence or _CHANGE.search(_without_clause(sentence.text.lower())):
            continue
        if _times_differ(view, sentence, refusal.sentence):
            continue
        return claim.start, min(claim.end, sentence.end), claim.text
    return None


def _without_clause(text: str) -> str:
    """Return a sentence without its subordinate clause of time, which dates the act and tells no change."""
    return re.sub(r"\bbefore [^,.;]*", "", text)


def _times_differ(view: DocumentView, first: Sentence, second: Sentence) -> bool:
    def times(sentence: Sentence) -> list[TimeExpression]:
        return [t for s in view.statements for c in s.claims for t in c.times if sentence.start <= t.start < sentence.end]

    return any(clash(a, b) for a in times(first) for b in times(second))
