"""Facts told twice: numbers, times, places, causes, negation, states, roles, names, ages, descriptions."""

from __future__ import annotations

import pytest

from tests.link.factory import Maker, clashes, linked, values


def counted(first: tuple[str, float, bool], second: tuple[str, float, bool], verb: str = "hurt") -> Maker:
    texts = [f"{words} were {verb} in the Larkside fire." for words, _, _ in (first, second)]
    maker = Maker("Fire at Larkside\n\n" + "\n\n".join(texts))
    for text, (words, value, about) in zip(texts, (first, second), strict=True):
        quantity = maker.quantity(words, value, "worker", about=about)
        maker.tells(text, maker.claim(text, verb, object=(words, "worker"), quantities=[quantity]))
    return maker


def test_two_numbers_for_one_quantity_clash() -> None:
    (found,) = clashes(linked(counted(("Nine workers", 9, False), ("Fourteen workers", 14, False))), "number")
    assert values(found) == {"Nine workers", "Fourteen workers"}


def test_an_approximate_number_agrees() -> None:
    assert not clashes(linked(counted(("About 200 workers", 200, True), ("190 workers", 190, False))), "number")


def test_numbers_in_one_sentence_are_not_compared() -> None:
    text = "Nine workers were hurt on the roof and two workers were hurt in the yard."
    maker = Maker(f"Fire\n\n{text}")
    quantities = [maker.quantity("Nine workers", 9, "worker"), maker.quantity("two workers", 2, "worker")]
    maker.tells(text, maker.claim(text, "hurt", object=("Nine workers", "worker"), quantities=quantities))
    assert not clashes(linked(maker), "number")


def burning(second_day: tuple[str, int], second_place: str) -> Maker:
    first = "The fire broke out in the kitchen on Monday."
    second = f"The blaze started in {second_place} on {second_day[0]}."
    maker = Maker(f"Larkside burns\n\n{first}\n\n{second}")
    maker.tells(
        first,
        maker.claim(
            first, "break out", ("The fire", "fire"), places=[("the kitchen", "kitchen")], times=[maker.time("Monday", 0)]
        ),
    )
    maker.tells(
        second,
        maker.claim(
            second, "start", ("The blaze", "blaze"), places=[(second_place, second_place.split()[-1])],
            times=[maker.time(second_day[0], second_day[1])],
        ),
    )  # fmt: skip
    return maker


def test_two_times_and_two_places_of_one_event_clash() -> None:
    corpus = linked(burning(("Thursday", 3), "the loft"))
    assert values(clashes(corpus, "time")[0]) == {"Monday", "Thursday"}
    assert values(clashes(corpus, "place")[0]) == {"the kitchen", "the loft"}


def test_the_same_time_and_place_agree() -> None:
    corpus = linked(burning(("Monday", 0), "the kitchen"))
    assert not clashes(corpus, "time")
    assert not clashes(corpus, "place")


@pytest.mark.parametrize(("change", "count"), [("", 1), ("On Friday, ", 0)])
def test_a_refusal_and_the_act_clash_unless_time_has_passed(change: str, count: int) -> None:
    second = f"{change}Holt apologised to the neighbours." if change else "Holt apologised to the neighbours."
    maker = Maker(f"Row at the mill\n\nOn Monday, Mira Holt refused to apologise for the noise.\n\n{second}")
    maker.entity("Mira Holt", forms=("Holt",))
    maker.tells(
        "On Monday, Mira Holt refused to apologise for the noise.",
        maker.claim("Mira Holt refused", "refuse", ("Mira Holt", "holt"), times=[maker.time("Monday", 0)]),
    )
    times = [maker.time("Friday", 4)] if change else []
    maker.tells(second, maker.claim("Holt apologised", "apologise", ("Holt", "holt"), times=times))
    assert len(clashes(linked(maker), "polarity")) == count


def test_two_causes_of_one_act_clash() -> None:
    maker = Maker("Mill shut\n\nMira Holt closed the mill because of a flood.\n\nLater Holt closed it because of a debt.")
    maker.entity("Mira Holt", forms=("Holt",))
    for text, cause in (
        ("Mira Holt closed the mill because of a flood", "a flood"),
        ("Holt closed it because of a debt", "a debt"),
    ):
        name = text[: text.index(" closed")]
        maker.tells(text, maker.claim(text, "close", (name, "holt"), causes=[(cause, cause.split()[-1])]))
    (found,) = clashes(linked(maker), "cause")
    assert values(found) == {"a flood", "a debt"}


def test_states_that_exclude_each_other() -> None:
    text = (
        "Larkside concert\n\nThe Larkside concert in Tolbridge was called off.\n\nThe Larkside concert went ahead in Tolbridge."
    )
    maker = Maker(text)
    maker.entity("Tolbridge", "Place")
    assert len(clashes(linked(maker), "state")) == 1


def test_a_change_that_the_text_tells_is_no_clash() -> None:
    text = (
        "Larkside concert\n\nAt first the Larkside concert in Tolbridge was called off.\n\nThe concert went ahead in Tolbridge."
    )
    maker = Maker(text.replace("At first the", "The concert was off at first: the"))
    maker.entity("Tolbridge", "Place")
    assert not clashes(linked(maker), "state")


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("Alaric Fenwold", "Alaric Fenwald", 1),
        ("Alaric Fenwold", "Fenwold", 0),
        ("Robert Fenwold", "Bob Fenwold", 0),
        ("Alaric Fenwold", "Mirabel Fenwold", 0),
    ],
)
def test_names(first: str, second: str, count: int) -> None:
    maker = Maker(f"The mill\n\nMiller {first} was there.\n\nMiller {second} went home.")
    maker.entity(first)
    maker.entity(second)
    assert len(clashes(linked(maker), "name")) == count


def test_two_people_of_one_surname_stay_two() -> None:
    maker = Maker("The mill\n\nAlaric Fenwold was there.\n\nMirabel Fenwold went home.")
    maker.entity("Alaric Fenwold")
    maker.entity("Mirabel Fenwold")
    assert len(linked(maker).entities) == 2


def test_ages() -> None:
    maker = Maker("The mill\n\nMira Holt, 31, was there.\n\nThe 48-year-old Mira Holt went home.")
    maker.entity("Mira Holt")
    (found,) = clashes(linked(maker), "age")
    assert values(found) == {"31", "48"}


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [("harbour minister", "forest minister", 1), ("harbour minister", "minister", 0), ("councillor", "shopkeeper", 0)],
)
def test_roles(first: str, second: str, count: int) -> None:
    maker = Maker(f"The mill\n\nMira Holt, the {first}, was there.\n\nHolt, a {second} by trade, went home.")
    who = maker.entity("Mira Holt", forms=("Holt",))
    for role in (first, second):
        maker.describes("Mira Holt", "role", role, role.split()[-1], entity=who)
    assert len(clashes(linked(maker), "role")) == count


@pytest.mark.parametrize(("first", "second", "count"), [("a red coat", "a blue dress", 1), ("warm clothes", "a blue dress", 0)])
def test_garments(first: str, second: str, count: int) -> None:
    maker = Maker(f"The ad\n\nThe ad shows a woman in {first}.\n\nIn the ad a woman wears {second}.")
    for words in (first, second):
        maker.describes("the ad", "garment", words, words.split()[-1])
    assert len(clashes(linked(maker), "garment")) == count


def test_a_phrase_that_contradicts_itself() -> None:
    assert clashes(linked(Maker("The vote\n\nIt was a unanimous decision with a narrow majority.")), "coherence")
    assert not clashes(linked(Maker("The vote\n\nIt was not unanimous but had a narrow majority.")), "coherence")
