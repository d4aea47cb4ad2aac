"""The words that decide a stance: ``stance_words.toml``, the cues' own columns, and the scores of sentiment words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from kg.patterns import CuePattern
from kg.resources import read_table, resource

#: How subjective a word must be for its score to count: "new" and "large" judge nothing.
_SUBJECTIVE: Final = 0.4
#: Parts of speech that a word scored as an adjective is taken for besides: participles, and adverbs of manner.
_SPREAD: Final = {"a": ("a", "r"), "n": ("n",), "v": ("v", "a"), "r": ("r",), "u": ("a", "n", "v", "r", "u")}


@dataclass(frozen=True, slots=True, kw_only=True)
class CueStance:
    """What a cue says of its content: `polarity` -1 if it is denied, `sentiment` the speaker's judgement of the topic."""

    lemma: str
    polarity: int
    epistemic: str
    asks: bool
    wishes: bool
    sentiment: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The lists of ``stance_words.toml`` as sets, the scores of words by part of speech, and of phrases."""

    adverbs: frozenset[str]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    prepositions: frozenset[str]
    lifted_by: frozenset[str]
    verbs: frozenset[str]
    adjectives: frozenset[str]
    clause_only: frozenset[str]
    hedge_modals: frozenset[str]
    wish_modals: frozenset[str]
    hedge_adverbs: frozenset[str]
    hedge_verbs: frozenset[str]
    hedge_first_person: frozenset[str]
    hedge_adjectives: frozenset[str]
    wish_verbs: frozenset[str]
    conditions: frozenset[str]
    raising: frozenset[str]
    intensifiers: dict[str, float]
    threshold: float
    negated: float
    scores: dict[tuple[str, str], float]
    phrases: dict[str, float]
    longest: int


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("data", "lexicons", "stance_words.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the stance lexicon that ships with the package."""
    tables = _tables()
    negation, epistemic, sentiment = tables["negation"], tables["epistemic"], tables["sentiment"]
    keys = (
        "hedge_modals", "wish_modals", "hedge_adverbs", "hedge_verbs", "hedge_first_person", "hedge_adjectives", "wish_verbs",
        "conditions", "raising",
    )  # fmt: skip
    scores, phrases = _scores(frozenset(sentiment["ignored"]))
    return Lexicon(
        **{key: frozenset(words) for key, words in negation.items()},
        **{key: frozenset(epistemic[key]) for key in keys},
        intensifiers={**sentiment["diminishers"], **sentiment["intensifiers"]},
        threshold=sentiment["threshold"],
        negated=sentiment["negated"],
        scores=scores,
        phrases=phrases,
        longest=max(len(phrase.replace("-", " ").split()) for phrase in phrases),
    )


def _scores(ignored: frozenset[str]) -> tuple[dict[tuple[str, str], float], dict[str, float]]:
    """Return the scores of words by part of speech, and of phrases (of several words, or joined by hyphens)."""
    words: dict[tuple[str, str], float] = {}
    spread: dict[tuple[str, str], float] = {}
    phrases: dict[str, float] = {}
    for row in read_table("data", "lexicons", "sentiment.tsv"):
        word, score = row["word"], float(row["polarity"])
        if float(row["subjectivity"]) < _SUBJECTIVE or word in ignored or not score:
            continue
        if " " in word or "-" in word:
            phrases[word] = score
            continue
        words[word, row["pos"]] = score
        for kind in _SPREAD[row["pos"]]:
            spread.setdefault((word, kind), score)
    return {**spread, **words}, phrases


@lru_cache(maxsize=4)
def _cues(extra: tuple[CuePattern, ...]) -> dict[str, CueStance]:
    tables = _tables()
    epistemic, judging = tables["epistemic"], tables["sentiment"]["cue_classes"]
    asking, wishing = frozenset(epistemic["question_lemmas"]), frozenset(epistemic["wish_classes"])
    asking_groups = frozenset(epistemic["question_classes"])
    found: dict[str, CueStance] = {}
    for row in read_table("data", "lexicons", "cues.tsv"):
        lemma = row["lemma"]
        if lemma in found and row["pos"] != "verb":
            continue
        found[lemma] = CueStance(
            lemma=lemma,
            polarity=-1 if row["polarity"] == "-1" else 1,
            epistemic=row["epistemic"] or "asserted",
            asks=lemma in asking,
            wishes=row["class"] in wishing,
            # Only single verbs: the class of a phrase says less ("agree on").
            sentiment=float(judging.get(row["class"], 0.0)) if row["pos"] == "verb" else 0.0,
        )
    for cue in extra:
        found[cue.lemma] = CueStance(
            lemma=cue.lemma,
            polarity=cue.polarity,
            epistemic=cue.epistemic,
            asks=cue.group in asking_groups,
            wishes=cue.group in wishing,
            sentiment=float(judging.get(cue.group, 0.0)),
        )
    return found


def cue_stance(lemma: str | None, extra: tuple[CuePattern, ...] = ()) -> CueStance | None:
    """Return what the cue `lemma` ("deny", "accuse of") says of its content; a phrase falls back on its first word.

    What a user says of a cue (`extra`) outranks what ships.
    """
    if not lemma:
        return None
    cues = _cues(extra)
    return cues.get(lemma) or cues.get(lemma.split()[0])
