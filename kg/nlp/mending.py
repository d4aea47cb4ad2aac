"""Mends what the small model gets wrong often and always in the same way, before any rule reads the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kg.nlp.lexicon import clause_words
from kg.nlp.slot_words import is_role, noun_class

if TYPE_CHECKING:
    from kg.nlp.trees import Tree

_COMMAS = (",", "—", "–")
_NAMING: Final = frozenset({"called", "titled", "entitled", "named", "dubbed"})
_QUOTES: Final = frozenset({'"', "“", "‘", "'"})
_CLOSING: Final = frozenset({'"', "”", "’", "'", ","})
_PLACES: Final = frozenset({"in", "at", "on", "near", "inside", "outside", "above", "below"})
_AWAY: Final = frozenset({"out", "away", "up", "down", "back", "off", "over", "on", "in", "far", "together"})
_MAX_TITLE: Final = 10
_FINITE: Final = frozenset({"VBD", "VBZ", "VBN", "VBP"})
_PHRASE: Final = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART"})
_MAX_SOURCE: Final = 9
_MAX_TAIL: Final = 7
_MAX_DEPTH: Final = 30
_MANY: Final = 2
_MARKS: Final = frozenset({'"', "“", "”", ":", ";"})
_DAYS: Final = frozenset({"yesterday", "today", "last", "this", "later", "earlier"})


def mend(tree: Tree) -> None:
    """Mend the lists of a `tree` in place; the number and the order of tokens stay."""
    for index in range(len(tree)):
        label = tree.dep[index]
        if label == "prep" and tree.lower[index - 1 if index else 0] in _COMMAS:
            _after_aside(tree, index)
        elif label == "prep" and tree.lower[index] in _PLACES:
            _after_adverb(tree, index)
        elif label == "relcl":
            _who_is_somebody(tree, index)
        if tree.tag[index] in _FINITE and tree.lemma[index] in clause_words("closing_verbs"):
            _said_last(tree, index)
        if tree.lower[index] in _NAMING or tree.lower[index] in _QUOTES:
            _title(tree, index)


def _rehang(tree: Tree, index: int, head: int, label: str | None = None) -> None:
    """Hang token `index` with all below it on `head`, and measure again what stood above it."""
    old = tree.head[index]
    if old != index:
        tree.children[old].remove(index)
    tree.head[index] = head
    tree.children[head].append(index)
    tree.children[head].sort()
    if label is not None:
        tree.dep[index] = label
    for start in (old, head):
        _measure(tree, start if start != index else head)


def _measure(tree: Tree, index: int) -> None:
    """Measure again how far `index` and all above it reach."""
    while True:
        tree.left[index] = min([index, *(tree.left[child] for child in tree.children[index])])
        tree.right[index] = max([index, *(tree.right[child] for child in tree.children[index])])
        if tree.head[index] == index:
            return
        index = tree.head[index]


def _after_adverb(tree: Tree, preposition: int) -> None:
    """Hang "in the yard" on the verb in "was set alight in the yard"."""
    adverb = tree.head[preposition]
    verb = tree.head[adverb]
    if tree.dep[adverb] != "advmod" or adverb > preposition or not tree.is_verb(verb) or verb > adverb:
        return
    if tree.pos[adverb] == "ADV" and tree.lower[adverb] not in _AWAY and tree.child(preposition, "pobj") is not None:
        _rehang(tree, preposition, verb)


def _who_is_somebody(tree: Tree, verb: int) -> None:
    """Hang "who carries" on the woman in "shows a woman in a coat who carries"; the coat is then the woman's as well."""
    noun = tree.head[verb]
    preposition = tree.head[noun]
    governor = tree.head[preposition]
    subject = tree.child(verb, "nsubj", "nsubjpass")
    if subject is None or tree.lower[subject] != "who" or tree.dep[noun] != "pobj" or tree.tag[noun] not in ("NN", "NNS"):
        return
    if _is_person(tree, noun) or governor > preposition:
        return
    if tree.is_noun(governor) and _is_person(tree, governor):
        _rehang(tree, verb, governor)
        return
    if not tree.is_verb(governor):
        return
    person = tree.child(governor, "dobj", "attr")
    if person is None or not governor < person < preposition or not _is_person(tree, person):
        return
    _rehang(tree, verb, person)
    if tree.right[person] >= preposition - 1 or tree.left[preposition] == person + 1:
        _rehang(tree, preposition, person)


def _is_person(tree: Tree, index: int) -> bool:
    lemma = tree.lemma[index]
    return tree.tag[index] in ("NNP", "NNPS") or lemma in noun_class("person") or is_role(lemma) or lemma in ("member", "one")


