"""Two numbers for one thing, where the words around them are alike: "24 new buses by Easter", "42 new buses by Easter".

How likely two counts of one unit count one thing is a weighted sum of what can be seen: how alike the clauses are, whether one
verb is used, whether the count is taken as known, whether other years, names or "another" stand beside it. The weights are in
``data/lexicons/pair_weights.tsv``, fitted by ``tests/benchmarks/pair_fit.py``.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kg.link.context import Context
from kg.link.events import agree, participants
from kg.link.fitted import likelihood
from kg.link.intervals import compatible_numbers
from kg.link.lists import named_pattern
from kg.link.nearness import nearness
from kg.link.number_uses import GENERIC, HAVING, Use, are_people, one_unit, uses_by_story
from kg.link.phrases_apart import at_two_places
from kg.link.quantities import Counted, counted_comparable
from kg.link.thesaurus import phrase_stem, sisters
from kg.link.times import clash
from kg.link.voices import one_world, speaks_for
from kg.model import Comparable

LEAST: Final = 0.55  # likelihood from which two numbers are set against each other
_NEAR: Final = 12  # characters before a number in which an article stands
_FAR: Final = 3.0  # logarithm of the ratio of two numbers beyond which it says no more
_RARE: Final = 3
_NEW: Final = re.compile(r"\b(?:an?|another) (?:new|second|third|further|fresh|improved|higher|better|lower|revised) ")
_PART_OF: Final = re.compile(r" (?!involved|affected|recalled|planned|expected)[a-z]+ed (?:at|in|on|near|by) ")
_ARTICLED: Final = ("the ", "all ", "these ", "those ", "its ", "their ", "his ", "her ")
_LIMITED: Final = re.compile(r"(?:only|just|merely|fewer|less)\b")
_ROUND: Final = 1000
_ALIKE: Final = 0.6  # cosine of two clauses that say the same
_TWO_DEEDS: Final = ("apart", "one other", "both other", "goes on", "years differ", "measured", "times clash", "polarity")
_SOME_OF: Final = re.compile(r"(?!all\b)[\w,-]+ of (?:the|these|those|them|its|their|his|her)\b", re.IGNORECASE)
_LARGE: Final = 100  # from which a number without a noun may be a sum of money
_SMALL: Final = 3
_THEN: Final = named_pattern("settings.then")
_APART: Final = named_pattern("number_pairs.apart")
_DEFINITE: Final = re.compile(r"(?:^|\b)(?:the|all|all the|both|these|those|its|their|his|her)\s*$", re.IGNORECASE)
_KNOWN: Final = frozenset({"the", "all", "these", "those", "its", "their", "his", "her"})
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_UNREAL: Final = ("hypothetical", "question", "irrealis")


def likely_number_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each thing that is likely counted twice, with different numbers."""
    for uses in uses_by_story(context):
        parent = list(range(len(uses)))
        best: dict[int, float] = {}
        for (one, first), (two, second) in combinations(enumerate(uses), 2):
            if not is_candidate(context, first, second):
                continue
            seen = features(context, first, second)
            likely = max(likelihood(seen, "number"), LEAST if _is_one_deed(seen) else 0.0)
            if likely < LEAST:
                context.tally.not_comparable += 1
            else:
                a, b = sorted((_root(parent, one), _root(parent, two)))
                parent[b] = a
                best[a] = max(likely, best.get(a, 0.0), best.get(b, 0.0))
        groups: defaultdict[int, list[Counted]] = defaultdict(list)
        for at, use in enumerate(uses):
            groups[_root(parent, at)].append(use.counted)
        for at, group in groups.items():
            if len(group) > 1:
                made = counted_comparable(context, group, round(0.6 + 0.3 * best[at], 2))
                if made is not None:
                    yield made


def candidates(context: Context) -> Iterator[tuple[Use, Use]]:
    """Yield the pairs of counts that are looked at: one unit, one story, incompatible numbers, two sentences."""
    for uses in uses_by_story(context):
        for first, second in combinations(uses, 2):
            if is_candidate(context, first, second):
                yield first, second


def is_candidate(context: Context, first: Use, second: Use) -> bool:
    """Tell whether two counts can be of one thing at all, and cannot both be right."""
    a, b = first.counted, second.counted
    if a.sentence is b.sentence or a.sentence.text == b.sentence.text or compatible_numbers(a.quantity, b.quantity):
        return False
    if not (one_unit(first, second) or _one_thing(first, second)) or _may_have_grown(a, b):
        return False
    if _are_two(first, second):
        return False
    if a.fact.claim.polarity != b.fact.claim.polarity and first.predicate & second.predicate:
        return False  # those who did and those who did not
    one, two = a.fact.source, b.fact.source
    if one_world(context, one, two) or speaks_for(context, one, two):
        return True
    # Whoever tells a number beside the narrator's own is at odds with the text; two sources outside of it may differ.
    return context.is_narrator(one) or context.is_narrator(two)


