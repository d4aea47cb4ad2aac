"""Speech in headlines and transcripts: "Mayor: Bridge 'safe'", "Firm 'knew of risk'", "LEE: We must go."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.nlp.attributing.contents import tidy
from kg.nlp.attributing.scene import Draft, Range, Scene

_MIN_WORDS: Final = 2
_HEADLINE: Final = re.compile(r"^([^:“”\"‘’'\n]{2,60}):\s+(\S.{8,})$")
_SPEAKER_LABEL: Final = re.compile(r"^(?:[A-Z][A-Z.'’ -]{1,40})$")


def headlines(scene: Scene) -> Iterator[Draft]:
    """Yield what a colon after a name attributes, in titles, headings and transcripts, and what a headline quotes of nobody."""
    document = scene.doc._.kg_document
    if document is None:
        return
    tree = scene.tree
    matches = [(section, _HEADLINE.match(scene.text[section.start : section.end])) for section in document.sections]
    yield from _quoting(scene)
    labels = [match.group(1).strip() for _, match in matches if match is not None]
    for section, match in matches:
        if match is None:
            continue
        label = match.group(1).strip()
        # A transcript gives the floor to one speaker more than once; a single label in capitals is a rubric.
        spoken = _SPEAKER_LABEL.match(label) is not None and labels.count(label) > 1
        if not spoken and section.role not in ("title", "heading"):
            continue
        first, colon = tree.token_from(section.start), tree.token_until(section.start + match.end(1))
        start = tree.token_from(section.start + match.start(2))
        last = tree.token_until(section.end)
        while start <= last and tree.lower[start] == ":":
            start += 1
        if start > last or (
            not spoken
            and not all(
                tree.tag[i] in ("NNP", "NNPS", "NN", "NNS", "JJ", "IN", "DT", "POS", "CC", "NFP", ",")
                for i in range(first, colon + 1)
            )
        ):
            continue
        quoted = scene.inside[start] >= 0
        if not spoken and not quoted and not (tree.pos[colon] == "PROPN" and _has_finite(scene, start, last)):
            continue
        head = colon
        while tree.head[head] != head and first <= tree.head[head] <= colon:
            head = tree.head[head]
        content = tidy(scene, [(start, last)])
        share = scene.quoted_share(content)
        yield Draft(
            content=content,
            form="direct" if spoken or share > 0.9 else scene.mixed_or("indirect", content),
            rule="label-colon" if spoken else "headline-colon",
            cue=(colon + 1, colon + 1) if tree.lower[min(colon + 1, len(tree) - 1)] == ":" else None,
            cue_head=None,
            lemma=":",
            source=(first, colon),
            source_head=head,
            rank=3,
        )


def _quoting(scene: Scene) -> Iterator[Draft]:
    """ "Firm 'knew of risk'": the headline as a whole, said by somebody whom only the text names."""
    tree = scene.tree
    sections = scene.doc._.kg_document.sections
    for number, quote in enumerate(scene.quotes):
        section = sections[scene.section(quote.start)]
        if section.role not in ("title", "heading") or len(scene.text[slice(*quote.inner)].split()) < _MIN_WORDS:
            continue
        content = tidy(scene, [(tree.token_from(section.start), tree.token_until(section.end))])
        whole = scene.quoted_share(content) > 0.9
        name = _named_after(scene, number, tree.token_until(section.end))
        if name is not None:
            yield Draft(
                content=tidy(scene, [scene.ranges[number]]),
                form="direct",
                rule="headline-colon",
                cue=(name[0] - 1, name[0] - 1),
                lemma=":",
                source=name,
                source_head=name[1],
                rank=3,
            )
            continue
        yield Draft(content=content, form="direct" if whole else "mixed", rule="headline-quote", rank=-1, quotes=[number])


def _named_after(scene: Scene, number: int, last: int) -> Range | None:
    """Return the name after the colon of "'We knew': Ana Reed on the fire", if a quotation stands before it alone."""
    tree = scene.tree
    first, colon = scene.ranges[number][0], scene.ranges[number][1] + 1
    if colon >= last or tree.lower[colon] != ":" or (first and not tree.sentence_start[first]):
        return None
    end = colon
    while end < last and tree.pos[end + 1] == "PROPN" and tree.text[tree.start[end + 1]].isupper():
        end += 1
    people = scene.doc[colon + 1].ent_type_ == "PERSON" and scene.doc[end].ent_type_ == "PERSON"
    return (colon + 1, end) if end > colon and people else None


def _has_finite(scene: Scene, first: int, last: int) -> bool:
    return any(scene.tree.tag[i] in ("VBZ", "VBD", "VBP", "MD") for i in range(first, last + 1))
