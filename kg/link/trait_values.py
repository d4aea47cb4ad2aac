"""Words that say what something is: of what kind, colour, stuff or shape, and of what thing they are told.

Kinds are coarse ("animal", "dish", "stuff", "colour"); they come from WordNet and our own classes
(``data/lexicons/trait_kinds.tsv``, ``semantic_classes.tsv``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.thesaurus import is_kind_of, semantic_class, synonymous
from kg.link.told import Page, Told, page_of, tell
from kg.link.words import Token, akin, content, stem, stopwords
from kg.model import Argument
from kg.resources import read_table

ALLIED: Final = (frozenset({"dish", "plant"}), frozenset({"stuff", "plant"}), frozenset({"dish", "animal"}))
_CLASSES: Final = {
    "animal": "animal", "food": "dish", "drink": "dish", "vehicle": "vehicle", "garment": "garment", "footwear": "garment",
    "accessory": "jewel", "instrument": "instrument", "weapon": "weapon", "weather": "weather", "colour": "colour",
    "material": "stuff", "illness": "ill", "injury": "ill", "body-part": "body", "device": "machine",
}  # fmt: skip
INDEFINITE: Final = frozenset({"a", "an", "one", "some", "another"})
DEFINITE: Final = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "both"})
_BEING: Final = frozenset(
    stem(w) for w in ("be", "have", "make", "contain", "taste", "weave", "carve", "cut", "cast", "paint", "build", "consist")
)
_FAR: Final = 6  # steps up within which a value is a kind of another
_PHRASE: Final = 5  # words from a value to the noun of its phrase
_OF: Final = 4  # words after "of" in which the noun stands


@dataclass(frozen=True, slots=True)
class Value:
    """A word for what something is: its stem, its kinds and how much of its use each is; its phrase and where that stands.

    `article`: the word before its phrase ("'s" after a possessive); `before`: the word before that; `head`: the stem of the
    noun of the phrase; `others`: the stems of its other words; `after`: the word after it; `role`: its role in the clause;
    `things`: what the value is told of, by stem or entity; `beside`: what else its clauses name.
    """

    word: str
    kinds: dict[str, float]
    article: str
    before: str
    head: str
    others: frozenset[str]
    after: str
    start: int
    end: int
    role: str
    things: frozenset[str]
    beside: frozenset[str]
    pages: Pages


@dataclass(frozen=True, slots=True)
class Pages:
    """What the values of one story share.

    `sentences`: the words of each sentence; `counts`: in how many of them a word stands; `crowd`: how many values a kind has;
    `first`: where a value is told first; `rivals`: how many pairs a value stands in.
    """

    sentences: tuple[frozenset[str], ...]
    counts: Counter[str]
    crowd: Counter[str]
    first: dict[str, tuple[str, int]]
    rivals: Counter[tuple[str, int]]


@cache
def _kinds() -> dict[str, dict[str, float]]:
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for row in read_table("data", "lexicons", "trait_kinds.tsv"):
        kinds = found[stem(row["word"])]
        kinds[row["kind"]] = max(int(row["share"]) / 100, kinds.get(row["kind"], 0.0))
    return dict(found)


@cache
def _above() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_table("data", "lexicons", "trait_kinds.tsv"):
        found[stem(row["word"])] |= {stem(word) for word in row["above"].split() if word != "-"}
    return {word: frozenset(up) for word, up in found.items()}


@cache
def _forms() -> frozenset[str]:
    return frozenset(row["word"] for row in read_table("data", "lexicons", "trait_kinds.tsv"))


@cache
def _is_form(word: str) -> bool:
    """Tell whether a word is a noun or an adjective of the table, or its plural: "fill" is one, "filled" is not."""
    if not word.endswith(("ed", "ing")) or "-" in word:
        return True
    return word in _forms() or bool(semantic_class(word))


@cache
def kinds_of_value(word: str) -> dict[str, float]:
    """Return the kinds of value that a stem names, and how much of its use each is."""
    found = dict(_kinds().get(word, {}))
    named = _CLASSES.get(semantic_class(word))
    if named is not None:
        found[named] = 1.0
    if not found and "-" in word:
        parts = word.split("-")
        if parts[-1] in ("shap", "shaped"):
            return {"shape": 1.0}
        if parts[-1] in ("colour", "color", "coloured", "colored"):
            return {"colour": 1.0}
        return kinds_of_value(parts[-1])
    return found


@cache
def one_kind(first: str, second: str) -> tuple[str, float]:
    """Return the kind that two values share, and how much of the use of both it is; no kind if one can stand for the other."""
    if first == second or akin(first, second) or synonymous(first, second):
        return "", 0.0
    if first in _above().get(second, ()) or second in _above().get(first, ()):
        return "", 0.0
    if is_kind_of(first, second, _FAR) or is_kind_of(second, first, _FAR):
        return "", 0.0
    one, two = kinds_of_value(first), kinds_of_value(second)
    best = max(((min(one[k], two[k]), k) for k in one if k in two), default=(0.0, ""))
    for pair in ALLIED:
        for a in sorted(one):
            for b in sorted(two):
                if a != b and {a, b} == pair and best[0] < min(one[a], two[b]) / 2:
                    best = (min(one[a], two[b]) / 2, "dish" if "dish" in pair else "stuff")
    return best[1], best[0]


def told_values(context: Context, documents: Sequence[str]) -> list[Told]:
    """Return the values that the documents of one story tell, in the order of the text."""
    found: list[Told] = []
    pages = _pages(context, documents)
    for document in documents:
        page = page_of(context, document)
        for sentence in context.views[document].sentences:
            for at, token in enumerate(sentence.tokens):
                kinds = kinds_of_value(token.stem)
                if not kinds or token.word in stopwords() or not _is_form(token.word):
                    continue
                initial = sentence.text[token.start - sentence.start]
                if at and initial.isupper() and sentence.role == "body":
                    continue  # a name
                told = tell(context, page, None, token.start, token.end)
                if told is not None:
                    found.append(replace(told, value=_value(pages, page, sentence, at, kinds)))
    for told in found:
        if told.value.word not in pages.first:
            pages.first[told.value.word] = (told.document, told.start)
            pages.crowd.update(told.value.kinds)
    return found


def _value(pages: Pages, page: Page, sentence: Sentence, at: int, kinds: dict[str, float]) -> Value:
    tokens = sentence.tokens
    low = at
    while low and _adjoin(sentence, tokens[low - 1], tokens[low]) and not _closed(tokens[low - 1]):
        low -= 1
    argument = _argument(page, sentence, tokens[at])
    high = at
    if argument is not None:
        head = stem(argument.head.lower())
        place = next((i for i in range(at, min(len(tokens), at + _PHRASE)) if tokens[i].stem == head), at)
        if all(_adjoin(sentence, tokens[i], tokens[i + 1]) and not _closed(tokens[i]) for i in range(at, place)):
            high = place
    elif at + 1 < len(tokens) and _adjoin(sentence, tokens[at], tokens[at + 1]) and not _closed(tokens[at + 1]):
        high = at + 1
    article = tokens[low - 1].word if low else ""
    before = tokens[low - 2].word if low > 1 and article in DEFINITE | INDEFINITE else article
    possessive = any(
        sentence.text[t.end - sentence.start - 2 : t.end - sentence.start] in ("’s", "'s") for t in tokens[max(0, low - 1) : at]
    )
    things, beside = _things(page, sentence, at, high, argument)
    return Value(
        word=tokens[at].stem,
        kinds=kinds,
        article="'s" if possessive else article,
        before=before,
        head=tokens[high].stem,
        others=frozenset(t.stem for t in tokens[low : high + 1]) - {tokens[at].stem},
        after=tokens[high + 1].word if high + 1 < len(tokens) else "",
        start=tokens[max(0, low - 1) if article in DEFINITE | INDEFINITE else low].start,
        end=tokens[high].end,
        role=argument.role if argument is not None else "",
        things=things,
        beside=beside,
        pages=pages,
    )


def _things(
    page: Page, sentence: Sentence, at: int, high: int, argument: Argument | None
) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a value is told of, and what else its clauses name: heads (stems) and entities.

    It is told of the noun that it stands before, of what follows "of", or of the subject of "is", "has" and "is made of".
    """
    tokens = sentence.tokens
    word = tokens[at].stem
    things: set[str] = set()
    beside: set[str] = set()
    if high > at:
        things.add(tokens[high].stem)
    if high + 2 < len(tokens) and tokens[high + 1].word == "of":
        named = list(_phrase(sentence, tokens[high + 2 : high + 2 + _OF]))
        if named:
            things.add(named[-1].stem)
    for fact in page.facts.get(sentence.index, ()):
        claim = fact.claim
        held = [a for a in (claim.subject, claim.object, *claim.modifiers) if a is not None]
        mine = [a for a in held if a.start <= tokens[at].start < a.end]
        if not mine:
            continue
        for other in held:
            if other in mine:
                continue
            keys = {stem(other.head.lower()), *((f"@{other.entity}",) if other.entity else ())}
            if other is claim.subject and stem(claim.predicate) in _BEING:
                things |= keys
            else:
                beside |= keys
    return frozenset(things - {word}), frozenset(beside - {word})


