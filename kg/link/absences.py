"""Who stayed away and what was called off, against what is told to have happened there all the same.

"Pulled out of the festival" says that somebody did nothing at it, "the fair was cancelled" that nothing happened at it; a clause
that tells a deed of theirs, or a scene at it, is held against that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from kg.link.context import Context
from kg.link.deeds import Deed, find_deeds
from kg.link.events import EMBEDDED, names_event
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.thesaurus import one_noun
from kg.link.times import clash
from kg.link.voices import one_world
from kg.link.words import content_stems, stem, tokenize
from kg.model import Argument, Comparable

_NEAR: Final = 30  # characters after a noun in which the name it belongs to begins
_MOST: Final = 40  # deeds of one story that are compared with one absence
_STAYED: Final = frozenset(w.replace("_", " ") for w in word_list("absences.stayed"))
_CANCELLED: Final = frozenset(w.replace("_", " ") for w in word_list("absences.cancelled"))
_PERFORMING: Final = frozenset(stem(w) for w in word_list("absences.performing"))
_HAPPENING: Final = frozenset(stem(w) for w in word_list("absences.happening"))
_THERE: Final = ("at", "in", "during", "to", "on", "of", "for")
_AWAY: Final = ("from", "of", "out of", "in", "at")
_CHANGE: Final = named_pattern("polarity.change")
_OTHER_TIME: Final = named_pattern("conditions.change")
_BEFORE: Final = named_pattern("absences.before")
_PLANNED: Final = named_pattern("absences.planned")
_NAME: Final = named_pattern("conditions.name")
_DAY: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December"
)


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody (`who`) who did not come to an event, or an event that did not happen (`off`): its noun, its words, its names."""

    deed: Deed
    who: Argument | None
    head: str
    words: frozenset[str]
    names: frozenset[str]
    off: bool


