"""Acts of speech that a text comes back to by a definite name: "replied in a tweet", and then "her reply came on the radio".

Where two tellings of one act differ in medium or time, they are compared. Words such as "also", "again" and "later" tell of
another act.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kg.link.context import Context, source_of
from kg.link.deliveries import REMARK, TALK, Delivery, families, find_deliveries
from kg.link.lists import word_list
from kg.link.media import compatible_media
from kg.link.tellings import Telling, TellingGroup
from kg.link.times import clash
from kg.link.voices import one_speaker
from kg.link.words import akin

_ONCE: Final = word_list("placements.once")
_SPOKEN: Final = word_list("placements.spoken")
_OFTEN: Final = 4  # sentences of a document that speak of what its story is about
_TO: Final = re.compile(r"\bto (?:(?:the|his|her|its|their|all) )?(?P<who>[a-z]+)")


def placed_groups(context: Context) -> Iterator[TellingGroup]:
    """Yield the tellings of each act that a text comes back to by name, where medium or time differ."""
    by_key: defaultdict[tuple[str, str], list[Delivery]] = defaultdict(list)
    for key, view in context.views.items():
        for told in find_deliveries(context, view):
            if told.family != TALK and (told.venue is not None or told.time is not None):
                by_key[(context.stories[key], told.family)].append(told)
    for (story, family), told_of in list(by_key.items()):
        topic = next(f.topic for f in families() if f.name == family)
        for back in told_of:
            others = _others(context, back, told_of, by_key[(story, REMARK)], topic)
            clashing = [t for t in others if _clash(back, t)]
            if clashing:
                label = f"{context.name(back.speaker or clashing[0].speaker)}: the {family}"
                members = tuple(_telling(t) for t in [back, *clashing])
                yield TellingGroup(label, members, ("speaker", "act"), 0.75, "the text comes back to the same act")


def _others(context: Context, back: Delivery, told: list[Delivery], remarks: list[Delivery], topic: bool) -> list[Delivery]:
    """Return the tellings that are of the same act as `back`."""
    others = [t for t in told if t.sentence is not back.sentence and _precedes(t, back) and _one_act(context, back, t, topic)]
    if back.family == REMARK:
        return _central(context, back, others) if back.definite or back.first else []
    if back.definite:
        found = _nearest(back, others) if topic else others
        if found or back.family not in _SPOKEN or back.speaker is None:
            return found
        # "Her warning" can be what she said with no other verb.
        return _central(context, back, [t for t in remarks if _precedes(t, back) and t.sentence is not back.sentence])
    if back.first:
        return [t for t in others if t.first or t.definite]
    # Two plain tellings are of one act where it can be performed once only, and is on one thing.
    return [
        t for t in others if back.verb in _ONCE and t.verb in _ONCE and (_covers(back, t) or not topic) and _one_audience(back, t)
    ]


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
    if (topic or back.family == REMARK) and back.topic and other.topic:
        return any(akin(a, b) for a in back.topic for b in other.topic) or (
            back.first and other.first and bool(_told_often(context, back)) and bool(_told_often(context, other))
        )
    return True


def _told_often(context: Context, one: Delivery) -> frozenset[str]:
    """Return the words of a topic that the document keeps speaking of, so that they are what its story is about."""
    view = context.views[one.sentence.document]
    return frozenset(w for w in one.topic if sum(any(t.stem == w for t in s.tokens) for s in view.sentences) >= _OFTEN)


def _one_audience(first: Delivery, second: Delivery) -> bool:
    """Tell whether two tellings can be to the same people: "announced it to staff" and "to the press" are two acts."""
    found = [_TO.search(d.sentence.text.lower(), d.end - d.sentence.start) for d in (first, second)]
    return found[0] is None or found[1] is None or found[0].group("who") == found[1].group("who")


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
