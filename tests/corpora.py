"""A small corpus of our own for tests: two documents, one act told on two media, one number told twice."""

from __future__ import annotations

import datetime as dt

from kg.ids import make_id
from kg.model import (
    Act,
    Argument,
    Claim,
    Comparable,
    Corpus,
    Description,
    Document,
    Entity,
    Link,
    Mention,
    Position,
    Quantity,
    Statement,
    TimeExpression,
)
from kg.readers.text import document_from_text

FIRST = (
    "Ferry stops at noon\n\nIna Moor wrote on Pixroll that “the ferry is safe”. About 40 people waited.\r\n\r\n"
    "Summary\n\nIna Moor told a radio host that the ferry is safe. 🙂 Some 90 people waited."
)
SECOND = "Dock news\n\nTom Reed said: “The ferry is not safe at all.” He left on Monday."


def span(document: Document, words: str, after: int = 0) -> tuple[int, int]:
    """Return where `words` stand in a document."""
    start = document.text.index(words, after)
    return start, start + len(words)


def mention(document: Document, words: str, after: int = 0) -> Mention:
    start, end = span(document, words, after)
    return Mention(document=document.id, start=start, end=end, text=words)


def statement(
    document: Document, text: str, quote: str | None, *, speaker: Entity, cue: str, medium: Entity | None, **more: object
) -> Statement:
    start, end = span(document, text)
    section = next(part for part in document.sections if part.start <= start < part.end)
    quotes = () if quote is None else (span(document, quote, start),)
    values = {
        "id": make_id("statement", document.id, start, end),
        "document": document.id,
        "form": "indirect" if quote is None else "mixed",
        "speaker": speaker.name,
        "speaker_id": speaker.id,
        "speaker_span": span(document, speaker.name, start),
        "cue": span(document, cue, start),
        "cue_lemma": "say",
        "content": quotes or (span(document, text.partition("that ")[2], start),),
        "text": text,
        "start": start,
        "end": end,
        "section": section.id,
        "section_role": section.role,
        "quotes": quotes,
        "platform": medium and medium.name,
        "medium": medium and medium.id,
        "about": (FERRY.id,),
        "confidence": 0.9,
        "reason": "cue:" + cue,
    }
    return Statement(**{**values, **more})  # type: ignore[arg-type]


def position(node: str, document: Document, words: str, value: str, side: int, source: str, after: int = 0) -> Position:
    start, end = span(document, words, after)
    section = next(part for part in document.sections if part.start <= start < part.end)
    return Position(
        id=make_id("position", node, value, start, end),
        node=node,
        document=document.id,
        start=start,
        end=end,
        text=words,
        value=value,
        side=side,
        source=source,
        section_role=section.role,
    )


A = document_from_text(FIRST, path="harbour/a.txt")
B = document_from_text(SECOND, path="harbour/b.txt")
SUMMARY = A.text.index("Ina Moor told")
INA = Entity(
    id=make_id("entity", "Ina Moor"),
    type="Person",
    name="Ina Moor",
    aliases=("Moor", "Ina"),
    gender="f",
    mentions=(mention(A, "Ina Moor"), mention(A, "Ina Moor", SUMMARY)),
)
TOM = Entity(id=make_id("entity", "Tom Reed"), type="Person", name="Tom Reed", mentions=(mention(B, "Tom Reed"),))
PIXROLL = Entity(
    id=make_id("entity", "Pixroll"),
    type="Platform",
    name="Pixroll",
    kind="social network",
    wikidata="Q1",
    mentions=(mention(A, "Pixroll"),),
)
RADIO = Entity(
    id=make_id("entity", "radio"), type="Platform", name="a radio host", kind="interview", mentions=(mention(A, "a radio host"),)
)
FERRY = Entity(
    id=make_id("entity", "ferry"), type="Work", name="the ferry", mentions=(mention(A, "the ferry"), mention(B, "The ferry"))
)

