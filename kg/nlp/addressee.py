"""To whom something was said: the object of "told", the "to …" of "wrote to her followers"."""

from __future__ import annotations

from typing import Final

from kg.model import Span
from kg.nlp.channel_lexicon import channel_lexicon
from kg.nlp.trees import Tree

_TO: Final = frozenset({"to", "with"})


def addressee_of(tree: Tree, cue: int, lemma: str) -> int | None:
    """Return the head token of the addressee of the cue verb at token `cue`, None if none is told."""
    lexicon = channel_lexicon()
    if lemma in lexicon.addressee_objects:
        for child in tree.children[cue]:
            if (
                tree.dep[child] in ("dobj", "dative", "nsubj")
                and child > cue
                and not tree.is_verb(child)
                and tree.pos[child] != "DET"
            ):
                if tree.dep[child] == "nsubj":
                    # "She told him he …" is at times read as one clause; only a pronoun is safe.
                    continue
                return child
        # "asked him to leave": the parser makes the addressee the subject of the infinitive.
        for child in tree.children[cue]:
            if tree.dep[child] in ("xcomp", "ccomp") and child > cue:
                subject = tree.child(child, "nsubj")
                if subject is not None and subject > cue and any(tree.lower[c] == "to" for c in tree.children[child]):
                    return subject
    if lemma in lexicon.addressee_to:
        for child in tree.children[cue]:
            if tree.dep[child] in ("prep", "dative") and tree.lower[child] in _TO:
                target = tree.child(child, "pobj")
                if target is not None:
                    return target
    return None


def phrase_span(tree: Tree, head: int) -> Span:
    """Return the characters of the noun phrase of token `head`."""
    first, last = tree.phrase(head)
    return tree.start[first], tree.end[last]
