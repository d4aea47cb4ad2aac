"""SARIF 2.1.0 (OASIS): a rule per kind, a result per finding, the other sides as related locations.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any, Final

from kg.finding_formats.places import VERBATIM, Lines, reference
from kg.model import Corpus, Document, Finding, FindingMember
from kg.query_files import Check
from kg.vocab import VERSION

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final = {"high": "error", "medium": "warning", "low": "note"}
#: What the paths of the articles are relative to: by the custom of scanners the root of the checkout.
_ROOT: Final = "%SRCROOT%"
_Json = dict[str, Any]


def text(corpus: Corpus, findings: Sequence[Finding], checks: Sequence[Check], *, base: str = "") -> str:
    """Return one run as JSON. Columns and offsets count Unicode code points.

    A disagreement is a note, whatever the kind's severity; what a reviewer dismissed is suppressed. Of a document that is no
    plain text, the text that the offsets count goes into the file.
    """
    absolute = Path(base).is_absolute()
    within = "" if absolute else PurePath(base).as_posix() if base else ""
    described = "The folder given to kg build." if not base or absolute else "The folder from which kg check was told its --base."
    root: _Json = {**({"uri": Path(base).as_uri().rstrip("/") + "/"} if absolute else {}), "description": {"text": described}}
    rules = {check.kind: index for index, check in enumerate(checks)}
    places = _Places(corpus.documents, within)
    run = {
        "tool": {
            "driver": {
                "name": "claim-kg",
                "semanticVersion": VERSION,
                "informationUri": "https://w3id.org/claim-kg/ns",
                "rules": [_rule(check) for check in checks],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: root},
        "artifacts": [_artifact(document, within) for document in corpus.documents],
        "results": [_result(finding, rules, places) for finding in findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule(check: Check) -> _Json:
    return {
        "id": check.kind,
        "name": "".join(word.capitalize() for word in check.kind.split("-")),
        "shortDescription": {"text": check.summary + "."},
        "fullDescription": {
            "text": f"{check.summary}. The sides agree on: {', '.join(check.agrees)}. They differ on: {', '.join(check.differs)}."
        },
        "help": {"text": check.remedy},
        "defaultConfiguration": {"level": "note" if check.verdict == "disagreement" else _LEVELS[check.severity]},
        "properties": {"tags": list(check.tags), "severity": check.severity},
    }


def _location(document: Document, base: str) -> _Json:
    """Return where a file is; an absolute path needs no root."""
    uri = reference(document, base)
    return {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": _ROOT}


def _artifact(document: Document, base: str) -> _Json:
    artifact: _Json = {"location": _location(document, base), "mimeType": document.media_type}
    if document.media_type not in VERBATIM:
        artifact["contents"] = {"text": document.text}
        artifact["description"] = {"text": "The text of the article, as read. Offsets and lines count in it, not in the file."}
    return artifact


class _Places:
    """Makes locations."""

    def __init__(self, documents: Sequence[Document], base: str) -> None:
        self._base = base
        self._documents = {document.id: (index, document) for index, document in enumerate(documents)}
        self._lines: dict[str, Lines] = {}

    def location(self, member: FindingMember) -> _Json:
        index, document = self._documents[member.document]
        if document.id not in self._lines:
            self._lines[document.id] = Lines(document.text)
        start_line, start_column = self._lines[document.id].position(member.start)
        end_line, end_column = self._lines[document.id].position(member.end)
        return {
            "physicalLocation": {
                "artifactLocation": {**_location(document, self._base), "index": index},
                "region": {
                    "startLine": start_line,
                    "startColumn": start_column,
                    "endLine": end_line,
                    "endColumn": end_column,
                    "charOffset": member.start,
                    "charLength": member.end - member.start,
                    "snippet": {"text": document.text[member.start : member.end]},
                },
            },
            "message": {"text": f"side {chr(ord('A') + member.side % 26)}: {member.value}"},
        }


def _result(finding: Finding, rules: dict[str, int], places: _Places) -> _Json:
    first, *others = finding.members
    disagrees = finding.verdict == "disagreement"
    result: _Json = {
        "ruleId": finding.kind,
        **({"ruleIndex": rules[finding.kind]} if finding.kind in rules else {}),
        "level": "note" if disagrees else _LEVELS[finding.severity],
        "rank": round(100 * finding.score, 1),
        "message": {"text": finding.explanation},
        "locations": [places.location(first)],
        "relatedLocations": [{"id": number, **places.location(other)} for number, other in enumerate(others, start=1)],
        "partialFingerprints": {"findingId/v1": finding.id},
        "properties": {
            "verdict": finding.verdict,
            "status": finding.status,
            "label": finding.label,
            "agreesOn": list(finding.agrees_on),
            "differsOn": list(finding.differs_on),
            **({"note": finding.note} if finding.note else {}),
        },
    }
    if finding.status == "dismissed":
        justification = {"justification": finding.note} if finding.note else {}
        result["suppressions"] = [{"kind": "external", "status": "accepted", **justification}]
    return result
