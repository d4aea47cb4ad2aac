"""What looked like a conflict in real news and is none; each beside the conflict that it must not hide."""

from __future__ import annotations

import pytest

from tests.link.factory import Maker, clashes, linked

BODY = "The ferry company plans higher fares for the summer, a letter to its passengers says.\n\nThe letter came on Monday."
LONG = (
    "“We wanted to open the lock in May, but after a talk with the divers we found there was no safe way to do so, and we thought"
    " the best thing was to wait for the autumn tide,” Holt said."
)


def headline(title: str, quoted: str) -> list[object]:
    maker = Maker(f"{title}\n\n{BODY}")
    maker.says(None, quoted, form="mixed", quoted=quoted)
    maker.tells("The letter came on Monday.")
    return list(clashes(linked(maker), "antecedent"))


def test_a_headline_may_tell_a_claim_in_short_between_single_marks() -> None:
    assert not headline("Ferry company 'to raise summer fares'", "'to raise summer fares'")


@pytest.mark.parametrize(
    ("title", "quoted"),
    [
        ("Ferry company: “to raise summer fares”", "“to raise summer fares”"),
        ("Ferry chief: 'we will raise fares'", "'we will raise fares'"),
        ("Ferry company 'to sink the harbour bridge'", "'to sink the harbour bridge'"),
    ],
)
def test_other_quotations_of_a_headline_stand_in_the_body(title: str, quoted: str) -> None:
    assert len(headline(title, quoted)) == 1


def two_quotations(second: str) -> list[object]:
    text = f"Mira Holt spoke about the Larkside lock.\n\n{LONG}\n\nThe divers nodded.\n\n{second}"
    maker = Maker(text)
    maker.entity("Mira Holt", forms=("Holt",))
    maker.says("Mira Holt", LONG[: LONG.index("”") + 1])
    maker.says("Mira Holt", second[: second.index("”") + 1])
    return list(clashes(linked(maker), "wording"))


def test_a_passage_left_out_takes_its_negation_along() -> None:
    assert not two_quotations("“We wanted to open the lock in May, and we thought the best thing was to wait,” Holt wrote.")


def test_a_single_negation_left_out_is_a_clash() -> None:
    changed = LONG.replace("there was no safe way", "there was a safe way")
    assert len(two_quotations(changed)) == 1


def counts(second: str, words: str, value: float) -> list[object]:
    text = f"The council of Tolbridge wants to sell one of its mills.\n\nIt is a matter of money.\n\n{second}"
    maker = Maker(text)
    maker.entity("Tolbridge", "Place")
    first = "The council of Tolbridge wants to sell one of its mills"
    maker.tells(
        first, maker.claim(first, "sell", ("The council", "council"), quantities=(maker.quantity("one of its mills", 1, "mill"),))
    )
    maker.tells(
        second, maker.claim(second, "sell", ("The council", "council"), quantities=(maker.quantity(words, value, "mill"),))
    )
    return list(clashes(linked(maker), "number"))


def test_of_one_of_four_one_is_counted() -> None:
    assert not counts("The council of Tolbridge will sell one of the four mills.", "four mills", 4)
    assert len(counts("The council of Tolbridge will sell four mills.", "four mills", 4)) == 1


def places(predicate: str, second: str, *, towns: bool) -> list[object]:
    text = f"Mira Holt {predicate} in Larkside in the spring.\n\nThe tickets were cheap.\n\nMira Holt {predicate} in {second}."
    maker = Maker(text)
    maker.entity("Mira Holt")
    if towns:
        maker.entity("Larkside", "Place")
        maker.entity(second, "Place")
    for words, place in ((f"Mira Holt {predicate} in Larkside", "Larkside"), (f"Mira Holt {predicate} in {second}", second)):
        maker.tells(words, maker.claim(words, "appear", ("Mira Holt", "holt"), places=((place, place.lower()),)))
    return list(clashes(linked(maker), "place"))


def test_one_appears_in_several_plays_but_not_in_two_towns() -> None:
    assert not places("appeared", "Quillon", towns=False)
    assert len(places("appeared", "Quillon", towns=True)) == 1


def names(second: str) -> list[object]:
    text = f"Mira Holt bought the Larkside mill.\n\nThe price was not told.\n\nThe mill is too big, {second} said."
    maker = Maker(text)
    maker.entity("Mira Holt", forms=(second,))
    return list(clashes(linked(maker), "name"))


def test_a_plural_of_a_name_is_no_other_spelling() -> None:
    assert not names("Mira Holts")
    assert len(names("Mira Hoelt")) == 1
