"""Marked sentences of stance."""

from __future__ import annotations

from typing import Any

import pytest

from kg.nlp.stance import stance_of
from tests.nlp.assembled import attribution, cases, parse


@pytest.mark.parametrize("case", cases("stance"), ids=lambda case: case["text"][:60])
def test_stance(case: dict[str, Any]) -> None:
    doc = parse(case["text"])
    said = attribution(doc, content=case["content"], cue=case["cue"], form=case.get("form", "indirect"), lemma=case.get("lemma"))
    stance = stance_of(doc, said.content, attribution=said)
    wanted = {field: case[field] for field in ("polarity", "epistemic", "sentiment") if field in case}
    assert wanted
    assert {field: getattr(stance, field) for field in wanted} == wanted, stance.reason


def test_the_narrator_has_a_stance_too() -> None:
    doc = parse("The gate was not open.")
    stance = stance_of(doc, [(0, len(doc.text))])
    assert (stance.polarity, stance.epistemic) == ("negative", "asserted")
    assert "not" in stance.reason


def test_nothing_said_has_no_stance() -> None:
    assert stance_of(parse("The gate."), []).polarity == "unknown"
