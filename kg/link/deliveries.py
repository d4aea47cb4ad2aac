"""Where and when acts of speech are said to have been delivered: every act that a sentence tells, with its medium and its time.

An act is told by a verb ("apologised"), by a noun that a text has or comes back to ("a remark", "her apology"), or by a pronoun
for one of these ("She made it on Wednesday"). It is definite where the words point back to an act that was told before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.times import calendar_day
from kg.link.venues import Venue, venues_in
from kg.link.words import content, irregular, stem, tokenize
from kg.model import Span, TimeExpression
from kg.resources import read_table

_ANOTHER: Final = named_pattern("placements.another")
_UNREAL: Final = named_pattern("placements.unreal")
_IN_ORDER: Final = named_pattern("placements.in_order")
BARRIER: Final = named_pattern("deliveries.barrier")
_IN_WHICH: Final = named_pattern("deliveries.in_which")
_CLEFT: Final = named_pattern("deliveries.cleft")
_ANAPHOR: Final = named_pattern("deliveries.anaphor")
_SUBJECT: Final = named_pattern("deliveries.subject")
_FIRST_TIME: Final = named_pattern("firsts.first_time")
_TOPIC: Final = named_pattern("deliveries.topic")
ABOUT: Final = named_pattern("deliveries.about")
_AGENT: Final = re.compile(r"\bby (?P<who>[\w’'.]+(?: [\w’'.]+){0,3})")
_DELIVER: Final = word_list("deliveries.verbs")
_EMPTY: Final = word_list("placements.empty")
_SPEAKERS: Final = ("Person", "Brand", "Organization")
_WRAPPED: Final = 200  # characters above which marks stand round a whole summary
_NEAR: Final = 60  # characters after an act in which "also" or "later" speak of it
_CONJUNCTION: Final = re.compile(r"\b(?:after|when|because|where|while)\b|;")
_LINK: Final = re.compile(r",? (?:which|that) ")
_CLAUSE_END: Final = re.compile(r"[;:]|\b(?:has|have|had|is|was|were|are|will|after|when|because|while|but|which|who)\b")
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY: Final = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b")
_TYPED: Final = re.compile(r"(?:wr|post|tweet)")
#: The family of the acts that have no purpose of their own: "said", "the remark".
REMARK: Final = "remark"
#: The family of speech that no text comes back to as one act: "discussed the film", "gave an interview".
TALK: Final = "talk"


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of act, with the patterns that tell it by a verb or by a noun."""

    name: str
    topic: bool
    verb: re.Pattern[str]
    noun: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One telling of an act of a family; `definite`: the text points back to it; `first`: before all others."""

    family: str
    sentence: Sentence
    start: int
    end: int
    speaker: str | None
    definite: bool
    first: bool
    verb: str | None
    venue: Venue | None
    time: TimeExpression | None
    topic: frozenset[str]


@cache
def families() -> tuple[Family, ...]:
    """Return the kinds of acts, with their patterns."""
    found = []
    for row in read_table("data", "lexicons", "act_families.tsv"):
        verbs = "|".join(_forms(v) for v in row["verbs"].split())
        nouns = "|".join(n.replace("_", " ") for n in row["nouns"].split())
        determiner = r"(?:(?P<det>the|this|that|these|those|his|her|its|their|[\w.-]+(?:'s|s'))\s+|(?<![\w'])(?:an?|some)\s+)"
        noun = rf"\b{determiner}(?:(?!the\b|an?\b)[\w-]+\s+){{0,3}}?(?P<noun>{nouns})\b(?!['-])"
        found.append(Family(row["family"], row["topic"] == "yes", re.compile(rf"\b(?:{verbs})\b"), re.compile(noun)))
    return tuple(found)


def _forms(lemma: str) -> str:
    """Return a pattern of the forms of a verb, or of a phrase that a verb opens."""
    verb, *rest = lemma.split("_")
    irregulars = [form for form, base in irregular().items() if base == verb]
    last = re.escape(verb[-1])
    stemmed = re.escape(verb[:-1]) + (r"(?:e|es|ed|ing)" if verb.endswith("e") else rf"{last}(?:s|es|{last}?ed|{last}?ing)?")
    if verb.endswith("y"):
        stemmed = re.escape(verb[:-1]) + r"(?:y|ies|ied|ying)"
    if verb == "quit":
        stemmed = r"quit(?:s|ting)?"
    return rf"(?:{'|'.join([stemmed, *irregulars])})" + "".join(rf"\s+{re.escape(word)}" for word in rest)


def find_deliveries(context: Context, view: DocumentView, *, summary: bool = False) -> tuple[Delivery, ...]:
    """Return the acts that a document tells; the next sentence of the speaker says where and when, if their own does not.

    Of a `summary` alone, where that is asked for, else of all but the summary and the headlines.
    """
    key = (view.document.id, summary)
    if key not in context.deliveries:
        context.deliveries[key] = tuple(_deliveries(context, view, summary=summary))
    return context.deliveries[key]


def _deliveries(context: Context, view: DocumentView, *, summary: bool) -> Iterator[Delivery]:
    quotes = [q for s in view.statements for q in s.quotes if not summary or q[1] - q[0] < _WRAPPED]
    before: list[Delivery] = []
    for sentence in view.sentences:
        if sentence.role in ("title", "heading") or (sentence.role == "summary") != summary:
            before = []
            continue
        same = [d for d in before if d.sentence.section == sentence.section]
        found = list(_in_sentence(context, view, sentence, quotes))
        if not any(d.definite for d in found):
            found += _by_pronoun(context, sentence, same, quotes)
        for d in same:
            if d.venue is None and d.time is None:
                after = next((n for n in found if n.family == REMARK and n.verb and n.speaker in (d.speaker, None)), None)
                if after is not None and after.venue is not None:
                    yield replace(d, sentence=sentence, start=after.start, end=after.end, venue=after.venue, time=after.time)
        yield from found
        before = found


def _in_sentence(context: Context, view: DocumentView, sentence: Sentence, quotes: list[Span]) -> Iterator[Delivery]:
    low = sentence.text.lower().replace("’", "'")
    for q in quotes:  # what is quoted tells of no act of its own
        a, b = max(q[0] - sentence.start, 0), min(q[1] - sentence.start, len(low))
        if a < b:
            low = low[:a] + "x" * (b - a) + low[b:]
    venues = [
        v
        for v in venues_in(context, sentence, anywhere=True)
        if not _inside(quotes, v.start) and not ABOUT.search(low[: v.start - sentence.start])
    ]
    venues.sort(key=lambda v: v.start)
    for family in families():
        taken: list[Span] = []
        for match in family.noun.finditer(low):
            made = _by_noun(context, view, sentence, low, family, match, venues)
            taken.append(match.span())
            if made is not None:
                yield made
        for match in family.verb.finditer(low):
            if any(a <= match.start() < b for a, b in taken) or low[: match.start()].endswith("-"):
                continue
            made = _by_verb(context, view, sentence, low, family, match, venues)
            if made is not None:
                yield made
                if made.venue is not None:
                    break


def _inside(quotes: list[Span], offset: int) -> bool:
    return any(a <= offset < b for a, b in quotes)


def _by_noun(
    context: Context, view: DocumentView, sentence: Sentence, low: str, family: Family, match: re.Match[str], venues: list[Venue]
) -> Delivery | None:
    """Return the act that a noun names, where the sentence says that it was performed, and not what became of it."""
    start, end = match.start(), match.end()
    if _is_unreal(low[:start]) or _ANOTHER.search(low[: end + _NEAR]):
        return None
    if re.search(r"\bfirst\b", match.group()):
        return None  # "the first angry comments" are not one's own
    definite = match.group("det") is not None
    doer = low[:start].rstrip().rsplit(" ", 1)[-1]
    made = stem(doer) in _deliver() or doer in ("broke", "break")
    subject = _SUBJECT.search(low[:start]) is not None
    if definite and not made and not subject:
        return None
    after = [v for v in venues if v.start - sentence.start >= end and _reaches(low, end, v.start - sentence.start, made=made)]
    venue = after[0] if after else None
    if venue is None and made:
        ahead = [v for v in venues if v.end - sentence.start <= start and not BARRIER.search(low[v.end - sentence.start : start])]
        venue = ahead[-1] if ahead else None
    time = _time(context, view, sentence, low, (start, end), venue, deliver=not made)
    speaker = _speaker(context, sentence, low, start, end, owner=match.start("noun"), before=made)
    if speaker == "":
        return None
    topic = _noun_topic(low[end:])
    return Delivery(
        family.name,
        sentence,
        sentence.start + start,
        sentence.start + end,
        speaker,
        definite and (venue is not None or time is not None),
        False,
        None,
        venue,
        time,
        topic,
    )


def _by_verb(
    context: Context, view: DocumentView, sentence: Sentence, low: str, family: Family, match: re.Match[str], venues: list[Venue]
) -> Delivery | None:
    """Return the act of a verb; "the video in which she answered", "it was in a tweet that he quit" point back to it."""
    start, end = match.start(), match.end()
    if _is_unreal(low[:start]) or _ANOTHER.search(low[: end + _NEAR]):
        return None
    if family.name == REMARK and _TYPED.match(match.group()) and not _is_cue(view, sentence, start, end):
        return None
    passive = re.search(r"\b(?:was|were|been)\s+(?:\w+\s+)?$", low[:start]) is not None
    speaker = _speaker(context, sentence, low, start, end, owner=start, before=not passive)
    if speaker == "":
        return None
    which = next((m for m in _IN_WHICH.finditer(low[:start]) if not BARRIER.search(low[m.end() : start])), None)
    cleft = _CLEFT.search(low[:start])
    told = view.told_at(sentence.start + start, sentence.start + end)
    retold = told is not None and told.form == "indirect" and told.cue is not None and sentence.start + start >= told.cue[1]
    if which is None and cleft is None and retold:
        return None
    venue = None
    definite = False
    if which is not None:
        held = [v for v in venues if which.start() <= v.start - sentence.start < which.end()]
        venue = held[-1] if held else None
        definite = venue is not None and (which.group("det") or which.group("det2")) is not None
    elif cleft is not None:
        held = [v for v in venues if cleft.start() <= v.start - sentence.start < cleft.end()]
        venue = held[0] if held else None
        definite = True
    if venue is None:
        placed = [v for v in venues if v.placed and _clear(low, v, sentence, start, end)]
        venue = min(placed, key=lambda v: abs(v.start - sentence.start - start), default=None)
    time = _time(context, view, sentence, low, (start, end), venue, deliver=False, cleft=cleft is not None)
    first = re.search(r"\bfirst (?:\w+ly )?$", low[:start]) is not None or _FIRST_TIME.search(low[end : end + 90]) is not None
    when = re.search(r"\bwhen (?:[\w.'-]+ ){1,4}$", low[:start]) is not None
    ends = [x.start - sentence.start for x in (venue, time) if x is not None and x.start - sentence.start > end]
    words = _CLAUSE_END.split(low[end : min(ends, default=len(low))])[0] if not passive else low[:start]
    topic = frozenset() if family.name == REMARK else _stems(words)
    return Delivery(
        family.name,
        sentence,
        sentence.start + start,
        sentence.start + end,
        speaker,
        definite or when,
        first,
        match.group().split()[0],
        venue,
        time,
        topic,
    )


def _is_cue(view: DocumentView, sentence: Sentence, start: int, end: int) -> bool:
    a, b = sentence.start + start, sentence.start + end
    return any(s.cue is not None and s.cue[0] < b and a < s.cue[1] for s in view.statements if s.form != "reported-act")


def _clear(low: str, venue: Venue, sentence: Sentence, start: int, end: int) -> bool:
    a, b = venue.start - sentence.start, venue.end - sentence.start
    between = low[b:start] if b <= start else low[end:a]
    return not BARRIER.search(between)


def _by_pronoun(context: Context, sentence: Sentence, before: list[Delivery], quotes: list[Span]) -> Iterator[Delivery]:
    """Yield the act of the sentence before that a pronoun takes up: "She made it on Wednesday", "It was made in a column"."""
    low = sentence.text.lower().replace("’", "'")
    match = _ANAPHOR.search(low)
    if match is None or _is_unreal(low[: match.start()]) or _ANOTHER.search(low[: match.end() + _NEAR]):
        return
    venues = [v for v in venues_in(context, sentence) if not _inside(quotes, v.start)]
    after = [v for v in venues if _clear(low, v, sentence, match.start(), match.end())]
    venue = after[0] if after else None
    time = _time(context, context.views[sentence.document], sentence, low, match.span(), venue, deliver=False)
    if venue is None and time is None:
        return
    for d in before:
        yield replace(
            d,
            sentence=sentence,
            start=sentence.start + match.start(),
            end=sentence.start + match.end(),
            definite=True,
            venue=venue,
            time=time,
        )


def _is_unreal(before: str) -> bool:
    """Tell whether the words before an act make it none; "turned to Instagram to answer" tells that she answered."""
    clause = _CONJUNCTION.split(before)[-1]
    return bool(_UNREAL.search(clause)) and not _IN_ORDER.search(before)


@cache
def _deliver() -> frozenset[str]:
    return frozenset(stem(w) for w in _DELIVER)


def _reaches(low: str, end: int, start: int, *, made: bool) -> bool:
    """Tell whether a noun and a place or time belong together: no other clause between, no verb but of delivery."""
    between = _LINK.sub(" ", low[end:start])
    if BARRIER.search(between):
        return False
    verbs = [w for w in re.findall(r"[a-z']+", between) if w.endswith("ed") or w in irregular()]
    return not verbs if made else all(stem(w) in _deliver() for w in verbs)


def _is_dated(time: TimeExpression) -> bool:
    return time.weekday is not None or time.earliest is not None or calendar_day(time.text) is not None


def _time(
    context: Context,
    view: DocumentView,
    sentence: Sentence,
    low: str,
    act: Span,
    venue: Venue | None,
    *,
    deliver: bool,
    cleft: bool = False,
) -> TimeExpression | None:
    """Return the one time that belongs to an act, or to the medium of the act."""
    times = {
        (t.start, t.end): t
        for s in view.statements
        for t in [*(t for c in s.claims for t in c.times), *([s.time] if s.time is not None else [])]
        if sentence.start <= t.start < sentence.end and t.relation == "at" and _is_dated(t)
    }
    for day in _DAY.finditer(low):  # a day that no claim has
        at = sentence.start + day.start()
        if not any(a <= at < b for a, b in times):
            span = (at, sentence.start + day.end())
            text = context.slice(sentence.document, *span)
            times[span] = TimeExpression(start=span[0], end=span[1], text=text, weekday=_DAYS.index(day.group()))
    found = []
    for t in times.values():
        a, b = t.start - sentence.start, t.end - sentence.start
        beside = venue is not None and t.start >= venue.end and not BARRIER.search(low[venue.end - sentence.start : a])
        after = a >= act[1] and (_reaches(low, act[1], a, made=False) if deliver else not BARRIER.search(low[act[1] : a]))
        before = not deliver and b <= act[0] and (cleft or not BARRIER.search(low[b : act[0]]))
        if beside or after or before or (act[0] <= a and b <= act[1]):
            found.append(t)
    return found[0] if len(found) == 1 else None


def sent_at(context: Context, view: DocumentView, sentence: Sentence, low: str, message: Span) -> TimeExpression | None:
    """Return the time at which a message was sent: "Wednesday's post", "the letter, sent on Friday"."""
    return _time(context, view, sentence, low, message, None, deliver=True)


def _speaker(context: Context, sentence: Sentence, low: str, start: int, end: int, *, owner: int, before: bool) -> str | None:
    """Return who performs the act: named last before it, or after "by"; empty where somebody else does it ("by a clerk")."""
    agent = _AGENT.search(context.slice(sentence.document, sentence.start + end, sentence.end))
    if agent is not None:
        at = sentence.start + end
        named = [
            e
            for e, _ in context.mentions_in(sentence.document, at + agent.start("who"), at + agent.end("who"))
            if e.type in _SPEAKERS
        ]
        if named:
            return named[0].id
        if agent.group("who").split()[0].lower() in ("a", "an", "one", "some"):
            return ""
    low_end = sentence.start if before else sentence.start + start
    found = [e for e, _ in context.mentions_in(sentence.document, low_end, sentence.start + owner) if e.type in _SPEAKERS]
    if found:
        return found[-1].id
    which = re.match(r",? (?:which|that) ", low[end:])
    if which is not None:
        later = [e for e, _ in context.mentions_in(sentence.document, sentence.start + end, sentence.end) if e.type in _SPEAKERS]
        return later[0].id if later else None
    return None


def _noun_topic(after: str) -> frozenset[str]:
    complement = _TOPIC.match(after)
    return _stems(complement.group("of")) if complement is not None else frozenset()


def _stems(words: str) -> frozenset[str]:
    return frozenset(t.stem for t in content(tokenize(words)) if t.stem not in _EMPTY and not t.word.isdigit())
