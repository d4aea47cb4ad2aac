"""One sentence that contradicts itself by its numbers, its names or its people: a sum that is wrong, an anonymous somebody with a
name, an empty room with sleepers in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.records import self_contradiction
from kg.link.self_denials import attributes, group_size, nobody, rhythm, solo, undone, votes_against
from kg.link.thesaurus import is_kind_of, opposed
from kg.link.words import Token, stem, tokenize
from kg.model import Comparable
from kg.resources import read_table

_NAMELESS: Final = named_pattern("contradictions.nameless")
_UNANIMOUS: Final = named_pattern("contradictions.unanimous")
_VOTES: Final = named_pattern("contradictions.votes")
_FREE: Final = named_pattern("contradictions.free")
_EMPTY: Final = named_pattern("contradictions.empty")
_NOT_SO: Final = named_pattern("contradictions.not_so")
_NONE: Final = named_pattern("contradictions.none")
_ONE_OF: Final = named_pattern("contradictions.one_of")
_TOTAL: Final = named_pattern("contradictions.total")
_BOTH: Final = named_pattern("contradictions.both")
_EXTREME: Final = named_pattern("contradictions.extreme")
_NAMED: Final = named_pattern("contradictions.named")
_LESS: Final = re.compile(r"\b(?P<thing>[a-z]{3,})less\b")
_ITEM: Final = re.compile(r"(?P<number>[\w-]+) (?P<what>(?:[\w’'-]+ ){0,3}?(?P<noun>[a-z-]+))")
_SUBJECT: Final = 7  # words after "where" in which its subject stands
_NOBODY_LESS: Final = word_list("contradictions.less")

_DENIALS: Final = (group_size, solo, rhythm, undone, nobody, attributes)

Spans = tuple[tuple[int, int], tuple[int, int], str]


@cache
def _numbers() -> dict[str, int]:
    rows = read_table("data", "lexicons", "numerals.tsv")
    small = {r["word"]: int(float(r["value"])) for r in rows if r.get("value", "").replace(".", "").isdigit()}
    return {w: n for w, n in small.items() if 0 < n <= 100} | {"a": 1, "an": 1, "one": 1}


def number(word: str) -> int | None:
    """Return the value of a numeral, 1 for an article, None for another word."""
    return int(word) if word.isdigit() and len(word) < 5 else _numbers().get(word)


@cache
def beings() -> frozenset[str]:
    """Return the stems of the nouns for people and animals."""
    rows = read_table("data", "lexicons", "semantic_classes.tsv")
    return frozenset(stem(r["word"].lower()) for r in rows if r["class"] in ("person", "animal", "group"))


def contradiction_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each sentence that contradicts itself."""
    for view in context.views.values():
        for sentence in view.sentences:
            if sentence.role in ("title", "heading"):
                continue
            low = sentence.text.lower().replace("’", "'")
            rooms = (_nameless, _unanimous, _free, _empty, _sum, _names, _none, _one_of, _both, _extreme, _less)
            for found in (*(r(context, sentence, low) for r in rooms), *(r(sentence, low) for r in _DENIALS)):
                if found is not None:
                    first, second, why = found
                    made = self_contradiction(context, sentence, first, second, score=0.75, reason=why)
                    if made is not None:
                        yield made
                    break


