"""Two times, or two places, of one event, where the words around them are alike.

Whether two tellings are of one event is a weighted sum of what can be seen, as for numbers (`kg.link.number_pairs`): how alike
the clauses and sentences are, whether they share words for an event, whether both tell what the story is about, who takes part,
whether the text goes on from one to the other. The weights are in ``data/lexicons/pair_weights.tsv``, fitted by
``tests/benchmarks/pair_fit.py``.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from typing import Final, Literal

from kg.link.context import Context, Fact, Sentence
from kg.link.events import agree, event_words, names_event, participants, predicate_key
from kg.link.fitted import likelihood
from kg.link.lists import named_pattern, word_list
from kg.link.places import is_place, level_of, places_exclude
from kg.link.records import comparable, position, short
from kg.link.surroundings import clause_keys
from kg.link.thesaurus import is_verb, one_noun, phrase_stem, trigger_keys
from kg.link.times import calendar_day, clash, describe
from kg.link.voices import one_world, speaks_for
from kg.link.words import content, content_stems, stem
from kg.model import Argument, Comparable, Statement, TimeExpression

Kind = Literal["time", "place"]
KINDS: Final[tuple[Kind, ...]] = ("time", "place")
LEAST: Final = {"time": 0.5, "place": 0.5}  # likelihood from which two settings are set against each other
_BUCKET: Final = 80
_RARE: Final = 3
_LIGHT: Final = word_list("happenings.light") | word_list("quantities.light")
_OTHER_ONE: Final = named_pattern("settings.other_one")
_THEN: Final = named_pattern("settings.then")
_FIRST: Final = re.compile(r"\bfirst\b")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_BARE_YEAR: Final = re.compile(r"\d{4}s?")
_DEFINITE: Final = re.compile(r"^(?:the|this|that|his|her|its|their|[A-Z]\w+[’']s?) ", re.IGNORECASE)
_AWAY: Final = ("to", "into", "onto", "towards", "toward", "from", "out of", "through", "past", "beyond", "throughout", "around")
_TAKING_UP: Final = ("it", "this", "that")
_UNREAL: Final = ("hypothetical", "question", "irrealis")
_SCOPED: Final = ("Person", "Organization", "Brand", "Work", "Event", "Campaign")
_WITHIN: Final = (
    "in", "at", "near", "off", "outside", "inside", "on", "above", "below", "beside", "behind", "aboard", "under", "beneath", "within",
    "opposite", "close to", "next to", "outside of", "in front of", "across",
)  # fmt: skip
_OF: Final = re.compile(r" of (?:the |its |his |her |their )?\w")
_NAME: Final = re.compile(r"\b(?!The\b|A\b|An\b|His\b|Her\b|Its\b|Their\b)[A-Z]\w+")
_APART: Final = named_pattern("whereabouts.apart")
_WIDE: Final = ("country", "region", "continent")
_INNER: Final = ("room", "building", "street")


@dataclass(frozen=True, slots=True)
class Telling:
    """A time or a place, the sentence and the clause that it stands in, and the words for events there."""

    kind: Kind
    start: int
    end: int
    time: TimeExpression | None
    place: Argument | None
    sentence: Sentence
    fact: Fact | None
    statement: Statement | None
    source: str
    words: str
    clause: frozenset[str]
    whole: frozenset[str]
    events: frozenset[str]
    around: frozenset[str]
    topical: bool
    occurs: bool
    names: dict[str, frozenset[str]]
    noun: frozenset[str]
    early: bool
    crowd: int = 0


def candidates(context: Context, kind: Kind) -> Iterator[tuple[Telling, Telling]]:
    """Yield the pairs of settings that are looked at: one story, incompatible values, two sentences."""
    for members in _stories(context, kind):
        for first, second in combinations(members, 2):
            if is_candidate(context, first, second):
                yield first, second


def likely_setting_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each event that is likely told with two times, or at two places."""
    for kind in KINDS:
        for members in _stories(context, kind):
            found: list[tuple[float, Telling, Telling]] = []
            for first, second in combinations(members, 2):
                if not is_candidate(context, first, second):
                    continue
                likely = likelihood(features(context, first, second), kind)
                if likely < LEAST[kind]:
                    context.tally.not_comparable += 1
                else:
                    found.append((likely, first, second))
            yield from _compare(context, kind, found)


