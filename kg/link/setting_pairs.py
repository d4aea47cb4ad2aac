"""How likely two tellings with two times, or with two places, are of one event: a weighted sum of what can be seen.

The rules of `kg.link.one_event` ask for one verb and one participant. Here nothing is asked for: what stands around the two
fillers is counted, as `kg.link.number_pairs` counts it around two numbers. The weights are in ``data/lexicons/setting_weights.tsv``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from kg.link.context import Context
from kg.link.events import EMBEDDED, Happening, agree
from kg.link.lists import named_pattern, word_list
from kg.link.one_event import is_new, same_event, turned
from kg.link.surroundings import clause_keys, likelihood
from kg.link.times import clash
from kg.link.voices import one_world, speaks_for
from kg.link.words import content_stems, stem
from kg.model import Argument, TimeExpression
from kg.resources import read_table

LEAST: Final = 0.5  # likelihood from which two tellings are one event
_RARE: Final = 3
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_APART: Final = named_pattern("setting_pairs.apart")
_LIGHT: Final = word_list("happenings.light")
_NAMED: Final = ("Person", "Organization", "Brand", "Work", "Event", "Campaign")
Filler = Argument | TimeExpression


def likely_one(context: Context, first: tuple[Happening, Filler], second: tuple[Happening, Filler], kind: str) -> float:
    """Return a score for two fillers ("place" or "time") being told of one event, 0 where that is not likely."""
    if not may_be_one(context, first[0], second[0]):
        return 0.0
    likely = likelihood(features(context, first, second), _weights(kind))
    return round(0.55 + 0.3 * likely, 2) if likely >= LEAST else 0.0


def may_be_one(context: Context, first: Happening, second: Happening) -> bool:
    """Tell whether two tellings share a sign of one event and are told by voices that cannot both be right."""
    if first.sentence is second.sentence or first.sentence.text == second.sentence.text or not first.keys & second.keys:
        return False
    if first.fact.claim.polarity != second.fact.claim.polarity:
        return False
    one, two = first.fact.source, second.fact.source
    return one_world(context, one, two) or speaks_for(context, one, two) or context.is_narrator(one) or context.is_narrator(two)


def features(context: Context, first: tuple[Happening, Filler], second: tuple[Happening, Filler]) -> dict[str, float]:
    """Return what can be seen of a pair of tellings with their fillers, each figure between 0 and 1."""
    (one, a), (two, b) = first, second
    weights = context.weights(context.stories[one.sentence.document])
    bags = [_keys(context, h, f, whole=False) for h, f in (first, second)]
    wide = [_keys(context, h, f, whole=True) for h, f in (first, second)]
    clause, sentence = weights.overlap(*bags), weights.overlap(*wide)
    shared = one.keys & two.keys
    theme, agent = _agreement(context, one, two)
    names = [_names(context, h, f) for h, f in (first, second)]
    words = [context.slice(h.sentence.document, *_span(h)).lower() for h in (one, two)]
    years = [set(_YEAR.findall(h.sentence.text)) for h in (one, two)]
    claims = [h.fact.claim for h in (one, two)]
    same_document = one.sentence.document == two.sentence.document
    later = max((one, two), key=lambda h: h.sentence.start) if same_document else two
    subject = later.noun if later.noun is not None else later.theme
    is_time = isinstance(a, TimeExpression)
    found = {
        "bias": 1.0,
        "rule": same_event(context, one, two) > 0,
        "word": any(k[0] in "=@" for k in shared),
        "class": any(k[0] == "#" for k in shared),
        "loose": all(k[0] in "~%" for k in shared),
        "entity key": any(k[0] == "@" for k in shared),
        "light": all(k[1:] in _LIGHT for k in shared if k[0] == "=") and any(k[0] == "=" for k in shared),
        "nouns": one.noun is not None and two.noun is not None,
        "noun and verb": (one.noun is None) != (two.noun is None),
        "theme": theme > 0,
        "theme differs": theme < 0,
        "agent": agent > 0,
        "agent differs": agent < 0,
        "clause": clause.cosine,
        "contained": clause.contained,
        "sentence": sentence.cosine,
        "rare": min(_RARE, clause.rare) / _RARE,
        "names differ": any(ids and names[1].get(kind) and not ids & names[1][kind] for kind, ids in names[0].items()),
        "apart": any(_APART.search(w) for w in words),
        "turned": turned(one, two),
        "years differ": years[0] != years[1] and not years[0] & years[1] and not is_time,
        "central": bool(shared & context.central(one)),
        "new": subject is not None and is_new(subject) and same_document,
        "documents": not same_document,
        "title": bool({one.sentence.role, two.sentence.role} & {"title", "heading"}),
        "tense": claims[0].tense != claims[1].tense,
        "voice": one.fact.source != two.fact.source,
        "other times": not is_time and any(clash(s, t) for s in one.times for t in two.times),
        "year": is_time and bool(_YEAR.fullmatch(a.text) and _YEAR.fullmatch(b.text)),
        "far": not same_document or abs(one.sentence.index - two.sentence.index) > 1,
    }
    return {name: float(value) for name, value in found.items()}


def _span(happening: Happening) -> tuple[int, int]:
    claim, sentence = happening.fact.claim, happening.sentence
    return max(claim.start, sentence.start), min(claim.end, sentence.end)


def _keys(context: Context, happening: Happening, filler: Filler, *, whole: bool) -> frozenset[str]:
    sentence = happening.sentence
    low, high = (sentence.start, sentence.end) if whole else _span(happening)
    return clause_keys(context, sentence, low, high, hole=(filler.start, filler.end))


def _agreement(context: Context, one: Happening, two: Happening) -> tuple[int, int]:
    """Return how the participants of two tellings agree; those of a noun are the words of its phrase and of its clause."""
    if one.noun is None and two.noun is None:
        return agree(context, one.theme, two.theme), agree(context, one.agent, two.agent)
    if one.noun is not None and two.noun is not None:
        return (1 if _core(one.noun) == _core(two.noun) else 0), 0
    verbal, noun = (one, two) if one.noun is None else (two, one)
    assert noun.noun is not None
    around = content_stems(noun.noun.text) | content_stems(noun.sentence.text)
    own = [p is not None and stem(p.head.lower()) in around for p in (verbal.theme, verbal.agent)]
    return int(own[0]), int(own[1])


def _core(argument: Argument) -> frozenset[str]:
    return frozenset(content_stems(EMBEDDED.sub("", argument.text)))


def _names(context: Context, happening: Happening, filler: Filler) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entity, mention in context.mentions_in(happening.sentence.document, *_span(happening)):
        if entity.type in _NAMED and not filler.start <= mention.start < filler.end:
            found.setdefault(entity.type, set()).add(entity.id)
    return found


@cache
def _weights(kind: str) -> dict[str, float]:
    rows = read_table("data", "lexicons", "setting_weights.tsv")
    return {row["feature"]: float(row["weight"]) for row in rows if row["kind"] == kind}
