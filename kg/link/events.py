"""Events as clauses tell them: by a verb ("was stolen"), by a noun ("the theft"), or by both ("the raid took place").

Two tellings are candidates for one event where they share a key: the word itself, its class of words, a synonym, the noun's verb,
or the entity that the noun names. What they say of participants then decides.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Fact, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.settings import places_inside, shift_settings, surrounding_places, times_beside
from kg.link.thesaurus import frames_of, is_kind_of, is_verb, one_noun, phrase_frames, phrase_stem, trigger_keys, verbs_of
from kg.link.words import akin, class_of, classes, content_stems, stem, tokenize
from kg.model import Argument, Claim, TimeExpression
from kg.resources import read_table

BUCKET: Final = 40  # tellings of one kind of event in one story that are compared
_LEAD: Final = 2  # sentences that say what an article is about
_IDIOM: Final = 4  # words after a verb in which the rest of a phrase stands
CAPITAL: Final = re.compile(r"\b(?!The\b|A\b|An\b|His\b|Her\b|Its\b|Their\b|This\b|That\b|All\b)[A-Z]\w+")
#: What a relative clause or an apposition adds is not told of the event itself.
EMBEDDED: Final = re.compile(r"(?:,|\s(?:where|which|who|whose|that)\s).*$", re.DOTALL)
_LIGHT: Final = word_list("happenings.light")
_CARRYING: Final = word_list("events.carrying")
_TRACING: Final = ("trac", "pinpoint", "track")
_SPOKEN: Final = ("announc", "publish")
_FILLING: Final = word_list("events.filling")
_DURING: Final = ("at", "during", "for", "in")
_ANCHORING: Final = ("after", "ahead of", "at", "before", "following", "since", "until")
_TAKING_UP: Final = ("it", "this", "that", "all this", "all of this", "it all")
_STRIKING: Final = word_list("events.striking")
_KNOWN: Final = ("the ", "this ", "that ", "his ", "her ", "its ", "their ")
_WITHIN: Final = ("aboard", "above", "behind", "beneath", "inside", "off", "out of", "outside", "under")
_SITES: Final = word_list("events.sites")
_FIRST_DAY: Final = named_pattern("events.first_day")
_FOUND: Final = re.compile(r"\b(?:was|were|been) (?:found|discovered|spotted) (?P<verb>\w+ed|\w+ing)\b")
_HYPHEN: Final = re.compile(r"\b[A-Za-z]+-[a-z]+\b")
_AMOUNT: Final = re.compile(
    r"(?:all|most|each|every one|every single one|both|some|many|none|half|one|several) of (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_DAYLIGHT: Final = named_pattern("events.daylight")
_DARKNESS: Final = named_pattern("events.darkness")
_PRONOUNS: Final = word_list("happenings.pronouns")
_ORDINARY: Final = word_list("events.ordinary")
#: Types whose entities are told apart by their identity; others are named by a common noun that may change.
NAMED: Final = ("Person", "Brand", "Organization", "Platform", "Place")


@dataclass(frozen=True, slots=True)
class Happening:
    """A clause seen as an event. `noun` is the argument that names the event where a noun does; `keys` are what it may share."""

    fact: Fact
    sentence: Sentence
    keys: frozenset[str]
    theme: Argument | None
    agent: Argument | None
    noun: Argument | None
    times: tuple[TimeExpression, ...]
    places: tuple[Argument, ...]


@cache
def event_words(kind: str) -> frozenset[str]:
    """Return the classes of the words of one row of ``event_words.tsv``."""
    return frozenset(
        class_of(stem(word)) if "_" not in word else " ".join(stem(w) for w in word.split("_"))
        for row in read_table("data", "lexicons", "event_words.tsv")
        if row["kind"] == kind
        for word in row["words"].split()
    )


def predicate_key(claim: Claim) -> str:
    """Return the class of a claim's predicate, or its stem."""
    phrase = phrase_stem(claim.predicate)
    if any(m.text.lower() == "first" for m in claim.modifiers) and f"first {phrase}" in classes():
        phrase = f"first {phrase}"
    elif claim.object is not None and f"{phrase} {stem(claim.object.head.lower())}" in classes():
        phrase = f"{phrase} {stem(claim.object.head.lower())}"
    if phrase in classes():
        return min(classes()[phrase])
    return _phrase_class(claim, phrase) or phrase


