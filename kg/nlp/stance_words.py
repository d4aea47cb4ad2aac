"""What the words of a content say about polarity, epistemic status and sentiment."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from kg.model import Epistemic
from kg.nlp.stance_lexicon import Lexicon, lexicon
from kg.nlp.trees import Tree

_CLAUSES: Final = frozenset({"xcomp", "ccomp", "pcomp"})
_HOLDERS: Final = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "expl", "pobj", "oprd"})
_SKIPPED: Final = frozenset({"PUNCT", "SPACE"})
#: Parts of speech as the table of scores names them.
_KINDS: Final = {"ADJ": "a", "NOUN": "n", "VERB": "v", "ADV": "r", "AUX": "v", "INTJ": "u"}
_OPENING: Final = frozenset({"if", "unless"})
_ORDERING: Final = frozenset({"do", "please", "not", "n't", "n’t", "never", "let", "just"})
_FIRST_PERSON: Final = frozenset({"i", "we"})


def content_roots(tree: Tree, tokens: Sequence[int]) -> list[int]:
    """Return the tokens of a content whose head lies outside of it, in order; marks are no roots."""
    inside = set(tokens)
    roots = [
        i
        for i in tokens
        if tree.pos[i] not in _SKIPPED and (tree.head[i] == i or tree.head[i] not in inside) and tree.dep[i] != "mark"
    ]
    # A clause says more than a stray word before it ("Well, …").
    clauses = [i for i in roots if tree.is_verb(i)]
    return clauses or roots


def negations(tree: Tree, root: int, *, chain: bool, within: Collection[int] | None = None) -> tuple[str, ...]:
    """Return the negative words that bear on the clause of `root`; with `chain`, those of its infinitive too ("failed to")."""
    words = lexicon()
    found: list[str] = []
    current: int | None = root
    steps = 0
    while current is not None and steps < 4:
        found.extend(_on_clause(tree, current, words, within))
        if not chain:
            break
        below = _complement(tree, current)
        if _implies_not(tree, current, below, words):
            found.append(tree.lower[current])
        elif below is not None and tree.dep[below] == "ccomp":
            # What somebody else thinks is a clause of its own.
            below = None
        current = below
        steps += 1
    return tuple(found)


def _on_clause(tree: Tree, verb: int, words: Lexicon, within: Collection[int] | None) -> list[str]:
    found = []
    for child in tree.children[verb]:
        if within is not None and child not in within:
            continue
        word = tree.lower[child]
        if child > verb and not tree.is_verb(verb) and tree.pos[verb] != "ADJ":
            # "a work horse, not a show horse" denies what comes after.
            continue
        if (tree.dep[child] == "neg" or word in words.adverbs) and not _lifted(tree, child, words):
            found.append(word)
        elif tree.dep[child] in _HOLDERS:
            found.extend(_on_phrase(tree, child, words))
        elif tree.dep[child] == "prep" and word in words.prepositions and not tree.is_verb(verb):
            found.append(word)
        elif tree.dep[child] in ("acomp", "attr") and any(tree.dep[c] == "neg" for c in tree.children[child]):
            found.append("not")
    if tree.dep[verb] in ("attr", "pobj", "dobj", "ROOT", "nsubj", "conj", "oprd") and not tree.is_verb(verb):
        # A content without a verb: "no need for it", "nothing new".
        found.extend(_on_phrase(tree, verb, words))
    return found


def _on_phrase(tree: Tree, noun: int, words: Lexicon) -> list[str]:
    if tree.lower[noun] in words.pronouns and not _lifted(tree, noun, words):
        return [tree.lower[noun]]
    if tree.lower[noun] == "one" and noun and tree.lower[noun - 1] == "no":
        return ["no one"]
    return [
        tree.lower[child]
        for child in tree.children[noun]
        if tree.lower[child] in words.determiners
        and tree.dep[child] in ("det", "neg", "advmod", "nummod")
        and not _lifted(tree, child, words)
    ]


def _lifted(tree: Tree, index: int, words: Lexicon) -> bool:
    """Tell whether a negative word denies nothing here ("not only", "no doubt")."""
    return index + 1 < len(tree) and tree.lower[index + 1] in words.lifted_by


def _complement(tree: Tree, verb: int) -> int | None:
    below = tree.child(verb, *_CLAUSES)
    if below is None:
        adjective = tree.child(verb, "acomp")
        if adjective is not None:
            below = tree.child(adjective, *_CLAUSES)
    if below is None:
        # "prevented from leaving", "ruled out going"
        preposition = tree.child(verb, "prep")
        below = None if preposition is None else tree.child(preposition, "pcomp")
    return below


def _implies_not(tree: Tree, verb: int, below: int | None, words: Lexicon) -> bool:
    lemma = tree.lemma[verb]
    if lemma in words.verbs:
        return below is not None or (lemma not in words.clause_only and tree.child(verb, "dobj", "nsubjpass") is not None)
    adjective = tree.child(verb, "acomp")
    if adjective is not None and tree.lemma[adjective] in words.adjectives:
        return tree.lemma[adjective] != "wrong" and not any(tree.dep[c] == "neg" for c in tree.children[adjective])
    return False


def epistemic_marks(tree: Tree, tokens: Sequence[int], roots: Sequence[int], *, reported: bool) -> tuple[Epistemic, str] | None:
    """Return the epistemic status that the words of a content give it and the words, None if it is plainly asserted.

    `reported` says that the content is indirect, where "would" is only the past of "will".
    """
    words = lexicon()
    inside = set(tokens)
    first = next((i for i in tokens if tree.pos[i] not in _SKIPPED), tokens[0])
    if tree.lower[first] in _OPENING and tree.dep[first] in ("mark", "advmod") and any(tree.is_verb(i) for i in tokens):
        return "hypothetical", f"{tree.lower[first]}-clause"
    for index in tokens:
        if tree.dep[index] == "mark" and tree.lower[index] in words.conditions and tree.lemma[tree.head[index]] != "ask":
            clause = tree.head[index]
            if tree.dep[clause] == "advcl" and _near(tree, clause, roots) and not _even(tree, index):
                return "hypothetical", f"{tree.lower[index]}-clause"
    for root in roots[:2]:
        found = _on_root(tree, root, inside, words, reported)
        if found is not None:
            return found
    return None


def _near(tree: Tree, clause: int, roots: Sequence[int]) -> bool:
    """Tell whether an if-clause hangs on the main clause, or on what it says at one remove."""
    head = tree.head[clause]
    return head in roots or tree.head[head] in roots


def _even(tree: Tree, index: int) -> bool:
    return index > 0 and tree.lower[index - 1] in ("even", "as", "only")


def _on_root(tree: Tree, root: int, inside: Collection[int], words: Lexicon, reported: bool) -> tuple[Epistemic, str] | None:
    children = [c for c in tree.children[root] if c in inside]
    aux = [tree.lower[c] for c in children if tree.dep[c] in ("aux", "auxpass")]
    for word in aux:
        if word in words.wish_modals:
            return "irrealis", word
    if not reported and _imperative(tree, root, inside):
        return "irrealis", "imperative"
    if tree.lemma[root] in words.wish_verbs and tree.child(root, "xcomp", "ccomp") is not None:
        return "irrealis", tree.lemma[root]
    for word in aux:
        if word in words.hedge_modals and not (word in ("can", "could") and any(tree.dep[c] == "neg" for c in children)):
            if word == "can" or (word == "could" and not reported and tree.child(root, "nsubj") is None):
                continue
            return "hedged", word
    for child in children:
        if tree.lower[child] in words.hedge_adverbs:
            return "hedged", tree.lower[child]
        if tree.dep[child] == "acomp" and tree.lower[child] in words.hedge_adjectives:
            return "hedged", tree.lower[child]
        if tree.dep[child] == "acomp":
            for below in tree.children[child]:
                if tree.lower[below] in words.hedge_adverbs:
                    return "hedged", tree.lower[below]
    if tree.lemma[root] in words.hedge_verbs:
        return "hedged", tree.lemma[root]
    subject = tree.child(root, "nsubj")
    if tree.lemma[root] in words.hedge_first_person and subject is not None and tree.lower[subject] in _FIRST_PERSON:
        return "hedged", f"{tree.lower[subject]} {tree.lower[root]}"
    if not reported and "would" in aux and tree.lemma[root] in ("like", "love", "prefer", "hope"):
        return "irrealis", "would " + tree.lemma[root]
    return None


def _imperative(tree: Tree, root: int, inside: Collection[int]) -> bool:
    """Tell whether a clause is an order: a bare verb without a subject at its start."""
    if tree.tag[root] != "VB" or tree.child(root, "nsubj", "nsubjpass") is not None:
        return False
    before = [i for i in range(tree.left[root], root) if i in inside and tree.pos[i] not in _SKIPPED]
    return all(tree.lower[i] in _ORDERING or tree.dep[i] in ("advmod", "intj", "neg", "npadvmod", "cc") for i in before)


def sentiment_of(tree: Tree, tokens: Sequence[int]) -> tuple[float, tuple[str, ...]]:
    """Return the mean score of the judging words of a content in -1 … 1, and the words (at most six)."""
    words = lexicon()
    total, count = 0.0, 0
    used: list[str] = []
    free = 0
    for place, index in enumerate(tokens):
        if place < free:
            continue
        score, size = _score(tree, tokens, place, words)
        if score is None:
            continue
        free = place + size
        factor = 1.0
        for before in tokens[max(0, place - 3) : place]:
            word = tree.lower[before]
            if word in words.intensifiers and before == index - 1:
                factor *= words.intensifiers[word]
            if (word in words.adverbs or word in words.determiners or word in ("without", "nothing", "nobody")) and not _lifted(
                tree, before, words
            ):
                factor *= words.negated
        total += max(-1.0, min(1.0, score * factor))
        count += 1
        phrase = " ".join(tree.lower[i] for i in tokens[place:free])
        used.append(f"not {phrase}" if factor < 0 else phrase)
    if not count:
        return 0.0, ()
    return total / (count**0.5) if abs(total) <= count**0.5 else (1.0 if total > 0 else -1.0), tuple(used[:6])


def _score(tree: Tree, tokens: Sequence[int], place: int, words: Lexicon) -> tuple[float | None, int]:
    """Return the score of the longest known phrase that begins at a token, and how many tokens it has."""
    index = tokens[place]
    if tree.pos[index] in _SKIPPED or tree.pos[index] == "PROPN":
        return None, 1
    for size in range(min(words.longest, len(tokens) - place), 1, -1):
        part = tokens[place : place + size]
        for joint in (" ", "-"):
            score = words.phrases.get(joint.join(tree.lower[i] for i in part))
            if score is not None:
                return score, size
    kind = _KINDS.get(tree.pos[index], "")
    for form in (tree.lower[index], tree.lemma[index]):
        score = words.scores.get((form, kind))
        if score is not None:
            return score or None, 1
    return None, 1
