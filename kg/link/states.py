"""States that exclude each other: cancelled and held, resigned and still in office, shut and never closed for a night."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kg.link.conditions import Condition, find_conditions
from kg.link.context import Context
from kg.link.entities import name_words
from kg.link.events import EMBEDDED
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.thesaurus import is_kind_of, one_noun
from kg.link.times import calendar_day, clash
from kg.link.voices import one_world
from kg.link.words import content, content_stems, stem, tokenize
from kg.model import Argument, Comparable

_MOST: Final = 40  # tellings of one condition in one story that are compared
_MONEY: Final = re.compile(r"[$£€]\s?\d[\d.,]*")
_YEAR: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b(?! [a-z]+s\b)")
_OPENING: Final = 25  # characters of a sentence in which a word of time opens it
_NAME: Final = re.compile(r"\b(?!(?:The|A|An|His|Her|Its|Their|This|That|All|Not|No|None|Nobody|Each|Every|On|In|At|By|Of|For|It|He|She|They|As)\b)[A-Z][\w’'-]+")
_CHANGE: Final = named_pattern("conditions.change")
_PARTIAL: Final = word_list("conditions.partial")
_DEFINITE: Final = ("the", "these", "those", "all", "his", "her", "its", "their", "both")
_UNIVERSAL: Final = word_list("conditions.universal")
_GENERAL: Final = frozenset(stem(w) for w in word_list("conditions.general"))
_SIDES: Final = word_list("conditions.sides")
_PRONOUNS: Final = word_list("happenings.pronouns")
_BOTH_SIDES: Final = ("accepted",)  # an offer has two agents: who makes it and who takes it
_PEOPLE: Final = ("nobody", "no one", "no-one", "none", "person", "people", "anybody", "anyone", "everybody", "everyone", "all")


def state_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each thing that is told to be in two conditions which exclude each other."""
    found: defaultdict[tuple[str, str], tuple[list[Condition], list[Condition]]] = defaultdict(lambda: ([], []))
    for one in find_conditions(context):
        found[(context.stories[one.sentence.document], one.cue.name)][one.holds].append(one)
    for fails, holds in found.values():
        yield from _compare(context, holds[:_MOST], fails[:_MOST])


def _compare(context: Context, holds: list[Condition], fails: list[Condition]) -> Iterator[Comparable]:
    """Join the pairs that exclude each other to groups: whoever clashes with a member of one side stands on the other."""
    pairs = [(score, a, b) for a in holds for b in fails if (score := excludes(context, a, b))]
    pairs.sort(key=lambda p: (-p[0], p[1].title + p[2].title, p[1].start, p[2].start))
    left = pairs
    while left:
        score, first, second = left[0]
        group = {0: [first], 1: [second]}
        rest = []
        for _, a, b in left[1:]:
            if a in group[0] and b not in group[1]:
                group[1].append(b)
            elif b in group[1] and a not in group[0]:
                group[0].append(a)
            elif a not in group[0] or b not in group[1]:
                rest.append((_, a, b))
        taken = {id(c) for side in group.values() for c in side}
        left = [p for p in rest if id(p[1]) not in taken and id(p[2]) not in taken]
        made = _comparable(context, score, group)
        if made is not None:
            yield made


def _comparable(context: Context, score: float, group: dict[int, list[Condition]]) -> Comparable | None:
    first, second = group[0][0], group[1][0]
    one, two = (short(c.text, 70) for c in (first, second))
    denied = first.negated != second.negated and len({c.source for side in group.values() for c in side}) == 1
    return comparable(
        context,
        "polarity" if denied else "state",
        short(first.text, 60),
        [
            position(
                context,
                c.sentence.document,
                c.start,
                c.end,
                value=c.words,
                side=side,
                source=c.source,
                statement=c.statement,
                node=c.node,
            )
            for side, members in group.items()
            for c in members
        ],
        agrees_on=("claim",) if denied else ("thing",),
        score=score,
        reason=f"states that exclude each other ({first.cue.name})",
        detail=f"“{one}” against “{two}”",
    )


