"""Two times, two places or two channels of one event, where the words around them are alike.

Whether two tellings are of one event is a weighted sum of what can be seen, as for numbers (`kg.link.number_pairs`): how alike
the clauses and sentences are, whether they share words for an event, whether both tell what the story is about, who takes part,
whether the text goes on from one to the other. The weights are in ``data/lexicons/pair_weights.tsv``, fitted by
``tests/benchmarks/pair_fit.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import combinations
from typing import Final

from kg.link.context import Context
from kg.link.events import names_event
from kg.link.fitted import likelihood
from kg.link.lists import named_pattern, word_list
from kg.link.media import compatible_media, is_generic
from kg.link.places import floor_of, level_of, places_exclude
from kg.link.records import comparable, position, short
from kg.link.scenes import FROM, INTO, find_scenes
from kg.link.sites import is_bare_name
from kg.link.thesaurus import one_noun, semantic_class, sisters
from kg.link.times import calendar_day, clash, describe
from kg.link.told import Page, Told, tell, told_by_story
from kg.link.told_features import are_two, common_features
from kg.link.venues import venues_in
from kg.link.voices import one_world, speaks_for
from kg.link.words import content_stems, stem
from kg.model import Argument, Comparable, Position, TimeExpression

_BARE_YEAR: Final = re.compile(r"\d{4}s?")
_DEFINITE: Final = re.compile(r"^(?:the|this|that|his|her|its|their|[A-Z]\w+[’']s?) ", re.IGNORECASE)
_NAME: Final = re.compile(r"\b(?!The\b|A\b|An\b|His\b|Her\b|Its\b|Their\b)[A-Z]\w+")
_APART: Final = named_pattern("whereabouts.apart")
_WIDE: Final = ("country", "region", "continent")
_RANKS: Final = {"room": 0, "vessel": 1, "building": 1, "ground": 2, "street": 2, "town": 3}
_INNER: Final = ("room", "building", "street")
_DISCLOSING: Final = named_pattern("channels.disclosing")
_NEWS: Final = named_pattern("channels.news")
_ALONE: Final = named_pattern("channels.alone")
_AGAIN: Final = named_pattern("channels.again")
_SPOKEN_OF: Final = word_list("channels.spoken_of")
_FIRST: Final = re.compile(r"\bfirst\b|\bfor the first time\b|\bearliest\b")
_QUOTE: Final = re.compile(r"[“\"‘][^”\"]{8,}")
_NOT: Final = re.compile(r"\b(?:no|not|never|nobody|none|nowhere)\b")
_TOPIC: Final = re.compile(
    r"\b(?:silence|row|uproar|criticism|anger|outcry) (?:on|about|over|at|of) (?:the|her|his|its) (?:[\w-]+ ){0,3}$"
)
_RECEIVED: Final = re.compile(
    r"\b(?:greeted|welcomed|met with|mocked|ridiculed|cheered|booed|jeered|applauded|discussed|debated)\b"
)
_ONCE_MORE: Final = re.compile(r"^(?:\w+ ){1,3}also\b|\bagain\b")
_REPEATED: Final = re.compile(r"\b(?:follow(?:s|ed)|another|repeat(?:s|ed))\b")
_WEEK: Final = 7
_MONTH: Final = 30
_ALIKE: Final = 0.6  # share of the words of a quotation that stand in another


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of setting: where its values come from, when two exclude each other, what can be seen, how it is told."""

    name: str
    respect: str
    least: float
    find: Callable[[Context, Page], Iterator[Told]]
    excludes: Callable[[Context, Told, Told], bool]
    features: Callable[[Context, Told, Told], dict[str, float]]
    words: Callable[[Told], str]
    reason: str
    once: bool = True  # an act of speech may be told again, an event happens once


