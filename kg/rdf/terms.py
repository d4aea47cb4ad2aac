"""RDF terms of Python values, IRIs of identifiers, and the graph that rdflib shows and Oxigraph answers.

Terms are Oxigraph's own: building and loading them costs a fifth of rdflib's, and a graph has hundreds of triples per article.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Final
from urllib.parse import quote, unquote

import pyoxigraph as ox
import rdflib
from oxrdflib import OxigraphStore
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

from kg.errors import InputError
from kg.vocab import PREFIXES, expand

#: Where instances live unless the user says otherwise.
DEFAULT_BASE: Final = "https://example.org/kg/"

#: Stands between a position's identifier and its comparable's where one identifier needs two nodes.
SHARED: Final = "~in~"

Node = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_DECIMAL: Final = re.compile(r"-?\d{1,15}\.\d{1,17}")
_FRAGMENT: Final = re.compile(r"char=(-?\d+),(-?\d+)")
_BASE: Final = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.IGNORECASE)
# Characters that need no escape in the local part of a Turtle name.
_SAFE: Final = "-._~:"
_PLAIN: Final = re.compile(r"[A-Za-z0-9._~:-]*")


@lru_cache(maxsize=512)
def named(compact: str) -> ox.NamedNode:
    """Return the node of a compact name such as ``ck:speaker``. Raises `UnknownTermError`."""
    return ox.NamedNode(expand(compact))


_INTEGER: Final = named("xsd:integer")
_DECIMAL_TYPE: Final = named("xsd:decimal")
_DOUBLE: Final = named("xsd:double")
_BOOLEAN: Final = named("xsd:boolean")
_DATE: Final = named("xsd:date")
JSON: Final = named("rdf:JSON")
TRUE: Final = ox.Literal("true", datatype=_BOOLEAN)
FALSE: Final = ox.Literal("false", datatype=_BOOLEAN)


def text_literal(text: str) -> ox.Literal:
    """Return a plain literal; a lone surrogate, which RDF cannot hold, becomes U+FFFD so that no offset moves."""
    try:
        return ox.Literal(text)
    except ValueError:
        return ox.Literal(_SURROGATE.sub("\ufffd", text))


def integer_literal(number: int) -> ox.Literal:
    """Return an ``xsd:integer``."""
    return ox.Literal(str(number), datatype=_INTEGER)


def number_literal(number: float) -> ox.Literal:
    """Return a number in the shortest form that reads back the same: integer, decimal or, where neither can hold it, double."""
    if number == int(number) and abs(number) < 1e15 if number - number == 0 else False:
        return ox.Literal(str(int(number)), datatype=_INTEGER)
    written = repr(float(number))
    if _DECIMAL.fullmatch(written):
        return ox.Literal(written, datatype=_DECIMAL_TYPE)
    return ox.Literal({"inf": "INF", "-inf": "-INF", "nan": "NaN"}.get(written, written), datatype=_DOUBLE)


def day_literal(day: dt.date) -> ox.Literal:
    """Return an ``xsd:date``."""
    return ox.Literal(day.isoformat(), datatype=_DATE)


def span_literal(start: int, end: int) -> ox.Literal:
    """Return the characters ``start:end`` of a text as a fragment identifier of RFC 5147 ("char=10,20", end exclusive)."""
    return ox.Literal(f"char={start},{end}")


def span_of(fragment: str) -> tuple[int, int] | None:
    """Return the span that `span_literal` wrote, or None for anything else."""
    found = _FRAGMENT.fullmatch(fragment)
    return None if found is None else (int(found[1]), int(found[2]))


def json_literal(text: str) -> ox.Literal:
    """Return an ``rdf:JSON`` literal."""
    return ox.Literal(text, datatype=JSON)


def checked_base(base_iri: str) -> str:
    """Return `base_iri` ending in ``/`` or ``#``. Raises `InputError` if it is no absolute IRI."""
    if not _BASE.fullmatch(base_iri):
        raise InputError(f"not an absolute IRI: {base_iri!r}", remedy=f"give one such as {DEFAULT_BASE}")
    return base_iri if base_iri[-1] in "/#" else base_iri + "/"


def local_name(identifier: str) -> str:
    """Return what stands for `identifier` behind the base IRI."""
    if _PLAIN.fullmatch(identifier) and not identifier.endswith("."):
        return identifier
    name = quote(_SURROGATE.sub("\ufffd", identifier), safe=_SAFE)
    # Turtle may end a name in an escaped full stop, rdflib does not read it.
    return f"{name[:-1]}%2E" if name.endswith(".") else name


def identifier_of(iri: str, bases: tuple[str, ...]) -> str:
    """Return the identifier whose IRI is `iri`: what follows one of `bases`, or the last ``/`` or ``#``."""
    for base in bases:
        if iri.startswith(base):
            return unquote(iri[len(base) :])
    return unquote(re.split("[/#]", iri)[-1])


def graph_of(store: ox.Store, *, base: str | None = None) -> rdflib.Graph:
    """Return the rdflib face of an Oxigraph store's default graph, with our prefixes bound."""
    # Without this identifier the triples would hide in a graph named by a blank node.
    graph = rdflib.Graph(store=OxigraphStore(store=store), identifier=DATASET_DEFAULT_GRAPH_ID, bind_namespaces="none")
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace)
    if base is not None:
        graph.bind("kg", base)
    return graph


def store_of(graph: rdflib.Graph) -> ox.Store:
    """Return the Oxigraph store that holds `graph`: the one behind it, or a copy if it lies elsewhere."""
    if isinstance(graph.store, OxigraphStore) and graph.identifier == DATASET_DEFAULT_GRAPH_ID:
        inner: ox.Store = graph.store._inner
        return inner
    store = ox.Store()
    triples = graph.serialize(format="nt", encoding="utf-8")
    store.bulk_load(triples, format=ox.RdfFormat.N_TRIPLES)
    return store


def memory_copy(graph: rdflib.Graph) -> rdflib.Graph:
    """Return `graph` in rdflib's own memory, for libraries that compare its terms.

    Terms that come through Oxigraph say ``xsd:string`` where rdflib's own say nothing, and the two are not equal to rdflib.
    """
    quads = store_of(graph).quads_for_pattern(None, None, None, ox.DefaultGraph())
    triples = ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES)
    return rdflib.Graph(bind_namespaces="none").parse(data=triples, format="nt")


def base_of(store: ox.Store) -> tuple[str, ...]:
    """Return the base IRIs of the corpora in `store`, sorted; the default one if there is none."""
    corpora = store.quads_for_pattern(None, named("rdf:type"), named("ck:Corpus"), None)
    bases = {quad.subject.value.removesuffix("corpus") for quad in corpora if isinstance(quad.subject, ox.NamedNode)}
    return tuple(sorted(bases, key=lambda base: (-len(base), base))) or (DEFAULT_BASE,)