def _are_two(first: Use, second: Use) -> bool:
    """Tell whether two counts are of two things: at two times, in two towns, one of a year gone by, one of a part alone."""
    claims = first.counted.fact.claim, second.counted.fact.claim
    if any(clash(s, t) for s in claims[0].times for t in claims[1].times):
        return True
    places = [use.names.get("Place", frozenset()) for use in (first, second)]
    if places[0] and places[1] and not places[0] & places[1]:
        return True
    later = max(first, second, key=lambda use: (use.counted.sentence.document, use.quantity.start))
    opens = later.quantity.start == later.counted.sentence.start and not later.quantity.text.lower().startswith(_ARTICLED)
    one_document = first.counted.sentence.document == second.counted.sentence.document
    other = bool(first.predicate) and bool(second.predicate) and not first.predicate & second.predicate
    if opens and other and one_document and not later.counted.total:
        return True  # "Nine barges lay in the port. Eleven barges slept in the reeds."
    if any(_NEW.search(use.words) is not None for use in (first, second)):
        return True  # "a new offer of £14 million"
    parts = [_SOME_OF.match(use.quantity.text) is not None for use in (first, second)]
    if parts[0] != parts[1] and not first.predicate & second.predicate:
        return True  # "14 people fell ill", "six of the patients were taken to hospital"
    have = [phrase_stem(c.predicate) in HAVING for c in claims]
    if have[0] != have[1] and _is_more(*((first, second) if have[0] else (second, first))):
        return True  # of the union's 3,100 members 2,300 voted
    years = [_YEAR.search(use.words) is not None for use in (first, second)]
    if years[0] != years[1] and claims[0].tense != claims[1].tense:
        return True
    return any(
        _PART_OF.match(use.counted.sentence.text[use.quantity.end - use.counted.sentence.start :]) is not None
        for use in (first, second)
    )


def _is_more(whole: Use, part: Use) -> bool:
    """Tell whether a count of all that there are is more than a count of some of them."""
    return (whole.quantity.low or 0) > (part.quantity.high or math.inf) and part.quantity.text.split()[0].lower() not in _KNOWN


def _may_have_grown(a: Counted, b: Counted) -> bool:
    """Tell whether one text gives a count as it stood at a time, and another text a higher one without a time."""
    if a.sentence.document == b.sentence.document or bool(a.fact.claim.times) == bool(b.fact.claim.times):
        return False
    dated, other = (a, b) if a.fact.claim.times else (b, a)
    least, most = dated.quantity.low, other.quantity.high
    return least is None or most is None or least < most


def _one_thing(first: Use, second: Use) -> bool:
    """Tell whether two counts of other nouns may be of one thing: "the album has nine tracks", "all 14 pieces on the record"."""
    a, b = first.counted, second.counted
    if a.measured or b.measured:
        # "the hammer fell at £42,000", "the winning bid of 65,000"
        bare = a if a.unit == "?number" else b
        return a.unit != b.unit and bare.unit == "?number" and not bare.measured and (bare.quantity.low or 0) >= _LARGE
    if are_people(first) and are_people(second):
        return True
    near = nearness(first.head, second.head) > 0 or sisters(first.head, second.head) or _owned(first, second)
    return near and bool(first.clause & second.clause)


