"""What a report tells, before it has a form: findings with their sides quoted in context, speakers, sources."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kg.explaining import Side, listed, sides_text
from kg.link.lists import word_list
from kg.model import Corpus, Document, Failure, Finding, FindingMember, Statement
from kg.passages import place_of, sentence_around
from kg.report_voices import Voices, sharing
from kg.subjects import main_subjects, title_of

SEVERITIES: Final = ("high", "medium", "low")
_MOST_SPEAKERS: Final = 15
_MOST_QUOTED: Final = 2  # members of one side that are quoted; of the others only the place is told
_TOPICS: Final = 5
_NOBODY: Final = word_list("disagreements.nobody")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A sentence in which the words of a member stand, and where."""

    before: str
    words: str
    after: str
    path: str
    place: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSide:
    """One side of a finding: its letter, what it says in a word (in a disagreement: who says it), its sentences, and the places
    of the rest."""

    letter: str
    value: str
    quoted: tuple[Quoted, ...]
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A finding as the report tells it. `lead` is the explanation without the quotations, which the sides give in context.

    `topic` is what the sides of a disagreement speak about, `see_also` the names and identifiers of entries that rest on the
    same words; `remedy` is empty where it stands at the head of the section.
    """

    number: int
    finding: Finding
    lead: str
    sides: tuple[ToldSide, ...]
    remedy: str = ""
    topic: str = ""
    see_also: tuple[tuple[str, str], ...] = ()

    @property
    def heading(self) -> str:
        """What the entry is called."""
        label = self.finding.label or self.finding.kind
        return f"{label} on {self.topic}" if self.topic else label

    @property
    def name(self) -> str:
        """How other entries refer to it: disagreements are counted by themselves."""
        return f"disagreement {self.number}" if self.finding.verdict == "disagreement" else str(self.number)

    @property
    def agreed(self) -> str:
        """What the sides have in common, in words."""
        return listed([f"topic ({self.topic})" if self.topic and word == "topic" else word for word in self.finding.agrees_on])


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who speaks, how often, and on which media."""

    name: str
    statements: int
    media: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An outlet, or a document that names none, with counts of its attributed statements.

    `corroborated` are told alike by another document, `contradicted` stand in an inconsistency, `unattributed` are quotations
    without a named speaker.
    """

    name: str
    documents: tuple[str, ...]
    statements: int
    corroborated: int
    contradicted: int
    unattributed: int
    findings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that a report tells. `inconsistencies` are by severity, highest first, empty ones left out.

    `other_speakers` is how many speak beside the `speakers` that are listed, `settle` what would settle most disagreements.
    """

    title: str
    documents: int
    statements: int
    named: int
    topics: tuple[str, ...]
    inconsistencies: tuple[tuple[str, tuple[Entry, ...]], ...]
    disagreements: tuple[Entry, ...]
    dismissed: tuple[Finding, ...]
    speakers: tuple[Speaker, ...]
    other_speakers: int
    settle: str
    sources: tuple[Source, ...]
    compared: int
    not_comparable: int
    failures: tuple[Failure, ...]

    @property
    def found(self) -> int:
        """How many inconsistencies stand."""
        return sum(len(entries) for _, entries in self.inconsistencies)


