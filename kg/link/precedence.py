"""Acts that presuppose that no other came before: who breaks a silence cannot have spoken already."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.deliveries import find_deliveries
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.thesaurus import one_noun
from kg.link.times import calendar_day
from kg.link.venues import who_speaks
from kg.link.words import classed, content
from kg.model import Comparable, Statement
from kg.resources import read_table

_AFFAIR: Final = word_list("precedence.affair")
_LIGHT: Final = word_list("precedence.light")
_EVER: Final = named_pattern("precedence.ever")
_IN_WHICH: Final = named_pattern("deliveries.in_which")
_SINCE: Final = re.compile(r"\bsince\b")
_HAD: Final = re.compile(r"\bhad (?!not\b|never\b|no\b|yet\b|been (?:asked|told|due)\b)\w")
_QUOTED: Final = re.compile(r"[“\"‘][^”\"]*[”\"]")
_BACK: Final = named_pattern("precedence.back")
_NOTHING: Final = named_pattern("precedence.nothing")
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY: Final = named_pattern("firsts.weekday")
_ON_DAY: Final = re.compile(r"\W*on \w+day\b")
_DAYS_BEFORE: Final = 2
_OFTEN: Final = 4  # sentences of a document that speak of what its story is about
_SPEAKERS: Final = ("Person", "Organization", "Brand")
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
    for key, view in context.views.items():
        for sentence in view.sentences:
            for found in _spoken(context, view, sentence, ("silence",)):
                silent[(context.stories[key], found.speaker)].append(found)
    stories = {story for story, _ in silent}
    acts: defaultdict[tuple[str, str], list[Spoken]] = defaultdict(list)
    for key, view in context.views.items():
        if context.stories[key] in stories:
            for told in _acts(context, view):
                acts[(context.stories[key], told.speaker)].append(told)
    for group, broken in silent.items():
        ordered = sorted(broken, key=lambda b: b.sentence.role != "body")
        held = ((act, [b for b in ordered if _excludes(context, b, act)]) for act in acts.get(group, ()))
        clashing = [(act, partners) for act, partners in held if partners]
        context.tally.not_comparable += not clashing
        for act, partners in sorted(clashing, key=lambda c: _rank(context, c[1][0], c[0])):
            made = _compare(context, group[1], partners, act)
            if made is not None:
                yield made
                break


def _rank(context: Context, silence: Spoken, act: Spoken) -> tuple[bool, ...]:
    """Return how surely an act came first: words for it, a look back, a topic in common; what opens a text is last."""
    looks_back = _BACK.search(_bare(act.sentence)) is not None or _HAD.search(_bare(act.sentence)) is not None
    return act.kind == "act", _is_lead(context, act.sentence), not looks_back, not silence.topic & act.topic


def _acts(context: Context, view: DocumentView) -> Iterator[Spoken]:
    """Yield who speaks in each sentence: by its statements, its acts, its words for earlier acts ("has repeatedly")."""
    told: defaultdict[int, dict[str, Statement | None]] = defaultdict(dict)
    for s in view.statements:
        if s.form != "narration" and s.speaker_id in context.entities and s.cue is not None:
            at = view.sentence_at(s.cue[0])
            if at is not None:
                told[at.index].setdefault(s.speaker_id or "", s)
    for d in find_deliveries(context, view):
        if d.speaker is not None and not d.definite:
            told[d.sentence.index].setdefault(d.speaker, None)
    for sentence in view.sentences:
        earlier = list(_spoken(context, view, sentence, ("nth", "earlier")))
        yield from earlier
        if sentence.role in ("title", "heading", "summary") or _NOTHING.search(_bare(sentence)):
            continue
        for speaker, owner in told[sentence.index].items():
            if context.entities[speaker].type in _SPEAKERS and not any(e.speaker == speaker for e in earlier):
                yield Spoken(sentence, "act", speaker, owner, short(sentence.text, 60), _topic(context, sentence, speaker))


def _spoken(context: Context, view: DocumentView, sentence: Sentence, kinds: tuple[str, ...]) -> Iterator[Spoken]:
    low = sentence.text.lower().replace("’", "'")
    for kind in kinds:
        match = next((m for p in _patterns(kind) if (m := p.search(low))), None)
        if match is None:
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(q[0] <= start < q[1] for s in view.statements for q in s.quotes):
            continue
        if kind == "earlier" and _IN_WHICH.search(low[: match.end()]):
            continue  # "the tweet in which she first spoke" is the very act
        owner = _owner(view, sentence, start, end)
        speaker = owner.speaker_id if owner is not None and kind in ("silence", "earlier") else None
        speaker = (
            speaker
            or who_speaks(context, sentence, start, end)
            or (_first_after(context, sentence, end) if kind == "silence" else None)
        )
        if speaker in context.entities and context.entities[speaker].type in _SPEAKERS:
            topic = _topic(context, sentence, speaker)
            if kind == "silence":
                topic |= _topic_after(context, view, sentence, speaker)
            yield Spoken(sentence, kind, speaker, owner, match.group(), topic)
            return


def _topic_after(context: Context, view: DocumentView, sentence: Sentence, speaker: str) -> frozenset[str]:
    """Return the topic of the next sentence of the paragraph, where the speaker goes on in it: "She spoke about the film"."""
    after = view.sentences[sentence.index + 1] if sentence.index + 1 < len(view.sentences) else None
    if after is None or after.section != sentence.section:
        return frozenset()
    if _BACK.search(_bare(after)) or _HAD.search(_bare(after)):
        return frozenset()  # what was said at another time
    goes_on = any(e.id == speaker for e, _ in context.mentions_in(after.document, after.start, after.end))
    return _topic(context, after, speaker) if goes_on else frozenset()


def _owner(view: DocumentView, sentence: Sentence, start: int, end: int) -> Statement | None:
    """Return the statement whose cue stands beside ``start:end``."""
    for s in view.statements:
        if s.form == "narration" or s.speaker_id is None or s.cue is None or not sentence.start <= s.cue[0] < sentence.end:
            continue
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
    if act.kind == "act" and not _is_before(context, silence, act):
        return False
    words = silence.sentence.text.lower()
    if "interview" in silence.words and (_EVER.search(words) or _SINCE.search(words)):
        return "interview" in act.sentence.text.lower()  # whatever it was about
    return _EVER.search(words) is not None or _one_topic(context, silence, act)


def _is_before(context: Context, silence: Spoken, act: Spoken) -> bool:
    """Tell whether an act lies before the breaking of a silence: by its date, its day, or words that look back."""
    told = [_bare(s.sentence) for s in (silence, act)]
    days = [calendar_day(t) for t in told]
    since = _SINCE.search(told[0])
    if since is not None:
        start = calendar_day(told[0][since.start() :])
        return start is not None and days[1] is not None and days[1] > start and days[0] == start
    back = _BACK.search(told[1])
    if days[1] is not None and not (days[0] is not None and days[0] <= days[1]):
        return days[0] is not None or back is not None or _HAD.search(told[1]) is not None or not days[1][1]
    if days[1] is not None:
        return False
    if back is not None:
        return True
    weekdays = [sorted(set(_WEEKDAY.findall(t))) for t in told]
    if len(weekdays[1]) != 1:
        return False
    had = _HAD.search(told[1]) is not None
    if len(weekdays[0]) != 1:
        return had and not weekdays[0]
    gap = (_DAYS.index(weekdays[0][0]) - _DAYS.index(weekdays[1][0])) % 7
    if gap == 0:
        return False
    # A text tells the days of a week in their order; a day or two before is no day of the next week.
    earlier = act.sentence.document == silence.sentence.document and 0 < act.sentence.start < silence.sentence.start
    ordered = _DAYS.index(weekdays[1][0]) < _DAYS.index(weekdays[0][0])
    return (
        had
        or gap <= _DAYS_BEFORE
        or (earlier and ordered and (_ON_DAY.match(told[0]) is not None or not _is_lead(context, act.sentence)))
    )


def _bare(sentence: Sentence) -> str:
    """Return the words of a sentence that stand in no quotation marks."""
    return _QUOTED.sub(" ", sentence.text).lower()


def _is_lead(context: Context, sentence: Sentence) -> bool:
    first = next((s for s in context.views[sentence.document].sentences if s.role == "body"), None)
    return first is not None and first.section == sentence.section


def _one_topic(context: Context, first: Spoken, second: Spoken) -> bool:
    """Tell whether two sentences share a topic: two words, a noun of the headline or of one kind, or "the affair"."""
    if len(first.topic & second.topic) >= 2 or second.topic & _AFFAIR:
        return True
    if any(a == b or (len(a) > 3 and len(b) > 3 and one_noun(a, b)) for a in first.topic for b in second.topic):
        return True
    view = context.views[second.sentence.document]
    often = [any(_is_often(view, w) for w in s.topic) for s in (first, second)]
    if all(often) and second.sentence.document == first.sentence.document:
        return True
    text = view.document.text
    plain = classed(t.stem for t in content(second.sentence.tokens) if text[t.start].islower())
    title = [t.stem for s in context.views[second.sentence.document].sentences if s.role == "title" for t in content(s.tokens)]
    return bool(classed(first.topic) & plain & classed(title))


def _is_often(view: DocumentView, word: str) -> bool:
    return sum(any(t.stem == word for t in s.tokens) for s in view.sentences) >= _OFTEN


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