def _phrase_class(claim: Claim, verb: str) -> str:
    """Return the class of a phrase that the verb opens ("went astray", "took a wrong path"), or an empty string."""
    phrases = _phrases().get(verb)
    if phrases is None:
        return ""
    stems = [t.stem for t in tokenize(claim.text)]
    at = stems.index(verb) if verb in stems else len(stems)
    following = stems[at + 1 : at + 1 + _IDIOM]
    return next((name for words, name in phrases if all(w in following for w in words)), "")


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for phrase, names in classes().items():
        verb, *words = phrase.split()
        if words:
            table[verb] = (*table.get(verb, ()), (tuple(words), min(names)))
    return table


def head_key(argument: Argument) -> str:
    """Return the class of the head noun of an argument."""
    return class_of(stem(argument.head.lower()))


def participants(claim: Claim) -> tuple[Argument | None, Argument | None]:
    """Return (agent, theme): who does it and what it is done to; claims give the subject of a passive as their object."""
    if claim.object is None:
        return None, claim.subject
    return claim.subject, claim.object


def names_event(head: str) -> bool:
    """Tell whether a noun (a stem) names something that happens: "theft", "resignation", "derailment"."""
    known = class_of(head) in event_words("event") or bool(frames_of(head)) or bool(verbs_of(head))
    return known or is_kind_of(head, "event", 4)


def find_happenings(context: Context) -> tuple[Happening, ...]:
    """Return each fact that tells a single event that took place, by its verb and by the nouns in it that name events."""
    if context.happenings is None:
        context.happenings = tuple(_happenings(context))
    return context.happenings


def _happenings(context: Context) -> Iterator[Happening]:
    by_sentence: defaultdict[tuple[str, int], list[Fact]] = defaultdict(list)
    for fact in context.facts:
        claim = fact.claim
        sentence = context.views[fact.statement.document].sentence_at(claim.start)
        if sentence is not None:
            by_sentence[(sentence.document, sentence.index)].append(fact)
    before: list[Happening] = []
    for facts in by_sentence.values():
        sentence = context.views[facts[0].statement.document].sentence_at(facts[0].claim.start)
        assert sentence is not None
        around = surrounding_places(context, sentence, facts)
        told: list[Happening] = []
        for fact in shift_settings(facts):
            if fact.claim.modality in ("asserted", "unknown") and fact.claim.tense != "future":
                told += _told(context, fact, sentence, around.get(fact.claim.id, ()))
                told += _taken_up(fact, sentence, before)
        yield from told
        before = told


def _taken_up(fact: Fact, sentence: Sentence, before: Sequence[Happening]) -> Iterator[Happening]:
    """Yield what "it happened" takes up: the event that the sentence before told, with the time and place told now."""
    claim = fact.claim
    subject = claim.subject or claim.object
    key = predicate_key(claim)
    if subject is None or subject.text.lower() not in _TAKING_UP or key not in event_words("happen") or claim.object is not None:
        return
    places = tuple(m for m in claim.modifiers if m.role == "place" and m.preposition not in ("to", "into"))
    named = [h for h in before if h.noun is not None and h.sentence.document == sentence.document]
    verbal = [h for h in before if h.noun is None and h.sentence.document == sentence.document]
    for happening in (*named, *verbal):
        if happening.sentence.index == sentence.index - 1:
            yield replace(happening, fact=fact, sentence=sentence, times=claim.times, places=places)


