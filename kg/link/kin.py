"""Two people who are told to be kin in ways that exclude each other: her brother here, her husband there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView
from kg.link.records import comparable, position, short
from kg.link.words import stem
from kg.model import Comparable
from kg.resources import read_table

_NAME: Final = r"[A-Z][\w’'-]*[\w](?: [A-Z][\w’'-]*[\w])*"
_KIN: Final = re.compile(
    rf"\b(?P<whose>[Hh]is|[Hh]er|{_NAME}(?:['’]s|s['’]))(?P<how>(?: [\w-]+){{0,2}}?) (?P<kin>[a-z]+)\b|"
    rf"\b(?:the|an?)(?P<how2>(?: [\w-]+){{0,1}}?) (?P<kin2>[a-z]+) of (?P<of>{_NAME})"
)
#: Kin by marriage or adoption, and what is past or a comparison, excludes nothing.
_LOOSE: Final = re.compile(
    r"\b(?:in-law|step\w*|half\w*|god\w*|great\w*|foster|adopt\w*|like|ex|former|late|fianc\w+|future|dead)\b"
)
_BEFORE: Final = re.compile(r"(?:,| is| was|, who is| and)\s*$")


@dataclass(frozen=True, slots=True)
class Tie:
    """The words that say what somebody is to somebody else."""

    document: str
    start: int
    end: int
    side: str


@cache
def _kin() -> dict[str, str]:
    rows = read_table("data", "lexicons", "roles.tsv")
    found = {stem(r["noun"].lower()): r["exclusive_group"] for r in rows if r["exclusive_group"].startswith("kin:")}
    return {noun: group.removeprefix("kin:") for noun, group in found.items()}


def kin_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each two people who are told to be kin more than once."""
    ties: defaultdict[tuple[str, str, str], list[Tie]] = defaultdict(list)
    for key, view in context.views.items():
        for person, other, tie in _ties(context, view):
            ties[(context.stories[key], person, other)].append(tie)
    for (_, person, other), told in ties.items():
        numbers = {side: number for number, side in enumerate(dict.fromkeys(t.side for t in told))}
        if len(told) < 2:
            continue
        if len(numbers) < 2:
            context.tally.compared += 1
            continue
        values = [short(context.slice(t.document, t.start, t.end), 40) for t in told]
        made = comparable(
            context,
            "role",
            context.name(person) + (f" and {context.name(other)}" if other in context.entities else ""),
            [
                position(context, t.document, t.start, t.end, value=value, side=numbers[t.side])
                for t, value in zip(told, values, strict=True)
            ],
            agrees_on=("person",),
            score=0.75,
            reason="two people, kin in two ways",
            detail=" / ".join(dict.fromkeys(values)),
        )
        if made is not None:
            yield made


def _ties(context: Context, view: DocumentView) -> Iterator[tuple[str, str, Tie]]:
    """Yield (person, whose kin, words): "her brother Jan", "Jan Orr, Varney's brother", "Jan is the brother of Varney"."""
    for sentence in view.sentences:
        for match in _KIN.finditer(sentence.text):
            side = _kin().get(stem(match.group("kin") or match.group("kin2")))
            how = match.group("how") or match.group("how2") or ""
            if side is None or _LOOSE.search(how):
                continue
            start, end = sentence.start + match.start(), sentence.start + match.end()
            before = view.document.text[sentence.start : start]
            after = view.document.text[end : end + 8]
            if after.startswith("-") or _LOOSE.search(after.split(" ")[0]):
                continue
            other = _whose(context, view, start, end, match)
            person, low, high = _who(context, view, start, end, before)
            if person and other and person != other:
                yield person, other, Tie(view.document.id, min(start, low), max(end, high), side)


def _whose(context: Context, view: DocumentView, start: int, end: int, match: re.Match[str]) -> str:
    at = start if match.group("whose") else end - len(match.group("of"))
    for entity, mention in context.mentions_in(view.document.id, at, at + 1):
        if entity.type == "Person" and mention.end <= end:
            return entity.id
    pronoun = (match.group("whose") or "").lower()
    return f"{pronoun}:{view.document.id}" if pronoun in ("his", "her") else ""


def _who(context: Context, view: DocumentView, start: int, end: int, before: str) -> tuple[str, int, int]:
    """Return who is told to be kin, and where they are named: right after the words, or right before them."""
    for entity, mention in context.mentions_in(view.document.id, end, end + 3):
        if entity.type == "Person" and mention.kind == "name":
            return entity.id, mention.start, mention.end
    match = _BEFORE.search(before)
    if match is not None:
        cut = start - len(before) + match.start()
        for entity, mention in context.mentions_in(view.document.id, start - len(before), cut):
            if entity.type == "Person" and mention.end == cut:
                return entity.id, mention.start, mention.end
    return "", start, end
