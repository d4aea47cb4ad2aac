"""Pronouns and descriptions. In the marked sentences ``[words|Name]`` means that the words stand for Name."""

from __future__ import annotations

import re

import pytest
from spacy.tokens import Doc

from kg.nlp.pipeline import load_pipeline
from kg.readers.text import document_from_text

LATER = ("kg_times", "kg_quantities", "kg_frames", "kg_stance", "kg_claims", "kg_descriptions")
_MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


def parse(text: str) -> Doc:
    nlp = load_pipeline()
    doc = nlp.make_doc(text)
    doc._.kg_document = document_from_text(text, path="test.txt")
    with nlp.select_pipes(disable=[name for name in nlp.pipe_names if name in LATER]):
        return nlp(doc)


def unmark(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    parts, spans, last, length = [], [], 0, 0
    for match in _MARK.finditer(marked):
        parts.append(marked[last : match.start()])
        length += match.start() - last
        spans.append((length, length + len(match.group(1)), match.group(2)))
        parts.append(match.group(1))
        length += len(match.group(1))
        last = match.end()
    parts.append(marked[last:])
    assert spans, "nothing is marked"
    return "".join(parts), spans


@pytest.mark.parametrize(
    "marked",
    [
        "Ysolde Marrack opened the fair. [She|Ysolde Marrack] left at six.",
        "Livia Harrow thanked Thomas Quint because [he|Thomas Quint] had paid.",
        "Ysolde Marrack thanked Thomas Quint after [she|Ysolde Marrack] had left.",
        "Thomas Quint said that [he|Thomas Quint] was glad and that [his|Thomas Quint] sister was too.",
        "When [she|Ysolde Marrack] arrived, Ysolde Marrack was tired.",
        "Ysolde Marrack cancelled the show. [The singer|Ysolde Marrack] had a cold.",
        "Minister Thomas Quint resigned. Ysolde Marrack took over. [The minister|Thomas Quint] had served a year.",
        "Ysolde Marrack cancelled the show. [The 34-year-old|Ysolde Marrack] had a cold.",
        "Hexley Foods Ltd. closed the plant. [The company|Hexley Foods Ltd.] blamed the weather.",
        "The Copper Lantern tour began in May. Critics loved [the tour|Copper Lantern tour].",
        "[Its chief|Ana Reed], Ana Reed, told reporters that the alarm had worked.",
        "Ysolde Marrack wrote on [her website|Ysolde Marrack's website] that it was over.",
        "Ossian Trevelle moved. [His wife|Livia], Livia, stayed.",
        "“[I|Thomas Quint] am tired,” said Thomas Quint. “[My|Thomas Quint] feet hurt.”",
        "Ysolde Marrack met Thomas Quint. “[She|Ysolde Marrack] was kind,” Thomas Quint said.",
    ],
)
def test_marked(marked: str) -> None:
    text, spans = unmark(marked)
    clusters = parse(text)._.kg_clusters
    for start, end, name in spans:
        owners = [item.name for item in clusters for mention in item.mentions if (mention.start, mention.end) == (start, end)]
        assert owners == [name], (text[start:end], owners)


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Thomas Quint resigned. The storm was loud. She laughed.", "She", "Thomas Quint"),
        ("Ysolde Marrack left. It is clear that the roof will fall.", "It", "Ysolde Marrack"),
        ("Minister Thomas Quint resigned. The drummer wept.", "The drummer", "Thomas Quint"),
        ("Hexley Foods Ltd. closed the plant. A rival company opened one.", "A rival company", "Hexley Foods Ltd."),
        ("The Copper Lantern tour began. An earlier tour had failed.", "An earlier tour", "Copper Lantern tour"),
    ],
)
def test_near_misses(text: str, word: str, name: str) -> None:
    start = text.index(word)
    for item in parse(text)._.kg_clusters:
        if item.name == name:
            assert start not in [mention.start for mention in item.mentions]


def test_inferred_links_say_so_and_why() -> None:
    clusters = parse("Ysolde Marrack opened the fair. She left at six.")._.kg_clusters
    pronoun = next(mention for mention in clusters[0].mentions if mention.kind == "pronoun")
    assert pronoun.inferred
    assert pronoun.reason.startswith("pronoun: ")
    assert 0 < pronoun.confidence < 1
    assert not clusters[0].mentions[0].inferred


def test_one_event_under_several_nouns() -> None:
    text = "A fire broke out in the mill at noon. The blaze was put out by four. Nobody knows what caused the fire."
    events = [item for item in parse(text)._.kg_clusters if item.type == "Event"]
    assert len(events) == 1
    assert [text[mention.start : mention.end] for mention in events[0].mentions if mention.kind == "nominal"] == [
        "A fire",
        "The blaze",
        "the fire",
    ]
