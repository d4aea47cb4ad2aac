"""What stands around a number, a time or a place: how alike two clauses are apart from the one thing that may differ.

A clause is a bag of keys: classes of words, words, the verbs of nouns that name events, and the entities it speaks of, by name,
noun or pronoun. A key that few sentences of the story have weighs more.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.thesaurus import verbs_of
from kg.link.words import classes, content
from kg.model import Span

_KEPT: Final = frozenset({"Person", "Organization", "Brand", "Work", "Campaign", "Event", "Place"})
_NOWHERE: Final = (-1, -1)
_RARE: Final = 3  # sentences of a story that may share a key which is still rare


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two clauses share: the cosine of their keys, the share of the smaller one, the number of rare keys."""

    cosine: float
    contained: float
    rare: int
    shared: frozenset[str]


def clause_keys(
    context: Context, sentence: Sentence, low: int, high: int, *, hole: Span = _NOWHERE, kept: frozenset[str] = frozenset()
) -> frozenset[str]:
    """Return the keys of ``low:high`` within `sentence`; of what stands in `hole` only the stems in `kept` count.

    Numbers in figures have no keys: they are what is compared.
    """
    found: set[str] = set()
    for token in content(sentence.tokens):
        if not low <= token.start < high or token.word[0].isdigit():
            continue
        if hole[0] <= token.start < hole[1] and token.stem not in kept:
            continue
        names = classes().get(token.stem, frozenset())
        verbs = frozenset() if names else verbs_of(token.stem)
        for verb in verbs:
            names |= classes().get(verb, frozenset())
        found |= {f"#{name}" for name in names}
        if not classes().get(token.stem):
            found |= {f"={word}" for word in verbs or (token.stem,)}
    for entity, mention in context.mentions_in(sentence.document, max(low, sentence.start), min(high, sentence.end)):
        if not hole[0] <= mention.start < hole[1] and (entity.type in _KEPT or mention.kind == "pronoun"):
            found.add(f"@{entity.id}")
    return frozenset(found)


class Weights:
    """How much each key of a story weighs: the logarithm of how few of its sentences have it."""

    def __init__(self, context: Context, story: str) -> None:
        self._frequency: Counter[str] = Counter()
        self._sentences = 0
        for key, view in context.views.items():
            if context.stories[key] != story:
                continue
            for sentence in view.sentences:
                self._sentences += 1
                self._frequency.update(clause_keys(context, sentence, sentence.start, sentence.end))

    def __getitem__(self, key: str) -> float:
        return math.log((self._sentences + 1) / max(1, self._frequency[key]))

    def overlap(self, first: frozenset[str], second: frozenset[str]) -> Overlap:
        """Return what two bags of keys share."""
        shared = first & second
        sums = [sum(self[key] for key in sorted(keys)) for keys in (first, second, shared)]
        product = math.sqrt(sums[0] * sums[1])
        return Overlap(
            cosine=sums[2] / product if product else 0.0,
            contained=sums[2] / min(sums[0], sums[1]) if product else 0.0,
            rare=sum(self._frequency[key] <= _RARE for key in shared),
            shared=shared,
        )