def candidates(context: Context, kind: Kind) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of settings that are looked at: one story, incompatible values, two sentences."""
    for members in told_by_story(context, partial(kind.find, context)):
        for first, second in combinations(members, 2):
            if is_candidate(context, kind, first, second):
                yield first, second


def features(context: Context, kind: Kind, first: Told, second: Told) -> dict[str, float]:
    """Return what can be seen of a pair of settings, each figure between 0 and 3."""
    return {**common_features(context, first, second), **kind.features(context, first, second)}


def is_candidate(context: Context, kind: Kind, first: Told, second: Told) -> bool:
    """Tell whether two settings exclude each other and stand in two sentences of voices that tell of one world."""
    if first.sentence is second.sentence or first.sentence.text == second.sentence.text:
        return False
    one, two = first.source, second.source
    if not kind.excludes(context, first, second) or (kind.once and _are_two(context, first, second)):
        return False
    return one_world(context, one, two) or speaks_for(context, one, two) or context.is_narrator(one) or context.is_narrator(two)


def _are_two(context: Context, first: Told, second: Told) -> bool:
    """Tell whether what happened here did not happen there ("no alarm was heard upstairs"), or words say that it was two."""
    denied = [_NOT.search(t.words) is not None for t in (first, second)]
    return denied[0] != denied[1] or are_two(context, first, second)


def likely_setting_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each event that is likely told with two times, at two places or through two channels."""
    for kind in KINDS:
        for members in told_by_story(context, partial(kind.find, context)):
            found: list[tuple[float, Told, Told]] = []
            for first, second in combinations(members, 2):
                if not is_candidate(context, kind, first, second):
                    continue
                likely = likelihood(features(context, kind, first, second), kind.name)
                if likely < kind.least:
                    context.tally.not_comparable += 1
                else:
                    found.append((likely, first, second))
            yield from _compare(context, kind, found)


def _compare(context: Context, kind: Kind, found: list[tuple[float, Told, Told]]) -> Iterator[Comparable]:
    """Join the pairs that share a telling; whoever is compatible with a side stands with it."""
    found.sort(key=lambda f: (-f[0], f[1].document, f[1].start, f[2].start))
    taken: set[int] = set()
    for likely, first, second in found:
        if id(first) in taken or id(second) in taken:
            continue
        sides: list[list[Told]] = [[first], [second]]
        for _, one, two in found:
            for known, other in ((one, two), (two, one)):
                for at in (0, 1):
                    if known in sides[at] and other not in sides[1 - at] and not kind.excludes(context, other, sides[1 - at][0]):
                        sides[1 - at].append(other)
        taken |= {id(t) for side in sides for t in side}
        made = comparable(
            context,
            kind.respect,
            short(first.fact.claim.text if first.fact is not None else first.sentence.text, 60),
            [_position(context, kind, one, side) for side, group in enumerate(sides) for one in group],
            agrees_on=("event",),
            score=round(0.55 + 0.35 * likely, 2),
            reason=kind.reason,
            detail=f"{kind.words(first)} / {kind.words(second)}",
        )
        if made is not None:
            yield made


def _position(context: Context, kind: Kind, told: Told, side: int) -> Position:
    return position(
        context,
        told.document,
        told.start,
        told.end,
        value=kind.words(told),
        side=side,
        source=told.source,
        statement=told.statement,
        node=told.fact.claim.id if told.fact is not None else None,
    )


def _find_times(context: Context, page: Page) -> Iterator[Told]:
    for time in context.times.get(page.document, ()):
        if time.relation in ("at", "before"):
            told = tell(context, page, time, time.start, time.end)
            if told is not None:
                yield told


def _times_exclude(_: Context, first: Told, second: Told) -> bool:
    return clash(first.value, second.value)


