"""Whether two clauses that tell a condition speak of one thing or of one person."""

from __future__ import annotations

import re
from typing import Final

from kg.link.conditions import Condition
from kg.link.context import Context
from kg.link.entities import name_words
from kg.link.events import EMBEDDED
from kg.link.lists import named_pattern, word_list
from kg.link.members import group_of, members_of
from kg.link.thesaurus import is_kind_of, one_noun
from kg.link.words import content, content_stems, stem, tokenize
from kg.model import Argument

_NAME: Final = named_pattern("conditions.name")
_AS: Final = re.compile(r"\bas ((?:an? |the )?\w+(?: \w+)?)")
_PARTIAL: Final = word_list("conditions.partial")
_DEFINITE: Final = ("the", "these", "those", "all", "his", "her", "its", "their", "both")
_UNIVERSAL: Final = word_list("conditions.universal")
_GENERAL: Final = frozenset(stem(w) for w in word_list("conditions.general"))
_SIDES: Final = word_list("conditions.sides")
_PRONOUNS: Final = word_list("happenings.pronouns")
_BOTH_SIDES: Final = ("accepted",)  # an offer has two agents: who makes it and who takes it
_PEOPLE: Final = ("nobody", "no one", "no-one", "none", "person", "people", "anybody", "anyone", "everybody", "everyone", "all")


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
        nominal = context.entities[entities[0]].name.islower()
        return 0.0 if a is not None and b is not None and nominal and _named_apart(a, b) else 0.8
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
    offices = [content_stems(" ".join(_AS.findall(c.text))) for c in (first, second)]
    if offices[0] and offices[1] and not offices[0] & offices[1]:
        return 0.0  # "quit as chairman" and "will not stand down as a candidate"
    for one, other in ((first, second), (second, first)):
        held = context.roles.get(one.thing.entity or "", frozenset()) if one.thing is not None else frozenset()
        if one.role and one.role not in {t.stem for t in other.sentence.tokens} | held:
            return 0.0  # who gives up one office may keep another
    if a is not None and b is not None and a.entity is not None and a.entity == b.entity:
        return 0.8
    people = [
        {e.id for e, m in context.mentions_in(c.sentence.document, c.start, c.end) if e.type == "Person"} for c in (first, second)
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
        if not one.none or other.none or one.thing is None or other.thing is None:
            continue
        text = one.thing.text.lower()
        group = group_of(text.split(" of ", 1)[1] if " of " in text else text)
        if other.thing.entity is not None and other.thing.entity in members_of(context, one.sentence, group):
            return True
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
    one, two = (({t.word for t in tokenize(EMBEDDED.sub("", c.text))} & _SIDES) - set(c.words.split()) for c in (first, second))
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