def _told(context: Context, fact: Fact, sentence: Sentence, around: tuple[Argument, ...]) -> Iterator[Happening]:
    claim = replace(fact.claim, times=(*fact.claim.times, *_lit(fact.claim, sentence)))
    fact = replace(fact, claim=claim)
    agent, theme = participants(claim)
    places = (*(m for m in claim.modifiers if m.role == "place" or m.preposition in _WITHIN), *around)
    key = predicate_key(claim)
    happens = key in event_words("happen") or key == "begin"
    verb = claim.predicate.split(" ")
    carried = happens or (stem(verb[0]) in _CARRYING and verb[1:] in ([], ["out"], ["place"]))
    set_at = _settings(context, fact, sentence)
    yield from set_at
    told = bool(set_at)
    for argument in _arguments(claim):
        core = argument in (theme, agent)
        if not any(names_event(word) for word in head_words(argument)) and not (
            happens and core and is_verb(stem(argument.head.lower()))
        ):
            continue
        # "The strike on Monday cost": a day after an object may be the verb's.
        inside = tuple(t for t in claim.times if argument.start <= t.start < argument.end)
        if argument is claim.subject or (argument is not claim.object and argument.preposition in _ANCHORING):
            inside = times_beside(context, sentence.document, argument, claim.times)
        if argument is claim.subject and stem(claim.predicate) in _STRIKING:
            inside = claim.times
        own = places_inside(argument)
        if argument.role == "time" and argument.preposition != "during":
            yield Happening(fact, sentence, noun_keys(context, argument), None, None, argument, inside, own)
            continue
        bare = argument.preposition == "for" and not argument.text.lower().startswith(_KNOWN)  # "for sale"
        if (
            argument.preposition in _DURING
            and (argument.role == "place" or argument.preposition not in ("at", "in"))
            and not bare
        ):
            others = (*(p for p in places if p is not argument and not own), *own)
            if argument.preposition == "for" and stem(claim.predicate) in _FILLING and claim.object is not None:
                others = (*others, replace(claim.object, role="place", preposition="in"))
            yield Happening(fact, sentence, noun_keys(context, argument), None, None, argument, claim.times, others)
            continue
        if argument is theme and stem(claim.predicate) in _TRACING:
            where = tuple(replace(m, role="place", preposition="in") for m in claim.modifiers if m.preposition == "to")
            yield Happening(fact, sentence, noun_keys(context, argument), None, None, argument, inside, where)
            continue
        if argument is claim.subject and stem(claim.predicate) in _FILLING and claim.object is not None:
            filled = (replace(claim.object, role="place", preposition="in"), *places)
            yield Happening(fact, sentence, noun_keys(context, argument), None, None, argument, claim.times, filled)
            continue
        # A verdict is given by announcing it; a resignation is not.
        spoken = stem(claim.predicate) in _SPOKEN and "ruling" in frames_of(stem(argument.head.lower()))
        if (carried or spoken) and core and not told:
            told = True
            other = claim.subject if claim.object is argument else None
            yield Happening(fact, sentence, noun_keys(context, argument), None, other, argument, claim.times, places)
        else:
            yield Happening(fact, sentence, noun_keys(context, argument), None, None, argument, inside, own)
    frames = _phrase_keys(claim, sentence, theme)
    if claim.predicate == "be" and frames:
        theme, agent = claim.subject, None  # "the bridge was closed", "it has been open since May"
    if "%making" in frames and stem(claim.predicate) == "leav" and claim.object is not None:
        places = (replace(claim.object, role="place", preposition="from"), *places)  # "every pot left the Wexley factory"
        agent, theme = None, claim.subject
    found = _FOUND.search(sentence.text)
    if found is not None and stem(found.group("verb").lower()) == stem(claim.predicate.split(" ")[0]):
        frames |= trigger_keys("find")  # "was found snoring"
    if key in _LIGHT and theme is not None and theme.entity is None and not told:
        frames.add(f"={key} {head_key(theme)}")  # "the photo was taken"
    if (key not in _LIGHT and key and not told) or frames:
        phrase = phrase_stem(claim.predicate)
        keys = trigger_keys(phrase) | {f"#{key}"} | frames if key not in _LIGHT else frozenset(frames)
        yield Happening(fact, sentence, keys, theme, agent, None, _begun(claim.times, keys), places)


def _phrase_keys(claim: Claim, sentence: Sentence, theme: Argument | None) -> set[str]:
    """Return the kinds of happening that a verb tells with the words after it, or with its theme ("the alarm was raised")."""
    stems = [t.stem for t in sentence.tokens if t.start >= claim.start]
    verb = stem(claim.predicate.split(" ")[0])
    words = stems[stems.index(verb) :] if verb in stems else [verb]
    heads = [stem(theme.head.lower())] if theme is not None else []
    return {f"%{name}" for name in (*phrase_frames(words), *phrase_frames([verb, *heads]))}


def _lit(claim: Claim, sentence: Sentence) -> tuple[TimeExpression, ...]:
    """Return the hours that words for light and dark give, where a clause gives none: "in broad daylight"."""
    if any(t.minutes is not None for t in claim.times):
        return ()
    found = []
    for pattern, minutes in ((_DAYLIGHT, (420, 1140)), (_DARKNESS, (1380, 1680))):
        match = pattern.search(sentence.text)
        if match is not None and claim.start <= sentence.start + match.start() <= max(claim.end, claim.start):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            found.append(TimeExpression(start=start, end=end, text=match.group(), minutes=minutes))
    return tuple(found)


def _begun(times: tuple[TimeExpression, ...], keys: frozenset[str]) -> tuple[TimeExpression, ...]:
    """Return the times, with the one since when a state holds as that of the happening that brought it ("shut since Monday")."""
    if not any(key.startswith("%") for key in keys):
        return times
    return tuple(replace(t, relation="at") if t.relation == "since" else t for t in times)


