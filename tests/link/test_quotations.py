"""Quotations: the same words, other words, another speaker, another medium; and what a summary quotes."""

from __future__ import annotations

from tests.link.factory import Maker, clashes, linked, values

OPEN = "“We will keep the mill turning for as long as there is water,” Holt wrote."


def two_tellings(second: str, *, first_medium: str | None = None, second_medium: str | None = None) -> list[Maker]:
    makers = []
    for number, (words, medium) in enumerate(((OPEN, first_medium), (second, second_medium))):
        place = f" It was in {medium}." if medium else ""
        maker = Maker(
            f"Mira Holt spoke about the old Larkside mill in Tolbridge on the river.\n\n{words}{place}", f"{number}.txt"
        )
        maker.entity("Mira Holt", forms=("Holt",))
        maker.entity("Larkside", "Place")
        maker.says("Mira Holt", words[: words.index("”") + 1], medium=medium)
        makers.append(maker)
    return makers


def test_other_words_of_one_speaker_are_a_clash_of_wording() -> None:
    found = clashes(linked(*two_tellings(OPEN.replace("keep the mill turning", "let the mill fall"))), "wording")
    assert len(found) == 1
    assert "turning" in found[0].detail


def test_a_shortened_quotation_is_no_clash() -> None:
    assert not clashes(linked(*two_tellings("“We will keep the mill turning for as long as there is,” Holt wrote.")), "wording")


def test_a_changed_tense_is_no_clash() -> None:
    assert not clashes(linked(*two_tellings(OPEN.replace("will keep", "kept"))), "wording")


def test_the_same_words_on_two_media_clash() -> None:
    corpus = linked(*two_tellings(OPEN, first_medium="Facebook", second_medium="a radio interview"))
    (found,) = clashes(corpus, "medium")
    assert values(found) == {"Facebook", "a radio interview"}
    assert len(corpus.acts) == 1


def test_a_generic_channel_agrees_with_a_named_one() -> None:
    assert not clashes(linked(*two_tellings(OPEN, first_medium="Facebook", second_medium="a post")), "medium")


def test_words_told_to_be_repeated_may_stand_on_two_media() -> None:
    words = "She repeated the line: “We will keep the mill turning for as long as there is water,” Holt wrote."
    makers = two_tellings(OPEN, first_medium="Facebook", second_medium="a radio interview")
    second = Maker(f"Mira Holt spoke about the old Larkside mill in Tolbridge.\n\n{words} It was in a radio interview.", "1.txt")
    second.entity("Mira Holt", forms=("Holt",))
    second.says("Mira Holt", OPEN[: OPEN.index("”") + 1], medium="a radio interview")
    assert not clashes(linked(makers[0], second), "medium")


def test_one_quotation_under_two_people() -> None:
    maker = Maker("“The lamps went out before the bell had stopped,” said Mira Holt.\n\nSo it was told.\n\n"
                  "“The lamps went out before the bell had stopped,” said Tolan Reve.")  # fmt: skip
    maker.entity("Mira Holt")
    maker.entity("Tolan Reve")
    words = "“The lamps went out before the bell had stopped,”"
    maker.says("Mira Holt", words)
    maker.says("Tolan Reve", words, nth=1)
    (found,) = clashes(linked(maker), "speaker")
    assert values(found) == {"Mira Holt", "Tolan Reve"}


SUMMARY = """Mill news

Mira Holt said that the roof was “a patient old thing” and went home.

Summary

Holt called it ‘{}’ at the end."""


def summary(quoted: str) -> Maker:
    maker = Maker(SUMMARY.format(quoted))
    maker.entity("Mira Holt", forms=("Holt",))
    maker.says("Mira Holt", "the roof was “a patient old thing”", form="mixed", quoted="“a patient old thing”")
    maker.says("Mira Holt", f"‘{quoted}’", form="mixed", quoted=f"‘{quoted}’")
    return maker


def test_quoted_words_of_a_summary_need_an_antecedent() -> None:
    (found,) = clashes(linked(summary("a bag of holes")), "antecedent")
    assert [p.text for p in found.positions] == ["a bag of holes"]


def test_quoted_words_with_an_antecedent_are_linked() -> None:
    corpus = linked(summary("patient old thing"))
    assert not clashes(corpus, "antecedent")
    assert "antecedent" in {one.predicate for one in corpus.links}
