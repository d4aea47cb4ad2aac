"""The terms of ontology/kg.ttl and the prefixes of the vocabularies that are reused; a misspelt own term raises."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from kg.errors import UnknownTermError
from kg.resources import resource

# kg.ttl writes each term at the start of a line, so that no RDF parser is needed to know the terms.
_TERM: Final = re.compile(r"^ck:([\w-]+) a ", re.MULTILINE)
_NAMESPACE: Final = re.compile(r'vann:preferredNamespaceUri "([^"]+)"')
_VERSION: Final = re.compile(r'owl:versionInfo "([^"]+)"')


@lru_cache(maxsize=1)
def _ontology() -> tuple[str, str, frozenset[str]]:
    text = resource("ontology", "kg.ttl").read_text(encoding="utf-8")
    namespace, version = _NAMESPACE.search(text), _VERSION.search(text)
    if namespace is None or version is None:
        raise UnknownTermError("the ontology names no namespace or no version", path="ontology/kg.ttl")
    return namespace.group(1), version.group(1), frozenset(_TERM.findall(text))


#: The own namespace, as ontology/kg.ttl writes it.
NAMESPACE: Final = _ontology()[0]
#: The version of the ontology.
VERSION: Final = _ontology()[1]
#: The local names of all own terms.
TERMS: Final = _ontology()[2]

#: Prefixes that every graph declares and that a user's query may use without declaring them.
PREFIXES: Final[dict[str, str]] = {
    "ck": NAMESPACE,
    "dcterms": "http://purl.org/dc/terms/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "wd": "http://www.wikidata.org/entity/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def term(name: str) -> str:
    """Return the IRI of an own term by its local name. Raises `UnknownTermError` if ontology/kg.ttl does not define it."""
    if name not in TERMS:
        raise UnknownTermError(
            f"the ontology has no term {name!r}", path="ontology/kg.ttl", remedy="define it there, or correct it"
        )
    return NAMESPACE + name


@lru_cache(maxsize=512)
def expand(compact: str) -> str:
    """Return the IRI of a compact name such as ``ck:speaker`` or ``schema:text``.

    Raises `UnknownTermError` for an unknown prefix or own term.
    """
    prefix, _, name = compact.partition(":")
    if prefix == "ck":
        return term(name)
    if prefix not in PREFIXES:
        raise UnknownTermError(f"unknown prefix in {compact!r}", remedy=f"one of {', '.join(PREFIXES)}")
    return PREFIXES[prefix] + name
