"""Mentions of one event across documents: one word or its noun, in articles on one occasion."""

from __future__ import annotations

from kg.link.occurrences import event_keys, find_occasions, same_events
from kg.readers import document_from_text

TEXTS = (
    "A fire destroyed the Larkside mill in Tolbridge on Monday. Mira Holt called the brigade. Police arrested a man there.",
    "The blaze at the Larkside mill, Tolbridge, was put out by the brigade after Mira Holt called. An arrest was made by police.",
    "A man was arrested in Quillon after a car was stolen from Reve Motors. Tolan Reve saw the thief drive to Orvel.",
)


def test_a_noun_and_its_verb_and_words_of_one_class_are_one_event() -> None:
    assert event_keys("arrests") & event_keys("was arrested")
    assert event_keys("fire") & event_keys("blaze")
    assert not event_keys("fire") & event_keys("arrest")


def test_mentions_are_brought_together_within_one_occasion_only() -> None:
    documents = [document_from_text(text, path=f"{number}.txt") for number, text in enumerate(TEXTS)]
    words = ("arrested", "arrest", "arrested")
    places = [(d.id, d.text.index(w), d.text.index(w) + len(w)) for d, w in zip(documents, words, strict=True)]
    first, second, other = same_events(documents, places)
    assert first == second != other


def test_an_occasion_is_named_by_its_first_document() -> None:
    documents = [document_from_text(text, path=f"{number}.txt") for number, text in enumerate(TEXTS)]
    first, second, other = (d.id for d in documents)
    assert find_occasions(documents) == {first: first, second: first, other: other}
