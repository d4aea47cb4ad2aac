"""Denials held against what their story tells: invented articles of two claims, and near misses of which nothing may be said."""

from __future__ import annotations

import pytest

import kg
from kg.link.denial_pairs import likely_denial_comparables
from kg.link.preparing import prepare
from kg.link.vocabulary import KIND, SAME, Vocabulary
from kg.nlp import annotate
from kg.statements import state

TOLD = (
    ("Bus Slides Off Lane In Orrin", "Nobody was hurt.", "Two pupils were taken to hospital with cuts."),
    ("Choir Tours The Islands", "Not a single villager complained about the noise.", "Four villagers complained in letters."),
)
NOT_TOLD = (
    ("Bus Slides Off Lane In Orrin", "Nobody was hurt.", "Two pupils were given tea by the vicar."),
    ("Choir Tours The Islands", "Not a single villager complained about the noise.", "No villager has complained in a letter."),
    ("Baker Opens Shop In Tarn", "Greta Holm has not sold a single cake.", "If it rains on Monday, Holm would sell hot soup."),
)


def _denied(cases: tuple[tuple[str, ...], ...]) -> list[bool]:
    documents = [kg.document_from_text("\n\n".join(case), path=f"{at}.txt") for at, case in enumerate(cases)]
    context, _ = prepare(list(state(annotate(documents))))
    told = {p.document for c in likely_denial_comparables(context) for p in c.positions}
    return [d.id in told for d in documents]


def test_a_denial_is_set_against_what_is_told() -> None:
    assert all(_denied(TOLD))


def test_a_denial_is_not_set_against_other_things() -> None:
    assert not any(_denied(NOT_TOLD))


@pytest.mark.parametrize(
    ("word", "other", "least"),
    [("complain", "complain", SAME), ("complain", "complaint", KIND), ("injur", "hospital", KIND)],
)
def test_words_of_one_root_or_kind_are_near(word: str, other: str, least: int) -> None:
    vocabulary = Vocabulary([other, "parish"])
    assert vocabulary.near(word)[vocabulary.at[other]] >= least
    assert vocabulary.near(word)[vocabulary.at["parish"]] == 0
