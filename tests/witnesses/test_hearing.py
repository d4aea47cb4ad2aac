"""What witnesses do to a corpus, and what they cannot do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.model import Corpus
from kg.query_files import load_checks
from kg.witnesses import Witness, hear
from kg.witnesses.hearing import HEARD, HIGHEST, LOWEST, moved, pairs_of
from tests.strategies import CORPORA
from tests.witnesses.factory import DOCUMENT, Fake, at, comparable, corpus

FIRST = "Jo Reed opened the pier on Monday."
SECOND = "The pier was opened on Friday, said Mr. Moe."
THIRD = "On Sunday it was shut."
DAYS = (at("Monday", 0), at("Friday", 1))
FIGURES = st.floats(-1, 1, allow_nan=False)


def test_the_sentences_of_the_first_positions_both_ways_round() -> None:
    witness = Fake(lambda pair: 0.5)
    hear(corpus(comparable(*DAYS, at("boat", 1)), comparable(*DAYS, respect="state")), [witness])
    # One question for the whole corpus, and no pair in it twice.
    assert witness.asked == [[(FIRST, SECOND), (SECOND, FIRST)]]


def test_three_sides_make_three_pairs_and_a_fourth_none() -> None:
    one = comparable(*DAYS, at("Sunday", 2), at("boat", 3))
    assert pairs_of(one, {DOCUMENT.id: DOCUMENT}) == ((FIRST, SECOND), (FIRST, THIRD), (SECOND, THIRD))


@pytest.mark.parametrize(
    "one",
    [
        comparable(*DAYS, respect="name"),
        comparable(*DAYS, respect="speaker"),
        comparable(at("Monday", 0), at("Friday", 0)),
        comparable(at("Jo Reed", 0), at("Monday", 1)),
        comparable(at("Monday. The", 0), at("Friday", 1)),
    ],
    ids=["names", "speakers", "one side", "one sentence", "a stretch and a sentence in it"],
)
def test_nothing_to_ask(one: object) -> None:
    witness = Fake(lambda pair: 1.0)
    before = corpus(one)  # type: ignore[arg-type]
    assert hear(before, [witness]) == before and witness.asked == []


def test_the_arithmetic_and_the_reason() -> None:
    # The two directions are averaged: (0.9 + 0.3) / 2 = 0.6, and 0.7 + 0.1 × 0.6 = 0.76.
    one = Fake(lambda pair: 0.9 if pair[0] == FIRST else 0.3)
    two = Fake(lambda pair: -1.0, name="other", reach=0.05)
    (heard,) = hear(corpus(comparable(*DAYS)), [one]).comparables
    assert (heard.score, heard.reason) == (0.76, "same event; fake: push 0.60")
    (heard,) = hear(corpus(comparable(*DAYS)), [one, two]).comparables
    assert (heard.score, heard.reason) == (0.71, "same event; fake: push 0.60; other: push -1.00")


def test_a_witness_that_shouts_reaches_no_farther() -> None:
    (heard,) = hear(corpus(comparable(*DAYS)), [Fake(lambda pair: 50.0)]).comparables
    assert heard.score == 0.8


def test_without_witnesses_nothing_happens() -> None:
    before = corpus(comparable(*DAYS))
    assert hear(before, []) is before


def test_a_witness_must_answer_every_question() -> None:
    class Mute(Fake):
        def ask(self, pairs: object) -> list[dict[str, float]]:  # type: ignore[override]
            return []

    with pytest.raises(ValueError, match="shorter"):
        hear(corpus(comparable(*DAYS)), [Mute(lambda pair: 0.0)])


@given(st.floats(0, 1), st.lists(FIGURES, max_size=4))
def test_a_score_stays_a_score_in_whatever_order_it_is_pushed(score: float, pushes: list[float]) -> None:
    assert LOWEST <= moved(score, pushes) <= HIGHEST
    assert moved(score, pushes) == moved(score, pushes[::-1])
    assert moved(score, []) == min(HIGHEST, max(LOWEST, round(score, 2)))


@given(
    st.lists(st.tuples(st.sampled_from([*sorted(HEARD), "name", "venue"]), st.floats(0.01, 0.99)), max_size=5), FIGURES, FIGURES
)
def test_only_scores_and_reasons_change_and_no_farther_than_the_reach(
    rows: list[tuple[str, float]], forth: float, back: float
) -> None:
    before = corpus(*(comparable(*DAYS, respect=respect, score=round(score, 2)) for respect, score in rows))
    witness: Witness = Fake(lambda pair: forth if pair[0] == FIRST else back)
    after = hear(before, [witness])
    _differ_in_scores_and_reasons_only(before, after)
    for old, new in zip(before.comparables, after.comparables, strict=True):
        assert abs(new.score - old.score) <= witness.reach + 1e-9
        assert LOWEST <= new.score <= HIGHEST
        assert (new == old) if old.respect not in HEARD else new.reason.startswith(old.reason + "; fake: push ")
    assert hear(before, [witness]) == after


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(CORPORA)
def test_no_corpus_however_odd_gains_or_loses_a_comparable(before: Corpus) -> None:
    heard = replace(before, comparables=tuple(replace(one, respect="time") for one in before.comparables))
    _differ_in_scores_and_reasons_only(heard, hear(heard, [Fake(lambda pair: -1.0)]))


def _differ_in_scores_and_reasons_only(before: Corpus, after: Corpus) -> None:
    plain = [replace(corpus, comparables=tuple(replace(one, score=0.0, reason="") for one in corpus.comparables))
             for corpus in (before, after)]  # fmt: skip
    assert plain[0] == plain[1]


def test_what_is_heard_is_what_the_checks_compare() -> None:
    asked = "\n".join(check.sparql for check in load_checks())
    assert [respect for respect in sorted(HEARD) if f'"{respect}"' not in asked] == []
