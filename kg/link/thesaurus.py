"""What words mean to each other, by stem: synonyms, opposites, kinds, the verb of a noun that names an event.

The tables come from WordNet and our own words (``data/lexicons``). Look-ups are by the light stems of `kg.link.words`, so that
any form of a word finds its row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Final

from kg.link.words import akin, classes, stem
from kg.resources import read_table

_REACH: Final = 5  # words from a verb to the rest of its phrase
_NEAR: Final = 2  # steps up within which a kind is near ("sneaker" is footwear)


def phrase_stem(words: str) -> str:
    """Return the stems of the words of a lemma ("called off" -> "call off")."""
    return " ".join(stem(word) for word in words.lower().split())


@cache
def _synsets(kind: str) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_table("data", "lexicons", "synonyms.tsv"):
        if row["pos"] == kind:
            found[phrase_stem(row["word"])].add(row["synset"])
    return {word: frozenset(names) for word, names in found.items()}


@cache
def _verbs() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for table in ("event_nouns.tsv", "event_verbs.tsv"):
        for row in read_table("data", "lexicons", table):
            found[stem(row["noun"])].add(phrase_stem(row["verb"]))
    return {noun: frozenset(verbs) for noun, verbs in found.items()}


@cache
def _kinds() -> dict[str, dict[str, int]]:
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for row in read_table("data", "lexicons", "hypernyms.tsv"):
        kinds = found[phrase_stem(row["word"])]
        kind = phrase_stem(row["hypernym"])
        kinds[kind] = min(int(row["distance"]), kinds.get(kind, _NEAR + 9))
    return dict(found)


@cache
def _opposites() -> frozenset[frozenset[str]]:
    rows = read_table("data", "lexicons", "antonyms.tsv")
    return frozenset(frozenset((phrase_stem(r["word1"]), phrase_stem(r["word2"]))) for r in rows)


def verbs_of(noun: str) -> frozenset[str]:
    """Return the stems of the verbs that tell the event which `noun` (a stem) names; empty where it names none."""
    return _verbs().get(noun, frozenset())


@cache
def _frames() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_table("data", "lexicons", "event_frames.tsv"):
        for word in row["words"].split():
            found[phrase_stem(word.replace("_", " "))].add(row["frame"])
    return {word: frozenset(names) for word, names in found.items()}


@cache
def _frame_phrases() -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]:
    found: defaultdict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = defaultdict(list)
    for phrase, names in _frames().items():
        verb, *words = phrase.split()
        if words:
            found[verb].append((tuple(words), names))
    return {verb: tuple(rows) for verb, rows in found.items()}


def frames_of(word: str) -> frozenset[str]:
    """Return the kinds of happening that a word or a phrase (stems) may tell ("raid": theft)."""
    return _frames().get(word, frozenset())


def phrase_frames(stems: Sequence[str]) -> frozenset[str]:
    """Return the kinds of happening that the first of `stems`, a verb, tells together with the next ones ("left the rails")."""
    found: set[str] = set()
    for words, names in _frame_phrases().get(stems[0] if stems else "", ()):
        if all(word in stems[1:_REACH] for word in words):
            found |= names
    return frozenset(found)


@cache
def _classes() -> dict[str, str]:
    return {phrase_stem(row["word"]): row["class"] for row in read_table("data", "lexicons", "semantic_classes.tsv")}


def semantic_class(noun: str) -> str:
    """Return the semantic class of a noun (a stem), or an empty string ("whale": animal)."""
    return _classes().get(noun, "")


def is_verb(word: str) -> bool:
    """Tell whether a stem is a verb too ("fall")."""
    return word in _synsets("v")


def senses_of(noun: str) -> frozenset[str]:
    """Return the names of the senses that a noun (a stem) has; synonyms share one."""
    return _synsets("n").get(noun, frozenset())


def synonymous(first: str, second: str, kind: str = "n") -> bool:
    """Tell whether two stems of one part of speech share a sense ("sofa", "couch")."""
    if first == second:
        return True
    table = _synsets(kind)
    return bool(table.get(first, frozenset()) & table.get(second, frozenset()))


def is_kind_of(word: str, kind: str, within: int = _NEAR) -> bool:
    """Tell whether `word` is a kind of `kind`, at most `within` steps up (both stems)."""
    return _kinds().get(word, {}).get(kind, within + 1) <= within


def kinds_of(word: str) -> dict[str, int]:
    """Return the kinds that a noun (a stem) belongs to, and how many steps up each is."""
    return _kinds().get(word, {})


def sisters(first: str, second: str) -> bool:
    """Tell whether two nouns are kinds of one near thing, and neither is the other ("guitar", "violin")."""
    if (
        first == second
        or synonymous(first, second)
        or is_kind_of(first, second, _NEAR + 4)
        or is_kind_of(second, first, _NEAR + 4)
    ):
        return False
    one, two = kinds_of(first), kinds_of(second)
    return any(one[kind] <= _NEAR and two.get(kind, _NEAR + 1) <= _NEAR for kind in one)


@cache
def _people() -> frozenset[str]:
    rows = read_table("data", "lexicons", "semantic_classes.tsv")
    return frozenset(phrase_stem(row["word"]) for row in rows if row["class"] == "person")


def is_person(noun: str) -> bool:
    """Tell whether a noun (a stem) names a person: "swimmer", "guest"."""
    return noun in _people()


def opposed(first: str, second: str) -> bool:
    """Tell whether two stems exclude each other when said of one thing ("accept", "reject")."""
    return frozenset((first, second)) in _opposites()


def one_noun(first: str, second: str) -> bool:
    """Tell whether two stems can name one thing: one word, one class, synonyms, or one a kind of the other."""
    if akin(first, second) or classes().get(first, frozenset()) & classes().get(second, frozenset()):
        return True
    if semantic_class(first) == second or semantic_class(second) == first:
        return True  # "the animal" after "a whale"
    return synonymous(first, second) or is_kind_of(first, second) or is_kind_of(second, first)


@cache
def trigger_keys(word: str) -> frozenset[str]:
    """Return the keys under which a word that tells an event (a stem, or stems) meets others that may tell the same one.

    >>> bool(trigger_keys("derail") & trigger_keys("derailment"))
    True
    """
    keys: set[str] = set()
    for one in {word, *verbs_of(word)}:
        keys.add(f"={one}")
        keys |= {f"#{name}" for name in classes().get(one, ())}
        keys |= {f"~{name}" for name in _synsets("v").get(one, ())}
    keys |= {f"%{name}" for name in frames_of(word)}
    return frozenset(keys)
