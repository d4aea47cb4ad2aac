"""One phrase that contradicts itself: two properties that exclude each other, given to one thing in one breath."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.words import tokenize
from kg.model import Comparable
from kg.resources import read_table

_REACH: Final = 13  # words between two properties of one thing
_CONTRAST: Final = named_pattern("coherence.contrast")


@dataclass(frozen=True, slots=True)
class Opposites:
    """Two patterns that exclude each other, and the words that name them."""

    first: re.Pattern[str]
    second: re.Pattern[str]
    name: str


@cache
def _opposites() -> tuple[Opposites, ...]:
    return tuple(
        Opposites(_pattern(row["first"]), _pattern(row["second"]), row["name"])
        for row in read_table("data", "lexicons", "contradictions.tsv")
    )


def _pattern(words: str) -> re.Pattern[str]:
    alternatives = [re.escape(w).replace("_", r"\s+").replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for w in words.split()]
    return re.compile(r"\b(?:" + "|".join(sorted(alternatives, key=lambda a: (-len(a), a))) + r")\b", re.IGNORECASE)


@cache
def _any_of() -> re.Pattern[str]:
    """Return a pattern of all first words: most sentences have none and are left after one look."""
    return re.compile("|".join(o.first.pattern for o in _opposites()), re.IGNORECASE)


def coherence_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each sentence that gives one thing two properties which exclude each other."""
    for view in context.views.values():
        for sentence in view.sentences:
            if sentence.role in ("title", "heading") or _any_of().search(sentence.text) is None:
                continue
            for pair in _opposites():
                made = _contradiction(context, sentence, pair)
                if made is not None:
                    yield made
                    break
        yield from _conditionals(context, view)


def _conditionals(context: Context, view: DocumentView) -> Iterator[Comparable]:
    """Yield the sentences whose "even if they did" is followed by "they wouldn't" do so."""
    for sentence in view.sentences:
        match = _conditional().search(sentence.text.lower().replace("’", "'")) if "even if" in sentence.text else None
        if match is None or match.group("then") not in ("be", "do", match.group("verb")):
            continue
        cut = sentence.start + match.start("rest")
        made = comparable(
            context,
            "coherence",
            f"“{short(match.group(), 70)}”",
            [
                position(context, sentence.document, sentence.start + match.start(), cut, value="even if", side=0),
                position(context, sentence.document, cut, sentence.start + match.end(), value="would not", side=1),
            ],
            agrees_on=("sentence",),
            score=0.35,
            reason="what follows denies the condition",
            detail="the condition is granted and then denied",
        )
        if made is not None:
            yield made


@cache
def _conditional() -> re.Pattern[str]:
    return next(
        re.compile(row["pattern"]) for row in read_table("data", "lexicons", "soft_patterns.tsv") if row["room"] == "coherence"
    )


def _contradiction(context: Context, sentence: Sentence, pair: Opposites) -> Comparable | None:
    for first in pair.first.finditer(sentence.text):
        for second in pair.second.finditer(sentence.text):
            if first.start() < second.end() and second.start() < first.end():
                continue
            low, high = sorted((first, second), key=lambda m: m.start())
            between = sentence.text[low.end() : high.start()]
            words = tokenize(between)
            if len(words) > _REACH or _CONTRAST.search(between.lower().replace("’", "'")) or re.search(r"[.;:!?“”\"]", between):
                continue
            if not _one_thing(between, low.group(), len(words)):
                continue
            positions = [
                position(
                    context,
                    sentence.document,
                    sentence.start + m.start(),
                    _phrase_end(sentence, m.end()),
                    value=m.group().lower(),
                    side=side,
                )
                for side, m in enumerate((low, high))
            ]
            return comparable(
                context,
                "coherence",
                f"“{short(sentence.text[low.start() : high.end()], 70)}”",
                positions,
                agrees_on=("phrase",),
                score=0.7,
                reason=f"opposites in one phrase: {pair.name}",
                detail=f"{low.group().lower()} against {high.group().lower()}",
            )
    return None


def _one_thing(between: str, first: str, distance: int) -> bool:
    """Tell whether both properties belong to one noun: no second clause with a subject of its own stands between them."""
    if distance == 0:
        return True
    if re.fullmatch(r"\W*and\W*(?:(?:in|the|at|on|by|with|for|very|even|a|an)\W*)*", between.lower()):
        return False  # "in private and in public" names both on purpose
    clauses = re.split(r",|\band\b", between)
    if len(clauses) > 3:
        return False
    return not re.search(r"\band\s+(?:the|a|an|his|her|their|its|he|she|they|it|we|i|you)\b", between.lower())


def _phrase_end(sentence: Sentence, end: int) -> int:
    """Return the end of the word after a property: the noun that it belongs to."""
    after = next((t for t in sentence.tokens if t.start >= sentence.start + end), None)
    if after is None or re.search(r"[,.;:]", sentence.text[end : after.start - sentence.start]):
        return sentence.start + end
    return after.end
