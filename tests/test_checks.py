"""Rows of the checks become findings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.checks import check
from kg.errors import QueryError
from kg.explaining import Side, explain, listed, named, quoted
from kg.rdf import corpus_to_graph, graph_to_corpus
from kg.rdf.terms import memory_copy
from tests.corpora import CORPUS, MEDIUM, POST, STANCE, TOLD

HEADER = "#+ summary: S\n#+ severity: high\n#+ agrees: a\n#+ differs: d\n#+ remedy: R\n#+ explanation: {label}: {sides}\n"
PREFIX = "PREFIX ck: <https://w3id.org/claim-kg/ns#>\n"


def test_one_finding_per_group_best_first() -> None:
    findings = check(corpus_to_graph(CORPUS))
    assert [(f.kind, f.verdict, f.severity) for f in findings] == [
        ("platform-conflict", "inconsistency", "high"),
        ("number-conflict", "inconsistency", "high"),
        ("disagreement", "disagreement", "low"),
    ]


def test_a_finding_holds_its_members_with_their_characters() -> None:
    finding = check(corpus_to_graph(CORPUS))[0]
    assert [(m.node, m.statement, m.value, m.side, m.text) for m in finding.members] == [
        (POST.id, POST.id, "Pixroll", 0, "wrote on Pixroll"),
        (TOLD.id, TOLD.id, "a radio host", 1, "told a radio host"),
    ]
    texts = {document.id: document.text for document in CORPUS.documents}
    assert all(texts[m.document][m.start : m.end] == m.text for m in finding.members)
    assert (finding.label, finding.agrees_on, finding.differs_on) == (MEDIUM.label, ("speaker", "act"), ("medium",))
    assert (finding.score, finding.scope, finding.status) == (0.8, "document", "open")


def test_the_explanation_quotes_both_sides_with_their_places() -> None:
    explanation = check(corpus_to_graph(CORPUS))[0].explanation
    assert "“wrote on Pixroll” (harbour/a.txt, paragraph 2)" in explanation
    assert "“told a radio host” (harbour/a.txt, summary, paragraph 4)" in explanation
    assert "{" not in explanation


def test_the_order_of_the_records_and_the_store_do_not_matter() -> None:
    turned = replace(
        CORPUS,
        documents=CORPUS.documents[::-1],
        statements=CORPUS.statements[::-1],
        comparables=tuple(replace(c, positions=c.positions[::-1]) for c in CORPUS.comparables[::-1]),
    )
    findings = check(corpus_to_graph(CORPUS))
    assert check(corpus_to_graph(turned)) == findings
    assert check(memory_copy(corpus_to_graph(CORPUS))) == findings
    assert [f.id for f in check(corpus_to_graph(CORPUS, base_iri="http://other.example/"))] == [f.id for f in findings]


def test_no_clash_no_finding() -> None:
    agreed = tuple(replace(c, positions=tuple(replace(p, side=0) for p in c.positions)) for c in CORPUS.comparables)
    assert check(corpus_to_graph(replace(CORPUS, comparables=agreed))) == ()


def test_one_position_identifier_in_two_comparables_stays_two() -> None:
    other = replace(MEDIUM, id="comparable-0", positions=tuple(replace(p, side=1 - p.side) for p in MEDIUM.positions))
    corpus = replace(CORPUS, comparables=(*CORPUS.comparables, other))
    assert graph_to_corpus(corpus_to_graph(corpus))[0] == corpus


def own(folder: Path, query: str) -> Path:
    (folder / "mine.rq").write_text(HEADER + PREFIX + query)
    return folder


def test_members_may_be_statements_acts_may_be_groups(tmp_path: Path) -> None:
    query = "SELECT ?group ?member ?value { ?member ck:realises ?group ; ck:platformName ?value }"
    finding = next(f for f in check(corpus_to_graph(CORPUS), queries=own(tmp_path, query)) if f.kind == "mine")
    assert [(m.statement, m.value, m.side) for m in finding.members] == [(POST.id, "Pixroll", 0), (TOLD.id, "a radio host", 1)]
    assert finding.label == "Ina Moor on the ferry" and finding.score == 0.8


def test_equal_values_stand_on_one_side(tmp_path: Path) -> None:
    query = "SELECT ?group ?member ?value { ?member a ck:Statement ; ck:document ?group . BIND('same' AS ?value) }"
    found = [f for f in check(corpus_to_graph(CORPUS), queries=own(tmp_path, query)) if f.kind == "mine"]
    assert sorted(len(f.members) for f in found) == [1, 2] and {m.side for f in found for m in f.members} == {0}


def test_columns_override_the_group_and_the_header(tmp_path: Path) -> None:
    query = (
        "SELECT ?group ?member ?value ?score ?label ?verdict ?side { ?group ck:position ?member . ?member ck:value ?value ."
        ' BIND(0.25 AS ?score) BIND("L" AS ?label) BIND("disagreement" AS ?verdict) BIND(1 AS ?side) }'
    )
    found = [f for f in check(corpus_to_graph(CORPUS), queries=own(tmp_path, query)) if f.kind == "mine"]
    assert {(f.score, f.label, f.verdict) for f in found} == {(0.25, "L", "disagreement")}
    assert {m.side for f in found for m in f.members} == {0}


def test_a_member_without_evidence_is_refused(tmp_path: Path) -> None:
    query = "SELECT ?group ?member ?value { ?group a ck:Act . BIND(?group AS ?member) BIND('v' AS ?value) }"
    with pytest.raises(QueryError, match="has no evidence") as caught:
        check(corpus_to_graph(CORPUS), queries=own(tmp_path, query))
    assert caught.value.path == str(tmp_path / "mine.rq")


def test_an_unknown_verdict_is_refused(tmp_path: Path) -> None:
    query = "SELECT ?group ?member ?value ?verdict { ?group ck:position ?member . BIND('v' AS ?value) BIND('lie' AS ?verdict) }"
    with pytest.raises(QueryError, match=r"unknown \?verdict 'lie'"):
        check(corpus_to_graph(CORPUS), queries=own(tmp_path, query))


def test_sources_that_differ_disagree() -> None:
    assert [f.label for f in check(corpus_to_graph(CORPUS)) if f.verdict == "disagreement"] == [STANCE.label]


def test_a_disagreement_tells_who_says_what() -> None:
    (finding,) = (f for f in check(corpus_to_graph(CORPUS)) if f.verdict == "disagreement")
    known = {statement.id: statement for statement in CORPUS.statements}
    speakers = [known[m.statement].speaker for m in finding.members if m.statement]
    assert speakers and all(f"({speaker}, " in finding.explanation for speaker in speakers)


def test_words_of_an_explanation() -> None:
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]
    assert quoted("“whole”") == quoted("whole") == "“whole”"
    assert quoted("he said “no” twice") == "“he said ‘no’ twice”"
    sides = [[Side(text="x", value="1", place="p", document="d"), Side(text="y", value="1", place="q", document="d")]]
    text = explain("{label}: {sides} {values}", label="", agrees=(), differs=(), detail="", speaker="", sides=sides)
    assert text == "One thing: “x” (p, also q). “1”"


def test_a_label_that_is_a_clause_is_quoted() -> None:
    clauses = ("Grainley's is recalling 4,000 jars", "A rival club, Stannery Harriers, lodged a protest …")
    names = ("the number of complaints", "who is shown in the advert", "what is worn in it", "Jo Reed: “It was safe”", "Jo Reed")
    assert [named(label) for label in (*clauses, *names)] == [*(f"“{label}”" for label in clauses), *names]
    template = "{quoted} and {thing}, {values}, are told."
    text = explain(template, label="a ran", agrees=(), differs=(), detail="", speaker="", sides=())
    assert text == "“a ran” and a ran are told."


def test_a_clash_is_told_with_what_differs() -> None:
    number = next(f for f in check(corpus_to_graph(CORPUS)) if f.kind == "number-conflict")
    first, second = (next(m.value for m in number.members if m.side == side) for side in (0, 1))
    assert number.explanation.startswith(f"Different numbers, “{first}” and “{second}”, are given for {number.label}. ")


def test_neither_a_sign_nor_a_pronoun_is_what_the_sides_agree_on() -> None:
    comparables = tuple(replace(c, agrees_on=("?", "?number", "It", *c.agrees_on)) for c in CORPUS.comparables)
    findings = check(corpus_to_graph(replace(CORPUS, comparables=comparables)))
    assert findings and [f.agrees_on for f in findings] == [f.agrees_on for f in check(corpus_to_graph(CORPUS))]
    nothing = tuple(replace(c, agrees_on=("?",)) for c in CORPUS.comparables)
    assert all(f.agrees_on not in ((), ("?",)) for f in check(corpus_to_graph(replace(CORPUS, comparables=nothing))))
