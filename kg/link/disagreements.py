"""Two speakers who differ: one denies or answers what the other claims, or they judge one thing in opposite ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, source_of
from kg.link.intervals import compatible_numbers
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.voices import same_voice
from kg.link.words import classed, content, stem, tokenize
from kg.model import Comparable, Quantity, Statement
from kg.resources import read_table

_REJECTED: Final = 0.8  # score of an explicit rejection
_SHOWN: Final = 3  # statements shown for one side
_REACH: Final = 3  # statements looked back for the one that is answered
_DENIAL: Final = named_pattern("disagreements.denial")
_CONTRAST: Final = named_pattern("disagreements.contrast")
_COUNT: Final = re.compile(r"(?P<number>\d{1,3}(?:,\d{3})+|\d{2,6})(?:\s+(?:new |more |extra )?(?P<unit>[a-z]{3,}s)\b)?")
_NEGATIVE: Final = word_list("disagreements.negative")
_NOBODY: Final = word_list("disagreements.nobody")


@cache
def _cues(kind: str) -> frozenset[str]:
    return frozenset(
        word.replace("_", " ")
        for row in read_table("data", "lexicons", "answers.tsv")
        if row["kind"] == kind
        for word in row["words"].split()
    )


@cache
def _cue_stems(kind: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _cues(kind) if " " not in word)


def disagreement_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each pair of neighbouring statements in which two speakers stand against each other."""
    for view in context.views.values():
        told = [
            s
            for s in view.statements
            if s.form in ("direct", "mixed", "indirect") and s.section_role == "body" and _is_somebody(s)
        ]
        used: set[tuple[str, str, str]] = set()
        for at, second in enumerate(told):
            for steps, first in enumerate(reversed(told[max(0, at - _REACH) : at])):
                reason = _opposed(context, view, first, second, steps)
                key = (source_of(first), source_of(second), second.section)
                if reason is None or key in used:
                    continue
                used.add(key)
                # Who rejects an account rejects all of it: the neighbouring statements of both stand with them.
                wide = reason[0] >= _REJECTED
                sides = [_with_neighbours(told, s) if wide else [s] for s in (first, second)]
                made = _comparable(context, view, sides, reason)
                if made is not None:
                    yield made
                break


def _with_neighbours(told: list[Statement], one: Statement) -> list[Statement]:
    """Return a statement and the others of its speaker in its paragraph."""
    return [one, *(s for s in told if s.section == one.section and s.id != one.id and source_of(s) == source_of(one))][:_SHOWN]


def _comparable(
    context: Context, view: DocumentView, sides: list[list[Statement]], reason: tuple[float, str]
) -> Comparable | None:
    first, second = sides[0][0], sides[1][0]
    names = [context.name(source_of(s)) for s in (first, second)]
    return comparable(
        context,
        "topic",
        f"{names[0]} and {names[1]}",
        [
            position(context, view.document.id, *s.content[0], value=short(s.text, 80), side=number, statement=s)
            for number, side in enumerate(sides)
            for s in side
        ],
        agrees_on=("topic",),
        score=reason[0],
        reason=reason[1],
        detail=f"{names[0]}: “{short(_bare(first.text), 60)}”; {names[1]}: “{short(_bare(second.text), 60)}”",
    )


def _bare(text: str) -> str:
    return text.strip("“”‘’\"', .")


def _is_somebody(statement: Statement) -> bool:
    """Tell whether a statement has a speaker to disagree with; a judgement in the passive is its unnamed judge's."""
    if statement.speaker is None:
        return statement.cue_lemma in _cues("against") or statement.cue_lemma in _cues("for")
    return statement.speaker.lower() not in _NOBODY


