"""The sample corpus: its outputs byte for byte, its gold, and what must hold for every graph."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.building import FILES, BuildResult, build
from kg.checks import validate
from kg.store import open_graph, run_query
from tests.gold import GoldItem, load_gold

ROOT = Path(__file__).parents[1]
CLEAN_STORY = "skerrow-evening-ferry"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[BuildResult, Path]:
    folder = tmp_path_factory.mktemp("outputs")
    return build([ROOT / "data" / "articles"], folder), folder


@pytest.fixture(scope="session")
def result(built: tuple[BuildResult, Path]) -> BuildResult:
    return built[0]


@pytest.mark.parametrize("name", FILES)
def test_outputs_are_what_the_command_makes(built: tuple[BuildResult, Path], name: str) -> None:
    made, kept = built[1] / name, ROOT / "outputs" / name
    assert made.read_bytes() == kept.read_bytes(), f"rebuild with: kg build data/articles -o outputs ({name} differs)"


def test_all_articles_are_read(result: BuildResult) -> None:
    assert result.failures == ()
    assert len(result.corpus.documents) == 11


def test_graph_conforms_to_the_shapes(built: tuple[BuildResult, Path]) -> None:
    assert validate(open_graph(built[1] / "graph.ttl")) == ()


def test_every_evidence_is_the_slice_of_its_document(built: tuple[BuildResult, Path]) -> None:
    answer = run_query(
        open_graph(built[1] / "graph.ttl"),
        """SELECT ?text ?start ?end ?exact WHERE {
          ?evidence oa:hasSource ?document ; oa:hasSelector ?position, ?quote .
          ?position oa:start ?start ; oa:end ?end . ?quote oa:exact ?exact . ?document schema:text ?text }""",
    )
    rows = [[term.value for term in row if term is not None] for row in answer.rows]
    assert len(rows) > 300
    for text, start, end, exact in rows:
        assert text[int(start) : int(end)] == exact


def test_records_are_tied_to_their_characters(result: BuildResult) -> None:
    texts = {document.id: document.text for document in result.corpus.documents}
    for entity in result.corpus.entities:
        for mention in entity.mentions:
            assert texts[mention.document][mention.start : mention.end] == mention.text
    for statement in result.corpus.statements:
        assert statement.content
        assert all(0 <= start < end <= len(texts[statement.document]) for start, end in statement.content)
        assert statement.reason
    for finding in result.findings:
        assert finding.explanation
        for member in finding.members:
            assert texts[member.document][member.start : member.end] == member.text


def _hits(items: list[GoldItem], result: BuildResult, verdict: str) -> list[str]:
    paths = {document.id: document.path for document in result.corpus.documents}
    findings = [finding for finding in result.findings if finding.verdict == verdict]
    return [item.id for item in items if any(item.matched_by(finding, paths) for finding in findings)]


def test_nothing_is_flagged_in_the_clean_story(result: BuildResult) -> None:
    paths = {document.id: document.path for document in result.corpus.documents}
    flagged = [
        finding.explanation
        for finding in result.findings
        if finding.verdict == "inconsistency" and any(paths[m.document].startswith(CLEAN_STORY) for m in finding.members)
    ]
    assert flagged == []


def test_no_hard_negative_is_flagged(result: BuildResult) -> None:
    assert _hits(list(load_gold(result.corpus.documents, "hard_negatives")), result, "inconsistency") == []


def test_unrelated_stories_are_not_compared(result: BuildResult) -> None:
    paths = {document.id: document.path.split("/")[0] for document in result.corpus.documents}
    assert [f.explanation for f in result.findings if len({paths[m.document] for m in f.members}) > 1] == []


def test_certain_inconsistencies_are_found(result: BuildResult) -> None:
    certain = [item for item in load_gold(result.corpus.documents, "inconsistencies") if item.tier == "A"]
    found = set(_hits(certain, result, "inconsistency"))
    assert len(found) >= 12, sorted({item.id + " " + item.kind for item in certain if item.id not in found})
