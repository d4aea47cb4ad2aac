"""Noun phrases as descriptions need them: with all that follows, their number, their modifiers."""

from __future__ import annotations

from bisect import bisect_left

from kg.model import Quantity
from kg.nlp.trees import Tree


class Phrases:
    """Reads the noun phrases of one document."""

    def __init__(self, tree: Tree, quantities: tuple[Quantity, ...]) -> None:
        self.tree = tree
        self.quantities = quantities
        self.quantity_starts = [q.start for q in quantities]

    def wide(self, index: int) -> tuple[int, int]:
        """Return a phrase with the participles and relative clauses that follow without a comma."""
        tree = self.tree
        first, last = tree.left[index], tree.right[index]
        for child in tree.children[index]:
            if child > index and tree.dep[child] in ("relcl", "appos", "parataxis", "acl", "punct", "advcl"):
                before = tree.left[child] - 1
                if tree.dep[child] == "punct" or tree.lower[before] in (",", "(", "—", ";"):
                    if tree.dep[child] == "punct" and any(c > child and tree.dep[c] == "conj" for c in tree.children[index]):
                        continue
                    last = before if tree.dep[child] != "punct" else child - 1
                    break
        return tree.trim(first, max(last, index), index)

    def count(self, index: int) -> Quantity | None:
        """Return how many a phrase names: its quantity, one for "a", more than one for a plural."""
        tree = self.tree
        first, last = tree.phrase(index, bare=True)
        start, end = tree.start[first], tree.end[last]
        position = bisect_left(self.quantity_starts, start)
        if (
            position < len(self.quantities)
            and self.quantities[position].end <= end
            and self.quantities[position].unit != "year-old"
        ):
            return self.quantities[position]
        text = tree.slice(first, index)
        if tree.tag[index] in ("NN", "NNP") and any(
            tree.lower[c] in ("a", "an", "one") for c in tree.all_children(index, "det", "nummod")
        ):
            return Quantity(start=start, end=tree.end[index], text=text, low=1.0, high=1.0, unit=tree.lemma[index])
        if tree.tag[index] in ("NNS", "NNPS"):
            return Quantity(
                start=start, end=tree.end[index], text=text, low=2.0, high=None, unit=tree.lemma[index], approximate=True
            )
        return None

    def modifiers(self, index: int) -> tuple[str, ...]:
        """Return all adjectives, participles and nouns before a noun, compounds with hyphens as one word."""
        tree = self.tree
        found: list[str] = []
        for child in tree.children[index]:
            if tree.dep[child] in ("amod", "compound", "nmod") and child < index:
                left = tree.left[child]
                word = (
                    tree.slice(left, child).lower()
                    if any(tree.lower[i] == "-" for i in range(left, child))
                    else tree.lower[child]
                )
                found.append(word.split(" ")[-1] if " " in word else word)
                found.extend(tree.lower[c] for c in tree.conjuncts(child)[1:])
            elif tree.dep[child] == "acl" and tree.tag[child] in ("VBN", "VBD", "VBG"):
                found.append(tree.lower[child])
        return tuple(dict.fromkeys(found))

    def number_in(self, phrase: tuple[int, int]) -> Quantity | None:
        """Return the first quantity inside a phrase of tokens."""
        tree = self.tree
        position = bisect_left(self.quantity_starts, tree.start[phrase[0]])
        if position < len(self.quantities) and self.quantities[position].end <= tree.end[phrase[1]]:
            return self.quantities[position]
        return None
