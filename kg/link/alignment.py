"""Aligning two quotations word by word: the same, a shortening, or materially different."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel, Levenshtein

from kg.link.lists import word_list
from kg.link.words import Token, akin, content, stopwords

_NEGATIONS: Final = word_list("alignment.negations")
_LIGHT: Final = word_list("alignment.light")
_AUXILIARY: Final = {
    form: base
    for base, forms in {
        "will": "will won't 'll",
        "would": "would wouldn't",
        "can": "can can't cannot",
        "could": "could couldn't",
        "must": "must mustn't",
        "should": "should shouldn't",
        "is": "is isn't are aren't am 'm 're",
        "was": "was wasn't were weren't",
    }.items()
    for form in forms.split()
}
_PASSAGE: Final = 8  # words of one side that stand in a row: a passage left out, whose negations are its own
_TURNED: Final = 4  # content words at least in two quotations of which one turns the other round
_LENGTHS: Final = 1.4


@dataclass(frozen=True, slots=True)
class Alignment:
    """`shared` words in one order, of `shortest` words; `run` is the longest unbroken piece of them.

    `turned` is the share of content words that both have where one turns the other's words round ("I leave the stage", "the stage
    leaves me"): only between quotations of about one length.
    """

    shared: int
    shortest: int
    run: int
    turned: float = 0.0

    @property
    def ratio(self) -> float:
        """Share of the shorter quotation that both have in one order, or the share of its content words in any order."""
        return max(self.shared / self.shortest, self.turned) if self.shortest else 0.0


def align(first: tuple[Token, ...], second: tuple[Token, ...]) -> Alignment:
    """Return how two quotations align, by their stems."""
    a, b = [t.stem for t in first], [t.stem for t in second]
    shared = run = 0
    for code in Indel.opcodes(a, b):
        if code.tag == "equal":
            shared += code.src_end - code.src_start
            run = max(run, code.src_end - code.src_start)
    return Alignment(shared, min(len(a), len(b)), run, _turned(first, second))


def _turned(first: tuple[Token, ...], second: tuple[Token, ...]) -> float:
    a, b = [sorted(t.stem for t in content(side)) for side in (first, second)]
    size = min(len(a), len(b))
    if size < _TURNED or max(len(first), len(second)) > _LENGTHS * min(len(first), len(second)):
        return 0.0
    return sum((Counter(a) & Counter(b)).values()) / max(len(a), len(b))


def material_difference(first: tuple[Token, ...], second: tuple[Token, ...]) -> tuple[str, str] | None:
    """Return the words in which two aligned quotations say different things, or None where they say the same.

    An ellipsis, a quotation cut at either end, inflection, a contraction and small words are no difference of meaning;
    other content words in one place are, and so is a negation that only one of them has.
    """
    negated = [sum(t.word in _NEGATIONS or t.word.endswith("n't") for t in side) for side in (first, second)]
    a, b = [t.stem for t in first], [t.stem for t in second]
    codes = Levenshtein.opcodes(a, b)
    merged: list[list[int]] = []
    for c in codes:
        if c.tag == "equal":
            continue
        if merged and merged[-1][1] == c.src_start and merged[-1][3] == c.dest_start:
            merged[-1][1], merged[-1][3] = c.src_end, c.dest_end
        else:
            merged.append([c.src_start, c.src_end, c.dest_start, c.dest_end])
    found: list[tuple[str, str]] = []
    for i, j, k, m in merged:
        left = [t for t in first[i:j] if t.word not in _LIGHT]
        right = [t for t in second[k:m] if t.word not in _LIGHT]
        told_left = [t for t in left if not any(akin(t.stem, o.stem) for o in right) and t.word not in stopwords()]
        told_right = [t for t in right if not any(akin(t.stem, o.stem) for o in left) and t.word not in stopwords()]
        if told_left and told_right:
            found.append((_words(first, i, j), _words(second, k, m)))
            continue
        if max(j - i, m - k) >= _PASSAGE and min(j - i, m - k) == 0:
            negated = [
                count - sum(t.word in _NEGATIONS or t.word.endswith("n't") for t in side)
                for count, side in zip(negated, (first[i:j], second[k:m]), strict=True)
            ]
            continue
        inner = i > 0 and j < len(a) and k > 0 and m < len(b)
        one_sided = [t for t in (*left, *right) if t.word in _NEGATIONS or t.word.endswith("n't")]
        if one_sided and (inner or (i > 0 and k > 0)) and negated[0] != negated[1]:
            found.append((_words(first, i, j) or "no such words", _words(second, k, m) or "no such words"))
    return (" … ".join(a for a, _ in found), " … ".join(b for _, b in found)) if found else None


def _words(tokens: tuple[Token, ...], start: int, end: int) -> str:
    return " ".join(t.word for t in tokens[start:end])


def is_part(first: tuple[Token, ...], second: tuple[Token, ...]) -> bool:
    """Tell whether one quotation stands word by word in the other: a part of it given alone is no other wording."""
    short, long = sorted(([t.stem for t in first], [t.stem for t in second]), key=len)
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def is_restated(first: tuple[Token, ...], second: tuple[Token, ...]) -> bool:
    """Tell whether two sentences differ in a negation and its auxiliary: "will pay" and "cannot pay" were said at two times."""
    sides = (first, second)
    negated = [any(t.word in _NEGATIONS or t.word.endswith("n't") for t in side) for side in sides]
    verbs = [frozenset(_AUXILIARY[t.word] for t in side if t.word in _AUXILIARY) for side in sides]
    return negated[0] != negated[1] and bool(verbs[0]) and bool(verbs[1]) and not verbs[0] & verbs[1]
