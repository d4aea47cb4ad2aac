"""Acts that presuppose that no other came before: who breaks a silence cannot have spoken already."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import word_list
from kg.link.records import comparable, position, short
from kg.link.thesaurus import one_noun
from kg.link.times import calendar_day
from kg.link.venues import who_speaks
from kg.link.words import classed, content
from kg.model import Comparable, Statement
from kg.resources import read_table

_AFFAIR: Final = word_list("precedence.affair")
_LIGHT: Final = word_list("precedence.light")
_EVER: Final = re.compile(r"\bfirst interview\b[^.;]*\bever\b|\bfirst-ever interview\b")
_SINCE: Final = re.compile(r"\bsince\b")
_KINDS: Final = ("silence", "nth", "earlier", "dated")
_BESIDE: Final = 20  # characters between a cue and the words of the pattern


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence that tells of an act of speech, or presupposes that there was none."""

    sentence: Sentence
    kind: str
    speaker: str
    owner: Statement | None
    words: str
    topic: frozenset[str]


@cache
def _patterns(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(row["pattern"]) for row in read_table("data", "lexicons", "presuppositions.tsv") if row["kind"] == kind
    )


def precedence_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each speaker whose silence is broken after an earlier act on the same topic is told."""
    silent: defaultdict[tuple[str, str], list[Spoken]] = defaultdict(list)
    earlier: defaultdict[tuple[str, str], list[Spoken]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            for found in _spoken(context, view, sentence):
                table = silent if found.kind == "silence" else earlier
                table[(context.stories[key], found.speaker)].append(found)
    for group, broken in silent.items():
        ordered = sorted(broken, key=lambda b: b.sentence.role != "body")
        for act in earlier.get(group, ()):
            partners = [b for b in ordered if _excludes(context, b, act)]
            if not partners:
                context.tally.not_comparable += 1
                continue
            made = _compare(context, group[1], partners, act)
            if made is not None:
                yield made
                break


def _spoken(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Spoken]:
    low = sentence.text.lower().replace("’", "'")
    for kind in _KINDS:
        match = next((m for p in _patterns(kind) if (m := p.search(low))), None)
        if match is None or (kind == "dated" and sentence.role in ("title", "heading", "summary")):
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(q[0] <= start < q[1] for s in view.statements for q in s.quotes):
            continue
        owner = _owner(view, sentence, start, end)
        speaker = owner.speaker_id if owner is not None and kind in ("silence", "earlier") else None
        speaker = (
            speaker
            or who_speaks(context, sentence, start, end)
            or (_first_after(context, sentence, end) if kind == "silence" else None)
        )
        if speaker in context.entities and context.entities[speaker].type in ("Person", "Organization", "Brand"):
            yield Spoken(sentence, kind, speaker, owner, match.group(), _topic(context, sentence, speaker))
            if kind != "silence":
                return


def _owner(view: DocumentView, sentence: Sentence, start: int, end: int) -> Statement | None:
    """Return the statement whose cue stands beside ``start:end``."""
    for s in view.statements:
        if s.form != "narration" and s.speaker_id is not None and s.cue is not None and sentence.start <= s.cue[0] < sentence.end:
            if s.cue[0] < end + _BESIDE and start < s.cue[1] + _BESIDE:
                return s
    return None


def _first_after(context: Context, sentence: Sentence, end: int) -> str | None:
    """Return the person named next ("In her first comments, Mendes blamed …"), else the first of the sentence before."""
    earlier = context.views[sentence.document].sentences[sentence.index - 1] if sentence.index else sentence
    for low, high in ((end, sentence.end), (earlier.start, earlier.end)):
        people = [e.id for e, _ in context.mentions_in(sentence.document, low, high) if e.type == "Person"]
        if people:
            return people[0]
    return None


def _topic(context: Context, sentence: Sentence, speaker: str) -> frozenset[str]:
    """Return the stems of what a sentence is about: its words without names of people and words of speaking."""
    names = {
        t.stem
        for e, m in context.mentions_in(sentence.document, sentence.start, sentence.end)
        if e.type == "Person"
        for t in sentence.tokens
        if m.start <= t.start < m.end
    }
    return frozenset(t.stem for t in content(sentence.tokens) if not t.word.isdigit()) - names - _LIGHT


def _excludes(context: Context, silence: Spoken, act: Spoken) -> bool:
    """Tell whether the act, on the topic of the silence, must have come before the silence was broken."""
    if silence.sentence is act.sentence:
        return False
    if act.kind == "nth":
        return _one_topic(context, silence, act)
    if _SINCE.search(silence.sentence.text) and act.kind == "dated":
        return False
    if act.kind == "dated":
        days = [calendar_day(s.sentence.text) for s in (silence, act)]
        if days[0] is not None and days[1] is not None and days[0] <= days[1]:
            return False
    # "The first interview that he had ever given" leaves no topic open.
    return _EVER.search(silence.sentence.text) is not None or _one_topic(context, silence, act)


def _one_topic(context: Context, first: Spoken, second: Spoken) -> bool:
    """Tell whether two sentences share a topic: two words, a noun of the headline or of one kind, or "the affair" of the story."""
    if len(first.topic & second.topic) >= 2 or second.topic & _AFFAIR:
        return True
    if any(a == b or (len(a) > 3 and len(b) > 3 and one_noun(a, b)) for a in first.topic for b in second.topic):
        return True
    text = context.views[second.sentence.document].document.text
    plain = classed(t.stem for t in content(second.sentence.tokens) if text[t.start].islower())
    title = [t.stem for s in context.views[second.sentence.document].sentences if s.role == "title" for t in content(s.tokens)]
    return bool(classed(first.topic) & plain & classed(title))


def _compare(context: Context, speaker: str, silences: list[Spoken], act: Spoken) -> Comparable | None:
    name = context.name(speaker)
    shown = [(0, s) for s in silences[:2]] + [(1, act)]
    return comparable(
        context,
        "precedence",
        name,
        [
            position(
                context,
                s.sentence.document,
                s.sentence.start,
                s.sentence.end,
                value=s.words,
                side=side,
                source=s.sentence.document,
                statement=s.owner,
            )
            for side, s in shown
        ],
        agrees_on=("actor", "topic"),
        score=0.7,
        reason="a silence is broken by the first act",
        detail=f"“{short(silences[0].sentence.text)}” presupposes that {name} had not spoken, yet “{short(act.sentence.text)}”",
    )
