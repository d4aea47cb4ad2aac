"""Terms are those of the ontology; a misspelt one raises."""

from __future__ import annotations

import pytest

from kg.errors import UnknownTermError
from kg.vocab import NAMESPACE, PREFIXES, TERMS, expand, term


def test_terms_expand() -> None:
    assert term("speaker") == NAMESPACE + "speaker" == "https://w3id.org/claim-kg/ns#speaker"
    assert expand("ck:polarity-unknown") == NAMESPACE + "polarity-unknown"
    assert expand("oa:exact") == "http://www.w3.org/ns/oa#exact"
    assert {"Statement", "platform-conflict", "sameEntity"} <= TERMS and PREFIXES["ck"] == NAMESPACE


@pytest.mark.parametrize("name", ["ck:spaeker", "ck:", "foaf:name", "speaker"])
def test_a_misspelt_term_raises(name: str) -> None:
    with pytest.raises(UnknownTermError):
        expand(name)
