"""``report.md``: what a careful sub-editor would note about a pile of articles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kg.explaining import listed
from kg.model import Corpus, Failure, Finding
from kg.report_facts import Entry, Quoted, Report, report_facts
from kg.review import decided

_MARKDOWN: Final = re.compile(r"([\\`*_\[\]<>|#~])")


def report_markdown(
    corpus: Corpus, findings: Sequence[Finding], failures: Sequence[Failure] = (), *, page: str | None = "graph.html"
) -> str:
    """Return the report of a corpus and its findings as Markdown; links lead into `page`, where there is one."""
    return "\n".join(_lines(report_facts(corpus, findings, failures), page)).rstrip() + "\n"


def overview(report: Report) -> str:
    """Return what the pile is about, in two or three sentences."""
    about = f" Most is about {listed(report.topics)}." if report.topics else ""
    return (
        f"{count(report.documents, 'document')} with {count(report.statements, 'attributed statement')} by "
        f"{count(report.named, 'speaker')}.{about} {count(report.found, 'finding')} and "
        f"{count(len(report.disagreements), 'disagreement')} between sources"
        + (f"; {len(report.dismissed):,} dismissed on review." if report.dismissed else ".")
    )


def count(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 finding``, ``2 findings``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def others(report: Report) -> str:
    """Return who is not listed among the speakers."""
    return f"And {count(report.other_speakers, 'more speaker')}, none with more statements than the last of these"


def compared(report: Report) -> str:
    """Return how much could be compared."""
    return (
        f"{report.compared:,} pairs of tellings were compared; {report.not_comparable:,} that looked alike could not be "
        "(other time, other subject, or too little told). Silence about those is not agreement."
    )


def _lines(report: Report, page: str | None) -> Iterator[str]:
    yield from ("# Report", "", _escape(overview(report)), "")
    yield from _speakers(report)
    yield from ("## What does not add up", "")
    if not report.inconsistencies:
        yield from ("Nothing was found that cannot all be true. That is not proof: see what was not comparable, below.", "")
    for severity, entries in report.inconsistencies:
        yield from (f"### {severity.capitalize()} ({len(entries)})", "")
        for entry in entries:
            yield from _entry(entry, page)
    if report.disagreements:
        yield from ("## Who disagrees", "")
        yield "Sources that differ. Each may be reported correctly; none of these is counted as an inconsistency."
        yield ""
        if report.settle:
            yield from (f"**To settle one:** {_escape(report.settle)}", "")
        for entry in report.disagreements:
            yield from _entry(entry, page)
    if report.dismissed:
        yield from ("## Dismissed on review", "")
        for finding in report.dismissed:
            by = f", {_escape(decided(finding))}" if decided(finding) else ""
            note = f"{by}: {_escape(finding.note)}" if finding.note else by
            yield f"- {_escape(finding.kind)}, {_escape(finding.label)} ({_link(finding, page)}){note}"
        yield ""
    yield from ("## What was compared", "", compared(report), "")
    yield from _sources(report)
    if report.failures:
        yield from ("## Could not be read", "")
        for failure in report.failures:
            where = failure.path if failure.line is None else f"{failure.path}:{failure.line}"
            yield f"- `{where}`: {_escape(failure.message)} ({_escape(failure.remedy)})"
        yield ""


def _speakers(report: Report) -> Iterator[str]:
    if not report.speakers:
        return
    yield from ("## Who speaks", "", "| speaker | statements | where |", "|---|---:|---|")
    for speaker in report.speakers:
        media = ", ".join(f"{name} ({number})" for name, number in speaker.media)
        yield f"| {_escape(speaker.name)} | {speaker.statements} | {_escape(media) or '–'} |"
    yield ""
    if report.other_speakers:
        yield from (f"{others(report)}.", "")


def _entry(entry: Entry, page: str | None) -> Iterator[str]:
    finding = entry.finding
    yield f"#### {entry.number}. {_escape(entry.heading)}"
    yield ""
    by = f" {_escape(decided(finding))}" if decided(finding) else ""
    status = "" if finding.status == "open" else f" · **{finding.status}**{by}"
    yield f"{_escape(finding.kind)} · score {finding.score:.2f} · {_link(finding, page)}{status}"
    yield ""
    if finding.note:
        yield from (f"*Note:* {_escape(finding.note)}", "")
    yield from (_escape(entry.lead), "")
    for side in entry.sides:
        parts = [[f"**{side.letter}**" + (f" – {_escape(side.value)}" if side.value else "")]]
        parts += [[f"{_sentence(quoted)}  ", f"*{_escape(_place(quoted))}*"] for quoted in side.quoted]
        parts += [[f"*also: {_escape('; '.join(side.also))}*"]] if side.also else []
        for number, part in enumerate(parts):
            yield from ((">",) if number else ())
            yield from (f"> {line}" for line in part)
        yield ""
    told = f"Comparable because of the same {_escape(entry.agreed)}. " if entry.agreed else ""
    remedy = f"**To settle it:** {_escape(entry.remedy)}" if entry.remedy else ""
    if told or remedy:
        yield from ((told + remedy).rstrip(), "")
    if entry.see_also:
        yield from (f"*Rests on some of the same words: see also {listed([name for name, _ in entry.see_also])}.*", "")


def _sentence(quoted: Quoted) -> str:
    words = f"**{_escape(quoted.words)}**" if quoted.words else ""
    return f"{_escape(quoted.before)}{words}{_escape(quoted.after)}".strip()


def _place(quoted: Quoted) -> str:
    return ", ".join(filter(None, (quoted.path, quoted.place)))


def _link(finding: Finding, page: str | None) -> str:
    return finding.id if page is None else f"[{finding.id}]({page}#{finding.id})"


def _sources(report: Report) -> Iterator[str]:
    yield from ("## Sources", "")
    yield "| source | documents | statements | told alike elsewhere | contradicted | quotations without a speaker | findings |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for source in report.sources:
        yield (
            f"| {_escape(source.name)} | {len(source.documents)} | {source.statements} | {source.corroborated} "
            f"| {source.contradicted} | {source.unattributed} | {source.findings} |"
        )
    yield ""


def _escape(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()) if "\n" in text or "\r" in text else text)
