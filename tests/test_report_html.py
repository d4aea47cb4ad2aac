"""The report: both sides in context, nothing said twice, nothing outside the page, nothing executed."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from kg.errors import OutputError
from kg.explaining import Side, sides_text
from kg.model import Act, Comparable, Corpus, Failure, Finding, Position
from kg.report import report_markdown
from kg.report_facts import report_facts
from kg.report_formats import report_text
from kg.report_html import report_html
from kg.review import add_review, apply_reviews
from tests.samples import small_corpus

HOSTILE = '</style><script>alert(1)</script><img src=x onerror="alert(2)">'


def explained() -> tuple[Corpus, tuple[Finding, ...]]:
    """Return the sample with an explanation as the checks write it: a lead, then both sides with their places."""
    corpus, (finding,) = small_corpus()
    places = ("ellan/post.txt, paragraph 2", "ellan/post.txt, summary, paragraph 4")
    sides = [
        [Side(text=m.text, value=m.value, place=place, document=m.document)]
        for m, place in zip(finding.members, places, strict=True)
    ]
    return corpus, (replace(finding, explanation=f"Different numbers are given: “30” and “90”. {sides_text(sides)}"),)


def test_the_quotations_are_given_once_and_in_their_sentence() -> None:
    corpus, findings = explained()
    ((_, (entry,)),) = report_facts(corpus, findings).inconsistencies
    assert entry.lead == "Different numbers are given: “30” and “90”."
    text = report_markdown(corpus, findings)
    assert text.count("30 cows fell ill") == 1
    assert "> Sand told the Ellan Post that **30 cows fell ill**." in text
    assert "> *ellan/post.txt, summary, paragraph 4*" in text
    assert "**A** – 30" in text and "**To settle it:** Ask the dairy." in text


def test_an_explanation_of_another_make_is_told_as_it_is() -> None:
    corpus, findings = small_corpus()
    ((_, (entry,)),) = report_facts(corpus, findings).inconsistencies
    assert entry.lead == findings[0].explanation


def test_many_members_of_a_side_are_quoted_twice_and_then_named() -> None:
    corpus, (finding,) = small_corpus()
    text = corpus.documents[0].text
    spans = [(m.start(), m.end()) for m in re.finditer(r"Speaks|wrote|told|said", text)]
    members = tuple(
        replace(finding.members[0], node=f"n{i}", start=start, end=end, text=text[start:end], side=0)
        for i, (start, end) in enumerate(spans)
    )
    ((_, (entry,)),) = report_facts(corpus, [replace(finding, members=members)]).inconsistencies
    (side,) = entry.sides
    assert (len(side.quoted), len(side.also)) == (2, 2)


def test_a_value_that_is_the_quoted_words_is_not_repeated() -> None:
    corpus, (finding,) = small_corpus()
    members = tuple(replace(member, value=f"“{member.text}”") for member in finding.members)
    ((_, (entry,)),) = report_facts(corpus, [replace(finding, members=members)]).inconsistencies
    assert [side.value for side in entry.sides] == ["", ""]


def test_dismissed_findings_stand_apart_and_are_not_counted() -> None:
    corpus, (finding,) = small_corpus()
    dismissed = replace(finding, status="dismissed", note="Two years.")
    for write in (report_markdown, report_html):
        text = write(corpus, (dismissed,))
        assert "0 findings" in text and "1 dismissed on review" in text and "Two years." in text
        assert "That is not proof" in text


def test_sources_by_outlet() -> None:
    corpus, (finding,) = small_corpus()
    (first,) = corpus.documents
    second = replace(first, id="document-2", path="b.txt")
    documents = tuple(replace(document, publisher="Ellan Post") for document in (first, second))
    alike = replace(corpus.statements[0], id="statement-2", document="document-2", speaker=None, speaker_id=None)
    act = Act(
        id="act-1",
        kind="speech",
        label="x",
        statements=(corpus.statements[0].id, alike.id),
        speaker_id=None,
        scope="corpus",
        agrees_on=(),
        score=1.0,
        reason="",
    )
    told = replace(corpus, documents=documents, statements=(*corpus.statements, alike), acts=(act,))
    (source,) = report_facts(told, [finding]).sources
    assert (source.name, len(source.documents), source.statements) == ("Ellan Post", 2, 4)
    assert (source.corroborated, source.contradicted, source.unattributed, source.findings) == (2, 2, 1, 1)


def test_what_stands_on_one_side_in_two_documents_is_corroborated() -> None:
    corpus, _ = small_corpus()
    second = replace(corpus.documents[0], id="document-2", path="b.txt")
    alike = replace(corpus.statements[0], id="statement-2", document="document-2")
    positions = tuple(
        Position(
            id=f"position-{i}",
            node=statement.id,
            document=statement.document,
            start=0,
            end=5,
            text="Ellan",
            value="x",
            side=0,
            source=statement.document,
            statement=statement.id,
        )
        for i, statement in enumerate((corpus.statements[0], alike))
    )
    comparable = Comparable(
        id="comparable-1", respect="number", label="x", positions=positions, scope="corpus", agrees_on=(), score=1.0, reason=""
    )
    told = replace(
        corpus,
        documents=(*corpus.documents, second),
        statements=(*corpus.statements, alike),
        comparables=(comparable,),
    )
    assert [source.corroborated for source in report_facts(told, ()).sources] == [1, 1]


def differing() -> tuple[Corpus, tuple[Finding, ...]]:
    """Return the sample with two sources that differ about a thing both name."""
    corpus, (finding,) = small_corpus()
    first, second = (m.statement for m in finding.members)
    speakers = {first: "Mira Sand", second: "Jo Reed"}
    statements = tuple(
        replace(s, speaker=speakers.get(s.id, s.speaker), speaker_id=speakers.get(s.id, s.speaker_id)) for s in corpus.statements
    )
    differs = replace(finding, verdict="disagreement", agrees_on=("topic",), label="Mira Sand and Jo Reed", remedy="Name both.")
    return replace(corpus, statements=statements), (differs, replace(differs, id="finding-other"))


def test_a_disagreement_says_who_says_what_and_what_about() -> None:
    corpus, findings = differing()
    report = report_facts(corpus, findings)
    first, second = report.disagreements
    assert [side.value for side in first.sides] == ["Mira Sand", "Jo Reed"]
    assert first.topic == "Ellan Dairy" and first.heading == "Mira Sand and Jo Reed on Ellan Dairy"
    assert (report.settle, first.remedy, second.remedy) == ("Name both.", "", "")
    for text in (report_markdown(corpus, findings), report_html(corpus, findings)):
        assert text.count("Name both.") == 1 and "topic (Ellan Dairy)" in text
    other = replace(findings[1], remedy="Ask a third.")
    assert report_facts(corpus, (*findings, other)).disagreements[2].remedy == "Ask a third."


def test_findings_that_rest_on_the_same_words_refer_to_each_other() -> None:
    corpus, (finding,) = small_corpus()
    one_side = replace(finding, id="finding-b", members=finding.members[:1])
    other = replace(finding, id="finding-c", members=finding.members[1:], verdict="disagreement")
    text = report_markdown(corpus, (finding, one_side, other))
    assert "see also 2 and disagreement 1." in text and text.count("see also 1.") == 2
    page = html.fromstring(report_html(corpus, (finding, one_side, other)))
    assert page.xpath(f"//article[@id='{finding.id}']//p/a[starts-with(@href, '#')]/@href") == ["#finding-b", "#finding-c"]
    assert "see also" not in report_markdown(corpus, (one_side, replace(other, id="finding-d")))


def test_speakers_that_are_not_listed_are_counted() -> None:
    corpus, _ = small_corpus()
    many = tuple(replace(corpus.statements[0], id=f"s{n}", speaker=f"Speaker {n:02}", speaker_id=f"e{n}") for n in range(18))
    for write in (report_markdown, report_html):
        assert "And 3 more speakers" in write(replace(corpus, statements=many), ())
        assert "more speaker" not in write(replace(corpus, statements=many[:15]), ())


def test_who_decided_and_when_is_told() -> None:
    corpus, (finding,) = small_corpus()
    reviews = add_review((), finding, corpus.documents, status="dismissed", by="Jo Reed", date=dt.date(2026, 5, 31))
    (dismissed,) = apply_reviews((finding,), reviews, corpus.documents)
    for text in (report_markdown(corpus, (dismissed,)), report_html(corpus, (dismissed,))):
        assert "by Jo Reed on 2026-05-31" in text
    confirmed = replace(dismissed, status="confirmed", decided_on=None)
    assert "**confirmed** by Jo Reed\n" in report_markdown(corpus, (confirmed,))


def test_the_page_asks_for_nothing_and_executes_nothing() -> None:
    corpus, (finding,) = small_corpus()
    (document,) = corpus.documents
    hostile = replace(finding, label=HOSTILE, explanation=HOSTILE, remedy=HOSTILE, kind=HOSTILE, note=HOSTILE, status="unsure")
    entity = replace(corpus.entities[0], name=HOSTILE)
    told = replace(
        corpus,
        documents=(replace(document, title=HOSTILE, publisher=HOSTILE),),
        entities=(entity,),
        statements=tuple(replace(s, speaker=HOSTILE, platform=HOSTILE) for s in corpus.statements),
    )
    failure = Failure(path=HOSTILE, line=3, message=HOSTILE, remedy=HOSTILE)
    page = html.fromstring(report_html(told, (hostile,), [failure]))
    assert not page.xpath("//script | //img | //link | //iframe | //*[@onerror]")
    assert not [value for value in page.xpath("//@href") if value.startswith(("http", "//"))]
    assert not page.xpath("//@src")
    assert "url(" not in "".join(page.xpath("//style/text()")) and "@import" not in "".join(page.xpath("//style/text()"))
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert page.xpath("//title/text()")[0].startswith(HOSTILE)


def test_the_page_links_into_the_graph_and_into_itself() -> None:
    corpus, (finding,) = small_corpus()
    page = html.fromstring(report_html(corpus, (finding,)))
    assert f"graph.html#{finding.id}" in page.xpath("//a/@href")
    for target in page.xpath("//a/@href[starts-with(., '#')]"):
        assert len(page.xpath(f"//*[@id='{target[1:]}']")) == 1
    assert page.xpath("//mark/text()") == ["30 cows fell ill", "90 cows fell ill"]
    assert page.xpath("//html/@lang") == ["en"] and len(page.xpath("//h1")) == 1
    alone = html.fromstring(report_html(corpus, (finding,), page=None))
    assert not [href for href in alone.xpath("//a/@href") if "graph.html" in href]


def test_same_input_same_bytes_and_odd_characters() -> None:
    corpus, findings = small_corpus()
    odd = replace(corpus, documents=(replace(corpus.documents[0], title="a\ud800b"),))
    assert report_html(odd, findings) == report_html(odd, findings)
    assert "a\ufffdb" in report_html(odd, findings)
    report_html(odd, findings).encode("utf-8")


def test_the_name_of_the_file_decides(tmp_path: Path) -> None:
    corpus, findings = small_corpus()
    graph = tmp_path / "out" / "graph.ttl"
    graph.parent.mkdir()
    assert report_text(corpus, findings, None, graph=graph).startswith("# Report")
    assert "graph.html" not in report_text(corpus, findings, tmp_path / "r.md", graph=graph)
    (graph.parent / "graph.html").write_text("x")
    assert "(out/graph.html#finding-" in report_text(corpus, findings, tmp_path / "r.md", graph=graph)
    assert 'href="graph.html#finding-' in report_text(corpus, findings, graph.parent / "R.HTML", graph=graph)
    with pytest.raises(OutputError, match="not a report by its name"):
        report_text(corpus, findings, tmp_path / "r.pdf", graph=graph)
