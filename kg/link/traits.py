"""What a claim says that a thing is made of or what colour it has: "carved from oak", "a solid gold circlet", "is white"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from kg.ids import make_id
from kg.link.context import Context, Fact
from kg.link.lists import word_list
from kg.link.thesaurus import semantic_class
from kg.link.words import Token, stem, tokenize
from kg.model import Argument, Description
from kg.resources import read_table

_MADE: Final = word_list("traits.made")
_PURE: Final = frozenset({"solid", "pure", "real", "genuine", "sheer", "massive", "sterling", "made"})
#: Kinds of things of which a material before the noun is literal: "the slate roof" (but "the glass ceiling").
_BUILT: Final = frozenset({"building", "structure", "vehicle", "vessel"})
_LUMPS: Final = frozenset({"block", "slab", "piece", "lump", "sheet", "disc", "band", "chunk", "bar", "mass", "strip", "ball"})
_COLOURING: Final = frozenset(stem(w) for w in ("paint", "dye", "spray", "tint"))
_AFTER: Final = 3  # words after "painted" in which the colour stands
_METALLIC: Final = frozenset({"gold", "silver", "bronze", "copper"})


@cache
def trait_words(slot: str) -> frozenset[str]:
    """Return the stems of the words that fill a slot."""
    return frozenset(
        stem(w)
        for row in read_table("data", "lexicons", "exclusive_heads.tsv")
        if row["slot"] == slot
        for w in row["heads"].split()
    )


def told_traits(context: Context) -> Iterator[Description]:
    """Yield the materials and colours that claims tell of a thing."""
    for fact in context.facts:
        claim = fact.claim
        if claim.modality != "asserted" or claim.tense == "future":
            continue
        thing = claim.subject if claim.predicate == "be" else claim.object or claim.subject
        if thing is None or not thing.text:
            continue
        if thing.text.lower() == "it" and thing.entity is None:
            thing = _opening(context, fact, thing)
        if stem(claim.predicate) in _COLOURING:
            tokens = tokenize(claim.text, claim.start)
            at = next((i for i, t in enumerate(tokens) if t.stem == stem(claim.predicate)), len(tokens))
            yield from _traits(fact, thing, thing, "colour", tokens[at + 1 : at + _AFTER])
        for argument in (claim.subject, claim.object, *claim.modifiers):
            if argument is not None and argument.text.lower().startswith(("the ", "its ")):
                yield from _before(fact, argument)
        if claim.predicate == "be" and claim.object is not None and claim.object is not thing:
            yield from _inside(fact, thing, claim.object)
            if claim.tense == "none" and thing.text.lower().startswith(
                ("a ", "an ")
            ):  # "the car, a white estate": told either way
                yield from _inside(fact, claim.object, thing)
        if claim.predicate == "be" or stem(claim.predicate) in _MADE:
            for modifier in claim.modifiers:
                if modifier.preposition in ("of", "from", "in", "out of"):
                    words = tokenize(modifier.text, modifier.start)
                    yield from _traits(fact, thing, modifier, "material", words)
                    if len(words) > 1 and words[-1].stem in trait_words("material"):
                        yield from _traits(fact, thing, modifier, "colour", words[:-1])


def _opening(context: Context, fact: Fact, thing: Argument) -> Argument:
    """Return what the sentence before opens with, which an "it" that nothing else explains means."""
    view = context.views[fact.statement.document]
    sentence = view.sentence_at(fact.claim.start)
    if sentence is None or sentence.index == 0:
        return thing
    start = view.sentences[sentence.index - 1].start
    for other in context.facts_of(fact.statement.document):
        for argument in (other.claim.subject, other.claim.object):
            if argument is not None and argument.start == start and argument.text.lower() != "it":
                return argument
    return thing


def _before(fact: Fact, argument: Argument) -> Iterator[Description]:
    """Yield the material in "the oak door", and in "the marble of the statue"."""
    tokens = tokenize(argument.text, argument.start)
    for stuff, thing in itertools.pairwise(tokens):
        known = stuff.stem in _plain() or (stuff.stem in trait_words("material") and semantic_class(thing.stem) in _BUILT)
        if known and thing.stem == stem(argument.head.lower()) and stuff.stem != thing.stem:
            held = replace(argument, text=f"the {thing.word}", head=thing.word)
            yield from _traits(fact, held, argument, "material", (stuff, thing))
    if len(tokens) > 3 and tokens[1].stem in _plain() and tokens[2].word == "of" and tokens[3].word in ("the", "its"):
        whole = replace(argument, text=f"the {tokens[-1].word}", head=tokens[-1].word, entity=None)
        yield from _traits(fact, whole, argument, "material", (tokens[1],))


@cache
def _plain() -> frozenset[str]:
    """Return the materials whose name before a thing says what it is made of ("glass ceiling" and "gold medal" do not)."""
    return trait_words("material") - frozenset(stem(w) for w in word_list("traits.figurative"))


def _inside(fact: Fact, thing: Argument, said: Argument) -> Iterator[Description]:
    """Yield the traits in what a thing is said to be: the words up to its head."""
    tokens = tokenize(said.text, said.start)
    head = next((i for i, t in enumerate(tokens) if t.stem == stem(said.head.lower())), None)
    if head is None:
        return
    before = tokens[: head + 1]
    if tokens[head].word in _LUMPS and tokens[head + 1 : head + 2] and tokens[head + 1].word == "of":
        yield from _traits(fact, thing, said, "material", tokens[head + 2 : head + _AFTER + 2])
    pure = any(t.word in _PURE for t in before)
    material = tuple(t for t in before if t.word not in _METALLIC or pure or len(before) > 1)
    yield from _traits(fact, thing, said, "material", material)
    if not any(t.word in _METALLIC for t in before):
        yield from _traits(fact, thing, said, "colour", before)


def _traits(fact: Fact, thing: Argument, said: Argument, slot: str, tokens: tuple[Token, ...]) -> Iterator[Description]:
    found = [t for t in tokens if any(part in trait_words(slot) for part in (t.stem, *t.stem.split("-")))]
    if not found:
        return
    start, end = min(tokens[0].start, found[0].start), max(found[-1].end, tokens[-1].end)
    statement = fact.statement
    head = found[-1].word
    yield Description(
        id=make_id("description", statement.document, slot, start, end, head, thing.start),
        document=statement.document,
        about=thing.entity or f"thing:{thing.head.lower()}",
        about_text=thing.text,
        slot=slot,
        value=" ".join(t.word for t in found),
        head=head,
        start=start,
        end=end,
        section=statement.section,
        section_role=statement.section_role,
        polarity="negative" if fact.claim.polarity == "negative" else "positive",
        statement=None if statement.form == "narration" else statement.id,
        reason=f"claim {fact.claim.predicate!r}",
    )
