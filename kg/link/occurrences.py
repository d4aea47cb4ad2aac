"""The same event across documents: mentions of events brought together by the class of their word and the occasion."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from kg.link.context import make_views
from kg.link.stories import find_stories
from kg.link.thesaurus import trigger_keys
from kg.link.words import content, tokenize
from kg.model import Document

_ALIKE: Final = 0.14  # mean cosine of the articles of one occasion
_LARGE: Final = 200  # articles of a story beyond which it is taken for one occasion


def same_events(documents: Sequence[Document], mentions: Sequence[tuple[str, int, int]]) -> list[str]:
    """Return for each mention of an event, (document, start, end), a key that mentions of one event share.

    Two mentions are one event when their documents tell of one occasion (a story's articles whose words are alike) and their
    words are one word, one class of words ("shot dead", "killed"), or a noun and its verb ("arrest", "arrested").
    """
    texts = {document.id: document.text for document in documents}
    occasions = find_occasions(documents)
    parent = list(range(len(mentions)))
    first: dict[tuple[str, str], int] = {}
    for at, (document, start, end) in enumerate(mentions):
        for key in sorted(event_keys(texts[document][start:end])):
            # Who shares a key with the first that had it is one event with it.
            parent[_root(parent, at)] = _root(parent, first.setdefault((occasions[document], key), at))
    return [f"{occasions[document]}:{_root(parent, at)}" for at, (document, _, _) in enumerate(mentions)]


def event_keys(words: str) -> frozenset[str]:
    """Return what the words that name an event share with others for it: their classes, the words themselves, their verbs.

    Synonyms are left out: between mentions whose participants are not known they join more than they should (measured on ECB+).

    >>> bool(event_keys("arrests") & event_keys("was detained"))
    True
    """
    tokens = tokenize(words)
    telling = content(tokens) or tokens
    keys = set(trigger_keys(" ".join(t.stem for t in tokens)))
    if telling:
        keys |= trigger_keys(telling[-1].stem)
    return frozenset(key for key in keys if not key.startswith("~"))


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at


def find_occasions(documents: Sequence[Document]) -> dict[str, str]:
    """Return for each document the id of the first document of its occasion: a part of a story whose articles are alike."""
    stories = find_stories(make_views(documents, (), ()))
    bags = {d.id: Counter(t.stem for t in content(tokenize(d.text))) for d in documents}
    frequency = Counter(word for bag in bags.values() for word in bag)
    members: defaultdict[str, list[str]] = defaultdict(list)
    for document in documents:
        members[stories[document.id]].append(document.id)
    found: dict[str, str] = {}
    for story, keys in members.items():
        groups = [keys] if len(keys) > _LARGE else _alike({key: _vector(bags[key], frequency, len(bags)) for key in keys})
        for group in groups:
            found.update(dict.fromkeys(group, group[0] if len(groups) > 1 else story))
    return found


def _vector(bag: Counter[str], frequency: Counter[str], total: int) -> dict[str, float]:
    weights = {word: (1 + math.log(n)) * math.log((total + 1) / (frequency[word] + 0.5) + 1) for word, n in bag.items()}
    norm = math.sqrt(sum(v * v for v in weights.values())) or 1.0
    return {word: value / norm for word, value in weights.items()}


def _alike(vectors: dict[str, dict[str, float]]) -> list[list[str]]:
    """Return the groups in which the mean cosine of any two parts that were joined is `_ALIKE` or more."""
    groups = [[key] for key in vectors]
    sums = [dict(vector) for vector in vectors.values()]
    # The mean cosine of two groups is the product of their sums over the number of pairs.
    means = {(i, j): _product(sums[i], sums[j]) for i in range(len(sums)) for j in range(i + 1, len(sums))}
    while means:
        (i, j), best = max(means.items(), key=lambda item: (item[1], (-item[0][0], -item[0][1])))
        if best < _ALIKE:
            break
        for word, value in sums[j].items():
            sums[i][word] = sums[i].get(word, 0.0) + value
        groups[i] += groups[j]
        groups[j] = []
        means = {pair: mean for pair, mean in means.items() if j not in pair}
        for k in range(len(groups)):
            if k != i and groups[k]:
                pairs = len(groups[i]) * len(groups[k])
                means[min(i, k), max(i, k)] = _product(sums[i], sums[k]) / pairs
    return [group for group in groups if group]


def _product(first: dict[str, float], second: dict[str, float]) -> float:
    small, large = sorted((first, second), key=len)
    return sum(value * large.get(word, 0.0) for word, value in small.items())
