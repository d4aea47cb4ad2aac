"""Two speakers who differ: one denies or answers what the other claims, or they judge or count one thing in different ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.link.context import Context, DocumentView, source_of
from kg.link.contrasts import agrees, between, denies, is_coordinated, is_joined, is_related, is_set_against, turns_away, voice_of
from kg.link.counterclaims import contradict
from kg.link.disputes import Side, merged
from kg.link.estimates import amounts_differ
from kg.link.judgements import JUDGING, cues, judgement, judges, one_theme
from kg.link.lists import named_pattern, word_list
from kg.link.thesaurus import phrase_stem
from kg.link.voices import same_voice, speaks_for
from kg.link.words import akin, classed, content, tokenize
from kg.model import Comparable, Statement

_REJECTED: Final = 0.7  # score from which on a rejection holds for what stands beside it
_SHOWN: Final = 3  # statements shown for one side
_MANY: Final = 12  # statements with one verb in a document, more of which are not compared
_REACH: Final = 3  # statements looked back for the one that is answered
_HEAD: Final = 12  # characters of a statement in which it says whom it speaks of
_BRIEF: Final = 4  # words of a bare feeling
_SENTENCE: Final = 16  # words of a remark
_SHORT: Final = 6  # words of a flat denial
_APART: Final = 1  # sentences between two tellings that stand side by side
_NEAR: Final = 240  # characters of the narrator's words that announce another view
_CALLING: Final = ("call", "brand", "label", "dub")
_SPOKEN_OF: Final = re.compile(r"of [“\"‘']")
_UNNAMED: Final = "unnamed sources"
_SOME: Final = re.compile(r"\W*(?:most|some|many|few|several)\b", re.IGNORECASE)
_UNTRUE: Final = named_pattern("disagreements.untrue")
_EVERY: Final = named_pattern("disagreements.every")
_QUESTION: Final = re.compile(r"\?|\bask(?:s|ed|ing)?\b", re.IGNORECASE)
_NEGATIVE: Final = word_list("disagreements.negative")
_NOBODY: Final = word_list("disagreements.nobody")
_BACK: Final = word_list("disagreements.back")
_MAINTAIN: Final = word_list("disagreements.maintain")
_ITS: Final = re.compile(r"(?:Its|Their) [\w\s-]{3,40},")  # "Its chair, Zofia Larch, said": the body spoke before
_FEARS: Final = word_list("disagreements.fears")
_STANDS_BY: Final = named_pattern("disagreements.stands_by")
_CRITICISED: Final = 6  # statements back in which stands what somebody defends


def disagreement_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each dispute: pairs of neighbouring statements in which two speakers stand against each other."""
    yield from merged(context, _pairs(context))


def _pairs(context: Context) -> Iterator[tuple[Side, Side, float, str]]:
    for view in context.views.values():
        told = [
            s
            for s in view.statements
            if s.form in ("direct", "mixed", "indirect", "reported-act") and s.section_role == "body" and _is_somebody(s)
        ]
        told.sort(key=lambda s: (s.content[0], s.id))
        used: set[tuple[str, str, str]] = set()
        for at, second in enumerate(told):
            voice = voice_of(context, view, second)
            for steps, first in enumerate(reversed(told[max(0, at - _REACH) : at])):
                # Whoever spoke in between is who is answered, unless it was one of the two.
                if any(source_of(s) not in (source_of(first), voice, source_of(second)) for s in told[at - steps : at]):
                    break
                reason = _opposed(context, view, first, second, voice, steps)
                key = (source_of(first), voice, second.section)
                if reason is None or key in used:
                    continue
                used.add(key)
                # Who rejects an account rejects all of it: the neighbouring statements of both stand with them.
                wide = reason[0] >= _REJECTED
                beside = [_with_neighbours(context, view, s, told) if wide else (s,) for s in (first, second)]
                if voice != source_of(second):
                    beside[1] = (second,)
                yield Side(source_of(first), beside[0]), Side(voice, beside[1]), *reason
                break
            yield from _defended(context, view, told[max(0, at - _CRITICISED) : at], second, used)
        yield from _far_apart(context, view, told, used)


