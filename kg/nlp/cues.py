"""The cue lexicon: which verbs, nouns and adjectives attribute speech or thought, and with which kind of content."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from kg.errors import PatternError
from kg.resources import read_table, resource

_NONE: Final[frozenset[str]] = frozenset()
#: From the wide lexicon only cues of this strength are taken, and only for these kinds of content.
_SURE: Final = 3
_WIDE: Final = frozenset({"that", "wh", "quote"})
_PARTS: Final = ("verb", "noun", "adj")


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


@lru_cache(maxsize=4)
def cue_lexicon(*extra: Path) -> CueLexicon:
    """Return the lexicon: ``cue_frames.tsv``, widened by the sure cues of ``cues.tsv`` and by a user's files.

    `extra` are TSV files with the columns of ``cue_frames.tsv`` (pos, frame, lemmas). Raises `PatternError` if one is malformed.
    """
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
    for path in extra:
        _add(found, path)
    frozen = {part: {lemma: frozenset(frames) for lemma, frames in table.items()} for part, table in found.items()}
    return CueLexicon(verbs=frozen["verb"], nouns=frozen["noun"], adjectives=frozen["adj"])


def _add(found: dict[str, dict[str, set[str]]], path: Path) -> None:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PatternError("the cue file cannot be read", path=str(path), remedy="give a UTF-8 TSV file") from error
    for number, line in enumerate(lines, start=1):
        cells = line.split("\t")
        if not line.strip() or line.startswith("#") or cells[:2] == ["pos", "frame"]:
            continue
        if len(cells) != 3 or cells[0] not in found or not cells[2].strip():
            remedy = "write pos (verb, noun or adj), frame and lemmas, with tabs between"
            raise PatternError("a row of the cue file is malformed", path=str(path), line=number, remedy=remedy)
        for lemma in cells[2].split():
            found[cells[0]][lemma].add(cells[1])


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, str]:
    with resource("data", "lexicons", "attribution_words.toml").open("rb") as file:
        return tomllib.load(file)


def words(name: str) -> frozenset[str]:
    """Return one list of ``attribution_words.toml``; KeyError if there is none of that name."""
    return frozenset(_word_lists()[name].split())
