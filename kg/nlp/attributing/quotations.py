"""Direct speech: each utterance in quotation marks with the cue after, before or inside it.

Positions and marks decide before the parse does, since the parser is least sure around quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.nlp.attributing.sources import Source, phrase_source, source_of
from kg.nlp.attributing.verbs import cue_range
from kg.nlp.cues import words

_STOPS: Final = frozenset({".", "!", "?", ";", "…", "..."})
_LEADING: Final = frozenset({",", ":", "—", "–", "-", "--"})
_OPEN_ENDS: Final = ",!?…—–-."
_REACH: Final = 16
#: A sentence that opens with one of these goes on after the quotation instead of attributing it.
_NEW_CLAUSE: Final = words("clause_openers")
_SPEECH: Final = frozenset({"quote"})
_MIN_UTTERANCE: Final = 4


@dataclass(slots=True)
class _Paragraph:
    """The quotations of one section, by number, and the last utterance found in it."""

    first: int
    last: int
    quotes: list[int]


def quotations(scene: Scene) -> Iterator[Draft]:
    """Yield a draft for every utterance; the parts of one that its cue splits are one draft."""
    previous: Draft | None = None
    previous_section = -1
    for section, paragraph in _paragraphs(scene):
        before = previous if previous is not None and previous_section in (section - 1, section) else None
        drafts = _paragraph(scene, paragraph, before)
        yield from drafts
        if drafts:
            previous, previous_section = drafts[-1], section


def _paragraphs(scene: Scene) -> Iterator[tuple[int, _Paragraph]]:
    grouped: dict[int, _Paragraph] = {}
    tree = scene.tree
    document = scene.doc._.kg_document
    for number, quote in enumerate(scene.quotes):
        section = scene.section(quote.start)
        if section not in grouped:
            if document is None or not document.sections:
                first, last = 0, len(tree) - 1
            else:
                bounds = document.sections[section]
                first, last = tree.token_from(bounds.start), tree.token_until(bounds.end)
            grouped[section] = _Paragraph(first, last, [])
        grouped[section].quotes.append(number)
    yield from grouped.items()


def _paragraph(scene: Scene, paragraph: _Paragraph, before: Draft | None) -> list[Draft]:
    drafts: list[Draft] = []
    current: Draft | None = None
    for position, number in enumerate(paragraph.quotes):
        first, last = scene.ranges[number]
        earlier = scene.ranges[paragraph.quotes[position - 1]][1] if position else paragraph.first - 1
        later = scene.ranges[paragraph.quotes[position + 1]][0] if position + 1 < len(paragraph.quotes) else paragraph.last + 1
        if scene.quotes[number].continues is not None and (current or before) is not None and position == 0:
            opened = current or before
            if opened is not None and not _after(scene, number, later):
                _extend(scene, opened, number)
                current = opened
                continue
        cue = _after(scene, number, later)
        if cue is not None:
            current = _draft(scene, number, cue, "quote-after")
            drafts.append(current)
            continue
        if current is not None and _joins(scene, earlier, first, current):
            _extend(scene, current, number)
            continue
        lead = _before(scene, number, max(earlier + 1, paragraph.first))
        if lead is not None:
            current = _draft(scene, number, lead, "quote-before")
            drafts.append(current)
            continue
        if not _stands_alone(scene, number, earlier, paragraph):
            continue
        if current is not None:  # the same paragraph goes on with the same speaker
            _extend(scene, current, number)
            continue
        led = _led_by_colon(scene, first) if first <= paragraph.first + 1 else None
        if led is not None:
            current = _draft(scene, number, led, "quote-colon")
        else:
            speaker = current or before
            current = Draft(
                content=[(first, last)], form="direct", rule="continuation" if speaker else "floating", rank=4, quotes=[number]
            )
            current.inherited = speaker is not None
        drafts.append(current)
    return drafts


@dataclass(frozen=True, slots=True)
class _Cue:
    tokens: Range
    head: int
    lemma: str
    source: Source | None


def _draft(scene: Scene, number: int, cue: _Cue, rule: str) -> Draft:
    return Draft(
        content=[scene.ranges[number]],
        form="direct",
        rule=rule,
        cue=cue.tokens,
        cue_head=cue.head,
        lemma=cue.lemma,
        source=None if cue.source is None else cue.source.tokens,
        source_head=None if cue.source is None else cue.source.head,
        rank=5,
        quotes=[number],
    )


def _extend(scene: Scene, draft: Draft, number: int) -> None:
    draft.content.append(scene.ranges[number])
    draft.quotes.append(number)


def _takes_quotation(scene: Scene, token: int) -> bool:
    tree = scene.tree
    if tree.pos[token] not in ("VERB", "AUX", "NOUN", "PROPN") or scene.inside[token] >= 0:
        return False
    if tree.pos[token] in ("NOUN", "PROPN"):  # "says" is at times taken for a noun
        return tree.lower[token] in ("says", "said", "tweeted", "wrote", "adds", "asks")
    frames = scene.lexicon.verbs.get(tree.lemma[token])
    return frames is not None and ("quote" in frames or "that" in frames)


def _after(scene: Scene, number: int, later: int) -> _Cue | None:
    """Find the cue in the words that follow a quotation: ``"…," she said``, ``"…," said the mayor``, ``"…," according to X``."""
    tree = scene.tree
    first, last = scene.ranges[number]
    end_mark = _final_mark(scene, number)
    start = last + 1
    while start < later and tree.pos[start] == "SPACE":
        start += 1
    if start >= later or not _opens_freely(scene, first):
        return None
    comma = tree.lower[start] in (",", "—", "–", "-")
    if comma:
        start += 1
    elif (end_mark == "" or end_mark not in _OPEN_ENDS) and not _cue_follows(scene, start, later):
        return None
    if start >= later or tree.dep[start] == "cc" or tree.lower[start] in _NEW_CLAUSE:
        return None
    if tree.lower[start] == "according" and start + 1 < later and tree.lower[start + 1] == "to":
        noun = tree.child(start + 1, "pobj") or tree.child(start, "pobj")
        return _Cue((start, start + 1), start, "according to", None if noun is None else phrase_source(scene, noun))
    cue = _first_cue(scene, start, later)
    if cue is None:
        return None
    new_sentence = not comma and end_mark in ".!?" and tree.text[tree.start[start]].isupper()
    if new_sentence and (
        tree.child(cue, "dobj", "ccomp", "xcomp", "oprd") is not None or _led_by_colon(scene, first) is not None
    ):
        return None  # a new sentence tells something else; so it does where a colon has said whose words these are
    return _Cue(cue_range(scene, cue), cue, tree.lemma[cue], _positional_source(scene, cue, start, later))


def _first_cue(scene: Scene, start: int, later: int) -> int | None:
    """Return the first verb of speech in ``start:later`` that modifies no noun; its subject may have a long tail."""
    tree = scene.tree
    subject = next((t for t in range(start, min(later, start + 6)) if tree.dep[t] == "nsubj"), None)
    far = -1
    if (
        subject is not None
        and subject < tree.head[subject] < min(later, start + 2 * _REACH)
        and _takes_quotation(scene, tree.head[subject])
    ):
        far = tree.head[subject]
    for token in range(start, min(later, max(far + 1, start + _REACH))):
        if scene.inside[token] >= 0 or (token > far and (tree.lower[token] in _STOPS or tree.lower[token] == ":")):
            return None
        if tree.pos[token] not in ("VERB", "AUX", "NOUN", "PROPN") or token < far:
            continue
        label = tree.dep[token]
        if _takes_quotation(scene, token):
            # Where no other verb is left, what the parser takes for a participle is the verb ("…," the duo posted on X).
            alone = label == "acl" and tree.head[tree.head[token]] == tree.head[token]
            participle = tree.tag[token] == "VBN" and token > start and label in ("acl", "amod") and not alone
            relative = label == "relcl" and token > start + 1 and tree.tag[tree.child(token, "nsubj") or token] in ("WP", "WDT")
            if not participle and not relative:
                return token
        elif tree.pos[token] == "VERB" and token == start and label not in ("acl", "relcl", "amod", "advcl", "compound"):
            return None
    return None


def _cue_follows(scene: Scene, start: int, later: int) -> bool:
    """Tell whether a name and a verb of speech follow at once, though no comma announces them."""
    tree = scene.tree
    for token in range(start, min(later, start + 5)):
        if tree.pos[token] == "VERB":
            return _takes_quotation(scene, token) and tree.child(token, "dobj", "ccomp") is None
        if tree.pos[token] not in ("PROPN", "PRON", "NOUN", "DET", "ADJ"):
            return False
    return False


def _opens_freely(scene: Scene, first: int) -> bool:
    """Tell whether a quotation opens a sentence or follows a mark, rather than being a part of a running sentence."""
    tree = scene.tree
    before = first - 1
    while before >= 0 and tree.pos[before] == "SPACE":
        if "\n" in tree.text[tree.start[before] : tree.end[before]]:
            return True
        before -= 1
    if before < 0 or tree.pos[before] == "PUNCT" or scene.inside[before] >= 0:
        return True
    return scene.sentence_first[first] == first or not tree.lower[before][-1:].isalnum()


def _positional_source(scene: Scene, verb: int, start: int, later: int) -> Source | None:
    """Return the subject by the parse where it stands beside the verb, else the phrase next to the verb."""
    tree = scene.tree
    source = source_of(scene, verb)
    if source is not None and start <= source.tokens[0] < later and scene.inside[source.tokens[0]] < 0:
        return source
    for token in range(verb - 1, start - 1, -1):
        if tree.pos[token] in ("NOUN", "PROPN", "PRON"):
            head = token
            while (
                start <= tree.head[head] < verb
                and tree.head[head] != head
                and tree.pos[tree.head[head]] in ("NOUN", "PROPN", "PRON")
            ):
                head = tree.head[head]
            first, last = tree.phrase(head)
            return Source((max(first, start), min(last, verb - 1)), head)
    for token in range(verb + 1, min(later, verb + 8)):
        if tree.lower[token] in _STOPS or tree.lower[token] in (",", "to", "in", "on", "at", "during"):
            break
        if tree.pos[token] in ("NOUN", "PROPN", "PRON"):
            head = token
            while tree.head[head] > head and tree.dep[head] == "compound":
                head = tree.head[head]
            first, last = tree.phrase(head)
            return Source((max(first, verb + 1), min(last, later - 1)), head)
    return source if source is not None and scene.inside[source.tokens[0]] < 0 and tree.tag[verb] in ("VBG",) else None


def _final_mark(scene: Scene, number: int) -> str:
    quote = scene.quotes[number]
    return scene.text[quote.inner[0] : quote.inner[1]].rstrip()[-1:]


def _before(scene: Scene, number: int, floor: int) -> _Cue | None:
    """Find the cue in the words that lead to a quotation: ``She said: "…"``."""
    tree = scene.tree
    first = scene.ranges[number][0]
    token = first - 1
    while token >= floor and tree.pos[token] == "SPACE":
        token -= 1
    if token < floor:
        return None
    led = tree.lower[token] in _LEADING
    if not led and not (_takes_quotation(scene, token) and _is_utterance(scene, number)):
        return None
    if tree.lower[token] == ":":
        return _led_by_colon(scene, first)
    nearest = token
    for token in range(nearest, max(floor - 1, nearest - _REACH), -1):
        if (tree.lower[token] in _STOPS and token != first - 1) or scene.inside[token] >= 0:
            return None
        if _takes_quotation(scene, token):
            if (not led and token != first - 1) or not _verbatim(scene, token, first):
                return None
            return _Cue(cue_range(scene, token), token, tree.lemma[token], source_of(scene, token))
        if tree.dep[token] in ("nsubj", "nsubjpass") and tree.head[token] > first:
            return None  # "she said if they win, “…”": the quotation is a part of a running clause
    return None


def _verbatim(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether nothing but an addressee, a time or a place stands between the cue and the quotation."""
    tree = scene.tree
    return not any(
        tree.dep[t] in ("mark", "nsubjpass") or (tree.dep[t] == "nsubj" and tree.head[t] != cue) for t in range(cue + 1, first)
    )


