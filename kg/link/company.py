"""Who else is in a picture: nobody but one person here, a boy who holds her hand there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, Fact, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.personas import picture_words, teller
from kg.link.records import comparable, position, short
from kg.link.words import stem
from kg.model import Argument, Comparable
from kg.resources import read_table

_NOBODY: Final = named_pattern("pictures.nobody")
_ALONE: Final = named_pattern("pictures.alone")
_OTHER: Final = named_pattern("pictures.other")
_SHOWING: Final = word_list("outfits.showing")
_AROUND: Final = frozenset(stem(w) for w in ("surround", "accompany", "flank", "join", "embrace", "hug", "encircle"))
_BODY: Final = frozenset({"camera", "crew", "viewer", "director", "maker", "photographer"})
_REACH: Final = 2  # sentences back in which the picture was named that "nobody else is seen" is said of


@dataclass(frozen=True, slots=True)
class Alone:
    """A sentence that says that one person only is shown; `who` are the people named in it."""

    sentence: Sentence
    start: int
    end: int
    source: str
    who: frozenset[str]


@cache
def _beings() -> frozenset[str]:
    rows = read_table("data", "lexicons", "semantic_classes.tsv")
    return frozenset(stem(r["word"].lower()) for r in rows if r["class"] in ("person", "animal"))


def company_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each picture that shows one person alone, and others with them."""
    alone: defaultdict[str, list[Alone]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            told = _alone(context, sentence)
            if told is not None:
                alone[context.stories[key]].append(told)
    if not alone:
        return
    for fact in context.facts:
        for told in alone.get(context.stories[fact.statement.document], ()):
            other = _company(context, fact, told)
            if other is None:
                continue
            claim = fact.claim
            made = comparable(
                context,
                "participant",
                "who is shown",
                [
                    position(
                        context, told.sentence.document, told.start, told.end, source=told.source,
                        value=short(context.slice(told.sentence.document, told.start, told.end), 60),
                    ),
                    position(
                        context, fact.statement.document, claim.start, claim.end, value=short(other.text, 60), side=1,
                        source=teller(context, fact), node=claim.id,
                    ),
                ],
                agrees_on=("picture",),
                score=0.7,
                reason="shown alone and with others",
                detail=f"{short(context.slice(told.sentence.document, told.start, told.end), 60)} / {short(other.text, 40)}",
            )  # fmt: skip
            if made is not None:
                yield made


def _alone(context: Context, sentence: Sentence) -> Alone | None:
    low = sentence.text.lower()
    nobody, alone = _NOBODY.search(low), _ALONE.search(low)
    match = nobody or alone
    if match is None or _OTHER.search(low) or not _pictured(context, sentence, back=_REACH if nobody else 0):
        return None
    view = context.views[sentence.document]
    start, end = sentence.start + match.start(), sentence.start + match.end()
    people = frozenset(
        e.id for s in (view.sentences[max(0, sentence.index - 1)], sentence)
        for e, _ in context.mentions_in(sentence.document, s.start, s.end) if e.type == "Person"
    )  # fmt: skip
    source = view.source_at(start, end)
    entity = context.entities.get(source)
    if entity is None or entity.type in ("Campaign", "Work", "Platform"):
        source = sentence.document
    return Alone(sentence, start, end, source, people)


def _pictured(context: Context, sentence: Sentence, back: int = 0) -> bool:
    """Tell whether a sentence, or one shortly before it in its paragraph, speaks of a picture."""
    sentences = context.views[sentence.document].sentences[max(0, sentence.index - back) : sentence.index + 1]
    return any(t.stem in picture_words() for s in sentences for t in s.tokens)


def _company(context: Context, fact: Fact, told: Alone) -> Argument | None:
    """Return who else is shown in the picture according to a clause."""
    claim = fact.claim
    sentence = context.views[fact.statement.document].sentence_at(claim.start)
    if sentence is None or sentence is told.sentence or claim.polarity == "negative" or claim.tense == "future":
        return None
    low = sentence.text.lower()
    inside = any(
        m.preposition in ("in", "throughout", "through", "on", "of") and any(stem(w) in picture_words() for w in _words(m.text))
        for m in claim.modifiers
    )
    shown = stem(claim.predicate.split(" ")[0]) in _SHOWING and not claim.passive
    around = stem(claim.predicate) in _AROUND and any(t.stem in picture_words() for t in sentence.tokens)
    if _OTHER.search(low) or not (around or inside or (shown and claim.subject is not None and _is_picture(claim.subject))):
        return None
    for argument in (claim.object, claim.subject) if shown else (claim.subject, claim.object):
        if argument is None or not _is_being(context, argument) or stem(argument.head.lower()) in _BODY:
            continue
        if argument.entity is not None and argument.entity in told.who:
            continue
        if argument.entity is None and any(stem(argument.head.lower()) in low_words(context, e) for e in told.who):
            continue
        if stem(argument.head.lower()) in {t.stem for t in told.sentence.tokens}:
            continue
        return argument
    return None


def low_words(context: Context, entity: str) -> set[str]:
    """Return the stems of the last words of an entity's mentions: "the bishop" is who the portrait shows."""
    return {stem(m.text.lower().split()[-1]) for m in context.entities[entity].mentions if m.text.split()}


def _is_picture(argument: Argument) -> bool:
    return stem(argument.head.lower()) in picture_words()


def _is_being(context: Context, argument: Argument) -> bool:
    if argument.entity is not None and argument.entity in context.entities:
        entity = context.entities[argument.entity]
        if entity.type == "Person":
            return True
    return stem(argument.head.lower()) in _beings()


def _words(text: str) -> list[str]:
    return re.findall(r"[\w-]+", text.lower())
