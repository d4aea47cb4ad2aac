"""Graph files are opened or refused clearly; a user's query can neither write nor reach out."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest
import rdflib

from kg.errors import GraphError, QueryError
from kg.rdf import corpus_to_graph, write_turtle
from kg.store import QueryResult, open_built, open_graph, run_query
from tests.corpora import CORPUS, INA


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    return corpus_to_graph(CORPUS)


def words(result: QueryResult) -> list[tuple[str | None, ...]]:
    return [tuple(None if term is None else str(getattr(term, "value", term)) for term in row) for row in result.rows]


def test_select_ask_construct_describe_without_prefixes(graph: rdflib.Graph) -> None:
    found = run_query(
        graph, 'SELECT ?n (1 + 1 AS ?two) ?none { ?e a schema:Person ; skos:prefLabel ?n . FILTER(?n = "Ina Moor") }'
    )
    assert found.variables == ("n", "two", "none") and words(found) == [("Ina Moor", "2", None)]
    assert run_query(graph, "ASK { ?s ck:form 'mixed' }").boolean is True
    assert len(run_query(graph, "CONSTRUCT { ?s a ck:Thing } WHERE { ?s a schema:Person }").triples) == 2
    assert run_query(graph, f"DESCRIBE kg:{INA.id}").triples


def test_a_graph_in_rdflibs_own_memory_is_asked_too() -> None:
    graph = rdflib.Graph().parse(data='<http://e/a> <http://e/b> "c" .', format="nt")
    assert words(run_query(graph, 'SELECT ?s { ?s ?p "c" }')) == [("http://e/a",)]


@pytest.mark.parametrize(
    "query",
    [
        "INSERT DATA { <http://e/a> <http://e/b> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
        "CLEAR ALL",
        "DROP DEFAULT",
        "LOAD <file:///etc/passwd>",
        "PREFIX a: <http://e/> INSERT DATA { a:a a:b 1 }",
    ],
)
def test_updates_are_refused(query: str, graph: rdflib.Graph) -> None:
    before = len(graph)
    with pytest.raises(QueryError, match="may not write"):
        run_query(graph, query)
    assert len(graph) == before


def test_an_update_behind_a_query_is_refused(graph: rdflib.Graph) -> None:
    before = len(graph)
    with pytest.raises(QueryError):
        run_query(graph, "SELECT * { ?s ?p ?o } ; DELETE WHERE { ?s ?p ?o }")
    assert len(graph) == before


HOSTILE = [
    "SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ service silent <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ ?a ?b ?c . SERVICE ?a {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE<{url}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ck:a\\# SERVICE <{url}> {{ ?x ?y ?z }}\n }}",
    "SELECT * {{ ?s ck:a\\' . SERVICE <{url}> {{ ?x ?y ?z }} ?s ck:b\\' }}",
    "SELECT * {{ FILTER(1<2)SERVICE<{url}>{{ ?s ?p ?o }} FILTER(2>1) }}",
    'SELECT * {{ FILTER("a" = "a#") SERVICE <{url}> {{ ?s ?p ?o }} }}',
    "SELECT * {{ FILTER('''it's \"''' = 'x') SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ # comment\r SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ \\u0053ERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ <http://e/#> ?p ?o . SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * FROM <{url}> {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <{url}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "SELECT * from<file:///etc/passwd> {{ ?s ?p ?o }}",
]


@pytest.mark.parametrize("template", HOSTILE)
def test_the_network_is_out_of_reach(template: str, graph: rdflib.Graph) -> None:
    asked = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.3)

        def listen() -> None:
            try:
                server.accept()[0].close()
                asked.set()
            except OSError:
                pass

        listener = threading.Thread(target=listen)
        listener.start()
        with pytest.raises(QueryError, match="may not"):
            run_query(graph, template.format(url=f"http://127.0.0.1:{server.getsockname()[1]}/"))
        listener.join()
    assert not asked.is_set()


@pytest.mark.parametrize(
    "query",
    [
        'SELECT ?s { ?s schema:text ?t . FILTER(CONTAINS(?t, "SERVICE from the ferry")) }',
        "SELECT ?service ?from { ?service ck:form ?from }  # not from here, no SERVICE",
        "SELECT ?s { ?s <http://e/SERVICE> <http://e/#FROM> }",
        "PREFIX service: <http://e/> SELECT ?s { ?s service:from ck:form }",
        "SELECT ?s { ?s schema:text '''two\nlines, FROM''' }",
    ],
)
def test_the_words_alone_are_harmless(query: str, graph: rdflib.Graph) -> None:
    run_query(graph, query)


def test_errors_name_the_line(graph: rdflib.Graph) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(graph, "SELECT ?s\nWHERE { ?s ?p }", path="q.rq")
    assert str(caught.value).startswith("q.rq:2: not valid SPARQL at column ")
    with pytest.raises(QueryError) as caught:
        run_query(graph, "SELECT ?s WHERE {\n ?s foaf:name ?n }")
    assert (caught.value.message, caught.value.line) == ("the prefix foaf: is not declared", 2)
    with pytest.raises(QueryError) as caught:
        run_query(graph, "SELECT ?s\n{\n SERVICE <http://e/> {} }")
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("query", "line", "remedy"),
    [
        ('SELECT ?s {\n ?s ck:text "abc }', 2, "close the quotation mark"),
        ("SELECT ?s\n{ ?s ?p ?o ", 2, "this { is never closed"),
        ("SELECT ?s { ?s ?p ?o\n }}", 2, "this } closes nothing"),
        ("SELECT ?s { FILTER(?s > 1 }", 1, "close ( before }"),
        ("SELECT ?s {\n ?s ck:form 'direct'\n ?s ck:speaker ?w }", 3, "end the triple before it"),
        ("SELECT ?s {\n ?s ck:speaker Mira }", 2, "'Mira' is no word of SPARQL"),
        ("SELECT s { ?s ?p ?o }", 1, "'s' is no word of SPARQL"),
        ("SELECT ?s { ?s ck:text “milk” }", 1, "straight quotation marks"),
        ("SELECT ?s { ?s ?p ?o }\nGROUP ?s", 2, "GROUP BY"),
        ("SELECT ?s (COUNT(?x) ?n) { ?s ?p ?x }", 1, "AS"),
        ("SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o }", 1, "GROUP BY"),
        ("SELECT ?s, ?p { ?s ?p ?o }", 1, "without commas"),
        ("SELECT ?s { ?s <a b> ?o }", 1, "no space"),
        ("who said what", 1, "a query has one of SELECT"),
        (" \n ", None, "write SELECT"),
    ],
)
def test_a_syntax_error_says_what_to_do_and_quotes_the_line(
    query: str, line: int | None, remedy: str, graph: rdflib.Graph
) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(graph, query)
    assert caught.value.line == line and remedy in str(caught.value.remedy) and "expected" not in str(caught.value)
    assert line is None or query.splitlines()[line - 1].strip() in caught.value.message


def test_a_query_that_takes_too_long_is_given_up(graph: rdflib.Graph) -> None:
    with pytest.raises(QueryError, match=r"no answer within 0\.05 seconds"):
        run_query(graph, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . FILTER(STR(?c) < STR(?f)) }", timeout=0.05)
    assert run_query(graph, "ASK { ?s ?p ?o }", timeout=30).boolean is True
    with pytest.raises(QueryError, match="not valid SPARQL"):
        run_query(graph, "SELECT", timeout=30)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{", "}"),
        ("SELECT * { ?s ?p ?o FILTER(" + "(" * 9_000 + "1" + ")" * 9_000 + ") ", "}"),
        ("SELECT * { FILTER(" + "!" * 19_000, "1) }"),
    ],
)
def test_a_query_nested_however_deeply_ends_no_process(before: str, after: str, graph: rdflib.Graph) -> None:
    query = before + after if len(before) > 1 else "SELECT * " + before * 9_000 + "?s ?p ?o" + after * 9_000
    assert run_query(graph, query).form == "rows"
    with pytest.raises(QueryError, match="more than 20,000"):
        run_query(graph, query + " " * 20_000)


def test_files_that_are_no_graphs(tmp_path: Path) -> None:
    cases = {
        "missing.ttl": (None, "cannot be read: "),
        "a.docx": (b"", "not a graph file by its name"),
        "broken.ttl": (b"@prefix a: <http://a/> .\na:b a:c\n a:d a:e .\n", "A dot is expected"),
        "latin.ttl": (b'<http://a/b> <http://a/c> "\xe9" .\n', "UTF-8"),
        "binary.nt": (b"\x00\x01\x02", ""),
        "remote.jsonld": (b'{"@context": "http://127.0.0.1:9/c", "@id": "http://a/b", "@type": "c"}', ""),
        "broken.jsonld": (b'{"@graph": [', ""),
    }
    for name, (content, message) in cases.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(GraphError) as caught:
            open_graph(tmp_path / name)
        assert message in caught.value.message and name in str(caught.value) and caught.value.remedy, name
    (tmp_path / "folder.ttl").mkdir()
    with pytest.raises(GraphError):
        open_graph(tmp_path / "folder.ttl")
    with pytest.raises(GraphError) as caught:
        open_graph(tmp_path / "broken.ttl")
    assert caught.value.line == 3


def test_a_graph_of_somebody_else_is_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "g.ttl"
    for content, message in (
        ("", "is an empty graph"),
        ('<http://e/a> a <http://e/B> ; <http://e/c> "d" .\n', "holds nothing that kg build wrote"),
        ("<http://e/r> a <https://w3id.org/claim-kg/ns#Review> .\n", "holds reviews, not what they are about"),
    ):
        file.write_text(content, encoding="utf-8")
        with pytest.raises(GraphError, match=message) as caught:
            open_built(file)
        assert (caught.value.path, bool(caught.value.remedy)) == (str(file), True)
    assert len(open_built(file, reviews=True)) == 1
    # A part of a graph, such as the answer to a CONSTRUCT, is one too.
    file.write_text("<http://e/s> a <https://w3id.org/claim-kg/ns#Statement> .\n", encoding="utf-8")
    assert len(open_built(file)) == 1


def test_named_graphs_are_read_into_one(tmp_path: Path) -> None:
    (tmp_path / "g.trig").write_text('<http://e/g> { <http://e/a> <http://e/b> "c" }\n<http://e/a> <http://e/b> "d" .\n')
    assert len(open_graph(tmp_path / "g.trig")) == 2


def test_what_was_written_opens(graph: rdflib.Graph, tmp_path: Path) -> None:
    write_turtle(graph, tmp_path / "graph.ttl")
    assert len(open_graph(tmp_path / "graph.ttl")) == len(graph)
