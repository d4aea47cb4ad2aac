"""Which tokens are what is said: a clause or a phrase without its subordinator, its cue and the marks at its edges."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kg.nlp.attributing.scene import Range, Scene

_SUBORDINATORS: Final = frozenset({"that", "and", "but", "or"})
_CLOSERS: Final = frozenset("”’»\"'") | {"''"}
_OPENERS: Final = frozenset("“‘«\"'[($") | {"''", "``"}


def without(whole: Range, holes: Iterable[Range]) -> list[Range]:
    """Return what is left of `whole` when the `holes` are cut out."""
    parts = [whole]
    for first, last in sorted(holes):
        parts = [
            piece
            for start, end in parts
            for piece in (((start, end),) if last < start or first > end else ((start, first - 1), (last + 1, end)))
            if piece[0] <= piece[1]
        ]
    return parts


def tidy(scene: Scene, ranges: Iterable[Range]) -> list[Range]:
    """Trim marks and white space from both ends of each range, complete the quotations it cuts, and drop what is empty."""
    tidied: list[Range] = []
    for first, last in ranges:
        first, last = complete(scene, *trim(scene, first, last))
        if first <= last and any(scene.tree.pos[i] not in ("PUNCT", "SPACE") for i in range(first, last + 1)):
            if tidied and tidied[-1][1] >= first:
                first = tidied.pop()[0]
            tidied.append((first, last))
    return tidied


def trim(scene: Scene, first: int, last: int) -> Range:
    """Cut separators from the ends; quotation marks that belong to a quotation stay."""
    tree = scene.tree
    while first <= last:
        if tree.pos[first] == "SPACE" or (tree.pos[first] == "PUNCT" and not _keeps_left(scene, first)):
            first += 1
        else:
            break
    while last >= first:
        if tree.pos[last] == "SPACE" or (tree.pos[last] == "PUNCT" and not _keeps_right(scene, last)):
            last -= 1
        else:
            break
    return first, last


def _keeps_left(scene: Scene, token: int) -> bool:
    return scene.tree.lower[token] in _OPENERS or (scene.inside[token] >= 0 and scene.ranges[scene.inside[token]][0] <= token)


def _keeps_right(scene: Scene, token: int) -> bool:
    quotation = scene.inside[token]
    if quotation >= 0:
        return True
    return scene.tree.lower[token] in {")", "]", "%", "”", "’", "'"} and scene.tree.lower[token] != ","


def complete(scene: Scene, first: int, last: int) -> Range:
    """Extend a range to the end of a quotation that it enters, and to the start of one that it leaves."""
    if first > last:
        return first, last
    here, there = scene.inside[first], scene.inside[last]
    if there >= 0:
        begin, end = scene.ranges[there]
        if begin >= first or here == there:
            last = end
    if here >= 0:
        begin, end = scene.ranges[here]
        if end <= last:
            first = begin
    return first, last


def clause(scene: Scene, head: int, *, after: int | None = None, holes: Iterable[Range] = ()) -> list[Range]:
    """Return the clause headed by `head` without its "that"; `after` is a token that the clause cannot reach back over."""
    tree = scene.tree
    first, last = tree.left[head], tree.right[head]
    if after is not None and first <= after:
        first = after + 1
    while first < head and (
        (tree.lower[first] in _SUBORDINATORS and (tree.dep[first] in ("mark", "cc") or tree.tag[first] == "IN"))
        or tree.pos[first] == "SPACE"
    ):
        first += 1
        while first < head and tree.pos[first] == "PUNCT" and scene.inside[first] < 0:
            first += 1
    last = _before_own_cues(scene, head, last)
    return tidy(scene, without((first, _past_coordinator(scene, first, last)), holes))


def _before_own_cues(scene: Scene, head: int, last: int) -> int:
    """Cut what the narrator goes on to tell: ", adding that …" and ", but the mayor described it as …"."""
    tree = scene.tree
    for child in tree.children[head]:
        if child <= head or tree.left[child] > last or not scene.lexicon.verbs.get(tree.lemma[child]) or scene.inside[child] >= 0:
            continue
        before = tree.left[child] - 1
        comma = before > head and (tree.lower[before] in (",", ";") or tree.lower[before - 1] == ",")
        participle = tree.dep[child] == "advcl" and tree.tag[child] == "VBG" and tree.child(child, "mark", "nsubj") is None
        conjunct = tree.dep[child] == "conj" and tree.child(child, "nsubj") is not None and tree.child(child, "mark") is None
        quoting = conjunct and any(scene.inside[t] >= 0 for t in range(child + 1, tree.right[child] + 1))
        mark = tree.child(child, "mark")
        against = tree.dep[child] == "advcl" and mark is not None and tree.lower[mark] in ("whereas", "while")
        other = against and tree.child(child, "nsubj") is not None
        if comma and (participle or quoting or other):
            last = before
            while last > head and (tree.dep[last] == "cc" or (tree.pos[last] in ("PUNCT", "SPACE") and scene.inside[last] < 0)):
                last -= 1
            break
    return last


def _past_coordinator(scene: Scene, first: int, last: int) -> int:
    """Go on to the end of the sentence where the parser broke a clause off after "and" or "but"."""
    tree = scene.tree
    end = last
    while end > first and tree.pos[end] in ("PUNCT", "SPACE") and scene.inside[end] < 0:
        end -= 1
    if tree.dep[end] != "cc" or scene.inside[end] >= 0 or end + 1 >= len(tree) or scene.sentence_first[end + 1] == end + 1:
        return last
    following = end + 1
    while following + 1 < len(tree) and scene.sentence_first[following + 1] != following + 1:
        following += 1
    return following
