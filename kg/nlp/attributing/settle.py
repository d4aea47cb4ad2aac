"""From drafts to attributions: of two that tell of the same words one stays, and quotations are noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from kg.model import Span
from kg.nlp.annotations import Attribution
from kg.nlp.attributing.scene import Draft, Range, Scene
from kg.resources import read_table

_DEFAULT: Final = 0.6
_SPEAKING: Final = ("that", "clause", "aside", "according")
_OVERLAP: Final = 0.5


@lru_cache(maxsize=1)
def confidences() -> dict[str, float]:
    """Return the confidence of each rule (``attribution_rules.tsv``)."""
    return {row["rule"]: float(row["confidence"]) for row in read_table("data", "lexicons", "attribution_rules.tsv")}


def settle(scene: Scene, drafts: Iterable[Draft]) -> tuple[Attribution, ...]:
    """Return the attributions that stay, in order of their content."""
    table = confidences()
    ranked = sorted(
        (draft for draft in drafts if draft.content),
        key=lambda d: (-d.rank, -_size(d.content), d.content[0][0], d.cue_head if d.cue_head is not None else -1),
    )
    owner = [-1] * len(scene.tree)
    kept: list[Draft] = []
    embedded: list[tuple[Draft, Draft]] = []  # and the draft that each is embedded in
    for draft in ranked:
        words = [
            t for first, last in draft.content for t in range(first, last + 1) if scene.tree.pos[t] not in ("PUNCT", "SPACE")
        ]
        if not words:
            continue
        covered = sum(owner[t] >= 0 for t in words)
        if covered >= _OVERLAP * len(words):
            if (
                covered == len(words)
                and len({owner[t] for t in words}) == 1
                and _stands_inside(scene, draft, kept[owner[words[0]]])
            ):
                embedded.append((draft, kept[owner[words[0]]]))
            continue
        if covered:
            others = {owner[t] for t in words if owner[t] >= 0}
            if any(sum(owner[t] == o for t in words) >= _OVERLAP * _size(kept[o].content) for o in sorted(others)):
                continue
        for token in words:
            if owner[token] < 0:
                owner[token] = len(kept)
        kept.append(draft)
    parents = {id(draft): outer for draft, outer in embedded}
    kept.extend(draft for draft, _ in embedded)
    kept.sort(key=lambda d: (d.content[0][0], d.content[-1][1]))
    index = {id(draft): number for number, draft in enumerate(kept)}
    found = [
        replace(_attribution(scene, draft, table), parent=index[id(parents[id(draft)])])
        if id(draft) in parents
        else _attribution(scene, draft, table)
        for draft in kept
    ]
    return tuple(_inherit(scene, found, table))


def _stands_inside(scene: Scene, draft: Draft, outer: Draft) -> bool:
    """Tell whether an attribution inside another's content is worth its own statement: somebody else, named, says a clause."""
    if (
        draft.source_head is None
        or draft.source is None
        or not draft.rule.startswith(_SPEAKING)
        or not outer.rule.startswith(_SPEAKING)
    ):
        return False
    named = scene.tree.pos[draft.source_head] in ("PROPN", "NOUN")
    reported = "quote" in scene.lexicon.verbs.get(draft.lemma or "", frozenset())
    return named and reported and draft.source_head != outer.source_head and draft.cue_head != outer.cue_head


def _inherit(scene: Scene, found: list[Attribution], table: dict[str, float]) -> Iterator[Attribution]:
    """Let an utterance without a cue continue whoever spoke before it in its own paragraph or the one before."""
    spoken = -2  # the section in which somebody last spoke
    for attribution in found:
        section = scene.section(attribution.content[0][0])
        if attribution.parent is not None:
            yield attribution
            continue
        if attribution.rule == "floating" and section - spoken <= 1:
            yield replace(attribution, rule="continuation", inherited=True, confidence=table.get("continuation", _DEFAULT))
            spoken = section
            continue
        if attribution.form in ("direct", "mixed") or attribution.rule.startswith(_SPEAKING):
            spoken = section
        yield attribution


def _size(content: list[Range]) -> int:
    return sum(last - first + 1 for first, last in content)


def _attribution(scene: Scene, draft: Draft, table: dict[str, float]) -> Attribution:
    content = tuple(_characters(scene, part) for part in sorted(draft.content))
    rule = draft.rule if draft.lemma is None else f"{draft.rule}: {draft.lemma}"
    return Attribution(
        content=content,
        form=draft.form,
        cue=None if draft.cue is None else scene.span(draft.cue),
        cue_head=draft.cue_head,
        cue_lemma=draft.lemma,
        source=None if draft.source is None else scene.span(draft.source),
        source_head=draft.source_head,
        rule=rule,
        confidence=table.get(draft.rule, _DEFAULT),
        quotes=_quoted(scene, content),
        inherited=draft.inherited,
    )


def _characters(scene: Scene, part: Range) -> Span:
    """Return the characters of a token range; at a quotation's edge its marks decide, since a token may hold more than a mark."""
    start, end = scene.span(part)
    opening, closing = scene.inside[part[0]], scene.inside[part[1]]
    if opening >= 0 and scene.ranges[opening][0] == part[0]:
        start = scene.quotes[opening].start
    if closing >= 0 and scene.ranges[closing][1] == part[1]:
        end = scene.quotes[closing].end
    return start, end


def _quoted(scene: Scene, content: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(
        (quote.start, quote.end)
        for quote in scene.quotes
        if any(start <= quote.start and quote.end <= end for start, end in content)
    )
