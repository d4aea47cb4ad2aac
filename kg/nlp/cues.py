"""The cue lexicon: which verbs, nouns and adjectives attribute speech or thought, and with which kind of content."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kg.resources import read_table, resource

_NONE: Final[frozenset[str]] = frozenset()
#: From the wide lexicon only cues of this strength are taken, and only for these kinds of content.
_SURE: Final = 3
_WIDE: Final = frozenset({"that", "wh", "quote"})
_PARTS: Final = {"verb": ("VERB", "AUX"), "noun": ("NOUN", "PROPN"), "adj": ("ADJ",)}


@dataclass(frozen=True, slots=True)
class CueLexicon:
    """Frames by part of speech and lemma (see the header of ``cue_frames.tsv`` for their names)."""

    verbs: dict[str, frozenset[str]]
    nouns: dict[str, frozenset[str]]
    adjectives: dict[str, frozenset[str]]

    def frames(self, part: str, lemma: str) -> frozenset[str]:
        """Return the frames of `lemma` as a spaCy part of speech `part`; empty if it is no cue."""
        if part in ("VERB", "AUX"):
            return self.verbs.get(lemma, _NONE)
        if part == "NOUN" or part == "PROPN":
            return self.nouns.get(lemma, _NONE)
        return self.adjectives.get(lemma, _NONE) if part == "ADJ" else _NONE


@lru_cache(maxsize=1)
def cue_lexicon() -> CueLexicon:
    """Return the lexicon that ships with the package: ``cue_frames.tsv``, widened by the sure cues of ``cues.tsv``."""
    found: dict[str, dict[str, set[str]]] = {part: defaultdict(set) for part in _PARTS}
    for row in read_table("data", "lexicons", "cue_frames.tsv"):
        for lemma in row["lemmas"].split():
            found[row["pos"]][lemma].add(row["frame"])
    for row in read_table("data", "lexicons", "cues.tsv"):
        if row["pos"] != "verb" or int(row["strength"] or 0) < _SURE or row["lemma"] in found["verb"]:
            continue
        frames = _WIDE & set(row["takes"].split(","))
        if frames:
            found["verb"][row["lemma"]] |= frames
    frozen = {part: {lemma: frozenset(frames) for lemma, frames in table.items()} for part, table in found.items()}
    return CueLexicon(verbs=frozen["verb"], nouns=frozen["noun"], adjectives=frozen["adj"])


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, str]:
    with resource("data", "lexicons", "attribution_words.toml").open("rb") as file:
        return tomllib.load(file)


def words(name: str) -> frozenset[str]:
    """Return one list of ``attribution_words.toml``; KeyError if there is none of that name."""
    return frozenset(_word_lists()[name].split())
