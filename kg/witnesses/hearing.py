"""Asking the witnesses: which comparables, which sentences, and what their answers do to a score.

    score' = round(score + sum of reach × lean over the witnesses, 2), kept within 0.01 and 0.99

`lean` is what a witness makes of its figures, each the mean over the pairs asked about, both ways round, rounded to two places:
the same figures that stand in the reason, so that a reader can do the sum.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final

from kg.model import Comparable, Corpus, Document, Position
from kg.passages import sentence_around
from kg.witnesses.witness import Pair, Told, Witness

#: Respects in which both sides are told in sentences that mean something when they are read alone. Names, ages, roles, media,
#: speakers and wordings are compared by rules that no reading of the sentences improves on; some have one side only.
HEARD: Final = frozenset(
    {
        "cause", "colour", "count", "garment", "manner", "material", "number", "object", "order", "participant", "place",
        "place-shown", "polarity", "precedence", "reception", "size", "stance", "state", "time", "topic",
    }
)  # fmt: skip
LOWEST: Final = 0.01
HIGHEST: Final = 0.99
_SIDES: Final = 3  # sides that are read: three make three pairs
_LONGEST: Final = 600  # characters of a sentence; models read no more than some hundred words


def hear(corpus: Corpus, witnesses: Sequence[Witness]) -> Corpus:
    """Return `corpus` with the scores and reasons of its comparables as the witnesses leave them.

    Nothing else changes: the same comparables stand in the same order, with the same positions. Each witness is asked once.
    """
    documents = {document.id: document for document in corpus.documents}
    asked = {one.id: pairs for one in corpus.comparables if (pairs := pairs_of(one, documents))}
    if not asked or not witnesses:
        return corpus
    # Both ways round: a model that reads a premise and a hypothesis answers differently.
    every = list(dict.fromkeys(way for pairs in asked.values() for pair in pairs for way in (pair, pair[::-1])))
    answers = [dict(zip(every, witness.ask(every), strict=True)) for witness in witnesses]
    comparables = tuple(_weighed(one, asked.get(one.id, ()), witnesses, answers) for one in corpus.comparables)
    return replace(corpus, comparables=comparables)


def pairs_of(one: Comparable, documents: Mapping[str, Document]) -> tuple[Pair, ...]:
    """Return the pairs of sentences to ask about: those in which the first position of each side stands.

    Sides told in one sentence, or in the same words, make no pair: nothing can be learnt from a sentence beside itself.
    """
    if one.respect not in HEARD:
        return ()
    first: dict[int, Position] = {}
    for position in one.positions:
        if position.document in documents:
            first.setdefault(position.side, position)
    places = []
    for side in sorted(first)[:_SIDES]:
        position = first[side]
        document = documents[position.document]
        start, end = sentence_around(document, position.start, position.end)
        places.append((document.id, start, end, " ".join(document.text[start:end].split())[:_LONGEST]))
    pairs = []
    for (document_a, start_a, end_a, a), (document_b, start_b, end_b, b) in combinations(places, 2):
        together = document_a == document_b and start_a < end_b and start_b < end_a
        if a and b and a != b and not together:
            pairs.append((a, b))
    return tuple(pairs)


def moved(score: float, pushes: Sequence[float]) -> float:
    """Return `score` after all `pushes`, in whatever order they came."""
    return min(HIGHEST, max(LOWEST, round(math.fsum((score, *pushes)), 2)))


def _weighed(
    one: Comparable, pairs: Sequence[Pair], witnesses: Sequence[Witness], answers: Sequence[Mapping[Pair, Told]]
) -> Comparable:
    if not pairs:
        return one
    ways = [way for pair in pairs for way in (pair, pair[::-1])]
    pushes: list[float] = []
    said: list[str] = []
    for witness, answer in zip(witnesses, answers, strict=True):
        told = _mean([answer[way] for way in ways])
        pushes.append(witness.reach * min(1.0, max(-1.0, witness.lean(told))))
        said.append(f"; {witness.name}: {witness.words(told)}")
    return replace(one, score=moved(one.score, pushes), reason=one.reason + "".join(said))


def _mean(told: Sequence[Told]) -> Told:
    return {name: round(math.fsum(one[name] for one in told) / len(told), 2) for name in told[0]}
