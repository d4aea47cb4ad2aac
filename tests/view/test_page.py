"""The page: offline, safe against hostile text, the same bytes every time."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest

import kg.view
from kg.graph import corpus_to_networkx
from kg.model import Corpus
from kg.subjects import title_of
from kg.view import page_html
from kg.view.layout import lay_out
from kg.view.trimming import trim
from tests.samples import small_corpus


def _own_part(html: str) -> str:
    """Return the page without vis-network's own code."""
    return html[html.rindex("<script>") :]


def test_page_asks_for_nothing_outside_itself() -> None:
    html = page_html(*small_corpus())
    assert not re.findall(r"""(?:src|href)\s*=\s*["'](?!#)[^"']*""", html[: html.index("<script>")])
    assert "default-src 'none'" in html
    assert "https://" not in _own_part(html)


def test_hostile_text_cannot_leave_its_string() -> None:
    corpus, findings = small_corpus()
    corpus = replace(
        corpus, entities=(replace(corpus.entities[0], name='<img src=x onerror="alert(1)">href'), *corpus.entities[1:])
    )
    html = page_html(corpus, findings, title="</title><script>alert(2)</script>")
    assert "<script>alert" not in html
    assert "<img" not in html


def test_same_bytes_every_time() -> None:
    assert page_html(*small_corpus()) == page_html(*small_corpus())


def test_page_holds_entities_statements_and_findings_with_their_characters() -> None:
    corpus, findings = small_corpus()
    own = _own_part(page_html(corpus, findings))
    data = json.loads(re.search(r"DATA = (\{.*?\}), OPTIONS", own, re.DOTALL).group(1))  # type: ignore[union-attr]
    assert set(data["entities"]) == {entity.id for entity in corpus.entities}
    assert set(data["statements"]) == {statement.id for statement in corpus.statements}
    (finding,) = data["findings"]
    document, start, end, value, *_ = finding["members"][0]
    assert (data["documents"][document]["path"], value) == ("ellan/post.txt", "30")
    assert corpus.documents[0].text[start:end] == "30 cows fell ill"


def test_empty_corpus_makes_a_page() -> None:
    empty = Corpus(documents=small_corpus()[0].documents, entities=(), statements=(), descriptions=())
    assert "Ellan Dairy Speaks" in page_html(empty, ())


def test_graph_links_speaker_statement_platform_topic_and_finding() -> None:
    corpus, findings = small_corpus()
    graph = corpus_to_networkx(corpus, findings)
    sand, dairy, instagram, _ = (entity.id for entity in corpus.entities)
    said = corpus.statements[0].id
    relations = {(a, data["relation"], b) for a, b, data in graph.edges(data=True)}
    assert {(sand, "says", said), (said, "on", instagram), (said, "about", dairy), (sand, "speaks on", instagram)} <= relations
    assert (findings[0].id, "member", corpus.statements[1].id) in relations


def test_layout_keeps_nodes_apart_and_is_repeatable() -> None:
    graph = nx.MultiDiGraph([(str(a), str((a * 7 + 1) % 40)) for a in range(40)])
    graph.add_nodes_from(["x", "y"])
    positions = lay_out(graph)
    assert positions == lay_out(graph)
    assert set(positions) == set(graph)
    assert len(set(positions.values())) == len(positions)


def test_a_large_graph_is_drawn_without_what_few_speak_of_and_with_every_finding() -> None:
    corpus, findings = small_corpus()
    graph = corpus_to_networkx(corpus, findings)
    assert trim(graph, len(graph)) == 0
    for number in range(40):
        graph.add_node(f"s{number}", kind="Statement", label="", weight=1)
        graph.add_node(f"e{number}", kind="Person", label="", weight=1)
    graph.add_edge("e7", "e9", relation="talks about", statements=("s1", "s2"))
    before = len(graph)
    left_out = trim(graph, 12)
    assert len(graph) == before - left_out <= 12
    assert findings[0].id in graph and corpus.statements[1].id in graph
    assert {"e7", "e9"} <= set(graph) and "s1" not in graph and "e0" not in graph
    trim(graph, 1)
    assert findings[0].id in graph and corpus.statements[1].id in graph and "e7" not in graph


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_marks_of_an_article_lie_side_by_side_and_the_first_wins() -> None:
    script = (Path(kg.view.__file__).parent / "page.js").read_text(encoding="utf-8")
    apart = script[script.index("function apart(") : script.index("function findingRow(")]
    spans = [[12, 15, "focus"], [10, 20, "other"], [5, 30, "said"], [40, 50, "said"]]
    program = f"{apart}\nconsole.log(JSON.stringify(apart({json.dumps(spans)}, 8, 45)))"
    done = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [
        [8, 10, "said"],
        [10, 12, "other"],
        [12, 15, "focus"],
        [15, 20, "other"],
        [20, 30, "said"],
        [40, 45, "said"],
    ]


def test_panels_can_be_reached_and_scrolled_by_keyboard() -> None:
    html = page_html(*small_corpus())
    for panel in ("list", "panel"):
        assert re.search(rf'<aside id="{panel}"[^>]*tabindex="0"', html)
    # Links in running text are anchors: buttons do not break into lines.
    assert 'make("button", text, "link")' not in html


def test_the_title_names_the_main_subjects_of_several_articles() -> None:
    corpus, findings = small_corpus()
    assert title_of(corpus) == "Ellan Dairy Speaks"
    second = replace(corpus.documents[0], id="document-2", path="b.txt")
    several = replace(corpus, documents=(*corpus.documents, second))
    assert title_of(several) == "2 articles: Mira Sand, Ellan Dairy"
    assert "<title>2 articles: Mira Sand, Ellan Dairy · claim graph</title>" in page_html(several, findings)
    extra = tuple(replace(corpus.entities[0], id=f"e{n}", name=f"Zed {n}", mentions=()) for n in range(3))
    assert title_of(replace(several, entities=(*corpus.entities, *extra))) == "2 articles: Mira Sand, Ellan Dairy, Zed 0, …"
    assert title_of(replace(several, entities=())) == "2 articles"


def _function(name: str) -> str:
    script = (Path(kg.view.__file__).parent / "page.js").read_text(encoding="utf-8")
    start = script.index(f"function {name}(")
    return script[start : script.index("\n}\n", start) + 3]


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_labels_do_not_grow_with_the_zoom() -> None:
    program = (
        "const LABEL = {min: 34, max: 60, maxVisible: 25}, OPTIONS = {nodes: {scaling: {label: LABEL}}}, nodes = [], sizes = [];"
        "nodes.update = () => {}; let labelCap = Infinity;"
        "const network = {setOptions: options => sizes.push(options.nodes.scaling.label)};"
        f"{_function('capLabels')}"
        "for (const scale of [0.25, 0.3, 1.1, 4, 0.25]) { capLabels(scale); const label = sizes.at(-1) || LABEL;"
        " console.log(label.min <= label.max && label.max * scale < 33, label.max); }"
    )
    done = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["true 60", "true 60", "true 22", "true 8", "true 60"]


def test_nothing_scrolls_the_page_to_the_list_of_a_narrow_screen() -> None:
    # The list stands last there: to bring its row into sight would take the details out of it.
    assert "scrollIntoView" not in _function("press") and "scrollIntoView" not in _function("within")
    assert "on the left" not in _function("welcome")
