"""``report.md``: what a careful sub-editor would note about a pile of articles."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kg.model import Corpus, Document, Entity, Failure, Finding, FindingMember, Statement
from kg.passages import section_at, sentence_around

_SEVERITIES: Final = ("high", "medium", "low")
_MOST_SPEAKERS: Final = 15
_MARKDOWN: Final = re.compile(r"([\\`*_\[\]<>|#])")


def report_markdown(corpus: Corpus, findings: Sequence[Finding], failures: Sequence[Failure] = ()) -> str:
    """Return the report of a corpus and its findings as Markdown; links lead into ``graph.html`` beside it."""
    return "\n".join(_lines(corpus, findings, failures)).rstrip() + "\n"


def _lines(corpus: Corpus, findings: Sequence[Finding], failures: Sequence[Failure]) -> Iterator[str]:
    documents = {document.id: document for document in corpus.documents}
    open_findings = [finding for finding in findings if finding.status != "dismissed"]
    inconsistencies = [finding for finding in open_findings if finding.verdict == "inconsistency"]
    disagreements = [finding for finding in open_findings if finding.verdict == "disagreement"]
    yield "# Report"
    yield ""
    yield _overview(corpus, inconsistencies, disagreements)
    yield ""
    yield from _speakers(corpus)
    yield "## What does not add up"
    yield ""
    if not inconsistencies:
        yield "Nothing was found that cannot all be true. That is not proof: see what was not comparable, below."
        yield ""
    number = 0
    for severity in _SEVERITIES:
        group = [finding for finding in inconsistencies if finding.severity == severity]
        if group:
            yield f"### {severity.capitalize()} ({len(group)})"
            yield ""
        for finding in group:
            number += 1
            yield from _finding(finding, number, documents)
    if disagreements:
        yield "## Who disagrees"
        yield ""
        yield "Sources that differ. Each may be reported correctly; none of these is counted as an inconsistency."
        yield ""
        for number, finding in enumerate(disagreements, start=1):
            yield from _finding(finding, number, documents)
    yield "## What was compared"
    yield ""
    yield (
        f"{corpus.compared:,} pairs of tellings were compared; {corpus.not_comparable:,} that looked alike could not be "
        "(other time, other subject, or too little told). Silence about those is not agreement."
    )
    yield ""
    yield from _sources(corpus, open_findings)
    if failures:
        yield "## Could not be read"
        yield ""
        for failure in failures:
            where = failure.path if failure.line is None else f"{failure.path}:{failure.line}"
            yield f"- `{where}`: {_escape(failure.message)} ({_escape(failure.remedy)})"
        yield ""


def _overview(corpus: Corpus, inconsistencies: Sequence[Finding], disagreements: Sequence[Finding]) -> str:
    told = [statement for statement in corpus.statements if statement.form != "narration"]
    named = {statement.speaker_id for statement in told if statement.speaker_id}
    topics = [entity.name for entity in _by_mentions(corpus) if entity.type not in ("Platform", "Place")][:5]
    about = f" Most is about {_enumerate([_escape(topic) for topic in topics])}." if topics else ""
    return (
        f"{_count(len(corpus.documents), 'document')} with {_count(len(told), 'attributed statement')} by "
        f"{_count(len(named), 'speaker')}.{about} {_count(len(inconsistencies), 'finding')} and "
        f"{_count(len(disagreements), 'disagreement')} between sources."
    )


def _by_mentions(corpus: Corpus) -> list[Entity]:
    return sorted(corpus.entities, key=lambda entity: (-len(entity.mentions), entity.name))


def _speakers(corpus: Corpus) -> Iterator[str]:
    counts: Counter[str] = Counter()
    places: dict[str, Counter[str]] = defaultdict(Counter)
    for statement in corpus.statements:
        if statement.form != "narration" and statement.speaker:
            counts[statement.speaker] += 1
            if statement.platform:
                places[statement.speaker][statement.platform] += 1
    if not counts:
        return
    yield "## Who speaks"
    yield ""
    yield "| speaker | statements | where |"
    yield "|---|---:|---|"
    for speaker, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_MOST_SPEAKERS]:
        where = ", ".join(f"{name} ({n})" for name, n in sorted(places[speaker].items(), key=lambda item: (-item[1], item[0])))
        yield f"| {_escape(speaker)} | {count} | {_escape(where) or '–'} |"
    yield ""


def _finding(finding: Finding, number: int, documents: dict[str, Document]) -> Iterator[str]:
    link = f"[{finding.id}](graph.html#{finding.id})"
    yield f"**{number}. {_escape(finding.kind)}**: {_escape(finding.label)} · {link} · score {finding.score:.2f}"
    yield ""
    yield _escape(finding.explanation)
    yield ""
    for side, members in _sides(finding.members):
        for member in members:
            yield f"- {side}: {_quoted(member, documents[member.document])}"
    yield ""
    if finding.agrees_on:
        yield f"Comparable because of the same {_enumerate([_escape(text) for text in finding.agrees_on])}. "
    if finding.remedy:
        yield f"To settle it: {_escape(finding.remedy)}"
    yield ""


def _sides(members: Iterable[FindingMember]) -> Iterator[tuple[str, list[FindingMember]]]:
    sides: dict[int, list[FindingMember]] = {}
    for member in members:
        sides.setdefault(member.side, []).append(member)
    for index, side in enumerate(sorted(sides)):
        yield chr(ord("A") + index % 26), sides[side]


def _quoted(member: FindingMember, document: Document) -> str:
    """Return the member's sentence with its words in bold, and where it stands."""
    start, end = sentence_around(document, member.start, member.end)
    before, words, after = (
        document.text[start : member.start],
        document.text[member.start : member.end],
        document.text[member.end : end],
    )
    marked = f"{_escape(before)}**{_escape(words.strip())}**{_escape(after)}" if words.strip() else _escape(before + after)
    section = section_at(document, member.start)
    paragraph = (
        "" if section is None else f", paragraph {section.index + 1}" + ("" if section.role == "body" else f" ({section.role})")
    )
    return f"{' '.join(marked.split())} *{_escape(document.path)}{paragraph}, characters {member.start}–{member.end}*"


def _sources(corpus: Corpus, findings: Sequence[Finding]) -> Iterator[str]:
    statements: dict[str, list[Statement]] = defaultdict(list)
    for statement in corpus.statements:
        if statement.form != "narration":
            statements[statement.document].append(statement)
    contradicted: Counter[str] = Counter()
    for finding in findings:
        if finding.verdict == "inconsistency":
            contradicted.update({member.document for member in finding.members})
    yield "## Sources"
    yield ""
    yield "| document | outlet | date | statements | without a named speaker | findings |"
    yield "|---|---|---|---:|---:|---:|"
    for document in corpus.documents:
        told = statements[document.id]
        unnamed = sum(statement.speaker_id is None for statement in told)
        yield (
            f"| {_escape(document.path)} | {_escape(document.publisher or '–')} | {document.date or '–'} | {len(told)} "
            f"| {unnamed} | {contradicted[document.id]} |"
        )
    yield ""


def _escape(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)


def _count(number: int, noun: str) -> str:
    plural = noun[:-1] + "ies" if noun.endswith("cy") else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def _enumerate(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""
