"""The parts of a thing: pouches that all have a green cap here, a yellow one there; a boat with a wooden and a steel hull."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.descriptions import exclusive_group
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.words import stem, stopwords, tokenize
from kg.model import Comparable

_HAVING: Final = re.compile(
    r"\b(?P<owner>[\w-]+) (?:(?:that|which|who) )?(?:with|have|has|had|carr(?:y|ies|ied)|bears?|features?|comes? with|in)"
    r" (?:(?:an?|the|its|their|only) )?(?P<words>(?:[\w-]+ ){1,3}?)(?P<part>[a-z-]+)(?=[,.;]|$| (?!of\b)[a-z]+)",
    re.IGNORECASE,
)
_OF: Final = re.compile(
    r"\b(?:the|an?) (?P<words>(?:[\w-]+ ){1,3}?)(?P<part>[a-z-]+) (?:of|on) (?:the|all|each|every)(?: [\w-]+){0,2}?"
    r" (?P<owner>[a-z-]+)"
    r"(?=[,.;]|$| (?:is|are|was|were|has|have|gets?|[a-z]+ed)\b)",
    re.IGNORECASE,
)
_KNOWN_BY: Final = re.compile(
    r"\b(?P<owner>[\w-]+) (?:can|may|could|are|is)(?: be)? (?:told|recogni[sz]ed|identified|known|spotted|marked)(?: apart)? "
    r"(?:by|with|from) (?:their|its|an?|the) (?P<words>(?:[\w-]+ ){1,3}?)(?P<part>[a-z-]+)\b",
    re.IGNORECASE,
)
#: Words that say which ones of a kind are meant, and that all of them are.
_SCOPE: Final = named_pattern("parts.scope")
_APART: Final = named_pattern("parts.apart")
_SLOTS: Final = ("colour", "material")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a thing and what it looks like: `group` excludes the other groups of its slot."""

    sentence: Sentence
    start: int
    end: int
    group: str
    one: bool


def part_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each part of one thing, or of all things of one kind, that is told to look in two ways."""
    told: defaultdict[tuple[str, str, str, str], list[Part]] = defaultdict(list)
    for key, view in context.views.items():
        for slot, owner, noun, part in _parts(view):
            told[(context.stories[key], slot, owner, noun)].append(part)
    for (_, slot, owner, noun), parts in told.items():
        first = parts[0]
        other = next((p for p in parts if p.group != first.group and p.sentence is not first.sentence), None)
        if other is None:
            context.tally.compared += len(parts) > 1
            continue
        if len({p.group for p in parts if p.sentence is first.sentence}) > 1:
            continue
        values = [short(context.slice(p.sentence.document, p.start, p.end), 60) for p in (first, other)]
        made = comparable(
            context,
            slot,
            f"the {slot} of the {noun} of the {owner}",
            [
                position(context, p.sentence.document, p.start, p.end, value=value, side=side)
                for side, (p, value) in enumerate(zip((first, other), values, strict=True))
            ],
            agrees_on=("thing", "part"),
            score=0.75,
            reason="one part of one thing described twice",
            detail=" / ".join(values),
        )
        if made is not None:
            yield made


def _parts(view: DocumentView) -> Iterator[tuple[str, str, str, Part]]:
    for sentence in view.sentences:
        if _APART.search(sentence.text.lower()):
            continue
        for pattern in (_KNOWN_BY, _HAVING, _OF):
            for match in pattern.finditer(sentence.text):
                owner, noun = stem(match.group("owner").lower()), stem(match.group("part").lower())
                single = r"\b[Tt]he (?:[\w-]+ )?" + re.escape(match.group("owner")) + r"\b"
                one = re.search(single, sentence.text) is not None
                scoped = _SCOPE.search(sentence.text.lower()) is not None
                if not (scoped or (one and not match.group("owner").endswith("s"))) or {owner, noun} & stopwords():
                    continue
                words = tokenize(match.group("words"))
                for slot in _SLOTS:
                    groups = {g for t in words for w in (t.word, *t.word.split("-")) if (g := exclusive_group(slot, w))}
                    if len(groups) == 1 and not exclusive_group(slot, match.group("part").lower()):
                        start, end = sentence.start + match.start(), sentence.start + match.end()
                        yield slot, owner, noun, Part(sentence, start, end, groups.pop(), one)
