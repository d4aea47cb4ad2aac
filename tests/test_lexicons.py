"""The lexicons made from WordNet and our own words: well-formed, sorted, small, and they know what news needs."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import pytest

from kg.resources import read_table, resource

SIZES = {
    "antonyms.tsv": 300_000,
    "event_verbs.tsv": 100_000,
    "hypernyms.tsv": 1_000_000,
    "semantic_classes.tsv": 300_000,
    "synonyms.tsv": 1_000_000,
    "trait_kinds.tsv": 500_000,
}
COLUMNS = {
    "antonyms.tsv": ["word1", "word2", "pos", "source"],
    "event_verbs.tsv": ["noun", "verb", "source"],
    "semantic_classes.tsv": ["word", "class", "source"],
    "hypernyms.tsv": ["word", "hypernym", "distance"],
    "synonyms.tsv": ["word", "synset", "pos", "source"],
    "trait_kinds.tsv": ["word", "kind", "share", "above"],
}
CLASSES = [
    "garment",
    "footwear",
    "accessory",
    "colour",
    "person",
    "group",
    "animal",
    "vehicle",
    "building",
    "room",
    "place",
    "body-part",
    "injury",
    "illness",
    "food",
    "drink",
    "device",
    "instrument",
    "event",
    "document",
    "depiction",
    "money-unit",
    "time-unit",
    "measure-unit",
    "material",
    "pattern",
    "weapon",
    "weather",
    "cause",
]


@cache
def lexicon(name: str) -> list[dict[str, str]]:
    return read_table("data", "lexicons", name)


@pytest.mark.parametrize("name", sorted(SIZES))
def test_files_are_sorted_unique_well_formed_and_small(name: str) -> None:
    path = resource("data", "lexicons", name)
    text = path.read_text(encoding="utf-8")
    assert len(text.encode()) < SIZES[name]
    assert text.endswith("\n")
    assert "\r" not in text
    header, *rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    assert header == COLUMNS[name]
    assert rows == sorted(rows)
    assert len({tuple(row) for row in rows}) == len(rows)
    assert all(len(row) == len(header) and all(cell and cell == cell.strip() for cell in row) for row in rows)
    assert all(row[0] == row[0].lower() for row in rows)


def test_licence_of_wordnet_lies_beside_them() -> None:
    assert "Princeton University" in resource("data", "lexicons", "LICENSE-wordnet.txt").read_text(encoding="utf-8")


def test_antonyms_are_pairs_in_alphabetical_order() -> None:
    rows = lexicon("antonyms.tsv")
    assert all(row["word1"] < row["word2"] for row in rows)
    assert {row["pos"] for row in rows} == {"n", "v", "a", "r", "x"}
    assert {row["source"] for row in rows} == {"own", "wordnet"}


@pytest.mark.parametrize(
    "pair",
    [
        "resign/remain",
        "resign/stay_on",
        "support/oppose",
        "confirm/deny",
        "speak/silent",
        "cancel/proceed",
        "cancel/go_ahead",
        "scrap/play",
        "reopen/close",
        "guilty/innocent",
        "convict/acquit",
        "injured/unhurt",
        "hospitalised/unhurt",
        "hospitalized/unhurt",
        "alive/dead",
        "survive/die",
        "win/lose",
        "rise/fall",
        "hire/fire",
        "accept/reject",
        "approve/reject",
        "approve/veto",
        "open/shut",
        "voluntary/compulsory",
        "voluntary/ordered",
        "adult-size/miniature",
        "full-size/miniaturized",
        "full-size/miniaturised",
        "adult/child",
        "work/fail",
        "sound/silent",
        "present/absent",
        "arrive/leave",
        "delay/on_schedule",
        "pass/fail",
        "agree/refuse",
        "ban/allow",
        "lift/impose",
        "freeze/raise",
        "recall/keep_selling",
        "single/married",
        "hot/cold",
        "matte/glossy",
        "empty/full",
        "sold_out/half-empty",
        "indoor/outdoor",
        "live/recorded",
        "solo/band",
        "rebuild/abandon",
    ],
)
def test_what_excludes_each_other_is_known(pair: str) -> None:
    known = {frozenset((row["word1"], row["word2"])) for row in lexicon("antonyms.tsv")}
    assert frozenset(pair.replace("_", " ").split("/")) in known


def test_no_pair_is_both_antonym_and_own_synonym() -> None:
    sets = defaultdict(set)
    for row in lexicon("synonyms.tsv"):
        if row["source"] == "own":
            sets[row["word"]].add(row["synset"])
    opposed = [(row["word1"], row["word2"]) for row in lexicon("antonyms.tsv") if sets[row["word1"]] & sets[row["word2"]]]
    assert opposed == []


@pytest.mark.parametrize(
    "words",
    [
        "call off/cancel/scrub/scrap",
        "begin/start",
        "say/state/tell",
        "injure/wound/hurt",
        "die/lose one's life",
        "factory/plant/works",
        "firm/company",
        "blaze/fire",
        "worker/employee",
        "film/movie",
        "ad/advert/advertisement",
    ],
)
def test_words_that_news_uses_alike_share_a_synset(words: str) -> None:
    synsets = defaultdict(set)
    for row in lexicon("synonyms.tsv"):
        synsets[row["word"]].add(row["synset"])
    first, *others = words.split("/")
    assert set.intersection(synsets[first], *(synsets[word] for word in others))


@pytest.mark.parametrize(
    ("word", "hypernym"),
    [
        ("dress", "clothing"),
        ("dress", "garment"),
        ("crimson", "red"),
        ("ferry", "vehicle"),
        ("puffer jacket", "garment"),
        ("surgeon", "person"),
        ("violin", "musical instrument"),
        ("knife", "weapon"),
        ("hospital", "building"),
        ("blouse", "garment"),
        ("teddy bear", "toy"),
        ("puppy", "animal"),
        ("advert", "advertisement"),
        ("fracture", "injury"),
    ],
)
def test_kinds_are_known(word: str, hypernym: str) -> None:
    assert any(row["word"] == word and row["hypernym"] == hypernym for row in lexicon("hypernyms.tsv"))


def test_hypernyms_are_near_and_say_something() -> None:
    rows = lexicon("hypernyms.tsv")
    assert {row["distance"] for row in rows} <= set("123456")
    assert len({(row["word"], row["hypernym"]) for row in rows}) == len(rows)
    said = {row["hypernym"] for row in rows}
    assert not said & {"entity", "object", "whole", "physical entity", "abstraction", "artifact", "matter", "attribute"}
    assert not any(row["word"] == row["hypernym"] for row in rows)


def test_each_word_has_one_class_of_the_list() -> None:
    rows = lexicon("semantic_classes.tsv")
    assert len({row["word"] for row in rows}) == len(rows)
    assert {row["class"] for row in rows} == set(CLASSES)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("dress", "garment"),
        ("stiletto", "footwear"),
        ("handbag", "accessory"),
        ("crimson", "colour"),
        ("reddish", "colour"),
        ("plumber", "person"),
        ("committee", "group"),
        ("lorry", "vehicle"),
        ("hospital", "building"),
        ("kitchen", "room"),
        ("beach", "place"),
        ("wrist", "body-part"),
        ("fracture", "injury"),
        ("pneumonia", "illness"),
        ("cheese", "food"),
        ("coffee", "drink"),
        ("laptop", "device"),
        ("piano", "instrument"),
        ("festival", "event"),
        ("contract", "document"),
        ("poster", "depiction"),
        ("euro", "money-unit"),
        ("week", "time-unit"),
        ("kilometre", "measure-unit"),
        ("denim", "material"),
        ("tartan", "pattern"),
        ("rifle", "weapon"),
        ("thunderstorm", "weather"),
        ("faulty wiring", "cause"),
        ("puppy", "animal"),
    ],
)
def test_class_of_common_nouns(word: str, kind: str) -> None:
    assert {row["class"] for row in lexicon("semantic_classes.tsv") if row["word"] == word} == {kind}