def _opposed(context: Context, view: DocumentView, first: Statement, second: Statement, steps: int) -> tuple[float, str] | None:
    """Return score and reason where a statement stands against an earlier one of another speaker."""
    a, b = source_of(first), source_of(second)
    if a == b or same_voice(context, a, b) or first.id in (second.parent, second.frame) or first.parent == second.id:
        return None
    between = _between(view, first, second)
    stems = [classed(t.stem for t in content(tokenize(s.text))) for s in (first, second)]
    shared = stems[0] & stems[1]
    negated = _negated(first) != _negated(second)
    lemma = second.cue_lemma or ""
    if lemma in _cues("deny") or _DENIAL.search(between):
        if steps < 2 and not _asks(first):
            return 0.8, "one speaker rejects what the other says"
    elif lemma in _cues("answer") and steps == 0 and not _asks(first):
        return 0.7, "one speaker answers the other"
    if negated and len(shared) >= 3 and len(shared) >= 0.6 * min(len(stems[0]), len(stems[1])):
        return 0.75, "one speaker denies what the other says"
    if steps == 0 and _judges(second) and (second.speaker or "").lower().startswith(("other", "critics", "opponents")):
        return 0.55, "the narrator sets others against them"
    contrast = _CONTRAST.search(between) is not None
    if {_judgement(first), _judgement(second)} == {1, -1}:
        if contrast and steps == 0:
            return 0.65, "opposite judgements, with a word of contrast"
        if steps == 0 and first.section == second.section and ((_judges(first) and _judges(second)) or _emphatic(first, second)):
            return 0.55, "opposite judgements side by side"
        if steps == 0 and (set(first.about) & set(second.about) or shared):
            return 0.55, "opposite judgements of one thing"
    if contrast and steps == 0 and _judges(first) and _judges(second) and first.section == second.section:
        return 0.5, "two judgements, with a word of contrast"
    if steps == 0 and first.section == second.section and _numbers_differ(view, first, second):
        return 0.6, "two numbers for one quantity"
    return None


def _between(view: DocumentView, first: Statement, second: Statement) -> str:
    """Return the narrator's words from the end of the first content up to the end of the second cue."""
    start = first.content[-1][1]
    ends = [second.content[0][0]] + ([second.cue[1]] if second.cue is not None else [])
    text = view.document.text[start : max(start, *ends)] if max(ends) > start else ""
    text = re.sub(r"[“\"][^”\"]*[”\"]", " ", text)
    opening = view.sentence_at(second.content[0][0])
    return f"{view.document.text[opening.start : second.content[0][0]]} {text}" if opening is not None else text


def _asks(statement: Statement) -> bool:
    return (
        statement.epistemic == "question"
        or statement.text.rstrip("”\"' ").endswith("?")
        or statement.cue_lemma in ("ask", "question")
    )


def _negated(statement: Statement) -> bool:
    words = [t.word for t in tokenize(statement.text)]
    return any(w in _NEGATIVE or w.endswith("n't") for w in words)


def _judgement(statement: Statement) -> int:
    """Return 1 for, -1 against, 0 neither: by the cue, else by the words."""
    lemma = statement.cue_lemma or ""
    if lemma in _cues("for"):
        return 1
    if lemma in _cues("against"):
        return -1
    told = {"positive": 1, "negative": -1}.get(statement.sentiment, 0)
    if told:
        return told
    stems = {t.stem for t in tokenize(statement.text)}
    return bool(stems & _cue_stems("for")) - bool(stems & _cue_stems("against"))


def _judges(statement: Statement) -> bool:
    """Tell whether a statement is a short judgement ("called it a gimmick"), or gives one in a few quoted words."""
    return (
        statement.cue_lemma in ("call", "describe", "brand", "label", "dub", "think", "find")
        and len(tokenize(statement.text)) <= 8
    ) or (_judgement(statement) != 0 and statement.form == "mixed")


def _emphatic(first: Statement, second: Statement) -> bool:
    """Tell whether one of two statements judges by its cue ("feared that")."""
    return any((s.cue_lemma or "") in _cues(kind) for s in (first, second) for kind in ("for", "against"))


def _numbers_differ(view: DocumentView, first: Statement, second: Statement) -> bool:
    one, two = (_quantities(s) for s in (first, second))
    for a in one:
        for b in two:
            if (a.unit == b.unit or b.unit is None) and not compatible_numbers(a, b):
                kinds = [classed(stem(w) for w in s.text.lower().split()) for s in (first, second)]
                if b.unit is None or kinds[0] & kinds[1] & {"cost", "hurt", "die", "attend"}:
                    return True
    return False


def _quantities(statement: Statement) -> list[Quantity]:
    """Return the quantities of a statement: those of its claims, else the plain counts of its words."""
    found = [q for c in statement.claims for q in c.quantities if q.high != 0]
    if found:
        return found
    return [
        Quantity(start=m.start(), end=m.end(), text=m.group(), low=value, high=value, unit=m.group("unit"))
        for m in _COUNT.finditer(statement.text)
        for value in (float(m.group("number").replace(",", "")),)
    ]
