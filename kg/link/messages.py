"""Definite words for a message that no text has introduced: "wrote on Facebook", and then "the tweet has been shared".

"The letter" and "her video" come back to something told before. Where nothing before them is a letter or a film, they mean the
act that was told, and place it on another medium. "Wednesday's post" dates it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.deliveries import TALK, find_deliveries, sent_at
from kg.link.lists import named_pattern
from kg.link.media import compatible_media, is_outlet
from kg.link.tellings import Telling, TellingGroup
from kg.link.times import clash
from kg.link.venues import Venue, venues_in
from kg.link.voices import one_speaker
from kg.model import TimeExpression

_DEFINITE: Final = named_pattern("messages.definite")
_INTRODUCED: Final = named_pattern("messages.introduced")
_ANOTHER: Final = named_pattern("placements.another")
_SPEAKERS: Final = ("Person", "Brand", "Organization")
_SUBJECT: Final = named_pattern("deliveries.subject")
_OWN: Final = frozenset({"his", "her", "its", "their"})
_BACK: Final = 6  # sentences back in which the act must have been told that a message comes back to


@dataclass(frozen=True, slots=True)
class Uttered:
    """An act of speech with its medium."""

    sentence: Sentence
    start: int
    end: int
    speaker: str | None
    venue: Venue
    time: TimeExpression | None


def message_groups(context: Context) -> Iterator[TellingGroup]:
    """Yield where a definite word for a message places or dates the act told before it in another way."""
    for view in context.views.values():
        uttered = [
            Uttered(d.sentence, d.start, d.end, d.speaker, d.venue, d.time)
            for d in find_deliveries(context, view)
            if d.venue is not None and not d.definite and d.family != TALK
        ]
        if not uttered:
            continue
        before: list[Venue] = []
        words = ""
        for sentence in view.sentences:
            if sentence.role in ("body", "caption"):
                for message in _messages(context, view, sentence):
                    act = _act(context, uttered, message)
                    if act is None:
                        continue
                    same = compatible_media(message.venue.name, act.venue.name)
                    known = any(compatible_media(message.venue.name, v.name) for v in before) or _is_introduced(message, words)
                    if not (same and act.time and message.time and clash(act.time, message.time)) and (same or known):
                        continue
                    yield TellingGroup(
                        f"{context.name(act.speaker)}: {message.venue.name}",
                        (_telling(act), _telling(message)),
                        ("speaker", "act"),
                        0.7,
                        "a definite word for a message comes back to what was told",
                    )
            if sentence.role not in ("title", "heading", "summary"):
                before += venues_in(context, sentence, anywhere=True)
                words += " " + sentence.text.lower()


def _messages(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Uttered]:
    low = sentence.text.lower().replace("’", "'")
    if _ANOTHER.search(low):
        return
    venues = list(venues_in(context, sentence, anywhere=True))
    for match in _DEFINITE.finditer(low):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(q[0] <= start < q[1] for s in view.statements for q in s.quotes):
            continue
        inside = [v for v in venues if start <= v.start and v.end <= end]
        if not inside or (match.group("det") in _OWN and _SUBJECT.search(low[: match.start()]) is None):
            continue  # "he handed in his letter" brings up a new one
        named = [
            e for e, m in context.mentions_in(view.document.id, start, start + len(match.group("det"))) if e.type in _SPEAKERS
        ]
        time = sent_at(context, view, sentence, low, match.span())
        # "The Instagram post": the name says more than the noun.
        venue = next((v for v in inside if not v.name.islower() and not is_outlet(v.name)), inside[-1])
        if is_outlet(venue.name):
            continue
        yield Uttered(sentence, start, end, named[0].id if named else None, venue, time)


def _act(context: Context, uttered: list[Uttered], message: Uttered) -> Uttered | None:
    """Return the act that a message comes back to: the last one told before it, by its owner where one is named."""
    before = [
        u
        for u in uttered
        if u.sentence.index < message.sentence.index <= u.sentence.index + _BACK
        and (message.speaker is None or u.speaker is None or one_speaker(context, message.speaker, u.speaker))
    ]
    return before[-1] if before else None


def _is_introduced(message: Uttered, words: str) -> bool:
    return any(
        name in message.sentence.text[message.start - message.sentence.start : message.end - message.sentence.start].lower()
        and re.search(verbs, words)
        for name, verbs in (row.split("=") for row in _INTRODUCED.pattern.split(" & "))
    )


def _telling(one: Uttered) -> Telling:
    return Telling(
        one.sentence.document,
        one.start,
        one.end,
        "message",
        one.speaker,
        None,
        one.venue.name,
        (one.venue.start, one.venue.end),
        one.time,
        frozenset(),
        one.sentence.text,
    )
