"""One claim affirmed and denied: negation, and verbs that negate what follows them ("refused to")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.events import Happening, agree, find_happenings, participants, possible_events, predicate_key
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.times import clash
from kg.link.voices import one_world
from kg.link.words import class_of, content_stems, stem, stopwords
from kg.model import Claim, Comparable, TimeExpression

_MODAL: Final = re.compile(r"\b(?:will|would|may|might|could|can|should|to|not|n't|never|if)\s+(?:\w+\s+)?$")
_RELATIVE: Final = re.compile(r"(?:that|which|who|whose|where)\b", re.IGNORECASE)
_ALIKE: Final = 0.6
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
    """Yield one comparable for each claim that one voice both affirms and denies."""
    yield from _refusals(context)
    verbal = (h for h in find_happenings(context) if h.noun is None)
    for members in possible_events(context, verbal):
        yield from _opposites(context, members)


def _opposites(context: Context, members: list[Happening]) -> Iterator[Comparable]:
    """Compare the facts of one predicate: who affirms on one side, who denies on the other."""
    group: dict[str, tuple[Happening, int]] = {}
    denied = [h for h in members if h.fact.claim.polarity == "negative"]
    held = [h for h in members if h.fact.claim.polarity == "positive"]
    for first in denied:
        for second in held:
            if _same_claim(context, first, second):
                group.setdefault(second.fact.claim.id, (second, 0))
                group.setdefault(first.fact.claim.id, (first, 1))
    if not group:
        return
    sides = [next(h for h, side in group.values() if side == wanted) for wanted in (0, 1)]
    made = comparable(
        context,
        "polarity",
        short(sides[0].fact.claim.text, 60),
        [
            position(
                context,
                h.fact.statement.document,
                h.fact.claim.start,
                h.fact.claim.end,
                value="denied" if side else "affirmed",
                side=side,
                source=h.fact.source,
                statement=h.fact.statement,
                node=h.fact.claim.id,
            )
            for h, side in group.values()
        ],
        agrees_on=("claim",),
        score=0.65,
        reason=f"“{sides[1].fact.claim.predicate}” with and without a negation",
        detail=f"“{short(sides[0].fact.claim.text, 60)}” against “{short(sides[1].fact.claim.text, 60)}”",
    )
    if made is not None:
        yield made


def _same_claim(context: Context, first: Happening, second: Happening) -> bool:
    a, b = first.fact.claim, second.fact.claim
    if not first.keys & second.keys:
        return False
    theme, agent = agree(context, first.theme, second.theme), agree(context, first.agent, second.agent)
    if theme != 1 or agent < 0 or any(_RELATIVE.match(c.text) for c in (a, b)):
        return False
    if (first.theme is None) != (second.theme is None) or (agent == 0 and (first.agent or second.agent)):
        return False
    if (a.tense == "future") != (b.tense == "future") or a.modality != b.modality:
        return False
    one_text, two_text = content_stems(a.text), content_stems(b.text)
    shared = len(one_text & two_text) + (predicate_key(a) == predicate_key(b) and not _same_stem(a, b))
    if shared < 2 or shared < _ALIKE * min(len(one_text), len(two_text)):
        return False
    if any(clash(x, y) for x in a.times for y in b.times) or (a.times and not b.times):
        return False
    left, right = (content_stems(" ".join(m.text for m in c.modifiers)) for c in (a, b))
    if left != right and not (left & right) and (left or right):
        return False
    one = context.views[first.fact.statement.document].sentence_at(a.start)
    two = context.views[second.fact.statement.document].sentence_at(b.start)
    if one is None or two is None or one is two or _CHANGE.search(one.text.lower()) or _CHANGE.search(two.text.lower()):
        return False
    return one_world(context, first.fact.source, second.fact.source) or theme + agent >= 1


def _same_stem(first: Claim, second: Claim) -> bool:
    return stem(first.predicate) == stem(second.predicate)


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
