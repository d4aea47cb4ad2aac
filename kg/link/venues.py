"""Where speech takes place: the media that a sentence names, and what each of them is like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.lists import named_pattern
from kg.link.media import medium_key
from kg.resources import read_table

_BEFORE: Final = named_pattern("venues.before")
_WRITING: Final = named_pattern("venues.writing")
_ALOUD: Final = named_pattern("venues.aloud")
SPEAKERS: Final = ("Person", "Brand", "Organization", "Group")
_REACH: Final = 60  # characters in which "by" tells who did it
_BESIDE: Final = 12  # characters between a name and the noun for its channel
_NOT_A_PLACE: Final = named_pattern("venues.not_a_place")


@dataclass(frozen=True, slots=True)
class Venue:
    """A medium as one sentence names it; `traits` say what it is like ("written", "online")."""

    name: str
    start: int
    end: int
    traits: frozenset[str]
    placed: bool = True


@cache
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in read_table("data", "lexicons", "venues.tsv"):
        for name in row["names"].split("|"):
            found[name] = found.get(name, frozenset()) | (frozenset(row["traits"].split()) - {"none"})
    return found


@cache
def channel_names() -> tuple[str, ...]:
    """Return patterns of the channels that are known by a noun, the longest first."""
    names = sorted((n for n in _table() if not n.startswith("kind:")), key=lambda n: (-len(n), n))
    return tuple(re.escape(n).replace(r"\ ", r"[\s-]") for n in names)


@cache
def _channels() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(channel_names()) + r")\b")


def who_speaks(context: Context, sentence: Sentence, start: int, end: int) -> str | None:
    """Return who does what ``start:end`` tells: "by him" in or after it, its clause's subject, else who is named last before."""
    document = sentence.document
    for low, high in ((start, end), (end, min(sentence.end, end + _REACH))):
        words = context.slice(document, low, high)
        agent = re.search(r"\bby (?=\w)", words.split(",")[0])
        if agent is not None:
            found = next(context.mentions_in(document, low + agent.end(), min(sentence.end, low + agent.end() + 12)), None)
            if found is not None and found[0].type in SPEAKERS:
                return found[0].id
    subjects = [
        (fact.claim.end - fact.claim.start, fact.claim.subject.entity)
        for fact in context.facts_of(document)
        if fact.claim.start < end and start < fact.claim.end and fact.claim.subject is not None and fact.claim.subject.end <= end
    ]
    for _, subject in sorted(subjects, key=lambda s: s[0]):
        if subject in context.entities and context.entities[subject].type in SPEAKERS:
            return subject
    before = [(e, m) for e, m in context.mentions_in(document, sentence.start, end) if e.type in SPEAKERS]
    named = [e for e, m in before if m.kind != "nominal"] or [e for e, _ in before]
    return named[-1].id if named else None


def who_spoke_before(context: Context, sentence: Sentence) -> str | None:
    """Return who is named last in the sentence before, in the same paragraph: "Reed has resigned. The resignation …"."""
    sentences = context.views[sentence.document].sentences
    earlier = sentences[sentence.index - 1] if sentence.index else None
    if earlier is None or earlier.section != sentence.section:
        return None
    found = [
        e.id
        for e, m in context.mentions_in(sentence.document, earlier.start, earlier.end)
        if e.type == "Person" and m.kind != "nominal"
    ]
    return found[0] if found else None


def traits_of(name: str, kind: str | None = None, words: str = "") -> frozenset[str]:
    """Return what a medium is like; `words` around it may say that something on a network was written, or said aloud.

    >>> sorted(traits_of("letter")), sorted(traits_of("Kites Today", "newspaper"))
    (['written'], ['press'])
    """
    traits = _table().get(f"kind:{(kind or '').replace(' ', '-')}", frozenset()) | _table().get(medium_key(name), frozenset())
    traits |= _table().get(name.lower(), frozenset())
    if "online" in traits and _WRITING.search(words) and not _ALOUD.search(words):
        traits |= {"written"}
    if _ALOUD.search(words) and "written" not in traits:
        traits |= {"spoken"}
    return traits


def venues_in(context: Context, sentence: Sentence, *, anywhere: bool = False) -> Iterator[Venue]:
    """Yield the media on which the sentence places speech: after a preposition, or told to ("told Radio Lune").

    With `anywhere` the others come too ("The video in which …"), not `placed`.
    """
    low = sentence.text.lower().replace("’", "'")
    channels = [m.span() for m in _channels().finditer(low)]
    named: list[tuple[int, int]] = []
    for entity, mention in context.mentions_in(sentence.document, sentence.start, sentence.end):
        if entity.type == "Platform" and mention.kind == "name":
            start, end = mention.start - sentence.start, mention.end - sentence.start
            beside = [span for span in channels if start - _BESIDE < span[1] and span[0] < end + _BESIDE]
            placed = _is_place(low, min([start, *(s for s, _ in beside)]), max([end, *(e for _, e in beside)]))
            if placed or anywhere:
                named += [(start, end), *beside]
                # "in an interview with Kites Today": the noun says what the name does not.
                traits = traits_of(entity.name, entity.kind, low).union(*(traits_of(low[s:e]) for s, e in beside))
                yield Venue(entity.name, mention.start, mention.end, traits, placed)
    for start, end in channels:
        if (start, end) not in named and not any(s <= start < e for s, e in named):
            placed = _is_place(low, start, end)
            if placed or anywhere:
                traits = traits_of(low[start:end], None, low)
                yield Venue(low[start:end], sentence.start + start, sentence.start + end, traits, placed)


def _is_place(low: str, start: int, end: int) -> bool:
    """Tell whether the words before a medium make it a place of speech ("in a", "to the singer's"), and none after unmake it."""
    return bool(_BEFORE.search(low[:start])) and not _NOT_A_PLACE.match(low[end:])
