"""ClaimReview in JSON-LD (schema.org) of the findings that a reviewer has confirmed.

It says that tellings do not fit together, never that one of them is false: there is no rating value, and the alternate name is
"Inconsistent". Before it is published, the reviewer adds `url`, `author`, `datePublished` and a `ratingValue` of their own scale.
https://developers.google.com/search/docs/appearance/structured-data/factcheck
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import rdflib

from kg.exporters._streams import opened
from kg.model import Corpus, Document, Entity, Finding, FindingMember, Statement
from kg.passages import sentence_around
from kg.rdf.reading import graph_to_corpus
from kg.rdf.terms import base_of, local_name, store_of

_NAMES: Final = {"inconsistency": "Inconsistent", "disagreement": "Sources differ"}
_AUTHORS: Final = {"Person": "Person", "Brand": "Organization", "Organization": "Organization", "Group": "Organization"}
#: What differs where the clash lies in the telling: then the outlet makes the claim, not the person who is quoted.
_TELLING: Final = frozenset({"speaker", "medium", "wording", "presence in the body"})
_Json = dict[str, Any]


def export(graph: rdflib.Graph, path: Path | None) -> None:
    """Write the confirmed findings of `graph`, one ClaimReview each; where none is confirmed, an empty graph."""
    corpus, findings = graph_to_corpus(graph)
    reviews = list(claim_reviews(corpus, findings, base_iri=base_of(store_of(graph))[0]))
    with opened(path) as stream:
        text = json.dumps({"@context": "https://schema.org", "@graph": reviews}, ensure_ascii=False, indent=1)
        stream.write(text.encode("utf-8", errors="replace") + b"\n")


def claim_reviews(corpus: Corpus, findings: Iterable[Finding], *, base_iri: str) -> Iterator[_Json]:
    """Yield a ClaimReview per confirmed finding; the others are passed over."""
    documents = {document.id: document for document in corpus.documents}
    statements = {statement.id: statement for statement in corpus.statements}
    entities = {entity.id: entity for entity in corpus.entities}
    for finding in findings:
        if finding.status != "confirmed":
            continue
        yield {
            "@type": "ClaimReview",
            "@id": base_iri + local_name(finding.id),
            "claimReviewed": finding.label or finding.explanation,
            "name": f"{finding.kind}: {finding.label}" if finding.label else finding.kind,
            "reviewBody": " ".join(filter(None, (finding.explanation, finding.note))),
            "reviewRating": {"@type": "Rating", "alternateName": _NAMES[finding.verdict]},
            "itemReviewed": [
                _claim(
                    member,
                    documents[member.document],
                    None if _TELLING & set(finding.differs_on) else statements.get(member.statement or ""),
                    entities,
                )
                for member in finding.members
            ],
        }


def _claim(member: FindingMember, document: Document, statement: Statement | None, entities: dict[str, Entity]) -> _Json:
    start, end = sentence_around(document, member.start, member.end)
    claim: _Json = {
        "@type": "Claim",
        "name": " ".join(member.text.split()),
        "text": " ".join(document.text[start:end].split()),
        "appearance": _article(document),
    }
    speaker = entities.get(statement.speaker_id or "") if statement is not None else None
    if speaker is not None and speaker.type in _AUTHORS:
        claim["author"] = {"@type": _AUTHORS[speaker.type], "name": speaker.name}
        if speaker.wikidata:
            claim["author"]["sameAs"] = f"http://www.wikidata.org/entity/{speaker.wikidata}"
    elif statement is not None and statement.speaker and statement.form != "narration":
        claim["author"] = {"@type": "Person", "name": statement.speaker}
    elif document.publisher:
        claim["author"] = {"@type": "Organization", "name": document.publisher}
    return claim


def _article(document: Document) -> _Json:
    told = {
        "url": document.url,
        "headline": document.title,
        "datePublished": None if document.date is None else document.date.isoformat(),
        "publisher": {"@type": "Organization", "name": document.publisher} if document.publisher else None,
    }
    article = {key: value for key, value in told.items() if value is not None}
    # The file and its digest say which text was read, whatever becomes of the page.
    return {"@type": "NewsArticle", **article, "identifier": [document.path, f"sha256:{document.sha256}"]}
