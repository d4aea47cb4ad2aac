"""Properties that exclude each other by the meaning of two words: "lawful" and "unlawful", said of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kg.link.condition_words import Cue
from kg.link.conditions import LINKING, Condition, condition_of
from kg.link.context import Context
from kg.link.states import excludes, state_comparable
from kg.link.thesaurus import opposed
from kg.link.words import stem, tokenize
from kg.model import Comparable

_MOST: Final = 40  # properties of one thing in one story that are compared


def opposite_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each thing that is given two properties which exclude each other."""
    found: defaultdict[tuple[str, str], list[tuple[Condition, str]]] = defaultdict(list)
    for fact in context.facts:
        claim = fact.claim
        if (
            claim.object is None
            or claim.subject is None
            or claim.text.lower().startswith(("when ", "while ", "if "))
            or stem(claim.predicate.lower()) not in LINKING
        ):
            continue
        sentence = context.views[fact.statement.document].sentence_at(claim.start)
        words = [t for t in tokenize(claim.object.text, claim.object.start) if t.word not in ("very", "so", "quite", "too")]
        if sentence is None or not words or len(words) > 4:
            continue
        word = words[0]
        cue = Cue("property", False, "exact", (word.stem,), True)
        made = condition_of(context, sentence, fact, cue, [word])
        if made is not None and made.thing is not None:
            key = made.thing.entity or stem(made.thing.head.lower())
            found[(context.stories[sentence.document], key)].append((made, claim.tense))
    for told in found.values():
        for at, (first, tense) in enumerate(told[:_MOST]):
            for second, other in told[at + 1 : _MOST]:
                if tense != other or first.holds != second.holds or not opposed(first.cue.phrase[0], second.cue.phrase[0]):
                    continue
                score = excludes(context, first, second)
                made_of = state_comparable(context, score, {0: [first], 1: [second]}) if score else None
                if made_of is not None:
                    yield made_of
