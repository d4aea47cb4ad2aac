"""Headers of query files; every file is read by both engines; malformed ones are refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Store
from rdflib.plugins.sparql import prepareQuery

from kg.checks import check
from kg.errors import KGError, PatternError, QueryError
from kg.query_files import Check, Question, bind, load_canned, load_checks, read_check
from kg.rdf import corpus_to_graph
from kg.rdf.terms import memory_copy
from kg.store import run_query
from tests.corpora import CORPUS

HEADER = "#+ summary: S\n#+ severity: low   # high | medium | low\n#+ agrees: a, b\n#+ differs: c\n#+ remedy: R\n"
QUERY = (
    "PREFIX ck: <https://w3id.org/claim-kg/ns#>\n"
    "SELECT ?group ?member ?value WHERE { ?group ck:position ?member . ?member ck:value ?value }\n"
)
CANNED = {question.name: question for question in load_canned()}


@pytest.mark.parametrize("item", [*load_checks(), *load_canned()], ids=lambda item: Path(item.path).stem)
def test_both_engines_read_every_file(item: Check | Question) -> None:
    Store().query(item.sparql)
    prepareQuery(item.sparql, initNs={})


def test_a_header_is_read(tmp_path: Path) -> None:
    path = tmp_path / "my-kind.rq"
    path.write_text(HEADER + "#+ tags: [x, y]\n#+ score-weight: 0.5\n#+ explanation: {label} {sides}\n" + QUERY)
    item = read_check(path)
    assert (item.kind, item.severity, item.agrees, item.tags, item.weight) == ("my-kind", "low", ("a", "b"), ("x", "y"), 0.5)


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        ("a.rq", HEADER.replace("low ", "severe "), 2, "unknown severity"),
        ("a.rq", HEADER + "#+ colour: red\n" + QUERY, 6, "unknown key 'colour'"),
        ("a.rq", HEADER + "#+ nonsense\n" + QUERY, 6, "not a header line"),
        ("a.rq", HEADER.replace("#+ remedy: R\n", "") + QUERY, 1, "the header lacks 'remedy'"),
        ("a.rq", HEADER + "#+ verdict: maybe\n" + QUERY, 6, "unknown verdict"),
        ("a.rq", HEADER + "#+ score-weight: 7\n" + QUERY, 6, "not a weight"),
        ("a.rq", HEADER + "#+ explanation: {who}\n" + QUERY, 6, "unknown placeholder {who}"),
        ("a.rq", HEADER + "SELECT ?group ?member WHERE { ?group ?p ?member }", 6, "the SELECT lacks ?value"),
        ("a.rq", HEADER + "ASK { ?s ?p ?o }", None, "a check is a SELECT"),
        ("a.rq", HEADER + "SELECT ?group {\n ?group skos:prefLabel ?x }", 7, "the prefix skos: is not declared"),
        ("a.rq", HEADER + "SELECT ?group {\n ?group }", 7, "not valid SPARQL"),
        ("a.rq", HEADER + "SELECT ?group {\n SERVICE <http://e/> { ?group ?p ?o } }", 7, "may not reach the network"),
        ("My Kind.rq", HEADER + QUERY, None, "lower-case words"),
    ],
)
def test_malformed_files_are_refused_with_file_and_line(
    tmp_path: Path, name: str, text: str, line: int | None, message: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(KGError) as caught:
        load_checks(tmp_path)
    assert isinstance(caught.value, PatternError | QueryError)
    assert message in caught.value.message and caught.value.path == str(tmp_path / name) and caught.value.line == line


def test_a_folder_of_the_users_own(tmp_path: Path) -> None:
    with pytest.raises(PatternError, match="no such folder"):
        load_checks(tmp_path / "none")
    with pytest.raises(PatternError, match=r"no \.rq file") as empty:
        load_checks(tmp_path)
    assert empty.value.remedy
    (tmp_path / "my-kind.rq").write_text(HEADER + QUERY)
    found = [finding for finding in check(corpus_to_graph(CORPUS), queries=tmp_path) if finding.kind == "my-kind"]
    assert len(found) == 3 and {finding.severity for finding in found} == {"low"}


def test_a_check_cannot_take_the_name_of_another(tmp_path: Path) -> None:
    file = tmp_path / "time-conflict.rq"
    file.write_text(HEADER + QUERY)
    with pytest.raises(PatternError, match="'time-conflict' is already the name of a built-in check") as caught:
        load_checks(tmp_path)
    assert (caught.value.path, caught.value.remedy) == (str(file), "give it another name")
    with pytest.raises(PatternError, match="a file, not a folder"):
        load_checks(file)


def test_there_are_canned_questions_with_answers() -> None:
    graph = corpus_to_graph(CORPUS, findings=check(corpus_to_graph(CORPUS)))
    answers = {name: len(run_query(graph, question.sparql).rows) for name, question in CANNED.items()}
    assert len(answers) >= 12 and all(question.summary for question in CANNED.values())
    empty = {
        "claims-of-several-speakers",
        "inferred-links",
        "reported-acts",
        "unnamed-speakers",
    }  # nothing of the kind in the corpus
    assert {name for name, rows in answers.items() if not rows} == empty


@pytest.mark.parametrize("name", sorted(CANNED))
def test_both_engines_answer_alike(name: str) -> None:
    graph = corpus_to_graph(CORPUS, findings=check(corpus_to_graph(CORPUS)))
    rows = [tuple(None if term is None else term.value for term in row) for row in run_query(graph, CANNED[name].sparql).rows]  # type: ignore[union-attr]
    found = memory_copy(graph).query(CANNED[name].sparql)
    assert rows == [tuple(None if term is None else str(term) for term in row) for row in found]  # type: ignore[union-attr]


def test_parameters_are_bound_as_texts() -> None:
    graph = corpus_to_graph(CORPUS)
    question = CANNED["speaker-in-time"]
    assert len(run_query(graph, bind(question, {"speaker_part": "tom"})).rows) == 1
    attacks = ('") } DELETE WHERE { ?s ?p ?o', '" } SERVICE <http://e/> { VALUES ?z { "')
    for hostile in (*attacks, 'a" "b', "\\", "x\ny", "\ud800", "\\1 \\g<0>"):
        assert run_query(graph, bind(question, {"speaker_part": hostile})).rows == ()
    with pytest.raises(QueryError, match="has no parameter 'x'"):
        bind(question, {"x": "y"})
