"""Clauses: the predicates of a parsed text, each with the tokens that head its arguments.

The parser's labels are ClearNLP's (nsubj, dobj, relcl, xcomp, …). Subjects that a clause shares with another are found by walking
up: coordinated verbs, infinitives and participles, relative clauses. What the small model often gets wrong in one way is mended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from spacy.tokens import Doc

from kg.nlp.lexicon import clause_words, embeddings, light_verbs, verb_lemmas
from kg.nlp.slot_words import is_role, noun_class
from kg.nlp.trees import Tree, tree_of

Tense = Literal["past", "present", "future", "none"]
_SUBJECTS: Final = ("nsubj", "nsubjpass")
_RELATIVES: Final = frozenset({"who", "which", "that", "whom"})
_CLAUSAL: Final = frozenset({"xcomp", "advcl", "pcomp", "ccomp"})
_MAX_DEPTH: Final = 12


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate token with the heads of its arguments; `surface` is the grammatical subject, `shared` that it stands elsewhere.

    `predicate` is the lemma with its particle or noun ("call off", "take part"); `used` are tokens that are part of it.
    """

    verb: int
    predicate: str
    surface: int | None
    shared: bool
    passive: bool
    agent: int | None
    object: int | None
    complement: int | None
    recipient: int | None
    auxiliaries: tuple[int, ...]
    used: tuple[int, ...]


