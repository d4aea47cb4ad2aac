"""One finding, statement or entity with all that a person needs to judge it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.errors import InputError
from kg.model import Corpus, Document, Entity, Finding, Statement
from kg.passages import Passage, merge_spans, passage, sentence_around
from kg.review import decided

#: What to do where a finding is not in the graph: one reason is a check of the user's own, which only `check` was told of.
UNKNOWN_FINDING = "kg check GRAPH lists the findings; what checks of your own find is kept by kg build --queries DIR"
_MOST_MENTIONS = 10
_MOST_MATCHES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What `show` returns: a heading, facts as (label, value), and passages, each with a note saying what it is."""

    id: str
    heading: str
    facts: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]


def show(corpus: Corpus, findings: Sequence[Finding], ident: str) -> Card:
    """Return the card of the finding, statement or entity whose identifier is, begins or ends with `ident`.

    An entity may be given by its name. Raises `InputError` if nothing or more than one thing is meant.
    """
    by_id: dict[str, Finding | Statement | Entity] = {}
    by_id.update((finding.id, finding) for finding in findings)
    by_id.update((statement.id, statement) for statement in corpus.statements)
    by_id.update((entity.id, entity) for entity in corpus.entities)
    wanted = ident.rsplit("/", 1)[-1]
    found = by_id.get(wanted)
    if found is None:
        matches = [
            key for key in by_id if len(wanted) >= 4 and (key.startswith(wanted) or key.split("-", 1)[1].startswith(wanted))
        ]
        matches = matches or [entity.id for entity in corpus.entities if _called(entity, ident)]
        # A part of a name will do where it means one thing: "Reed", "Dairy".
        matches = matches or [entity.id for entity in corpus.entities if _called_in_part(entity, ident)]
        if len(matches) != 1:
            raise _not_one(ident, [by_id[match] for match in matches])
        found = by_id[matches[0]]
    documents = {document.id: document for document in corpus.documents}
    if isinstance(found, Finding):
        return _finding_card(found, documents)
    if isinstance(found, Statement):
        return _statement_card(found, corpus, findings, documents)
    return _entity_card(found, corpus, documents)


def _called(entity: Entity, name: str) -> bool:
    return name.casefold() in {entity.name.casefold(), *(alias.casefold() for alias in entity.aliases)}


def _called_in_part(entity: Entity, words: str) -> bool:
    wanted = words.casefold().split()
    names = " ".join((entity.name, *entity.aliases)).casefold().split()
    return bool(wanted) and all(any(name.startswith(word) for name in names) for word in wanted)


def _not_one(ident: str, things: Sequence[Finding | Statement | Entity]) -> InputError:
    if not things:
        if ident.startswith("finding-"):
            return InputError(f"{ident!r} is no finding of this graph", remedy=UNKNOWN_FINDING)
        remedy = "kg query GRAPH --name entities lists the names, kg check GRAPH the findings"
        return InputError(f"{ident!r} is no finding, statement or entity of this graph", remedy=remedy)
    named = [f"{thing.name} ({thing.id})" if isinstance(thing, Entity) else thing.id for thing in things[:_MOST_MATCHES]]
    more = f" and {len(things) - len(named)} more" if len(things) > len(named) else ""
    return InputError(f"{ident!r} may be {', '.join(named)}{more}", remedy="give more of it")


def _finding_card(finding: Finding, documents: dict[str, Document]) -> Card:
    sides = {side: chr(ord("A") + index % 26) for index, side in enumerate(sorted({m.side for m in finding.members}))}
    return Card(
        id=finding.id,
        heading=f"{finding.kind}: {finding.label}",
        facts=_told(
            ("verdict", finding.verdict),
            ("severity", finding.severity),
            ("score", f"{finding.score:.2f}"),
            ("status", " ".join(filter(None, (finding.status, decided(finding))))),
            ("why", finding.explanation),
            ("comparable because of", ", ".join(finding.agrees_on)),
            ("differs on", ", ".join(finding.differs_on)),
            ("to settle it", finding.remedy),
            ("found by", f"the query {finding.kind}.rq"),
            ("note", finding.note),
        ),
        passages=tuple(
            passage(documents[m.document], m.start, m.end, note=f"side {sides[m.side]}: {m.value}")
            for m in sorted(finding.members, key=lambda member: member.side)
        ),
    )


