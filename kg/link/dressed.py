"""What people wear in a picture, by the words: "in a silver gown", "the raincoat that she wears", "his robe"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.descriptions import exclusive_group
from kg.link.lists import named_pattern
from kg.link.personas import find_personas, named_at, picture_words
from kg.link.words import Token, stem, tokenize
from kg.resources import read_table

_OTHER: Final = named_pattern("pictures.other")
_CHANGING: Final = re.compile(r"\b(?:chang\w+|swap\w*|remov\w+|t[ao]\w+ off|puts? on|throws?|threw|then|later|after|before)\b")
_OPENING: Final = named_pattern("dressed.opening")
_BARE: Final = re.compile(r"\b(?:in|wearing)(?P<det>)(?P<owner>)(?P<inner>(?: [\w’'-]+){0,2} )$", re.IGNORECASE)
_CUE: Final = re.compile(r"\b(?:in|wearing|wears?|wore|sporting|sports|dons|has|have)(?: on)? ?$", re.IGNORECASE)
_COLOUR_AFTER: Final = re.compile(r"(?: (?:in|on) the \w+)? (?:is|are|was) (?P<colour>[\w-]+)")
_PICTURES: Final = frozenset({"campaign", "statu", "sculpture", "sculptur"})
_PAIRS: Final = frozenset({"shoes", "trousers", "swimwear"})
_RELATIVE: Final = re.compile(
    r" (?:(?:that|which) )?(?P<who>[\w’'-]+(?: [A-Z][\w’'-]+)*) (?:wears?|(?:is|are) wearing|has on|sports)\b"
)
_ENDING: Final = re.compile(r"[,.;]|$| (?:is|was|are|were|sold|has|have|had|costs?|com\w+|caus\w+|belongs?|will|can|in|on)\b")
_OWNED: Final = re.compile(r"^(?:his|her)\b|['’]s$")
_BEFORE: Final = 60  # characters before a garment in which its words stand


@dataclass(frozen=True, slots=True)
class Shown:
    """A garment in a picture: its kind (a group of garments), its colours, and who wears it there."""

    document: str
    start: int
    end: int
    kind: str
    colours: frozenset[str]
    wearer: str


@cache
def garments() -> frozenset[str]:
    """Return the stems of the words for what is worn."""
    rows = read_table("data", "lexicons", "semantic_classes.tsv")
    return frozenset(stem(r["word"].lower()) for r in rows if r["class"] in ("garment", "footwear"))


@cache
def _shoes() -> frozenset[str]:
    rows = read_table("data", "lexicons", "semantic_classes.tsv")
    return frozenset(stem(r["word"].lower()) for r in rows if r["class"] == "footwear")


def garment_kind(token: Token) -> str:
    """Return the group of garments that a word belongs to, empty for any clothes."""
    group = exclusive_group("garment", token.word) or exclusive_group("garment", token.stem)
    if group == "clothes":
        return ""
    return group or ("shoes" if token.stem in _shoes() else "")


def clothes_shown(context: Context, view: DocumentView) -> Iterator[Shown]:
    """Yield what people wear in the one picture that a document speaks of."""
    if not any(t.stem in _pictures() for s in view.sentences for t in s.tokens):
        return
    for sentence in view.sentences:
        low = sentence.text.lower()
        if _OTHER.search(low) or _CHANGING.search(low):
            continue
        pictured = _is_pictured(context, view, sentence)
        for token in sentence.tokens:
            kind = garment_kind(token) if token.stem in garments() else ""
            if kind:
                shown = _shown(context, view, sentence, token, pictured)
                if shown is not None:
                    yield shown


@cache
def _pictures() -> frozenset[str]:
    return picture_words() | _PICTURES


def _is_pictured(context: Context, view: DocumentView, sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of a picture by name, or goes on about it with "it"."""
    if any(t.stem in _pictures() and t.word != "footage" for t in sentence.tokens):
        return True
    previous = view.sentences[sentence.index - 1] if sentence.index else None
    if previous is not None and sentence.text.startswith("It ") and previous.section == sentence.section:
        return any(t.stem in _pictures() for t in previous.tokens)
    return any(
        e.type in ("Campaign", "Work") and m.kind == "pronoun"
        for e, m in context.mentions_in(sentence.document, sentence.start, sentence.end)
    )


