"""From annotated Docs to records, on Docs assembled by hand and on the pipeline's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from spacy.tokens import Doc

from kg.ids import make_id
from kg.model import Argument, Claim, Description, Statement
from kg.nlp import annotate
from kg.nlp.annotations import Frame
from kg.readers.text import document_from_text
from kg.statements import extract, state
from kg.stating.placing import Contents, merge_spans, subtract_spans
from tests.nlp.assembled import attribution, cluster, parse, place

TEXT = (
    "Merrow shuts the mill\n\n"
    "The mill closed on Monday. Merrow told the Brindle Herald that the roof had fallen in. “I am sorry,” she wrote, "
    "“and tired.”\n\n"
    "Tobin, who owns the barn next door, said that the mill was old."
)


def assembled() -> Doc:
    doc = parse(TEXT)
    doc._.kg_clusters = (
        cluster(doc, "Person", "Ida Merrow", ["Merrow told", "she"]),
        cluster(doc, "Platform", "Brindle Herald", ["Brindle Herald"]),
        cluster(doc, "Place", "the mill", ["the mill"]),
    )
    doc._.kg_attributions = (
        attribution(doc, content="the roof had fallen in", cue="told", source="Merrow", speaker=0, cue_after="Monday"),
        attribution(doc, content=["“I am sorry,”", "“and tired.”"], cue="wrote", source="she", form="direct", speaker=0),
        attribution(doc, content="the mill was old", cue="said", source="Tobin"),
    )
    doc._.kg_frames = (
        Frame(medium=1, medium_span=place(TEXT, "Brindle Herald"), introduced_by=0, reason="medium: told to it"),
        Frame(medium=1, medium_span=place(TEXT, "Brindle Herald"), introduced_by=0),
        Frame(),
    )
    return doc


def told(doc: Doc) -> list[Statement]:
    return [s for s in extract(doc).statements if s.form != "narration"]


def narrated(doc: Doc) -> list[Statement]:
    return [s for s in extract(doc).statements if s.form == "narration"]


def test_a_statement_carries_what_the_components_found() -> None:
    doc = assembled()
    first, second, third = told(doc)
    entities = {e.name: e.id for e in extract(doc).entities}
    assert (first.speaker, first.speaker_id) == ("Ida Merrow", entities["Ida Merrow"])
    assert (first.platform, first.medium) == ("Brindle Herald", entities["Brindle Herald"])
    assert first.text == "the roof had fallen in"
    assert TEXT[first.start : first.end] == "Merrow told the Brindle Herald that the roof had fallen in."
    assert (second.text, second.form) == ("“I am sorry,” … “and tired.”", "direct")
    assert second.frame == first.id
    assert first.frame is None
    assert (third.speaker, third.speaker_id, third.platform) == ("Tobin", None, None)
    assert third.about == (entities["the mill"],)
    assert "medium: told to it" in first.reason


def test_sections_are_those_of_the_content() -> None:
    doc = assembled()
    sections = {s.id: s for s in doc._.kg_document.sections}
    for statement in extract(doc).statements:
        section = sections[statement.section]
        assert section.start <= statement.content[0][0] < section.end
        assert statement.section_role == section.role


def test_the_narrator_tells_what_nobody_else_says() -> None:
    doc = assembled()
    texts = [s.text for s in narrated(doc)]
    assert "The mill closed on Monday." in texts
    assert "Merrow shuts the mill" in texts
    assert any(text.startswith("Tobin, who owns the barn next door") for text in texts)
    assert not any("roof" in text or "sorry" in text or "the mill was old" in text for text in texts)
    document = doc._.kg_document
    for statement in narrated(doc):
        assert (statement.speaker, statement.speaker_id) == ("Merrow shuts the mill", document.id)
        assert statement.cue is None


def test_the_narrator_is_the_publisher_where_one_is_known() -> None:
    doc = assembled()
    doc._.kg_document = replace(doc._.kg_document, publisher="The Brindle Herald")
    assert {s.speaker for s in narrated(doc)} == {"The Brindle Herald"}


def claim(doc: Doc, words: str, entity: str | None = None) -> Claim:
    start, end = place(TEXT, words)
    subject = Argument(role="subject", start=start, end=start + 8, text=TEXT[start : start + 8], head="x", entity=entity)
    return Claim(id=make_id("claim", words), start=start, end=end, text=words, subject=subject, predicate="be")


def test_a_claim_belongs_to_the_innermost_statement() -> None:
    doc = assembled()
    doc._.kg_claims = (
        claim(doc, "The mill closed on Monday"),
        claim(doc, "the roof had fallen in"),
        claim(doc, "the mill was old", "cluster:2"),
    )
    owners = {c.text: s for s in extract(doc).statements for c in s.claims}
    assert owners["The mill closed on Monday"].form == "narration"
    assert owners["the roof had fallen in"].speaker == "Ida Merrow"
    old = owners["the mill was old"]
    subject = old.claims[0].subject
    assert old.speaker == "Tobin"
    assert subject is not None
    assert subject.entity == next(e.id for e in extract(doc).entities if e.name == "the mill")


def test_a_description_knows_its_statement_and_its_entity() -> None:
    doc = assembled()
    start, end = place(TEXT, "old", TEXT.index("mill was"))
    section = doc._.kg_document.sections[-1]
    slot = Description(
        id=make_id("description", "old"),
        document=doc._.kg_document.id,
        about="cluster:2",
        about_text="the mill",
        slot="other",
        value="old",
        head="old",
        start=start,
        end=end,
        section=section.id,
        section_role=section.role,
    )
    barn = place(TEXT, "barn")
    outside = replace(slot, id=make_id("description", "barn"), start=barn[0], end=barn[1], about="thing:barn")
    doc._.kg_slots = (slot, outside)
    inside, alone = extract(doc).descriptions
    assert inside.statement == told(doc)[2].id
    assert inside.about == next(e.id for e in extract(doc).entities if e.name == "the mill")
    assert (alone.statement, alone.about) == (None, "thing:barn")


def test_identifiers_do_not_depend_on_volatile_fields() -> None:
    doc, other = assembled(), assembled()
    other._.kg_attributions = tuple(replace(a, confidence=0.1, rule="another") for a in other._.kg_attributions)
    assert [s.id for s in extract(doc).statements] == [s.id for s in extract(other).statements]


def test_two_entities_of_one_name_stay_two() -> None:
    doc = assembled()
    doc._.kg_clusters = (*doc._.kg_clusters, replace(doc._.kg_clusters[0], mentions=()))
    entities = extract(doc).entities
    assert len({e.id for e in entities}) == len(entities) == 4


def test_missing_frames_and_stances_are_unknown() -> None:
    doc = assembled()
    doc._.kg_frames = doc._.kg_stances = ()
    assert {(s.platform, s.polarity) for s in told(doc)} == {(None, "unknown")}


def test_a_doc_without_a_document_is_refused() -> None:
    doc = parse("It rained.")
    doc._.kg_document = None
    with pytest.raises(ValueError, match="no document"):
        extract(doc)


def test_the_whole_pipeline_says_the_same_twice() -> None:
    document = document_from_text(TEXT, path="mill.txt")
    first, second = (list(state(annotate([document]))) for _ in range(2))
    assert first == second
    statements = first[0].statements
    assert len({s.id for s in statements}) == len(statements)
    for statement in statements:
        assert statement.text == " … ".join(TEXT[a:b] for a, b in statement.content)
        assert statement.start <= statement.content[0][0]
        assert statement.end >= statement.content[-1][1]


@pytest.mark.parametrize("text", ["", " \n\n ", "No.", "“", "?!", "\u200b", "One two.\r\n\r\nThree."])
def test_odd_texts_are_stated(text: str) -> None:
    extracts = list(state(annotate([document_from_text(text, path="odd.txt")])))
    assert len(extracts) == 1


def test_spans() -> None:
    assert merge_spans([(5, 7), (0, 3), (2, 4), (9, 9)]) == [(0, 4), (5, 7)]
    assert subtract_spans((0, 10), [(2, 4), (3, 6), (20, 30)]) == [(0, 2), (6, 10)]
    assert subtract_spans((0, 10), [(0, 10)]) == []


def test_contents_find_the_shortest_around() -> None:
    doc = assembled()
    wide, narrow, _ = told(doc)
    wide, narrow = replace(wide, content=((0, 100),)), replace(narrow, content=((10, 40), (60, 70)))
    contents = Contents([wide, narrow])
    assert contents.around(12, 38) == 1
    assert contents.around(45, 55) == 0
    assert contents.around(50, 120) is None


def test_a_heading_tells_something_only_with_a_verb() -> None:
    paragraphs = (
        "Merrow shuts the mill",
        "It rained all day.",
        "Timeline of the strike",
        "It rained.",
        "What did Merrow say",
        "It rained on.",
    )
    text = "\n\n".join(paragraphs)
    (extracted,) = state(annotate([document_from_text(text, path="mill.txt")]))
    told = {s.text: s.epistemic for s in extracted.statements if s.form == "narration"}
    assert "Timeline of the strike" not in told
    assert told["Merrow shuts the mill"] == "asserted"
    assert told["What did Merrow say"] == "question"


def test_the_object_of_a_cue_is_what_it_is_about() -> None:
    text = "Tobin accused Merrow of hiding the letters."
    doc = parse(text)
    doc._.kg_clusters = (cluster(doc, "Person", "Merrow", ["Merrow"]),)
    doc._.kg_attributions = (attribution(doc, content="hiding the letters", cue="accused", source="Tobin"),)
    assert told(doc)[0].about == (extract(doc).entities[0].id,)
