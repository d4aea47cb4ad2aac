"""The files that a build writes: the rows of ``statements.jsonl``, ``findings.jsonl`` and ``entities.jsonl``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from kg.model import Corpus, Entity, Finding, Statement

Row = dict[str, Any]


def statement_rows(corpus: Corpus) -> Iterator[Row]:
    """Yield a row per statement, in the order of the documents and of the text."""
    paths = {document.id: document.path for document in corpus.documents}
    return (_statement_row(statement, paths) for statement in corpus.statements)


def _statement_row(statement: Statement, paths: dict[str, str]) -> Row:
    return {
        "id": statement.id,
        "document": paths[statement.document],
        "speaker": statement.speaker,
        "speaker_id": statement.speaker_id,
        "speaker_span": statement.speaker_span,
        "on_behalf_of": statement.on_behalf_of,
        "cue": statement.cue,
        "content": statement.content,
        "text": statement.text,
        "form": statement.form,
        "platform": statement.platform,
        "time": None if statement.time is None else statement.time.text,
        "addressee": statement.addressee,
        "polarity": statement.polarity,
        "epistemic": statement.epistemic,
        "sentiment": statement.sentiment,
        "section": statement.section_role,
        "confidence": round(statement.confidence, 3),
        "reason": statement.reason,
    }


def finding_rows(corpus: Corpus, findings: Iterable[Finding]) -> Iterator[Row]:
    """Yield a row per finding, best first, with its members' exact characters."""
    paths = {document.id: document.path for document in corpus.documents}
    for finding in findings:
        yield {
            "id": finding.id,
            "verdict": finding.verdict,
            "kind": finding.kind,
            "severity": finding.severity,
            "score": round(finding.score, 3),
            "status": finding.status,
            "note": finding.note,
            "decided_by": finding.decided_by,
            "decided_on": None if finding.decided_on is None else finding.decided_on.isoformat(),
            "label": finding.label,
            "agrees_on": finding.agrees_on,
            "differs_on": finding.differs_on,
            "explanation": finding.explanation,
            "remedy": finding.remedy,
            "members": [
                {
                    "document": paths[member.document],
                    "start": member.start,
                    "end": member.end,
                    "text": member.text,
                    "value": member.value,
                    "side": member.side,
                    "statement": member.statement,
                }
                for member in finding.members
            ],
        }


def entity_rows(corpus: Corpus) -> Iterator[Row]:
    """Yield a row per entity."""
    paths = {document.id: document.path for document in corpus.documents}
    return (_entity_row(entity, paths) for entity in corpus.entities)


def _entity_row(entity: Entity, paths: dict[str, str]) -> Row:
    return {
        "id": entity.id,
        "type": entity.type,
        "name": entity.name,
        "aliases": entity.aliases,
        "wikidata": entity.wikidata,
        "mentions": [
            {
                "document": paths[mention.document],
                "start": mention.start,
                "end": mention.end,
                "text": mention.text,
                "kind": mention.kind,
                "inferred": mention.inferred,
            }
            for mention in entity.mentions
        ],
    }


def json_lines(rows: Iterable[Row]) -> str:
    """Return `rows` as JSON Lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
