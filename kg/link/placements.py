"""Acts of speech that a text comes back to by a definite name: "replied in a tweet", and then "her reply came on the radio".

Where two tellings of one act differ in medium or time, they are compared. Words such as "also", "again" and "later" tell of
another act.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kg.link.context import Context, source_of
from kg.link.deliveries import REMARK, Delivery, families, find_deliveries
from kg.link.lists import word_list
from kg.link.media import compatible_media
from kg.link.tellings import Telling, TellingGroup
from kg.link.times import clash
from kg.link.voices import one_speaker
from kg.link.words import akin

_ONCE: Final = word_list("placements.once")


def placed_groups(context: Context) -> Iterator[TellingGroup]:
    """Yield the tellings of each act that a text comes back to by name, where medium or time differ."""
    by_key: defaultdict[tuple[str, str], list[Delivery]] = defaultdict(list)
    for key, view in context.views.items():
        for told in find_deliveries(context, view):
            if told.venue is not None or told.time is not None:
                by_key[(context.stories[key], told.family)].append(told)
    for (_, family), told_of in by_key.items():
        topic = next(f.topic for f in families() if f.name == family)
        for back in told_of:
            others = _others(context, back, told_of, topic)
            clashing = [t for t in others if _clash(back, t)]
            if clashing:
                label = f"{context.name(back.speaker or clashing[0].speaker)}: the {family}"
                members = tuple(_telling(t) for t in [back, *clashing])
                yield TellingGroup(label, members, ("speaker", "act"), 0.75, "the text comes back to the same act")


def _others(context: Context, back: Delivery, told: list[Delivery], topic: bool) -> list[Delivery]:
    """Return the tellings that are of the same act as `back`."""
    others = [t for t in told if t.sentence is not back.sentence and _precedes(t, back) and _one_act(context, back, t, topic)]
    if back.family == REMARK:
        return _central(context, back, others) if back.definite or back.first else []
    if back.definite:
        return _nearest(back, others) if topic else others
    if back.first:
        return [t for t in others if t.first or t.definite]
    # Two plain tellings are of one act where it can be performed once only, and is on one thing.
    return [t for t in others if back.verb in _ONCE and t.verb in _ONCE and (_covers(back, t) or not topic)]


def _precedes(first: Delivery, back: Delivery) -> bool:
    """Tell whether a telling stands before the one that comes back to it, or both come back to it."""
    return first.sentence.document != back.sentence.document or first.start < back.start


def _covers(first: Delivery, second: Delivery) -> bool:
    """Tell whether the topics of two tellings are one: all words of the shorter in the longer."""
    small, large = sorted((first.topic, second.topic), key=len)
    return bool(small) and all(any(akin(a, b) for b in large) for a in small)


def _nearest(back: Delivery, others: list[Delivery]) -> list[Delivery]:
    """Return the last telling before a bare "the announcement", which it must mean; tellings with its topic are all meant."""
    if back.topic:
        return others
    before = [t for t in others if t.sentence.document == back.sentence.document and t.start < back.start and t.venue is not None]
    return before[-1:]


def _central(context: Context, back: Delivery, others: list[Delivery]) -> list[Delivery]:
    """Return the act that "the remark" means: the one that the text opens with, by whoever speaks next where nobody is named."""
    speaker = back.speaker
    if speaker is None:
        view = context.views[back.sentence.document]
        told = [s for s in view.statements if s.form in ("direct", "mixed") and s.speaker_id is not None]
        after = next((s for s in told if s.start > back.start and s.start < back.sentence.end + 200), None)
        speaker = source_of(after) if after is not None else None
    own = [
        t
        for t in others
        if t.sentence.document == back.sentence.document
        and (speaker is None or t.speaker is None or one_speaker(context, speaker, t.speaker))
    ]
    first = min(own, key=lambda t: t.start, default=None)
    return [t for t in own if t.sentence is first.sentence or t.definite] if first is not None else []


def _one_act(context: Context, back: Delivery, other: Delivery, topic: bool) -> bool:
    if back.speaker is not None and other.speaker is not None:
        if not one_speaker(context, back.speaker, other.speaker):
            return False
    elif back.sentence.document != other.sentence.document:
        return False
    if back.topic and other.topic:
        return any(akin(a, b) for a in back.topic for b in other.topic)
    return True


def _clash(first: Delivery, second: Delivery) -> bool:
    if first.venue is not None and second.venue is not None and not compatible_media(first.venue.name, second.venue.name):
        return True
    return first.time is not None and second.time is not None and clash(first.time, second.time)


def _telling(told: Delivery) -> Telling:
    venue = told.venue
    return Telling(
        told.sentence.document,
        told.start,
        told.end,
        told.family,
        told.speaker,
        None,
        venue.name if venue is not None else None,
        (venue.start, venue.end) if venue is not None else None,
        told.time,
        told.topic,
        told.sentence.text,
    )
