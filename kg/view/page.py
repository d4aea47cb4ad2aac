"""``graph.html``: pyvis builds the network, our template the page around it."""

from __future__ import annotations

import json
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
from kg.view.data import page_data
from kg.view.layout import lay_out

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
_OPTIONS: Final[dict[str, Any]] = {
    "physics": {"enabled": False},
    "interaction": {"hover": True, "tooltipDelay": 200, "multiselect": True, "hideEdgesOnDrag": True},
    "edges": {
        "smooth": False,
        "color": {"color": "#a8b1bb", "highlight": "#0b62c4", "hover": "#0b62c4"},
        "font": {"size": 10, "strokeWidth": 0},
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.45}},
    },
    "nodes": {"font": {"size": 14, "face": "system-ui, sans-serif"}, "borderWidth": 1},
}


def write_page(corpus: Corpus, findings: Sequence[Finding], path: str | os.PathLike[str], *, title: str | None = None) -> None:
    """Write the page to `path`, whole or not at all. Raises `OutputError`."""
    write_text(path, page_html(corpus, findings, title=title))


def page_html(corpus: Corpus, findings: Sequence[Finding], *, title: str | None = None) -> str:
    """Return the page as one HTML text that asks for nothing outside itself."""
    graph = corpus_to_networkx(corpus, findings)
    # Entities that nobody speaks of, and that no finding concerns, would only be a cloud of dots.
    graph.remove_nodes_from([node for node in list(nx.isolates(graph)) if graph.nodes[node]["kind"] != "Brand"])
    network = Network(height="100%", width="100%", directed=True, cdn_resources="in_line")
    _add_nodes(network, graph)
    _add_edges(network, graph)
    network.set_options(json.dumps(_OPTIONS))
    kinds = [kind for kind in STYLES if any(data["kind"] == kind for _, data in graph.nodes(data=True))]
    counts = {kind: sum(data["kind"] == kind for _, data in graph.nodes(data=True)) for kind in kinds}
    environment = Environment(loader=ChoiceLoader([_own_templates(), _pyvis_templates()]), autoescape=True)
    environment.globals["kg"] = {
        "title": title or _title(corpus),
        "types": [{"id": kind, "color": STYLES[kind][0], "shape": STYLES[kind][1], "count": counts[kind]} for kind in kinds],
        "hidden": [STATEMENT] if len(graph) > _MOST_SHOWN else [],
        "data": page_data(corpus, findings),
        "options": _OPTIONS,
    }
    network.templateEnv = environment
    network.path = "page.html.j2"
    return str(network.generate_html())


def _title(corpus: Corpus) -> str:
    if len(corpus.documents) == 1:
        return corpus.documents[0].title or corpus.documents[0].path
    return f"{len(corpus.documents)} articles"


def _add_nodes(network: Network, graph: nx.MultiDiGraph) -> None:
    positions = lay_out(graph)
    flagged = {target for source, target, data in graph.edges(data=True) if data["relation"] == "member"}
    for node, data in graph.nodes(data=True):
        color, shape = STYLES[data["kind"]]
        x, y = positions[node]
        network.add_node(
            node,
            label=data["label"],
            shape=shape,
            size=9 + round(3 * min(data["weight"], 40) ** 0.5),
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