def _compare(context: Context, kind: Kind, found: list[tuple[float, Telling, Telling]]) -> Iterator[Comparable]:
    """Join the pairs that share a telling; whoever is compatible with a side stands with it."""
    found.sort(key=lambda f: (-f[0], f[1].sentence.document, f[1].start, f[2].start))
    taken: set[int] = set()
    for likely, first, second in found:
        if id(first) in taken or id(second) in taken:
            continue
        sides: list[list[Telling]] = [[first], [second]]
        for _, one, two in found:
            for known, other in ((one, two), (two, one)):
                for at in (0, 1):
                    if known in sides[at] and other not in sides[1 - at] and not _excludes(context, other, sides[1 - at][0]):
                        sides[1 - at].append(other)
        taken |= {id(t) for side in sides for t in side}
        made = comparable(
            context,
            kind,
            short((first.fact.claim.text if first.fact is not None else first.sentence.text), 60),
            [_position(context, telling, side) for side, group in enumerate(sides) for telling in group],
            agrees_on=("event",),
            score=round(0.55 + 0.35 * likely, 2),
            reason="the same event told with two times" if kind == "time" else "the same event told at two places",
            detail=f"{_words(first)} / {_words(second)}",
        )
        if made is not None:
            yield made


def _words(telling: Telling) -> str:
    return describe(telling.time) if telling.time is not None else short(telling.place.text if telling.place else "", 50)


def _position(context: Context, telling: Telling, side: int):  # type: ignore[no-untyped-def]
    return position(
        context,
        telling.sentence.document,
        telling.start,
        telling.end,
        value=_words(telling),
        side=side,
        source=telling.source,
        statement=telling.statement,
        node=telling.fact.claim.id if telling.fact is not None else None,
    )


def _stories(context: Context, kind: Kind) -> Iterator[list[Telling]]:
    topics = {key: _topic(context, key) for key in context.views}
    found: defaultdict[str, list[Telling]] = defaultdict(list)
    for document in context.views:
        values = context.times.get(document, ()) if kind == "time" else context.places.get(document, ())
        for value in values:
            telling = _telling(context, kind, document, value, topics[document])
            if telling is not None:
                found[context.stories[document]].append(telling)
    for members in found.values():
        yield [
            replace(t, crowd=len(members))
            for t in sorted(members, key=lambda t: (t.sentence.document, t.start))[:_BUCKET]
        ]


def _topic(context: Context, document: str) -> frozenset[str]:
    """Return the keys of the events that the headline and the first sentence of the body tell."""
    view = context.views[document]
    titles = [s for s in view.sentences if s.role == "title"]
    body = [s for s in view.sentences if s.role == "body"][:1]
    return frozenset(k for s in (*titles, *body) for k in _event_keys(s, s.start, s.end, (-1, -1)) if k[0] in "#=%")


def _event_keys(sentence: Sentence, low: int, high: int, hole: tuple[int, int]) -> frozenset[str]:
    """Return the keys of the words for events between two characters: verbs, and nouns that name an event."""
    found: set[str] = set()
    for token in content(sentence.tokens):
        if low <= token.start < high and not hole[0] <= token.start < hole[1] and token.stem not in _LIGHT:
            if token.word[0].isdigit() or token.stem in word_list("settings.calendar"):
                continue
            if is_verb(token.stem) or names_event(token.stem):
                found |= trigger_keys(token.stem)
    return frozenset(found)


