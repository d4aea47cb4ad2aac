"""Two articles against each other: who takes apart what the other reports scores high, in either order."""

from __future__ import annotations

import pytest

from kg.conflict import FEATURES, conflict_score, conflict_scores, most_at_odds, pair_features
from kg.errors import InputError
from kg.model import Comparable, Corpus, Document, Position
from kg.readers import document_from_text

TOLD = (
    "A brown bear has been seen swimming in Lake Orvel near Tarnby. Rosa Lindqvist filmed the bear from her boat on Monday. "
    "The bear swam to the Tarnby pier and climbed out, Rosa Lindqvist said. Children at Lake Orvel fed the bear with bread."
)
RETOLD = (
    "A bear swam across Lake Orvel on Monday and walked through Tarnby. Rosa Lindqvist filmed the brown bear from her boat. "
    "At the Tarnby pier the bear climbed out and children fed it with bread, Rosa Lindqvist said."
)
DENIED = (
    "The viral story of a bear in Lake Orvel near Tarnby is a hoax. Rosa Lindqvist allegedly filmed the bear from her boat, but "
    "the video was staged and the animal is fake, the Tarnby police said. There is no evidence that a bear swam to the pier, "
    "and reports of it on social media are false. Rosa Lindqvist denied nothing."
)
OTHER = "The Quillon Choir sang in Brackwater on Friday. Tickets for the next concert cost ten crowns, the choir said."


def _document(text: str, path: str) -> Document:
    return document_from_text(text, path=path)


def _corpus(*texts: str, comparables: tuple[Comparable, ...] = ()) -> Corpus:
    documents = tuple(_document(text, f"{number}.txt") for number, text in enumerate(texts))
    return Corpus(documents=documents, entities=(), statements=(), descriptions=(), comparables=comparables)


def test_a_debunking_is_at_odds_with_the_tale_and_a_retelling_is_not() -> None:
    corpus = _corpus(TOLD, RETOLD, DENIED, OTHER)
    told, retold, denied, _ = (d.id for d in corpus.documents)
    against, alike = conflict_scores(corpus, [(told, denied), (told, retold)])
    assert against > 0.8
    assert alike < 0.3
    assert conflict_score(corpus, denied, told) == against


def test_a_word_that_is_negated_does_not_refute() -> None:
    corpus = _corpus(TOLD, TOLD + " It was not a hoax.", TOLD + " It was a hoax.")
    told, affirmed, refuted = (d.id for d in corpus.documents)
    at = FEATURES.index("refuting")
    features = pair_features(corpus, [(told, affirmed), (told, refuted)])
    assert features[0][at] == 0
    assert features[1][at] > 0


def test_opposite_sides_of_a_comparable_raise_the_score() -> None:
    corpus = _corpus(TOLD, RETOLD)
    first, second = (d.id for d in corpus.documents)
    opposed = _corpus(TOLD, RETOLD, comparables=(_polarity(first, second, (0, 1)),))
    same = _corpus(TOLD, RETOLD, comparables=(_polarity(first, second, (0, 0)),))
    assert conflict_score(opposed, first, second) > conflict_score(corpus, first, second)
    assert conflict_score(same, first, second) == conflict_score(corpus, first, second)


def test_most_at_odds_stays_within_one_story() -> None:
    corpus = _corpus(TOLD, RETOLD, DENIED, OTHER)
    told, retold, denied, _ = (d.id for d in corpus.documents)
    found = most_at_odds(corpus)
    assert {frozenset((pair.first, pair.second)) for pair in found} == {frozenset((told, denied)), frozenset((retold, denied))}
    assert [pair.score for pair in found] == sorted((pair.score for pair in found), reverse=True)
    assert most_at_odds(corpus, limit=1) == found[:1]


def test_an_unknown_document_is_refused() -> None:
    corpus = _corpus(TOLD)
    with pytest.raises(InputError, match="no document nowhere"):
        conflict_score(corpus, corpus.documents[0].id, "nowhere")


def _polarity(first: str, second: str, sides: tuple[int, int]) -> Comparable:
    positions = tuple(
        Position(
            id=f"p{at}", node=document, document=document, start=0, end=1, text="A", value=str(side), side=side, source=document
        )
        for at, (document, side) in enumerate(zip((first, second), sides, strict=True))
    )
    return Comparable(
        id="c",
        respect="polarity",
        label="the bear",
        positions=positions,
        scope="corpus",
        agrees_on=(),
        score=0.9,
        reason="",
    )