def _of_times(_: Context, first: Told, second: Told) -> dict[str, float]:
    grains = [_grain(t.value) for t in (first, second)]
    gap = _gap(first.value, second.value)
    found = {
        "one grain": grains[0] == grains[1],
        "hours": all("hour" in g for g in grains),
        "one hour": sum("hour" in g for g in grains) == 1,
        "days": all("day" in g for g in grains),
        "year": any("year" in g for g in grains),
        "years": all("year" in g for g in grains),
        "months": all("month" in g for g in grains),
        "close": 0.0 if gap is None else 1.0 / (1.0 + gap / _WEEK),
        "no gap": gap is None,
        "same day": gap == 0,
    }
    return {name: float(value) for name, value in found.items()}


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
        return min((first.weekday - second.weekday) % _WEEK, (second.weekday - first.weekday) % _WEEK)
    one, two = calendar_day(first.text), calendar_day(second.text)
    if one is not None and two is not None:
        return abs((one[0] - two[0]) * _MONTH + (one[1] - two[1] if one[1] and two[1] else 0))
    if first.minutes is not None and second.minutes is not None:
        return 0
    return None


def _places_exclude(context: Context, first: Told, second: Told) -> bool:
    one, two = first.value, second.value
    if places_exclude(context, one, two, (first.document, second.document)):
        return True
    if (one.entity is not None and one.entity == two.entity) or any(level_of(context, p) in _WIDE for p in (one, two)):
        return False
    if bool(floor_of(one)) != bool(floor_of(two)):
        return False  # on which floor the kitchen is was not said
    towns = [is_bare_name(p.text) and not names_event(stem(p.head.lower())) for p in (one, two)]
    if towns[0] != towns[1] and not _NAME.search((two if towns[0] else one).text):
        return False  # in which town the kitchen is was not said
    return not content_stems(one.text) & content_stems(two.text) and not one_noun(stem(one.head.lower()), stem(two.head.lower()))


def _of_places(context: Context, first: Told, second: Told) -> dict[str, float]:
    one, two = first.value, second.value
    levels = [level_of(context, p) for p in (one, two)]
    named = [frozenset(_NAME.findall(p.text)) for p in (one, two)]
    times = [t.fact.claim.times if t.fact is not None else () for t in (first, second)]
    heads = [stem(p.head.lower()) for p in (one, two)]
    prepositions = [p.preposition or "" for p in (one, two)]
    ranks = [_RANKS.get(level) for level in levels]
    found = {
        "from": sum(p in FROM for p in prepositions),
        "into": sum(p in INTO for p in prepositions),
        "in": sum(p == "in" for p in prepositions),
        "at": sum(p == "at" for p in prepositions),
        "scene": sum(p.role == "scene" for p in (one, two)),
        "surface": sum(p.role == "surface" for p in (one, two)),
        "way": sum(p.role == "way" for p in (one, two)),
        "no level": sum(not level for level in levels),
        "can hold": None not in ranks and ranks[0] != ranks[1] and not (named[0] and named[1] and not named[0] & named[1]),
        "sisters": sisters(heads[0], heads[1]),
        "one class": semantic_class(heads[0]) != "" and semantic_class(heads[0]) == semantic_class(heads[1]),
        "odd entity": sum(_odd(context, p) for p in (one, two)),
        "excludes": places_exclude(context, one, two, (first.document, second.document)),
        "names apart": bool(named[0]) and bool(named[1]) and not named[0] & named[1],
        "one named": bool(named[0]) != bool(named[1]),
        "bare": sum(len(content_stems(p.text)) == 1 and not n for p, n in zip((one, two), named, strict=True)),
        "of the subject": sum(_in_subject(t) for t in (first, second)),
        "distance": bool(_APART.search(first.sentence.text) or _APART.search(second.sentence.text)),
        "levels": levels[0] != levels[1] and bool(levels[0]) and bool(levels[1]),
        "kinds apart": not (named[0] or named[1]) and levels[0] == levels[1],
        "one level": levels[0] == levels[1] and levels[0] != "",
        "inner": all(level in _INNER for level in levels),
        "town": all(level and level not in _INNER for level in levels),
        "one noun": stem(one.head.lower()) == stem(two.head.lower()),
        "one preposition": one.preposition == two.preposition,
        "definite": all(_DEFINITE.match(p.text) is not None for p in (one, two)),
        "times clash": any(clash(a, b) for a in times[0] for b in times[1]),
        "one time": any(a.text == b.text for a in times[0] for b in times[1]),
    }
    return {name: float(value) for name, value in found.items()}


