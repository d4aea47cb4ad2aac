"""Turns of phrase that give words to somebody without a verb of speech.

"As Reed put it, …", "… was the reply", "who gave them the line about “…”", "if one believes Reed", "would be “amazed”".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.nlp.attributing.contents import tidy, without
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import Source, agent_of, is_passive, owner_of, phrase_source, subject_of
from kg.nlp.cues import words

_REPLIES: Final = words("reply_nouns")
_LINES: Final = words("line_nouns")
_LINE_VERBS: Final = words("line_verbs")
_ORIGIN: Final = words("origin_verbs")
_BELIEF: Final = words("belief_verbs")
_LINKS: Final = frozenset({"about", "that", "of", ",", ":", "with"})
_NEAR: Final = 4  # tokens between a noun for words and the words
_LEAD: Final = 6  # tokens between what somebody would do and the quoted words for it
_CLEFT: Final = 3  # steps from a relative clause up to "It was X"


def turns(scene: Scene) -> Iterator[Draft]:
    """Yield the drafts of such turns, outside quotations."""
    tree = scene.tree
    for index in range(len(tree)):
        if scene.inside[index] >= 0:
            continue
        lower, draft = tree.lower[index], None
        if lower in ("put", "puts") and tree.pos[index] == "VERB":
            draft = _as_put(scene, index)
        elif tree.lemma[index] in _BELIEF and tree.dep[index] in ("advcl", "xcomp"):
            draft = _if_believed(scene, index)
        elif lower in ("rather", "sooner"):
            draft = _would_rather(scene, index)
        elif lower in ("would", "'d", "’d") and tree.dep[index] == "aux":
            draft = _would(scene, index)
        elif tree.lemma[index] == "be":
            draft = _reply(scene, index) or _feeling(scene, index)
        if draft is not None and draft.content:
            yield draft
    for number in range(len(scene.quotes)):
        draft = _line(scene, number)
        if draft is not None:
            yield draft


def _draft(scene: Scene, content: list[Range], rule: str, cue: Range, head: int, source: Source | None, rank: int) -> Draft:
    direct = len(content) == 1 and any(content[0] == span for span in scene.ranges) and rank > 3
    return Draft(
        content=content,
        form="direct" if direct else scene.mixed_or("indirect", content),
        rule=rule,
        cue=cue,
        cue_head=head,
        lemma=scene.tree.lemma[head],
        source=None if source is None else source.tokens,
        source_head=None if source is None else source.head,
        rank=rank,
        quotes=[n for n, span in enumerate(scene.ranges) if any(a <= span[0] and span[1] <= b for a, b in content)],
    )


def _as_put(scene: Scene, verb: int) -> Draft | None:
    """ "As Reed put it, the sea is a motorway"."""
    tree = scene.tree
    goal = tree.child(verb, "dobj")
    subject = tree.child(verb, "nsubj")
    opens = any(tree.lower[k] == "as" for k in tree.children[verb] if k < verb)
    if not opens or goal is None or subject is None or tree.lower[goal] not in ("it", "this", "that", "things", "matters"):
        return None
    head = tree.head[verb]
    if head == verb:
        return None
    content = tidy(scene, without((tree.left[head], tree.right[head]), [(tree.left[verb], tree.right[verb])]))
    return _draft(scene, content, "as-aside", (verb, goal), verb, phrase_source(scene, subject), 6)


def _if_believed(scene: Scene, verb: int) -> Draft | None:
    """ "The halls are deserted, if one believes Reed", "if Reed is to be believed"."""
    tree = scene.tree
    clause = verb if tree.dep[verb] == "advcl" else tree.head[verb]
    if tree.child(clause, "mark") is None or tree.lower[tree.child(clause, "mark") or 0] not in ("if", "should"):
        return None
    goal = tree.child(verb, "dobj")
    if goal is None and tree.child(verb, "auxpass") is not None:
        goal = tree.child(clause, "nsubjpass", "nsubj")
    subject = tree.child(verb, "nsubj")
    anyone = subject is None or tree.lower[subject] in ("one", "you", "we")
    if goal is None or not anyone or tree.pos[goal] not in ("PROPN", "NOUN"):
        return None
    head = tree.head[clause]
    content = tidy(scene, without((tree.left[head], tree.right[head]), [(tree.left[clause], tree.right[clause])]))
    return _draft(scene, content, "according-to", (verb, verb), verb, phrase_source(scene, goal), 3)


def _would_rather(scene: Scene, adverb: int) -> Draft | None:
    """ "Reed would rather have had a bus": what somebody would like better."""
    tree = scene.tree
    verb = tree.head[adverb]
    wish = any(tree.lower[k] in ("would", "'d", "’d") for k in tree.all_children(verb, "aux"))
    goal = tree.child(verb, "dobj", "ccomp")
    subject = subject_of(scene, verb)
    if not wish or goal is None or goal < verb or subject is None:
        return None
    content = tidy(scene, [(verb + 1, tree.right[verb])])
    draft = _draft(scene, content, "np-content", (adverb, verb), verb, phrase_source(scene, subject), 1)
    draft.lemma = "prefer"
    return draft


def _would(scene: Scene, modal: int) -> Draft | None:
    """ "Reed would have bought “a lift”", "would not give “a tenner” for it": what somebody would do instead."""
    tree = scene.tree
    verb = tree.head[modal]
    subject = tree.child(verb, "nsubj")
    if tree.dep[verb] not in ("ROOT", "conj") or subject is None or tree.lemma[verb] == "be" or tree.pos[subject] != "PROPN":
        return None
    spans = [span for span in scene.ranges if verb < span[0] and span[1] <= tree.right[verb]]
    if len(spans) != 1 or spans[0][0] - verb > _LEAD or scene.lexicon.verbs.get(tree.lemma[verb]):
        return None
    draft = _draft(scene, [spans[0]], "np-content", (modal, verb), verb, phrase_source(scene, subject), 0)
    draft.lemma = "prefer"
    return draft


def _reply(scene: Scene, verb: int) -> Draft | None:
    """ "“…” was the reply", "her answer was “…”": whoever owns the reply, or was asked in the sentence before."""
    tree = scene.tree
    noun = next((c for c in tree.children[verb] if tree.dep[c] in ("attr", "nsubj") and tree.lemma[c] in _REPLIES), None)
    if noun is None:
        return None
    first, last = tree.left[verb], tree.right[verb]
    spans = [span for span in scene.ranges if first - 1 <= span[0] and span[1] <= last + 1]
    if len(spans) != 1 or min(abs(spans[0][1] - verb), abs(spans[0][0] - verb)) > _NEAR:
        return None
    source = owner_of(scene, noun) or _asked(scene, scene.sentence_first[verb])
    return _draft(scene, [spans[0]], "quote-after" if spans[0][0] < verb else "quote-before", (verb, noun), noun, source, 6)


def _asked(scene: Scene, start: int) -> Source | None:
    """Return who was asked in the sentence before `start`."""
    tree = scene.tree
    first = scene.sentence_first[start - 1] if start else 0
    for token in range(start - 1, first - 1, -1):
        if (
            tree.lemma[token] == "ask"
            and scene.inside[token] < 0
            and scene.section(tree.start[token]) == scene.section(tree.start[start])
        ):
            goal = tree.child(token, "dobj", "dative", "nsubjpass")
            return None if goal is None else phrase_source(scene, goal)
    return None


def _feeling(scene: Scene, verb: int) -> Draft | None:
    """ "Reed would be “amazed at one”": what somebody would feel, in their own words."""
    tree = scene.tree
    predicate = tree.child(verb, "acomp", "attr")
    subject = subject_of(scene, verb)
    if (
        predicate is None
        or subject is None
        or scene.inside[predicate] < 0
        or tree.lemma[predicate] not in scene.lexicon.adjectives
    ):
        return None
    span = scene.ranges[scene.inside[predicate]]
    if span[0] != verb + 1 or scene.inside[subject] >= 0:
        return None
    return _draft(scene, [span], "adjective-about", (verb, verb), verb, phrase_source(scene, subject), 1)


def _line(scene: Scene, number: int) -> Draft | None:
    """ "It was Reed who gave them the line about “…”", "his quip about “…” …": a noun for words right before the words."""
    tree = scene.tree
    first, last = scene.ranges[number]
    noun = first - 1
    while noun >= max(0, first - _NEAR) and tree.lower[noun] in _LINKS:
        noun -= 1
    if noun < 0 or tree.lemma[noun] not in _LINES or scene.inside[noun] >= 0:
        return None
    source = owner_of(scene, noun)
    verb = tree.head[noun]
    if source is None and tree.dep[noun] == "dobj" and tree.lemma[verb] in _LINE_VERBS:
        subject = subject_of(scene, verb)
        source = None if subject is None else _behind(scene, verb, subject)
    if source is None and tree.dep[noun] in ("nsubj", "nsubjpass"):
        source = _origin(scene, verb)
    if source is None:
        return None
    return _draft(scene, [(first, last)], "noun-of", (min(verb, noun), noun) if verb < noun else (noun, noun), noun, source, 3)


def _origin(scene: Scene, verb: int) -> Source | None:
    """Return whom a line "came from", "belongs to" or "was coined by"."""
    tree = scene.tree
    if is_passive(scene, verb):
        agent = agent_of(scene, verb) if tree.lemma[verb] in _LINE_VERBS else None
        return None if agent is None else phrase_source(scene, agent)
    if tree.lemma[verb] not in _ORIGIN:
        return None
    for child in tree.all_children(verb, "prep", "dative"):
        noun = tree.child(child, "pobj")
        if tree.lower[child] in ("from", "to", "with") and noun is not None:
            return phrase_source(scene, noun)
    return None


def _behind(scene: Scene, verb: int, subject: int) -> Source | None:
    """Return the source, of "it was Reed, not Lee, who …" the one whom the relative clause tells of."""
    tree = scene.tree
    if tree.tag[subject] not in ("WP", "WDT"):
        return phrase_source(scene, subject)
    head = verb
    for _ in range(_CLEFT):
        head = tree.head[head]
        if tree.dep[head] == "attr" and tree.lemma[tree.head[head]] == "be":
            return Source(tree.phrase(head, bare=True), head)
        if tree.dep[head] not in ("appos", "conj", "relcl"):
            break
    return phrase_source(scene, subject)