def report_facts(corpus: Corpus, findings: Sequence[Finding], failures: Sequence[Failure] = ()) -> Report:
    """Return what there is to tell about a corpus and its findings; dismissed ones are kept apart."""
    told = [statement for statement in corpus.statements if statement.form != "narration"]
    standing = [finding for finding in findings if finding.status != "dismissed"]
    ranked = [
        finding
        for severity in SEVERITIES
        for finding in standing
        if finding.verdict == "inconsistency" and finding.severity == severity
    ]
    documents = {document.id: document for document in corpus.documents}
    differ = [finding for finding in standing if finding.verdict == "disagreement"]
    voices, remedies = Voices(corpus), Counter(finding.remedy for finding in differ if finding.remedy)
    settle = remedies.most_common(1)[0][0] if remedies else ""
    entries = [_entry(number, finding, documents, voices) for number, finding in enumerate(ranked, start=1)]
    disagreements = [_entry(number, finding, documents, voices) for number, finding in enumerate(differ, start=1)]
    disagreements = [replace(entry, remedy="") if entry.remedy == settle else entry for entry in disagreements]
    entries, disagreements = _referred(entries, disagreements)
    speakers = list(_speakers(told))
    return Report(
        title=title_of(corpus),
        documents=len(corpus.documents),
        statements=len(told),
        named=len({statement.speaker_id for statement in told if statement.speaker_id}),
        topics=main_subjects(corpus, _TOPICS),
        inconsistencies=tuple(
            (severity, tuple(entry for entry in entries if entry.finding.severity == severity))
            for severity in SEVERITIES
            if any(finding.severity == severity for finding in ranked)
        ),
        disagreements=tuple(disagreements),
        dismissed=tuple(finding for finding in findings if finding.status == "dismissed"),
        speakers=tuple(speakers[:_MOST_SPEAKERS]),
        other_speakers=max(0, len(speakers) - _MOST_SPEAKERS),
        settle=settle,
        sources=tuple(_sources(corpus, told, ranked)),
        compared=corpus.compared,
        not_comparable=corpus.not_comparable,
        failures=tuple(failures),
    )


# ---------------------------------------------------------------- findings


def _referred(*lists: list[Entry]) -> list[list[Entry]]:
    """Return lists of entries that refer to the others which rest on the same words."""
    every = {entry.finding.id: entry for entries in lists for entry in entries}
    shared = sharing([entry.finding for entry in every.values()])
    return [
        [
            replace(entry, see_also=tuple((every[other].name, other) for other in shared.get(entry.finding.id, ())))
            for entry in entries
        ]
        for entries in lists
    ]


def _entry(number: int, finding: Finding, documents: dict[str, Document], voices: Voices) -> Entry:
    grouped: dict[int, list[FindingMember]] = {}
    for member in finding.members:
        grouped.setdefault(member.side, []).append(member)
    ordered = [grouped[side] for side in sorted(grouped)]
    differs = finding.verdict == "disagreement"
    return Entry(
        number=number,
        finding=finding,
        lead=_lead(finding, ordered, documents, voices),
        sides=tuple(_side(index, members, documents, voices if differs else None) for index, members in enumerate(ordered)),
        remedy=finding.remedy,
        # Where what is compared has a name ("the number of people"), that is the topic.
        topic=voices.topic(finding) if differs and "topic" in finding.agrees_on else "",
    )


def _lead(finding: Finding, sides: Sequence[Sequence[FindingMember]], documents: dict[str, Document], voices: Voices) -> str:
    """Return the explanation without the quotations that it ends with: the report has them with their sentences."""
    quoted = sides_text(
        [
            [
                Side(
                    text=member.text,
                    value=member.value,
                    place=_place(finding, member, documents, voices),
                    document=member.document,
                )
                for member in side
            ]
            for side in sides
        ]
    )
    lead = " ".join(finding.explanation.replace(quoted, "").split()) if quoted else finding.explanation
    return lead.rstrip(" :;,") or finding.explanation


def _place(finding: Finding, member: FindingMember, documents: dict[str, Document], voices: Voices) -> str:
    """Return the place of a member as the explanation gives it: in a disagreement with who says it."""
    where = _where(member, documents)
    return f"{voices.speaker(member)}, {where}" if finding.verdict == "disagreement" else where


def _where(member: FindingMember, documents: dict[str, Document]) -> str:
    document = documents[member.document]
    return ", ".join(filter(None, (document.path, place_of(document, member.start))))