def _shown(context: Context, view: DocumentView, sentence: Sentence, token: Token, pictured: bool) -> Shown | None:
    text = view.document.text
    low = max(sentence.start, token.start - _BEFORE)
    before = text[low : token.start] if text[token.start - 1 : token.start] == " " else ""
    opening = _OPENING.search(before) or _BARE.search(before)
    if opening is None:
        return None
    start = low + opening.start("det")
    inner = tokenize(opening.group("inner"))
    if not opening.group("det") and (garment_kind(token) not in _PAIRS or not token.word.endswith("s")):
        return None
    if any(t.stem in garments() or t.word in ("in", "and", "of", "with", "who", "that") for t in inner):
        return None
    relative = _RELATIVE.match(text, token.end, sentence.end)
    wearer = ""
    if relative is not None and (pictured or _ENDING.match(text, relative.end())):
        at = relative.start("who")
        wearer = _person_at(context, sentence.document, at) or _noun(context, sentence, relative.group("who"))
    elif not pictured:
        return None
    elif opening.group("owner") or opening.group("det").lower() in ("his", "her"):
        wearer = _person_at(context, sentence.document, start) or _noun(context, sentence, opening.group("owner") or "")
    elif _CUE.search(text[max(sentence.start, start - 20) : start]):
        wearer = _nearest(context, sentence, start, token.end)
    if not wearer:
        return None
    said = _COLOUR_AFTER.match(text, token.end, sentence.end)
    inner += tokenize(said.group("colour")) if said is not None else ()
    colours = frozenset(g for t in inner for part in (t.word, *t.word.split("-")) if (g := exclusive_group("colour", part)))
    return Shown(sentence.document, start, token.end, garment_kind(token), colours, wearer)


def _person_at(context: Context, document: str, at: int) -> str:
    for entity, _ in context.mentions_in(document, at, at + 1):
        if entity.type == "Person":
            return entity.id
    return named_at(context, document, at)


def _nearest(context: Context, sentence: Sentence, start: int, end: int) -> str:
    """Return who is named right before a garment in its sentence, or right after it ("Clad in a robe, Morn sits")."""
    text = sentence.text
    people = list(context.mentions_in(sentence.document, sentence.start, sentence.end))
    before = [(m.start, m.end, e.id) for e, m in people if e.type == "Person" and m.end <= start]
    nouns = list(re.finditer(r"\b[Tt]he (?P<noun>[a-z-]+)\b", text[: start - sentence.start]))
    for noun in reversed(nouns):
        if stem(noun.group("noun")) in _pictures() or not _is_role(noun.group("noun")):
            continue
        if not before or sentence.start + noun.start() > before[-1][0]:
            return _noun(context, sentence, noun.group("noun"))
        break
    if before:
        low, high, person = before[-1]
        return "" if _OWNED.search(text[low - sentence.start : high - sentence.start + 2].lower()) else person
    after = [e.id for e, m in people if e.type == "Person" and m.start >= end]
    return after[0] if after else ""


@cache
def _roles() -> frozenset[str]:
    rows = read_table("data", "lexicons", "semantic_classes.tsv")
    people = frozenset(r["word"].lower() for r in rows if r["class"] == "person")
    return people | frozenset(row["noun"].lower() for row in read_table("data", "lexicons", "roles.tsv"))


def _is_role(noun: str) -> bool:
    return noun in _roles()


def _noun(context: Context, sentence: Sentence, noun: str) -> str:
    """Return whom "the swimmer" means: the one person of the story who has that role, else the noun itself."""
    noun = noun.lower()
    if not _is_role(noun):
        return ""
    story = context.stories[sentence.document]
    people = {
        p for (s, p), persona in find_personas(context).items() if s == story and any(r.head == stem(noun) for r in persona.roles)
    }
    return next(iter(people)) if len(people) == 1 else stem(noun)
