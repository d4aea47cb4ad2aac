"""Marked sentences of frames: medium, time and addressee of each attribution, and what is taken over."""

from __future__ import annotations

from typing import Any

import pytest
from spacy.tokens import Doc

from kg.nlp.frames import kg_frames
from kg.nlp.times import kg_times
from tests.nlp.assembled import attribution, cases, cluster, parse


def framed(case: dict[str, Any]) -> Doc:
    """Return the Doc of a case with its clusters and attributions put in, and its frames found."""
    doc = kg_times(parse(case["text"]))
    kinds = (
        ("people", "Person", None),
        ("brands", "Brand", None),
        ("platforms", "Platform", "social-network"),
        ("broadcasters", "Platform", "broadcaster"),
    )
    clusters = [
        cluster(doc, kind, name, words, of=of) for table, kind, of in kinds for name, words in case.get(table, {}).items()
    ]
    names = [c.name for c in clusters]
    doc._.kg_clusters = tuple(clusters)
    doc._.kg_attributions = tuple(
        attribution(
            doc,
            content=said["content"],
            cue=said["cue"],
            source=said.get("source"),
            form=said.get("form", "indirect"),
            lemma=said.get("lemma"),
            speaker=names.index(said["speaker"]) if "speaker" in said else None,
            parent=said.get("parent"),
            cue_after=said.get("after"),
        )
        for said in case["said"]
    )
    return kg_frames(doc)


@pytest.mark.parametrize("case", cases("frames"), ids=lambda case: case["name"])
def test_frames(case: dict[str, Any]) -> None:
    doc = framed(case)
    clusters = doc._.kg_clusters
    media = ["" if f.medium is None else clusters[f.medium].name for f in doc._.kg_frames]
    assert media == case["media"], [f.reason for f in doc._.kg_frames]
    if "times" in case:
        assert ["" if f.time is None else f.time.text for f in doc._.kg_frames] == case["times"]
    if "to" in case:
        assert ["" if f.addressee is None else doc.text[slice(*f.addressee)] for f in doc._.kg_frames] == case["to"]
    for frame in doc._.kg_frames:
        assert frame.medium is None or (frame.reason and clusters[frame.medium].type == "Platform")


def test_a_taken_over_frame_names_who_opened_it() -> None:
    doc = framed(next(case for case in cases("frames") if case["name"] == "in an interview with, and the next sentence"))
    assert [frame.introduced_by for frame in doc._.kg_frames] == [0, 0]


def test_a_channel_that_speaks_speaks_for_its_owner() -> None:
    doc = framed(next(case for case in cases("frames") if case["name"] == "a website that speaks"))
    assert [doc._.kg_clusters[a.speaker].name for a in doc._.kg_attributions] == ["Ostrand"]


def test_a_document_without_attributions_has_no_frames() -> None:
    doc = kg_frames(parse("It rained in Brindle."))
    assert doc._.kg_frames == ()
