"""The corpus as a networkx graph: what the page draws, and what graph tools can analyse."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

import networkx as nx

from kg.model import Corpus, Finding, Statement
from kg.passages import clip

#: Kinds of node beside the types of entity.
STATEMENT: Final = "Statement"
DOCUMENT: Final = "Document"
INCONSISTENCY: Final = "Inconsistency"
DISAGREEMENT: Final = "Disagreement"
_LABEL: Final = 44


def corpus_to_networkx(corpus: Corpus, findings: Sequence[Finding] = ()) -> nx.MultiDiGraph:
    """Return a directed multigraph of entities, attributed statements and findings.

    Nodes carry ``kind``, ``label``, ``weight`` (mentions of an entity, members of a finding, 1). Edges carry ``relation``: "says"
    (speaker to statement), "about", "on" (statement to platform), "member" (finding to what it is about), and ``statements``: the
    identifiers of the statements they rest on. A document is a node where a finding rests on its own voice. "talks about" and
    "speaks on" sum up the statements between two entities.
    """
    graph = nx.MultiDiGraph()
    told = [statement for statement in corpus.statements if statement.form != "narration"]
    for entity in corpus.entities:
        graph.add_node(entity.id, kind=entity.type, label=entity.name, weight=len(entity.mentions))
    for statement in told:
        graph.add_node(statement.id, kind=STATEMENT, label=clip(statement.text, _LABEL), weight=1)
        for source, relation, target in _statement_edges(statement):
            if source in graph and target in graph:
                graph.add_edge(source, target, relation=relation, statements=(statement.id,))
    for (source, relation, target), statements in _summed(told).items():
        if source in graph and target in graph:
            graph.add_edge(source, target, relation=relation, statements=tuple(statements))
    _add_findings(graph, corpus, findings)
    return graph


def _statement_edges(statement: Statement) -> Iterable[tuple[str, str, str]]:
    if statement.speaker_id:
        yield statement.speaker_id, "says", statement.id
    for topic in statement.about:
        if topic != statement.speaker_id:
            yield statement.id, "about", topic
    if statement.medium:
        yield statement.id, "on", statement.medium


def _summed(statements: Iterable[Statement]) -> dict[tuple[str, str, str], list[str]]:
    edges: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for statement in statements:
        if statement.speaker_id is None:
            continue
        for topic in statement.about:
            if topic not in (statement.speaker_id, statement.medium):
                edges[statement.speaker_id, "talks about", topic].append(statement.id)
        if statement.medium and statement.medium != statement.speaker_id:
            edges[statement.speaker_id, "speaks on", statement.medium].append(statement.id)
    return edges


def _add_findings(graph: nx.MultiDiGraph, corpus: Corpus, findings: Sequence[Finding]) -> None:
    documents = {document.id: document for document in corpus.documents}
    statements = {statement.id: statement for statement in corpus.statements}
    described = {description.id: description.about for description in corpus.descriptions}
    starts = MentionIndex(corpus)
    for finding in findings:
        kind = INCONSISTENCY if finding.verdict == "inconsistency" else DISAGREEMENT
        graph.add_node(finding.id, kind=kind, label=finding.kind, weight=len(finding.members), severity=finding.severity)
        targets: dict[str, None] = {}
        for member in finding.members:
            statement = statements.get(member.statement or "")
            if statement is not None and statement.form != "narration":
                targets[statement.id] = None
                if statement.speaker_id:
                    targets[statement.speaker_id] = None
            else:
                document = documents[member.document]
                graph.add_node(
                    document.id, kind=DOCUMENT, label=clip(document.publisher or document.title or document.path, 24), weight=1
                )
                targets[document.id] = None
            about = described.get(member.node)
            if about is not None:
                targets[about] = None
            targets.update(dict.fromkeys(starts.within(member.document, member.start, member.end)))
        for target in targets:
            if target in graph:
                graph.add_edge(finding.id, target, relation="member", statements=())


class MentionIndex:
    """Entities by the place of their mentions."""

    def __init__(self, corpus: Corpus) -> None:
        self._mentions: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for entity in corpus.entities:
            for mention in entity.mentions:
                self._mentions[mention.document].append((mention.start, mention.end, entity.id))
        for mentions in self._mentions.values():
            mentions.sort()

    def within(self, document: str, start: int, end: int) -> list[str]:
        """Return the entities named inside ``start:end``, in order, each once."""
        mentions = self._mentions.get(document, [])
        found: dict[str, None] = {}
        for at in range(bisect_left(mentions, (start, 0, "")), len(mentions)):
            if mentions[at][0] >= end:
                break
            found[mentions[at][2]] = None
        return list(found)
