"""What words mean to each other: synonyms, kinds, opposites, and the verbs of nouns that name events."""

from __future__ import annotations

import pytest

from kg.link.thesaurus import is_kind_of, one_noun, opposed, synonymous, trigger_keys, verbs_of
from kg.link.words import stem


@pytest.mark.parametrize(
    ("noun", "verb"), [("resignation", "resigned"), ("collision", "collided"), ("evacuation", "evacuate"), ("theft", "stole")]
)
def test_a_noun_meets_its_verb(noun: str, verb: str) -> None:
    assert trigger_keys(stem(noun)) & trigger_keys(stem(verb))


@pytest.mark.parametrize(("first", "second"), [("resignation", "collided"), ("theft", "fire"), ("opened", "closed")])
def test_different_events_share_no_key(first: str, second: str) -> None:
    assert not trigger_keys(stem(first)) & trigger_keys(stem(second))


def test_nouns_for_one_thing() -> None:
    assert one_noun(stem("sneaker"), stem("shoe"))
    assert one_noun(stem("blaze"), stem("fire"))
    assert not one_noun(stem("shoe"), stem("piano"))


def test_kinds_go_up_only() -> None:
    assert is_kind_of(stem("sneaker"), stem("footwear"))
    assert not is_kind_of(stem("footwear"), stem("sneaker"))


def test_opposites_both_ways() -> None:
    assert opposed(stem("accept"), stem("reject")) and opposed(stem("reject"), stem("accept"))
    assert not opposed(stem("accept"), stem("approve"))


def test_synonyms_and_verbs() -> None:
    assert synonymous(stem("car"), stem("automobile"))
    assert stem("resign") in verbs_of(stem("resignation"))
    assert verbs_of(stem("piano")) == frozenset()
