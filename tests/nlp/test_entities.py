"""Names: found, typed, brought together. Every sentence is our own."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from kg.nlp.annotations import Cluster
from kg.nlp.entities import EntityFinder
from kg.nlp.gazetteers import GazetteerEntry, build_gazetteer, load_gazetteer
from kg.nlp.names import is_misspelling, is_short_form, name_words, near
from kg.nlp.pipeline import load_pipeline
from kg.patterns import NamePattern
from kg.readers.text import document_from_text

KEEP = ("kg_sections", "kg_quotes", "kg_entities")


def parse(text: str) -> Doc:
    nlp = load_pipeline()
    doc = nlp.make_doc(text)
    doc._.kg_document = document_from_text(text, path="test.txt")
    with nlp.select_pipes(disable=[name for name in nlp.pipe_names if name.startswith("kg_") and name not in KEEP]):
        return nlp(doc)


def named(text: str) -> dict[str, str]:
    return {cluster.name: cluster.type for cluster in parse(text)._.kg_clusters}


def cluster(text: str, name: str) -> Cluster:
    return next(item for item in parse(text)._.kg_clusters if item.name == name)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ossian Trevelle took to Instagram to thank the crew.", "Instagram", "Platform"),
        ("She took to Blethr to complain about the soup.", "Blethr", "Platform"),
        ("In a post on Quillnest, he thanked the crew.", "Quillnest", "Platform"),
        ("Mara Quillfeather told the Wexcombe Gazette that the bridge was closed.", "Wexcombe Gazette", "Platform"),
        ("He spoke on the Slow Harbour podcast about the soup.", "Slow Harbour podcast", "Platform"),
        ("Drummer Ossian Trevelle left the band in June.", "Ossian Trevelle", "Person"),
        ("Ysolde Marrack, 61, who keeps bees, was relieved.", "Ysolde Marrack", "Person"),
        ("The chief executive of Plimmerton, Ana Reed, resigned.", "Plimmerton", "Organization"),
        ("He works for Hexley Foods Ltd. in the north.", "Hexley Foods Ltd.", "Organization"),
        ("A spokesman for Brackwater Council declined to comment.", "Brackwater Council", "Organization"),
        ("Zolvani is recalling its new earbuds, and Zolvani headphones too.", "Zolvani", "Brand"),
        ("The Copper Lantern tour ends in Leeds in May.", "Copper Lantern tour", "Event"),
        ("They closed Whistler Lane to cars for a week.", "Whistler Lane", "Place"),
        ("The flood reached Paris on Monday night.", "Paris", "Place"),
        ("Kettle maker Zolvani said on Monday that it was sorry.", "Zolvani", "Organization"),
        ("Zolvani has withdrawn its singing kettle advert.", "Zolvani", "Brand"),
        ("Nobody at Zolvani answered the telephone.", "Zolvani", "Organization"),
        ("She told the Lantern that the bridge was closed.", "Lantern", "Platform"),
        ("A rival club, Marle Otters, lodged a protest.", "Marle Otters", "Organization"),
        ("They lost the path at Marle reservoir in the fog.", "Marle", "Place"),
        ("The jury said that he had turned left below Marle Tor.", "Marle Tor", "Place"),
        ("The campaign, called Broom Time, shows a man with a broom.", "Broom Time", "Campaign"),
        ("She has resigned from Zolvani Games, the studio behind the puzzle.", "Zolvani Games", "Organization"),
    ],
)
def test_types(text: str, name: str, kind: str) -> None:
    assert named(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "The next target was the gap in the fence.",
        "On Monday in May nothing happened.",
        "Timeline of the long dispute\n\nNothing was decided, and nobody was asked about it.",
        "“Creepy” was the word they used, and it was a “creepy” word.",
    ],
)
def test_no_names(text: str) -> None:
    assert named(text) == {}


def test_variants_of_a_name_are_one_person() -> None:
    found = parse(
        "Thomas Averell Quint opened the fair. Mr Quint smiled. Tom Quint, as friends call him, left at six. “Fine,” Quint said."
    )._.kg_clusters
    assert [item.type for item in found] == ["Person"]
    assert len(found[0].mentions) == 4
    assert found[0].gender == "m"


def test_an_added_surname_is_one_person() -> None:
    found = parse("Livia Harrow sang. Livia Harrow Stone sang again. Harrow Stone bowed, and Livia Harrow left.")._.kg_clusters
    assert [item.name for item in found] == ["Livia Harrow"]


def test_a_slip_of_spelling_is_one_person_with_both_aliases() -> None:
    found = cluster(
        "Ysolde Marrack sang on Friday. In June Ysolde Merrack had cancelled. Ysolde Marrack is back.", "Ysolde Marrack"
    )
    assert found.aliases == ("Ysolde Merrack",)
    assert [mention.inferred for mention in found.mentions] == [False, True, False]


def test_two_people_of_one_surname_stay_two() -> None:
    found = named("Ossian Trevelle and Livia Trevelle run the shop. Livia Trevelle cooks.")
    assert found == {"Ossian Trevelle": "Person", "Livia Trevelle": "Person"}


def test_a_headline_takes_only_names_known_from_the_body() -> None:
    title = "Zolvani Drops Ember 3 Kettle After Angry Letters"
    text = f"{title}\n\nThe firm Zolvani has dropped the kettle. A spokesman for Zolvani said so."
    found = parse(text)._.kg_clusters
    assert [item.name for item in found] == ["Zolvani"]
    assert text[found[0].mentions[0].start : found[0].mentions[0].end] == "Zolvani"


def test_a_council_is_not_its_town() -> None:
    found = named("Brackwater city council met on Monday. The river reached Brackwater at noon, and people in Brackwater fled.")
    assert found == {"Brackwater city council": "Organization", "Brackwater": "Place"}


def test_twitter_and_x_are_one_platform() -> None:
    found = [
        item
        for item in parse("She wrote on Twitter on Monday. In a post on X, she took it back.")._.kg_clusters
        if item.type == "Platform"
    ]
    assert len(found) == 1
    assert len(found[0].mentions) == 2
    assert found[0].wikidata == "Q918"


def test_offsets_are_those_of_the_text() -> None:
    text = "“Ana Reed’s brother,” it said, “met Zoë Brontë-Lund in Leeds 😀 with Ana Reed.”"
    for item in parse(text)._.kg_clusters:
        for mention in item.mentions:
            assert text[mention.start : mention.end].replace("’", "'") in (item.name, *item.aliases)


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("Quint", "Thomas Quint", True),
        ("Tom Quint", "Thomas Quint", True),
        ("Livia Harrow", "Livia Harrow Stone", True),
        ("Anna Quint", "Thomas Quint", False),
        ("de", "Ana de Reed", False),
    ],
)
def test_short_forms(short: str, full: str, expected: bool) -> None:
    assert is_short_form(name_words(short), name_words(full)) is expected


def test_misspellings() -> None:
    assert is_misspelling(("ysolde", "marrack"), ("ysolde", "merrack"))
    assert not is_misspelling(("ysolde", "marrack"), ("ysolda", "merrack"))
    assert not is_misspelling(("ana", "reed"), ("ana", "reid"))  # too short to tell
    assert near("alasdair", "alistair")


def test_an_ambiguous_name_needs_a_cue() -> None:
    finder = EntityFinder()
    finder.gazetteer = build_gazetteer(
        [GazetteerEntry(name="Kettle", canonical="Kettle", type="Brand", kind="food", ambiguous=True)]
    )
    nlp = load_pipeline()

    def brands(text: str) -> list[str]:
        with nlp.select_pipes(disable=[name for name in nlp.pipe_names if name.startswith("kg_")]):
            doc = nlp(text)
        return [item.name for item in finder(doc)._.kg_clusters if item.type == "Brand"]

    assert brands("Kettle on, feet up, that is the plan.") == []
    assert brands("They advertise for the brand Kettle every year.") == ["Kettle"]


def test_a_gazetteer_of_the_user_outranks() -> None:
    pattern = NamePattern(type="Platform", name="Zolvani", aliases=("Zolvy",), kind="forum")
    found = load_gazetteer((pattern,)).by_first
    assert [(found[word][0].type, found[word][0].canonical) for word in ("Zolvani", "Zolvy")] == [("Platform", "Zolvani")] * 2
    assert "Zolvani" not in load_gazetteer().by_first


def test_the_same_text_gives_the_same_clusters() -> None:
    text = "Ana Reed of Hexley Foods Ltd. told the Wexcombe Gazette so."
    assert parse(text)._.kg_clusters == parse(text)._.kg_clusters


def test_first_word_of_several_names_is_a_firms() -> None:
    found = named("Zolvani Gold is back in the shops. Zolvani Creamery makes three cheeses. Zolvani said that it was glad.")
    assert found["Zolvani Gold"] == "Brand"
    assert found["Zolvani Creamery"] == "Organization"


def test_a_last_word_that_stands_alone_is_a_surname() -> None:
    found = named("Zolvani Marsh spoke. Marsh said that it was late. Zolvani Creamery sells cheese, and Zolvani sells more.")
    assert found.get("Zolvani Marsh") != "Brand"


def test_first_word_of_several_persons_tells_nothing() -> None:
    found = named("Marle Trevelle, who keeps bees, said no. Marle Quillfeather, 41, said that she would go to the fair.")
    assert set(found.values()) == {"Person"}


@pytest.mark.parametrize("text", ["Shoppers said that they were cross.", "A group of walkers saw her. Walkers said no."])
def test_people_at_the_start_of_a_sentence_are_no_brand(text: str) -> None:
    assert "Brand" not in named(text).values()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Marle Bakers' Association was cross. It closed the shop.", "Marle Bakers' Association", "Organization"),
        ("The novel, which is called Leave The Lamp Alone, was read in May.", "Leave The Lamp Alone", "Work"),
    ],
)
def test_names_with_small_words_are_whole(text: str, name: str, kind: str) -> None:
    assert named(text).get(name) == kind


def test_the_last_word_of_a_place_is_the_place() -> None:
    text = "The road to Innish Quarry was closed. Nobody in Innish Quarry was hurt. The shop at Quarry was shut."
    assert [item.name for item in parse(text)._.kg_clusters if "Quarry" in item.name] == ["Innish Quarry"]


def test_a_surname_that_is_a_given_name_too_is_one_persons() -> None:
    found = [item.name for item in parse("Singer Tilda Craig left. Craig said that she was tired.")._.kg_clusters]
    assert found == ["Tilda Craig"]