def excludes(context: Context, first: Condition, second: Condition) -> float:
    """Return how sure it is that two conditions are told of one thing at one time; 0 where they are not."""
    if first.sentence is second.sentence or (first.title and second.title):
        return 0.0
    if first.source != second.source and not one_world(context, first.source, second.source):
        context.tally.not_comparable += 1
    if first.cue.changes and not (first.lasting or second.lasting):
        return 0.0
    if _change_told(context, first, second):
        return 0.0
    return one_thing(context, first, second)


def _change_told(context: Context, first: Condition, second: Condition) -> bool:
    sums = [set(_MONEY.findall(c.text)) for c in (first, second)]
    if sums[0] and sums[1] and not sums[0] & sums[1]:
        return True
    years = [set(_YEAR.findall(c.sentence.text)) for c in (first, second)]
    if years[0] != years[1] and not years[0] & years[1]:
        return True
    a, b = first.times, second.times
    if a and b and all(clash(x, y) for x in a for y in b):
        return True
    days = [calendar_day(c.text) for c in (first, second)]
    if days[0] and days[1] and days[0] != days[1]:
        return True
    for one in (first, second):
        opening = context.slice(one.sentence.document, one.sentence.start, min(one.sentence.start + _OPENING, one.end))
        if _CHANGE.search(f"{opening} | {EMBEDDED.sub('', one.text)}"):
            return True
    return False


def one_thing(context: Context, first: Condition, second: Condition) -> float:
    """Return how sure it is that two clauses speak of one thing."""
    a, b = first.thing, second.thing
    if _sides_apart(first, second) or _parts(first, second):
        return 0.0
    if first.cue.name not in _BOTH_SIDES and _agents_apart(context, first, second):
        return 0.0
    if first.cue.thing == "person" and not (first.of_all or second.of_all):
        return _one_person(context, first, second)
    if a is not None and b is not None and _nobody(context, first, second):
        return 0.7
    entities = [x.entity if x is not None and x.entity in context.entities else None for x in (a, b)]
    if entities[0] is not None and entities[0] == entities[1]:
        return 0.0 if a is not None and b is not None and _named_apart(a, b) and context.entities[entities[0]].name.islower() else 0.8
    if entities[0] is not None and entities[1] is not None:
        types = [context.entities[e].type for e in entities if e is not None]
        if types[0] == types[1] and types[0] != "Group":
            return 0.0
    shared = _stems(context, first) & _stems(context, second)
    if a is not None and b is not None:
        heads = [stem(x.head.lower()) for x in (a, b)]
        if not set(heads) & (_PRONOUNS | _GENERAL) and (heads[0] == heads[1] or one_noun(*heads)):
            return 0.0 if _named_apart(a, b) else 0.75
    if _named_apart_texts(first, second):
        return 0.0
    if first.cue.thing != "exact" and (first.of_all or second.of_all) and (shared or first.cue.name == "winner"):
        return 0.6 if first.sentence.document == second.sentence.document or len(shared) >= 2 else 0.0
    if first.cue.thing == "exact":
        return 0.0
    main = _main_words(context, first.sentence.document) & _main_words(context, second.sentence.document)
    sure = first.none or second.none or first.lasting or second.lasting
    if len(shared) >= 3 or (len(shared) == 2 and shared & main) or (shared & main and sure) or (len(shared) == 2 and sure):
        return 0.65
    if (first.none or second.none) and any(_spoken_of(x, y) for x, y in ((first, second), (second, first))):
        return 0.6
    return 0.0


def _agents_apart(context: Context, first: Condition, second: Condition) -> bool:
    """Tell whether two named agents did it, or did not do it, each."""
    named = [c.agent.entity if c.agent is not None and c.agent.entity in context.entities else None for c in (first, second)]
    return None not in named and named[0] != named[1]


def _spoken_of(first: Condition, second: Condition) -> bool:
    """Tell whether the thing of one clause stands in the sentence of the other."""
    if first.thing is None or first.thing.head.lower() in _PRONOUNS | _GENERAL:
        return False
    return stem(first.thing.head.lower()) in {t.stem for t in second.sentence.tokens}


