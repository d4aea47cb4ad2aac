"""Where things are told to happen: the phrases for places of a document, each with the clause of the event that they set.

Besides what follows a preposition of place these are the heads of relative clauses ("the orchard from which they were taken"),
what stands before "the venue chosen for …", and phrases that hang on a noun for an event ("the premiere at the cinema in Harle").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.events import names_event
from kg.link.lists import word_list
from kg.link.places import floor_of, is_place, level_of
from kg.link.sites import is_bare_name
from kg.link.thesaurus import semantic_class, trigger_keys
from kg.link.told import Page, Told, tell
from kg.link.words import stem, stopwords
from kg.model import Argument, Span

AWAY: Final = frozenset(("to", "onto", "towards", "toward", "past", "beyond", "throughout", "around"))
FROM: Final = frozenset(("from", "out of"))
INTO: Final = frozenset(("into", "through"))
WITHIN: Final = (
    "in", "at", "near", "off", "outside", "inside", "on", "above", "below", "beside", "behind", "aboard", "under", "beneath",
    "within", "opposite", "close to", "next to", "outside of", "in front of", "across",
)  # fmt: skip
_OF: Final = re.compile(r" of (?:the |its |his |her |their |an? )?\w")
_WHERE: Final = re.compile(
    r",?(?:,[^,;:.]{3,40},)? (?:where|(?:in|at|on|from|to|into|through|near|outside|under) (?:which|whose [\w-]+)|"
    r"(?:the |its |his |her |their |a )?(?:\w+ )?(?:scene|site|venue|spot|setting|location) (?:(?:\w+ )?(?:of|for|where)|\w+ed)) "
    r"(?P<clause>[^;:.]+)"
)
_BACK: Final = re.compile(
    r"(?:^|[,;:(“\"] ?|\b(?:to|in|at|on|near|of|from|by|is|was|left|and|that) )"
    r"(?P<np>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[A-Z][\w’'-]+) ?[^,;:.()]*)$"
)
_MOVED: Final = re.compile(r"\b(?:to|into|from) (?:(?:an?|the|his|her|its|their) )?(?P<head>\w+) \w+ $")
_NOMINAL: Final = re.compile(
    r"(?:\b(?:the|an?|this|that|his|her|its|their|[A-Z][\w-]+[’']s?) (?:[\w-]+ ){0,3}?|^)"
    r"(?P<head>[\w-]+) (?:[a-z]+ )?(?:to )?$",
    re.IGNORECASE,
)
_SURFACE: Final = re.compile(
    r"\b(?P<prep>[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Oo]ff|[Bb]ehind|[Oo]utside|[Ii]nside|[Cc]lose to|[Nn]ext to|[Bb]eside|[Ff]rom) "
    r"(?P<np>(?:(?:the|an?|his|her|its|their) )?(?:[\w’'-]+ ){0,4}?[\w’'-]+)"
    r"(?= (?:in|at|on|near|of|and|by|with|after|before|when|where|while|as|from|was|were|is|has|had|for|to)\b|[.,;:]|$)"
)
_TAKING: Final = "%theft"  # what is stolen from a place is stolen there; who comes from a place is elsewhere
_BESIDE: Final = 30  # characters before a place in which the words for a way to it stand
_NEAR_BY: Final = 60  # characters before a place in which a noun for the event stands that it sets
_PHRASE: Final = 90  # characters of the words for a place
_LIGHT: Final = word_list("happenings.light") | word_list("settings.calendar")
_NO_PLACE: Final = word_list("places.never")  # classes of nouns


def find_scenes(context: Context, page: Page) -> Iterator[Told]:
    """Yield the tellings of places of a document; the role of a value says how it is told."""
    taken: list[Span] = []
    places = context.places.get(page.document, ())
    moves = [p for p in places if p.preposition in AWAY | FROM | INTO]
    for place in places:
        taken.append((place.start, place.end))
        if place.preposition in AWAY or not _is_somewhere(context, place):
            continue
        before = context.slice(page.document, max(0, place.start - _BESIDE), place.start)
        ways = [p.head for p in moves if p.start < place.start < p.end]
        match = _MOVED.search(before)
        if match is not None:
            ways.append(match.group("head"))
        if not all(_is_event(way) for way in ways):
            continue  # "taken to a hospital in Macon", not "came to the premiere at the cinema"
        yield from _tell(context, page, replace(place, role="way") if ways else place)
    for sentence in context.views[page.document].sentences:
        for place, span in _heads(context, page, sentence):
            told = tell(context, page, place, place.start, place.end, clause_at=span)
            if told is not None:
                yield told
        for place in _on_the_surface(context, sentence):
            if not any(low < place.end and place.start < high for low, high in taken):
                yield from _tell(context, page, place)


def _is_event(word: str) -> bool:
    """Tell whether one goes to what happens or to somebody ("presented to her in the hall"), which is no way to a place."""
    return names_event(stem(word.lower())) or word.lower() in stopwords()


def _tell(context: Context, page: Page, place: Argument) -> Iterator[Told]:
    """Yield the telling of a place, in the clause of the noun for an event on which it hangs, where there is one."""
    before = context.slice(page.document, max(0, place.start - _NEAR_BY), place.start).split("\n")[-1]
    match = _NOMINAL.search(before)
    head = stem(match.group("head").lower()) if match is not None else ""
    if match is not None and names_event(head) and head not in _LIGHT:
        start = place.start - len(before) + match.start()
        told = tell(context, page, place, place.start, place.end, clause_at=(start, place.end))
        if told is not None and (place.preposition not in FROM or _TAKING in told.events):
            yield replace(told, noun=told.noun or trigger_keys(head))
        return
    told = tell(context, page, place, place.start, place.end)
    if told is not None and (place.preposition not in FROM or _TAKING in told.events):
        yield told


def _heads(context: Context, page: Page, sentence: Sentence) -> Iterator[tuple[Argument, Span]]:
    """Yield the places that a relative clause makes the scene of an event, with that clause."""
    for match in _WHERE.finditer(sentence.text):
        at = sentence.start + match.start()
        held = [
            a
            for f in page.facts.get(sentence.index, ())
            for a in (f.claim.subject, f.claim.object, *f.claim.modifiers)
            if a is not None and a.start < at <= a.end + 1
        ]
        first = min(held, key=lambda a: (a.start, a.end), default=None)
        back = _BACK.search(sentence.text[: match.start()])
        if first is not None:
            start = first.start
        elif back is not None:
            start = sentence.start + back.start("np")
        else:
            start = sentence.start
        text = context.slice(page.document, start, at).strip(" ,")
        if not 0 < len(text) <= _PHRASE:
            continue
        place = _made(text.split(",")[0], start, first.entity if first is not None else None, "in", "scene")
        if _is_somewhere(context, place):
            yield place, (sentence.start + match.start("clause"), sentence.start + match.end("clause"))


def _on_the_surface(context: Context, sentence: Sentence) -> Iterator[Argument]:
    """Yield what follows a preposition of place by the words alone, where the head is one for a place or a name."""
    for match in _SURFACE.finditer(sentence.text):
        entity = next(
            (e for e, m in context.mentions_in(sentence.document, *(sentence.start + at for at in match.span("np")))
             if m.end == sentence.start + match.end("np")), None,
        )  # fmt: skip
        if entity is not None and entity.type != "Place":
            continue
        place = _made(
            match.group("np"), sentence.start + match.start("np"), entity.id if entity is not None else None,
            match.group("prep").lower(), "surface",
        )  # fmt: skip
        if (level_of(context, place) or floor_of(place) or entity is not None) and _is_somewhere(context, place):
            yield place


def _made(text: str, start: int, entity: str | None, preposition: str, role: str) -> Argument:
    head = re.split(r" (?:of|in|at|on|near|off|from|to) ", text)[0].split(" ")[-1]
    head = head.lower() if head.islower() else head
    return Argument(role=role, start=start, end=start + len(text), text=text, head=head, entity=entity, preposition=preposition)


def _is_somewhere(context: Context, place: Argument) -> bool:
    """Tell whether words after a preposition name somewhere: a kind of place, a part of one, or a name that nobody has."""
    head = stem(place.head.lower())
    if head in word_list("settings.calendar"):
        return False
    if is_place(context, place):
        return True
    if place.preposition not in WITHIN and place.preposition not in FROM | INTO:
        return False
    entity = context.entities.get(place.entity or "")
    if entity is not None and entity.type in ("Person", "Group", "Platform", "Brand", "Campaign"):
        return False
    if entity is not None and entity.type == "Organization" and " " in place.text.removeprefix("the "):
        return False  # one word may be a town that was taken for a firm, two are a firm
    part = _OF.search(place.text) is not None and head in word_list("places.parts") | word_list("settings.parts")
    if names_event(head):
        return part
    if place.head[:1].isupper() or entity is not None or part:
        return True
    return not is_bare_name(place.text) and semantic_class(head) not in _NO_PLACE | {""}
