"""What is counted in a story and what stands around each count: the clause, the noun, whose it is, which counts may agree."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from kg.link.context import Context
from kg.link.intervals import compatible_numbers
from kg.link.lists import named_pattern, word_list
from kg.link.quantities import ANYBODY, PEOPLE, Counted, find_counted, find_loose
from kg.link.surroundings import clause_keys
from kg.link.thesaurus import is_person, one_noun, phrase_stem, trigger_keys, verbs_of
from kg.link.words import content, tokenize
from kg.model import Quantity

_BUCKET: Final = 120  # counts of one story that are compared
_A_YEAR: Final = re.compile(
    r"(?:the |[\w-]+['’]s )?(?:19|20)\d\d\b(?![,.]\d| (?:people|pairs|metres|miles|euros|pounds|dollars))"
)
_CONVERTED: Final = re.compile(r"\d(?:bn|m|tn| million| billion)?(?: \w+)? ?\((?:[^()]*[;,/:] ?)?$")
_LATELY: Final = re.compile(r"\b(?:last|past|next|previous|coming) [\w-]+ \w+$")
_SPANS: Final = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_NUMERALS: Final = word_list("quantities.numbers")
GENERIC: Final = word_list("number_pairs.generic")
_LIGHT: Final = word_list("happenings.light") | word_list("quantities.light")
_AROUND: Final = 30
_RESULT: Final = named_pattern("number_pairs.result")
_OF: Final = re.compile(r" (?:of|on|in|at|for|from|to)(?: [\w'’-]+){1,3}")
_POSSESSOR: Final = re.compile(r"(?:[\w-]+ )?[\w-]+['’]s? $")
HAVING: Final = word_list("number_pairs.having")


@dataclass(frozen=True, slots=True)
class Use:
    """A counted thing and what stands around it."""

    counted: Counted
    low: int
    high: int
    clause: frozenset[str]
    sentence: frozenset[str]
    predicate: frozenset[str]
    head: str
    modifiers: frozenset[str]
    names: dict[str, frozenset[str]]
    words: str
    early: bool
    owner: frozenset[str]
    crowd: int = 0
    matched: int = 0

    @property
    def quantity(self) -> Quantity:
        """The number itself."""
        return self.counted.quantity


def uses_by_story(context: Context) -> Iterator[list[Use]]:
    """Yield the counts of each story, in the order of the text."""
    by_story: defaultdict[str, list[Use]] = defaultdict(list)
    known = list(find_counted(context))
    for one in (*known, *find_loose(context, known)):
        # Of a vote or a match both numbers are one result; "the 2002 champion" counts nobody.
        if not _is_result(context, one) and _A_YEAR.match(one.quantity.text) is None and not _is_aside(context, one):
            by_story[context.stories[one.sentence.document]].append(_use(context, one))
    for uses in by_story.values():
        crowds = Counter(_family(use) for use in uses)
        ordered = sorted(uses, key=lambda u: (u.counted.sentence.document, u.quantity.start))[:_BUCKET]
        yield [replace(use, crowd=crowds[_family(use)], matched=_matched(use, ordered)) for use in ordered]


def _matched(use: Use, uses: list[Use]) -> int:
    """Return how many other sentences give a number of this unit that may be the same one."""
    return sum(
        other.counted.sentence is not use.counted.sentence
        and compatible_numbers(other.quantity, use.quantity)
        and one_unit(use, other)
        for other in uses
    )


def _is_result(context: Context, one: Counted) -> bool:
    start = max(one.sentence.start, one.quantity.start - _AROUND)
    around = context.slice(one.sentence.document, start, min(one.sentence.end, one.quantity.end + _AROUND))
    low, high = one.quantity.start - start, one.quantity.end - start
    return any(match.start() < high and low < match.end() for match in _RESULT.finditer(around))


def _is_aside(context: Context, one: Counted) -> bool:
    """Tell whether a number repeats one in other money ("14bn euros ($19bn; £10bn)") or is a span ("the last 12 months")."""
    start, quantity = one.sentence.start, one.quantity
    before = context.slice(one.sentence.document, max(start, quantity.start - _AROUND), quantity.start)
    if one.measured and _CONVERTED.search(before) is not None:
        return True
    return one.unit in _SPANS and _LATELY.search(f"{before}{quantity.text}") is not None


def _family(use: Use) -> str:
    """Return the family of a count: people, what happens so many times, or its unit."""
    if are_people(use):
        return "person"
    if use.head == "tim" or (use.counted.unit not in GENERIC and verbs_of(use.head)):
        return "times"
    return use.counted.unit if use.counted.unit != "?number" else f"?{use.head}"


def _use(context: Context, one: Counted) -> Use:
    sentence, claim, quantity = one.sentence, one.fact.claim, one.quantity
    low, high = max(claim.start, sentence.start), min(claim.end, sentence.end)
    if not low <= quantity.start < high:
        low, high = sentence.start, sentence.end
    hole = (quantity.start, quantity.end)
    counted = [t for t in tokenize(quantity.text) if t.word.isalpha() and t.word not in _NUMERALS]
    # "The nine scrapped concerts": what was done to them is told before the noun.
    kept = frozenset(t.stem for t in content(tuple(counted[:-1])))
    names: defaultdict[str, set[str]] = defaultdict(set)
    for entity, mention in context.mentions_in(sentence.document, low, high):
        if entity.type in ("Person", "Organization", "Brand", "Work", "Event", "Campaign", "Place") and not (
            hole[0] <= mention.start < hole[1]
        ):
            names[entity.type].add(entity.id)
    verb = phrase_stem(claim.predicate)
    return Use(
        one,
        low,
        high,
        clause_keys(context, sentence, low, high, hole=hole, kept=kept),
        clause_keys(context, sentence, sentence.start, sentence.end, hole=hole, kept=kept),
        trigger_keys(verb) if verb and verb not in _LIGHT else frozenset(),
        counted[-1].stem if counted else (quantity.unit or ""),
        kept,
        {kind: frozenset(ids) for kind, ids in names.items()},
        context.slice(sentence.document, low, high).lower(),
        sentence.role == "title" or sentence.index in context.lead(sentence.document),
        _owner(context, one),
    )


def _owner(context: Context, one: Counted) -> frozenset[str]:
    """Return the keys of what a counted thing belongs to: the subject of "has nine tracks", the noun after "on"."""
    sentence, claim, quantity = one.sentence, one.fact.claim, one.quantity
    after = context.slice(sentence.document, quantity.end, sentence.end)
    match = _OF.match(after)
    found: frozenset[str] = frozenset()
    if match is not None:
        found |= clause_keys(context, sentence, quantity.end, quantity.end + match.end())
    subject = claim.subject
    if subject is not None and not subject.start <= quantity.start < subject.end and phrase_stem(claim.predicate) in HAVING:
        found |= clause_keys(context, sentence, subject.start, subject.end)
    before = _POSSESSOR.search(context.slice(sentence.document, sentence.start, quantity.start + 1))
    if before is not None:
        found |= clause_keys(context, sentence, sentence.start + before.start(), sentence.start + before.end())
    return found


def one_unit(first: Use, second: Use) -> bool:
    """Tell whether two counts are of one unit, or of nouns that can name one thing."""
    a, b = first.counted.unit, second.counted.unit
    if a == b:
        return a != "?number" or first.head == second.head
    if are_people(first) and are_people(second):
        return a in ANYBODY or b in ANYBODY or one_noun(first.head, second.head)
    if "tim" in (first.head, second.head):
        # "viewed 12 million times", "two million views"
        times, other = (first, second) if first.head == "tim" else (second, first)
        return bool({f"={verb}" for verb in {other.head, *verbs_of(other.head)}} & times.predicate)
    return one_noun(first.head, second.head)


def are_people(use: Use) -> bool:
    """Tell whether people are counted."""
    return use.counted.unit in PEOPLE or is_person(use.head)
