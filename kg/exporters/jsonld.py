"""JSON-LD, compacted with ontology/context.jsonld, which goes into the file so that no reader needs the network."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import pyoxigraph as ox
import rdflib

from kg.exporters._streams import opened
from kg.rdf.turtle import prefixes_of, sorted_triples
from kg.resources import resource
from kg.vocab import expand

_TYPE: Final = expand("rdf:type")
_STRING: Final = expand("xsd:string")
_INTEGER: Final = expand("xsd:integer")
_BOOLEAN: Final = {"true": True, "false": False}


def export(graph: rdflib.Graph, path: Path | None) -> None:
    """Write `graph` as JSON-LD: the context, then one line per node."""
    context = json.loads(resource("ontology", "context.jsonld").read_text(encoding="utf-8"))["@context"]
    prefixes = prefixes_of(graph)
    writer = _Compactor({**context, "kg": prefixes["kg"]})
    with opened(path) as stream:
        stream.write(b'{"@context":' + _line(writer.context) + b',\n"@graph":[')
        for number, (_, triples) in enumerate(groupby(sorted_triples(graph), key=lambda triple: str(triple.subject))):
            stream.write((b",\n" if number else b"\n") + _line(writer.node(list(triples))))
        stream.write(b"\n]}\n")


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


class _Compactor:
    """Shortens IRIs by the prefixes of a context, longest namespace first, and leaves out types that the context tells."""

    def __init__(self, context: dict[str, Any]) -> None:
        self.context = context
        spaces = {name: value for name, value in context.items() if isinstance(value, str)}
        self._spaces = sorted(((value, name) for name, value in spaces.items()), key=lambda pair: (-len(pair[0]), pair))
        self._coerced = {name: value["@type"] for name, value in context.items() if isinstance(value, dict)}

    def node(self, triples: list[ox.Triple]) -> dict[str, Any]:
        node: dict[str, Any] = {"@id": self.name(triples[0].subject)}
        for compact, group in groupby(triples, key=lambda triple: triple.predicate.value):
            objects = [triple.object for triple in group]
            if compact == _TYPE:
                node["@type"] = [self.name(value) for value in objects]
            else:
                key = self.iri(compact)
                values = [self.value(value, self._coerced.get(key)) for value in objects]
                node[key] = values[0] if len(values) == 1 else values
        return node

    def iri(self, iri: str) -> str:
        for space, name in self._spaces:
            rest = iri[len(space) :] if iri.startswith(space) else ""
            # "kg://x" would be read as an absolute IRI.
            if rest and not rest.startswith("//"):
                return f"{name}:{rest}"
        return iri

    def name(self, term: object) -> str:
        return self.iri(term.value) if isinstance(term, ox.NamedNode) else str(term)

    def value(self, term: object, coerced: str | None) -> Any:
        if not isinstance(term, ox.Literal):
            return self.name(term) if coerced == "@id" else {"@id": self.name(term)}
        datatype = term.datatype.value
        if term.language:
            return {"@value": term.value, "@language": term.language}
        if datatype == _STRING:
            return term.value if coerced is None else {"@value": term.value}
        short = self.iri(datatype)
        if short == coerced:
            return term.value
        if coerced is None and datatype == _INTEGER and term.value.lstrip("-").isdecimal() and len(term.value) < 15:
            return int(term.value)
        if coerced is None and short == "xsd:boolean" and term.value in _BOOLEAN:
            return _BOOLEAN[term.value]
        return {"@value": term.value, "@type": short}