def _odd(context: Context, place: Argument) -> bool:
    """Tell whether a name is known as that of something other than a place."""
    entity = context.entities.get(place.entity or "")
    return entity is not None and entity.type not in ("Place", "Event")


def _in_subject(told: Told) -> bool:
    """Tell whether a place says which people or things are meant ("people in the street")."""
    subject = told.fact.claim.subject if told.fact is not None else None
    return subject is not None and subject.start < told.start < subject.end


def _find_channels(context: Context, page: Page) -> Iterator[Told]:
    for sentence in context.views[page.document].sentences:
        for venue in venues_in(context, sentence, anywhere=True):
            if not venue.placed and is_generic(venue.name) and venue.name in _SPOKEN_OF:
                continue  # "the comments about the advert": what is spoken of
            told = tell(context, page, venue, venue.start, venue.end)
            if told is not None:
                yield told


def _channels_exclude(_: Context, first: Told, second: Told) -> bool:
    later = max(first, second, key=lambda t: t.start)
    if first.document == second.document and _ONCE_MORE.search(later.words) is not None:
        return False
    if any(_TOPIC.search(t.sentence.text[: t.start - t.sentence.start]) is not None for t in (first, second)):
        return False  # "has broken her silence on the Halvorne luggage advert"
    if any(_RECEIVED.search(t.words) is not None for t in (first, second)):
        return False  # where it was greeted is not where it was said
    return not compatible_media(first.value.name, second.value.name) and not any(
        _REPEATED.search(t.words) for t in (first, second)
    )


def _of_channels(context: Context, first: Told, second: Told) -> dict[str, float]:
    low = [t.sentence.text.lower().replace("’", "'") for t in (first, second)]
    quotes = [content_stems(" ".join(_QUOTE.findall(t.sentence.text))) for t in (first, second)]
    both = len(quotes[0] & quotes[1]) / max(1, min(len(q) for q in quotes))
    times = [
        [t for t in context.times.get(one.document, ()) if one.sentence.start <= t.start < one.sentence.end]
        for one in (first, second)
    ]
    found = {
        "firsts": sum(_FIRST.search(text) is not None for text in low),
        "disclosing": sum(_DISCLOSING.search(text) is not None for text in low),
        "both disclosing": all(_DISCLOSING.search(text) is not None for text in low),
        "first, disclosing": all(_DISCLOSING.search(t) is not None for t in low) and any(_FIRST.search(t) for t in low),
        "news": sum(_NEWS.search(text) is not None for text in low),
        "alone": sum(_ALONE.search(text) is not None for text in low),
        "again": sum(_AGAIN.search(text) is not None for text in low),
        "placed": first.value.placed and second.value.placed,
        "quotes": sum(bool(q) for q in quotes),
        "one quote": both >= _ALIKE and bool(quotes[0]) and bool(quotes[1]),
        "other quotes": both < _ALIKE and bool(quotes[0]) and bool(quotes[1]),
        "both by kind": is_generic(first.value.name) and is_generic(second.value.name),
        "both by name": not is_generic(first.value.name) and not is_generic(second.value.name),
        "times clash": any(clash(a, b) for a in times[0] for b in times[1]),
        "times": sum(bool(t) for t in times),
    }  # fmt: skip
    return {name: float(value) for name, value in found.items()}


TIME: Final = Kind(
    "time",
    "time",
    0.5,
    _find_times,
    _times_exclude,
    _of_times,
    lambda t: describe(t.value),
    "the same event told with two times",
)
PLACE: Final = Kind(
    "place", "place", 0.65, find_scenes, _places_exclude, _of_places, lambda t: short(t.value.text, 50),
    "the same event told at two places",
)  # fmt: skip
CHANNEL: Final = Kind(
    "channel", "medium", 0.6, _find_channels, _channels_exclude, _of_channels, lambda t: t.value.name,
    "the same act of speech told through two channels", once=False,
)  # fmt: skip
KINDS: Final = (TIME, PLACE, CHANNEL)
