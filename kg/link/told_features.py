"""What can be seen of two tellings that says whether they are of one event: figures for `kg.link.fitted`."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Final

from kg.link.context import Context
from kg.link.events import agree, head_key, participants
from kg.link.lists import named_pattern, word_list
from kg.link.one_event import is_new, is_part, of_others
from kg.link.thesaurus import opposed, phrase_stem, trigger_keys
from kg.link.told import Told

_RARE: Final = 3
_LIGHT: Final = word_list("happenings.light") | word_list("quantities.light")
_OTHER_ONE: Final = named_pattern("settings.other_one")
_THEN: Final = named_pattern("settings.then")
_ENDING: Final = word_list("settings.ending")
_NIGHTLY: Final = word_list("happenings.nightly")
_TWO: Final = named_pattern("settings.two")
_AGO: Final = named_pattern("settings.ago")
_BACK: Final = re.compile(r"\b(?:is|are|was|were|be|been|went|goes?|gone|came|comes?|got|returned) back\b")
_NEARBY: Final = re.compile(r"\b(?:last (?:week|month)|this week|yesterday|today)\b")
_FIRST: Final = re.compile(r"\bfirst\b")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_UNREAL: Final = ("hypothetical", "question", "irrealis")
_FIRM: Final = "#=%"  # keys of words and classes of words; synonyms ("~") are a weaker sign
_BOTH: Final = 2


def common_features(context: Context, first: Told, second: Told) -> dict[str, float]:
    """Return what can be seen of any pair of tellings, each figure between 0 and 3."""
    weights = context.weights(context.stories[first.document])
    clause = weights.overlap(first.clause, second.clause)
    whole = weights.overlap(first.whole, second.whole)
    firm = [frozenset(k for k in t.events if k[0] in "#=") for t in (first, second)]
    event = weights.overlap(firm[0], firm[1])
    shared = first.events & second.events
    elsewhere = (first.events & second.around) | (second.events & first.around)
    one_document = first.document == second.document
    claims = [t.fact.claim if t.fact is not None else None for t in (first, second)]
    theme, agent = shared_participants(context, first, second)
    years = [set(_YEAR.findall(t.sentence.text)) for t in (first, second)]
    roles = {first.sentence.role, second.sentence.role}
    heads = [verb_keys(c.predicate) if c is not None and c.predicate else frozenset() for c in claims]
    known = [t.noun for t in (first, second)]
    matched = (known[0] & second.events) | (known[1] & first.events)
    futures = sum(c is not None and c.tense == "future" for c in claims)
    found = {
        "bias": 1.0,
        "known event": bool(known[0]) or bool(known[1]),
        "two known events": bool(known[0]) and bool(known[1]),
        "known event, lead": (first.early and bool(known[1])) or (second.early and bool(known[0])),
        "known event, match": bool(matched),
        "known event, firm match": any(k[0] in _FIRM for k in matched),
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
        "event elsewhere": any(k[0] in _FIRM for k in elsewhere),
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
        "future": futures == 1,
        "both future": futures == _BOTH,
        "tense": all(c is not None for c in claims) and len({c.tense for c in claims if c is not None}) > 1,
        "headline": bool(roles & {"title", "heading"}),
        "summary": "summary" in roles,
        "documents": not one_document,
        "paragraph": one_document and first.sentence.section == second.sentence.section,
        "next": one_document and abs(first.sentence.index - second.sentence.index) == 1,
        "no clause": any(c is None for c in claims),
        "other voices": first.source != second.source,
        "crowd": min(3.0, math.log2(max(1, first.crowd)) / 2),
    }
    return {name: float(value) for name, value in found.items()}


def verb_keys(words: str) -> frozenset[str]:
    """Return the keys of a predicate; a light verb has none."""
    verb = phrase_stem(words)
    return trigger_keys(verb) if verb not in _LIGHT else frozenset()


def shared_participants(context: Context, first: Told, second: Told) -> tuple[int, int]:
    """Return how themes and agents agree, each 1, 0 or -1; the value itself is no participant."""
    if first.fact is None or second.fact is None:
        return 0, 0
    one, two = (
        [None if a is None or a.start <= t.start < a.end else a for a in participants(t.fact.claim)]
        for t in (first, second)
        if t.fact is not None
    )
    agent, theme = agree(context, one[0], two[0]), agree(context, one[1], two[1])
    if theme < 1 and (agree(context, one[0], two[1]) == 1 or agree(context, one[1], two[0]) == 1):
        theme = 1
    return theme, agent


def are_two(context: Context, first: Told, second: Told) -> bool:
    """Tell whether words say that two clauses tell of two events: another one, a year apart, of other things, an opposite."""
    if any(_TWO.search(t.words) is not None or _AGO.search(t.sentence.text) is not None for t in (first, second)):
        return True
    years = [set(_YEAR.findall(t.sentence.text)) for t in (first, second)]
    if years[0] and years[1] and not years[0] & years[1]:
        return True
    if any(years[at] and not years[1 - at] and _NEARBY.search(t.words) for at, t in ((0, second), (1, first))):
        return True  # "in 2011", "last week"
    if (_BACK.search(first.words) is None) != (_BACK.search(second.words) is None):
        return True  # "went on strike in May", "were back at work in June"
    claims = [t.fact.claim for t in (first, second) if t.fact is not None]
    if len(claims) < _BOTH:
        return False
    if claims[0].polarity != claims[1].polarity:
        return False
    verbs = [phrase_stem(c.predicate) for c in claims]
    if opposed(*verbs) or frozenset(verbs) in _phases() or sum(bool(_ENDING & set(verb.split())) for verb in verbs) == 1:
        return True
    themes = [participants(c)[1] for c in claims]
    if themes[0] is not None and themes[1] is not None and of_others(themes[0], themes[1]):
        return True
    if all(a is not None and is_new(a) for a in themes) and head_key(themes[0]) == head_key(themes[1]):  # type: ignore[arg-type]
        return first.document == second.document  # "a concert" after "a concert"
    if all(verb in _NIGHTLY for verb in verbs) or is_part(*themes) or is_part(*themes[::-1]):
        return True
    if verbs[0] != verbs[1]:
        return False
    # "The storm hit Spain", "it hit France": one deed done to two.
    return any(
        a is not None and b is not None and a.text[:1].isupper() and b.text[:1].isupper() and agree(context, a, b) < 0
        for a, b in zip(participants(claims[0]), participants(claims[1]), strict=True)
    )


@cache
def _phases() -> frozenset[frozenset[str]]:
    """Return the pairs of verbs that tell of two phases of one thing: "took off", "landed"."""
    pairs = (pair.split("/") for pair in word_list("settings.phases"))
    return frozenset(frozenset(phrase_stem(verb.replace("_", " ")) for verb in pair) for pair in pairs)
