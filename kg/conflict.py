"""How likely two articles contradict each other: a few things that can be counted, and their weights.

An article that takes apart what another reports speaks of reports as such (*hoax*, *denied*, *no evidence*; *viral*, *story*), so
what counts is how differently the two speak, how alike they are otherwise, and where claims oppose each other. The words are
in ``data/lexicons/refuting.tsv``, the weights in ``conflict_weights.tsv`` beside it, fitted by ``tests/benchmarks/fnc1.py``.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from kg.errors import InputError
from kg.link.context import make_views
from kg.link.stories import find_stories
from kg.link.words import content, tokenize
from kg.model import Corpus, Document
from kg.resources import read_table

#: What is counted about two articles, in the order of `pair_features`.
FEATURES: Final = ("alike", "refuting", "reporting", "distance", "opposed")
_REFUTING: Final = ("false", "deny", "doubt")
_OPPOSED: Final = frozenset({"polarity", "state", "order", "precedence", "stance", "coherence"})
_NEGATED: Final = re.compile(r"(?:\b(?:not|no|never|without)|n't)(?:\s+\w+){0,2}\s+$", re.IGNORECASE)
_BEFORE: Final = 30  # characters in which a negation is looked for
_EXTREMES: Final = 30  # articles of one story that refute most, or least, among which pairs are looked for
_CLOSE: Final = 0.25  # articles that are less alike are hardly about one claim: a story holds several


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePair:
    """Two documents of one story, by their ids, and how likely they contradict each other (0 to 1)."""

    first: str
    second: str
    score: float


@dataclass(frozen=True, slots=True)
class _Profile:
    """How one article speaks: logarithms of counts, whether it keeps its distance, and its words by weight."""

    refuting: float
    reporting: float
    distance: float
    words: dict[str, float]


def conflict_score(corpus: Corpus, first: str, second: str) -> float:
    """Return how likely two articles (ids of documents) contradict each other, 0 to 1; the order does not matter.

    The weights were fitted where half of the pairs conflict and all are about one claim: for articles on different things the
    score means nothing. Raises `InputError` for an id that is not in the corpus.
    """
    return conflict_scores(corpus, [(first, second)])[0]


def conflict_scores(corpus: Corpus, pairs: Sequence[tuple[str, str]]) -> tuple[float, ...]:
    """Return `conflict_score` of each pair; what is common to all pairs is counted once."""
    weights = _weights()
    return tuple(
        round(1 / (1 + math.exp(-weights["bias"] - sum(weights[n] * v for n, v in zip(FEATURES, row, strict=True)))), 4)
        for row in pair_features(corpus, pairs)
    )


def most_at_odds(corpus: Corpus, *, limit: int = 10, least: float = 0.8) -> tuple[ArticlePair, ...]:
    """Return the pairs of articles of one story that most likely contradict each other, best first.

    Only pairs with a score of `least` or more whose words are alike; in a large story only the articles that refute most and
    least are looked at.
    """
    profiles = _profiles(corpus, {d.id for d in corpus.documents})
    stories: defaultdict[str, list[str]] = defaultdict(list)
    for document, story in find_stories(make_views(corpus.documents, (), ())).items():
        stories[story].append(document)
    pairs: list[tuple[str, str]] = []
    for members in stories.values():
        ranked = sorted(members, key=lambda d: (profiles[d].refuting, d))
        looked_at = dict.fromkeys([*ranked[:_EXTREMES], *ranked[-_EXTREMES:]])
        pairs += (p for p in combinations(looked_at, 2) if _cosine(profiles[p[0]].words, profiles[p[1]].words) >= _CLOSE)
    found = [
        ArticlePair(first=first, second=second, score=score)
        for (first, second), score in zip(pairs, conflict_scores(corpus, pairs), strict=True)
        if score >= least
    ]
    return tuple(sorted(found, key=lambda pair: (-pair.score, pair.first, pair.second))[:limit])


def pair_features(corpus: Corpus, pairs: Sequence[tuple[str, str]]) -> list[tuple[float, ...]]:
    """Return for each pair of documents the numbers named in `FEATURES`: what the weights are fitted on.

    alike: cosine of the words (tf-idf over the corpus); refuting, reporting: by how much the logarithms of the counts of such
    words differ; distance: 1 if only one of them tells what it does not vouch for; opposed: logarithm of the comparables in
    which the two stand on different sides.
    """
    profiles = _profiles(corpus, {document for pair in pairs for document in pair})
    opposed = _opposed(corpus)
    return [
        (
            _cosine(one.words, two.words),
            abs(one.refuting - two.refuting),
            abs(one.reporting - two.reporting),
            abs(one.distance - two.distance),
            math.log1p(opposed[min(first, second), max(first, second)]),
        )
        for first, second in pairs
        for one, two in [(profiles[first], profiles[second])]
    ]


def _profiles(corpus: Corpus, wanted: Iterable[str]) -> dict[str, _Profile]:
    documents = {document.id: document for document in corpus.documents}
    missing = sorted(set(wanted) - documents.keys())
    if missing:
        raise InputError(f"no document {missing[0]}", remedy="give the id of a document of this corpus")
    bags = {key: Counter(t.stem for t in content(tokenize(document.text))) for key, document in documents.items()}
    frequency = Counter(stem for bag in bags.values() for stem in bag)
    return {key: _profile(documents[key], bags[key], frequency, len(bags)) for key in documents if key in set(wanted)}


def _profile(document: Document, bag: Counter[str], frequency: Counter[str], total: int) -> _Profile:
    text = document.text.replace("’", "'")
    counts = {
        name: sum(1 for m in pattern.finditer(text) if not _NEGATED.search(text[max(0, m.start() - _BEFORE) : m.start()]))
        for name, pattern in _patterns().items()
    }
    weights = {word: (1 + math.log(n)) * math.log((total + 1) / (frequency[word] + 0.5) + 1) for word, n in bag.items()}
    norm = math.sqrt(sum(v * v for v in weights.values())) or 1.0
    return _Profile(
        refuting=math.log1p(counts["refuting"]),
        reporting=math.log1p(counts["report"]),
        distance=float(counts["distance"] > 0),
        words={word: value / norm for word, value in weights.items()},
    )


def _cosine(first: dict[str, float], second: dict[str, float]) -> float:
    small, large = sorted((first, second), key=len)
    return sum(value * large.get(word, 0.0) for word, value in small.items())


def _opposed(corpus: Corpus) -> Counter[tuple[str, str]]:
    """Count for each two documents the comparables in which no side holds both."""
    found: Counter[tuple[str, str]] = Counter()
    for one in corpus.comparables:
        if one.respect in _OPPOSED and one.scope == "corpus":
            sides: defaultdict[str, set[int]] = defaultdict(set)
            for position in one.positions:
                sides[position.document].add(position.side)
            found.update(pair for pair in combinations(sorted(sides), 2) if not sides[pair[0]] & sides[pair[1]])
    return found


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Return for refuting, report and distance what finds their words."""
    words: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_table("data", "lexicons", "refuting.tsv"):
        words["refuting" if row["kind"] in _REFUTING else row["kind"]].update(row["words"].split())
    return {kind: _pattern(listed) for kind, listed in words.items()}


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    # The longest first, so that a phrase is found before its first word is.
    parts = (re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s+") for word in sorted(words, key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])", re.IGNORECASE)


@cache
def _weights() -> dict[str, float]:
    """Return the weight of each feature, and the bias."""
    return {row["feature"]: float(row["weight"]) for row in read_table("data", "lexicons", "conflict_weights.tsv")}
