"""Acts of speech that a text comes back to by a definite name: "replied in a tweet", and then "her reply came on the radio".

A noun with "the" or a possessive points back to an act that was told; where a clause says by what medium or when that act was
delivered, it is one more telling of it. Words such as "also", "again" and "later" tell of another act.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.media import compatible_media
from kg.link.tellings import Telling, TellingGroup
from kg.link.times import clash
from kg.link.venues import Venue, venues_in
from kg.link.voices import one_speaker
from kg.link.words import akin, content, irregular, tokenize
from kg.model import TimeExpression
from kg.resources import read_table

_ANOTHER: Final = named_pattern("placements.another")
_UNREAL: Final = named_pattern("placements.unreal")
_DELIVERED: Final = named_pattern("placements.delivered")
_DELIVERING: Final = named_pattern("placements.delivering")
_AGENT: Final = re.compile(r"\bby (?P<who>[\w’'.]+(?: [\w’'.]+){0,3})")
_TOLD_OF: Final = named_pattern("placements.told_of")
_COMPLEMENT: Final = named_pattern("placements.complement")
_ONCE: Final = word_list("placements.once")
_SPEAKERS: Final = ("Person", "Brand", "Organization")
_IN_ORDER: Final = named_pattern("placements.in_order")
_NEAR: Final = 60  # characters after an act in which "also" or "later" speak of it
_EMPTY: Final = word_list("placements.empty")


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of act, with the patterns that tell it by a verb or by a noun."""

    name: str
    topic: bool
    verb: re.Pattern[str]
    noun: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of an act of a family; `definite` says that the text points back to an act it told."""

    family: str
    sentence: Sentence
    start: int
    end: int
    speaker: str | None
    definite: bool
    venue: Venue | None
    time: TimeExpression | None
    topic: frozenset[str]
    once: bool = False


@cache
def _families() -> tuple[Family, ...]:
    found = []
    for row in read_table("data", "lexicons", "act_families.tsv"):
        verbs = "|".join(_forms(v) for v in row["verbs"].split())
        nouns = "|".join(n.replace("_", " ") for n in row["nouns"].split())
        found.append(
            Family(
                row["family"],
                row["topic"] == "yes",
                re.compile(rf"\b(?:{verbs})\b"),
                re.compile(
                    rf"\b(?P<det>the|this|that|his|her|its|their|[\w-]+'s?)\s+(?:(?:formal|public|official|full|final|own)\s+)?(?P<noun>{nouns})\b"
                ),
            )
        )
    return tuple(found)


def _forms(lemma: str) -> str:
    """Return a pattern of the forms of a verb, or of a phrase that a verb opens."""
    verb, *rest = lemma.split("_")
    irregulars = [form for form, base in irregular().items() if base == verb]
    stemmed = re.escape(verb[:-1]) + (r"(?:e|es|ed|ing)" if verb.endswith("e") else re.escape(verb[-1]) + r"(?:s|es|ed|ing)?")
    if verb.endswith("y"):
        stemmed = re.escape(verb[:-1]) + r"(?:y|ies|ied|ying)"
    if verb == "quit":
        stemmed = r"quit(?:s|ting)?"
    return rf"(?:{'|'.join([stemmed, *irregulars])})" + "".join(rf"\s+{re.escape(word)}" for word in rest)


def placed_groups(context: Context) -> Iterator[TellingGroup]:
    """Yield the tellings of each act that a text comes back to by name, where medium or time differ."""
    by_key: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            for told in _told(context, view, sentence):
                by_key[(context.stories[key], told.family)].append(told)
    for (_, family), told in by_key.items():
        topic = next(f.topic for f in _families() if f.name == family)
        for back in told:
            others = [
                t for t in told if t.sentence is not back.sentence and _precedes(t, back) and _one_act(context, back, t, topic)
            ]
            if not back.definite:
                # Two plain tellings are of one act where it can be performed once only, and is on one thing.
                others = [t for t in others if back.once and t.once and (_covers(back, t) or not topic)]
            elif topic:
                others = _nearest(back, others)
            clashing = [t for t in others if _clash(back, t)]
            if clashing:
                label = f"{context.name(back.speaker or clashing[0].speaker)}: the {family}"
                members = tuple(_telling(context, t) for t in [back, *clashing])
                yield TellingGroup(label, members, ("speaker", "act"), 0.75, "the text comes back to the same act")


def _precedes(first: Told, back: Told) -> bool:
    """Tell whether a telling stands before the one that comes back to it, or both come back to it."""
    return first.sentence.document != back.sentence.document or first.start < back.start


def _covers(first: Told, second: Told) -> bool:
    """Tell whether the topics of two tellings are one: all words of the shorter in the longer."""
    small, large = sorted((first.topic, second.topic), key=len)
    return bool(small) and all(any(akin(a, b) for b in large) for a in small)


def _nearest(back: Told, others: list[Told]) -> list[Told]:
    """Return the last telling before a bare "the announcement", which it must mean; tellings with its topic are all meant."""
    if back.topic:
        return others
    before = [t for t in others if t.sentence.document == back.sentence.document and t.start < back.start and t.venue is not None]
    return before[-1:]


def _one_act(context: Context, back: Told, other: Told, topic: bool) -> bool:
    if back.speaker is not None and other.speaker is not None:
        if not one_speaker(context, back.speaker, other.speaker):
            return False
    elif back.sentence.document != other.sentence.document:
        return False
    if topic and back.topic and other.topic:
        return any(akin(a, b) for a in back.topic for b in other.topic)
    return True


def _clash(first: Told, second: Told) -> bool:
    if first.venue is not None and second.venue is not None and not compatible_media(first.venue.name, second.venue.name):
        return True
    return first.time is not None and second.time is not None and clash(first.time, second.time)


def _told(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Told]:
    low = sentence.text.lower().replace("’", "'")
    if sentence.role in ("summary", "title", "heading"):
        return
    for family in _families():
        match, definite = _definite(family, low), True
        if match is None:
            match, definite = family.verb.search(low) or (_TOLD_OF.search(low) if family.topic else None), False
        if match is None or _is_unreal(low[: match.start()]) or _ANOTHER.search(low[: match.end() + _NEAR]):
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(q[0] <= start < q[1] for s in view.statements for q in s.quotes):
            continue
        told = view.told_at(start, end)
        if told is not None and told.form == "indirect" and told.cue is not None and not start < told.cue[1]:
            continue
        passive = not definite and re.search(r"\b(?:was|were|been)\s+(?:\w+\s+)?$", low[: match.start()]) is not None
        speaker = _speaker(context, sentence, start, end, passive=passive)
        if speaker == "":
            continue
        venues = [
            v for v in venues_in(context, sentence) if not any(q[0] <= v.start < q[1] for s in view.statements for q in s.quotes)
        ]
        venue = min(venues, key=lambda v: abs(v.start - start), default=None)
        time = _time(context, sentence, start, end)
        if venue is None and time is None:
            continue
        ends = [x.start for x in (venue, time) if x is not None and x.start > end]
        topic = _topic(sentence, low, match, definite=definite, passive=passive, limit=min(ends, default=sentence.end))
        once = not definite and match.group().split()[0] in _ONCE
        yield Told(family.name, sentence, start, end, speaker, definite, venue, time, topic, once)


def _is_unreal(before: str) -> bool:
    """Tell whether the words before an act make it none; "turned to Instagram to answer" tells that she answered."""
    return bool(_UNREAL.search(before)) and not _IN_ORDER.search(before)


def _definite(family: Family, low: str) -> re.Match[str] | None:
    """Return where the sentence says how, where or when the act that it names was delivered."""
    for match in family.noun.finditer(low):
        if _DELIVERED.match(low[match.end() :]) or _DELIVERING.search(low[: match.start()]):
            return match
    return None


def _speaker(context: Context, sentence: Sentence, start: int, end: int, *, passive: bool) -> str | None:
    """Return who performs the act: who is named last before it, or after "by"; empty where somebody else does it ("by a clerk")."""
    agent = _AGENT.search(context.slice(sentence.document, end, sentence.end))
    if agent is not None:
        low, high = end + agent.start("who"), end + agent.end("who")
        found = [e for e, m in context.mentions_in(sentence.document, low, high) if e.type in _SPEAKERS]
        if found:
            return found[0].id
        if agent.group("who").split()[0].lower() in ("a", "an", "one", "some"):
            return ""
    found = [e for e, m in context.mentions_in(sentence.document, sentence.start, end) if e.type in _SPEAKERS]
    return found[-1].id if found and not passive else None


def _time(context: Context, sentence: Sentence, start: int, end: int) -> TimeExpression | None:
    """Return the time of the clause that holds ``start:end``, where it has one only."""
    times = {
        (t.start, t.end): t
        for fact in context.facts_of(sentence.document)
        if fact.claim.start <= start and end <= fact.claim.end
        for t in fact.claim.times
        if t.relation == "at" and sentence.start <= t.start < sentence.end and (t.weekday is not None or t.earliest is not None)
    }
    for statement in context.views[sentence.document].statements:
        # A reported act has no claim of its own: its time stands with the statement.
        cue, time = statement.cue, statement.time
        if cue is not None and time is not None and cue[0] <= start < cue[1] and time.relation == "at":
            times.setdefault((time.start, time.end), time)
    return next(iter(times.values())) if len(times) == 1 else None


def _topic(sentence: Sentence, low: str, match: re.Match[str], *, definite: bool, passive: bool, limit: int) -> frozenset[str]:
    """Return the stems of what the act is about: the complement of its noun, the object of its verb, the subject of its passive."""
    if definite:
        complement = _COMPLEMENT.match(low[match.end() :])
        words = tokenize(complement.group("of")) if complement is not None else ()
    elif passive:
        words = tuple(t for t in sentence.tokens if t.start < sentence.start + match.start())
    else:
        words = tuple(t for t in sentence.tokens if sentence.start + match.end() <= t.start < limit)
    return frozenset(t.stem for t in content(words) if t.stem not in _EMPTY and not t.word.isdigit())


def _telling(context: Context, told: Told) -> Telling:
    venue = told.venue
    return Telling(
        told.sentence.document,
        told.start,
        told.end,
        told.family,
        told.speaker,
        None,
        venue.name if venue is not None else None,
        (venue.start, venue.end) if venue is not None else None,
        told.time,
        told.topic,
        told.sentence.text,
    )