def _telling(
    context: Context, kind: Kind, document: str, value: TimeExpression | Argument, topic: frozenset[str]
) -> Telling | None:
    view = context.views[document]
    sentence = view.sentence_at(value.start)
    if sentence is None:
        return None
    if isinstance(value, TimeExpression):
        if value.relation not in ("at", "before"):
            return None
    elif value.preposition in _AWAY or not _is_somewhere(context, value):
        return None
    hole = (value.start, value.end)
    facts = context.facts_of(document)
    around = [f for f in facts if f.claim.start <= value.start < f.claim.end and sentence.start <= f.claim.start < sentence.end]
    fact = min(around, key=lambda f: (f.claim.end - f.claim.start, f.claim.id), default=None)
    low, high = (fact.claim.start, max(fact.claim.end, value.end)) if fact is not None else (sentence.start, sentence.end)
    low, high = max(low, sentence.start), min(high, sentence.end)
    clause = clause_keys(context, sentence, low, high, hole=hole)
    events = _event_keys(sentence, low, high, hole)
    occurs = False
    if fact is not None:
        for argument in (fact.claim.subject, fact.claim.object):
            if argument is not None and not low <= argument.start < high:
                clause |= clause_keys(context, sentence, argument.start, argument.end, hole=hole)
                events |= _event_keys(sentence, argument.start, argument.end, hole)
        occurs = predicate_key(fact.claim) in event_words("happen") or predicate_key(fact.claim) == "begin"
        subject = fact.claim.subject or fact.claim.object
        if occurs and subject is not None and subject.text.lower() in _TAKING_UP and sentence.index > 0:
            before = view.sentences[sentence.index - 1]
            clause |= clause_keys(context, before, before.start, before.end)
            events |= _event_keys(before, before.start, before.end, hole)
    whole = clause_keys(context, sentence, sentence.start, sentence.end, hole=hole)
    names: defaultdict[str, set[str]] = defaultdict(set)
    for entity, mention in context.mentions_in(document, low, high):
        if entity.type in _SCOPED and not hole[0] <= mention.start < hole[1]:
            names[entity.type].add(entity.id)
    told = view.told_at(value.start, value.end)
    return Telling(
        kind,
        value.start,
        value.end,
        value if isinstance(value, TimeExpression) else None,
        None if isinstance(value, TimeExpression) else value,
        sentence,
        fact,
        view.statement_at(value.start, value.end),
        fact.source if fact is not None else view.document.id if told is None else view.source_at(value.start, value.end),
        context.slice(document, low, high).lower(),
        clause,
        whole,
        events,
        _event_keys(sentence, sentence.start, sentence.end, hole),
        bool({k for k in events if k[0] in "#=%"} & topic),
        occurs,
        {key: frozenset(ids) for key, ids in names.items()},
        _known_event(fact, hole),
        sentence.role == "title" or sentence.index in context.lead(document),
    )


def _known_event(fact: Fact | None, hole: tuple[int, int]) -> frozenset[str]:
    """Return the keys of a noun that names an event as known, of which the clause gives the setting ("the derby, played at …")."""
    if fact is None:
        return frozenset()
    for argument in participants(fact.claim)[::-1]:
        if argument is None or argument.start > hole[0] or _DEFINITE.match(argument.text) is None:
            continue
        head = stem(argument.head.lower())
        if names_event(head) and head not in _LIGHT and head not in word_list("settings.calendar"):
            return trigger_keys(head)
    return frozenset()


def _is_somewhere(context: Context, place: Argument) -> bool:
    """Tell whether words after a preposition name somewhere: a kind of place, a part of one, or a name that nobody has."""
    if is_place(context, place):
        return True
    entity = context.entities.get(place.entity or "")
    if (entity is not None and entity.type not in ("Place", "Event")) or place.preposition not in _WITHIN:
        return False
    head = stem(place.head.lower())
    if place.head[:1].isupper() or entity is not None:
        return not names_event(head) and head not in word_list("settings.calendar")
    whole = _OF.search(place.text)
    return whole is not None and head in word_list("places.parts") | word_list("settings.parts")


def is_candidate(context: Context, first: Telling, second: Telling) -> bool:
    """Tell whether two settings exclude each other and stand in two sentences of voices that tell of one world."""
    if first.sentence is second.sentence or first.sentence.text == second.sentence.text:
        return False
    if not _excludes(context, first, second):
        return False
    one, two = first.source, second.source
    return (
        one_world(context, one, two)
        or speaks_for(context, one, two)
        or context.is_narrator(one)
        or context.is_narrator(two)
    )


def _excludes(context: Context, first: Telling, second: Telling) -> bool:
    if first.time is not None and second.time is not None:
        return clash(first.time, second.time)
    assert first.place is not None and second.place is not None
    if places_exclude(context, first.place, second.place, (first.sentence.document, second.sentence.document)):
        return True
    one, two = first.place, second.place
    if (one.entity is not None and one.entity == two.entity) or any(level_of(context, p) in _WIDE for p in (one, two)):
        return False
    return not content_stems(one.text) & content_stems(two.text) and not one_noun(stem(one.head.lower()), stem(two.head.lower()))


