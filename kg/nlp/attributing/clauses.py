"""Clauses, infinitives, participles and small clauses under a verbal cue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.nlp.attributing.contents import clause, tidy, without
from kg.nlp.attributing.objects import objects, quoted_judgement
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import agent_of, is_passive
from kg.nlp.attributing.verbs import draft_of, is_finite, small_clause
from kg.nlp.cues import words

_WH_TAGS: Final = frozenset({"WP", "WRB", "WDT", "WP$"})
_NOT_CUE_SUBJECT: Final = frozenset({"it", "there", "this", "that"})
#: An infinitive under these tells of an act rather than of words.
_ACTS: Final = words("act_verbs")
_ANONYMOUS: Final = words("anonymous_verbs")
_JUDGING: Final = words("judging_verbs")
_MAX_ASIDE: Final = 18
_MAX_HIDING: Final = 5


def verbal(scene: Scene) -> Iterator[Draft]:
    """Yield a draft for every verbal cue outside quotations with a content that it takes."""
    tree, lexicon = scene.tree, scene.lexicon
    for verb in range(len(tree)):
        if scene.inside[verb] >= 0 or tree.pos[verb] not in ("VERB", "AUX"):
            continue
        frames = lexicon.verbs.get(tree.lemma[verb])
        if frames:
            yield from _verb(scene, verb, frames)


def _verb(scene: Scene, verb: int, frames: frozenset[str]) -> Iterator[Draft]:
    tree = scene.tree
    passive = is_passive(scene, verb)
    subject = tree.child(verb, "nsubj")
    if tree.dep[verb] == "advcl" and subject is not None and tree.lower[subject] == "one":
        return  # "if one believes Reed": a turn of phrase
    found = False
    for child in tree.children[verb]:
        label = tree.dep[child]
        if label == "ccomp" or (label in ("xcomp", "advcl") and child > verb):
            for draft in _complement(scene, verb, child, frames, passive):
                found = True
                yield draft
    if found:
        return
    if "that" in frames and not passive:
        detached = _detached(scene, verb)
        if detached is not None:
            yield draft_of(scene, verb, clause(scene, detached, after=verb), "that-detached", rank=2)
            return
    judged = None if passive or tree.lemma[verb] not in _JUDGING else quoted_judgement(scene, verb)
    if judged is not None:
        yield judged
        return
    aside = _aside(scene, verb, frames, passive)
    if aside is not None:
        yield aside
        return
    yield from objects(scene, verb, frames, passive)


def _detached(scene: Scene, verb: int) -> int | None:
    """Return the head of a that-clause that the parser hung on a noun between ("said at a rally that …")."""
    tree = scene.tree
    for child in tree.children[verb]:
        if child < verb or tree.dep[child] not in ("prep", "dobj", "dative", "npadvmod"):
            continue
        noun = tree.child(child, "pobj") if tree.dep[child] == "prep" else child
        if noun is None or (tree.dep[child] == "dobj" and not scene.lexicon.frames("VERB", tree.lemma[verb]) & {"np-to", "of"}):
            continue
        for clause_head in tree.all_children(noun, "relcl", "acl", "ccomp"):
            mark = tree.child(clause_head, "mark")
            if mark is None or tree.lower[mark] != "that" or tree.child(clause_head, "nsubj", "nsubjpass", "expl") is None:
                continue
            if tree.dep[child] == "prep" or tree.lemma[noun] not in scene.lexicon.nouns:
                return clause_head
    return None


def _kind(scene: Scene, verb: int, child: int) -> str:
    tree = scene.tree
    kids = tree.children[child]
    to = any(tree.lower[k] == "to" and tree.dep[k] == "aux" for k in kids)
    subject = any(tree.dep[k] in ("nsubj", "nsubjpass", "csubj", "expl") for k in kids)
    if to:
        return "np-to" if subject else "to"
    if child > verb and (
        any(tree.dep[k] == "mark" and tree.lower[k] in ("if", "whether") for k in kids)
        or any(k < child and any(_is_wh(scene, w) for w in (k, tree.left[k])) for k in kids)
    ):
        return "wh"
    if is_finite(scene, child) or _is_subjunctive(scene, child):
        return "that"
    if tree.tag[child] == "VBG":
        return "np-ing" if subject else "ing"
    return "small" if tree.dep[child] in ("ccomp", "xcomp") else "other"


def _is_subjunctive(scene: Scene, head: int) -> bool:
    """Tell whether a clause is what is demanded: "that the police be called"."""
    tree = scene.tree
    mark = tree.child(head, "mark")
    if mark is None or tree.lower[mark] != "that" or tree.child(head, "nsubj", "nsubjpass") is None:
        return False
    return tree.tag[head] == "VB" or any(tree.tag[c] == "VB" for c in tree.all_children(head, "auxpass", "cop", "aux"))


def _is_wh(scene: Scene, token: int) -> bool:
    """Tell whether a token is a question word; the tagger takes the conjunction "that" for one at times."""
    return scene.tree.tag[token] in _WH_TAGS and not (scene.tree.lower[token] == "that" and scene.tree.dep[token] == "mark")


def _complement(scene: Scene, verb: int, child: int, frames: frozenset[str], passive: bool) -> Iterator[Draft]:
    tree = scene.tree
    kind = _kind(scene, verb, child)
    label = tree.dep[child]
    if label == "advcl" and not ((kind == "to" and "to" in frames) or (kind == "wh" and "wh" in frames)):
        return
    if label == "advcl" and ((kind == "wh" and not _asks(scene, verb, child)) or (kind == "to" and passive)):
        return
    if kind == "that" or (kind == "small" and child < verb):
        if "that" in frames or "quote" in frames:
            yield from _finite(scene, verb, child, passive)
    elif kind == "wh":
        if "wh" in frames:
            yield from _simple(scene, verb, child, "wh")
    elif kind == "to":
        if passive:
            if "passive-to" in frames and "of" not in frames:
                yield from _passive_to(scene, verb, child)
            elif "np-to" in frames:
                yield draft_of(scene, verb, clause(scene, child, after=verb), "passive-np-to")
        elif tree.child(verb, "dobj") is not None and (tree.child(verb, "dobj") or 0) < child:
            if "np-to" in frames:
                yield draft_of(
                    scene, verb, clause(scene, child, after=verb), "np-to", cue_end=tree.right[tree.child(verb, "dobj") or 0]
                )
        elif "to" in frames:
            yield from _simple(scene, verb, child, "to")
    elif kind == "np-to":
        if "np-to" in frames and not passive:
            subject = tree.child(child, "nsubj", "nsubjpass")
            start = next((k for k in tree.children[child] if tree.lower[k] == "to" and tree.dep[k] == "aux"), child)
            if tree.lemma[verb] in ("want", "expect", "like", "need", "forbid") or subject is None:
                yield draft_of(scene, verb, clause(scene, child, after=verb), "np-to")
            else:
                yield draft_of(scene, verb, tidy(scene, [(start, tree.right[child])]), "np-to", cue_end=start - 1)
    elif kind in ("ing", "np-ing"):
        if "ing" in frames and not passive:
            yield from _simple(scene, verb, child, "ing")
    elif kind == "small" and not passive and ("small" in frames or ("small-quoted" in frames and scene.inside[child] >= 0)):
        subject = tree.child(child, "nsubj")
        if subject is not None and subject < child:
            yield small_clause(scene, verb, subject, (tree.right[subject] + 1, tree.right[child]), "small")


def _asks(scene: Scene, verb: int, child: int) -> bool:
    """Tell whether an adverbial clause is in truth a question: "asked if …"."""
    mark = scene.tree.child(child, "mark")
    return (
        mark is not None and scene.tree.lower[mark] in ("if", "whether") and "wh" in scene.lexicon.verbs[scene.tree.lemma[verb]]
    )


def _finite(scene: Scene, verb: int, child: int, passive: bool) -> Iterator[Draft]:
    tree = scene.tree
    if child < verb and tree.right[child] < verb:
        if passive and agent_of(scene, verb) is None:
            return
        draft = draft_of(scene, verb, clause(scene, child), "clause-before", rank=2)
        if draft.source is not None and not _interrupted(scene, verb, child):
            yield draft
        return
    if _is_main(scene, verb, child):
        return
    if child < verb or tree.left[child] < verb:
        yield draft_of(scene, verb, clause(scene, child, holes=[_cue_zone(scene, verb, child)]), "clause-around", rank=2)
        return
    rule = "impersonal-that" if passive else "that"
    later = [
        c
        for c in tree.conjuncts(child)[1:]
        if tree.child(c, "mark") is not None and tree.lower[tree.child(c, "mark") or 0] == "that"
    ]
    if not later:
        yield draft_of(scene, verb, _with_quoted_end(scene, verb, clause(scene, child, after=verb)), rule, rank=2)
        return
    cuts = [tree.left[c] for c in later]
    yield draft_of(scene, verb, tidy(scene, [(_start(scene, child, verb), _before_coordinator(scene, cuts[0]))]), rule, rank=2)
    ends = [*(_before_coordinator(scene, cut) for cut in cuts[1:]), tree.right[child]]
    for conjunct, end in zip(later, ends, strict=True):
        first = tree.left[conjunct]
        while first < conjunct and (tree.lower[first] in ("that", "and", "but", "or") or tree.pos[first] in ("PUNCT", "SPACE")):
            if scene.inside[first] >= 0:
                break
            first += 1
        yield draft_of(scene, verb, tidy(scene, [(first, end)]), rule + "-coordinated", rank=2)


def _is_main(scene: Scene, verb: int, child: int) -> bool:
    """Tell whether a clause under a relative clause is in truth the main one: "The video in which she answered X was seen"."""
    tree = scene.tree
    antecedent = tree.head[verb]
    return tree.dep[verb] == "relcl" and tree.head[antecedent] == antecedent and tree.child(child, "mark") is None


def _with_quoted_end(scene: Scene, verb: int, content: list[Range]) -> list[Range]:
    """Return a clause with the quotation after its last comma, which the parser hung on the cue: "… that it works, “mostly”"."""
    tree = scene.tree
    if not content:
        return content
    comma = content[-1][1] + 1
    if comma + 1 >= len(tree) or tree.lower[comma] != "," or scene.inside[comma + 1] < 0 or scene.inside[comma] >= 0:
        return content
    first, last = scene.ranges[scene.inside[comma + 1]]
    ends = last + 1 >= len(tree) or tree.lower[last + 1] in (".", "!", "?", ";") or scene.sentence_first[last + 1] == last + 1
    if first != comma + 1 or not ends or any(tree.dep[t] == "nsubj" for t in range(first, last + 1)):
        return content
    return [*content[:-1], (content[-1][0], last)]


def _interrupted(scene: Scene, verb: int, child: int) -> bool:
    """Tell whether a colon or semicolon parts a clause from the cue after it: then the cue has another content."""
    return any(scene.tree.lower[t] in (":", ";") and scene.inside[t] < 0 for t in range(child + 1, verb))


def _start(scene: Scene, child: int, verb: int) -> int:
    parts = clause(scene, child, after=verb)
    return parts[0][0] if parts else child


def _before_coordinator(scene: Scene, token: int) -> int:
    tree = scene.tree
    token -= 1
    while token > 0 and (tree.lower[token] in ("and", "but", "or", ",", "that") and scene.inside[token] < 0):
        token -= 1
    return token


def _cue_zone(scene: Scene, verb: int, child: int) -> Range:
    """Return the tokens around the verb that belong to the cue rather than to its complement `child`."""
    tree = scene.tree
    first = last = verb
    for kid in tree.children[verb]:
        if kid != child and tree.dep[kid] not in ("punct",):
            first, last = min(first, tree.left[kid]), max(last, tree.right[kid])
    return first, last


def _simple(scene: Scene, verb: int, child: int, rule: str) -> Iterator[Draft]:
    content = clause(scene, child, after=verb)
    if content and not _do_so(scene, child) and not (rule == "to" and _hides(scene, child)):
        yield draft_of(scene, verb, content, rule, rank=1, act=rule == "to" and scene.tree.lemma[verb] in _ACTS)


def _do_so(scene: Scene, child: int) -> bool:
    tree = scene.tree
    return (
        tree.lemma[child] == "do"
        and tree.right[child] <= child + 1
        and tree.lower[tree.right[child]] in ("so", "do", "it", "that")
    )


def _hides(scene: Scene, child: int) -> bool:
    """Tell whether nothing is said but that the speaker wants no name told: "asked not to be named"."""
    return scene.tree.lower[child] in _ANONYMOUS and scene.tree.right[child] - scene.tree.left[child] <= _MAX_HIDING


def _passive_to(scene: Scene, verb: int, child: int) -> Iterator[Draft]:
    """ "X is said to V": the content is X and the infinitive, the source the agent if there is one."""
    tree = scene.tree
    subject = tree.child(verb, "nsubjpass")
    if subject is None or tree.lower[subject] in _NOT_CUE_SUBJECT:
        return
    content = tidy(scene, [tree.phrase(subject), (tree.left[child], tree.right[child])])
    yield draft_of(scene, verb, content, "passive-to")


def _aside(scene: Scene, verb: int, frames: frozenset[str], passive: bool) -> Draft | None:
    """ "X, officials say, is Y" and "as she put it": the cue hangs on the clause that is its content."""
    tree = scene.tree
    head, label = tree.head[verb], tree.dep[verb]
    if passive or head == verb or ("that" not in frames and "quote" not in frames):
        return None
    if tree.right[verb] - tree.left[verb] > _MAX_ASIDE:
        return None
    as_clause = label == "advcl" and any(tree.lower[k] == "as" and tree.dep[k] in ("mark", "advmod") for k in tree.children[verb])
    aside = label == "parataxis" or (label in ("ccomp", "conj", "dep") and _between_commas(scene, verb) and label != "conj")
    if (not as_clause and not aside) or tree.child(verb, "ccomp", "xcomp") is not None:
        return None
    if tree.child(verb, "dobj") is not None and not frames & {"np-to", "of"}:
        return None
    subject = tree.child(verb, "nsubj")
    if subject is None or tree.pos[head] not in ("VERB", "AUX", "NOUN", "ADJ", "PROPN"):
        return None
    zone = (tree.left[verb], tree.right[verb])
    if aside and tree.left[subject] > zone[0] and _between_commas(scene, subject):
        # "The test, Reed admitted, was skipped": the parser hung what is said first on the cue.
        zone = (tree.left[subject], zone[1])
    whole = (tree.left[head], tree.right[head])
    content = tidy(scene, without(whole, [zone])) if as_clause else clause(scene, head, holes=[zone])
    if not content or not is_finite(scene, head):
        return None
    return draft_of(scene, verb, content, "as-aside" if as_clause else "aside", rank=2)


def _between_commas(scene: Scene, verb: int) -> bool:
    tree = scene.tree
    before = tree.left[verb] - 1
    while before >= 0 and tree.pos[before] == "SPACE":
        before -= 1
    return before >= 0 and tree.lower[before] in {",", "—", "–", "-", "(", "”", '"'}
