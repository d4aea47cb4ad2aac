"""Reported acts: a speech act told without its content ("broke her silence on …", "took to Twitter to …", "posted a statement")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kg.nlp.attributing.contents import tidy
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import source_of
from kg.nlp.attributing.verbs import cue_range
from kg.resources import read_table

_ABOUT: Final = frozenset({"about", "on", "over", "regarding", "concerning", "for", "against", "of", "to", "in"})
_RESPONSE: Final = frozenset({"response", "reply", "reaction", "answer", "defence", "defense", "support", "protest"})


@dataclass(frozen=True, slots=True)
class _Act:
    objects: frozenset[str]
    particles: frozenset[str]
    prepositions: frozenset[str]
    bare: bool


@lru_cache(maxsize=1)
def _acts() -> dict[str, tuple[_Act, ...]]:
    table: dict[str, list[_Act]] = {}
    for row in read_table("data", "lexicons", "speech_acts.tsv"):
        act = _Act(
            objects=frozenset(row["objects"].split()),
            particles=frozenset(row["particle"].split()),
            prepositions=frozenset(row["prepositions"].split()),
            bare=row["bare"] == "1",
        )
        for verb in row["verbs"].split():
            table.setdefault(verb, []).append(act)
    return {verb: tuple(found) for verb, found in table.items()}


def acts(scene: Scene) -> Iterator[Draft]:
    """Yield a draft for every reported act outside quotations."""
    tree, table = scene.tree, _acts()
    for verb in range(len(tree)):
        if scene.inside[verb] >= 0 or tree.pos[verb] not in ("VERB", "AUX"):
            continue
        for act in table.get(tree.lemma[verb], ()):
            draft = _match(scene, verb, act)
            if draft is not None:
                yield draft
                break


def _match(scene: Scene, verb: int, act: _Act) -> Draft | None:
    tree = scene.tree
    goal = tree.child(verb, "dobj")
    if tree.child(verb, "ccomp", "auxpass") is not None:
        return None
    anchor = verb
    if act.objects:
        if goal is None or tree.lemma[goal] not in act.objects:
            return None
        anchor = goal
    elif goal is not None and goal > verb and not act.particles:
        return None
    if act.particles:
        particle = next(
            (c for c in tree.children[verb] if tree.lower[c] in act.particles and tree.dep[c] in ("prt", "advmod", "prep")), None
        )
        if particle is None:
            return None
        anchor = max(anchor, particle)
    content: list[Range] = []
    for holder in dict.fromkeys((anchor, goal if goal is not None else verb, verb)):
        for child in tree.children[holder]:
            if (
                child <= anchor
                and holder != anchor
                or child < verb
                or tree.dep[child] not in ("prep", "dative", "agent", "pcomp")
            ):
                continue
            word = tree.lower[child]
            if word in act.prepositions and (word != "in" or _responds(scene, child)) and tree.right[child] > child:
                content = tidy(scene, [(child, tree.right[child])])
                break
        if content:
            break
    if not content and not act.bare:
        return None
    cue = cue_range(scene, verb, anchor)
    if not content:
        content = tidy(scene, [(verb, max(anchor, verb))])
    source = source_of(scene, verb)
    if source is None:
        return None
    return Draft(
        content=content,
        form="reported-act",
        rule="act-" + ("object" if act.objects else "particle" if act.particles else "verb"),
        cue=cue,
        cue_head=verb,
        lemma=tree.lemma[verb],
        source=source.tokens,
        source_head=source.head,
        rank=1,
    )


def _responds(scene: Scene, preposition: int) -> bool:
    noun = scene.tree.child(preposition, "pobj")
    return noun is not None and scene.tree.lemma[noun] in _RESPONSE