def _defended(
    context: Context, view: DocumentView, before: list[Statement], second: Statement, used: set[tuple[str, str, str]]
) -> Iterator[tuple[Side, Side, float, str]]:
    """Yield the last hostile judgement before somebody defends something: who defends has heard a criticism of it."""
    if second.cue is None or _STANDS_BY.search(view.document.text[second.cue[0] : second.cue[1]]) is None:
        return
    source = source_of(second)
    first = next((s for s in reversed(before) if judges(view, s) and judgement(view, s) == -1), None)
    if first is None or same_voice(context, source_of(first), source) or not one_theme(context, view, first, second):
        return
    if any(source in u[:2] for u in used):
        return
    used.add((source_of(first), source, second.section))
    own = [s for s in view.statements if s.section == second.section and source_of(s) == source and s.form == "direct"]
    sides = Side(source_of(first), _with_neighbours(context, view, first, before)), Side(source, (second, *own)[:_SHOWN])
    yield *sides, 0.55, "one speaker defends what the other decries"


def _far_apart(
    context: Context, view: DocumentView, told: list[Statement], used: set[tuple[str, str, str]]
) -> Iterator[tuple[Side, Side, float, str]]:
    """Yield two statements, wherever they stand, of which one denies what the other claims of the same participants."""
    index: dict[str, list[Statement]] = {}
    for s in told:
        for key in sorted({phrase_stem(c.predicate) for c in s.claims}):
            index.setdefault(key, []).append(s)
    for members in index.values():
        for at, second in enumerate(members[:_MANY]):
            for first in members[:at]:
                pair = (source_of(first), source_of(second))
                if any(u[:2] == pair for u in used) or same_voice(context, *pair):
                    continue
                if "reported-act" not in (first.form, second.form) and contradict(context, view, first, second, strict=True):
                    used.add((*pair, second.section))
                    yield Side(pair[0], (first,)), Side(pair[1], (second,)), 0.6, "one speaker denies what the other says"


def _with_neighbours(context: Context, view: DocumentView, one: Statement, told: list[Statement]) -> tuple[Statement, ...]:
    """Return a statement and the others of its speaker beside it, in its paragraph."""
    others = (
        s
        for s in told
        if s.section == one.section
        and s.id != one.id
        and (
            source_of(s) == source_of(one)
            or speaks_for(context, source_of(s), source_of(one))
            or (s.start < one.start and _ITS.match(_sentence_of(view, one)) is not None)
        )
        and _side_by_side(view, one, s)
    )
    return (one, *others)[:_SHOWN]


def _sentence_of(view: DocumentView, statement: Statement) -> str:
    at = view.sentence_at((statement.cue or statement.content[0])[0])
    return at.text if at is not None else ""


def _is_somebody(statement: Statement) -> bool:
    """Tell whether a statement has a speaker to disagree with; a judgement in the passive is its unnamed judge's."""
    if statement.speaker is None or statement.speaker == _UNNAMED:
        return statement.cue_lemma in cues("against") or statement.cue_lemma in cues("for")
    return statement.speaker.lower() not in _NOBODY


def _opposed(
    context: Context, view: DocumentView, first: Statement, second: Statement, voice: str, steps: int
) -> tuple[float, str] | None:
    """Return score and reason where a statement stands against an earlier one of another speaker."""
    a = source_of(first)
    if a == voice or same_voice(context, a, voice) or first.id in (second.parent, second.frame) or first.parent == second.id:
        return None
    words = between(view, first, second)
    shared = _shared(first, second)
    rejected = _rejection(view, first, second, words, shared, steps)
    if rejected is not None:
        return rejected
    if first.form != "reported-act" and second.form != "reported-act" and _denied(first, second):
        return 0.75, "one speaker denies what the other says"
    if _blamed(context, view, first, second) and steps < 2:
        return 0.6, "one speaker finds fault with the other"
    near = first.section == second.section
    if near and steps < 2 and _complained(view, first, second):
        return 0.5, "one speaker complains, the other tells of all that was done"
    if steps < 2 and _about_the_words(view, first, second):
        return 0.55, "one speaker judges what the other wrote"
    if steps > 0 or not _side_by_side(view, first, second) or agrees(view, first, second):
        return None
    if near and shared and second.form != "reported-act" and _answers_a_charge(context, first, second):
        return 0.55, "one speaker assures what the other doubts"
    if near and amounts_differ(view, first, second):
        return 0.65, "two amounts for one thing"
    if near and _maintained(first, second):
        return 0.6, "one speaker maintains what the other denies"
    if near and contradict(context, view, first, second):
        return 0.65, "one speaker tells of an act that the other denies or turns round"
    if near and first.form != "reported-act" and _SPOKEN_OF.match(second.text) and second.cue_lemma in ("speak", "talk"):
        return 0.5, "another party puts it in a phrase of its own"
    if first.cue_lemma == "believe" and first.reason.startswith("according-to"):
        return 0.55, "the narrator leaves the one account to its speaker and sets another beside it"
    return _judged(context, view, first, second, bool(shared), near=near)


