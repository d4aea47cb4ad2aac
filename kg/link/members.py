"""Who belongs to a group that a text counts: "None of the four guests …. One of them, Ada Frisk, …"."""

from __future__ import annotations

import re
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.words import stem, tokenize

_ONE_OF: Final = re.compile(
    r"\b(?:one|two|three|both|another|some) of (?:them|(?:the|these|those) (?:\w+ )?(?P<of>[a-z]+))\b"
    r"|\bamong (?:them|(?:the|these|those) (?:\w+ )?(?P<among>[a-z]+))\b",
    re.IGNORECASE,
)
_NARROW: Final = re.compile(r"\b(?:who|which|that|on|in|at|from|with)\b")
_NEAR: Final = 80  # characters from "one of them" to the name
_AFTER: Final = 3  # sentences after the group in which "them" can mean it


def members_of(context: Context, sentence: Sentence, group: str) -> frozenset[str]:
    """Return the people whom the text calls members of the group (a stem) that `sentence` speaks of."""
    found: set[str] = set()
    for other in context.views[sentence.document].sentences:
        for match in _ONE_OF.finditer(other.text):
            noun = match.group("of") or match.group("among")
            near = 0 <= other.index - sentence.index <= _AFTER
            if (noun is None and not near) or (noun is not None and stem(noun.lower()) != group):
                continue
            at = other.start + match.start()
            people = [
                e.id for e, m in context.mentions_in(other.document, at, at + _NEAR) if e.type == "Person" and m.kind == "name"
            ]
            before = [
                e.id for e, m in context.mentions_in(other.document, max(other.start, at - _NEAR // 2), at) if e.type == "Person"
            ]
            if people:
                found.add(people[0])
            elif before and noun is not None:
                found.add(before[-1])
    for entity in context.people_of(sentence.document):
        called = {t.stem for m in entity.mentions if m.document == sentence.document for t in tokenize(m.text)}
        if group in called or group in context.roles.get(entity.id, frozenset()):
            found.add(entity.id)
    return frozenset(found)


def group_of(text: str) -> str:
    """Return the noun of the group of which a phrase denies something ("none of the four guests who fell ill" -> "guest")."""
    words = tokenize(_NARROW.split(text)[0])
    return words[-1].stem if words else ""