def features(context: Context, first: Telling, second: Telling) -> dict[str, float]:
    """Return what can be seen of a pair of settings, each figure between 0 and 3."""
    weights = context.weights(context.stories[first.sentence.document])
    clause = weights.overlap(first.clause, second.clause)
    whole = weights.overlap(first.whole, second.whole)
    firm = [frozenset(k for k in t.events if k[0] in "#=") for t in (first, second)]
    event = weights.overlap(firm[0], firm[1])
    shared = first.events & second.events
    elsewhere = (first.events & second.around) | (second.events & first.around)
    one_document = first.sentence.document == second.sentence.document
    sections = first.sentence.section == second.sentence.section and one_document
    near = one_document and abs(first.sentence.index - second.sentence.index) == 1
    claims = [t.fact.claim if t.fact is not None else None for t in (first, second)]
    theme, agent = _participants(context, first, second)
    years = [set(_YEAR.findall(t.sentence.text)) for t in (first, second)]
    roles = {first.sentence.role, second.sentence.role}
    heads = [frozenset() if c is None or not c.predicate else _predicate(c.predicate) for c in claims]
    known = [t.noun for t in (first, second)]
    matched = bool(known[0] & second.events) or bool(known[1] & first.events)
    firmly = any(k[0] in "#=%" for k in (known[0] & second.events) | (known[1] & first.events))
    early = (first.early and bool(known[1])) or (second.early and bool(known[0]))
    found = {
        "bias": 1.0,
        "known event": bool(known[0]) or bool(known[1]),
        "two known events": bool(known[0]) and bool(known[1]),
        "known event, lead": early,
        "known event, match": matched,
        "known event, firm match": firmly,
        "known event elsewhere": bool((known[0] & second.around) | (known[1] & first.around)),
        "lead": first.early or second.early,
        "both lead": first.early and second.early,
        "clause": clause.cosine,
        "contained": clause.contained,
        "sentence": whole.cosine,
        "rare": min(_RARE, clause.rare) / _RARE,
        "verb": any(k[0] in "#=" for k in heads[0] & heads[1]),
        "synonym": bool(heads[0] & heads[1]),
        "other verb": bool(heads[0]) and bool(heads[1]) and not heads[0] & heads[1],
        "event": any(k[0] in "#=" for k in shared),
        "kind of event": any(k[0] == "%" for k in shared),
        "synonymous event": any(k[0] == "~" for k in shared),
        "event words": event.cosine,
        "event elsewhere": any(k[0] in "#=%" for k in elsewhere),
        "both topical": first.topical and second.topical,
        "one topical": first.topical != second.topical,
        "occurs": first.occurs or second.occurs,
        "topic occurs": (first.occurs or second.occurs) and first.topical and second.topical,
        "theme": theme == 1,
        "other theme": theme < 0,
        "agent": agent == 1,
        "other agent": agent < 0,
        "entity": any(k[0] == "@" for k in clause.shared),
        "names differ": any(ids and second.names.get(k) and not ids & second.names[k] for k, ids in first.names.items()),
        "other one": bool(_OTHER_ONE.search(first.words) or _OTHER_ONE.search(second.words)),
        "goes on": bool(_THEN.search(first.sentence.text.lower()) or _THEN.search(second.sentence.text.lower())),
        "first": bool(_FIRST.search(first.words)) + bool(_FIRST.search(second.words)),
        "years differ": years[0] != years[1] and not years[0] & years[1],
        "polarity": any(c is not None and c.polarity == "negative" for c in claims),
        "unreal": any(c is not None and c.modality in _UNREAL for c in claims),
        "future": sum(c is not None and c.tense == "future" for c in claims) == 1,
        "both future": sum(c is not None and c.tense == "future" for c in claims) == 2,  # noqa: PLR2004
        "tense": all(c is not None for c in claims) and len({c.tense for c in claims if c is not None}) > 1,
        "headline": bool(roles & {"title", "heading"}),
        "summary": "summary" in roles,
        "documents": not one_document,
        "paragraph": sections,
        "next": near,
        "no clause": any(c is None for c in claims),
        "other voices": first.source != second.source,
        "crowd": min(3.0, math.log2(max(1, first.crowd)) / 2),
        **(_of_times(first, second) if first.time is not None else _of_places(context, first, second)),
    }
    return {name: float(value) for name, value in found.items()}


def _predicate(words: str) -> frozenset[str]:
    verb = phrase_stem(words)
    return trigger_keys(verb) if verb not in _LIGHT else frozenset()