def _side_by_side(view: DocumentView, first: Statement, second: Statement) -> bool:
    here, there = view.sentence_at(first.content[0][0]), view.sentence_at(second.content[0][0])
    return here is not None and there is not None and abs(there.index - here.index) <= _APART


def _shared(first: Statement, second: Statement) -> frozenset[str]:
    """Return the words that carry meaning and that two statements share, by their classes."""
    stems = [classed(t.stem for t in content(tokenize(s.text))) for s in (first, second)]
    return stems[0] & stems[1]


def _denied(first: Statement, second: Statement) -> bool:
    """Tell whether two statements say the same but for a negation."""
    stems = [classed(t.stem for t in content(tokenize(s.text))) for s in (first, second)]
    shared = stems[0] & stems[1]
    alike = len(shared) >= 3 and len(shared) >= 0.6 * min(map(len, stems)) and len(shared) >= 0.3 * max(map(len, stems))
    return alike and _negated(first) != _negated(second) and not any(_SOME.match(s.text) for s in (first, second))


def _rejection(
    view: DocumentView, first: Statement, second: Statement, words: str, shared: frozenset[str], steps: int
) -> tuple[float, str] | None:
    """Return score and reason where one speaker, or the narrator, says in so many words that the other is wrong."""
    lemma = second.cue_lemma or ""
    if steps > 1 or _asks(first):
        return None
    if lemma in cues("deny") and second.form != "reported-act" and (shared or judgement(view, first) == -1):
        return 0.8, "one speaker rejects what the other says"
    if denies(words):
        return 0.8, "one speaker rejects what the other says"
    if steps == 0 and len(words) <= _NEAR and turns_away(words):
        return 0.7, "the narrator announces another view"
    if steps == 0 and len(tokenize(second.text)) <= _SHORT and _UNTRUE.search(second.text):
        return 0.8, "one speaker calls untrue what the other says"
    if steps == 0 and len(tokenize(first.text)) <= _SHORT and _UNTRUE.search(first.text) and lemma in _MAINTAIN:
        return 0.7, "one speaker maintains what the other calls untrue"
    if lemma in cues("answer") and steps == 0 and first.cue_lemma != lemma and (shared or not _QUESTION.search(words)):
        return 0.7, "one speaker answers the other"
    return None


def _maintained(first: Statement, second: Statement) -> bool:
    """Tell whether one insists on something of which the other denies a part: "is not my signature", "maintains he signed"."""
    if not {first.cue_lemma, second.cue_lemma} & _MAINTAIN or _negated(first) == _negated(second):
        return False
    stems = [[t.stem for t in content(tokenize(s.text))] for s in (first, second)]
    if any(akin(x, y) for x in stems[0] for y in stems[1]):
        return True
    return second.cue_lemma in _MAINTAIN and bool(_BACK & {t.word for t in tokenize(second.text)})


