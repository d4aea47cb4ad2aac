"""SARIF and JUnit XML have the structure that their readers require, and lead to the right characters."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from kg.errors import InputError
from kg.finding_formats import FORMATS, findings_text
from kg.finding_formats.places import Lines, reference
from kg.model import Corpus, Finding
from kg.query_files import load_checks
from tests.samples import TEXT, small_corpus

CHECKS = load_checks()


def variants() -> tuple[Corpus, tuple[Finding, ...]]:
    """Return an open, a dismissed and a disagreeing finding, and one of a kind that no check knows."""
    corpus, (found,) = small_corpus()
    return corpus, (
        found,
        replace(found, id="finding-1", status="dismissed", note="two <years> \x07"),
        replace(found, id="finding-2", verdict="disagreement", severity="low", kind="disagreement"),
        replace(found, id="finding-3", kind="my-own", severity="medium"),
    )


def sarif() -> dict[str, Any]:
    corpus, findings = variants()
    parsed: dict[str, Any] = json.loads(findings_text("sarif", corpus, findings, CHECKS))
    return parsed


def test_sarif_has_what_the_standard_requires() -> None:
    log = sarif()
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "claim-kg"
    assert [rule["id"] for rule in driver["rules"]] == [check.kind for check in CHECKS]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in driver["rules"])
    assert {rule["defaultConfiguration"]["level"] for rule in driver["rules"]} == {"error", "warning", "note"}
    for result in run["results"]:
        assert result["message"]["text"] and result["locations"]
        assert result["level"] in ("none", "note", "warning", "error")
        if "ruleIndex" in result:
            assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        for location in (*result["locations"], *result["relatedLocations"]):
            place = location["physicalLocation"]
            assert run["artifacts"][place["artifactLocation"]["index"]]["location"]["uri"] == place["artifactLocation"]["uri"]
            region = place["region"]
            assert min(region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) >= 1
            end = region["charOffset"] + region["charLength"]
            assert TEXT[region["charOffset"] : end] == region["snippet"]["text"]
            line = TEXT.split("\n")[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 :].startswith(region["snippet"]["text"])
    assert len({result["partialFingerprints"]["findingId/v1"] for result in run["results"]}) == len(run["results"])


def test_sarif_levels_sides_and_suppressions() -> None:
    first, dismissed, disagreement, own = sarif()["runs"][0]["results"]
    assert [r["level"] for r in (first, disagreement, own)] == ["error", "note", "warning"]
    assert first["locations"][0]["message"]["text"] == "side A: 30"
    assert [location["message"]["text"] for location in first["relatedLocations"]] == ["side B: 90"]
    assert dismissed["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "two <years> \x07"}]
    assert "suppressions" not in first and "ruleIndex" not in own


def test_sarif_carries_the_text_that_its_offsets_count() -> None:
    corpus, findings = small_corpus()
    page = replace(corpus.documents[0], media_type="text/html", path="a b.html")
    parsed = json.loads(findings_text("sarif", replace(corpus, documents=(page,)), findings, CHECKS))
    (artifact,) = parsed["runs"][0]["artifacts"]
    assert artifact["contents"]["text"] == TEXT and artifact["location"]["uri"] == "a%20b.html"
    assert "contents" not in sarif()["runs"][0]["artifacts"][0]


def test_junit_counts_and_cases() -> None:
    corpus, findings = variants()
    root = etree.fromstring(findings_text("junit", corpus, findings, CHECKS).encode())
    assert root.tag == "testsuites"
    assert {suite.get("name") for suite in root} == {*(check.kind for check in CHECKS), "my-own"}
    for element in (root, *root):
        for name, tag in (("tests", "testcase"), ("failures", "failure"), ("skipped", "skipped")):
            assert int(element.get(name)) == len(element.findall(f".//{tag}"))
    assert (root.get("failures"), root.get("skipped")) == ("2", "1")
    (quiet,) = root.findall("testsuite[@name='time-conflict']/testcase")
    assert len(quiet) == 0
    case = next(case for case in root.iter("testcase") if findings[0].id in case.get("name"))
    assert (case.get("file"), case.get("line")) == ("ellan/post.txt", "3")
    failure = case.find("failure")
    assert failure.get("type") == "high number-conflict" and "Ask the dairy." in failure.text
    (skipped,) = root.iter("skipped")
    assert skipped.get("message") == "dismissed: two <years> \ufffd"


def test_junit_gives_no_line_of_a_file_that_was_converted() -> None:
    corpus, findings = small_corpus()
    page = replace(corpus.documents[0], media_type="text/html")
    root = etree.fromstring(findings_text("junit", replace(corpus, documents=(page,)), findings, CHECKS).encode())
    assert root.findall(".//testcase[@file]") and not root.findall(".//testcase[@line]")


def test_nothing_found_is_still_a_valid_answer() -> None:
    corpus, _ = small_corpus()
    assert json.loads(findings_text("sarif", corpus, (), CHECKS))["runs"][0]["results"] == []
    assert etree.fromstring(findings_text("junit", corpus, (), CHECKS).encode()).get("failures") == "0"


def test_unknown_format_is_refused() -> None:
    with pytest.raises(InputError, match="unknown format 'xls'"):
        findings_text("xls", small_corpus()[0], (), CHECKS)
    assert FORMATS == ("junit", "sarif")


def test_lines_end_at_lf_and_cr_lf() -> None:
    lines = Lines("ab\r\ncd\n\re")
    assert [lines.position(at) for at in (0, 3, 4, 6, 7, 8)] == [(1, 1), (1, 4), (2, 1), (2, 3), (3, 1), (3, 2)]


def test_reference_of_a_record_in_a_file_of_many() -> None:
    document = small_corpus()[0].documents[0]
    assert reference(replace(document, path="a #1.txt")) == "a%20%231.txt"
    assert reference(replace(document, path="w/a.jsonl#x y", media_type="application/x-ndjson")) == "w/a.jsonl#x%20y"


def locations(base: str, path: str = "ellan/post.txt") -> tuple[dict[str, Any], dict[str, Any]]:
    corpus, findings = small_corpus()
    document = replace(corpus.documents[0], path=path)
    (run,) = json.loads(findings_text("sarif", replace(corpus, documents=(document,)), findings, CHECKS, base=base))["runs"]
    told = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert {**run["artifacts"][0]["location"], "index": 0} == told
    return run["originalUriBaseIds"], told


def test_sarif_says_what_its_paths_are_relative_to() -> None:
    roots, told = locations("")
    assert told == {"uri": "ellan/post.txt", "uriBaseId": "%SRCROOT%", "index": 0} and "uri" not in roots["%SRCROOT%"]
    roots, told = locations("data/my articles/")
    assert told["uri"] == "data/my%20articles/ellan/post.txt" and "uri" not in roots["%SRCROOT%"]
    assert locations(".")[1]["uri"] == "ellan/post.txt"
    roots, told = locations("/srv/my articles")
    assert told["uri"] == "ellan/post.txt" and roots["%SRCROOT%"]["uri"] == "file:///srv/my%20articles/"
    roots, told = locations("data", path="/srv/post.txt")
    assert told == {"uri": "file:///srv/post.txt", "index": 0}


def test_junit_leads_to_the_files_too() -> None:
    corpus, findings = small_corpus()
    root = etree.fromstring(findings_text("junit", corpus, findings, CHECKS, base="data").encode())
    assert {case.get("file") for case in root.iter("testcase")} == {None, "data/ellan/post.txt"}
