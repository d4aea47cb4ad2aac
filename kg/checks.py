"""Runs the checks over a graph: rows of a query become findings. SHACL says whether single nodes are well-formed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import pyoxigraph as ox
import rdflib

from kg.errors import QueryError
from kg.explaining import Side, explain
from kg.ids import make_id
from kg.model import Finding, FindingMember, Severity, Verdict
from kg.query_files import Check, load_checks
from kg.rdf.members import NodeReader
from kg.rdf.order import finding_rank
from kg.rdf.terms import Node, memory_copy, store_of
from kg.resources import resource
from kg.store import execute
from kg.vocab import expand

_LESS: Final[dict[Severity, Severity]] = {"high": "medium", "medium": "low"}
_PRONOUNS: Final = frozenset(
    [
        "he",
        "she",
        "it",
        "they",
        "we",
        "you",
        "i",
        "him",
        "her",
        "them",
        "us",
        "me",
        "this",
        "that",
        "these",
        "those",
        "which",
        "who",
    ]
)
_UNSCORED: Final = 0.5  # a group that says nothing about its own certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """A node that does not look as ontology/shapes.ttl wants it."""

    node: str
    path: str
    message: str
    severity: str


def check(graph: rdflib.Graph, *, queries: Path | None = None) -> tuple[Finding, ...]:
    """Return what does not add up in `graph`, best first; `queries` is a folder with checks of the user's own.

    Raises `PatternError` or `QueryError` for a malformed check.
    """
    return run_checks(graph, load_checks(queries))


def with_kept(found: Iterable[Finding], kept: Iterable[Finding], checks: Sequence[Check]) -> tuple[Finding, ...]:
    """Return `found` and those of `kept`, the findings that a graph holds, whose kind none of `checks` looks for, best first.

    A graph that was built with checks of the user's own is not poorer where it is checked without them.
    """
    known = {item.kind for item in checks}
    return tuple(sorted((*found, *(finding for finding in kept if finding.kind not in known)), key=finding_rank))


def run_checks(graph: rdflib.Graph, checks: Iterable[Check]) -> tuple[Finding, ...]:
    """Return what `checks` find in `graph`, best first. Raises `QueryError` for one that fails."""
    store = store_of(graph)
    reader = NodeReader(store)
    found: dict[str, Finding] = {}
    for item in checks:
        for finding in _findings(item, store, reader):
            # Two groups with the same members are one finding.
            if finding.id not in found or finding_rank(finding) < finding_rank(found[finding.id]):
                found[finding.id] = finding
    return tuple(sorted(found.values(), key=finding_rank))


def validate(graph: rdflib.Graph) -> tuple[Violation, ...]:
    """Return the nodes of `graph` that break ontology/shapes.ttl, sorted; empty if it conforms."""
    import pyshacl

    shapes = rdflib.Graph().parse(resource("ontology", "shapes.ttl"), format="turtle")
    # No inference: the graph is checked as it is written.
    _, report, _ = pyshacl.validate(memory_copy(graph), shacl_graph=shapes, inference="none", advanced=False)
    shacl = rdflib.Namespace(expand("sh:NodeShape").removesuffix("NodeShape"))
    rows = []
    for result in report.subjects(rdflib.RDF.type, shacl.ValidationResult):
        values = {name: str(report.value(result, shacl[name]) or "") for name in ("focusNode", "resultPath", "resultMessage")}
        severity = str(report.value(result, shacl.resultSeverity)).rsplit("#", 1)[-1]
        rows.append((values["focusNode"], values["resultPath"], values["resultMessage"], severity))
    return tuple(Violation(node=node, path=path, message=text, severity=severity) for node, path, text, severity in sorted(rows))


def _findings(item: Check, store: ox.Store, reader: NodeReader) -> Iterator[Finding]:
    answer = execute(store, item.sparql, path=item.path)
    groups: dict[str, list[dict[str, str]]] = {}
    for row in answer.rows:
        cells = {name: _plain(term) for name, term in zip(answer.variables, row, strict=True) if term is not None}
        # A row without a group or member is the empty row of an aggregate over nothing.
        if "group" in cells and "member" in cells:
            groups.setdefault(cells["group"], []).append(cells)
    for group in sorted(groups):
        yield _finding(item, group, groups[group], reader)


def _plain(term: Node) -> str:
    return str(term) if isinstance(term, ox.Triple) else term.value


def _finding(item: Check, group: str, rows: Sequence[dict[str, str]], reader: NodeReader) -> Finding:
    members = _members(item, rows, reader)
    first = rows[0]
    about = reader.group(group)
    score = float(first.get("score") or str(about.get("score", _UNSCORED))) * item.weight
    details = list(dict.fromkeys(row["detail"] for row in rows if row.get("detail")))
    # What has no name of its own is told by its kind: a heading is never empty.
    label = str(first.get("label") or about.get("label") or "")
    values: dict[str, Any] = {
        "label": label or (item.summary if item.explanation.startswith("{label}:") else ""),
        "agrees": tuple(word for word in about.get("agrees_on", ()) if _says_something(word)) or item.agrees,
        "detail": "; ".join(details) or str(about.get("detail") or ""),
        "speaker": reader.name(str(about["speaker"])) if about.get("speaker") else "",
    }
    documents = {member.document for member in members}
    verdict = _verdict(item, first)
    identity = sorted((member.node, member.document, member.start, member.end) for member in members)
    return Finding(
        id=make_id("finding", item.kind, *(part for member in identity for part in member)),
        verdict=verdict,
        kind=item.kind,
        severity=_severity(item, aside=about.get("aside") == "true"),
        score=round(min(max(score, 0.0), 1.0), 6),
        scope="document" if len(documents) == 1 else "corpus",
        label=label or item.summary,
        agrees_on=tuple(values["agrees"]),
        differs_on=item.differs,
        explanation=explain(
            item.explanation, differs=item.differs, sides=_sides(members, reader, named=verdict == "disagreement"), **values
        ),
        remedy=item.remedy,
        members=members,
    )


def _severity(item: Check, *, aside: bool) -> Severity:
    """Return the severity of a kind, one step less for what lies beside the story."""
    return _LESS.get(item.severity, item.severity) if aside else item.severity


def _says_something(agreed: str) -> bool:
    """Tell whether what the sides agree on means anything away from its sentence: no "?", and no "it"."""
    return "?" not in agreed and any(character.isalnum() for character in agreed) and agreed.casefold() not in _PRONOUNS


def _verdict(item: Check, row: dict[str, str]) -> Verdict:
    told = row.get("verdict")
    if told is None:
        return item.verdict
    if told not in ("inconsistency", "disagreement"):
        raise QueryError(f"unknown ?verdict {told!r}", path=item.path, remedy="give inconsistency or disagreement")
    return told  # type: ignore[return-value]


def _members(item: Check, rows: Sequence[dict[str, str]], reader: NodeReader) -> tuple[FindingMember, ...]:
    """Return the members in the order of the text, each once, their sides numbered from 0 in that order."""
    keyed: dict[tuple[str, str], FindingMember] = {}
    for row in rows:
        member = reader.member(row["member"])
        if member is None:
            raise QueryError(
                f"?member <{row['member']}> has no evidence", path=item.path, remedy="select a node with ck:evidence"
            )
        value = row.get("value") or member.value
        side = row.get("side") or (str(member.side) if member.side >= 0 else f"value {value}")
        keyed.setdefault((row["member"], side), replace(member, value=value))
    ordered = sorted(keyed.items(), key=lambda pair: (reader.rank(pair[1].document), pair[1].start, pair[1].end, pair[0]))
    numbers: dict[str, int] = {}
    members: dict[tuple[str, int, int, int], FindingMember] = {}
    for (_, side), member in ordered:
        number = numbers.setdefault(side, len(numbers))
        # Two nodes may rest on the same characters: one is enough for a reader.
        members.setdefault((member.document, member.start, member.end, number), replace(member, side=number))
    return tuple(members.values())


def _sides(members: Sequence[FindingMember], reader: NodeReader, *, named: bool) -> tuple[tuple[Side, ...], ...]:
    """Return what each side says and where; with who says it, if `named`: a disagreement is nothing without its people."""
    sides: dict[int, list[Side]] = {}
    for member in members:
        place = reader.place(member.document, member.start)
        place = f"{reader.voice(member)}, {place}" if named else place
        sides.setdefault(member.side, []).append(
            Side(text=member.text, value=member.value, place=place, document=member.document)
        )
    return tuple(tuple(sides[number]) for number in sorted(sides))