def _phrase(sentence: Sentence, tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the words of a phrase after "of", without its article."""
    last: Token | None = None
    for number, token in enumerate(tokens):
        if last is not None and not _adjoin(sentence, last, token):
            return
        last = token
        if _closed(token):
            if number:
                return
            continue
        yield token


def _adjoin(sentence: Sentence, one: Token, two: Token) -> bool:
    return sentence.text[one.end - sentence.start : two.start - sentence.start] == " "


def _closed(token: Token) -> bool:
    return token.word in stopwords()


def _argument(page: Page, sentence: Sentence, token: Token) -> Argument | None:
    held = [
        a
        for f in page.facts.get(sentence.index, ())
        for a in (f.claim.subject, f.claim.object, *f.claim.modifiers)
        if a is not None and a.start <= token.start < a.end
    ]
    return min(held, key=lambda a: (a.end - a.start, a.start), default=None)


def _pages(context: Context, documents: Sequence[str]) -> Pages:
    bags = [
        frozenset(t.stem for t in content(sentence.tokens))
        for document in documents
        for sentence in context.views[document].sentences
    ]
    counts: Counter[str] = Counter()
    for bag in bags:
        counts.update(bag)
    return Pages(tuple(bags), counts, Counter(), {}, Counter())


def shared_above(first: str, second: str) -> int:
    """Return how many nouns name what two values both are kinds of."""
    return len(_above().get(first, frozenset()) & _above().get(second, frozenset()))


def is_known(value: Value) -> bool:
    """Tell whether the phrase of a value takes what it names as known: "the goat", "Ida's goat"."""
    return value.article in DEFINITE or value.article == "'s"
