"""Positions for the nodes, computed here so that the page opens at once and the same way every time."""

from __future__ import annotations

import math
import random
from collections import Counter
from typing import Final

import igraph
import networkx as nx

Positions = dict[str, tuple[int, int]]
_SPACING: Final = 170.0
_EXACT: Final = 400  # nodes up to which Kamada-Kawai is quick; Fruchterman-Reingold beyond


def lay_out(graph: nx.MultiDiGraph, *, aside: str | None = None) -> Positions:
    """Return whole-pixel positions: each connected part laid out by itself, the parts then set in rows, the largest first.

    Nodes of the kind `aside` do not take part: each is set beside the first node that points to it.
    """
    core = graph.subgraph([node for node, kind in graph.nodes(data="kind") if kind != aside]) if aside else graph
    positions = _lay_out(core)
    return {**positions, **_beside(graph, positions)}


def _beside(graph: nx.MultiDiGraph, positions: Positions) -> Positions:
    """Return positions for the nodes that have none: on a spiral around the first neighbour that has one."""
    taken: Counter[str] = Counter()
    beside: Positions = {}
    for node in graph.nodes:
        if node in positions:
            continue
        anchor = next((other for other in (*graph.predecessors(node), *graph.successors(node)) if other in positions), "")
        x, y = positions.get(anchor, (0, 0))
        turn, radius = 2.4 * taken[anchor], _SPACING * (0.6 + 0.12 * taken[anchor])
        taken[anchor] += 1
        beside[node] = (round(x + radius * math.cos(turn)), round(y + radius * math.sin(turn)))
    return beside


def _lay_out(graph: nx.MultiDiGraph) -> Positions:
    parts = sorted(nx.connected_components(graph.to_undirected(as_view=True)), key=lambda part: (-len(part), min(part)))
    order = {node: index for index, node in enumerate(graph.nodes)}
    boxes = [_normalised(_part_layout(graph, sorted(part, key=order.__getitem__))) for part in parts]
    return _in_rows(boxes)


def _part_layout(graph: nx.MultiDiGraph, nodes: list[str]) -> dict[str, tuple[float, float]]:
    if len(nodes) == 1:
        return {nodes[0]: (0.0, 0.0)}
    index = {node: position for position, node in enumerate(nodes)}
    pairs = sorted({tuple(sorted((index[a], index[b]))) for a, b in graph.edges(nodes) if a != b and a in index and b in index})
    drawn = igraph.Graph(n=len(nodes), edges=pairs)
    # igraph draws from Python's generator once it is told to: a fixed seed makes the layout repeatable.
    igraph.set_random_number_generator(random.Random(20))
    start = drawn.layout_circle()
    layout = (
        drawn.layout_kamada_kawai(seed=start, maxiter=50 * len(nodes))
        if len(nodes) <= _EXACT
        else drawn.layout_fruchterman_reingold(seed=start, niter=300)
    )
    lengths = sorted(math.dist(layout[a], layout[b]) for a, b in pairs)
    scale = _SPACING / (lengths[len(lengths) // 2] or 1.0)
    return {node: (layout[position][0] * scale, layout[position][1] * scale) for node, position in index.items()}


def _normalised(part: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    left, top = min(x for x, _ in part.values()), min(y for _, y in part.values())
    return {node: (x - left, y - top) for node, (x, y) in part.items()}


def _in_rows(boxes: list[dict[str, tuple[float, float]]]) -> Positions:
    widths = [max(x for x, _ in box.values()) + _SPACING for box in boxes]
    heights = [max(y for _, y in box.values()) + _SPACING * 0.7 for box in boxes]
    limit = max([*widths, 1.1 * math.sqrt(sum(w * h for w, h in zip(widths, heights, strict=True)))], default=0.0)
    positions: Positions = {}
    x = y = row = 0.0
    for box, width, height in zip(boxes, widths, heights, strict=True):
        if x and x + width > limit:
            x, y, row = 0.0, y + row, 0.0
        positions.update({node: (round(x + dx), round(y + dy)) for node, (dx, dy) in box.items()})
        x, row = x + width, max(row, height)
    return positions
