"""Which statement of one version of a text is which of another: by equal words, then by likeness. Never all pairs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz

from kg.model import Statement

Pairs = list[tuple[int, int]]

_WORD: Final = re.compile(r"\w+")
_MARKS: Final = str.maketrans("“”„«»‘’‚`", '"""""' + "''''")
_RARE: Final = 6  # rarest words by which a statement is looked up
_CROWDED: Final = 40  # a word of more statements than this says too little
_GAP: Final = 6  # statements between two that stayed, up to which all of a gap are compared
# Of 3,000 pairs of different sentences of one article, 95 in 100 are less alike than 48 and 99 in 100 less than 54.
_ALIKE: Final = 62.0
_IN_PLACE: Final = 12.0  # what it counts to stand between the same neighbours
_PART: Final = 78.0  # the likeness of a statement to a longer one that holds all its words


def plain(text: str) -> str:
    """Return `text` as a reader hears it: spaces, the shape of quotation marks and the final stop are no edit."""
    return " ".join(text.translate(_MARKS).split()).strip("\"' .,;:")


def match_statements(old: Sequence[Statement], new: Sequence[Statement]) -> Pairs:
    """Return the pairs of positions in `old` and `new` that are the same statement, in the order of `old`.

    Both are the statements of one document in the order of its text. Equal statements are paired first, wherever they stand;
    then those with equal words; then the likest of those that share rare words or stand between the same neighbours.
    """
    pairs = _equal([told(statement) for statement in old], [told(statement) for statement in new], [])
    pairs = _equal([plain(statement.text) for statement in old], [plain(statement.text) for statement in new], pairs)
    return sorted([*pairs, *_alike(old, new, pairs)])


def told(statement: Statement) -> tuple[str, ...]:
    """Return what makes a statement the same: words, speaker, platform, time and form. A narrator has no name."""
    narrated = statement.form == "narration"
    return (
        plain(statement.text),
        "" if narrated else statement.speaker or "",
        statement.platform or "",
        "" if statement.time is None else plain(statement.time.text),
        statement.form,
    )


def _equal(old: Sequence[Hashable], new: Sequence[Hashable], pairs: Pairs) -> Pairs:
    """Return `pairs` and the pairs of equal keys that are still free, first with first."""
    taken_old, taken_new = {i for i, _ in pairs}, {j for _, j in pairs}
    free: dict[Hashable, list[int]] = defaultdict(list)
    for j in reversed(range(len(new))):
        if j not in taken_new:
            free[new[j]].append(j)
    found = list(pairs)
    for i, key in enumerate(old):
        if i not in taken_old and free.get(key):
            found.append((i, free[key].pop()))
    return found


def _alike(old: Sequence[Statement], new: Sequence[Statement], pairs: Pairs) -> Iterator[tuple[int, int]]:
    before = _gaps(len(old), {i: n for n, (i, _) in enumerate(pairs)})
    after = _gaps(len(new), {j: n for n, (_, j) in enumerate(pairs)})
    left, right = _Words(old, before), _Words(new, after)
    scored = []
    for i in before:
        for j in sorted(right.candidates(left, i)):
            score = _likeness(plain(old[i].text), plain(new[j].text))
            score += _IN_PLACE if before[i] == after[j] else 0.0
            if score >= _ALIKE:
                scored.append((-score, i, j))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, i, j in sorted(scored):
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            yield i, j


def _gaps(count: int, matched: dict[int, int]) -> dict[int, int]:
    """Return, for each free position, the number of the pair that it follows (-1 at the beginning)."""
    gaps, last = {}, -1
    for position in range(count):
        if position in matched:
            last = matched[position]
        else:
            gaps[position] = last
    return gaps


def _likeness(one: str, other: str) -> float:
    one, other = one.casefold(), other.casefold()
    score = max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other))
    shorter = min(len(_WORD.findall(one)), len(_WORD.findall(other)))
    if shorter >= 4 and fuzz.token_set_ratio(one, other) >= 95:
        score = max(score, _PART)
    return score


class _Words:
    """The free statements of one version by their words and by the gap in which they stand."""

    def __init__(self, statements: Sequence[Statement], gaps: dict[int, int]) -> None:
        self.words = {i: sorted(set(_WORD.findall(statements[i].text.casefold()))) for i in gaps}
        self.gaps = gaps
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_gap: dict[int, list[int]] = defaultdict(list)
        for i, words in self.words.items():
            self._by_gap[gaps[i]].append(i)
            for word in words:
                self._by_word[word].append(i)

    def candidates(self, other: _Words, position: int) -> set[int]:
        """Return the statements here that may be the one at `position` of `other`."""
        known = [word for word in other.words[position] if len(self._by_word.get(word, ())) in range(1, _CROWDED + 1)]
        known.sort(key=lambda word: (len(self._by_word[word]), -len(word), word))
        found = {i for word in known[:_RARE] for i in self._by_word[word]}
        gap = other.gaps[position]
        if max(len(self._by_gap.get(gap, ())), len(other._by_gap[gap])) <= _GAP:
            found.update(self._by_gap.get(gap, ()))
        return found
