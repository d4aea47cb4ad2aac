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
from kg.model import Comparable, Quantity, Span, Statement
from kg.resources import read_table

_REJECTED: Final = 0.8  # score of an explicit rejection
_SHOWN: Final = 3  # statements shown for one side
_REACH: Final = 3  # statements looked back for the one that is answered
_HEAD: Final = 12  # characters of a statement in which it says whom it speaks of
_SHORT: Final = 6  # words of a flat denial
_BRIEF: Final = 4  # words of a bare feeling or number
_APART: Final = 2  # sentences between two tellings that a word of contrast joins
_SOME: Final = re.compile(r"\W*(?:most|some|many|few|several)\b", re.IGNORECASE)
_UNTRUE: Final = named_pattern("disagreements.untrue")
_QUESTION: Final = re.compile(r"\?|\bask(?:s|ed|ing)?\b", re.IGNORECASE)
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
                # Whoever spoke in between is who is answered, unless it was one of the two.
                if any(source_of(s) not in (source_of(first), source_of(second)) for s in told[at - steps : at]):
                    break
                reason = _opposed(context, view, first, second, steps)
                key = (source_of(first), source_of(second), second.section)
                if reason is None or key in used:
                    continue
                used.add(key)
                # Who rejects an account rejects all of it: the neighbouring statements of both stand with them.
                wide = reason[0] >= _REJECTED
                sides = [_with_neighbours(view, s) if wide else [s] for s in (first, second)]
                made = _comparable(context, view, sides, reason)
                if made is not None:
                    yield made
                break


def _with_neighbours(view: DocumentView, one: Statement) -> list[Statement]:
    """Return a statement and the others of its speaker in its paragraph, acts that are only reported too."""
    others = (
        s
        for s in view.statements
        if s.section == one.section and s.id != one.id and s.form != "narration" and source_of(s) == source_of(one)
    )
    return [one, *others][:_SHOWN]


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
            position(context, view.document.id, *_shown(s), value=short(s.text, 80), side=number, statement=s)
            for number, side in enumerate(sides)
            for s in side
        ],
        agrees_on=("topic",),
        score=reason[0],
        reason=reason[1],
        detail=f"{names[0]}: “{short(_bare(first.text), 60)}”; {names[1]}: “{short(_bare(second.text), 60)}”",
    )


def _shown(statement: Statement) -> Span:
    """Return the words said; of an act that is only reported, its cue too ("accepted the verdict")."""
    start, end = statement.content[0]
    if statement.form != "reported-act" or statement.cue is None:
        return start, end
    return min(start, statement.cue[0]), max(end, statement.cue[1])


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
    rejected = _rejection(first, second, between, bool(shared), steps)
    if rejected is not None:
        return rejected
    alike = len(shared) >= 3 and len(shared) >= 0.6 * min(map(len, stems)) and len(shared) >= 0.3 * max(map(len, stems))
    if alike and _negated(first) != _negated(second) and not any(_SOME.match(s.text) for s in (first, second)):
        return 0.75, "one speaker denies what the other says"
    near = steps == 0 and first.section == second.section
    if _judgement(second) == -1 and first.speaker_id is not None and _names(context, second, first.speaker_id) and steps < 2:
        return 0.6, "one speaker finds fault with the other"
    if near and _is_others(second) and (_judgement(first) != 0 or _judges(first) or _judges(second)):
        return 0.6, "the narrator sets others against them"
    joined = steps == 0 and _is_joined(view, first, second)
    if {_judgement(first), _judgement(second)} == {1, -1}:
        judged = _judges(first) and _judges(second)
        if joined and (shared or judged or set(first.about) & set(second.about)):
            return 0.65, "opposite judgements, with a word of contrast"
        brief = min(len(tokenize(s.text)) for s in (first, second)) <= _BRIEF
        if near and (judged or ((shared or brief) and _emphatic(first, second))):
            return 0.55, "opposite judgements side by side"
    if joined and near and _judges(first) and _judges(second):
        return 0.5, "two judgements, with a word of contrast"
    brief = len(tokenize(second.text)) <= _BRIEF
    if near and (joined or brief or len(shared) > 1) and _numbers_differ(view, first, second):
        return 0.6, "two numbers for one quantity"
    return None


def _rejection(first: Statement, second: Statement, between: str, shared: bool, steps: int) -> tuple[float, str] | None:
    """Return score and reason where one speaker says in so many words that the other is wrong."""
    lemma = second.cue_lemma or ""
    if steps > 1 or _asks(first):
        return None
    if lemma in _cues("deny") and (shared or _judgement(first) == -1):
        return 0.8, "one speaker rejects what the other says"
    if _DENIAL.search(between):
        return 0.8, "one speaker rejects what the other says"
    if steps == 0 and len(tokenize(second.text)) <= _SHORT and _UNTRUE.search(second.text):
        return 0.8, "one speaker calls untrue what the other says"
    if steps == 0 and len(tokenize(first.text)) <= _SHORT and _UNTRUE.search(first.text) and lemma in ("maintain", "insist"):
        return 0.7, "one speaker maintains what the other calls untrue"
    if lemma in _cues("answer") and steps == 0 and (shared or not _QUESTION.search(between)):
        return 0.7, "one speaker answers the other"
    return None


def _is_others(statement: Statement) -> bool:
    return (statement.speaker or "").lower().startswith(("other", "critics", "opponents"))


def _names(context: Context, statement: Statement, person: str) -> bool:
    """Tell whether a statement speaks to or about `person`, by name or pronoun, in its cue or its first words."""
    if statement.addressee == person or person in statement.about:
        return True
    start = statement.cue[0] if statement.cue is not None else statement.content[0][0]
    end = max(statement.content[0][0], statement.cue[1] if statement.cue is not None else 0) + _HEAD
    return any(e.id == person for e, _ in context.mentions_in(statement.document, start, end))


def _is_joined(view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether a word of contrast opens the second telling, or joins both in one sentence."""
    here, there = view.sentence_at(first.content[0][0]), view.sentence_at(second.content[0][0])
    if here is None or there is None:
        return False
    if here is there:
        return (
            _CONTRAST.search(view.document.text[first.content[-1][1] : max(first.content[-1][1], second.content[0][0])])
            is not None
        )
    opening = re.sub(r"[“\"][^”\"]*[”\"]", " ", there.text)
    return there.index - here.index <= _APART and _CONTRAST.match(opening.lstrip()) is not None


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