def _complained(view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether somebody who complains of being left out or let down is answered by an office that tells of everybody."""
    grumble = any(
        s.cue_lemma in cues("complain")
        for s in view.statements
        if s.section == first.section and s.id != second.id and source_of(s) == source_of(first)
    )
    return grumble and _negated(first) and not _negated(second) and _EVERY.search(second.text) is not None


def _judged(
    context: Context, view: DocumentView, first: Statement, second: Statement, shared: bool, *, near: bool
) -> tuple[float, str] | None:
    """Return score and reason where two speakers judge one thing in different ways."""
    tones = [judgement(view, s) for s in (first, second)]
    both = judges(view, first) and judges(view, second)
    joined, opposite = is_joined(view, first, second), set(tones) == {1, -1}
    if near and _is_others(second) and (any(tones) or judges(view, first) or judges(view, second)):
        return 0.6, "the narrator sets others against them"
    if near and _is_another(second) and len(set(tones)) > 1 - (0 in tones) and _is_brief(second):
        return 0.5, "the narrator sets another one beside them"
    if near and is_set_against(view, first, second) and (any(tones) or both):
        return 0.65, "two views, with a word that opposes them"
    about = bool(set(first.about) & set(second.about))
    if opposite and joined and (shared or both or about):
        return 0.65, "opposite judgements, with a word of contrast"
    if not near or not one_theme(context, view, first, second):
        return None
    if both and opposite:
        return 0.6, "opposite judgements side by side"
    emphatic = any((s.cue_lemma or "") in cues(kind) for s in (first, second) for kind in ("for", "against"))
    brief = min(len(tokenize(s.text)) for s in (first, second)) <= _BRIEF
    acts = "reported-act" in (first.form, second.form)
    if opposite and emphatic and not acts and (shared or about or brief):
        return 0.55, "opposite judgements side by side"
    if both and (joined or first.cue_lemma == second.cue_lemma == "for"):
        return 0.55, "two judgements, with a word of contrast"
    if both and not acts and not any(tones) and is_related(view, second):
        return 0.5, "two judgements of one thing by two who belong together"
    figures = all(s.cue_lemma in JUDGING and s.form == "mixed" for s in (first, second))
    if both and not acts and 0 in tones and not is_coordinated(view, first, second) and (any(tones) or figures):
        return 0.5, "two judgements of one thing"
    return None


def _blamed(context: Context, view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether the second speaker finds fault with the first: "condemned her for", "accused him of", "called her vain"."""
    if first.speaker_id is None or second.form == "reported-act":
        return False
    if second.cue_lemma not in cues("against") and not (second.cue_lemma in _CALLING and judgement(view, second) == -1):
        return False
    return _names(context, second, first.speaker_id)


def _is_others(statement: Statement) -> bool:
    return (statement.speaker or "").lower().startswith(("other", "critics", "opponents"))


def _is_another(statement: Statement) -> bool:
    return (statement.speaker or "").lower().startswith(("another", "a third", "a second"))


def _is_brief(statement: Statement) -> bool:
    return statement.form != "reported-act" and len(tokenize(statement.text)) <= _SENTENCE


def _names(context: Context, statement: Statement, person: str) -> bool:
    """Tell whether a statement speaks to or about `person`, by name or pronoun, in its cue or its first words."""
    if statement.addressee == person or person in statement.about:
        return True
    start = statement.cue[0] if statement.cue is not None else statement.content[0][0]
    end = max(statement.content[0][0], statement.cue[1] if statement.cue is not None else 0) + _HEAD
    return any(e.id == person for e, _ in context.mentions_in(statement.document, start, end))


def _about_the_words(view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether a text that speaks ("the letter calls …") is what the other judges ("found the letter “unhelpful”")."""
    if first.speaker_id is not None or first.speaker is None or not judges(view, second) or judgement(view, second) == 1:
        return False
    noun = tokenize(first.speaker)[-1].stem if tokenize(first.speaker) else ""
    low = second.cue[0] if second.cue is not None else second.start
    return noun in {t.stem for t in tokenize(view.document.text[low : second.content[-1][1]])}


def _answers_a_charge(context: Context, first: Statement, second: Statement) -> bool:
    """Tell whether one fears or blames what the other, of whom the fear or the charge is, assures to be otherwise."""
    if first.cue_lemma in _FEARS:
        return second.cue_lemma not in _FEARS
    named = {t.stem for t in tokenize(second.speaker or "")[-1:]}
    charged = second.speaker_id in first.about or bool(named & {t.stem for t in tokenize(first.text)})
    return charged and second.cue_lemma in _MAINTAIN


def _asks(statement: Statement) -> bool:
    return (
        statement.epistemic == "question"
        or statement.text.rstrip("”\"' ").endswith("?")
        or statement.cue_lemma in ("ask", "question")
    )


def _negated(statement: Statement) -> bool:
    words = [t.word for t in tokenize(statement.text)]
    return any(w in _NEGATIVE or w.endswith("n't") for w in words)
