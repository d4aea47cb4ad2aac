"""What people see: the report, the card of a node, the tables."""

from __future__ import annotations

import json

import pytest

from kg.errors import InputError
from kg.model import Failure
from kg.outputs import entity_rows, finding_rows, json_lines, statement_rows
from kg.passages import clip, passage, sentence_around, visible
from kg.report import report_markdown
from kg.showing import show
from tests.samples import TEXT, find, small_corpus


def test_every_row_is_tied_to_its_characters() -> None:
    corpus, findings = small_corpus()
    (row,) = finding_rows(corpus, findings)
    for member in row["members"]:
        assert TEXT[member["start"] : member["end"]] == member["text"]
        assert member["document"] == "ellan/post.txt"
    for entity in entity_rows(corpus):
        assert all(TEXT[m["start"] : m["end"]] == m["text"] for m in entity["mentions"])


def test_rows_have_the_fields_of_the_contract() -> None:
    corpus, findings = small_corpus()
    statement = json.loads(json_lines(statement_rows(corpus)).splitlines()[0])
    assert list(statement)[:5] == ["id", "document", "speaker", "speaker_id", "speaker_span"]
    assert statement["content"] == [list(find(TEXT, "the “milk is safe”"))]
    finding = json.loads(json_lines(finding_rows(corpus, findings)))
    assert {"id", "verdict", "kind", "severity", "score", "status", "agrees_on", "differs_on", "explanation", "members"} <= set(
        finding
    )


def test_report_quotes_both_sides_in_their_sentence_and_names_what_failed() -> None:
    corpus, findings = small_corpus()
    failure = Failure(path="b.txt", line=None, message="the file is empty", remedy="remove it")
    report = report_markdown(corpus, findings, [failure])
    assert "Sand told the Ellan Post that **30 cows fell ill**." in report
    assert "**90 cows fell ill**" in report
    assert "<script>" not in report
    assert "1 finding and 0 disagreements" in report
    assert "`b.txt`: the file is empty" in report


def test_report_without_findings_does_not_claim_consistency() -> None:
    corpus, _ = small_corpus()
    assert "That is not proof" in report_markdown(corpus, ())


def test_show_finds_by_identifier_its_beginning_and_by_name() -> None:
    corpus, findings = small_corpus()
    finding = findings[0]
    card = show(corpus, findings, finding.id)
    assert card == show(corpus, findings, finding.id.split("-")[1][:6])
    assert [passage.note for passage in card.passages] == ["side A: 30", "side B: 90"]
    assert ("found by", "the query number-conflict.rq") in card.facts
    assert show(corpus, findings, "mira sand").heading == "Mira Sand (Person)"
    statement = show(corpus, findings, corpus.statements[1].id)
    assert ("platform", "Ellan Post") in statement.facts
    assert any(label == "findings" and finding.id in value for label, value in statement.facts)


def test_show_of_an_entity_is_all_that_it_says_and_all_that_is_said_of_it() -> None:
    corpus, findings = small_corpus()
    speaker = next(entity for entity in corpus.entities if any(s.speaker_id == entity.id for s in corpus.statements))
    card = show(corpus, findings, speaker.name)
    shown = " ".join(passage.note for passage in card.passages)
    for statement in corpus.statements:
        if statement.form != "narration" and (statement.speaker_id == speaker.id or speaker.id in statement.about):
            assert statement.id in shown
    assert show(corpus, findings, speaker.name[:4].upper()) == card
    # Two statements and three mentions in one paragraph: it is shown once, with all of them marked.
    paragraphs = [(passage.path, passage.paragraph) for passage in card.passages]
    assert len(set(paragraphs)) == len(paragraphs)
    second = next(passage for passage in card.passages if passage.paragraph == 2)
    marked = [piece for piece, is_marked in second.pieces() if is_marked]
    assert {"the “milk is safe”", "30 cows fell ill", "Mira Sand", "Sand"} <= set(marked)


def test_show_of_several_names_them() -> None:
    corpus, findings = small_corpus()
    with pytest.raises(InputError, match=r"may be statement-.*, statement-.*give more of it"):
        show(corpus, findings, "statement")


def test_show_of_nothing_is_an_error_with_a_remedy() -> None:
    corpus, findings = small_corpus()
    with pytest.raises(InputError, match="kg query"):
        show(corpus, findings, "statement-ffffffffffffffff")


def test_passage_pieces_join_to_the_paragraph() -> None:
    corpus, _ = small_corpus()
    start, end = find(TEXT, "30 cows")
    shown = passage(corpus.documents[0], start, end)
    assert "".join(piece for piece, _ in shown.pieces()) == shown.text
    assert [piece for piece, marked in shown.pieces() if marked] == ["30 cows"]
    assert TEXT[slice(*sentence_around(corpus.documents[0], start, end))] == "Sand told the Ellan Post that 30 cows fell ill."


def test_what_a_terminal_would_obey_is_shown_not_sent() -> None:
    text = "a\x1b[31mb\x07\x9b2J\tc\n"
    assert visible(text) == "a\u241b[31mb\u2407\ufffd2J\tc\n"
    assert clip(text) == "a\u241b[31mb\u2407\ufffd2J c"
