"""What a thing contains: peanut that no label names here, sesame as the only thing missing there; sugar in it, and none of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.thesaurus import is_kind_of, one_noun
from kg.link.words import stem, stopwords
from kg.model import Comparable

#: The words of each way to tell it: what is in a thing ("in"), what is the only thing of its kind ("only"), what is not ("none").
_TOLD: Final = {
    "in": (
        named_pattern("contents.holding"),
        named_pattern("contents.found"),
        named_pattern("contents.unnamed"),
        named_pattern("contents.over"),
    ),
    "only": (named_pattern("contents.only"), named_pattern("contents.only_one")),
    "none": (named_pattern("contents.none"), named_pattern("contents.none_in")),
}
_HIDDEN: Final = named_pattern("contents.hidden")
_APART: Final = named_pattern("contents.apart")
_FAR: Final = 6
_KINDS: Final = word_list("contents.kinds")


@dataclass(frozen=True, slots=True)
class Content:
    """A stuff (a stem) that a thing is said to hold or not; `hidden` says that its label, or anybody, does not tell of it."""

    sentence: Sentence
    start: int
    end: int
    way: str
    what: str
    owner: str
    kind: str
    hidden: bool
    source: str


def content_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each story in which a thing holds what it is said not to hold, or more than the only one."""
    told: defaultdict[str, list[Content]] = defaultdict(list)
    for key, view in context.views.items():
        told[context.stories[key]] += _contents(view)
    for contents in told.values():
        held = [c for c in contents if c.way == "in"]
        for other in (c for c in contents if c.way != "in"):
            first = next((h for h in held if _exclude(h, other)), None)
            if first is None:
                continue
            values = [short(context.slice(c.sentence.document, c.start, c.end), 60) for c in (first, other)]
            made = comparable(
                context,
                "object",
                f"what {other.owner or 'it'} contains" if other.owner else "what it contains",
                [
                    position(context, c.sentence.document, c.start, c.end, value=value, side=side, source=c.source)
                    for side, (c, value) in enumerate(zip((first, other), values, strict=True))
                ],
                agrees_on=("thing",),
                score=0.7,
                reason="in it, and not in it" if other.way == "none" else "more than the only one",
                detail=" / ".join(values),
            )
            if made is not None:
                yield made
                break


def _contents(view: DocumentView) -> Iterator[Content]:
    for sentence in view.sentences:
        low = sentence.text.lower().replace("’", "'")
        if _APART.search(low):
            continue
        for way in ("only", "none", "in"):
            match = next((m for pattern in _TOLD[way] if (m := pattern.search(low)) is not None), None)
            if match is None:
                continue
            what = stem((match.group("what") or match.group("what2")).split(" ")[-1])
            owner = stem((match.groupdict().get("owner") or "").split(" ")[-1])
            if what in stopwords() or what in _KINDS or what[0].isdigit():
                continue
            start, end = sentence.start + match.start(), sentence.start + match.end()
            hidden = _HIDDEN.search(low) is not None or "may contain" in low
            yield Content(
                sentence,
                start,
                end,
                way,
                what,
                owner,
                stem(match.groupdict().get("kind") or ""),
                hidden,
                view.source_at(start, end),
            )
            break


def _exclude(held: Content, other: Content) -> bool:
    if held.sentence is other.sentence:
        return False
    same = held.what == other.what or one_noun(held.what, other.what)
    if other.way == "only":
        return not same and (
            held.hidden and other.hidden if other.kind in ("", *_KINDS) else is_kind_of(held.what, other.kind, _FAR)
        )
    return held.what == other.what and (not held.owner or not other.owner or held.owner == other.owner)
