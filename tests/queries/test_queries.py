"""Each kind of finding: its query finds the positive case and leaves the near miss alone, in rdflib's engine and in Oxigraph."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import QuerySolutions, RdfFormat, Store
from rdflib import Graph
from rdflib.query import ResultRow

HERE = Path(__file__).parent
QUERIES = HERE.parents[1] / "kg" / "queries"
KINDS = sorted(path.stem for path in QUERIES.glob("*.rq"))
COLUMNS = ("group", "member", "value", "detail")

Rows = list[tuple[str, ...]]


def by_rdflib(data: Path, query: str) -> Rows:
    rows: Rows = []
    for row in Graph().parse(data, format="turtle").query(query):
        assert isinstance(row, ResultRow)
        rows.append(tuple(local(str(row.get(name) or "")) for name in COLUMNS))
    return rows


def by_oxigraph(data: Path, query: str) -> Rows:
    store = Store()
    store.load(data.read_bytes(), RdfFormat.TURTLE)
    found = store.query(query)
    assert isinstance(found, QuerySolutions)
    return [tuple(local(row[name].value if row[name] is not None else "") for name in COLUMNS) for row in found]


def local(value: str) -> str:
    return value.rpartition("/")[2] if value.startswith("https://example.org/kg/") else value


def expected(kind: str) -> Rows:
    lines = (HERE / kind / "expected.tsv").read_text(encoding="utf-8").splitlines()
    assert tuple(lines[0].split("\t")) == COLUMNS
    return [tuple((line + "\t" * 3).split("\t")[:4]) for line in lines[1:]]


@pytest.mark.parametrize("engine", [by_rdflib, by_oxigraph])
@pytest.mark.parametrize("kind", KINDS)
def test_positive_case(kind: str, engine: Callable[[Path, str], Rows]) -> None:
    rows = engine(HERE / kind / "positive.ttl", (QUERIES / f"{kind}.rq").read_text(encoding="utf-8"))
    assert rows == expected(kind)


@pytest.mark.parametrize("engine", [by_rdflib, by_oxigraph])
@pytest.mark.parametrize("kind", KINDS)
def test_near_miss(kind: str, engine: Callable[[Path, str], Rows]) -> None:
    assert engine(HERE / kind / "negative.ttl", (QUERIES / f"{kind}.rq").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_header_and_cases(kind: str) -> None:
    lines = (QUERIES / f"{kind}.rq").read_text(encoding="utf-8").splitlines()
    keys = {line[2:].split(":")[0].strip() for line in lines if line.startswith("#+")}
    assert keys >= {"summary", "severity", "agrees", "differs", "remedy", "tags", "explanation"}
    assert len(expected(kind)) >= 1