def _statement_card(statement: Statement, corpus: Corpus, findings: Sequence[Finding], documents: dict[str, Document]) -> Card:
    names = {entity.id: entity.name for entity in corpus.entities}
    document = documents[statement.document]
    concerned = [finding for finding in findings if any(m.statement == statement.id for m in finding.members)]
    shown = [passage(document, start, end, note="content") for start, end in statement.content]
    if statement.frame:
        frame = next((other for other in corpus.statements if other.id == statement.frame), None)
        if frame is not None and frame.id != statement.id:
            shown.append(passage(document, *sentence_around(document, frame.start, frame.end), note="frame"))
    cue = None if statement.cue is None else document.text[slice(*statement.cue)]
    return Card(
        id=statement.id,
        heading=f"{statement.speaker or 'someone unnamed'}: {statement.text}",
        facts=_told(
            ("speaker", statement.speaker),
            ("named here as", None if statement.speaker_span is None else document.text[slice(*statement.speaker_span)]),
            ("who that is", _meant(statement, corpus)),
            ("on behalf of", names.get(statement.on_behalf_of or "")),
            ("form", statement.form),
            ("cue", cue),
            ("platform", statement.platform),
            ("time", _time(statement)),
            ("addressee", statement.addressee),
            ("about", ", ".join(names[about] for about in statement.about if about in names)),
            ("stance", f"{statement.polarity}, {statement.epistemic}, {statement.sentiment}"),
            ("confidence", f"{statement.confidence:.2f}"),
            ("found by", statement.reason),
            ("findings", ", ".join(f"{finding.kind} ({finding.id})" for finding in concerned)),
        ),
        passages=tuple(shown),
    )


def _meant(statement: Statement, corpus: Corpus) -> str | None:
    """Return the speaker's entity and how the words that name the speaker led to it; None where nothing had to be decided."""
    entity = next((entity for entity in corpus.entities if entity.id == statement.speaker_id), None)
    if entity is None or statement.speaker_span is None:
        return None
    start, end = statement.speaker_span
    for mention in entity.mentions:
        if mention.document == statement.document and start <= mention.start < end and mention.kind != "name":
            return f"{entity.name} ({entity.type}), by {mention.reason or mention.kind}"
    return None


def _time(statement: Statement) -> str | None:
    time = statement.time
    if time is None:
        return None
    days = [day.isoformat() for day in (time.earliest, time.latest) if day is not None]
    return time.text + (f" ({' to '.join(dict.fromkeys(days))})" if days else "")


def _entity_card(entity: Entity, corpus: Corpus, documents: dict[str, Document]) -> Card:
    told = [statement for statement in corpus.statements if statement.form != "narration"]
    said = [statement for statement in told if statement.speaker_id == entity.id]
    heard = [statement for statement in told if statement.medium == entity.id]
    about = [statement for statement in told if entity.id in statement.about and statement not in said and statement not in heard]
    described = [f"{d.slot}: {d.value}" for d in corpus.descriptions if d.about == entity.id]
    # Where it is named says the least: pronouns are left out, and only so many names are shown.
    mentions = [mention for mention in entity.mentions if mention.kind != "pronoun"][:_MOST_MENTIONS]
    return Card(
        id=entity.id,
        heading=f"{entity.name} ({entity.type})",
        facts=_told(
            ("also", ", ".join(alias for alias in entity.aliases if alias != entity.name)),
            ("kind", entity.kind),
            ("Wikidata", entity.wikidata),
            ("statements by", str(len(said))),
            ("statements here", str(len(heard)) if entity.type == "Platform" else None),
            ("statements about", str(len(about))),
            ("described as", "; ".join(dict.fromkeys(described))),
            ("mentions", str(len(entity.mentions))),
        ),
        passages=_once(
            *(_said(statement, documents, f"says{_where(statement)}") for statement in said),
            *(_said(statement, documents, f"{statement.speaker or 'someone unnamed'} here") for statement in heard),
            *(_said(statement, documents, f"{statement.speaker or 'someone unnamed'} about it") for statement in about),
            *(
                passage(documents[m.document], m.start, m.end, note=m.kind + (f", inferred: {m.reason}" if m.inferred else ""))
                for m in mentions
            ),
        ),
    )


def _once(*shown: Passage) -> tuple[Passage, ...]:
    """Return each paragraph once, where it first comes, with all marks and notes: a person may speak five times in one."""
    merged: dict[tuple[str, int], Passage] = {}
    for one in shown:
        key = (one.path, one.start)
        known = merged.get(key, replace(one, marks=(), note=""))
        notes = dict.fromkeys(note for note in (*known.note.split("; "), one.note) if note)
        longer = max(known.text, one.text, key=len)
        merged[key] = replace(known, text=longer, marks=tuple(merge_spans((*known.marks, *one.marks))), note="; ".join(notes))
    return tuple(merged.values())


def _where(statement: Statement) -> str:
    return f" ({statement.platform})" if statement.platform else ""


def _said(statement: Statement, documents: dict[str, Document], note: str) -> Passage:
    document = documents[statement.document]
    start, end = statement.content[0] if statement.content else (statement.start, statement.end)
    shown = passage(document, start, end, note=f"{note}, {statement.id}")
    return replace(shown, marks=statement.content or shown.marks)


def _told(*facts: tuple[str, str | None]) -> tuple[tuple[str, str], ...]:
    return tuple((label, value) for label, value in facts if value)
