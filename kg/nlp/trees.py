"""The parse of a `Doc` as plain lists: one pass over the tokens, so that rules need not go through spaCy objects."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from spacy.tokens import Doc

from kg.nlp.mending import mend

NOUN_TAGS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
#: Children that are not part of what a noun phrase names: they tell something more about it.
_OUTSIDE: Final = frozenset({"relcl", "appos", "parataxis", "ccomp", "advcl", "punct", "dep", "mark"})


@dataclass(frozen=True, slots=True)
class Tree:
    """Lists over token indices: `head`, `dep`, `tag`, `pos`, `lemma` and `lower` (lower case), `start` and `end` (characters).

    `children` are in order; `left` and `right` are the first and last token (inclusive) of the subtree.
    """

    doc: Doc
    text: str
    head: list[int]
    dep: list[str]
    tag: list[str]
    pos: list[str]
    lemma: list[str]
    lower: list[str]
    start: list[int]
    end: list[int]
    children: list[list[int]]
    left: list[int]
    right: list[int]
    sentence_start: list[bool]

    def __len__(self) -> int:
        return len(self.head)

    def child(self, index: int, *labels: str) -> int | None:
        """Return the first child of `index` with one of the `labels`."""
        for child in self.children[index]:
            if self.dep[child] in labels:
                return child
        return None

    def all_children(self, index: int, *labels: str) -> Iterator[int]:
        """Yield the children of `index` with one of the `labels`, in order."""
        for child in self.children[index]:
            if self.dep[child] in labels:
                yield child

    def conjuncts(self, index: int) -> list[int]:
        """Return `index` and what is coordinated to its right."""
        found = [index]
        for item in found:
            found.extend(self.all_children(item, "conj"))
        return found

    def is_verb(self, index: int) -> bool:
        """Tell whether the token was tagged as a verb form (modals excluded)."""
        return self.pos[index] in ("VERB", "AUX") and self.tag[index] != "MD"

    def is_noun(self, index: int) -> bool:
        """Tell whether the token was tagged as a common or proper noun."""
        return self.tag[index] in NOUN_TAGS

    def token_from(self, offset: int) -> int:
        """Return the index of the token that covers, or first follows, the character at `offset`."""
        index = bisect_right(self.start, offset) - 1
        if index >= 0 and offset < self.end[index]:
            return index
        return min(index + 1, len(self.head) - 1)

    def token_until(self, offset: int) -> int:
        """Return the index of the last token that starts before the character at `offset`."""
        return bisect_left(self.start, offset) - 1

    def phrase(self, index: int, *, bare: bool = False) -> tuple[int, int]:
        """Return the first and last token (inclusive) of the noun phrase headed by `index`.

        Relative clauses, appositions and what follows them are left out, quotation marks and other marks at the edges too;
        `bare` cuts after the head (and its conjuncts).
        """
        first, last = self.left[index], self.right[index]
        children = self.children[index]
        for child in children:
            if child < index and self.dep[child] in _OUTSIDE:
                first = self.right[child] + 1
        for child in children:
            if child <= index:
                continue
            label = self.dep[child]
            if label == "punct" and self._goes_on(children, child):
                continue
            if label in _OUTSIDE or (bare and label not in ("conj", "cc")) or (label == "acl" and self._after_comma(child)):
                # An apposition on a name of a title ("the advert Take …") has no comma and belongs to the name.
                if label == "appos" and not self._after_comma(child):
                    continue
                last = self.left[child] - 1
                break
        last = max(last, index)
        # A conjunct may carry what the first one may not.
        for item in self.conjuncts(index)[1:]:
            if self.left[item] > last or item == index:
                break
            for child in self.children[item]:
                if child > item and (self.dep[child] in ("relcl", "appos", "parataxis") and self._after_comma(child)):
                    last = min(last, max(self.left[child] - 1, item))
        return self.trim(first, last, index)

    def _goes_on(self, children: list[int], mark: int) -> bool:
        """Tell whether a mark inside a phrase stands between conjuncts, in a compound word or beside a quoted word."""
        lower = self.lower[mark]
        if lower in {"-", "–", "'", '"', "“", "”", "‘", "’", "/"}:
            return True
        return lower == "," and any(c > mark and self.dep[c] in ("conj", "cc", "amod") for c in children)

    def _after_comma(self, index: int) -> bool:
        before = self.left[index] - 1
        return before >= 0 and self.lower[before] in {",", "(", "—", "–", "-", ";", ":"}

    def trim(self, first: int, last: int, keep: int) -> tuple[int, int]:
        """Cut marks and white space from both ends of ``first..last``, never past `keep`."""
        while first < keep and (self.pos[first] in ("PUNCT", "SPACE") or self.dep[first] in ("cc", "preconj", "punct")):
            first += 1
        while last > keep and (self.pos[last] in ("PUNCT", "SPACE") or self.dep[last] in ("cc", "punct")):
            last -= 1
        return first, last

    def slice(self, first: int, last: int) -> str:
        """Return the text of the tokens ``first..last`` (inclusive)."""
        return self.text[self.start[first] : self.end[last]]


@lru_cache(maxsize=2)
def tree_of(doc: Doc) -> Tree:
    """Return the `Tree` of a parsed `doc`; components that run one after the other share it."""
    tokens = list(doc)
    head = [token.head.i for token in tokens]
    count = len(head)
    children: list[list[int]] = [[] for _ in range(count)]
    for index, parent in enumerate(head):
        if parent != index:
            children[parent].append(index)
    start = [token.idx for token in tokens]
    words = [token.text for token in tokens]
    tree = Tree(
        doc=doc,
        text=doc.text,
        head=head,
        dep=[token.dep_ for token in tokens],
        tag=[token.tag_ for token in tokens],
        pos=[token.pos_ for token in tokens],
        lemma=[token.lemma_.lower() for token in tokens],
        lower=[word.lower() for word in words],
        start=start,
        end=[begin + len(word) for begin, word in zip(start, words, strict=True)],
        children=children,
        left=[token.left_edge.i for token in tokens],
        right=[token.right_edge.i for token in tokens],
        sentence_start=[bool(token.is_sent_start) for token in tokens],
    )
    mend(tree)
    return tree
