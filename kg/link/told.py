"""Tellings: a time, a place, a channel or a state as one sentence gives it, with the words around it that say of what event.

Two tellings are compared by what stands around them (`kg.link.told_features`), apart from the value in which they may differ.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from kg.link.context import Context, Fact, Sentence
from kg.link.events import event_words, names_event, participants, predicate_key
from kg.link.lists import word_list
from kg.link.surroundings import clause_keys
from kg.link.thesaurus import is_verb, trigger_keys
from kg.link.words import content, stem
from kg.model import Span, Statement

_BUCKET: Final = 80  # tellings of one kind in one story that are compared
_LIGHT: Final = word_list("happenings.light") | word_list("quantities.light")
_CALENDAR: Final = word_list("settings.calendar")
_DEFINITE: Final = re.compile(r"^(?:the|this|that|his|her|its|their|[A-Z]\w+[’']s?) ", re.IGNORECASE)
_TAKING_UP: Final = ("it", "this", "that")
_SCOPED: Final = ("Person", "Organization", "Brand", "Work", "Event", "Campaign")
_NOWHERE: Final = (-1, -1)


@dataclass(frozen=True, slots=True)
class Told:
    """A value that a clause gives: where it stands, its clause and sentence, and the keys of the words around it.

    `clause` and `whole` are the keys of the clause and of the sentence, `events` and `around` those of the words for events in
    them; `noun` those of a noun that names the event as known; `topical`: the event is one that the headline or the first
    sentence tells; `occurs`: the verb says no more than that it took place;
    `early`: it stands in the headline or the first sentences;
    `crowd`: how many values of the kind the story has.
    """

    value: Any
    start: int
    end: int
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

    @property
    def document(self) -> str:
        """The document in which it is told."""
        return self.sentence.document

    @property
    def span(self) -> Span:
        """The characters of its claim, or of its sentence where it stands in none."""
        whole = self.fact.claim if self.fact is not None else self.sentence
        return whole.start, whole.end


@dataclass(frozen=True, slots=True)
class Page:
    """What the tellings of one document share: its facts by sentence, and the keys of the events that it is about."""

    document: str
    facts: dict[int, list[Fact]]
    topic: frozenset[str]


def told_by_story(context: Context, find: Callable[[Page], Iterator[Told]]) -> Iterator[list[Told]]:
    """Yield what `find` yields of each document, by story, in the order of the text."""
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for document in context.views:
        found[context.stories[document]] += find(page_of(context, document))
    for members in found.values():
        ordered = sorted(members, key=lambda t: (t.document, t.start, t.end))[:_BUCKET]
        yield [replace(one, crowd=len(members)) for one in ordered]


def page_of(context: Context, document: str) -> Page:
    """Return what the tellings of a document share."""
    view = context.views[document]
    titles = [s for s in view.sentences if s.role == "title"]
    body = [s for s in view.sentences if s.role == "body"][:1]
    topic = {k for s in (*titles, *body) for k in event_keys(s, s.start, s.end) if k[0] in "#=%"}
    return Page(document, context.facts_by_sentence(document), frozenset(topic))


def event_keys(sentence: Sentence, low: int, high: int, hole: Span = _NOWHERE) -> frozenset[str]:
    """Return the keys of the words for events between two characters: verbs, and nouns that name an event."""
    found: set[str] = set()
    for token in content(sentence.tokens):
        if not low <= token.start < high or hole[0] <= token.start < hole[1] or token.word[0].isdigit():
            continue
        if token.stem not in _LIGHT and token.stem not in _CALENDAR and (is_verb(token.stem) or names_event(token.stem)):
            found |= trigger_keys(token.stem)
    return frozenset(found)


def tell(
    context: Context, page: Page, value: Any, start: int, end: int, *, fact: Fact | None = None, clause_at: Span | None = None
) -> Told | None:
    """Return the telling of `value`, which stands at ``start:end``, in the innermost clause around it.

    `fact` gives another clause, `clause_at` the characters of one that stands apart from the value ("the inn where they met").
    """
    view = context.views[page.document]
    sentence = view.sentence_at(start)
    if sentence is None:
        return None
    hole = (start, end)
    if fact is None:
        around = [f for f in page.facts.get(sentence.index, ()) if f.claim.start <= start < f.claim.end]
        fact = min(around, key=lambda f: (f.claim.end - f.claim.start, f.claim.id), default=None)
    low, high = (fact.claim.start, max(fact.claim.end, end)) if fact is not None else (sentence.start, sentence.end)
    if clause_at is not None:
        low, high = clause_at
        inside = [f for f in page.facts.get(sentence.index, ()) if low <= f.claim.start < high]
        fact = max(inside, key=lambda f: (f.claim.end - f.claim.start, f.claim.id), default=fact)
    low, high = max(low, sentence.start), min(high, sentence.end)
    clause = clause_keys(context, sentence, low, high, hole=hole)
    events = event_keys(sentence, low, high, hole)
    occurs = False
    if fact is not None:
        for argument in (fact.claim.subject, fact.claim.object):
            if argument is not None and not low <= argument.start < high:
                clause |= clause_keys(context, sentence, argument.start, argument.end, hole=hole)
                events |= event_keys(sentence, argument.start, argument.end, hole)
        key = predicate_key(fact.claim)
        occurs = key in event_words("happen") or key == "begin"
        subject = fact.claim.subject or fact.claim.object
        if occurs and subject is not None and subject.text.lower() in _TAKING_UP and sentence.index > 0:
            before = view.sentences[sentence.index - 1]
            clause |= clause_keys(context, before, before.start, before.end)
            events |= event_keys(before, before.start, before.end)
    names: defaultdict[str, set[str]] = defaultdict(set)
    for entity, mention in context.mentions_in(page.document, low, high):
        if entity.type in _SCOPED and not hole[0] <= mention.start < hole[1]:
            names[entity.type].add(entity.id)
    return Told(
        value=value,
        start=start,
        end=end,
        sentence=sentence,
        fact=fact,
        statement=view.statement_at(start, end),
        source=fact.source if fact is not None else view.source_at(start, end),
        words=context.slice(page.document, low, high).lower(),
        clause=clause,
        whole=clause_keys(context, sentence, sentence.start, sentence.end, hole=hole),
        events=events,
        around=event_keys(sentence, sentence.start, sentence.end, hole),
        topical=bool({k for k in events if k[0] in "#=%"} & page.topic),
        occurs=occurs,
        names={key: frozenset(ids) for key, ids in names.items()},
        noun=_known_event(fact, hole),
        early=sentence.role == "title" or sentence.index in context.lead(page.document),
    )


def _known_event(fact: Fact | None, hole: Span) -> frozenset[str]:
    """Return the keys of a noun that names an event as known, whose setting the clause gives ("the derby, played at …")."""
    if fact is None:
        return frozenset()
    for argument in participants(fact.claim)[::-1]:
        if argument is None or argument.start > hole[0] or _DEFINITE.match(argument.text) is None:
            continue
        head = stem(argument.head.lower())
        if names_event(head) and head not in _LIGHT and head not in _CALENDAR:
            return trigger_keys(head)
    return frozenset()
