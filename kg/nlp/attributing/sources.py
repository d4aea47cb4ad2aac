"""Who speaks: the noun phrase that is the source of a cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kg.nlp.attributing.scene import Range, Scene

_SUBJECTS: Final = ("nsubj",)
_RELATIVE: Final = frozenset({"who", "which", "that"})
_EXPLETIVE: Final = frozenset({"it", "there"})


@dataclass(frozen=True, slots=True)
class Source:
    """The tokens of a source, and the token that says who it is (for a relative pronoun the head of its antecedent)."""

    tokens: Range
    head: int


def phrase_source(scene: Scene, head: int) -> Source | None:
    """Return the noun phrase headed by `head` as a source, a relative pronoun with its antecedent's head."""
    tree = scene.tree
    lower = tree.lower[head]
    if lower in _RELATIVE and tree.tag[head] in ("WP", "WDT"):
        clause = tree.head[head]
        while tree.dep[clause] in ("conj", "xcomp", "ccomp") and tree.head[clause] != clause:
            clause = tree.head[clause]
        return Source((head, head), tree.head[clause] if tree.dep[clause] == "relcl" else head)
    if tree.pos[head] in ("VERB", "AUX", "ADP", "PUNCT", "SPACE") and tree.dep[head] not in ("nsubj", "pobj"):
        return None
    first, last = tree.phrase(head)
    return Source((first, last), head)


def subject_of(scene: Scene, verb: int) -> int | None:
    """Return the head token of the active subject of `verb`, climbing over coordination and control; None if there is none."""
    tree = scene.tree
    current, steps = verb, 0
    while steps < 6:
        subject = tree.child(current, *_SUBJECTS)
        if subject is not None:
            return (
                None
                if tree.lower[subject] in _EXPLETIVE and tree.dep[verb] != "relcl" and _is_expletive(scene, current)
                else subject
            )
        passive = tree.child(current, "nsubjpass")
        if passive is not None:
            return passive if current != verb else None
        label, head = tree.dep[current], tree.head[current]
        if head == current:
            return None
        if label in ("conj", "xcomp", "advcl", "ccomp", "dep") and tree.pos[head] in ("VERB", "AUX", "ADJ", "NOUN"):
            if label in ("xcomp",):
                goal = tree.child(head, "dobj")
                if (
                    goal is not None
                    and goal < current
                    and tree.lemma[head] not in ("promise", "take", "use", "make", "hold", "give")
                ):
                    return goal
            if label == "ccomp" and tree.child(current, "mark") is not None:
                return None
            if label == "conj" and tree.pos[head] == "NOUN":
                return None
            current = head
        elif label in ("acl", "relcl"):
            return head if label == "acl" else None
        elif label == "pcomp":
            current = tree.head[head]  # "after saying": the subject of what the preposition hangs on
            if tree.pos[current] not in ("VERB", "AUX"):
                return None
        elif label in ("acomp", "attr", "prep", "oprd"):
            current = head
        else:
            return None
        steps += 1
    return None


def _is_expletive(scene: Scene, verb: int) -> bool:
    """Tell whether "it" is empty here: a passive or a copula with a clause to come."""
    tree = scene.tree
    return tree.child(verb, "auxpass") is not None or tree.lemma[verb] in ("be", "seem", "appear", "turn", "emerge")


def agent_of(scene: Scene, verb: int) -> int | None:
    """Return the head token of the agent of a passive ("by X")."""
    tree = scene.tree
    for child in tree.children[verb]:
        if tree.dep[child] in ("agent", "prep") and tree.lower[child] == "by":
            noun = tree.child(child, "pobj")
            if noun is not None and tree.pos[noun] in ("NOUN", "PROPN", "PRON"):
                return noun
    return None


def source_of(scene: Scene, verb: int) -> Source | None:
    """Return the source of a verbal cue: its subject, or the agent of a passive."""
    tree = scene.tree
    if tree.child(verb, "auxpass", "nsubjpass") is not None or (tree.tag[verb] == "VBN" and tree.dep[verb] == "acl"):
        agent = agent_of(scene, verb)
        return None if agent is None else phrase_source(scene, agent)
    subject = subject_of(scene, verb)
    if subject is None or scene.inside[subject] >= 0 and scene.inside[verb] != scene.inside[subject]:
        return None
    return phrase_source(scene, subject)


def owner_of(scene: Scene, noun: int) -> Source | None:
    """Return the source of a nominal cue: its possessive, "by X" or "from X"."""
    tree = scene.tree
    owner = tree.child(noun, "poss")
    if owner is not None:
        first, last = tree.left[owner], owner
        for child in tree.all_children(owner, "case"):
            last = min(last, child - 1) if child < owner else last
        return Source(tree.trim(first, last, owner), owner)
    for child in tree.all_children(noun, "prep"):
        if tree.lower[child] in ("by", "from"):
            head = tree.child(child, "pobj")
            if head is not None:
                return phrase_source(scene, head)
    for child in tree.all_children(noun, "acl"):
        if tree.tag[child] == "VBN":
            agent = agent_of(scene, child)
            if agent is not None:
                return phrase_source(scene, agent)
    return None
