"""Marked sentences of attribution, and what holds for every attribution."""

from __future__ import annotations

from typing import Any

import pytest

from kg.nlp.annotations import Attribution
from tests.nlp.marked import annotated, load


def told(text: str) -> list[tuple[str, list[str], str]]:
    """Return source, content and form of each attribution found in a text."""
    return [
        (
            "" if found.source is None else text[slice(*found.source)],
            [text[slice(*span)] for span in found.content],
            found.form,
        )
        for found in annotated(text)._.kg_attributions
    ]


@pytest.mark.parametrize("case", load("attribution"), ids=lambda case: case["text"][:60])
def test_who_says_what(case: dict[str, Any]) -> None:
    assert told(case["text"]) == [(row["source"], row["content"], row["form"]) for row in case["said"]]


def attributions(text: str) -> tuple[Attribution, ...]:
    found: tuple[Attribution, ...] = annotated(text)._.kg_attributions
    return found


def test_the_rule_names_its_cue_and_the_confidence_is_that_of_the_rule() -> None:
    (found,) = attributions("The council said that the road would close on Monday.")
    assert found.rule == "that: say"
    assert found.cue_lemma == "say"
    assert 0.5 < found.confidence <= 1.0


def test_an_utterance_without_a_cue_continues_the_last_speaker() -> None:
    text = "Marsh arrived late.\n\n“The bridge is safe,” Marsh said on Monday.\n\n“We tested every bolt of it twice this year.”"
    first, second = attributions(text)
    assert (first.inherited, second.inherited) == (False, True)
    assert second.source is None
    assert second.rule == "continuation"


def test_a_quotation_over_two_paragraphs_is_one_statement() -> None:
    text = "Marsh spoke first.\n\nMarsh said: “The bridge is safe.\n\n“We tested every bolt of it.”"
    (found,) = attributions(text)
    assert [text[slice(*span)] for span in found.content] == ["“The bridge is safe.", "“We tested every bolt of it.”"]


def test_a_summary_set_in_quotation_marks_is_narration_with_statements_inside() -> None:
    text = (
        "Bridge Reopens After Months Of Tests\n\nThe bridge reopened on Monday.\n\nEnding Summary\n\n"
        "“The bridge is open again. The engineer said that it was ‘safe’ and that the tests were ‘thorough.'”"
    )
    assert told(text) == [("The engineer", ["it was ‘safe’"], "mixed"), ("The engineer", ["the tests were ‘thorough.'"], "mixed")]


def test_a_relative_pronoun_leads_to_its_antecedent() -> None:
    text = "Reed, who said the roof had leaked for years, left early."
    (found,) = attributions(text)
    assert found.source is not None and text[slice(*found.source)] == "who"
    assert found.source_head is not None and annotated(text)[found.source_head].text == "Reed"


def test_quotations_inside_the_content_are_noted() -> None:
    text = "Harlan said that the vote was “a farce” and the count “a joke”."
    (found,) = attributions(text)
    assert [text[slice(*span)] for span in found.quotes] == ["“a farce”", "“a joke”"]
