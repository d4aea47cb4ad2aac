"""Polarity, modality and tense of a clause, from its own words and from the words it is embedded in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kg.model import Epistemic, Polarity
from kg.nlp.clauses import Clause, Tense
from kg.nlp.lexicon import Embedding, clause_words, embeddings
from kg.nlp.trees import Tree

#: From strongest to weakest: an embedded clause is as weak as the weakest of its own and its frame's modality.
_WEAKNESS: Final[dict[Epistemic, int]] = {
    "asserted": 0,
    "hedged": 1,
    "irrealis": 2,
    "hypothetical": 3,
    "question": 4,
    "unknown": 5,
}
_DEPTH: Final = 6


def weaker(one: Epistemic, other: Epistemic) -> Epistemic:
    """Return the weaker of two modalities."""
    return one if _WEAKNESS[one] >= _WEAKNESS[other] else other


def polarity_and_modality(tree: Tree, clause: Clause, lemma: Callable[[int], str]) -> tuple[Polarity, Epistemic]:
    """Return how a clause is meant; `lemma` gives the lemma of a verb token.

    An infinitive after a verb of deciding, wanting or promising is irrealis ("decided to sell": no sale is told); after a verb of
    failing, refusing or denying it is negative; after managing, beginning or causing it is asserted as its frame is.
    """
    negations, unknown = _negations(tree, clause)
    modality = _own_modality(tree, clause)
    verb = clause.verb
    for _ in range(_DEPTH):
        entry, holder, above = _frame(tree, verb, lemma)
        if holder is not None and _yet_to(tree, holder, verb):
            entry, negations = None, negations + 1
        if entry is not None:
            modality = weaker(modality, entry.modality)
            negations += entry.negative
            if holder is not None and _is_negated(tree, holder):
                if entry.negated == "flip":
                    negations += 1
                unknown = unknown or entry.negated == "unknown"
        if above is None or tree.dep[verb] not in ("xcomp", "pcomp"):
            break
        verb = above
        modality = weaker(modality, _auxiliary_modality(tree, verb))
        if tree.dep[verb] not in ("xcomp", "ccomp", "pcomp", "acl"):
            break
    if unknown:
        return "unknown", weaker(modality, "hedged")
    return ("negative" if negations % 2 else "positive"), modality


def _frame(tree: Tree, verb: int, lemma: Callable[[int], str]) -> tuple[Embedding | None, int | None, int | None]:
    """Return the table entry of the word that takes the clause of `verb`, that word, and the verb to go on from."""
    label, head = tree.dep[verb], tree.head[verb]
    table = embeddings()
    if label == "pcomp":
        holder = tree.head[head]
        if tree.is_verb(holder):
            return table.get((lemma(holder), "verb")), holder, holder
        if tree.is_noun(holder):
            return table.get((tree.lemma[holder], "noun")), None, None
        return None, None, None
    if label not in ("xcomp", "ccomp", "acl"):
        return None, None, None
    if tree.is_verb(head) and label != "acl":
        return table.get((lemma(head), "verb")), head, head
    if tree.pos[head] == "ADJ":
        entry = table.get((tree.lemma[head], "adj"))
        holder = tree.head[head] if tree.dep[head] in ("acomp", "attr", "conj") else head
        return entry, holder, None
    if tree.is_noun(head) and (label == "ccomp" or tree.tag[verb] == "VB" or tree.child(verb, "mark") is not None):
        return table.get((tree.lemma[head], "noun")), None, None
    return None, None, None


def _yet_to(tree: Tree, holder: int, verb: int) -> bool:
    """Tell whether a verb stands in "has yet to answer": it has not answered."""
    return tree.lemma[holder] in ("have", "be") and "yet" in tree.lower[holder + 1 : verb]


def _is_negated(tree: Tree, verb: int) -> bool:
    return any(tree.dep[child] == "neg" or tree.lower[child] in ("never", "n't", "n’t") for child in tree.children[verb])


def _negations(tree: Tree, clause: Clause) -> tuple[int, bool]:
    """Return how many words negate the clause, and whether it can no longer be told what is denied ("not all")."""
    count, unknown = 0, False
    adverbs = clause_words("negative_adverbs")
    for child in tree.children[clause.verb]:
        word = tree.lower[child]
        if tree.dep[child] == "neg" or (tree.dep[child] in ("advmod", "preconj") and word in adverbs):
            if child + 1 < len(tree) and tree.lower[child + 1] in ("only", "just", "necessarily"):
                continue
            count += 1
        elif tree.dep[child] == "advmod" and any(tree.lower[c] == "no" for c in tree.children[child]):
            count += 1  # "no longer"
    if tree.dep[clause.verb] == "conj":
        head = tree.head[clause.verb]
        if any(tree.lower[c] == "nor" for c in tree.all_children(head, "cc") if c < clause.verb):
            count += 1
        own = any(tree.dep[c] in ("aux", "nsubj", "nsubjpass") for c in tree.children[clause.verb])
        if not count and not own and tree.tag[clause.verb] == tree.tag[head] == "VB" and _is_negated(tree, head):
            count += 1  # "did not eat or drink"
    if tree.dep[clause.verb] == "pcomp" and tree.lower[tree.head[clause.verb]] == "without":
        count += 1
    nominals, determiners = clause_words("negative_nominals"), clause_words("negative_determiners")
    subject = None if clause.shared else clause.surface
    for argument in (subject, clause.object, clause.complement, clause.agent):
        if argument is None:
            continue
        if (
            tree.lower[argument] in nominals
            or any(tree.dep[c] == "det" and tree.lower[c] in determiners for c in tree.children[argument])
            or _none_of(tree, argument)
        ):
            count += 1
        elif any(tree.dep[c] == "neg" for c in tree.children[argument]):
            if argument == subject:
                unknown = True  # "not everybody agrees"
            else:
                count += 1  # "not a recall"
    if clause.shared and clause.surface is not None and tree.lower[clause.surface] in nominals:
        count += 1
    return count, unknown


def _none_of(tree: Tree, argument: int) -> bool:
    """Tell whether a phrase says that there was none: "not one alarm", "not a single train", "not a word of apology"."""
    left = tree.left[argument]
    words = tree.lower[left : left + 3]
    return words[:1] == ["not"] and words[1:2] in (["a"], ["an"], ["one"], ["even"]) and words[2:] != ["but"]


def _auxiliary_modality(tree: Tree, verb: int) -> Epistemic:
    modality: Epistemic = "asserted"
    for child in tree.children[verb]:
        word = tree.lower[child]
        if tree.dep[child] == "aux":
            if word in clause_words("hedging_auxiliaries"):
                modality = weaker(modality, "hedged")
            elif word in clause_words("irrealis_auxiliaries"):
                modality = weaker(modality, "irrealis")
        elif tree.dep[child] == "advmod" and word in clause_words("hedging_adverbs"):
            modality = weaker(modality, "hedged")
    return modality


def _own_modality(tree: Tree, clause: Clause) -> Epistemic:
    verb = clause.verb
    modality = _auxiliary_modality(tree, verb)
    label = tree.dep[verb]
    for child in tree.children[verb]:
        if tree.dep[child] == "mark" and tree.lower[child] in clause_words("hypothetical_marks"):
            return weaker(modality, "question" if tree.lower[child] == "whether" else "hypothetical")
    if label == "conj" and clause.shared and modality == "asserted" and tree.tag[verb] == "VB" and tree.is_verb(tree.head[verb]):
        modality = _auxiliary_modality(tree, tree.head[verb])
    if label == "advcl" and tree.tag[verb] == "VB" and any(tree.lower[c] == "to" for c in tree.children[verb]):
        return weaker(modality, "irrealis")  # a purpose
    if label in ("acl", "relcl") and tree.tag[verb] == "VB" and tree.lower[verb - 1 if verb else 0] == "to":
        return weaker(modality, "irrealis")
    if tree.head[verb] == verb or label in ("ccomp", "conj", "parataxis"):
        last = _sentence_end(tree, verb)
        if last == "?":
            return weaker(modality, "question")
        imperative = tree.tag[verb] == "VB" and clause.surface is None and not clause.auxiliaries
        if imperative:
            return weaker(modality, "irrealis")
    if label in ("ccomp", "advcl", "pcomp") and any(
        tree.tag[c] in ("WP", "WRB", "WDT") and tree.dep[c] in ("nsubj", "dobj", "advmod", "attr", "det")
        for c in tree.children[verb]
    ):
        head = tree.head[verb]
        if label == "ccomp" and tree.lemma[head] in ("ask", "wonder", "question"):
            return weaker(modality, "question")
    return modality


def _sentence_end(tree: Tree, verb: int) -> str:
    for index in range(tree.right[verb], min(tree.right[verb] + 3, len(tree))):
        if tree.lower[index] in ("?", ".", "!"):
            return tree.lower[index]
    return ""


def tense_of(tree: Tree, clause: Clause) -> Tense:
    """Return the tense of a clause; infinitives and participles have that of the clause they hang on."""
    verb = clause.verb
    for _ in range(_DEPTH):
        found = _own_tense(tree, verb)
        if found != "none":
            return found
        head = tree.head[verb]
        if tree.dep[verb] not in ("conj", "acl", "advcl", "xcomp", "pcomp", "prep") or head == verb:
            return "none"
        while not tree.is_verb(head) and tree.head[head] != head:
            head = tree.head[head]
        verb = head
    return "none"


def _own_tense(tree: Tree, verb: int) -> Tense:
    auxiliaries = [c for c in tree.children[verb] if tree.dep[c] in ("aux", "auxpass")]
    words = {tree.lower[c] for c in auxiliaries}
    if words & clause_words("future_auxiliaries"):
        past = any(tree.lower[c] == "have" for c in auxiliaries)
        return "past" if past else "future"
    for child in auxiliaries:
        tag = tree.tag[child]
        if tree.lemma[child] == "have" and tag != "VB":
            return "past"
        if tag == "VBD":
            return "past"
    for child in auxiliaries:
        if tree.tag[child] in ("VBZ", "VBP"):
            if tree.lower[verb] == "going" and tree.child(verb, "xcomp") is not None:
                return "future"
            return "present"
        if tree.tag[child] == "MD":
            return "present"
    if any(tree.lower[c] == "to" for c in auxiliaries):
        return "none"
    tag = tree.tag[verb]
    if tag == "VBD" or (tag == "VBN" and tree.head[verb] == verb):
        return "past"
    return "present" if tag in ("VBZ", "VBP") else "none"
