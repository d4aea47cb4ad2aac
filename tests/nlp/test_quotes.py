"""Quotation marks: what pairs, what does not, and what is nobody's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.nlp.quotes import find_quotes
from tests.nlp.marked import annotated

PAIRED = [
    ("She said “yes” and “no”.", ["“yes”", "“no”"]),
    ('She said "yes" and "no".', ['"yes"', '"no"']),
    ("It was 'cheap' and ‘cheerful’.", ["'cheap'", "‘cheerful’"]),
    ("“I heard ‘stop’ twice,” he said.", ["“I heard ‘stop’ twice,”", "‘stop’"]),
    ("“I heard 'stop' twice,” he said.", ["“I heard 'stop' twice,”", "'stop'"]),
    ('He said “stop" and left.', ['“stop"']),
    ("He looked ‘calm.' She did not.", ["‘calm.'"]),
    ("“They were ‘kind’ and ‘patient.'”", ["“They were ‘kind’ and ‘patient.'”", "‘kind’", "‘patient.'"]),
    ("«Stop,» he said.", ["«Stop,»"]),
    ("„Stop,“ he said.", ["„Stop,“"]),
    ("''Stop,'' he said.", ["''Stop,''"]),
    ("It’s the girls’ boat, isn’t it?", []),
    ("It's the girls' boat, isn't it?", []),
    ("Rock ’n’ roll of the ’90s", []),
    ("The dogs' bowls and the cats' beds were sold.", []),
    ("‘The teachers’ pay is low,’ she said.", ["‘The teachers’ pay is low,’"]),
    ("She ‘slept for two days' and woke.", ["‘slept for two days'"]),
    ('A 6\'2" man bought a 32" screen.', []),
    ('He called it "the 6\'2" problem".', ['"the 6\'2" problem"']),
    ("“It's Tom's boat,” she said.", ["“It's Tom's boat,”"]),
    ("(“Stop”)", ["“Stop”"]),
    ("“One.” “Two.”", ["“One.”", "“Two.”"]),
    ("He said: “One of us must go", ["“One of us must go"]),
    ("Nothing here.", []),
    ("A lone ” mark and a lone “ mark", []),
]


@pytest.mark.parametrize(("text", "expected"), PAIRED, ids=[text[:40] for text, _ in PAIRED])
def test_pairs(text: str, expected: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find_quotes(text)] == expected


def test_nesting_has_depth_and_parent() -> None:
    outer, inner, after = find_quotes("“I heard ‘stop’ twice.” “Yes.”")
    assert (outer.depth, outer.parent) == (0, None)
    assert (inner.depth, inner.parent) == (1, 0)
    assert (after.depth, after.parent) == (0, None)


def test_a_quotation_runs_over_paragraphs() -> None:
    text = "“One day we left.\n“Then we came back.”"
    first, second = find_quotes(text)
    assert text[slice(*first.inner)] == "One day we left."
    assert second.continues == 0


def test_a_line_break_does_not_end_a_quotation() -> None:
    text = 'He said: "One day we left.\nThen we came back."'
    first, second = find_quotes(text)
    assert (text[first.start : first.end], text[second.start : second.end]) == ('"One day we left.', 'Then we came back."')
    assert second.continues == 0


SCARE = [
    ("He sang “Cold Rain Again” twice.", False),
    ("He sang the song “Cold Rain Again” twice.", True),
    ("She was in the film “Harbour”.", True),
    ("The so-called “green” bags leak.", True),
    ("A dish known as “old boots” is served.", True),
    ("She called it “green”.", False),
    ("“Cold rain again,” he said.", False),
    ("He said the “green” bags leak.", False),
]


@pytest.mark.parametrize(("text", "scare"), SCARE, ids=[text[:40] for text, _ in SCARE])
def test_titles_and_scare_quotes(text: str, scare: bool) -> None:
    (quote,) = annotated(text)._.kg_quotes
    assert quote.scare is scare


@given(st.text(alphabet="ab .,“”‘’\"'\n«»", max_size=60))
def test_spans_are_ordered_nested_and_inside_the_text(text: str) -> None:
    quotes = find_quotes(text)
    for index, quote in enumerate(quotes):
        assert 0 <= quote.start <= quote.inner[0] < quote.inner[1] <= quote.end <= len(text)
        if quote.parent is not None:
            outer = quotes[quote.parent]
            assert outer.start <= quote.start and quote.end <= outer.end and quote.depth == outer.depth + 1
        if quote.continues is not None:
            assert quote.continues < index
    assert [(quote.start, -quote.end) for quote in quotes] == sorted((quote.start, -quote.end) for quote in quotes)
