"""What speech leaves behind, on two media: "a clip was put on Instagram", "the clip, which is on TikTok and nowhere else"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.media import compatible_media
from kg.link.tellings import Telling, TellingGroup
from kg.link.venues import Venue, venues_in

_PUT: Final = named_pattern("products.put")
_ACTIVE: Final = named_pattern("products.active")
_ONLY: Final = named_pattern("products.only")
_ANOTHER: Final = named_pattern("placements.another")
_LAUNCHED: Final = word_list("products.launched")
_KINDS: Final = (word_list("products.films"), word_list("products.pictures"), word_list("products.music"))
_DEFINITE: Final = frozenset({"the", "this", "that", "his", "her", "its", "their"})


@dataclass(frozen=True, slots=True)
class Put:
    """A clause that says on what medium something was put; `only` that it was put nowhere else."""

    sentence: Sentence
    start: int
    end: int
    kind: int
    definite: bool
    launched: bool
    only: bool
    venue: Venue


def product_groups(context: Context) -> Iterator[TellingGroup]:
    """Yield where one thing is said to have been put, for things that a text comes back to ("the clip")."""
    for view in context.views.values():
        found: defaultdict[int, list[Put]] = defaultdict(list)
        for sentence in view.sentences:
            for put in _puts(context, view, sentence):
                found[put.kind].append(put)
        for puts in found.values():
            for back in puts[1:]:
                first = next((p for p in puts if p.start < back.start and _clash(p, back)), None)
                if back.definite and first is not None:
                    score = 0.8 if back.only or first.only else 0.65
                    members = tuple(_telling(p) for p in (first, back))
                    yield TellingGroup(
                        f"{context.slice(view.document.id, back.start, back.end)[:60]}",
                        members,
                        ("thing",),
                        score,
                        "the text comes back to the same thing",
                    )


def _clash(first: Put, second: Put) -> bool:
    if compatible_media(first.venue.name, second.venue.name) or first.sentence is second.sentence:
        return False
    return first.only or second.only or (first.launched and second.launched)


def _puts(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Put]:
    if sentence.role in ("title", "heading", "summary"):
        return
    low = sentence.text.lower().replace("’", "'")
    match = _ACTIVE.search(low) or _PUT.search(low)
    if match is None:
        return
    only = _ONLY.search(low) is not None
    start = sentence.start + match.start()
    if (_ANOTHER.search(low) and not only) or view.told_at(start, start + 1) is not None:
        return
    kind = next((i for i, words in enumerate(_KINDS) if match.group("noun") in words), -1)
    venue = next(
        (v for v in venues_in(context, sentence) if v.start >= sentence.start + match.end() and v.traits & {"online", "press"}),
        None,
    )
    if kind >= 0 and venue is not None:
        yield Put(
            sentence, start, venue.end, kind, match.group("det") in _DEFINITE, match.group("verb") in _LAUNCHED, only, venue
        )


def _telling(put: Put) -> Telling:
    return Telling(
        put.sentence.document,
        put.start,
        put.end,
        "put",
        None,
        None,
        put.venue.name,
        (put.venue.start, put.venue.end),
        None,
        frozenset(),
        put.sentence.text,
    )
