"""Why something happened: two causes of one event that are not one and the same, or a cause that is ruled out elsewhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.events import names_event
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.sequence import alike
from kg.link.thesaurus import one_noun
from kg.link.timeline import Side, make_side
from kg.link.words import content, content_stems, tokenize
from kg.model import Comparable
from kg.resources import read_table

_BUCKET: Final = 40
_SEVERAL: Final = named_pattern("causes.several")
_VAGUE: Final = word_list("causes.vague")


@dataclass(frozen=True, slots=True)
class Cause:
    """What a clause gives as the cause of something, or rules out; `effect` is None where it is the event of the article."""

    sentence: Sentence
    start: int
    end: int
    effect: Side | None
    words: str
    stems: frozenset[str]
    ruled_out: bool
    source: str


@cache
def _patterns() -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    clause = r"[^,;:—“”\"]+"
    return tuple(
        (row["name"], tuple(row["words"].split("|")), re.compile(row["pattern"].replace("CLAUSE", clause), re.IGNORECASE))
        for row in read_table("data", "lexicons", "reasons.tsv")
    )


def cause_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each event for which one voice gives two causes."""
    stories: defaultdict[str, list[Cause]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            if sentence.role in ("body", "summary"):
                stories[context.stories[key]] += _in_sentence(view, sentence)
    for causes in stories.values():
        used: set[int] = set()
        for first, second in combinations(causes[:_BUCKET], 2):
            if id(first) in used or id(second) in used:
                continue
            score = _clash(context, first, second)
            if not score:
                continue
            used |= {id(first), id(second)}
            made = _comparable(context, first, second, score)
            if made is not None:
                yield made


def _in_sentence(view: DocumentView, sentence: Sentence) -> Iterator[Cause]:
    text = sentence.text.rstrip(".!”\"’' ")
    low = text.lower()
    if _SEVERAL.search(low):
        return
    for _, words, pattern in _patterns():
        if not any(word in low for word in words):
            continue
        for match in pattern.finditer(text):
            parts = match.groupdict()
            name = "c" if parts.get("c") else "n"
            said = parts.get(name)
            if not said:
                continue
            stems = content_stems(said) - _VAGUE
            effect = make_side(parts.get("e"))
            if not stems or (parts.get("e") and effect is None and not _points_back(parts["e"])):
                continue
            start, end = sentence.start + match.start(name), sentence.start + match.end(name)
            yield Cause(sentence, start, end, effect, " ".join(said.split()), stems, name == "n", view.source_at(start, end))


def _points_back(effect: str) -> bool:
    words = [t.word for t in tokenize(effect)]
    return len(words) < 4 and bool({"it", "all"} & set(words))


def _clash(context: Context, first: Cause, second: Cause) -> float:
    """Return how sure it is that two causes are of one event and exclude each other; 0 where they do not."""
    if first.sentence is second.sentence or (first.ruled_out and second.ruled_out):
        return 0.0
    same = _one_cause(first, second)
    if first.ruled_out or second.ruled_out:
        # Who rules out what is blamed elsewhere speaks of the same event.
        told_together = first.sentence.document == second.sentence.document or first.source == second.source
        return 0.7 if same and told_together else 0.0
    if same:
        return 0.0
    return _one_effect(context, first, second)


def _one_cause(first: Cause, second: Cause) -> bool:
    if first.stems & second.stems:
        return True
    return any(one_noun(a, b) for a in first.stems for b in second.stems)


def _one_effect(context: Context, first: Cause, second: Cause) -> float:
    document = first.sentence.document
    main = frozenset(
        t.stem for s in context.views[document].sentences if s.role == "title" or s.index <= 1 for t in content(s.tokens)
    )
    if first.effect is None or second.effect is None:
        told = first.effect or second.effect
        if document != second.sentence.document and first.source != second.source:
            return 0.0
        return 0.65 if told is None or any(names_event(u) and u in main for u in told.units) else 0.0
    shared = first.effect.units & second.effect.units
    if alike(first.effect, second.effect) == 1.0 and any(names_event(u) or u.startswith("!") for u in shared):
        return 0.75
    both = [any(names_event(u) for u in side.units) for side in (first.effect, second.effect)]
    return 0.65 if all(both) and any(names_event(u) and u in main for u in shared) else 0.0


def _comparable(context: Context, first: Cause, second: Cause, score: float) -> Comparable | None:
    return comparable(
        context,
        "cause",
        short(context.slice(first.sentence.document, first.sentence.start, first.sentence.end), 60),
        [
            position(
                context,
                c.sentence.document,
                c.start,
                c.end,
                value=("not " if c.ruled_out else "") + short(c.words, 50),
                side=side,
                source=c.source,
            )
            for side, c in enumerate((first, second))
        ],
        agrees_on=("event",),
        score=score,
        reason="two causes of one event",
        detail=f"{short(first.words, 50)} / {short(second.words, 50)}",
    )