def _settings(context: Context, fact: Fact, sentence: Sentence) -> list[Happening]:
    """Return the happening whose place or day a clause gives: "the seat of the blaze was the attic", "the first day of it"."""
    claim = fact.claim
    found: list[Happening] = []
    if claim.subject is not None and claim.predicate == "be":
        words = claim.subject.text.lower()
        if stem(claim.subject.head.lower()) in _SITES and claim.object is not None and " of " in words:
            event = _inner(claim.subject, words.index(" of ") + 4)
            place = replace(claim.object, role="place", preposition="in")
            if event is not None:
                found.append(Happening(fact, sentence, noun_keys(context, event), None, None, event, claim.times, (place,)))
    match = _FIRST_DAY.search(sentence.text)
    if match is not None and claim.times and claim.start <= sentence.start + match.start() < claim.end and not found:
        head = match.group("event")
        start = sentence.start + match.start("event")
        event = Argument(role="other", start=start, end=start + len(head), text="the " + head, head=head)
        if names_event(stem(head)):
            found.append(Happening(fact, sentence, noun_keys(context, event), None, None, event, claim.times, ()))
    return found


def _inner(argument: Argument, at: int) -> Argument | None:
    """Return what stands in an argument from its character `at` on, where it names an event."""
    words = tokenize(EMBEDDED.sub("", argument.text[at:]))
    head = next((w for w in words if names_event(w.stem)), None)
    if head is None:
        return None
    start = argument.start + at
    text = argument.text[at : at + head.end]
    return Argument(role="other", start=start, end=start + len(text), text=text, head=head.word)


def _arguments(claim: Claim) -> Iterator[Argument]:
    for argument in (claim.subject, claim.object, *claim.modifiers):
        if argument is not None and (argument.role not in ("time", "manner") or argument.preposition in ("during", *_ANCHORING)):
            yield argument


def head_words(argument: Argument) -> Iterator[str]:
    """Yield the stem of the head of an argument, alone and with the word before it ("a power cut" is one word in two)."""
    head = stem(argument.head.lower())
    yield head
    compound = _HYPHEN.search(argument.text)
    if compound is not None and compound.group().lower().endswith(f"-{argument.head.lower()}"):
        yield compound.group().lower()
    words = [t.stem for t in tokenize(EMBEDDED.sub("", argument.text))]
    if head in words[1:]:
        at = words.index(head, 1)
        yield f"{words[at - 1]} {head}"


def noun_keys(context: Context, argument: Argument) -> frozenset[str]:
    """Return the keys of a noun that names an event: its own, and those of the other nouns for the same entity."""
    heads = set(head_words(argument))
    keys: set[str] = set()
    entity = context.entities.get(argument.entity or "")
    if entity is not None and entity.type == "Event":
        keys.add(f"@{entity.id}")
        for mention in entity.mentions:
            if mention.kind == "nominal":
                heads |= {t.stem for t in tokenize(mention.text)[-1:]}
    for head in heads:
        keys |= trigger_keys(head)
    return frozenset(keys)


def _counted(argument: Argument) -> Argument:
    """Return what a word for an amount stands for: the nurses of "most of the nurses", "them" of "all of them"."""
    match = _AMOUNT.match(argument.text)
    if match is None:
        return argument
    words = tokenize(EMBEDDED.sub("", match.group("rest")).split(" of ")[0].split(" in ")[0])
    if not words:
        return argument
    head = "they" if words[-1].word in ("them", "these", "those", "us") else words[-1].word
    return replace(argument, head=head, entity=None)


def agree(context: Context, first: Argument | None, second: Argument | None) -> int:
    """Return 1 where two participants are one, -1 where they differ, 0 where that is not said."""
    if first is None or second is None:
        return 0
    if first.entity is not None and second.entity is not None:
        if first.entity == second.entity:
            return 1
        types = [context.entities[e].type if e in context.entities else "" for e in (first.entity, second.entity)]
        if all(t in NAMED for t in types):
            return -1
    first, second = _counted(first), _counted(second)
    a, b = head_key(first), head_key(second)
    if a in _PRONOUNS or b in _PRONOUNS:
        return 0
    if a == b or akin(a, b) or one_noun(stem(first.head.lower()), stem(second.head.lower())):
        return 1
    if content_stems(first.text) & content_stems(second.text):
        return 0
    return -1


def central_keys(view: DocumentView, happenings: Iterator[Happening]) -> frozenset[str]:
    """Return the keys of the events that a document is about: told in its title or first sentences, and again."""
    counts: Counter[str] = Counter()
    leading: set[str] = set()
    body = [s for s in view.sentences if s.role == "body"]
    opening = [s for s in body[:_LEAD] if s.section == body[0].section]
    first = opening[-1].end if opening else 0
    for happening in happenings:
        counts.update(happening.keys)
        if happening.fact.claim.start < first:
            leading |= happening.keys
    return frozenset(key for key in leading if counts[key] > 1 and key.removeprefix("=") not in _ORDINARY)
