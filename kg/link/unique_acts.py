"""Speech acts that are unique by their words: the first telling of a piece of news, the breaking of a silence, "the remark"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.deliveries import ABOUT, BARRIER
from kg.link.lists import named_pattern, word_list
from kg.link.media import channel_pattern
from kg.link.records import short
from kg.link.tellings import Telling, TellingGroup
from kg.link.voices import same_voice
from kg.link.words import akin, content
from kg.model import Span, Statement, TimeExpression
from kg.resources import read_table

_NEWS: Final = word_list("unique_acts.news")
#: "The news" names what the story is about.
_NEWS_ALONE: Final = named_pattern("unique_acts.news_alone")


@cache
def _cues() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["kind"], re.compile(row["pattern"])) for row in read_table("data", "lexicons", "act_cues.tsv"))


def unique_groups(context: Context) -> Iterator[TellingGroup]:
    """Yield the tellings of each act that a text calls the first or the breaking of a silence."""
    by_story: defaultdict[str, list[Telling]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            for telling in _cued(context, view, sentence):
                by_story[context.stories[key]].append(telling)
    for tellings in by_story.values():
        yield from _announcements(context, [t for t in tellings if t.kind in ("first", "announce")])
        yield from _silences(context, [t for t in tellings if t.kind == "silence"])


def _cued(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Telling]:
    low = sentence.text.lower().replace("’", "'")
    kinds: dict[str, re.Match[str]] = {}
    for kind, pattern in _cues():
        match = pattern.search(low)
        if match is not None and kind not in kinds:
            kinds[kind] = match
    if "first" in kinds:
        kinds.pop("announce", None)
    for kind, match in kinds.items():
        start = sentence.start + match.start()
        end = sentence.start + match.end()
        if view.told_at(start, end) is not None and _in_quotes(view, start, end):
            continue
        statement = _owner(view, sentence, start, end)
        medium, span = _medium_in(context, view, sentence, statement)
        yield Telling(
            view.document.id,
            start,
            end,
            kind,
            _speaker(context, sentence, statement, start),
            statement,
            medium,
            span,
            _time_in(view, sentence, statement, end),
            frozenset(t.stem for t in content(sentence.tokens)),
            sentence.text,
        )


def _in_quotes(view: DocumentView, start: int, end: int) -> bool:
    told = view.told_at(start, end)
    return told is not None and any(q[0] <= start and end <= q[1] and q[1] - q[0] < 200 for q in told.quotes)


def _owner(view: DocumentView, sentence: Sentence, start: int, end: int) -> Statement | None:
    """Return the statement of whose cue the words are part, else the first told one of the sentence."""
    inside = [s for s in view.statements if s.form != "narration" and sentence.start <= s.start < sentence.end]
    for statement in inside:
        if statement.cue is not None and statement.cue[0] < end and start < statement.cue[1]:
            return statement
    return inside[0] if inside else None


def _speaker(context: Context, sentence: Sentence, owner: Statement | None, offset: int) -> str | None:
    """Return who performs the act: the statement's speaker where it is somebody, else who is named before it."""
    if owner is None:
        return _subject(context, sentence, offset)
    entity = context.entities.get(owner.speaker_id or "")
    return entity.id if entity is not None and entity.type in ("Person", "Brand", "Organization") else None


def _subject(context: Context, sentence: Sentence, offset: int) -> str | None:
    """Return the person or organisation named last before `offset` in the sentence."""
    found = None
    for entity, _ in context.mentions_in(sentence.document, sentence.start, offset):
        if entity.type in ("Person", "Brand", "Organization"):
            found = entity.id
    return found


