"""JUnit XML, as continuous integration reads it: a suite per kind, a failed case per finding.

Follows the schema that Jenkins, GitLab and GitHub's readers share (testsuites, testsuite, testcase, failure, skipped).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.etree import ElementTree as ET

from kg.finding_formats.places import VERBATIM, Lines, located
from kg.model import Corpus, Document, Finding
from kg.query_files import Check

# What XML 1.0 cannot hold (section 2.2).
_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def text(corpus: Corpus, findings: Sequence[Finding], checks: Sequence[Check], *, base: str = "") -> str:
    """Return the findings as XML. An inconsistency fails, a disagreement passes with its words as output, what a reviewer
    dismissed is skipped; a kind without findings is one case that passes."""
    documents = {document.id: document for document in corpus.documents}
    summaries = {check.kind: check.summary for check in checks}
    kinds = list(dict.fromkeys([*summaries, *(finding.kind for finding in findings)]))
    root = ET.Element("testsuites", name="kg check")
    for kind in kinds:
        of_kind = [finding for finding in findings if finding.kind == kind]
        suite = ET.SubElement(root, "testsuite", name=kind)
        for finding in of_kind:
            _case(suite, finding, documents, base)
        if not of_kind:
            ET.SubElement(suite, "testcase", name=_clean(f"none: {summaries[kind]}"), classname=kind)
        _count(suite)
    _count(root)
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _case(suite: ET.Element, finding: Finding, documents: dict[str, Document], base: str) -> None:
    first = finding.members[0]
    document = documents[first.document]
    case = ET.SubElement(suite, "testcase", name=_clean(f"{finding.label} [{finding.id}]"), classname=finding.kind)
    case.set("file", _clean(located(document.path, base)))
    # A line of an extracted text would point to another line of the file.
    if document.media_type in VERBATIM:
        case.set("line", str(Lines(document.text).position(first.start)[0]))
    words = [finding.explanation, f"To settle it: {finding.remedy}", f"Score {finding.score:.2f}, status {finding.status}."]
    if finding.note:
        words.append(f"Note: {finding.note}")
    if finding.status == "dismissed":
        ET.SubElement(case, "skipped", message=_clean(f"dismissed: {finding.note}" if finding.note else "dismissed"))
    elif finding.verdict == "disagreement":
        ET.SubElement(case, "system-out").text = _clean("\n".join(words))
    else:
        failure = ET.SubElement(case, "failure", type=f"{finding.severity} {finding.kind}", message=_clean(finding.explanation))
        failure.text = _clean("\n".join(words))


def _count(element: ET.Element) -> None:
    for name, path in (("tests", "testcase"), ("failures", "failure"), ("skipped", "skipped")):
        element.set(name, str(sum(1 for _ in element.iter(path))))
    element.set("errors", "0")


def _clean(value: str) -> str:
    return _FORBIDDEN.sub("\ufffd", value)
