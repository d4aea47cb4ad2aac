"""Mends what the small model gets wrong often and always in the same way, before any rule reads the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.nlp.trees import Tree

_COMMAS = (",", "—", "–")


def mend(tree: Tree) -> None:
    """Mend the lists of a `tree` in place; the number and the order of tokens stay."""
    for index in range(len(tree)):
        label = tree.dep[index]
        if label == "prep" and tree.lower[index - 1 if index else 0] in _COMMAS:
            _after_aside(tree, index)


def _after_aside(tree: Tree, preposition: int) -> None:
    """Hang "in a post" on the main verb in "She told the plan, drawn up by aides, in a post": a comma ends the aside."""
    aside = tree.head[preposition]
    if aside > preposition or tree.dep[aside] not in ("acl", "relcl") or tree.lower[tree.left[aside] - 1] not in _COMMAS:
        return
    verb = tree.head[aside]
    while not tree.is_verb(verb):
        if tree.head[verb] == verb:
            return
        verb = tree.head[verb]
    if verb > aside:
        return
    last = preposition - 2
    tree.children[aside].remove(preposition)
    if preposition - 1 in tree.children[aside]:
        tree.children[aside].remove(preposition - 1)
    tree.head[preposition] = verb
    tree.children[verb].append(preposition)
    tree.children[verb].sort()
    index = aside
    while index != verb:
        tree.right[index] = min(tree.right[index], max(last, index))
        index = tree.head[index]
