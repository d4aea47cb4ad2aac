"""Tellings of one speech act, and whether they agree on where and when it took place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.link.context import Context
from kg.link.media import compatible_media, is_generic, medium_key
from kg.link.records import act, comparable, position
from kg.link.times import clash, describe
from kg.link.venues import venues_in
from kg.link.voices import same_voice
from kg.model import Act, Comparable, Position, Span, Statement, TimeExpression

_BESIDE = 12  # characters between a medium and its time


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling of a speech act: who, where, when, and the words that say so."""

    document: str
    start: int
    end: int
    kind: str
    speaker: str | None
    statement: Statement | None
    medium: str | None
    medium_span: Span | None
    time: TimeExpression | None
    topic: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class TellingGroup:
    """Tellings that are thought to be of one act, and why."""

    label: str
    tellings: tuple[Telling, ...]
    agrees: tuple[str, ...]
    score: float
    reason: str

    @property
    def media(self) -> frozenset[str]:
        """The media on which the act is said to have taken place."""
        return frozenset(medium_key(t.medium) for t in self.tellings if t.medium is not None)

    @property
    def speakers(self) -> frozenset[str]:
        """The speakers who are named."""
        return frozenset(t.speaker for t in self.tellings if t.speaker is not None)


def compare_tellings(context: Context, groups: list[TellingGroup]) -> Iterator[Act | Comparable]:
    """Yield the act of each group and what its tellings say of medium and time; groups of one act are brought together first."""
    for group in _merged(context, groups):
        statements = {t.statement.id: t.statement for t in group.tellings if t.statement is not None}
        if len(statements) > 1:
            yield act(context, group.label, statements.values(), agrees_on=group.agrees, score=group.score, reason=group.reason)
        tellings = list(group.tellings)
        yield from _medium(context, group.label, tellings, group.agrees, group.score, group.reason)
        yield from _time(context, group.label, tellings, group.agrees, round(group.score - 0.05, 2), group.reason)


def _merged(context: Context, groups: list[TellingGroup]) -> list[TellingGroup]:
    """Return the groups, those of one story that clash on the same media joined: they are one finding."""
    done: list[TellingGroup] = []
    for group in groups:
        story = context.stories[group.tellings[0].document]
        at = next(
            (
                i
                for i, known in enumerate(done)
                if context.stories[known.tellings[0].document] == story
                and (len(known.media & group.media) > 1 or _share_words(known, group))
                and _one_speaker_each(context, known, group)
            ),
            None,
        )
        if at is None:
            done.append(group)
        else:
            known = done[at]
            done[at] = replace(known, tellings=known.tellings + group.tellings, score=max(known.score, group.score))
    return done


def _share_words(first: TellingGroup, second: TellingGroup) -> bool:
    """Tell whether two groups, one of which says what medium was not used, rest on the same words."""
    if not any(t.kind == "excluded" for g in (first, second) for t in g.tellings):
        return False
    return any(
        a.document == b.document and a.start < b.end and b.start < a.end for a in first.tellings for b in second.tellings
    ) or any(a.statement is not None and a.statement == b.statement for a in first.tellings for b in second.tellings)


def _one_speaker_each(context: Context, first: TellingGroup, second: TellingGroup) -> bool:
    if not first.speakers or not second.speakers:
        return True
    return any(same_voice(context, a, b) for a in sorted(first.speakers) for b in sorted(second.speakers))


def telling_of(context: Context, statement: Statement, kind: str = "quote") -> Telling:
    frame = context.statements.get(statement.frame) if statement.frame else None
    time = statement.time or (frame.time if frame is not None else None) or _time_beside(context, statement)
    placed = _named_medium(context, statement)
    medium, span = placed.platform, placed.medium_span
    if medium is None:
        medium, span = _venue_beside(context, statement)
    return Telling(
        statement.document,
        statement.start,
        statement.end,
        kind,
        statement.speaker_id,
        statement,
        medium,
        span,
        time,
        frozenset(),
        statement.text,
    )


def _venue_beside(context: Context, statement: Statement) -> tuple[str | None, Span | None]:
    """Return the one medium that the sentence of the cue names outside of the quotation ("told a meeting")."""
    view = context.views[statement.document]
    sentence = view.sentence_at(statement.cue[0]) if statement.cue is not None else None
    if sentence is None or statement.frame is not None:
        return None, None
    found = [v for v in venues_in(context, sentence) if not any(q[0] <= v.start < q[1] for q in statement.quotes)]
    return (found[0].name, (found[0].start, found[0].end)) if len(found) == 1 else (None, None)