class ClauseFinder:
    """Finds the clauses of one document; subjects are remembered, so that chains of clauses cost no more than their length."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._subjects: dict[int, tuple[int | None, bool]] = {}
        self._fixes = verb_lemmas()

    def find(self) -> Iterator[Clause]:
        """Yield the clauses in order of their predicate."""
        for index in range(len(self.tree)):
            if self._is_predicate(index):
                yield self._clause(index)

    def _is_predicate(self, index: int) -> bool:
        tree = self.tree
        if not tree.is_verb(index) or tree.dep[index] in (
            "aux",
            "auxpass",
            "amod",
            "compound",
            "prep",
            "punct",
            "nmod",
            "case",
            "det",
        ):
            return False
        if tree.lemma[index] in ("do", "have", "be") and tree.tag[index] == "VBG" and not tree.children[index]:
            return False
        # "according to", "including", "regarding": prepositions tagged as verbs
        return not (
            tree.dep[index] in ("prep", "mark") or (tree.dep[index] in ("nsubj", "dobj", "pobj") and not tree.children[index])
        )

    # -- subjects

    def subject(self, verb: int, depth: int = 0) -> tuple[int | None, bool]:
        """Return the grammatical subject of `verb` (its head token), and whether it stands outside the clause."""
        if verb in self._subjects:
            return self._subjects[verb]
        if depth > _MAX_DEPTH:
            return None, False
        found = self._find_subject(verb, depth)
        self._subjects[verb] = found
        return found

    def _find_subject(self, verb: int, depth: int) -> tuple[int | None, bool]:
        tree = self.tree
        label = tree.dep[verb]
        own = self._own_subject(verb)
        if own is not None:
            if tree.lower[own] in _RELATIVES and (label == "relcl" or tree.tag[own] in ("WP", "WDT")):
                antecedent = self._antecedent(verb)
                return (antecedent, True) if antecedent is not None else (own, False)
            return own, False
        head = tree.head[verb]
        if head == verb:
            return self._stranded_subject(verb), False
        if label == "conj":
            while not tree.is_verb(head) and tree.dep[head] == "conj" and tree.head[head] != head:
                head = tree.head[head]
            return self._from(head, depth) if tree.is_verb(head) else (None, False)
        if label == "relcl":
            # "the tour she cancelled" has a subject; one without any is a reduced one.
            return head, True
        if label == "acl":
            return (head, True) if tree.tag[verb] in ("VBG", "VBN", "VBD") else (self._possessor(head), True)
        if label == "pcomp":
            return self._after_preposition(head, depth)
        if label in _CLAUSAL:
            return self._controlled(verb, head, depth)
        return None, False

    def _from(self, verb: int, depth: int) -> tuple[int | None, bool]:
        return self.subject(verb, depth + 1)[0], True

    def _own_subject(self, verb: int) -> int | None:
        tree = self.tree
        own = tree.child(verb, *_SUBJECTS)
        if own is not None:
            return own
        for child in tree.all_children(verb, "aux"):
            # A surname that is also a verb ("Marsh later said") is taken for an auxiliary.
            named = tree.tag[child] in ("VB", "VBP", "NNP") and tree.text[tree.start[child]].isupper()
            if named and tree.lemma[child] not in ("be", "have", "do", "get", "let"):
                return child
        return None

    def _antecedent(self, verb: int) -> int | None:
        """Return the noun that the relative clause of `verb` (or of the verb it is coordinated with) hangs on."""
        tree = self.tree
        while tree.dep[verb] == "conj":
            verb = tree.head[verb]
        if tree.dep[verb] != "relcl":
            return None
        head = tree.head[verb]
        # "A woman in a raincoat who carries", "a member of the club who works": "who" is a person, the nearest noun often none.
        pronoun = self._own_subject(verb)
        if pronoun is None or tree.lower[pronoun] != "who" or tree.dep[head] != "pobj" or self._is_person(head):
            return head
        holder = tree.head[tree.head[head]]
        if tree.is_noun(holder) and tree.tag[head] in ("NN", "NNS") and self._is_person(holder):
            return holder
        return head

    def _is_person(self, index: int) -> bool:
        lemma = self.tree.lemma[index]
        return lemma in noun_class("person") or is_role(lemma) or lemma in ("member", "one", "other")

    def _possessor(self, noun: int) -> int | None:
        return self.tree.child(noun, "poss")

    def _after_preposition(self, preposition: int, depth: int) -> tuple[int | None, bool]:
        tree = self.tree
        holder = tree.head[preposition]
        while tree.dep[holder] in ("prep", "pcomp") and tree.head[holder] != holder:
            holder = tree.head[holder]
        if tree.is_verb(holder):
            entry = embeddings().get((self.lemma(holder), "verb"))
            if entry is not None and entry.control == "object":
                affected = tree.child(holder, "dobj", "dative")
                if affected is not None:
                    return affected, True
            return self._from(holder, depth)
        if tree.is_noun(holder):
            # "criticism for being", "the idea of selling": the owner of the noun, or the verb's subject
            owner = self._possessor(holder)
            if owner is not None:
                return owner, True
            verb = tree.head[holder]
            if tree.dep[holder] == "pobj" and tree.lower[verb] in ("with", "under", "for") and tree.is_verb(tree.head[verb]):
                return self._from(tree.head[verb], depth)
            if tree.dep[holder] == "dobj" and tree.is_verb(verb):
                return self._from(verb, depth)
        return None, False

    def _controlled(self, verb: int, head: int, depth: int) -> tuple[int | None, bool]:
        tree = self.tree
        finite = tree.tag[verb] in ("VBD", "VBZ", "VBP") and self.tree.child(verb, "aux") is None
        if tree.dep[verb] == "ccomp" and finite:
            return None, False
        if tree.pos[head] == "ADJ":
            holder = tree.head[head]
            return self._from(holder, depth) if tree.is_verb(holder) else (None, False)
        if not tree.is_verb(head):
            return (head, True) if tree.is_noun(head) and tree.tag[verb] in ("VBG", "VBN") else (None, False)
        if tree.dep[verb] in ("xcomp", "ccomp"):
            entry = embeddings().get((self.lemma(head), "verb"))
            affected = tree.child(head, "dobj", "dative")
            if affected is not None and entry is not None and entry.control == "object":
                return affected, True
        return self._from(head, depth)

    def _stranded_subject(self, verb: int) -> int | None:
        """Return the noun of a "sentence" that the parser cut off before its verb: "Brandon | first heard of it"."""
        tree = self.tree
        left = tree.left[verb]
        if left == 0 or not tree.sentence_start[left] or tree.tag[verb] not in ("VBD", "VBZ", "VBP", "VBN", "VBG"):
            return None
        previous = left - 1
        if tree.pos[previous] in ("PUNCT", "SPACE") or not tree.is_noun(previous):
            return None
        index = previous
        while tree.head[index] != index:
            index = tree.head[index]
        return index if tree.is_noun(index) else None

    # -- the clause

    def lemma(self, verb: int) -> str:
        """Return the lemma of a verb, with the model's known slips corrected."""
        tree = self.tree
        lemma = tree.lemma[verb]
        right = self._fixes.get((lemma, tree.lower[verb])) or self._fixes.get((lemma, "*"))
        if right:
            return right
        return "be" if tree.lower[verb] in ("'s", "’s", "'re", "’re", "'m", "’m") and tree.pos[verb] == "AUX" else lemma

    def _is_margin(self, noun: int) -> bool:
        """Tell whether a noun after "by" says by how much: a number of votes, points or metres."""
        counted = self.tree.child(noun, "nummod") is not None
        return counted and self.tree.lemma[noun] in clause_words("margin_nouns")

    def _clause(self, verb: int) -> Clause:
        tree = self.tree
        surface, shared = self.subject(verb)
        passive = self._is_passive(verb)
        target = tree.child(verb, "dobj")
        complement = tree.child(verb, "attr", "acomp", "oprd")
        lemma, used = self._predicate(verb, target, complement)
        if complement is None and lemma == "be":
            complement = next((c for c in tree.all_children(verb, "ccomp", "xcomp") if not tree.is_verb(c)), None)
        if complement is None and lemma == "be":
            complement = next((c for c in tree.children[verb] if c > verb and self._is_state(c)), None)
        if target is not None and target in used:
            target = None
        if complement is not None and complement in used:
            complement = None
        agent = None
        for child in tree.all_children(verb, "agent"):
            agent = tree.child(child, "pobj")
            if agent is not None and self._is_margin(agent):
                agent = None  # "passed by 20 votes to 5", "raised by 3 points"
        if target is None and not passive and tree.dep[verb] == "relcl":
            target = self._gap(verb, surface)
        elif target is not None and tree.lower[target] in _RELATIVES and tree.dep[verb] == "relcl":
            target = tree.head[verb]
        recipient = tree.child(verb, "dative")
        if recipient is not None and not tree.is_noun(recipient):
            recipient = tree.child(recipient, "pobj") or recipient
        if surface is None and complement is not None and tree.child(verb, "expl") is not None:
            surface, complement = complement, None  # "there were no delays"
        return Clause(
            verb=verb,
            predicate=lemma,
            surface=surface,
            shared=shared,
            passive=passive and lemma != "be",
            agent=agent,
            object=target,
            complement=complement,
            recipient=recipient,
            auxiliaries=tuple(tree.all_children(verb, "aux", "auxpass")),
            used=used,
        )

    def _is_state(self, index: int) -> bool:
        """Tell whether a token is the adverb of "the match is off", "the strike is over"."""
        tree = self.tree
        bare = tree.dep[index] in ("advmod", "prep", "prt") and not tree.children[index]
        return bare and tree.lower[index] in clause_words("particles")

    def _gap(self, verb: int, surface: int | None) -> int | None:
        """Return the antecedent where it is the object of its relative clause: "the dress (that) she wore"."""
        tree = self.tree
        head = tree.head[verb]
        own = self._own_subject(verb)
        if surface is None or surface == head or (own is not None and tree.lower[own] in _RELATIVES):
            return None
        for child in tree.children[verb]:
            if tree.tag[child] in ("WRB", "IN") and tree.dep[child] == "advmod":
                return None  # "the place where she works"
            if tree.dep[child] in ("prep", "prt") and tree.dep[child] == "prep" and tree.child(child, "pobj", "pcomp") is None:
                return None  # "the bank she works for"
            if tree.dep[child] == "prep" and any(tree.lower[c] in ("which", "whom") for c in tree.all_children(child, "pobj")):
                return None  # "the bank for which she works"
        return None if tree.child(verb, "attr", "acomp", "ccomp") is not None else head

    def _is_passive(self, verb: int) -> bool:
        tree = self.tree
        if tree.child(verb, "auxpass") is not None or tree.child(verb, "nsubjpass") is not None:
            return True
        tag, label = tree.tag[verb], tree.dep[verb]
        if tag not in ("VBN", "VBD"):
            return False
        if label == "acl":
            return not self._heads_sentence(verb)
        if any(tree.dep[c] in ("aux", "nsubj") for c in tree.children[verb]):
            return False
        if label == "advcl":
            return tag == "VBN" or tree.child(verb, "agent") is not None
        if label == "conj" and tag == "VBN" and tree.is_verb(tree.head[verb]):
            return self._is_passive(tree.head[verb])
        return False

    def _heads_sentence(self, verb: int) -> bool:
        """Tell whether a participle on the sentence's root noun is its main verb in truth: "The plan passed by ten votes"."""
        tree = self.tree
        head = tree.head[verb]
        if tree.head[head] != head or tree.tag[verb] != "VBD":
            return False
        return tree.right[verb] >= tree.right[head] - 1 and tree.lower[tree.right[head]] in (".", "!", "”", '"')

    def _predicate(self, verb: int, target: int | None, complement: int | None) -> tuple[str, tuple[int, ...]]:
        """Return the predicate's lemma and the tokens beside the verb that are part of it."""
        tree = self.tree
        lemma = self.lemma(verb)
        for child in tree.children[verb]:
            if child <= verb:
                continue
            label = tree.dep[child]
            if lemma == "be":
                break
            if label == "prt" or (
                label in ("advmod", "prep")
                and child <= verb + 1
                and not tree.children[child]
                and tree.lower[child] in clause_words("particles")
            ):
                return f"{lemma} {tree.lower[child]}", (child,)
        light = light_verbs().get(lemma)
        if light is not None:
            for item in (target, complement, *tree.all_children(verb, "oprd", "acomp", "advmod", "dobj")):
                if item is not None and tree.lemma[item] in light and tree.child(item, "amod", "nummod", "acl") is None:
                    return f"{lemma} {tree.lemma[item]}", (item,)
        return lemma, ()


@lru_cache(maxsize=2)
def clauses_of(doc: Doc) -> tuple[ClauseFinder, tuple[Clause, ...]]:
    """Return the clauses of a parsed `doc` and their finder; components that run one after the other share them."""
    finder = ClauseFinder(tree_of(doc))
    return finder, tuple(finder.find())