def features(context: Context, first: Use, second: Use) -> dict[str, float]:
    """Return what can be seen of a pair of counts, each figure between 0 and 3."""
    a, b = first.counted, second.counted
    weights = context.weights(context.stories[a.sentence.document])
    clause = weights.overlap(first.clause, second.clause)
    whole = weights.overlap(first.sentence, second.sentence)
    verbs = first.predicate & second.predicate
    plain = [{k for k in use.predicate if not k.startswith("~")} for use in (first, second)]
    one_document = a.sentence.document == b.sentence.document
    later = second if not one_document or second.quantity.start > first.quantity.start else first
    years = [set(_YEAR.findall(use.counted.sentence.text)) for use in (first, second)]
    roles = {a.sentence.role, b.sentence.role}
    numbers = [q.low if q.low is not None else q.high for q in (a.quantity, b.quantity)]
    ratio = abs(math.log(numbers[0] / numbers[1])) if numbers[0] and numbers[1] else 0.0
    claims = (a.fact.claim, b.fact.claim)
    found = {
        "bias": 1.0,
        "clause": clause.cosine,
        "contained": clause.contained,
        "sentence": whole.cosine,
        "rare": min(_RARE, clause.rare) / _RARE,
        "verb": any(not k.startswith("~") for k in verbs),
        "other verb": bool(first.predicate) and bool(second.predicate) and not verbs,
        "synonym": bool(verbs) and all(k.startswith("~") for k in verbs),
        "verb elsewhere": bool(plain[0] & second.sentence or plain[1] & first.sentence),
        "participant": _share_participant(context, first, second),
        "entity": any(k.startswith("@") for k in clause.shared),
        "names differ": any(ids and second.names.get(kind) and not ids & second.names[kind] for kind, ids in first.names.items()),
        "noun": first.head == second.head,
        "one unit": one_unit(first, second),
        "sisters": sisters(first.head, second.head),
        "near noun": nearness(first.head, second.head),
        "no noun": "?number" in (a.unit, b.unit),
        "other noun, rare": not one_unit(first, second) and clause.rare > 0,
        "other noun, clause": 0.0 if one_unit(first, second) else clause.cosine,
        "other noun, known": not one_unit(first, second) and _is_known(context, later),
        "loose": not a.fact.claim.quantities or not b.fact.claim.quantities,
        "part": _owned(first, second),
        "other phrase": at_two_places([first.words, second.words]),
        "one has": (phrase_stem(claims[0].predicate) in HAVING) != (phrase_stem(claims[1].predicate) in HAVING),
        "both have": all(phrase_stem(c.predicate) in HAVING for c in claims),
        "matched": min(2, first.matched) + min(2, second.matched),
        "later matched": min(2, later.matched),
        "known, unmatched": _is_known(context, later) and not later.matched,
        "alone": first.crowd <= 2,
        "alone, one unit": first.crowd <= 2 and one_unit(first, second),
        "alone, known": first.crowd <= 2 and _is_known(context, later),
        "alone, noun": first.crowd <= 2 and first.head == second.head,
        "known, noun": _is_known(context, later) and first.head == second.head,
        "known, measured": _is_known(context, later) and a.measured,
        "alone, measured": first.crowd <= 2 and a.measured,
        "modifier": bool(first.modifiers & second.modifiers),
        "known": _is_known(context, later),
        "total": a.total or b.total,
        "limited": any(_LIMITED.match(q.text.lower()) is not None for q in (a.quantity, b.quantity)),
        "one other": a.other != b.other,
        "both other": a.other and b.other,
        "apart": set(_APART.findall(first.words)) != set(_APART.findall(second.words)),
        "apart alike": bool(set(_APART.findall(first.words)) & set(_APART.findall(second.words))),
        "measured": a.measured,
        "generic": a.unit in GENERIC,
        "ratio": min(_FAR, ratio),
        "times clash": any(clash(s, t) for s in claims[0].times for t in claims[1].times),
        "years differ": years[0] != years[1] and not years[0] & years[1],
        "polarity": claims[0].polarity != claims[1].polarity,
        "unreal": any(c.modality in _UNREAL or c.tense == "future" for c in claims),
        "headline": bool(roles & {"title", "heading"}),
        "documents": not one_document,
        "lead": first.early or second.early,
        "both lead": first.early and second.early,
        "paragraph": one_document and a.sentence.section == b.sentence.section,
        "next": one_document and abs(a.sentence.index - b.sentence.index) == 1,
        "other voices": a.fact.source != b.fact.source,
        "tense": claims[0].tense != claims[1].tense,
        "goes on": any(_THEN.search(c.sentence.text.lower()) is not None for c in (a, b)),
        "both known": _is_known(context, first) and _is_known(context, second),
        "both total": a.total and b.total,
        "people": are_people(first) and are_people(second),
        "general people": "person" in (a.unit, b.unit) and a.unit != b.unit,
        "crowd": min(3.0, math.log2(max(1, first.crowd)) / 2),
        "round": sum(n is not None and n >= _ROUND and n % 100 == 0 for n in numbers),
        "small": sum(n is not None and n <= _SMALL for n in numbers),
    }
    return {name: float(value) for name, value in found.items()}


def _is_one_deed(seen: dict[str, float]) -> bool:
    """Tell whether one does one thing to things of one noun in both clauses, in the same words but for the number."""
    alike = seen["noun"] and seen["verb"] and seen["participant"] and seen["clause"] > _ALIKE
    return bool(alike) and not any(seen[name] for name in _TWO_DEEDS)


def _share_participant(context: Context, first: Use, second: Use) -> bool:
    for one in participants(first.counted.fact.claim):
        for two in participants(second.counted.fact.claim):
            if one is None or two is None:
                continue
            if one.start <= first.quantity.start < one.end or two.start <= second.quantity.start < two.end:
                continue
            if agree(context, one, two) == 1:
                return True
    return False


def _owned(first: Use, second: Use) -> bool:
    """Tell whether the counted things belong to one thing: "the album has nine tracks", "14 pieces on the record"."""
    return any(k[0] in "#=" and k in other for use, other in ((first, second.owner), (second, first.owner)) for k in use.owner)


def _is_known(context: Context, use: Use) -> bool:
    """Tell whether a count is taken as known: "the 400 pitches", "all 400 pitches"."""
    start = use.quantity.start
    before = context.slice(use.counted.sentence.document, max(use.counted.sentence.start, start - _NEAR), start)
    return _DEFINITE.search(before) is not None or use.quantity.text.split()[0].lower() in _KNOWN


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at
