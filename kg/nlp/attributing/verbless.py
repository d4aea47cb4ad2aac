"""Cues without a verb: "according to X", "in her words", "for X, …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.nlp.attributing.contents import tidy, without
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import phrase_source
from kg.nlp.cues import words

_VIEW: Final = words("view_nouns")
_SAYINGS: Final = words("saying_nouns")
_POLLS: Final = words("poll_nouns")


def verbless(scene: Scene) -> Iterator[Draft]:
    """Yield the drafts of cues that are no verbs."""
    tree = scene.tree
    for index in range(len(tree)):
        lower = tree.lower[index]
        if lower == "according" and scene.inside[index] < 0 and index + 1 < len(tree) and tree.lower[index + 1] == "to":
            draft = _according(scene, index, index + 1)
        elif lower == "per" and scene.inside[index] < 0 and _is_source(scene, index):
            draft = _according(scene, index, index)
        elif lower in ("for", "to") and scene.inside[index] < 0 and _opens_clause(scene, index):
            draft = _for_somebody(scene, index)
        elif lower == "in" and tree.dep[index] == "prep" and scene.inside[index] < 0:
            draft = _words_of(scene, index) or _poll(scene, index)
        elif lower in ("goes", "has", "states", "notes", "claims", "reports") and scene.inside[index] < 0:
            draft = _saying(scene, index) if lower in ("goes", "has") else _mistagged(scene, index)
        else:
            continue
        if draft is not None and draft.content:
            yield draft


def _is_source(scene: Scene, index: int) -> bool:
    """Tell whether "per" means according to somebody ("per the harbour office"), not a rate ("per mile")."""
    tree = scene.tree
    noun = tree.child(index, "pobj")
    if noun is None or tree.dep[index] != "prep" or (index and tree.pos[index - 1] not in ("PUNCT", "SPACE")):
        return False
    return tree.pos[noun] == "PROPN" or tree.lower[index + 1] in ("the", "our", "its", "their")


def _opens_clause(scene: Scene, index: int) -> bool:
    return scene.sentence_first[index] == index or scene.tree.lower[index - 1] in (";", "but", "and")


def _for_somebody(scene: Scene, index: int) -> Draft | None:
    """ "For Reed, the sea is a motorway", "to Reed it was “a motorway”": how somebody sees it."""
    tree = scene.tree
    noun, verb = tree.child(index, "pobj"), tree.head[index]
    if noun is None or tree.dep[index] != "prep" or verb < index or tree.lemma[verb] != "be":
        return None
    quoted = any(scene.inside[t] >= 0 and scene.ranges[scene.inside[t]][0] == t for t in (verb + 1, verb + 2) if t < len(tree))
    after = tree.right[index] + 1
    if quoted:
        if tree.pos[noun] not in ("PROPN", "NOUN"):
            return None
    elif (
        tree.lower[index] == "to"
        or tree.tag[verb] not in ("VBZ", "VBP")
        or tree.pos[noun] != "PROPN"
        or scene.doc[noun].ent_type_ != "PERSON"
        or after >= len(tree)
        or tree.lower[after] != ","
    ):
        return None
    content = _clause_beside(scene, index, (index, tree.right[index]))
    return Draft(
        content=content,
        form=scene.mixed_or("indirect", content),
        rule="for-somebody",
        cue=(index, index),
        cue_head=index,
        lemma="for",
        source=tree.phrase(noun),
        source_head=noun,
    )


def _according(scene: Scene, index: int, last: int) -> Draft | None:
    """ "According to X": the cue is ``index..last``."""
    tree = scene.tree
    noun = tree.child(last, "pobj") if last == index or tree.head[last] == index else tree.child(index, "pobj")
    if noun is None:
        return None
    source = phrase_source(scene, noun)
    if source is None:
        return None
    zone = (index, max(tree.right[index], source.tokens[1]))
    content = _clause_beside(scene, index, zone)
    return Draft(
        content=content,
        form=scene.mixed_or("indirect", content),
        rule="according-to",
        cue=(index, last),
        cue_head=index,
        lemma="according to" if last > index else tree.lower[index],
        source=source.tokens,
        source_head=source.head,
        rank=2,
    )


def _clause_beside(scene: Scene, index: int, zone: Range) -> list[Range]:
    """Return the clause that a sentence adverbial belongs to: its clause if it closes or opens one, else the sentence."""
    tree = scene.tree
    head = tree.head[index]
    while head != tree.head[head] and tree.pos[head] not in ("VERB", "AUX"):
        head = tree.head[head]
    if tree.dep[head] in ("xcomp", "acomp", "acl", "relcl", "pcomp"):
        while head != tree.head[head] and tree.dep[head] in ("xcomp", "acomp", "acl", "relcl", "pcomp"):
            head = tree.head[head]
            while head != tree.head[head] and tree.pos[head] not in ("VERB", "AUX"):
                head = tree.head[head]
    first, last = tree.left[head], tree.right[head]
    if zone[0] > head:
        last = min(last, max(zone[1], head))
        coordinated = [k for k in tree.all_children(head, "conj") if tree.left[k] > zone[1]]
        if coordinated:
            last = min(last, tree.left[coordinated[0]] - 1)
    # "Reed sees it differently: according to him, …": what stands before a colon is another clause.
    for token in range(first, zone[0]):
        if tree.lower[token] in (":", ";") and scene.inside[token] < 0:
            first = token + 1
    return tidy(scene, without((first, last), [zone]))


def _words_of(scene: Scene, index: int) -> Draft | None:
    """ "In her view, …", "in the words of X, …"."""
    tree = scene.tree
    noun = tree.child(index, "pobj")
    if noun is None or tree.lower[noun] not in _VIEW or tree.right[index] - index > 8:
        return None
    owner = tree.child(noun, "poss")
    if owner is None:
        of = next((k for k in tree.all_children(noun, "prep") if tree.lower[k] == "of"), None)
        owner = None if of is None else tree.child(of, "pobj")
        if owner is None:
            return None
    first, last = tree.phrase(owner)
    while last > owner and tree.lower[last] in ("'s", "’s", "’", "'"):
        last -= 1
    content = _clause_beside(scene, index, (tree.left[index], tree.right[index]))
    return Draft(
        content=content,
        form=scene.mixed_or("indirect", content),
        rule="in-view-of",
        cue=(index, noun),
        cue_head=noun,
        lemma=f"in {tree.lower[noun]}",
        source=(first, last),
        source_head=owner,
        rank=2,
    )


def _saying(scene: Scene, verb: int) -> Draft | None:
    """ "As the saying goes, …": nobody's words in particular."""
    tree = scene.tree
    subject = tree.child(verb, "nsubj")
    if subject is None or tree.lemma[subject] not in _SAYINGS or tree.head[verb] == verb:
        return None
    first = tree.left[verb]
    if not any(tree.lower[t] == "as" for t in range(max(0, first - 1), first + 1)):
        return None
    zone = (first - 1 if tree.lower[first] != "as" else first, tree.right[verb])
    content = _clause_beside(scene, verb, zone)
    form = scene.mixed_or("indirect", content)
    return Draft(content=content, form=form, rule="saying", cue=zone, cue_head=verb, lemma=f"saying {tree.lemma[verb]}", rank=2)