def _side(index: int, members: Sequence[FindingMember], documents: dict[str, Document], voices: Voices | None) -> ToldSide:
    # Members of one sentence are quoted once.
    quoted: dict[tuple[str, int], Quoted] = {}
    also: list[str] = []
    for member in members:
        start, end = sentence_around(documents[member.document], member.start, member.end)
        if (member.document, start) in quoted:
            continue
        if len(quoted) < _MOST_QUOTED:
            quoted[member.document, start] = _quoted(member, documents[member.document], start, end)
        else:
            also.append(_where(member, documents))
    value = next((member.value for member in members if member.value), "")
    # A value that is the quoted words themselves says nothing more.
    value = "" if any(_bare(value) == _bare(shown.words) for shown in quoted.values()) else value
    if voices is not None:
        # Whose side it is comes first; a value that is a piece of what is quoted below needs no second place.
        within = any(_bare(value).rstrip("… ") in _bare(f"{shown.before}{shown.words}{shown.after}") for shown in quoted.values())
        value = ": ".join(filter(None, (voices.speakers(members), "" if within else value)))
    return ToldSide(
        letter=chr(ord("A") + index % 26),
        value=value,
        quoted=tuple(quoted.values()),
        also=tuple(dict.fromkeys(also)),
    )


def _bare(text: str) -> str:
    return " ".join(text.split()).strip("\"'“”‘’ ,.").casefold()


def _quoted(member: FindingMember, document: Document, start: int, end: int) -> Quoted:
    text = document.text
    return Quoted(
        before=_line(text[start : member.start]),
        words=" ".join(text[member.start : member.end].split()),
        after=_line(text[member.end : end]),
        path=document.path,
        place=place_of(document, member.start),
        start=member.start,
        end=member.end,
    )


def _line(text: str) -> str:
    """Return `text` on one line; a space at either end stays, since words follow or go before."""
    line = " ".join(text.split())
    return (" " if text[:1].isspace() else "") + line + (" " if line and text[-1:].isspace() else "")


# ---------------------------------------------------------------- speakers and sources


def _speakers(told: Sequence[Statement]) -> Iterator[Speaker]:
    counts: Counter[str] = Counter()
    media: dict[str, Counter[str]] = defaultdict(Counter)
    for statement in told:
        # A pronoun that nobody could resolve names no speaker.
        if statement.speaker and statement.speaker.lower() not in _NOBODY:
            counts[statement.speaker] += 1
            if statement.platform:
                media[statement.speaker][statement.platform] += 1
    for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield Speaker(name=name, statements=count, media=tuple(sorted(media[name].items(), key=lambda item: (-item[1], item[0]))))


def _sources(corpus: Corpus, told: Sequence[Statement], ranked: Sequence[Finding]) -> Iterator[Source]:
    contradicted = {member.statement for finding in ranked for member in finding.members}
    corroborated = _corroborated(corpus) - contradicted
    by_document: dict[str, list[Statement]] = defaultdict(list)
    for statement in told:
        by_document[statement.document].append(statement)
    outlets: dict[str, list[Document]] = {}
    for document in corpus.documents:
        outlets.setdefault(document.publisher or document.path, []).append(document)
    for name, documents in outlets.items():
        own = [statement for document in documents for statement in by_document[document.id]]
        keys = {document.id for document in documents}
        yield Source(
            name=name,
            documents=tuple(document.path for document in documents),
            statements=len(own),
            corroborated=sum(statement.id in corroborated for statement in own),
            contradicted=sum(statement.id in contradicted for statement in own),
            unattributed=sum(statement.form in ("direct", "mixed") and statement.speaker is None for statement in own),
            findings=sum(any(member.document in keys for member in finding.members) for finding in ranked),
        )


def _corroborated(corpus: Corpus) -> set[str | None]:
    """Return the statements that another document tells alike: of one act, or on one side of what was compared."""
    home = {statement.id: statement.document for statement in corpus.statements}
    groups = [[key for key in act.statements if key in home] for act in corpus.acts]
    for comparable in corpus.comparables:
        sides: dict[int, list[str]] = defaultdict(list)
        for position in comparable.positions:
            if position.statement in home:
                sides[position.side].append(position.statement)
        groups.extend(sides.values())
    return {key for group in groups if len({home[key] for key in group}) > 1 for key in group}