def _nameless(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "an anonymous witness, Jan Orr of Mill Lane": a name in apposition to somebody without one."""
    for match in _NAMELESS.finditer(low):
        at = sentence.start + match.end()
        for entity, mention in context.mentions_in(sentence.document, at, at + 1):
            after = low[mention.end - sentence.start :]
            named = entity.type == "Person" and mention.kind == "name" and re.match(r",|\.|$| (?:of|from)\b", after)
            if named and stem(match.group("noun")) in beings() | {"author", "sourc", "writer"}:
                return (
                    (match.start(), match.end("noun")),
                    (match.end(), mention.end - sentence.start),
                    "nameless, with a name",
                )
    return None


def _unanimous(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "the unanimous decision, taken by four votes to one"."""
    first = _UNANIMOUS.search(low)
    votes = _VOTES.search(low, first.end()) if first is not None else None
    if first is not None and votes is None:
        voters = votes_against(sentence, low, first)
        return None if voters is None else (first.span(), voters, "unanimous, with votes against")
    if first is None or votes is None or _NOT_SO.search(low[first.end() : votes.start()]):
        return None
    against = votes.group("b") or votes.group("d")
    if against is None or not number(against):
        return None
    return first.span(), votes.span(), "unanimous, with votes against"


def _free(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "free porridge at £2 a bowl"."""
    match = _FREE.search(low)
    if match is None or _NOT_SO.search(match.group("between")):
        return None
    return match.span("free"), match.span("price"), "free, at a price"


def _empty(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "an empty suite, where a couple were sleeping"."""
    match = _EMPTY.search(low)
    if match is None:
        return None
    clause = re.split(r"[,.;:]|\bbut\b", low[match.end() :])[0]
    tokens = tokenize(clause)
    if _NOT_SO.search(low[: match.start()][-25:]) or _NOT_SO.search(clause) or len(tokens) < 2:
        return None
    if not any(_is_being(t) for t in tokens[:_SUBJECT]):
        return None
    return match.span("empty"), (match.start("rel"), match.end() + len(clause.rstrip())), "empty, with somebody in it"


def _is_being(token: Token) -> bool:
    return token.stem in beings() or is_kind_of(token.stem, "person", 4)


def _sum(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "four people: two men and three women": parts that do not make the whole."""
    for match in _TOTAL.finditer(low):
        total = number(match.group("total"))
        if total is None or total < 2:
            continue
        if match.group("mark") != ":" and not any(t.stem in beings() for t in tokenize(match.group("whole"))):
            continue
        end = re.search(r"[.;:!?()—–]| - |$", low[match.end() :])
        text = low[match.end() : match.end() + (end.start() if end else 0)]
        parts = _parts(text, match.group("mark") != ":")
        if parts is not None and sum(n for n, _ in parts) != total:
            return match.span("whole"), (match.end(), match.end() + parts[-1][1]), "parts that do not make the whole"
    return None


def _parts(text: str, people_only: bool) -> list[tuple[int, int]] | None:
    """Return the numbers of a list "two men, a girl and three women" and where each part ends; None where it is no full list."""
    found: list[tuple[int, int]] = []
    at = 0
    for piece in re.split(r"(, and |, | and )", text):
        if piece in (", and ", ", ", " and "):
            if piece == ", " and found and found[-1][1] < at and _closed(text[:at]):
                break
            at += len(piece)
            continue
        item = _ITEM.fullmatch(piece.strip()) or _ITEM.match(piece.strip())
        value = number(item.group("number")) if item is not None else None
        if item is None or value is None:
            return found if people_only and len(found) > 1 and _closed(text[:at]) else None
        if people_only and not any(_is_being(t) for t in tokenize(piece)[1:4]):
            return None
        found.append((value, at + len(piece.rstrip())))
        at += len(piece)
        if _closed(text[:at]):
            break
    return found if len(found) > 1 and _closed(text[: found[-1][1]]) else None


def _closed(text: str) -> bool:
    """Tell whether a list has had its "and"."""
    return " and " in text.rstrip().rsplit(", ", 1)[-1] and not text.rstrip().endswith(" and")


def _none(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "every guest except none"."""
    match = _NONE.search(low)
    return None if match is None else (match.span("all"), match.span("none"), "all, except none")


def _one_of(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "the only survivor, one of four survivors"."""
    match = _ONE_OF.search(low)
    if match is None or stem(match.group("noun")) != stem(match.group("again")):
        return None
    return match.span("only"), match.span("several"), "the only one, and one of several"


def _names(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "the three sisters, Ada, Berta, Clara and Dora": more or fewer names than there are people."""
    for match in _NAMED.finditer(sentence.text):
        total = number(match.group("total").lower())
        names = re.split(r", and |, | and ", match.group("names"))
        if total is not None and total > 1 and stem(match.group("noun")) in beings() and len(names) != total:
            return match.span("whole"), match.span("names"), "not as many names as people"
    return None


def _both(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "both of his three goals", "the twins, all three of them"."""
    match = _BOTH.search(sentence.text)
    return None if match is None else (match.span("two"), match.span("more"), "two, and more than two")


def _extreme(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "the youngest of the brothers, who is older than the others"."""
    match = _EXTREME.search(low)
    if match is None or not opposed(match.group("most").split()[1][:-3], match.group("less")[:-1].removesuffix("e")):
        return None
    return match.span("most"), match.span("less"), "the most, and less than another"


def _less(context: Context, sentence: Sentence, low: str) -> Spans | None:
    """Find "the driverless bus was steered by its driver"."""
    for match in _LESS.finditer(low):
        thing = match.group("thing")
        if thing in _NOBODY_LESS or not is_noun(thing):
            continue
        owned = re.compile(
            rf"\b(?:its|his|her|their|with an?|with its|(?:has|have|had) (?:an?|the|two|three|four|five|six|several|many))"
            rf"(?: [\w-]+)?? {re.escape(thing)}(?:s|ren)?\b"
        )
        second = owned.search(low, match.end())
        if second is not None and not _NOT_SO.search(low[match.end() : second.start()]):
            return match.span(), second.span(), f"without {thing}, with {thing}"
    return None


@cache
def _nouns() -> frozenset[str]:
    return frozenset(row["word"].lower() for row in read_table("data", "lexicons", "semantic_classes.tsv"))


def is_noun(word: str) -> bool:
    """Tell whether a word is a noun of the semantic classes."""
    return word in _nouns()
