from __future__ import annotations

from typing import Any

import pytest

from kg.model import Description
from tests.nlp.marked import annotated, load


def written(description: Description, text: str) -> tuple[str, str, str, str]:
    evidence = text[description.start : description.end]
    return (description.about_text, description.slot, description.value, evidence)


def notes(description: Description) -> set[str]:
    found = {"exclusive"} if description.exclusive else set()
    found |= {"negative"} if description.polarity == "negative" else set()
    return found | ({"former"} & set(description.modifiers))


@pytest.mark.parametrize("case", load("descriptions"), ids=lambda case: case["text"])
def test_descriptions_of_marked_sentences(case: dict[str, Any]) -> None:
    doc = annotated(case["text"])
    given = {written(d, doc.text): notes(d) for d in doc._.kg_slots}
    for line in case["slots"]:
        parts = [part.strip() for part in line.split("|")]
        wanted = (parts[0], parts[1], parts[2], parts[3])
        assert wanted in given, list(given)
        assert given[wanted] == set(parts[4:]), wanted
    slots = {slot for _, slot, _, _ in given}
    assert not slots & set(case.get("none", ()))


def test_two_tellings_of_one_person_are_about_one_cluster() -> None:
    text = "Drummer Wanda Stroud was late.\n\nStroud, who plays bass, said sorry. “I missed the bus,” Stroud said."
    roles = [d for d in annotated(text)._.kg_slots if d.slot == "role"]
    assert [d.head for d in roles] == ["drummer", "bassist"]
    assert len({d.about for d in roles}) == 1


def test_identifiers_are_distinct() -> None:
    doc = annotated("The red kettles and the blue kettles are small. The advert shows two nurses in blue uniforms.")
    identifiers = [d.id for d in doc._.kg_slots]
    assert identifiers
    assert len(set(identifiers)) == len(identifiers)