SAFE = Claim(
    id=make_id("claim", "safe"),
    start=span(A, "the ferry is safe")[0],
    end=span(A, "the ferry is safe")[1],
    text="the ferry is safe",
    subject=Argument(
        role="subject",
        start=span(A, "the ferry")[0],
        end=span(A, "the ferry")[1],
        text="the ferry",
        head="ferry",
        entity=FERRY.id,
    ),
    predicate="be safe",
    modality="hedged",
)
POST = statement(
    A,
    "Ina Moor wrote on Pixroll that “the ferry is safe”.",
    "“the ferry is safe”",
    speaker=INA,
    cue="wrote",
    medium=PIXROLL,
    claims=(SAFE,),
)
TOLD = statement(A, "Ina Moor told a radio host that the ferry is safe.", None, speaker=INA, cue="told", medium=RADIO)
REPLY = statement(
    B,
    "Tom Reed said: “The ferry is not safe at all.”",
    "“The ferry is not safe at all.”",
    speaker=TOM,
    cue="said",
    medium=None,
    form="direct",
    polarity="negative",
    epistemic="asserted",
    sentiment="negative",
    sentiment_score=-0.25,
    time=TimeExpression(
        start=len(B.text) - 7,
        end=len(B.text) - 1,
        text="Monday",
        weekday=0,
        earliest=dt.date(2024, 5, 6),
        latest=dt.date(2024, 5, 6),
    ),
)
WAITED = Description(
    id=make_id("description", "waited"),
    document=A.id,
    about="thing:person",
    about_text="people",
    slot="count",
    value="About 40",
    head="40",
    start=span(A, "About 40")[0],
    end=span(A, "About 40")[1],
    section=A.sections[1].id,
    section_role="body",
    quantity=Quantity(
        start=span(A, "About 40")[0],
        end=span(A, "About 40")[1],
        text="About 40",
        low=36.0,
        high=44.5,
        unit="person",
        approximate=True,
    ),
)
ACT = Act(
    id=make_id("act", "safe"),
    kind="speech",
    label="Ina Moor on the ferry",
    statements=(TOLD.id, POST.id),
    speaker_id=INA.id,
    scope="document",
    agrees_on=("speaker", "act"),
    score=0.8,
    reason="same words",
)
MEDIUM = Comparable(
    id=make_id("comparable", "medium"),
    respect="medium",
    label="Ina Moor on the ferry",
    positions=(
        position(POST.id, A, "wrote on Pixroll", "Pixroll", 0, A.id),
        position(TOLD.id, A, "told a radio host", "a radio host", 1, A.id),
    ),
    scope="document",
    agrees_on=("speaker", "act"),
    score=0.8,
    reason="one act",
    detail="Pixroll here, a radio host there",
)
PEOPLE = Comparable(
    id=make_id("comparable", "people"),
    respect="number",
    label="people who waited",
    positions=(
        position(WAITED.id, A, "About 40 people waited", "about 40", 0, A.id),
        position(make_id("description", "summary"), A, "Some 90 people waited", "some 90", 1, A.id),
    ),
    scope="document",
    agrees_on=("people who waited",),
    score=0.7,
    reason="one thing",
)
STANCE = Comparable(
    id=make_id("comparable", "stance"),
    respect="polarity",
    label="whether the ferry is safe",
    positions=(
        position(POST.id, A, "the ferry is safe", "safe", 0, INA.id),
        position(REPLY.id, B, "The ferry is not safe at all", "not safe", 1, TOM.id),
    ),
    scope="corpus",
    agrees_on=("ferry",),
    score=0.6,
    reason="negation",
    detail="Ina Moor says that it is safe, Tom Reed that it is not",
)
CORPUS = Corpus(
    documents=(A, B),
    entities=(INA, TOM, PIXROLL, RADIO, FERRY),
    statements=(POST, TOLD, REPLY),
    descriptions=(WAITED,),
    acts=(ACT,),
    comparables=(MEDIUM, PEOPLE, STANCE),
    links=(
        Link(id=make_id("link", "a"), subject=TOLD.id, predicate="antecedent", object=POST.id, score=0.9, reason="same words"),
    ),
    compared=7,
    not_comparable=2,
)