def _one_person(context: Context, first: Condition, second: Condition) -> float:
    a, b = first.thing, second.thing
    for one, other in ((first, second), (second, first)):
        if one.role and a is not None and not one.role in {t.stem for t in other.sentence.tokens} | context.roles.get(a.entity or "", frozenset()):
            return 0.0
    if a is not None and b is not None and a.entity is not None and a.entity == b.entity:
        return 0.8
    people = [
        {
            e.id
            for e, m in context.mentions_in(c.sentence.document, c.start, c.end)
            if e.type == "Person"
        }
        for c in (first, second)
    ]
    named = [x.entity if x is not None and x.entity in context.entities else None for x in (a, b)]
    if all(named) or not people[0] & people[1]:
        return 0.0
    if not any(named) and a is None and b is None:
        return 0.6 if people[0] == people[1] else 0.0
    return 0.65 if any(n in people[0] & people[1] for n in named if n) else 0.0


def _stems(context: Context, one: Condition) -> frozenset[str]:
    """Return the words that name what a clause speaks of: its own, and those of all names of its entities."""
    found = set(one.stems)
    entities = [e for e, _ in context.mentions_in(one.sentence.document, one.start, one.end)]
    if one.thing is not None and one.thing.entity in context.entities:
        entities.append(context.entities[one.thing.entity])
        if entities[-1].type in ("Organization", "Brand", "Place"):
            whole = set(name_words(entities[-1].name))
            entities += [
                e
                for e, m in context.mentions_in(one.sentence.document, 0, one.sentence.end)
                if m.kind == "name" and whole < set(name_words(e.name))
            ]
    for entity in entities:
        if entity.type != "Person":
            for mention in entity.mentions:
                if mention.kind in ("name", "nominal"):
                    found |= {t.stem for t in content(tokenize(mention.text))}
    return frozenset(found - _GENERAL)


def _nobody(context: Context, first: Condition, second: Condition) -> bool:
    """Tell whether one clause says of nobody what the other says of a person."""
    for one, other in ((first, second), (second, first)):
        if one.none and one.thing is not None and other.thing is not None and not other.none:
            if one.thing.head.lower() in _PEOPLE and not _narrow(one.thing):
                head = stem(other.thing.head.lower())
                entity = context.entities.get(other.thing.entity or "")
                human = entity is not None and entity.type in ("Person", "Group")
                return human or is_kind_of(head, "person", 12) or other.thing.head.lower() in ("people", "person")
    return False


def _narrow(argument: Argument) -> bool:
    """Tell whether a noun phrase is narrowed down ("nobody on the top floor")."""
    return len(tokenize(argument.text)) > 4 and " and " not in argument.text


def _sides_apart(first: Condition, second: Condition) -> bool:
    """Tell whether the clauses speak of different sides or turns ("the west wing", "the second crash")."""
    one, two = (
        ({t.word for t in tokenize(EMBEDDED.sub("", c.text))} & _SIDES) - set(c.words.split()) for c in (first, second)
    )
    return bool(one ^ two)


def _parts(first: Condition, second: Condition) -> bool:
    """Tell whether one of the two clauses speaks of some of the things only."""

    def partial(one: Condition) -> bool:
        words = [t.word for t in tokenize(one.thing.text)[:3]] if one.thing is not None else []
        return bool(set(words) & _PARTIAL) and words[0] not in _DEFINITE

    def universal(one: Condition) -> bool:
        return one.none or (one.thing is not None and bool({t.word for t in tokenize(one.thing.text)[:2]} & _UNIVERSAL))

    if universal(first) or universal(second):
        return False
    return partial(first) or partial(second)


def _named_apart(first: Argument, second: Argument) -> bool:
    one, two = (set(_NAME.findall(x.text)) for x in (first, second))
    return bool(one) and bool(two) and not one & two


def _named_apart_texts(first: Condition, second: Condition) -> bool:
    one, two = (set(_NAME.findall(c.text)) for c in (first, second))
    return bool(one) and bool(two) and not one & two


def _main_words(context: Context, document: str) -> frozenset[str]:
    """Return the words of the headline: what the document is about."""
    view = context.views[document]
    return frozenset(s for t in view.sentences if t.role == "title" for s in content_stems(t.text)) - _GENERAL