def _led_by_colon(scene: Scene, first: int) -> _Cue | None:
    """Find who is quoted after a colon: the subject of a verb of speech, the name before the colon, or the sentence's subject."""
    tree = scene.tree
    token = first - 1
    while token >= 0 and tree.pos[token] == "SPACE":
        token -= 1
    if token < 0 or tree.lower[token] != ":":
        return None
    colon = token
    start = max(scene.sentence_first[token], colon - 40)
    for token in range(colon, start - 1, -1):
        if _takes_quotation(scene, token) and tree.pos[token] == "VERB" and scene.lexicon.verbs[tree.lemma[token]] & _SPEECH:
            return _Cue(cue_range(scene, token), token, tree.lemma[token], source_of(scene, token))
    label = _label(scene, colon - 1, start)
    if label is not None:
        return _Cue((colon, colon), label.head, ":", label)
    for token in range(colon, start - 1, -1):
        if tree.dep[token] in ("nsubj", "nsubjpass") and scene.inside[token] < 0:
            return _Cue((colon, colon), tree.head[token], tree.lemma[tree.head[token]], phrase_source(scene, token))
    return _Cue((colon, colon), colon, ":", None)


def _label(scene: Scene, last: int, start: int) -> Source | None:
    """Return who "Lee: “…”", "From Lee's post: “…”" or "(…) - Ann Lee: “…”" names right before the colon."""
    tree = scene.tree
    if last < start:
        return None
    owner = next((c for t in range(last, max(start, last - 4) - 1, -1) for c in tree.children[t] if tree.dep[c] == "poss"), None)
    if tree.pos[last] == "NOUN" and owner is not None and start <= owner:
        return Source((tree.left[owner], owner), owner)
    first = last
    while first >= start and tree.pos[first] == "PROPN":
        first -= 1
    first += 1
    opens = first <= last and (first == start or tree.pos[first - 1] in ("PUNCT", "SPACE", "ADP"))
    return Source((first, last), last) if opens else None


