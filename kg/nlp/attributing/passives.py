"""Passive cues: "was called “a trap” by Reed", "was put at £4 million by the insurer", "was accused of lying"."""

from __future__ import annotations

from typing import Final

from kg.nlp.attributing.contents import tidy
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import agent_of, phrase_source
from kg.nlp.attributing.verbs import draft_of

_QUOTED: Final = 0.5  # share of a predicate that must be quoted to stand alone


def passive(scene: Scene, verb: int, frames: frozenset[str]) -> Draft | None:
    """Return the draft of a passive cue: of its predicate, its prepositional object, or its subject."""
    tree = scene.tree
    subject = tree.child(verb, "nsubjpass")
    predicate = next((c for c in tree.all_children(verb, "oprd", "attr", "acomp", "ccomp") if c > verb), None)
    if "small" in frames and subject is not None and predicate is not None:
        called = _small(scene, verb, subject, predicate)
        if called is not None:
            return called
    for child in tree.all_children(verb, "prep"):
        word = tree.lower[child]
        if word == "at" and "at" in frames and measured(scene, child) and agent_of(scene, verb) is not None:
            content = tidy(scene, [(child + 1, _before_agent(scene, verb, child))])
            return draft_of(scene, verb, content, "at", cue_end=child, rank=1)
        if word in ("for", "of", "as") and f"passive-{word}" in frames and tree.children[child]:
            agent = _agent_within(scene, child)
            content = after(scene, verb, child, agent)
            if word == "as" and subject is not None and tree.pos[subject] != "PRON" and scene.quoted_share(content) < _QUOTED:
                content = tidy(scene, [tree.phrase(subject), *content])
            draft = draft_of(scene, verb, content, f"passive-{word}", cue_end=content[0][0] - 1 if content else None, rank=1)
            return _by(scene, draft, agent)
    if subject is not None and "public" in frames:
        if not any(tree.lower[c] in ("public", "known") for c in tree.all_children(verb, "oprd", "acomp", "advmod")):
            return None
        return draft_of(scene, verb, tidy(scene, [tree.phrase(subject)]), "passive-public", act=True)
    told = "passive" in frames or ("np" in frames and agent_of(scene, verb) is not None)
    if subject is None or not told or tree.tag[subject] in ("WP", "WDT"):
        return None
    if tree.pos[subject] == "PRON" or tree.dep[verb] in ("relcl", "acl", "advcl"):
        return None
    return draft_of(scene, verb, tidy(scene, [tree.phrase(subject)]), "passive", act=True)


def _small(scene: Scene, verb: int, subject: int, predicate: int) -> Draft | None:
    """ "was called “a gimmick” by Reed": the predicate where it is quoted, otherwise the thing and the predicate."""
    tree = scene.tree
    within = _agent_within(scene, predicate)
    if within is None and agent_of(scene, verb) is None:
        return None  # "the dish is called “stargazy pie”": a name
    end = _before_agent(scene, verb, predicate) if within is None else within - 1
    part = (max(tree.left[predicate], verb + 1), end)
    named = tree.pos[predicate] in ("NOUN", "PROPN") and tree.pos[subject] != "PRON"
    whole = named and scene.quoted_share([part]) < _QUOTED
    content = tidy(scene, [tree.phrase(subject), part] if whole else [part])
    return _by(scene, draft_of(scene, verb, content, "passive-as", cue_end=part[0] - 1, rank=1), within)


def _by(scene: Scene, draft: Draft, agent: int | None) -> Draft:
    """Return the draft, with whom `agent` ("by") leads to as its source where it has none."""
    source = None if agent is None else phrase_source(scene, scene.tree.child(agent, "pobj") or agent)
    if source is not None and draft.source is None:
        draft.source, draft.source_head = source.tokens, source.head
    return draft


def _agent_within(scene: Scene, head: int) -> int | None:
    """Return the "by" that the parser hung on a quoted predicate ("hailed as “a triumph” by Reed")."""
    tree = scene.tree
    for token in range(head + 2, tree.right[head] + 1):
        if tree.lower[token] == "by" and scene.inside[token] < 0 and scene.inside[token - 1] >= 0:
            return token if tree.child(token, "pobj") is not None else None
    return None


def _before_agent(scene: Scene, verb: int, child: int) -> int:
    """Return the last token under `child` that stands before "by X"."""
    tree = scene.tree
    by = [c for c in tree.children[verb] if c > child and tree.lower[c] == "by"]
    return min([tree.right[child], *(c - 1 for c in by)])


def measured(scene: Scene, preposition: int) -> bool:
    """Tell whether a number or a quotation follows ("put the bill at …")."""
    tree = scene.tree
    tokens = range(preposition + 1, tree.right[preposition] + 1)
    return any(scene.inside[t] >= 0 or tree.tag[t] == "CD" or tree.tag[t] == "$" for t in tokens)


def after(scene: Scene, verb: int, preposition: int, agent: int | None = None) -> list[Range]:
    """Return what follows a preposition up to an `agent`, "being" left out; it stays itself where a bare pronoun follows."""
    tree = scene.tree
    start = preposition + 1
    if start < len(tree) and tree.lower[start] == "being":
        start += 1
    if start == tree.right[preposition] and tree.pos[start] == "PRON":
        start = preposition
    return tidy(scene, [(start, tree.right[preposition] if agent is None else agent - 1)])
