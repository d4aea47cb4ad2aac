"""The cue lexicon: which verbs, nouns and adjectives attribute speech or thought, and with which kind of content."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from kg.patterns import CuePattern
from kg.resources import read_table, resource

_NONE: Final[frozenset[str]] = frozenset()
#: From the wide lexicon only cues of this strength are taken, and only for these kinds of content.
_SURE: Final = 3
_WIDE: Final = frozenset({"that", "wh", "quote"})
_PARTS: Final = ("verb", "noun", "adj")


@dataclass(frozen=True, slots=True)
class CueLexicon:
    """Frames by part of speech and lemma (see the header of ``cue_frames.tsv`` for their names).

    `forms` are the lemmas of inflected verbs that a user has added: no lemmatizer knows them.
    """

    verbs: dict[str, frozenset[str]]
    nouns: dict[str, frozenset[str]]
    adjectives: dict[str, frozenset[str]]
    forms: dict[str, str] = field(default_factory=dict)

    def frames(self, part: str, lemma: str) -> frozenset[str]:
        """Return the frames of `lemma` as a spaCy part of speech `part`; empty if it is no cue."""
        if part in ("VERB", "AUX"):
            return self.verbs.get(lemma, _NONE)
        if part == "NOUN" or part == "PROPN":
            return self.nouns.get(lemma, _NONE)
        return self.adjectives.get(lemma, _NONE) if part == "ADJ" else _NONE


@lru_cache(maxsize=4)
def cue_lexicon(extra: tuple[CuePattern, ...] = ()) -> CueLexicon:
    """Return the lexicon: ``cue_frames.tsv``, widened by the sure cues of ``cues.tsv`` and by those that a user adds."""
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
    forms: dict[str, str] = {}
    for cue in extra:
        found[cue.pos][cue.lemma].update(cue.takes)
        if cue.pos == "verb":
            forms.update(dict.fromkeys((*_inflected(cue.lemma), *cue.forms), cue.lemma))
    frozen = {part: {lemma: frozenset(frames) for lemma, frames in table.items()} for part, table in found.items()}
    return CueLexicon(verbs=frozen["verb"], nouns=frozen["noun"], adjectives=frozen["adj"], forms=forms)


def _inflected(lemma: str) -> Iterator[str]:
    """Yield the regular forms of a verb; of the ways to spell them that may be right, all."""
    yield from (lemma, f"{lemma}s", f"{lemma}es", f"{lemma}ed", f"{lemma}ing")
    if lemma.endswith("e"):
        yield from (f"{lemma}d", f"{lemma[:-1]}ing")
    elif lemma.endswith("y"):
        yield from (f"{lemma[:-1]}ies", f"{lemma[:-1]}ied")
    else:
        yield from (f"{lemma}{lemma[-1]}ed", f"{lemma}{lemma[-1]}ing")


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, str]:
    with resource("data", "lexicons", "attribution_words.toml").open("rb") as file:
        return tomllib.load(file)


def words(name: str) -> frozenset[str]:
    """Return one list of ``attribution_words.toml``; KeyError if there is none of that name."""
    return frozenset(_word_lists()[name].split())