def _is_utterance(scene: Scene, number: int) -> bool:
    """Tell whether a quotation could stand as a sentence: a capital first, or four words and a final mark."""
    quote = scene.quotes[number]
    inner = scene.text[quote.inner[0] : quote.inner[1]].strip()
    letters = next((c for c in inner if c.isalnum()), "")
    return letters.isupper() and (len(inner.split()) >= _MIN_UTTERANCE or inner[-1:] in ".!?")


def _joins(scene: Scene, earlier: int, first: int, current: Draft) -> bool:
    """Tell whether only the cue stands between the last quotation of `current` and the next one."""
    tree = scene.tree
    if current.content[-1][1] != earlier:
        return False
    between = [t for t in range(earlier + 1, first) if tree.pos[t] != "SPACE"]
    if not between:
        return True
    if tree.lower[between[-1]] not in _STOPS | _LEADING:
        return False
    stops = sum(tree.lower[t] in _STOPS for t in between)
    if stops > 1 or len(between) > 40:
        return False
    if current.cue is not None and earlier < current.cue[0] < first:
        if tree.lower[between[-1]] in _STOPS:
            return True
        # "…," he said, adding, "…": another cue leads to the next quotation.
        return not any(_takes_quotation(scene, t) and t > current.cue[1] for t in between)
    return False


def _stands_alone(scene: Scene, number: int, earlier: int, paragraph: _Paragraph) -> bool:
    """Tell whether a quotation is a sentence of its own, or several."""
    tree = scene.tree
    first = scene.ranges[number][0]
    before = first - 1
    while before > earlier and tree.pos[before] == "SPACE":
        before -= 1
    opens = before < paragraph.first or tree.lower[before] in _STOPS or (before == earlier)
    final = _final_mark(scene, number)
    closes = (final in ".!?…" and final != "") or scene.quotes[number].end >= tree.end[paragraph.last]
    return opens and closes and _is_utterance(scene, number)