def _participants(context: Context, first: Telling, second: Telling) -> tuple[int, int]:
    """Return how themes and agents agree, each 1, 0 or -1; the setting itself is no participant."""
    if first.fact is None or second.fact is None:
        return 0, 0
    one, two = ([None if a is None or a.start <= t.start < a.end else a for a in participants(t.fact.claim)]
                for t in (first, second) if t.fact is not None)  # fmt: skip
    agent, theme = agree(context, one[0], two[0]), agree(context, one[1], two[1])
    if theme < 1 and (agree(context, one[0], two[1]) == 1 or agree(context, one[1], two[0]) == 1):
        theme = 1
    return theme, agent


def _of_times(first: Telling, second: Telling) -> dict[str, float]:
    assert first.time is not None and second.time is not None
    grains = [_grain(t) for t in (first.time, second.time)]
    gap = _gap(first.time, second.time)
    return {
        "one grain": grains[0] == grains[1],
        "hours": all("hour" in g for g in grains),
        "one hour": sum("hour" in g for g in grains) == 1,
        "days": all("day" in g for g in grains),
        "year": any("year" in g for g in grains),
        "years": all("year" in g for g in grains),
        "months": all("month" in g for g in grains),
        "close": 0.0 if gap is None else 1.0 / (1.0 + gap / 7),
        "no gap": gap is None,
        "same day": gap == 0,
    }


@cache
def _grain(time: TimeExpression) -> str:
    parts = []
    if time.minutes is not None:
        parts.append("hour")
    if _BARE_YEAR.fullmatch(time.text):
        return "year"
    day = calendar_day(time.text)
    if time.weekday is not None or (day is not None and day[1]):
        parts.append("day")
    elif day is not None:
        parts.append("month")
    return " ".join(parts) or "loose"


def _gap(first: TimeExpression, second: TimeExpression) -> int | None:
    """Return the days between two times, None where that cannot be told."""
    if first.earliest and second.earliest and first.latest and second.latest:
        return max(0, (max(first.earliest, second.earliest) - min(first.latest, second.latest)).days)
    if first.weekday is not None and second.weekday is not None:
        return min((first.weekday - second.weekday) % 7, (second.weekday - first.weekday) % 7)
    one, two = calendar_day(first.text), calendar_day(second.text)
    if one is not None and two is not None:
        return abs((one[0] - two[0]) * 30 + (one[1] - two[1] if one[1] and two[1] else 0))
    if first.minutes is not None and second.minutes is not None:
        return 0
    return None


def _of_places(context: Context, first: Telling, second: Telling) -> dict[str, float]:
    assert first.place is not None and second.place is not None
    levels = [level_of(context, p) for p in (first.place, second.place)]
    named = [frozenset(_NAME.findall(p.text)) for p in (first.place, second.place)]
    bare = [len(content_stems(p.text)) < 2 and not n for p, n in zip((first.place, second.place), named, strict=True)]  # noqa: PLR2004
    heads = [stem(p.head.lower()) for p in (first.place, second.place)]
    times = [t.fact.claim.times if t.fact is not None else () for t in (first, second)]
    return {
        "excludes": places_exclude(
            context, first.place, second.place, (first.sentence.document, second.sentence.document)
        ),
        "names apart": bool(named[0]) and bool(named[1]) and not named[0] & named[1],
        "one named": bool(named[0]) != bool(named[1]),
        "bare": sum(bare),
        "of the subject": sum(_in_subject(t) for t in (first, second)),
        "distance": bool(_APART.search(first.sentence.text) or _APART.search(second.sentence.text)),
        "levels": levels[0] != levels[1] and bool(levels[0]) and bool(levels[1]),
        "kinds apart": not (named[0] or named[1]) and levels[0] == levels[1],
        "one level": levels[0] == levels[1] and levels[0] != "",
        "inner": all(level in _INNER for level in levels),
        "town": all(level and level not in _INNER for level in levels),
        "one noun": heads[0] == heads[1],
        "one preposition": first.place.preposition == second.place.preposition,
        "definite": all(_DEFINITE.match(p.text) is not None for p in (first.place, second.place)),
        "times clash": any(clash(a, b) for a in times[0] for b in times[1]),
        "one time": any(a.text == b.text for a in times[0] for b in times[1]),
    }


def _in_subject(telling: Telling) -> bool:
    """Tell whether a place says which people or things are meant ("people in the street")."""
    subject = telling.fact.claim.subject if telling.fact is not None else None
    return subject is not None and subject.start < telling.start < subject.end
