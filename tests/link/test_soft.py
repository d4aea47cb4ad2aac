"""The soft kinds: questions to ask rather than errors, each with a near miss."""

from __future__ import annotations

import pytest

from tests.link.factory import Maker, clashes, linked, values


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("It is beautiful.", "It was only a joke.", 1),
        ("It is beautiful.", "It was loud.", 0),
        ("I am so sorry.", "There is nothing to be ashamed of.", 1),
        ("I am so sorry.", "There is nothing to be seen here.", 0),
    ],
)
def test_two_tones_of_one_speaker(first: str, second: str, count: int) -> None:
    maker = Maker(f"The mill song\n\n“{first}” Mira Holt wrote about the song.\n\n“{second}” Holt told the Tolbridge Post.")
    maker.entity("Mira Holt", forms=("Holt",))
    maker.says("Mira Holt", f"“{first}”")
    maker.says("Mira Holt", f"“{second}”")
    found = clashes(linked(maker), "stance")
    assert len(found) == count
    assert all(one.score < 0.5 for one in found)


def test_two_tones_of_two_speakers_are_none() -> None:
    maker = Maker("The mill song\n\n“It is beautiful.” Mira Holt wrote.\n\n“It was only a joke.” Tolan Reve said.")
    maker.entity("Mira Holt")
    maker.entity("Tolan Reve")
    maker.says("Mira Holt", "“It is beautiful.”")
    maker.says("Tolan Reve", "“It was only a joke.”")
    assert not clashes(linked(maker), "stance")


@pytest.mark.parametrize(
    ("second", "count"),
    [("The poster was greeted with derision.", 1), ("The poster hung for a week.", 0), ("The bus was greeted with derision.", 0)],
)
def test_a_reception_both_mixed_and_bad(second: str, count: int) -> None:
    maker = Maker(f"Holt poster goes up\n\nThe poster drew mixed reactions.\n\n{second}")
    assert len(clashes(linked(maker), "reception")) == count


@pytest.mark.parametrize(("second", "count"), [("that she starred in such a film", 1), ("that she walked in such a wind", 0)])
def test_outside_and_inside(second: str, count: int) -> None:
    maker = Maker(f"Mill film\n\nMira Holt gave her thoughts on the film.\n\nNobody told Mira Holt {second}.")
    maker.entity("Mira Holt")
    found = clashes(linked(maker), "role")
    assert len(found) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Millers don't wear silk, and even if they did, they wouldn't wear it here.", 1),
        ("Millers don't wear silk, and even if they did, they wouldn't enjoy it.", 0),
    ],
)
def test_a_condition_that_is_taken_back(text: str, count: int) -> None:
    assert len(clashes(linked(Maker(f"Silk\n\n{text}")), "coherence")) == count


@pytest.mark.parametrize(("second", "count"), [("Holt liked the posters.", 1), ("Holt liked one of the posters.", 0)])
def test_one_poster_or_several(second: str, count: int) -> None:
    maker = Maker(f"The mill\n\nThe poster shows a miller.\n\n{second}")
    maker.describes("the poster", "participant", "a miller", "miller")
    found = clashes(linked(maker), "cardinality")
    assert len(found) == count
    assert not found or values(found[0]) == {"the poster", "the posters"}


@pytest.mark.parametrize(("what", "count"), [("jacket", 1), ("gown", 0), ("question", 0)])
def test_a_dress_that_is_called_something_else(what: str, count: int) -> None:
    maker = Maker(f"The mill\n\nThe poster shows a miller in a silk dress.\n\n“It is just a {what},” said Mira Holt.")
    maker.entity("Mira Holt")
    maker.describes("the poster", "garment", "a silk dress", "dress")
    maker.says("Mira Holt", f"“It is just a {what},”")
    assert len(clashes(linked(maker), "object-name")) == count


@pytest.mark.parametrize(("marked", "count"), [(True, 1), (False, 0)])
def test_a_paragraph_in_marks_without_a_speaker(marked: bool, count: int) -> None:
    words = "Mira Holt has spoken. Holt said that the wheel turns."
    maker = Maker(f"The mill\n\n{'“' * marked}{words}{'”' * marked}")
    maker.entity("Mira Holt", forms=("Holt",))
    maker.says("Mira Holt", "the wheel turns", form="indirect", cue="said")
    assert len(clashes(linked(maker), "attribution")) == count


@pytest.mark.parametrize(("before", "count"), [("", 1), ("Tolan Reve had rowed all night. ", 0)])
def test_a_you_that_nobody_is(before: str, count: int) -> None:
    maker = Maker(f"The mill\n\n{before}“I am so proud of you,” Mira Holt wrote.")
    maker.entity("Mira Holt")
    maker.entity("Tolan Reve")
    maker.says("Mira Holt", "“I am so proud of you,”", cue="wrote", lemma="write")
    assert len(clashes(linked(maker), "reference")) == count
