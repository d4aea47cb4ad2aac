"""From annotated Docs to records: entities, statements (the narrator's too) and descriptions of each document.

The only place that knows both spaCy and the model. Nothing is merged across documents here; that is `kg.link`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from spacy.tokens import Doc

from kg.ids import make_id
from kg.model import Description, Document, Extract, Section, Span, Statement
from kg.nlp.annotations import Attribution, Frame, Stance
from kg.nlp.arguments import Arguments
from kg.nlp.stance import stance_of
from kg.stating.entities import LocalEntities
from kg.stating.narration import Told, narrated
from kg.stating.placing import Contents

_Each = TypeVar("_Each")
#: ``doc.text`` is built anew at every access: all text is taken from `Document.text`, which is the same.
_JOINT: Final = " … "
#: How far before its content a cue may stand for its object to lie between them.
_OBJECT: Final = 80
_NO_FRAME: Final = Frame()
_NO_STANCE: Final = Stance(polarity="unknown", epistemic="unknown", sentiment="unknown", score=0.0)


def state(docs: Iterable[Doc]) -> Iterator[Extract]:
    """Yield what each annotated `Doc` says, in order; every Doc must have been made by `kg.nlp.annotate`."""
    for doc in docs:
        yield extract(doc)


def extract(doc: Doc) -> Extract:
    """Return the entities, statements and descriptions of one annotated `doc`. Raises `ValueError` if it has no document."""
    document = doc._.kg_document
    if document is None:
        raise ValueError("the Doc has no document: use kg.nlp.annotate")
    entities = LocalEntities(doc, document)
    sentences = _Sentences(doc, document)
    told, carriers = _attributed(doc, document, entities, sentences)
    voice = document.publisher or document.title or document.path
    told += [
        _narration(doc, document, entities, sentences, part, voice) for part in narrated(doc, told, carriers, sentences.role)
    ]
    told.sort(key=lambda s: (s.content[0] if s.content else (s.start, s.end), s.form == "narration", s.id))
    statements = _with_claims(doc, entities, told)
    descriptions = _descriptions(doc, entities, statements)
    return Extract(
        document=document,
        entities=tuple(entities.all),
        statements=tuple(statements),
        descriptions=descriptions,
        times=doc._.kg_times,
        places=tuple(entities.in_argument(place) for place in Arguments(doc).places()),
        quantities=doc._.kg_quantities,
    )


class _Sentences:
    """Sentences and sections by offset."""

    def __init__(self, doc: Doc, document: Document) -> None:
        spans = [(sentence.start_char, sentence.end_char) for sentence in doc.sents]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        self._sections = document.sections
        self._section_starts = [section.start for section in document.sections]
        self._text = document.text

    def around(self, start: int, end: int) -> Span:
        """Return the characters of the sentence, or sentences, that hold ``start:end``."""
        if not self._starts:
            return start, end
        first = max(0, bisect_right(self._starts, start) - 1)
        last = max(first, bisect_right(self._starts, max(start, end - 1)) - 1)
        begin, finish = self._starts[first], self._ends[last]
        while begin < finish and self._text[begin].isspace():
            begin += 1
        while finish > begin and self._text[finish - 1].isspace():
            finish -= 1
        return min(begin, start), max(finish, end)

    def role(self, offset: int) -> str:
        """Return the role of the section at `offset`."""
        section = self.section(offset)
        return "body" if section is None else section.role

    def section(self, offset: int) -> Section | None:
        """Return the section that holds the character at `offset`."""
        place = bisect_right(self._section_starts, offset) - 1
        return self._sections[max(place, 0)] if self._sections else None


def _attributed(
    doc: Doc, document: Document, entities: LocalEntities, sentences: _Sentences
) -> tuple[list[Statement], list[list[Span]]]:
    """Return a statement per attribution, and the characters that only carry each (source, cue, medium, time, addressee)."""
    attributions: Sequence[Attribution] = doc._.kg_attributions
    frames = _parallel(doc._.kg_frames, len(attributions), _NO_FRAME)
    stances = _parallel(doc._.kg_stances, len(attributions), _NO_STANCE)
    ids = [make_id("statement", document.id, a.content, a.cue, a.source) for a in attributions]
    seen: set[str] = set()
    found: list[Statement] = []
    carriers: list[list[Span]] = []
    named: dict[int | None, Span] = {}
    for number, (attribution, frame, stance) in enumerate(zip(attributions, frames, stances, strict=True)):
        if ids[number] in seen or not attribution.content:
            continue
        seen.add(ids[number])
        # An utterance that goes on without a cue is of whoever was named last.
        source = attribution.source or (named.get(attribution.speaker) if attribution.inherited else None)
        if attribution.speaker is not None and source is not None:
            named[attribution.speaker] = source
        found.append(_statement(doc, document, entities, sentences, attribution, frame, stance, ids, number, source))
        spans = [attribution.source, attribution.cue, frame.medium_span, frame.addressee]
        if frame.time is not None:
            spans.append((frame.time.start, frame.time.end))
        carriers.append([span for span in spans if span is not None])
    return found, carriers


def _parallel(values: Sequence[_Each], count: int, default: _Each) -> list[_Each]:
    return [*values[:count], *[default] * (count - len(values))]


def _statement(
    doc: Doc,
    document: Document,
    entities: LocalEntities,
    sentences: _Sentences,
    attribution: Attribution,
    frame: Frame,
    stance: Stance,
    ids: Sequence[str],
    number: int,
    source: Span | None,
) -> Statement:
    speaker = entities.get(attribution.speaker)
    medium = entities.get(frame.medium)
    addressee = entities.get(frame.addressee_cluster)
    behalf = entities.get(attribution.on_behalf_of)
    content = tuple(sorted(attribution.content))
    held = [*content, *([attribution.cue] if attribution.cue else [])]
    start, end = sentences.around(min(s for s, _ in held), max(e for _, e in held))
    section = sentences.section(content[0][0])
    # What the cue is about stands between the cue and its content ("accused her of", "described the fault as").
    objects: tuple[Span, ...] = ()
    if (
        attribution.cue is not None
        and attribution.form != "direct"
        and attribution.cue[0] < content[0][0] <= attribution.cue[0] + _OBJECT
    ):
        objects = ((attribution.cue[0], content[0][0]),)
    about = entities.named_in((*objects, *content))
    dropped = {entity.id for entity in (medium, addressee) if entity is not None}
    return Statement(
        id=ids[number],
        document=document.id,
        form=attribution.form,
        speaker=speaker.name if speaker is not None else attribution.nominal_source or _slice(document, attribution.source),
        speaker_id=None if speaker is None else speaker.id,
        speaker_span=source,
        cue=attribution.cue,
        cue_lemma=attribution.cue_lemma,
        content=content,
        text=_JOINT.join(document.text[s:e] for s, e in content),
        start=start,
        end=end,
        section="" if section is None else section.id,
        section_role="body" if section is None else section.role,
        quotes=attribution.quotes,
        on_behalf_of=None if behalf is None else behalf.id,
        platform=None if medium is None else medium.name,
        medium=None if medium is None else medium.id,
        medium_span=frame.medium_span,
        time=frame.time,
        addressee=addressee.name if addressee is not None else _slice(document, frame.addressee),
        addressee_id=None if addressee is None else addressee.id,
        about=tuple(entity for entity in about if entity not in dropped),
        polarity=stance.polarity,
        epistemic=stance.epistemic,
        sentiment=stance.sentiment,
        sentiment_score=stance.score,
        frame=_reference(ids, frame.introduced_by, number),
        parent=_reference(ids, attribution.parent, number),
        confidence=attribution.confidence,
        reason="; ".join(part for part in (attribution.rule, frame.reason, stance.reason) if part),
    )


def _slice(document: Document, span: Span | None) -> str | None:
    return None if span is None else document.text[span[0] : span[1]]


def _reference(ids: Sequence[str], number: int | None, own: int) -> str | None:
    return ids[number] if number is not None and number != own and 0 <= number < len(ids) and ids[number] != ids[own] else None


def _narration(doc: Doc, document: Document, entities: LocalEntities, sentences: _Sentences, told: Told, voice: str) -> Statement:
    section = sentences.section(told.content[0][0])
    stance = stance_of(doc, told.content)
    return Statement(
        id=make_id("statement", document.id, told.content, None, None),
        document=document.id,
        form="narration",
        speaker=voice,
        speaker_id=document.id,
        speaker_span=None,
        cue=None,
        cue_lemma=None,
        content=told.content,
        text=_JOINT.join(document.text[s:e] for s, e in told.content),
        start=told.sentence[0],
        end=told.sentence[1],
        section="" if section is None else section.id,
        section_role="body" if section is None else section.role,
        about=entities.named_in(told.content),
        polarity=stance.polarity,
        epistemic=stance.epistemic,
        sentiment=stance.sentiment,
        sentiment_score=stance.score,
        reason="; ".join(
            part for part in ("narrator" if told.whole else "narrator: the rest of a sentence", stance.reason) if part
        ),
    )


def _with_claims(doc: Doc, entities: LocalEntities, statements: list[Statement]) -> list[Statement]:
    """Give every claim to the innermost statement around it; what nobody else says is the narrator's."""
    told = [number for number, statement in enumerate(statements) if statement.form != "narration"]
    own = [number for number, statement in enumerate(statements) if statement.form == "narration"]
    others = Contents([statements[number] for number in told])
    narrator = sorted((statements[number].start, number) for number in own)
    starts = [start for start, _ in narrator]
    claims: dict[int, list[int]] = {}
    for index, claim in enumerate(doc._.kg_claims):
        place = others.around(claim.start, claim.end)
        if place is not None:
            claims.setdefault(told[place], []).append(index)
            continue
        before = bisect_right(starts, claim.start) - 1
        if before >= 0 and claim.start < statements[narrator[before][1]].end:
            claims.setdefault(narrator[before][1], []).append(index)
    return [
        replace(statement, claims=tuple(entities.in_claim(doc._.kg_claims[i]) for i in claims[number]))
        if number in claims
        else statement
        for number, statement in enumerate(statements)
    ]


def _descriptions(doc: Doc, entities: LocalEntities, statements: list[Statement]) -> tuple[Description, ...]:
    """Resolve the descriptions' entities and note the statement that each stands in; nobody's are left without."""
    told = [statement for statement in statements if statement.form != "narration"]
    contents = Contents(told)
    found = []
    for description in doc._.kg_slots:
        place = contents.around(description.start, description.end)
        resolved = entities.in_description(description)
        found.append(resolved if place is None else replace(resolved, statement=told[place].id))
    return tuple(found)