def _poll(scene: Scene, index: int) -> Draft | None:
    """ "In a poll by X, most voters …": the poll says so."""
    tree = scene.tree
    noun = tree.child(index, "pobj")
    if noun is None or tree.lemma[noun] not in _POLLS or scene.sentence_first[index] != index:
        return None
    content = _clause_beside(scene, index, (index, tree.right[index]))
    return Draft(
        content=content,
        form=scene.mixed_or("indirect", content),
        rule="in-poll",
        cue=(index, index),
        cue_head=noun,
        lemma=f"in {tree.lemma[noun]}",
        source=tree.phrase(noun),
        source_head=noun,
    )


def _mistagged(scene: Scene, index: int) -> Draft | None:
    """ ", the firm's website states, …": an aside whose verb was taken for a noun."""
    tree = scene.tree
    first = tree.left[index]
    if tree.pos[index] != "NOUN" or first == index or tree.right[index] != index or tree.head[index] == index:
        return None
    before, after = first - 1, index + 1
    if before < 0 or after >= len(tree) or tree.lower[before] != "," or tree.lower[after] not in (",", "."):
        return None
    head = tree.head[index]
    zone = (before, after if tree.lower[after] == "," else index)
    content = tidy(scene, without((tree.left[head], tree.right[head]), [zone]))
    return Draft(
        content=[(part[0] + 1, part[1]) if tree.dep[part[0]] == "cc" and part[1] > part[0] else part for part in content],
        form=scene.mixed_or("indirect", content),
        rule="aside",
        cue=(index, index),
        cue_head=index,
        lemma=tree.lemma[index],
        source=tree.trim(first, index - 1, index - 1),
        source_head=index - 1,
        rank=2,
    )
