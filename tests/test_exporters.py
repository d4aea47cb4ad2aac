"""Every export is readable by the tools that people have, and the RDF ones say the same as the graph."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from kg.checks import check
from kg.errors import InputError, OutputError
from kg.exporters import export, exporters
from kg.rdf import corpus_to_graph
from kg.rdf.terms import graph_of, memory_copy
from kg.resources import resource
from kg.store import open_graph
from kg.vocab import PREFIXES
from tests.corpora import CORPUS

RDF = {"turtle": "ttl", "trig": "trig", "nt": "nt", "jsonld": "jsonld"}


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    return corpus_to_graph(CORPUS, findings=check(corpus_to_graph(CORPUS)))


def test_formats_are_found_in_the_folder() -> None:
    assert exporters() == ("claimreview", "csv", "graphml", "jsonld", "nt", "trig", "turtle")


@pytest.mark.parametrize("form", RDF)
def test_rdf_formats_round_trip_through_oxigraph(form: str, graph: rdflib.Graph, tmp_path: Path) -> None:
    path = tmp_path / f"graph.{RDF[form]}"
    export(graph, form, path)
    assert isomorphic(memory_copy(open_graph(path)), memory_copy(graph))


# rdflib's own parser of TriG warns of what rdflib itself deprecates.
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
@pytest.mark.parametrize(("form", "name"), [("turtle", "turtle"), ("nt", "nt"), ("jsonld", "json-ld"), ("trig", "trig")])
def test_rdf_formats_are_read_by_rdflib(form: str, name: str, graph: rdflib.Graph, tmp_path: Path) -> None:
    export(graph, form, tmp_path / "graph")
    read = rdflib.Graph()
    if form == "trig":
        for subject, predicate, value, _ in rdflib.Dataset().parse(tmp_path / "graph", format=name).quads():
            read.add((subject, predicate, value))
    else:
        read.parse(tmp_path / "graph", format=name)
    # Both through Oxigraph, which normalises the spelling of numbers.
    assert isomorphic(memory_copy(read), memory_copy(graph))


@pytest.mark.parametrize("form", exporters())
def test_same_graph_same_bytes(form: str, graph: rdflib.Graph, tmp_path: Path) -> None:
    export(graph, form, tmp_path / "a.csv")
    export(corpus_to_graph(CORPUS, findings=reversed(check(graph))), form, tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_jsonld_needs_no_network_and_uses_the_context(graph: rdflib.Graph, tmp_path: Path) -> None:
    export(graph, "jsonld", tmp_path / "g.jsonld")
    written = json.loads((tmp_path / "g.jsonld").read_text(encoding="utf-8"))
    assert written["@context"].items() >= json.loads(resource("ontology", "context.jsonld").read_text())["@context"].items()
    statement = next(node for node in written["@graph"] if "ck:Statement" in node["@type"])
    assert statement["ck:speaker"].startswith("kg:entity-") and statement["@id"].startswith("kg:statement-")


def test_context_has_our_prefixes() -> None:
    context = json.loads(resource("ontology", "context.jsonld").read_text(encoding="utf-8"))["@context"]
    assert {name: value for name, value in context.items() if isinstance(value, str)} == PREFIXES


def test_graphml_is_read_by_networkx(graph: rdflib.Graph, tmp_path: Path) -> None:
    export(graph, "graphml", tmp_path / "g.graphml")
    read = nx.read_graphml(tmp_path / "g.graphml")
    kinds = {data["kind"] for _, data in read.nodes(data=True)}
    assert {"Person", "Platform", "Statement", "Inconsistency"} <= kinds
    assert any(data["relation"] == "says" for _, _, data in read.edges(data=True))


def test_csv_is_a_table_of_statements(graph: rdflib.Graph, tmp_path: Path) -> None:
    export(graph, "csv", tmp_path / "statements.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "statements.csv").read_text(encoding="utf-8-sig"), newline="")))
    assert [row["speaker"] for row in rows] == ["Ina Moor", "Ina Moor", "Tom Reed"]
    assert rows[0]["platform"] == "Pixroll" and rows[0]["document"] == "harbour/a.txt"


def test_csv_folder_has_three_tables(graph: rdflib.Graph, tmp_path: Path) -> None:
    export(graph, "csv", tmp_path / "tables")
    assert sorted(file.name for file in (tmp_path / "tables").iterdir()) == ["entities.csv", "findings.csv", "statements.csv"]
    findings = (tmp_path / "tables" / "findings.csv").read_text(encoding="utf-8-sig")
    assert "wrote on Pixroll (harbour/a.txt 30-46)" in findings


def test_standard_output(graph: rdflib.Graph, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    export(graph, "nt")
    lines = capsysbinary.readouterr().out.splitlines()
    assert len(lines) == len(graph) and lines == sorted(lines, key=lambda line: line.split()[0])


def test_unknown_format_and_unwritable_place(graph: rdflib.Graph, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unknown format 'docx'"):
        export(graph, "docx", tmp_path / "g")
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"):
        export(graph, "turtle", tmp_path / "file" / "g.ttl")


def test_oxigraph_reads_what_was_escaped(tmp_path: Path) -> None:
    odd = 'tab\t nul\x00 "quote" \\ <tag> \r\n é 🙂'
    store = ox.Store()
    store.add(ox.Quad(ox.NamedNode("https://example.org/kg/a%20b"), ox.NamedNode("https://schema.org/text"), ox.Literal(odd)))
    for form, suffix in RDF.items():
        export(graph_of(store), form, tmp_path / f"g.{suffix}")
        assert [str(value) for value in open_graph(tmp_path / f"g.{suffix}").objects()] == [odd]