def absence_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each absence after which a deed at the event is told."""
    stories: defaultdict[str, tuple[list[Absence], list[Deed]]] = defaultdict(lambda: ([], []))
    for deed in find_deeds(context):
        away, done = stories[context.stories[deed.sentence.document]]
        absence = _absence(context, deed)
        if absence is not None:
            away.append(absence)
        elif deed.real and not deed.denied and deed.sentence.role in ("body", "summary"):
            done.append(deed)
    for away, done in stories.values():
        used: set[int] = set()
        for absence in away:
            keys = {absence.who.entity} if absence.who is not None and absence.who.entity else set()
            near = [d for d in done if _entities(d) & keys or absence.head in _all_nouns(d)][:_MOST]
            found = [(score, d) for d in near if id(d) not in used and (score := _contradicts(context, absence, d))]
            if not found:
                continue
            score, deed = max(found, key=lambda pair: (pair[0], -pair[1].start))
            used.add(id(deed))
            same = [a for a in away if _contradicts(context, a, deed)]
            made = _comparable(context, same, deed, score)
            if made is not None:
                yield made


def _entities(deed: Deed) -> set[str | None]:
    return {a.entity for a in (deed.agent, deed.theme) if a is not None}


def _all_nouns(deed: Deed) -> frozenset[str]:
    return deed.nouns | (content_stems(deed.agent.text) if deed.agent is not None else frozenset())


def _absence(context: Context, deed: Deed) -> Absence | None:
    verb = deed.verb
    first = verb.split(" ")[0]
    event: Argument | None = None
    who: Argument | None
    if deed.denied:
        # "will not appear at the gala", "is not taking part in the games"
        if (first not in _PERFORMING and verb not in ("tak part", "go", "attend")) or deed.sweeping or deed.agent is None:
            return None
        who, off = deed.agent, False
        event = next((p for p in deed.parts if p.preposition in _AWAY), deed.theme)
    elif not deed.real:
        return None
    elif verb in _CANCELLED:
        event, who, off = deed.theme or deed.agent, deed.agent if deed.theme is not None else None, True
    elif verb in _STAYED:
        who, off = deed.agent or deed.theme, False
        event = next((p for p in deed.parts if p.preposition in _AWAY), None)
        if event is None and not deed.spoken:
            event = deed.theme if deed.agent is not None else None
    else:
        return None
    if who is not None and who.entity is None:
        # "Folk band The Low Tides have pulled out": the name beside the noun.
        for entity, mention in context.mentions_in(deed.sentence.document, who.start, who.end + _NEAR):
            if entity.type in ("Person", "Organization", "Brand") and mention.kind == "name" and mention.start <= who.end + 1:
                who = replace(who, entity=entity.id, end=mention.end)
                break
    text = EMBEDDED.sub("", event.text) if event is not None else (deed.text if deed.spoken or verb in _STAYED else "")
    words = content_stems(text) - content_stems(who.text if who is not None else "")
    head = stem(event.head.lower()) if event is not None else next((w for w in sorted(words) if names_event(w)), "")
    intransitive = not off and deed.theme is None
    if not head or (event is not None and not (names_event(head) or head in _HAPPENING or intransitive or off)):
        return None
    names = frozenset(n.lower() for n in _NAME.findall(text) if not _DAY.search(n))
    return Absence(deed, who, head, frozenset(words), names, off)


def _contradicts(context: Context, absence: Absence, held: Deed) -> float:
    """Return how sure it is that a deed is told of somebody, or of something, that was not there; 0 where it is not."""
    told = absence.deed
    if told.sentence is held.sentence or not one_world(context, told.source, held.source):
        return 0.0
    if _elsewhere(context, absence, held):
        return 0.0
    first = held.verb.split(" ")[0]
    who = absence.who
    same = who is not None and any(a is not None and _one_being(context, who, a) for a in (held.agent, held.theme))
    nouns = _all_nouns(held)
    at_event = absence.head in nouns or any(one_noun(absence.head, n) for n in held.nouns)
    if same and held.agent is not None and (first in _PERFORMING or held.verb == "tak part"):
        # Where the event is not named again, nothing else may be.
        return (
            0.75
            if at_event
            else 0.0
            if told.verb.startswith("drop")
            else 0.65
            if not absence.off or _places(context, absence, told) & _places(context, absence, held)
            else 0.0
        )
    if absence.off and at_event and not same:
        subject = held.agent or (held.theme if held.agent is None else None)
        if subject is not None and stem(subject.head.lower()) == absence.head and first in _HAPPENING | _PERFORMING:
            return 0.7
        there = [p for p in held.parts if p.preposition in _THERE and absence.head in content_stems(p.text)]
        return 0.65 if there and absence.words & content_stems(there[0].text) else 0.0
    places = _places(context, absence, told) & _places(context, absence, held)
    return 0.65 if absence.off and same and places and held.theme is not None else 0.0


def _one_being(context: Context, first: Argument, second: Argument) -> bool:
    if first.entity is not None and first.entity == second.entity:
        return True
    types = {context.entities[a.entity].type for a in (first, second) if a.entity in context.entities}
    one, two = content_stems(first.text), content_stems(second.text)
    return "Person" not in types and len(one) > 1 and one <= two


def _places(context: Context, absence: Absence, deed: Deed) -> set[str]:
    """Return the places that the sentence of a deed names, and those of the sentences that speak of the event called off."""
    found: set[str] = set()
    for sentence in context.views[deed.sentence.document].sentences:
        about = deed is absence.deed and bool((absence.words | {absence.head}) & {t.stem for t in sentence.tokens})
        if sentence is deed.sentence or about:
            here = context.mentions_in(sentence.document, sentence.start, sentence.end)
            found |= {e.id for e, _ in here if e.type == "Place"}
    return found


def _elsewhere(context: Context, absence: Absence, held: Deed) -> bool:
    """Tell whether a deed is told of another time or event: a date that differs, other names, a change, an earlier year."""
    told = absence.deed
    if any(clash(a, b) for a in told.times for b in held.times):
        return True
    text = held.sentence.text
    own = EMBEDDED.sub("", held.text) if not held.text.lower().startswith("who ") else held.text
    opening = f"{text[:25]} | {own}".lower()
    if (
        _OTHER_TIME.search(opening)
        or _CHANGE.search(opening)
        or _BEFORE.search(text)
        or _BEFORE.search(told.sentence.text)
        or _PLANNED.search(opening)
    ):
        return True
    document = context.views[told.sentence.document]
    near = [s for s in document.sentences if s.index <= told.sentence.index + 1 or absence.words & {t.stem for t in s.tokens}]
    known = {w.lower() for s in near if s is not held.sentence for w in _NAME.findall(s.text)}
    new = {n.lower() for n in _NAME.findall(own)} - known
    new = {n for n in new if not _DAY.search(n.capitalize())}
    people = {t.word for a in (held.agent,) if a is not None for t in tokenize(a.text)}
    if new - people:
        return True
    here = {n.lower() for n in _NAME.findall(own)}
    event_words = {n for n in absence.names if n not in people}
    other = {n for n in here if n in known and not _DAY.search(n.capitalize())} - people
    return (
        bool(event_words)
        and bool(other)
        and not event_words & other
        and not _places(context, absence, told) & _places(context, absence, held)
    )


def _comparable(context: Context, absences: list[Absence], held: Deed, score: float) -> Comparable | None:
    shown = [(0, a.deed, "stayed away" if not a.off else "called off") for a in absences] + [(1, held, "there")]
    return comparable(
        context,
        "state",
        short(absences[0].deed.text, 60),
        [
            position(
                context,
                d.sentence.document,
                d.start,
                d.end,
                value=value,
                side=side,
                source=d.source,
                statement=d.statement,
                node=d.node,
            )
            for side, d, value in shown
        ],
        agrees_on=("thing",),
        score=score,
        reason="absent from what they took part in, or called off and held",
        detail=f"“{short(absences[0].deed.text, 60)}” against “{short(held.text, 60)}”",
    )
