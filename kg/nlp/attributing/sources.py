"""Who speaks: the noun phrase that is the source of a cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kg.nlp.attributing.scene import Range, Scene
from kg.nlp.cues import words

_CLIMB: Final = 8
_SUBJECT_CONTROL: Final = words("subject_control")
_PUBLISHING: Final = words("publishing_verbs")
_AUXILIARIES: Final = words("auxiliaries")
_PLACED: Final = words("place_prepositions")
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
    for child in tree.children[head]:
        # "the mayor speaking on Monday", "Lee in a post": neither the participle nor the place is part of who speaks.
        participle = tree.dep[child] in ("acl", "relcl")
        placed = tree.dep[child] == "prep" and tree.pos[head] in ("PROPN", "PRON") and tree.lower[child] in _PLACED
        if child > head and (participle or placed):
            last = min(last, max(head, tree.left[child] - 1))
    return Source(tree.trim(first, last, head), head)


def subject_of(scene: Scene, verb: int) -> int | None:
    """Return the head token of the active subject of `verb`, climbing over coordination and control; None if there is none."""
    tree = scene.tree
    current = verb
    for _ in range(_CLIMB):
        subject = tree.child(current, "nsubj")
        if subject is not None:
            expletive = tree.lower[subject] in _EXPLETIVE and _is_expletive(scene, current)
            return None if expletive else subject
        passive = tree.child(current, "nsubjpass")
        if passive is not None:
            return passive if current != verb else None
        above = _above(scene, current)
        if above is None:
            return None
        current, found = above
        if found:
            return current
    return None


def _above(scene: Scene, current: int) -> tuple[int, bool] | None:
    """Return where to look for the subject of `current` next; True if that token is the subject itself."""
    tree = scene.tree
    label, head = tree.dep[current], tree.head[current]
    if head == current:
        return None
    if label == "xcomp":
        goal = tree.child(head, "dobj")
        if goal is not None and goal < current and tree.lemma[head] not in _SUBJECT_CONTROL:
            return goal, True
        return head, False
    if label == "ccomp":
        return None if tree.child(current, "mark") is not None else (head, False)
    if label == "conj":
        return None if tree.pos[head] == "NOUN" else (head, False)
    if label == "acl":
        if tree.tag[current] == "VBG" and _aloof(scene, current):
            verb = _clause_of(scene, head)
            return None if verb is None else (verb, False)
        return head, True
    if label == "advcl" and _points_back(scene, current):
        return tree.head[head], False
    if label in ("pcomp", "prep", "advcl", "dep", "acomp", "attr", "oprd", "advmod"):
        verb = head if tree.pos[head] in ("VERB", "AUX", "ADJ") else _clause_of(scene, head)
        return None if verb is None else (verb, False)
    return None


def _points_back(scene: Scene, participle: int) -> bool:
    """Tell whether a participle continues the cue above its clause ("She said sales rose, pointing to June")."""
    tree, verbs = scene.tree, scene.lexicon.verbs
    clause = tree.head[participle]
    if tree.dep[clause] != "ccomp" or tree.tag[participle] != "VBG" or not _after_comma(scene, participle):
        return False
    return tree.lemma[participle] in verbs and tree.lemma[tree.head[clause]] in verbs


def _aloof(scene: Scene, participle: int) -> bool:
    """Tell whether a participle belongs to the clause rather than to its noun: after a comma, or on what a speaker puts out."""
    tree = scene.tree
    if _after_comma(scene, participle):
        return True
    noun = tree.head[participle]
    return tree.dep[noun] == "dobj" and tree.lemma[tree.head[noun]] in _PUBLISHING


def _after_comma(scene: Scene, token: int) -> bool:
    before = scene.tree.left[token] - 1
    return before >= 0 and scene.tree.lower[before] == ","


def _clause_of(scene: Scene, token: int) -> int | None:
    """Return the verb of the clause that a noun or preposition stands in."""
    tree = scene.tree
    for _ in range(_CLIMB):
        head = tree.head[token]
        if head == token:
            return None
        token = head
        if tree.pos[token] in ("VERB", "AUX"):
            return token
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
    if is_passive(scene, verb):
        agent = agent_of(scene, verb)
        if agent is None and scene.tree.dep[verb] == "ccomp" and scene.tree.lemma[scene.tree.head[verb]] == "let":
            agent = subject_of(scene, scene.tree.head[verb])  # "she let it be known that …"
        return None if agent is None else phrase_source(scene, agent)
    subject = subject_of(scene, verb)
    if subject is None:
        return _name_before(scene, verb)
    if scene.inside[subject] >= 0 and scene.inside[verb] != scene.inside[subject]:
        return None
    source = phrase_source(scene, subject)
    if source is not None and source.tokens[0] <= verb <= source.tokens[1]:
        cut = verb - 1 if source.head < verb else source.head
        return Source(scene.tree.trim(source.tokens[0], max(cut, source.head), source.head), source.head)
    return source


def _name_before(scene: Scene, verb: int) -> Source | None:
    """Return a name that the parser took for an auxiliary of the verb ("Will said", "Borrow later repeated")."""
    tree = scene.tree
    for child in tree.all_children(verb, "aux"):
        if tree.lower[child] not in _AUXILIARIES and scene.text[tree.start[child]].isupper():
            return Source((child, child), child)
    if tree.tag[verb] not in ("VBD", "VBZ", "VBP") or tree.child(verb, "nsubj", "nsubjpass", "expl", "csubj") is not None:
        return None
    before = verb - 1
    while before > scene.sentence_first[verb] and tree.dep[before] in ("advmod", "aux", "neg") and tree.head[before] == verb:
        before -= 1
    if (
        before < scene.sentence_first[verb]
        or tree.pos[before] not in ("NOUN", "PROPN", "PRON", "NUM")
        or scene.inside[before] >= 0
    ):
        return None
    if tree.tag[before] in ("WP", "WDT") and tree.dep[before] != "nsubj":
        return None
    head = before
    while tree.head[head] < before and tree.head[head] != head and tree.pos[tree.head[head]] in ("NOUN", "PROPN", "NUM", "ADP"):
        if scene.sentence_first[tree.head[head]] != scene.sentence_first[verb]:
            break
        head = tree.head[head]
    if tree.pos[head] == "ADP":
        head = before
    first, last = tree.phrase(head)
    return Source(tree.trim(first, min(last, before), head), head) if first <= head <= before else None


def is_passive(scene: Scene, verb: int) -> bool:
    """Tell whether a verb is passive, a bare participle included ("a plan announced by", "asked whether")."""
    tree = scene.tree
    if tree.child(verb, "auxpass", "nsubjpass") is not None:
        return True
    return tree.tag[verb] == "VBN" and tree.dep[verb] in ("acl", "advcl") and tree.child(verb, "nsubj", "aux") is None


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
