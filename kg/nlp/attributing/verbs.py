"""What the rules for verbal cues share: finiteness, the verb group, and the draft of an attribution."""

from __future__ import annotations

from typing import Final

from kg.nlp.attributing.contents import tidy
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import source_of

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})


def is_finite(scene: Scene, head: int) -> bool:
    """Tell whether the clause headed by `head` is finite."""
    tree = scene.tree
    if tree.tag[head] in _FINITE:
        return True
    if any(tree.lower[c] == "that" and tree.dep[c] == "mark" for c in tree.children[head]):
        return True  # the subjunctive: "demanded that the police be called"
    # In a headline the parser takes a modal for a part of a name ("Pier Will Reopen").
    return any(
        tree.tag[c] == "MD" or (tree.dep[c] in ("aux", "auxpass", "cop") and tree.tag[c] in _FINITE) for c in tree.children[head]
    )


def small_clause(scene: Scene, verb: int, subject: int, predicate: Range, rule: str) -> Draft:
    """Return "called X Y": Y alone where it is quoted or X a pronoun, otherwise X and Y."""
    tree = scene.tree
    alone = tree.pos[subject] == "PRON" or scene.quoted_share([predicate]) > 0.5
    content = tidy(scene, [predicate if alone else (min(tree.left[subject], predicate[0]), predicate[1])])
    return draft_of(scene, verb, content, rule, cue_end=predicate[0] - 1 if alone else None, rank=1)


def cue_range(scene: Scene, verb: int, end: int | None = None) -> Range:
    """Return the verb group: auxiliaries, negation and adverbs before the verb, its particle after it."""
    tree = scene.tree
    first = verb
    while first > 0 and tree.head[first - 1] == verb and tree.dep[first - 1] in ("aux", "auxpass", "neg", "advmod", "prt"):
        first -= 1
    last = verb
    for child in tree.all_children(verb, "prt"):
        last = max(last, child)
    if end is not None and verb < end:
        last = max(last, min(end, verb + 12))
        while last > verb and tree.pos[last] in ("PUNCT", "SPACE"):
            last -= 1
    return first, last


def draft_of(
    scene: Scene, verb: int, content: list[Range], rule: str, *, act: bool = False, cue_end: int | None = None, rank: int = 0
) -> Draft:
    """Return a draft under the verbal cue `verb`: mixed if any of it is quoted, else a reported act if `act`, else indirect."""
    source = source_of(scene, verb)
    return Draft(
        content=content,
        form=scene.mixed_or("reported-act" if act else "indirect", content),
        rule=rule,
        cue=cue_range(scene, verb, cue_end),
        cue_head=verb,
        lemma=scene.tree.lemma[verb],
        source=None if source is None else source.tokens,
        source_head=None if source is None else source.head,
        rank=rank,
    )
