"""What the page's panels show, as plain data: documents once, everything else by reference to their characters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kg.model import Corpus, Entity, Finding, Statement

#: ``[index of the document, start, end, note]``
Reference = list[Any]


def page_data(corpus: Corpus, findings: Sequence[Finding]) -> dict[str, Any]:
    """Return the data of the page; offsets are code points, which the page counts as such."""
    index = {document.id: position for position, document in enumerate(corpus.documents)}
    return {
        "documents": [
            {
                "id": document.id,
                "path": document.path,
                "title": document.title or document.path,
                "publisher": document.publisher,
                "date": None if document.date is None else document.date.isoformat(),
                "sections": [
                    {"role": section.role, "start": section.start, "text": document.text[section.start : section.end]}
                    for section in document.sections
                ],
            }
            for document in corpus.documents
        ],
        "entities": {entity.id: _entity(entity, index) for entity in corpus.entities},
        "statements": {
            statement.id: _statement(statement, index) for statement in corpus.statements if statement.form != "narration"
        },
        "findings": [_finding(finding, index) for finding in findings],
    }


def _entity(entity: Entity, index: dict[str, int]) -> dict[str, Any]:
    return {
        "type": entity.type,
        "name": entity.name,
        "aliases": [alias for alias in entity.aliases if alias != entity.name],
        "wikidata": entity.wikidata,
        "kind": entity.kind,
        "mentions": [
            [index[mention.document], mention.start, mention.end, "inferred" if mention.inferred else mention.kind]
            for mention in entity.mentions
        ],
    }


def _statement(statement: Statement, index: dict[str, int]) -> dict[str, Any]:
    document = index[statement.document]
    return {
        "text": statement.text,
        "speaker": statement.speaker,
        "speakerId": statement.speaker_id,
        "about": [topic for topic in (*statement.about, statement.medium) if topic and topic != statement.speaker_id],
        "form": statement.form,
        "platform": statement.platform,
        "time": None if statement.time is None else statement.time.text,
        "stance": [statement.polarity, statement.epistemic, statement.sentiment],
        "reason": statement.reason,
        "confidence": round(statement.confidence, 2),
        "evidence": [[document, start, end, ""] for start, end in statement.content],
    }


def _finding(finding: Finding, index: dict[str, int]) -> dict[str, Any]:
    return {
        "id": finding.id,
        "verdict": finding.verdict,
        "kind": finding.kind,
        "severity": finding.severity,
        "score": round(finding.score, 2),
        "status": finding.status,
        "note": finding.note,
        "label": finding.label,
        "explanation": finding.explanation,
        "remedy": finding.remedy,
        "agrees": list(finding.agrees_on),
        "members": [[index[m.document], m.start, m.end, m.value, m.side, m.statement] for m in finding.members],
    }
