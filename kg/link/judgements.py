"""What a statement judges, and how: for, against, or in a figure of speech whose side only its context tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView
from kg.link.lists import named_pattern, word_list
from kg.link.thesaurus import one_noun
from kg.link.words import content_stems, stem, tokenize
from kg.model import Span, Statement
from kg.resources import read_table

_BRIEF: Final = 12  # words of a judgement
JUDGING: Final = word_list("judgements.verbs")
_PLAYED_DOWN: Final = word_list("judgements.fuss")
_GENERIC: Final = word_list("judgements.generic")
_REGRET: Final = named_pattern("judgements.regret")
_BELITTLED: Final = named_pattern("judgements.belittled")
_SIMILE: Final = named_pattern("judgements.simile")
_ORDINAL: Final = re.compile(r"\b(?:first|second|third|fourth|fifth|last|other|former|latter)\b")
_QUOTED: Final = re.compile(r"[“\"‘][^”\"]*[”\"’]")


@cache
def cues(kind: str) -> frozenset[str]:
    """Return the cue lemmas of one row of ``answers.tsv``."""
    return frozenset(
        word.replace("_", " ")
        for row in read_table("data", "lexicons", "answers.tsv")
        if row["kind"] == kind
        for word in row["words"].split()
    )


@cache
def _cue_stems(kind: str) -> frozenset[str]:
    return frozenset(stem(word) for word in cues(kind) if " " not in word)


def judgement(view: DocumentView, statement: Statement) -> int:
    """Return 1 for, -1 against, 0 neither: by the cue, by what stands around the words, else by the words."""
    lemma = statement.cue_lemma or ""
    told = " ".join((_cue_text(view, statement), statement.text))
    if lemma in cues("for"):
        return 1
    if _PLAYED_DOWN & {t.word for t in tokenize(_cue_text(view, statement))}:
        return 1  # who calls the outcry something else stands by what is decried
    if lemma in cues("against") or _BELITTLED.search(_cue_text(view, statement)) or _REGRET.search(told):
        return -1
    found = {"positive": 1, "negative": -1}.get(statement.sentiment, 0)
    if found:
        return found
    stems = {t.stem for t in tokenize(statement.text)}
    return bool(stems & _cue_stems("for")) - bool(stems & _cue_stems("against"))


def judges(view: DocumentView, statement: Statement) -> bool:
    """Tell whether a statement is a short judgement: "called it a gimmick", "it is “a gimmick”", "smells like a wet dog"."""
    if statement.form == "reported-act":
        return (statement.cue_lemma or "") in cues("for") | cues("against")
    if len(tokenize(statement.text)) > _BRIEF:
        return False
    if statement.cue_lemma in JUDGING and (statement.form == "mixed" or len(tokenize(statement.text)) <= _BRIEF // 2):
        return True
    if statement.form == "indirect":
        return _REGRET.search(statement.text) is not None
    return judgement(view, statement) != 0 or _SIMILE.search(statement.text) is not None


def one_theme(context: Context, view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether two judgements may be of one thing: a pronoun fits any; names and nouns must have one in common."""
    themes = [_theme(view, s) for s in (first, second)]
    ordinals = [{w for low, high in spans for w in _ORDINAL.findall(view.document.text[low:high].lower())} for spans in themes]
    if ordinals[0] and ordinals[1] and not ordinals[0] & ordinals[1]:
        return False  # "the first half" is not "the second half"
    names = [
        {e.id for low, high in spans for e, m in context.mentions_in(view.document.id, low, high) if m.kind == "name"}
        for spans in themes
    ]
    if names[0] and names[1]:
        return bool(names[0] & names[1])
    nouns = [{s for low, high in spans for s in content_stems(view.document.text[low:high])} - _idle() for spans in themes]
    if not nouns[0] or not nouns[1]:
        return True
    if not any(one_noun(a, b) for a in nouns[0] for b in nouns[1]):
        return False
    # "The north stand" is not "the south stand".
    rest = [nouns[0] - nouns[1], nouns[1] - nouns[0]]
    return not rest[0] or not rest[1] or any(one_noun(a, b) for a in rest[0] for b in rest[1])


@cache
def _idle() -> frozenset[str]:
    """Return the stems that name no thing of their own: cues, and "a man who", "the sort of thing"."""
    return frozenset(stem(w) for w in JUDGING | _GENERIC) | _cue_stems("for") | _cue_stems("against")


def _theme(view: DocumentView, statement: Statement) -> tuple[Span, ...]:
    """Return the words for what is judged: between cue and judgement, before a quoted predicate, or a passive's subject."""
    return tuple(span for span in _theme_spans(view, statement) if span[0] < span[1])


def _theme_spans(view: DocumentView, statement: Statement) -> Iterator[Span]:
    start, end = statement.content[0]
    cue = statement.cue
    if statement.form in ("mixed", "direct") and statement.quotes and statement.quotes[0][0] > start:
        yield start, statement.quotes[0][0]
    elif statement.form == "mixed" and cue is not None and cue[1] <= start:
        who = statement.speaker_span
        if who is not None and who[0] >= end:  # a passive: "The fee was called “obscene” by Reed"
            sentence = view.sentence_at(start)
            yield (sentence.start if sentence is not None else cue[0]), cue[0]
        else:
            yield cue[0], start
    elif statement.form == "indirect" and len(statement.content) > 1:
        yield start, end


def _cue_text(view: DocumentView, statement: Statement) -> str:
    """Return the cue and what stands between it and the content."""
    if statement.cue is None:
        return ""
    low, high = statement.cue
    start = statement.content[0][0]
    return _QUOTED.sub(" ", view.document.text[low : max(high, start) if start - high < 60 else high])
