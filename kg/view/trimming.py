"""What of a large graph is drawn: a page of thousands of nodes neither opens in good time nor tells anything."""

from __future__ import annotations

from collections import Counter
from typing import Final

import networkx as nx

from kg.graph import DISAGREEMENT, INCONSISTENCY, STATEMENT

#: Relations that sum up statements.
_SUMS: Final = frozenset({"talks about", "speaks on"})


def trim(graph: nx.MultiDiGraph, limit: int) -> int:
    """Remove nodes from `graph` until at most `limit` are left, or only findings and what they concern; return how many went.

    First go the statements that no finding concerns (their sum stands on the edges between entities), then the entities that
    the fewest statements connect with others.
    """
    before = len(graph)
    if before <= limit:
        return 0
    findings = {node for node, kind in graph.nodes(data="kind") if kind in (INCONSISTENCY, DISAGREEMENT)}
    kept = findings | {target for node in findings for target in graph.successors(node)}
    graph.remove_nodes_from([node for node, kind in graph.nodes(data="kind") if kind == STATEMENT and node not in kept])
    if len(graph) > limit:
        told: Counter[str] = Counter()
        for source, target, data in graph.edges(data=True):
            if data["relation"] in _SUMS:
                told[source] += len(data["statements"])
                told[target] += len(data["statements"])
        rest = [node for node in graph.nodes if node not in kept]
        rest.sort(key=lambda node: (told[node], graph.nodes[node]["weight"], node), reverse=True)
        graph.remove_nodes_from(rest[max(0, limit - len(kept)) :])
    return before - len(graph)
