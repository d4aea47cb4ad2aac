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
from kg.link.words import content, stem
from kg.model import Argument, Comparable
from kg.resources import read_table

_NOBODY: Final = named_pattern("pictures.nobody")
_ALONE: Final = named_pattern("pictures.alone")
_OTHER: Final = named_pattern("pictures.other")
_SHOWING: Final = word_list("outfits.showing")
_AROUND: Final = frozenset(stem(w) for w in ("surround", "accompany", "flank", "join", "embrace", "hug", "encircle"))
_BODY: Final = frozenset({"camera", "crew", "viewer", "director", "maker", "photographer"})
_SHORT: Final = 24  # characters from somebody to "in the advert", a relative clause between them
_CLOSE: Final = 4  # sentences after "alone" in which "beside her" still speaks of the picture
_ANYBODY: Final = frozenset({"her", "him", "his", "them", "it", "its"})
_INSIDE: Final = re.compile(r"\b(?:in|on|of|throughout) (?:the|this)(?: [\w'-]+)?? (?P<what>[a-z]+)\b")
_NEXT_TO: Final = named_pattern("company.next_to")
_LIVING: Final = re.compile(
    r"\b(?:li(?:ve|ves|ved|ving)|work\w*|travel\w*|rais\w+|left|leav\w+|died|dies) (?:all )?(?:alone|on (?:his|her) own)\b"
)
_ALSO: Final = ("crowd", "co-star", "co-pilot", "page", "audience", "choir", "couple", "husband", "wife")
_HABIT: Final = named_pattern("company.habit")
_UNSEEN: Final = named_pattern("company.unseen")
_TALK: Final = named_pattern("company.talk")
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
    for key, view in context.views.items():
        for told in alone.get(context.stories[key], ()):
            beside = next((b for sentence in view.sentences if (b := _beside(context, sentence, told)) is not None), None)
            if beside is None:
                continue
            made = _made(context, told, key, *beside, context.slice(key, *beside), key, None)
            if made is not None:
                yield made
                alone[context.stories[key]].remove(told)
    for fact in context.facts:
        for told in alone.get(context.stories[fact.statement.document], ()):
            other = _company(context, fact, told)
            if other is None:
                continue
            claim = fact.claim
            made = _made(
                context, told, fact.statement.document, claim.start, claim.end, other.text, teller(context, fact), claim.id
            )
            if made is not None:
                yield made


def _made(
    context: Context, told: Alone, document: str, start: int, end: int, value: str, source: str, node: str | None
) -> Comparable | None:
    alone = short(context.slice(told.sentence.document, told.start, told.end), 60)
    return comparable(
        context,
        "participant",
        "who is shown",
        [
            position(context, told.sentence.document, told.start, told.end, source=told.source, value=alone),
            position(context, document, start, end, value=short(value, 60), side=1, source=source, node=node),
        ],
        agrees_on=("picture",),
        score=0.7,
        reason="shown alone and with others",
        detail=f"{alone} / {short(value, 40)}",
    )


def _beside(context: Context, sentence: Sentence, told: Alone) -> tuple[int, int] | None:
    """Return where a sentence puts somebody else into the picture: "the two men who stand next to her"."""
    low = sentence.text.lower().replace("’", "'")
    before = told.sentence.index - sentence.index
    if before == 0 or (before in range(_CLOSE) and sentence.section == told.sentence.section):
        return None  # the same sentence, or the one that introduces who is alone
    if _OTHER.search(low) or _HABIT.search(low) or _UNSEEN.search(low):
        return None
    inside = next((m for m in _INSIDE.finditer(low) if stem(m.group("what")) in picture_words()), None)
    near = _NEXT_TO.search(low)
    whom = next((g for g in near.group("whom", "whom2", "whom3") if g), "") if near is not None else ""
    known = {t.stem for t in told.sentence.tokens}
    names = {w for e in told.who for w in low_words(context, e)}
    for token in sentence.tokens:
        if token.stem not in _company_words() or token.stem in known or token.stem in names or token.stem in _BODY:
            continue
        at = token.end - sentence.start
        if inside is not None and at <= inside.start() < at + _SHORT and _opened(low[: token.start - sentence.start]):
            return token.start, sentence.start + inside.end()
        if near is None or (whom not in _ANYBODY and stem(whom) not in names):
            continue
        here = sentence.section == told.sentence.section or sentence.index - told.sentence.index in range(1, _CLOSE)
        if (
            inside is not None
            or here
            or {t.stem for t in content(sentence.tokens)} & {t.stem for t in content(told.sentence.tokens)}
        ):
            first, last = min(token.start, sentence.start + near.start()), max(token.end, sentence.start + near.end())
            return first, last
    return None


def _opened(before: str) -> bool:
    """Tell whether the words before a noun introduce it: "the twelve", "her", "a small"."""
    return re.search(r"\b(?:the|an?|his|her|two|three|four|several|some|both)(?: [\w'-]+){0,2} $", before) is not None


@cache
def _company_words() -> frozenset[str]:
    rows = read_table("data", "lexicons", "semantic_classes.tsv")
    groups = frozenset(stem(r["word"].lower()) for r in rows if r["class"] == "group")
    return _beings() | groups | frozenset(stem(w) for w in _ALSO)


def _alone(context: Context, sentence: Sentence) -> Alone | None:
    low = sentence.text.lower()
    nobody, alone = _NOBODY.search(low), _ALONE.search(low)
    match = nobody or alone
    if (
        match is None
        or _OTHER.search(low)
        or _LIVING.search(low)
        or not _pictured(context, sentence, back=_REACH if nobody else 0)
    ):
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
    if _UNSEEN.search(low) or _TALK.search(low) or sentence.role in ("title", "heading"):
        return None
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
