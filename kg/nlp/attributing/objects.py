"""Objects and prepositional objects of a verbal cue: what a speech act, a belief or a judgement is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.nlp.attributing.contents import tidy
from kg.nlp.attributing.passives import after, measured
from kg.nlp.attributing.passives import passive as passive_draft
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.verbs import draft_of, small_clause
from kg.nlp.channel_lexicon import channel_lexicon
from kg.nlp.cues import words

_CONTENTLESS: Final = words("contentless")
_MODALS: Final = words("modals")
_LEADING_TO: Final = words("leading_verbs")
_ACTS: Final = words("courtesy_verbs")
_TIME: Final = words("time_nouns")
_CHANNELLING: Final = frozenset({"in", "on", "via", "through", "at", "during"})
_QUOTED: Final = 0.5
_RATES: Final = frozenset({"%", "cent", "percent", "£", "€", "pounds", "dollars", "euros"})


def objects(scene: Scene, verb: int, frames: frozenset[str], passive: bool) -> Iterator[Draft]:
    """Yield the draft of the object, the predicate after it, or the prepositional object that `verb` takes."""
    draft = passive_draft(scene, verb, frames) if passive else _active(scene, verb, frames)
    if draft is not None and draft.content:
        yield draft


def _quoted_beside(scene: Scene, goal: int) -> bool:
    """Tell whether a quotation stands beside the object: "found it “creepy”", "found the play no more than “a cough”"."""
    tree = scene.tree
    if tree.pos[goal] == "PRON":
        return True
    after = tree.phrase(goal, bare=True)[1] + 1
    return after < len(tree) and scene.inside[after] >= 0


def _active(scene: Scene, verb: int, frames: frozenset[str]) -> Draft | None:
    tree = scene.tree
    goal = tree.child(verb, "dobj", "dative") if tree.child(verb, "dobj") is None else tree.child(verb, "dobj")
    predicate = next((c for c in tree.children[verb] if tree.dep[c] in ("oprd", "acomp", "attr") and c > verb), None)
    if "small-quoted" in frames and goal is not None and _quoted_beside(scene, goal):
        quoted_part = _unparsed_predicate(scene, verb, goal)
        if quoted_part is not None:
            return quoted_part
    if predicate is not None and "small" in frames:
        quoted_part = _unparsed_predicate(scene, verb, predicate)
        if quoted_part is not None:
            return quoted_part
        if goal is not None and goal < predicate:
            return small_clause(scene, verb, goal, (tree.left[predicate], tree.right[predicate]), "small")
        if goal is None:
            return draft_of(scene, verb, tidy(scene, [(tree.left[predicate], tree.right[predicate])]), "small", rank=1)
    holders = [*tree.children[verb], *(tree.children[goal] if goal is not None and goal > verb else [])]
    for child in holders:
        if child < verb or tree.dep[child] not in ("prep", "agent", "prt"):
            continue
        own = tree.head[child] == verb
        word = tree.lower[child]
        if word == "to" and "np-to" in frames and goal is not None and _unparsed_infinitive(scene, child):
            return draft_of(scene, verb, tidy(scene, [(child, tree.right[child])]), "np-to", cue_end=child - 1, rank=1)
        if word == "at" and "at" in frames and goal is not None and measured(scene, child):
            return draft_of(scene, verb, tidy(scene, [(child + 1, tree.right[child])]), "at", cue_end=child, rank=1)
        blamed = [(child + 1, tree.right[child])]
        if word == "on" and "np" in frames and goal is not None and goal < child and scene.quoted_share(blamed) > _QUOTED:
            # "blamed the row on ‘people who …’"
            return draft_of(scene, verb, tidy(scene, blamed), "on", cue_end=child, rank=1)
        if (
            word in ("of", "for")
            and word in frames
            and goal is not None
            and goal < child
            and (own or (word == "of" and "np" not in frames))
        ):
            content = after(scene, verb, child)
            return draft_of(
                scene, verb, content, word, cue_end=content[0][0] - 1 if content else None, rank=1, act=tree.lemma[verb] in _ACTS
            )
        if word == "as" and "as" in frames and tree.children[child]:
            start = child + 1
            if tree.lower[start] == "being" or tree.lower[start] == "having":
                start += 1
            predicate_range = (start, tree.right[child])
            if goal is not None and goal < child:
                return small_clause(scene, verb, goal, predicate_range, "as")
            return draft_of(scene, verb, tidy(scene, [predicate_range]), "as", cue_end=start - 1, rank=1)
        if tree.pos[tree.right[child]] == "PRON" and tree.right[child] == child + 1:
            continue
        if goal is None and f"prep:{word}" in frames and tree.children[child]:
            end = tree.right[child]
            wish = next(
                (c for c in tree.all_children(verb, "xcomp", "advcl") if tree.left[c] == end + 1 and tree.lower[end + 1] == "to"),
                None,
            )
            if wish is not None and word in ("on", "upon", "for"):
                content = tidy(scene, [(child + 1, tree.right[wish])])
                draft = draft_of(scene, verb, content, f"prep-{word}-to", cue_end=child, rank=1)
            else:
                draft = draft_of(scene, verb, tidy(scene, [(child, end)]), f"prep-{word}", act=True, rank=0)
            return draft if draft.source is not None else None
    if goal is None and "quote" in frames:
        # 'She said "no"'
        goal = next((c for c in tree.all_children(verb, "intj") if c > verb and scene.inside[c] >= 0), None)
    return None if goal is None else _object(scene, verb, goal, frames)


def _object(scene: Scene, verb: int, goal: int, frames: frozenset[str]) -> Draft | None:
    tree = scene.tree
    if frames & {"small", "small-quoted"}:
        split = _unparsed_predicate(scene, verb, goal)
        if split is not None:
            return split
    quoted = scene.quoted_share([(tree.left[goal], tree.right[goal])]) > 0
    if not quoted and (tree.lower[goal] in _CONTENTLESS or tree.lemma[goal] in _TIME or tree.tag[goal] in ("WP", "WDT")):
        return None
    content = tidy(scene, [_whole(scene, goal, verb, far="np-content" in frames)])
    if not quoted and not _told(scene, verb):
        return None
    if tree.dep[verb] == "pcomp" and tree.lower[tree.head[verb]] not in ("after", "before", "by", "while", "when", "since"):
        return None
    if "np-content" in frames:
        draft = draft_of(scene, verb, content, "np-content")
    elif "np-sum" in frames and _is_sum(scene, content[0] if content else (goal, goal)):
        draft = draft_of(scene, verb, tidy(scene, [_whole(scene, goal, verb, far=True)]), "np", act=True)
    elif "np" in frames or (quoted and ("quote" in frames or "that" in frames)):
        draft = draft_of(scene, verb, content, "np-quoted" if quoted else "np", act=True, rank=int(quoted))
    else:
        return None
    return draft if draft.source is not None else None


def _unparsed_infinitive(scene: Scene, preposition: int) -> bool:
    """Tell whether "to" leads to a verb that the tagger does not know ("asked him to apologise")."""
    tree = scene.tree
    goal = tree.child(preposition, "pobj", "pcomp")
    return goal == preposition + 1 and (
        tree.tag[goal] == "VB" or (tree.tag[goal] == "NN" and tree.lower[goal].endswith(("ise", "yse")))
    )


def _is_sum(scene: Scene, part: Range) -> bool:
    """Tell whether a phrase names an amount of money or a rate ("£15 to everybody", "two per cent")."""
    tree = scene.tree
    words = range(part[0], part[1] + 1)
    return any(tree.tag[t] == "CD" for t in words) and any(tree.tag[t] == "$" or tree.lower[t] in _RATES for t in words)


def _told(scene: Scene, verb: int) -> bool:
    """Tell whether an act is told as done: no bare infinitive, no modal; "took to X to defend" and "went on to defend" are."""
    tree = scene.tree
    if tree.tag[verb] != "VB":
        return True
    kids = [tree.lower[c] for c in tree.children[verb] if tree.dep[c] in ("aux", "neg")]
    if "to" in kids:
        return tree.lemma[tree.head[verb]] in _LEADING_TO and tree.dep[verb] in ("xcomp", "advcl", "acl")
    return not any(k in _MODALS for k in kids)


def _whole(scene: Scene, noun: int, verb: int, *, far: bool) -> Range:
    """Return the object with its modifiers; what is attached to it past a comma stays out unless it is quoted."""
    tree = scene.tree
    first, last = max(tree.left[noun], verb + 1 if noun > verb else 0), tree.right[noun]
    for child in tree.children[noun]:
        if (
            child > noun
            and tree.dep[child] in ("appos", "relcl", "npadvmod")
            and tree.lower[tree.left[child] - 1] in (",", "-", "–", "—")
        ):
            last = min(last, tree.left[child] - 1)
        if child > noun and tree.dep[child] == "prep" and tree.lower[child] in _CHANNELLING:
            place = tree.child(child, "pobj")
            if place is not None and tree.lemma[place] in channel_lexicon().kinds:
                last = min(last, child - 1)  # "announced the recall in a post": where it was announced is not what was
                far = False
    for child in tree.children[verb]:
        # "defended his call to raise the wage", "promised 400 flats by May": what the parser hangs on the verb instead.
        if child > noun and tree.left[child] == last + 1 and (tree.dep[child] == "xcomp" or (far and tree.dep[child] == "prep")):
            last = tree.right[child]
    return first, last


def _unparsed_predicate(scene: Scene, verb: int, goal: int) -> Draft | None:
    """ "called the plan “a disgrace”": the parser joins object and predicate; the quotation tells them apart."""
    tree = scene.tree
    for token in range(verb + 1, max(tree.right[verb], goal) + 1):
        quotation = scene.inside[token]
        if quotation < 0:
            if tree.dep[token] in ("mark", "relcl", "advcl") or tree.lower[token] in (";", ":"):
                return None
            continue
        begin, end = scene.ranges[quotation]
        if begin == verb + 1 or begin != token:
            return None
        last = max(_coordinated(scene, end), _before_next_clause(scene, verb, goal, end))
        return draft_of(scene, verb, tidy(scene, [(begin, last)]), "small-quoted", cue_end=begin - 1, rank=1)
    return None


def quoted_judgement(scene: Scene, verb: int) -> Draft | None:
    """ "found it “dull”": the quoted words are a judgement of what the verb's object names."""
    tree = scene.tree
    child = tree.child(verb, "dobj", "ccomp")
    if child is None or child < verb:
        return None
    goal = child if tree.dep[child] == "dobj" else tree.child(child, "nsubj")
    return None if goal is None or goal < verb else _unparsed_predicate(scene, verb, goal)


def _before_next_clause(scene: Scene, verb: int, goal: int, end: int) -> int:
    """Return the end of the phrase that holds a quotation: what the verb's next clause or a comma cuts off stays out."""
    tree = scene.tree
    last = max(tree.right[verb], end)
    for holder in dict.fromkeys((verb, goal)):
        for child in tree.children[holder]:
            if tree.left[child] > end and tree.dep[child] in (
                "advcl",
                "conj",
                "cc",
                "parataxis",
                "punct",
                "ccomp",
                "npadvmod",
                "prep",
            ):
                last = min(last, tree.left[child] - 1)
    return last


def _coordinated(scene: Scene, end: int) -> int:
    """Go on over further quotations in the same breath: “cute” and “bold”."""
    tree = scene.tree
    token = end + 1
    while token < len(tree) and (tree.lower[token] == "," or tree.dep[token] == "cc"):
        token += 1
    if end + 1 < token < len(tree) and scene.inside[token] >= 0 and scene.ranges[scene.inside[token]][0] == token:
        return _coordinated(scene, scene.ranges[scene.inside[token]][1])
    return end