def _named_medium(context: Context, statement: Statement) -> Statement:
    """Return the statement that names the medium: where one says "in a statement" only, its neighbour that says on what site."""
    if statement.platform is None or not is_generic(statement.platform):
        return statement
    named = (
        other
        for other in context.views[statement.document].statements
        if other.section == statement.section
        and other.speaker_id == statement.speaker_id
        and other.platform is not None
        and other.medium_span is not None
        and other.start < statement.start
        and not is_generic(other.platform)
    )
    return next((o for o in named if compatible_media(o.platform or "", statement.platform or "")), statement)


def _time_beside(context: Context, statement: Statement) -> TimeExpression | None:
    """Return the time that stands right after the words for the medium ("in an interview with … on Tuesday")."""
    if statement.medium_span is None:
        return None
    view = context.views[statement.document]
    end = statement.medium_span[1]
    times = [t for s in view.statements for c in s.claims for t in c.times if end <= t.start <= end + _BESIDE]
    for time in sorted(times, key=lambda t: (t.start, t.end)):
        if view.document.text[end : time.start].strip() in ("", "on", "in", "at", ","):
            return time
    return None


def _medium(
    context: Context, label: str, tellings: list[Telling], agrees: tuple[str, ...], score: float, reason: str
) -> Iterator[Comparable]:
    """Yield a comparable of the media of one act; tellings whose media can be one stand on one side."""
    placed = [t for t in tellings if t.medium is not None]
    if len(placed) < 2:
        context.tally.not_comparable += 1
        return
    names: list[str] = []
    kinds: list[str] = []
    positions: list[Position] = []
    for telling in placed:
        assert telling.medium is not None
        alike = (i for i, known in enumerate(names) if _one_medium((known, kinds[i]), (telling.medium, telling.kind)))
        side = next(alike, len(names))
        if side == len(names):
            names.append(telling.medium)
            kinds.append(telling.kind)
        for start, end in _spans(context, telling, telling.medium_span):
            positions.append(
                position(context, telling.document, start, end, value=telling.medium, side=side, statement=telling.statement)
            )
    made = comparable(
        context,
        "medium",
        label,
        _one_speaker(positions),
        agrees_on=agrees,
        score=score,
        reason=reason,
        detail=" / ".join(names) if len(names) > 1 else "",
    )
    if made is not None:
        yield made


def _one_medium(first: tuple[str, str], second: tuple[str, str]) -> bool:
    """Tell whether two tellings, each a medium and its kind, can be of one medium; what is excluded agrees with no use."""
    if "excluded" in (first[1], second[1]):
        return first[1] == second[1]
    return compatible_media(first[0], second[0])


def _time(
    context: Context, label: str, tellings: list[Telling], agrees: tuple[str, ...], score: float, reason: str
) -> Iterator[Comparable]:
    """Yield a comparable of the times of one act; times that can be one stand on one side."""
    placed = [t for t in tellings if t.time is not None]
    if len(placed) < 2:
        return
    times: list[TimeExpression] = []
    positions: list[Position] = []
    for telling in placed:
        time = telling.time
        assert time is not None
        side = next((i for i, known in enumerate(times) if not clash(known, time)), len(times))
        if side == len(times):
            times.append(time)
        for start, end in _spans(context, telling, (time.start, time.end)):
            positions.append(
                position(context, telling.document, start, end, value=describe(time), side=side, statement=telling.statement)
            )
    made = comparable(
        context,
        "time",
        label,
        _one_speaker(positions),
        agrees_on=agrees,
        score=score,
        reason=reason,
        detail=" / ".join(describe(t) for t in times) if len(times) > 1 else "",
    )
    if made is not None:
        yield made


def _one_speaker(positions: list[Position]) -> list[Position]:
    """Medium and time of an act are told by the narrator, whoever is quoted: the positions stand in the document's own voice."""
    return [replace(p, source=p.document) for p in positions]


def _spans(context: Context, telling: Telling, marked: Span | None) -> list[Span]:
    """Return the words that place the act: from the cue to the medium in one sentence, else the medium and the words said."""
    view = context.views[telling.document]
    statement = telling.statement
    start, end = telling.start, telling.end
    if statement is not None and (start, end) == (statement.start, statement.end):
        start, end = statement.cue or statement.content[0]
    own = view.sentence_at(start)
    if marked is None:
        return [(start, end if own is None else min(own.end, end))]
    other = view.sentence_at(marked[0])
    if own is not None and other is not None and own.index == other.index:
        return [(max(own.start, min(start, marked[0])), min(own.end, max(marked[1], min(end, own.end))))]
    said = statement.content[0] if statement is not None and statement.content else (start, end)
    around = view.sentence_at(said[0])
    return [marked, (said[0], said[1] if around is None else min(said[1], around.end))]