def _title(tree: Tree, cue: int) -> None:
    """Make one name of a title whose words were read as a clause: "the film, which is called Mind The Step, shows a stair"."""
    first = cue + 1
    last = first
    while last < min(len(tree), first + _MAX_TITLE) and tree.text[tree.start[last]].isupper() and not tree.sentence_start[last]:
        last += 1
    run = range(first, last)
    quoted = tree.lower[cue] in _QUOTES
    if quoted:
        # Only a whole quotation in capitals beside the noun that it names: 'the film, "Mind The Step",'
        noun = cue - 1 if cue and tree.lower[cue - 1] != "," else cue - 2
        if last >= len(tree) or tree.lower[last] not in _CLOSING or noun < 0 or not tree.is_noun(noun):
            return
    if len(run) < 2 or not any(tree.is_verb(index) and tree.pos[index] != "PROPN" for index in run):
        return
    end = last - 1
    heads = [index for index in run if tree.head[index] not in run or tree.head[index] == index]
    holder, label = (noun, "appos") if quoted else (cue, "oprd")
    outer = next((tree.head[index] for index in heads if tree.head[index] not in run and tree.head[index] != holder), None)
    root = next((index for index in heads if tree.head[index] == index), None)
    if root is not None:
        outer = next((c for c in tree.children[root] if c >= last and tree.is_verb(c)), None)
        if outer is None:
            return  # the sentence hangs on it: nothing else is known to take its place
        tree.children[root].remove(outer)
        tree.head[outer], tree.dep[outer] = outer, "ROOT"
    for index in run:
        for child in list(tree.children[index]):
            if child not in run and outer is not None:
                passive = tree.dep[child] == "nsubj" and tree.child(outer, "auxpass") is not None
                _rehang(tree, child, outer, "nsubjpass" if passive else None)
    for index in run:
        tree.pos[index], tree.tag[index] = "PROPN", "NNP"
    _rehang(tree, end, holder, label)
    for index in run:
        if index != end:
            _rehang(tree, index, end, "compound")


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


def _said_last(tree: Tree, verb: int) -> None:
    """Make the verb of speech the main one in "It has closed its shop, the firm announced on Friday"."""
    if tree.head[verb] == verb or tree.child(verb, "ccomp", "dobj", "aux", "auxpass", "mark") is not None:
        return
    comma = _comma_before(tree, verb)
    if comma is None or not _ends_soon(tree, verb):
        return
    root = tree.head[verb]
    for _ in range(_MAX_DEPTH):
        if tree.head[root] == root:
            break
        root = tree.head[root]
    first = comma
    while first > 0 and not tree.sentence_start[first]:
        first -= 1
    told = root < comma and tree.head[root] == root and tree.is_verb(root) and tree.child(root, "nsubj", "nsubjpass") is not None
    if not told or any(tree.lower[index] in _MARKS for index in range(first, verb)):
        return
    source = verb - 1
    above = tree.head[verb]
    tree.children[above].remove(verb)
    tree.head[verb], tree.dep[verb] = verb, "ROOT"
    if tree.tag[verb] == "VBN":
        tree.tag[verb] = "VBD"
    _rehang(tree, source, verb, "nsubj")
    for index in range(comma + 1, source):
        if not comma < tree.head[index] < verb:
            _rehang(tree, index, source, "compound")
    _rehang(tree, root, verb, "ccomp")
    for child in [*tree.children[root]]:
        if child > verb:
            _rehang(tree, child, verb)
    _measure(tree, above)


def _comma_before(tree: Tree, verb: int) -> int | None:
    """Return the comma in front of the noun phrase that stands right before `verb`."""
    articles = 0
    for index in range(verb - 1, max(-1, verb - 1 - _MAX_SOURCE), -1):
        if tree.lower[index] == ",":
            noun = tree.is_noun(verb - 1) or tree.lower[verb - 1] in ("he", "she", "they", "it")
            return index if index < verb - 1 and noun and articles < _MANY else None
        if tree.pos[index] not in _PHRASE or tree.tag[index] in ("WP", "WDT", "WP$"):
            return None
        articles += tree.pos[index] == "DET"
    return None


def _ends_soon(tree: Tree, verb: int) -> bool:
    """Tell whether nothing but a time or a place follows `verb` in its sentence."""
    for index in range(verb + 1, min(len(tree), verb + 1 + _MAX_TAIL)):
        if tree.sentence_start[index] or tree.lower[index] in (".", "!", "?"):
            return True
        if index == verb + 1 and tree.pos[index] not in ("ADP", "PROPN", "SPACE", "ADV") and tree.lower[index] not in _DAYS:
            return False
        if tree.pos[index] in ("VERB", "AUX", "SCONJ", "CCONJ", "PUNCT"):
            return False
    return verb + 1 >= len(tree)