def _medium_in(
    context: Context, view: DocumentView, sentence: Sentence, owner: Statement | None
) -> tuple[str | None, Span | None]:
    """Return the medium named in the sentence: a statement's, else a platform or a channel by its name."""
    for statement in ([owner] if owner is not None else []) + view.statements:
        span = statement.medium_span
        if statement.platform is not None and span is not None and sentence.start <= span[0] < sentence.end:
            return statement.platform, span
    for entity, mention in context.mentions_in(view.document.id, sentence.start, sentence.end):
        if entity.type == "Platform":
            return entity.name, (mention.start, mention.end)
    low = sentence.text.lower()
    for match in channel_pattern().finditer(low):
        if not ABOUT.search(low[: match.start("name")]):  # "her silence on the advert": what is spoken of
            return match.group("name"), (sentence.start + match.start("name"), sentence.start + match.end("name"))
    return None, None


def _time_in(view: DocumentView, sentence: Sentence, owner: Statement | None, end: int) -> TimeExpression | None:
    if owner is not None and owner.time is not None and sentence.start <= owner.time.start < sentence.end:
        return owner.time
    for statement in view.statements:
        for claim in statement.claims:
            for time in claim.times:
                if sentence.start <= time.start < sentence.end:
                    between = sentence.text[min(end, time.start) - sentence.start : max(end, time.start) - sentence.start]
                    return time if BARRIER.search(between.lower()) is None else None
    return None


def _announcements(context: Context, tellings: list[Telling]) -> Iterator[TellingGroup]:
    """Compare what is called the first telling of a piece of news with each other telling of it."""
    firsts = [t for t in tellings if t.kind == "first"]
    for at, first in enumerate(firsts):
        others = [
            t
            for t in tellings
            if t is not first and (t.kind == "announce" or t in firsts[at + 1 :]) and _same_news(context, first, t)
        ]
        group = [first, *others]
        label = f"the announcement: “{short(first.text, 70)}”"
        if len(group) < 2:
            continue
        yield TellingGroup(label, tuple(group), ("act", "topic"), 0.85, "a piece of news is first told once")


def _same_news(context: Context, first: Telling, other: Telling) -> bool:
    """Tell whether two tellings can be of one piece of news: one speaker as far as told, and a topic in common."""
    if first.speaker is not None and other.speaker is not None and not same_voice(context, first.speaker, other.speaker):
        return False
    if first.document == other.document and first.start == other.start:
        return False
    if (
        first.document == other.document
        and other.kind == "first"
        and (_NEWS_ALONE.search(first.text) or _NEWS_ALONE.search(other.text))
    ):
        return True
    topic = {w for w in first.topic if w not in _NEWS}
    others = {w for w in other.topic if w not in _NEWS}
    return not topic or any(akin(w, o) for w in topic for o in others)


def _silences(context: Context, tellings: list[Telling]) -> Iterator[TellingGroup]:
    """Yield the tellings of one speaker's silence broken: the medium is named there, or by what the speaker says next."""
    by_speaker: defaultdict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        if telling.speaker is not None:
            by_speaker[telling.speaker].append(telling)
    for speaker, members in by_speaker.items():
        placed = [_placed(context, t, speaker) for t in members]
        label = f"{context.name(speaker)} speaks out"
        yield TellingGroup(label, tuple(placed), ("speaker", "act"), 0.88, "a silence is broken once")


def _placed(context: Context, telling: Telling, speaker: str) -> Telling:
    """Return `telling` with the medium of the speaker's next statement, up to the next heading, where it names none itself."""
    if telling.medium is not None:
        return telling
    view = context.views[telling.document]
    at = view.sentence_at(telling.start)
    limit = len(view.document.text)
    sections = view.document.sections
    if at is not None:
        here = next(i for i, s in enumerate(sections) if s.index == at.section)
        later = [s.start for s in sections[here + 1 :] if s.role == "heading" and here + 1 < len(sections)]
        if sections[here].role in ("title", "heading") and later and later[0] == sections[here + 1].start:
            later = later[1:]
        limit = later[0] if later else limit
    for statement in view.statements:
        if statement.form == "narration" or not telling.start <= statement.start < limit or statement.speaker_id != speaker:
            continue
        if statement.platform is not None:
            return replace(
                telling,
                start=statement.start,
                end=statement.end,
                statement=statement,
                medium=statement.platform,
                medium_span=statement.medium_span,
            )
    return telling
