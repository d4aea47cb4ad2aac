"""Reported acts: a speech act told without its content ("broke her silence on …", "took to X to …", "posted a statement")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kg.nlp.attributing.contents import tidy
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import source_of
from kg.nlp.attributing.verbs import cue_range
from kg.nlp.cues import words
from kg.resources import read_table

_RESPONSE: Final = words("response_nouns")
_PLACES: Final = words("place_nouns")
_TIME: Final = frozenset({"DATE", "TIME"})


@dataclass(frozen=True, slots=True)
class _Act:
    objects: frozenset[str]
    particles: frozenset[str]
    prepositions: frozenset[str]
    bare: str


@lru_cache(maxsize=1)
def _acts() -> dict[str, tuple[_Act, ...]]:
    table: dict[str, list[_Act]] = {}
    for row in read_table("data", "lexicons", "speech_acts.tsv"):
        act = _Act(
            objects=frozenset(row["objects"].split()),
            particles=frozenset(row["particle"].split()),
            prepositions=frozenset(row["prepositions"].split()),
            bare=row["bare"],
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
        if goal is None or not (tree.lemma[goal] in act.objects or tree.lower[goal] in act.objects):
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
    content = _topic(scene, verb, anchor, goal, act) or _stand_in(scene, verb, anchor, act)
    source = source_of(scene, verb)
    if not content or source is None:
        return None
    return Draft(
        content=content,
        form=scene.mixed_or("reported-act", content),
        rule="act-" + ("object" if act.objects else "particle" if act.particles else "verb"),
        cue=cue_range(scene, verb, anchor if content[0][0] > anchor else verb),
        cue_head=verb,
        lemma=tree.lemma[verb],
        source=source.tokens,
        source_head=source.head,
        rank=1,
    )


def _topic(scene: Scene, verb: int, anchor: int, goal: int | None, act: _Act) -> list[Range]:
    """Return the prepositional phrase that tells what the act is about: not its place, not its time."""
    tree = scene.tree
    spans = [
        tree.child(p, "pobj") for p in tree.all_children(verb, "prep") if tree.lower[p] == "for"
    ]  # "for ten minutes about …"
    places = [
        tree.child(p, "pobj")
        for holder in (anchor, verb)
        for p in tree.all_children(holder, "prep")
        if tree.lower[p] in ("on", "to", "in", "via") and not is_topic(scene, p)
    ]
    spans.extend(places)
    for holder in dict.fromkeys((anchor, goal if goal is not None else verb, verb, *(s for s in spans if s is not None))):
        for child in tree.children[holder]:
            if (
                child <= verb
                or (child <= anchor and holder == verb)
                or tree.dep[child] not in ("prep", "dative", "agent", "pcomp")
            ):
                continue
            if tree.lower[child] in act.prepositions and tree.right[child] > child and is_topic(scene, child):
                return tidy(scene, [(child, _without_relative(scene, child))])
    return []


def is_topic(scene: Scene, preposition: int) -> bool:
    """Tell whether a prepositional phrase says what an act is about, rather than where or when it took place."""
    tree = scene.tree
    noun = tree.child(preposition, "pobj", "pcomp")
    if noun is None:
        return False
    if tree.lower[preposition] == "in":
        return tree.lemma[noun] in _RESPONSE
    if tree.lower[preposition] == "on":
        # "on the ad" is a topic, "on Instagram" and "on her page" a place, "on Tuesday" a time.
        return tree.lemma[noun] not in _PLACES and not (tree.pos[noun] == "PROPN" and tree.left[noun] == noun)
    return scene.doc[noun].ent_type_ not in _TIME


def _without_relative(scene: Scene, preposition: int) -> int:
    """Return the last token of a topic, before a relative clause after a comma."""
    tree = scene.tree
    last = tree.right[preposition]
    for token in range(preposition + 1, last):
        if tree.lower[token] == "," and tree.tag[token + 1] in ("WDT", "WP") and scene.inside[token] < 0:
            return token - 1
    return last


def _stand_in(scene: Scene, verb: int, anchor: int, act: _Act) -> list[Range]:
    """Return what stands for a topic that is not told; a headline's act without a topic is no statement."""
    tree = scene.tree
    if act.bare == "cue" and scene.role(tree.start[verb]) not in ("title", "heading"):
        return tidy(scene, [(verb, max(anchor, verb))])
    if act.bare == "object" and anchor > verb:
        return tidy(scene, [(tree.left[anchor], anchor)])
    if act.bare == "previous":
        return _sentence_before(scene, verb)
    return []


def _sentence_before(scene: Scene, verb: int) -> list[Range]:
    """Return the sentence before, if it stands in the same paragraph and is told by the narrator ("She broke the news on …")."""
    tree = scene.tree
    first = scene.sentence_first[verb]
    last = first - 1
    while last >= 0 and tree.pos[last] in ("PUNCT", "SPACE"):
        last -= 1
    if last < 0 or scene.section(tree.start[last]) != scene.section(tree.start[verb]) or scene.inside[last] >= 0:
        return []
    return tidy(scene, [(scene.sentence_first[last], last)])
