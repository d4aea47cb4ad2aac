"""The order that records take when a graph tells no other."""

from __future__ import annotations

from typing import Any, Final

from kg.model import Corpus, Description, Finding, Statement

_SEVERITY_RANK: Final = {"high": 0, "medium": 1, "low": 2}


def finding_rank(finding: Finding) -> tuple[int, float, str]:
    """Return the sort key that puts the best finding first: by severity, then score."""
    return _SEVERITY_RANK[finding.severity], -finding.score, finding.id


def in_canonical_order(corpus: Corpus) -> dict[str, list[Any]]:
    """Return the records of each field of `corpus` in the order in which a reader puts them unless told otherwise."""
    rank = {document.id: (document.path, document.id) for document in corpus.documents}

    def by_place(record: Statement | Description) -> tuple[tuple[str, str], int, int, str]:
        return rank.get(record.document, ("", "")), record.start, record.end, record.id

    return {
        "documents": sorted(corpus.documents, key=lambda document: rank[document.id]),
        "entities": sorted(corpus.entities, key=lambda entity: entity.id),
        "statements": sorted(corpus.statements, key=by_place),
        "descriptions": sorted(corpus.descriptions, key=by_place),
        "acts": sorted(corpus.acts, key=lambda act: act.id),
        "comparables": sorted(corpus.comparables, key=lambda comparable: comparable.id),
        "links": sorted(corpus.links, key=lambda link: link.id),
    }
