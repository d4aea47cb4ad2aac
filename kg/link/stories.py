"""Which documents report on one story: only those are compared with each other."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import Final

from kg.link.context import DocumentView
from kg.link.lists import word_list
from kg.link.words import content, tokenize

_TERMS: Final = 30  # the strongest terms of a document by which others are found
_MOST: Final = 60  # a term in more documents than this finds nobody
_SIMILAR: Final = 0.2
_SIMILAR_NAMES: Final = 0.13  # enough where at least this many names are shared:
_MANY_NAMES: Final = 3
_CALENDAR: Final = word_list("stories.calendar")


def find_stories(views: dict[str, DocumentView]) -> dict[str, str]:
    """Return for each document the id of the first document of its story.

    Two documents are of one story when their words are alike (cosine over tf-idf) and they share at least two capitalised
    names. Candidates come from shared rare terms, never from all pairs.
    """
    counts = {key: Counter(t.stem for t in content(tokenize(view.document.text))) for key, view in views.items()}
    frequency: Counter[str] = Counter()
    for bag in counts.values():
        frequency.update(bag.keys())
    total = len(views)
    vectors: dict[str, dict[str, float]] = {}
    for key, bag in counts.items():
        weights = {w: (1 + math.log(n)) * math.log((total + 1) / (frequency[w] + 0.5) + 1) for w, n in bag.items()}
        norm = math.sqrt(sum(v * v for v in weights.values())) or 1.0
        vectors[key] = {w: v / norm for w, v in weights.items()}
    index: defaultdict[str, list[str]] = defaultdict(list)
    for key in views:
        for word in sorted(vectors[key], key=lambda w: (-vectors[key][w], w))[:_TERMS]:
            if frequency[word] <= _MOST:
                index[word].append(key)
    names = {key: _names(view) for key, view in views.items()}
    for key in views:
        for name in sorted(names[key] - set(sorted(vectors[key], key=lambda w: (-vectors[key][w], w))[:_TERMS])):
            if frequency[name] <= _MOST:
                index[name].append(key)
    parent = {key: key for key in views}
    shared: Counter[tuple[str, str]] = Counter()
    order = {key: at for at, key in enumerate(views)}
    for word in sorted(index):
        keys = index[word]
        shared.update((a, b) if order[a] < order[b] else (b, a) for i, a in enumerate(keys) for b in keys[i + 1 :])
    for (a, b), terms in sorted(shared.items(), key=lambda item: (order[item[0][0]], order[item[0][1]])):
        if terms < 3 or len(names[a] & names[b]) < 2:
            continue
        small, large = sorted((vectors[a], vectors[b]), key=len)
        alike = sum(v * large.get(w, 0.0) for w, v in small.items())
        if alike >= (_SIMILAR_NAMES if len(names[a] & names[b]) >= _MANY_NAMES else _SIMILAR):
            _join(parent, a, b)
    return {key: _root(parent, key) for key in views}


def _names(view: DocumentView) -> frozenset[str]:
    """Return the capitalised words that do not only stand at the start of a sentence."""
    found = set()
    for sentence in view.sentences:
        if sentence.role in ("title", "heading"):
            continue
        for token in sentence.tokens[1:]:
            if view.document.text[token.start].isupper() and len(token.word) > 2:
                found.add(token.stem)
    return frozenset(found - _CALENDAR)


def _root(parent: dict[str, str], key: str) -> str:
    while parent[key] != key:
        parent[key] = parent[parent[key]]
        key = parent[key]
    return key


def _join(parent: dict[str, str], a: str, b: str) -> None:
    first, second = _root(parent, a), _root(parent, b)
    if first != second:
        parent[second] = first
