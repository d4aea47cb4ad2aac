"""Two claims of two speakers that cannot both hold: one act told and denied, or told by opposite verbs."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kg.link.context import Context, DocumentView
from kg.link.lists import word_list
from kg.link.thesaurus import opposed, phrase_stem, trigger_keys
from kg.link.words import akin, content, tokenize
from kg.model import Argument, Claim, Statement

_NOTHING: Final = word_list("contradictions.nothing")
_EMPTY: Final = word_list("contradictions.empty")
_PRONOUNS: Final = word_list("happenings.pronouns")
_PERSONAL: Final = frozenset({"he", "she", "him", "her", "i", "me"})
_NAMED: Final = ("Person", "Brand", "Organization", "Place", "Work")


def contradict(context: Context, view: DocumentView, first: Statement, second: Statement, *, strict: bool = False) -> bool:
    """Tell whether two statements make claims of one act or one change of which only one can hold.

    With `strict` a participant must be the same one, and none may be left open.
    """
    return any(
        _opposite(context, a, b, (first.speaker_id, second.speaker_id), strict=strict)
        for a in _claims(view, first)
        for b in _claims(view, second)
        if a.modality not in ("question", "hypothetical") and b.modality not in ("question", "hypothetical")
    )


def _claims(view: DocumentView, statement: Statement) -> list[Claim]:
    spans = statement.content
    inside = [c for c in statement.claims if any(s[0] <= c.start and c.end <= s[1] for s in spans)]
    return [c for c in inside if phrase_stem(c.predicate) not in _EMPTY]


def _opposite(context: Context, first: Claim, second: Claim, speakers: tuple[str | None, str | None], *, strict: bool) -> bool:
    stems = [phrase_stem(c.predicate) for c in (first, second)]
    negative = [_is_negative(c) for c in (first, second)]
    keys = [{k for k in trigger_keys(s) if not k.startswith("~")} for s in stems]
    same = bool(keys[0] & keys[1])
    if not (same and negative[0] != negative[1]) and not (negative[0] == negative[1] and _turned(*stems)):
        return False
    pairs = [(first.subject, second.subject), (first.object, second.object)]
    known = [
        _same(context, _resolved(context, a, speakers[0]), _resolved(context, b, speakers[1]))
        for a, b in pairs
        if a is not None and b is not None
    ]
    return all(k >= 0 for k in known) and (any(k > 0 for k in known) or (not strict and _points_back(second)))


def _is_negative(claim: Claim) -> bool:
    if claim.polarity == "negative":
        return True
    return any(a is not None and a.head.lower() in _NOTHING for a in (claim.subject, claim.object))


def _turned(first: str, second: str) -> bool:
    one, two = ({s, *(k[1:] for k in trigger_keys(s) if k.startswith("#"))} for s in (first, second))
    return any(opposed(a, b) for a in one for b in two)


def _resolved(context: Context, argument: Argument, speaker: str | None) -> Argument:
    """Return an argument; "him" that was taken for a thing is the speaker himself."""
    entity = context.entities.get(argument.entity or "")
    if argument.head.lower() in _PERSONAL and entity is not None and entity.type != "Person" and speaker in context.entities:
        return replace(argument, entity=speaker)
    return argument


def _same(context: Context, first: Argument, second: Argument) -> int:
    """Return 1 for one participant, 0 where a pronoun leaves it open, -1 for two."""
    if first.entity is not None and first.entity == second.entity:
        return 1
    heads = [a.head.lower() for a in (first, second)]
    if any(h in _PRONOUNS or h in _NOTHING for h in heads):
        return 0
    types = [context.entities[a.entity].type if a.entity in context.entities else "" for a in (first, second)]
    if all(t in _NAMED for t in types):
        return -1
    stems = [{t.stem for t in content(tokenize(a.text))} for a in (first, second)]
    return 1 if any(akin(a, b) for a in stems[0] for b in stems[1]) else -1


def _points_back(claim: Claim) -> bool:
    return any(a is not None and a.head.lower() in _PRONOUNS for a in (claim.subject, claim.object))
