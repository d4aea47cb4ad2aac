"""Nouns and adjectives as cues: "his claim that …", "criticism of …", "is adamant that …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.nlp.attributing.acts import is_topic
from kg.nlp.attributing.contents import clause, tidy
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import Source, owner_of, phrase_source, subject_of
from kg.nlp.attributing.verbs import is_finite
from kg.nlp.cues import words

_VIEW: Final = words("view_nouns")
_LIGHT: Final = words("light_verbs")
_NO_FRAMES: Final[frozenset[str]] = frozenset()
_HELD: Final = words("held_nouns")
_MEETING: Final = words("meeting_verbs")
_JUDGEMENTS: Final = words("judgement_nouns")
_PREPOSITIONS: Final = ("of", "about", "on", "for", "against", "to")


def nominal(scene: Scene) -> Iterator[Draft]:
    """Yield a draft for every noun or adjective outside quotations that is a cue with its content."""
    tree, lexicon = scene.tree, scene.lexicon
    for index in range(len(tree)):
        if scene.inside[index] >= 0:
            continue
        part = tree.pos[index]
        if part == "NOUN":
            frames = lexicon.nouns.get(tree.lemma[index]) or (_NO_FRAMES if tree.lemma[index] in _JUDGEMENTS else None)
            draft = _noun(scene, index, frames) if frames is not None else None
        elif part == "ADJ":
            frames = lexicon.adjectives.get(tree.lemma[index])
            draft = _adjective(scene, index, frames) if frames else None
        else:
            continue
        if draft is not None and draft.content:
            yield draft


def _noun(scene: Scene, noun: int, frames: frozenset[str]) -> Draft | None:
    tree = scene.tree
    for child in tree.all_children(noun, "acl", "ccomp", "relcl"):
        if child < noun:
            continue
        mark = tree.child(child, "mark")
        if "that" in frames and mark is not None and tree.lower[mark] == "that" and is_finite(scene, child):
            return _draft(scene, noun, clause(scene, child, after=noun), "noun-that", 1, acts=False)
        infinitive = any(tree.lower[k] == "to" and tree.dep[k] == "aux" for k in tree.children[child])
        if "to" in frames and infinitive and tree.dep[child] != "relcl":
            draft = _draft(scene, noun, clause(scene, child, after=noun), "noun-to", 0, acts=False)
            return draft if draft.source is not None else None
    met = _met_with(scene, noun)
    if met is not None:
        return met
    if tree.lower[noun] in _VIEW and tree.dep[noun] == "pobj" and tree.lower[tree.head[noun]] == "in":
        return None  # "in the view of": the view is the sentence's
    for child in tree.all_children(noun, "prep"):
        word = tree.lower[child]
        if child > noun and word in _PREPOSITIONS and word in frames and is_topic(scene, child):
            draft = _draft(scene, noun, tidy(scene, [(child + 1, _reach(scene, noun, child))]), f"noun-{word}", 0, acts=True)
            return draft if draft.source is not None else None
    return None


def _met_with(scene: Scene, noun: int) -> Draft | None:
    """ "was met with criticism for being X", "drew accusations of X": a judgement by nobody in particular."""
    tree = scene.tree
    if tree.lemma[noun] not in _JUDGEMENTS:
        return None
    verb = tree.head[noun]
    if tree.dep[noun] == "pobj":
        if tree.lower[verb] not in ("with", "under", "to", "in") or tree.lemma[tree.head[verb]] not in _MEETING:
            return None
        verb = tree.head[verb]
    elif tree.dep[noun] != "dobj" or tree.lemma[verb] not in _MEETING:
        return None
    for child in [*tree.all_children(noun, "prep"), *tree.all_children(verb, "prep")]:
        if child > noun and tree.lower[child] in ("for", "of", "over", "that") and tree.right[child] > child:
            start = child + 1
            if tree.lower[start] in ("being", "having"):
                start += 1
            content = tidy(scene, [(start, tree.right[child])])
            source = owner_of(scene, noun)
            return Draft(
                content=content,
                form=scene.mixed_or("indirect", content),
                rule="met-with",
                cue=(verb, start - 1),
                cue_head=noun,
                lemma=f"{tree.lemma[verb]} {tree.lemma[noun]}",
                source=None if source is None else source.tokens,
                source_head=None if source is None else source.head,
                rank=1,
            )
    return None


def _draft(scene: Scene, noun: int, content: list[Range], rule: str, rank: int, *, acts: bool) -> Draft:
    tree = scene.tree
    source = owner_of(scene, noun) or _light_subject(scene, noun)
    form = scene.mixed_or(
        "reported-act" if acts and tree.lemma[noun] not in ("promise", "claim", "prediction", "estimate") else "indirect", content
    )
    return Draft(
        content=content,
        form=form,
        rule=rule,
        cue=(noun, noun),
        cue_head=noun,
        lemma=tree.lemma[noun],
        source=None if source is None else source.tokens,
        source_head=None if source is None else source.head,
        rank=rank,
    )


def _reach(scene: Scene, noun: int, preposition: int) -> int:
    """Return the end of the prepositional object, with the prepositions after it that the parser hangs on the noun."""
    tree = scene.tree
    last = tree.right[preposition]
    for child in tree.all_children(noun, "prep"):
        if tree.left[child] == last + 1:
            last = tree.right[child]
    return last


def _light_subject(scene: Scene, noun: int) -> Source | None:
    """Return the subject of a light verb that the noun is the object of ("made the claim that")."""
    tree = scene.tree
    verb = tree.head[noun]
    if tree.dep[noun] == "pobj" and tree.lower[verb] in ("in", "with", "under", "on") and tree.lemma[noun] in _HELD:
        verb = tree.head[verb]
        subject = subject_of(scene, verb)
        return None if subject is None else phrase_source(scene, subject)
    if tree.dep[noun] != "dobj" or (tree.lemma[verb] not in _LIGHT and not scene.lexicon.verbs.get(tree.lemma[verb])):
        return None
    subject = subject_of(scene, verb)
    return None if subject is None else phrase_source(scene, subject)


def _adjective(scene: Scene, adjective: int, frames: frozenset[str]) -> Draft | None:
    tree = scene.tree
    if tree.dep[adjective] not in ("acomp", "oprd", "conj", "ROOT", "amod", "advcl"):
        return None
    subject = subject_of(scene, adjective)
    if subject is None:
        return None
    source = phrase_source(scene, subject)
    content: list[Range] = []
    rule = ""
    copula = tree.head[adjective]
    beside = tree.all_children(copula, "ccomp") if tree.pos[copula] == "AUX" and tree.dep[adjective] == "acomp" else ()
    for child in [*tree.children[adjective], *beside]:
        if child < adjective:
            continue
        label = tree.dep[child]
        if label == "ccomp" and "that" in frames and is_finite(scene, child):
            content, rule = clause(scene, child, after=adjective), "adjective-that"
        elif label == "xcomp" and "to" in frames:
            content, rule = clause(scene, child, after=adjective), "adjective-to"
        elif label == "prep" and f"prep:{tree.lower[child]}" in frames and tree.children[child]:
            content, rule = tidy(scene, [(child + 1, tree.right[child])]), f"adjective-{tree.lower[child]}"
        if content:
            break
    if not content or source is None:
        return None
    verb = tree.head[adjective]
    first = verb if tree.pos[verb] == "AUX" and verb < adjective else adjective
    return Draft(
        content=content,
        form=scene.mixed_or("indirect", content),
        rule=rule,
        cue=(first, adjective),
        cue_head=adjective,
        lemma=tree.lemma[adjective],
        source=source.tokens,
        source_head=source.head,
    )
