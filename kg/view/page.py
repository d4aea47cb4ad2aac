"""``graph.html``: pyvis builds the network, our template the page around it."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import networkx as nx
from jinja2 import ChoiceLoader, Environment, FileSystemLoader
from pyvis.network import Network

from kg.files import write_text
from kg.graph import DISAGREEMENT, DOCUMENT, INCONSISTENCY, STATEMENT, corpus_to_networkx
from kg.model import Corpus, Finding
from kg.subjects import title_of
from kg.view.data import page_data
from kg.view.layout import Positions, lay_out
from kg.view.trimming import trim

#: Colour and shape of each kind of node; told apart by shape too, for those who do not see the colours.
STYLES: Final[dict[str, tuple[str, str]]] = {
    "Person": ("#2f6fb3", "dot"),
    "Group": ("#7aa5d2", "dot"),
    "Brand": ("#c2410c", "square"),
    "Organization": ("#8a6d3b", "square"),
    "Platform": ("#16897b", "triangle"),
    "Event": ("#b7791f", "star"),
    "Campaign": ("#9d4edd", "hexagon"),
    "Work": ("#6b5ca5", "hexagon"),
    "Place": ("#6b7280", "triangleDown"),
    DOCUMENT: ("#9aa4af", "square"),
    STATEMENT: ("#f2d16b", "box"),
    INCONSISTENCY: ("#b42318", "diamond"),
    DISAGREEMENT: ("#c084fc", "diamond"),
}
#: With more nodes than this the page opens without the statements, whose sum stands on the edges.
_MOST_SHOWN: Final = 220
#: More nodes than this are not drawn; the panels know all of them.
_MOST_DRAWN: Final = 900
#: Kinds whose size says nothing.
_PLAIN: Final = frozenset({STATEMENT, INCONSISTENCY, DISAGREEMENT, DOCUMENT})
#: Pixels of the drawing when a page opens, and of the letters in it; of a larger graph only what is named often has a label.
_CANVAS: Final = 700
_LETTERS: Final = (8.5, 15.0)
_MOST_LABELLED: Final = 150
_OPTIONS: Final[dict[str, Any]] = {
    "physics": {"enabled": False},
    "interaction": {"hover": True, "tooltipDelay": 200, "multiselect": True, "hideEdgesOnDrag": True},
    "edges": {
        "smooth": False,
        "color": {"color": "#a8b1bb", "highlight": "#0b62c4", "hover": "#0b62c4"},
        "font": {"size": 10, "strokeWidth": 0},
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.45}},
    },
    # What is named often is drawn larger, so that its label can be read from afar.
    "nodes": {
        "font": {"face": "system-ui, sans-serif"},
        "scaling": {"min": 11, "max": 26, "label": {"enabled": True, "min": 13, "max": 25, "maxVisible": 25, "drawThreshold": 7}},
    },
}


def write_page(corpus: Corpus, findings: Sequence[Finding], path: str | os.PathLike[str], *, title: str | None = None) -> None:
    """Write the page to `path`, whole or not at all. Raises `OutputError`."""
    write_text(path, page_html(corpus, findings, title=title))


def page_html(corpus: Corpus, findings: Sequence[Finding], *, title: str | None = None) -> str:
    """Return the page as one HTML text that asks for nothing outside itself."""
    graph = corpus_to_networkx(corpus, findings)
    crowded = len(graph) > _MOST_SHOWN
    left_out = trim(graph, _MOST_DRAWN)
    _drop_loose(graph, hidden=STATEMENT if crowded else None)
    network = Network(height="100%", width="100%", directed=True, cdn_resources="in_line")
    positions = lay_out(graph, aside=STATEMENT if crowded else None)
    _add_nodes(network, graph, positions)
    _add_edges(network, graph)
    shown = [node for node, kind in graph.nodes(data="kind") if not crowded or kind != STATEMENT]
    options = _options([positions[node] for node in shown])
    network.set_options(json.dumps(options))
    kinds = [kind for kind in STYLES if any(data["kind"] == kind for _, data in graph.nodes(data=True))]
    counts = {kind: sum(data["kind"] == kind for _, data in graph.nodes(data=True)) for kind in kinds}
    environment = Environment(loader=ChoiceLoader([_own_templates(), _pyvis_templates()]), autoescape=True)
    environment.globals["kg"] = {
        "title": title or title_of(corpus),
        "types": [{"id": kind, "color": STYLES[kind][0], "shape": STYLES[kind][1], "count": counts[kind]} for kind in kinds],
        "hidden": [STATEMENT] if crowded else [],
        "data": page_data(corpus, findings) | {"leftOut": left_out},
        "options": options,
    }
    network.templateEnv = environment
    network.path = "page.html.j2"
    return str(network.generate_html())


def _options(places: Sequence[tuple[int, int]]) -> dict[str, Any]:
    """Return the options with labels that can be read when the whole graph is seen; page.js keeps them at that when zoomed in."""
    extent = max((max(axis) - min(axis) for axis in zip(*places, strict=True)), default=0) or 1
    zoom = min(1.0, _CANVAS / extent)
    least, most = (round(size / zoom) for size in _LETTERS)
    label: dict[str, Any] = dict(_OPTIONS["nodes"]["scaling"]["label"])
    label["max"] = max(label["max"], most)
    if len(places) <= _MOST_LABELLED:
        label["min"] = max(label["min"], least)
    scaling = {**_OPTIONS["nodes"]["scaling"], "label": label}
    return {**_OPTIONS, "nodes": {**_OPTIONS["nodes"], "scaling": scaling}}


def _drop_loose(graph: nx.MultiDiGraph, *, hidden: str | None) -> None:
    """Remove the nodes that would stand alone: nobody speaks of them, and no finding concerns them."""
    shown = graph.subgraph([node for node, kind in graph.nodes(data="kind") if kind != hidden])
    loose = [node for node in nx.isolates(shown) if hidden is None or graph.nodes[node]["kind"] != INCONSISTENCY]
    graph.remove_nodes_from(loose)


def _add_nodes(network: Network, graph: nx.MultiDiGraph, positions: Positions) -> None:
    flagged = {target for source, target, data in graph.edges(data=True) if data["relation"] == "member"}
    for node, data in graph.nodes(data=True):
        color, shape = STYLES[data["kind"]]
        x, y = positions[node]
        network.add_node(
            node,
            label=data["label"],
            shape=shape,
            value=round(math.sqrt(data["weight"] if data["kind"] not in _PLAIN else 1), 2),
            color={
                "background": color,
                "border": "#b42318" if node in flagged else "#57606a",
                "highlight": {"background": color, "border": "#0b62c4"},
                "hover": {"background": color, "border": "#0b62c4"},
            },
            borderWidth=3 if node in flagged else 1,
            x=x,
            y=y,
            kind=data["kind"],
        )


def _add_edges(network: Network, graph: nx.MultiDiGraph) -> None:
    for source, target, data in graph.edges(data=True):
        summed = data["relation"] in ("talks about", "speaks on")
        network.add_edge(
            source,
            target,
            relation=data["relation"],
            statements=list(data["statements"]),
            dashes=data["relation"] == "member",
            width=min(1 + len(data["statements"]) / 2, 6) if summed else 1,
        )


def _own_templates() -> FileSystemLoader:
    return FileSystemLoader(str(Path(__file__).parent))


def _pyvis_templates() -> FileSystemLoader:
    return FileSystemLoader(str(files("pyvis") / "templates"))
