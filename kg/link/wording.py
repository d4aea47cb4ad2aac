"""The same quotation: identical words, a shortening, other words; under one speaker or two; on one medium or several."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from kg.link.alignment import align, is_part, is_restated, material_difference
from kg.link.context import Context, QuoteUse, source_of
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.voices import is_vague, same_voice
from kg.link.words import content, tokenize
from kg.model import Comparable

_SHINGLE: Final = 3
_HALF: Final = 0.5
_LONG: Final = 7  # words of a quotation that is told twice in one body
_LONG_PART: Final = 5  # words of a part of a quotation that is told beside the whole of it
_LONG_RUN: Final = 7  # words in one piece that make two quotations one whatever their length
_COMMON: Final = 40  # a shingle in more quotations than this is a set phrase and finds nobody
_SPELLING: Final = 0.75  # likeness of two names for one person
_PREFIX: Final = 3  # letters that two spellings of a surname share, where both speak the same words
_TURNED: Final = 0.9  # share of the words that a quotation turned round has in common with the other
_IN_ORDER: Final = 0.85  # share of them that stand in one order all the same
_TEXTS: Final = word_list("wording.texts")
_QUOTED: Final = re.compile(r"[“\"‘][^”\"]*?(?:[”\"’]|'(?!\w)|$)")
_REPEATED: Final = named_pattern("wording.repeated")


@dataclass(frozen=True, slots=True)
class QuotePair:
    """Two uses of words that are one quotation: the same (`different` is None) or in different words."""

    first: QuoteUse
    second: QuoteUse
    ratio: float
    different: tuple[str, str] | None
    whole: bool = True


def find_pairs(context: Context) -> tuple[QuotePair, ...]:
    """Return the pairs of quotations with the same or nearly the same words, found by shared shingles inside one story."""
    index: defaultdict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    uses = context.quotes
    for at, use in enumerate(uses):
        stems = [t.stem for t in use.words]
        story = context.stories[use.statement.document]
        for shingle in dict.fromkeys(tuple(stems[i : i + _SHINGLE]) for i in range(max(1, len(stems) - _SHINGLE + 1))):
            index[(story, shingle)].append(at)
    candidates: dict[tuple[int, int], None] = {}
    for members in index.values():
        if 1 < len(members) <= _COMMON:
            candidates.update(((a, b), None) for i, a in enumerate(members) for b in members[i + 1 :])
    found = []
    for a, b in sorted(candidates):
        pair = _compare(context, uses[a], uses[b])
        if pair is not None:
            found.append(pair)
    return tuple(found)


def _compare(context: Context, first: QuoteUse, second: QuoteUse) -> QuotePair | None:
    if first.key == second.key:
        return QuotePair(first, second, 1.0, None)
    alignment = align(first.words, second.words)
    if alignment.shortest < 3 or alignment.ratio < 0.6 or alignment.run < 3:
        return None
    if alignment.shared < _HALF * max(len(first.words), len(second.words)) and alignment.run < _LONG_RUN:
        return None  # shared words strewn over a long quotation
    different = None if is_part(first.words, second.words) else material_difference(first.words, second.words)
    if different is None and alignment.turned >= _TURNED and alignment.shared < _IN_ORDER * alignment.shortest:
        different = short(first.text, 60), short(second.text, 60)
    if different is None and (alignment.shortest < 4 or alignment.ratio < 0.75):
        return None
    whole = alignment.run == alignment.shortest
    return QuotePair(first, second, alignment.ratio, different, whole)


def wording_comparables(context: Context, pairs: tuple[QuotePair, ...]) -> Iterator[Comparable]:
    """Yield one comparable for each quotation of one speaker that is given in materially different words."""
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for use in context.quotes:
        beside[use.statement.section].add(use.key)
    done: set[tuple[str, frozenset[str]]] = set()
    for pair in pairs:
        first, second = pair.first, pair.second
        if pair.different is None or not _one_speaker(context, first, second):
            continue
        if not _is_one_utterance(context, pair) or _stand_together(beside, first, second):
            context.tally.not_comparable += 1
            continue
        sides = [_told_alike(context, use, other) for use, other in ((first, second), (second, first))]
        texts = frozenset(use.key for side in sides for use in side)
        key = (context.stories[first.statement.document], texts)
        if key in done:
            continue  # what several outlets quote in two ways is one clash
        done.add(key)
        speaker = context.name(source_of((second if _is_text(first) else first).statement))
        made = comparable(
            context,
            "wording",
            f"{speaker}: “{short(first.text, 60)}”",
            [
                position(context, use.statement.document, use.start, use.end, value=use.text, side=side, statement=use.statement)
                for side, uses in enumerate(sides)
                for use in uses
            ],
            agrees_on=("speaker", "most of the words"),
            score=0.75 + 0.2 * min(1.0, pair.ratio) * min(1.0, len(first.words) / 10),
            reason=f"{round(100 * pair.ratio)} % of the words align",
            detail=f"“{pair.different[0]}” against “{pair.different[1]}”",
        )
        if made is not None:
            yield made


def _told_alike(context: Context, use: QuoteUse, other: QuoteUse) -> list[QuoteUse]:
    """Return the quotations of one speaker in the same words as `use`, or in a part of them that `other` does not have."""
    story = context.stories[use.statement.document]
    return [
        one
        for one in context.quotes
        if one is use
        or (
            len(one.words) >= _LONG_PART
            and context.stories[one.statement.document] == story
            and is_part(one.words, use.words)
            and not is_part(one.words, other.words)
            and _one_speaker(context, one, use)
        )
    ]


def _stand_together(beside: dict[str, set[str]], first: QuoteUse, second: QuoteUse) -> bool:
    """Tell whether both sentences stand in one telling, and one of them is told again elsewhere: a figure of speech."""
    return second.key in beside[first.statement.section] or first.key in beside[second.statement.section]


def _one_speaker(context: Context, first: QuoteUse, second: QuoteUse) -> bool:
    """Tell whether two quotations are one voice's; a text that only quotes ("it read", "the letter ends") is its writer's."""
    a, b = source_of(first.statement), source_of(second.statement)
    if same_voice(context, a, b) or _is_misspelt(context, a, b):
        return True
    return _is_text(first) != _is_text(second) and first.statement.document == second.statement.document


def _is_misspelt(context: Context, first: str, second: str) -> bool:
    """Tell whether two people are one under a name spelt in two ways: "Hedda Brantwell" and "Hedda Brentwell"."""
    if not all(s in context.entities and context.entities[s].type == "Person" for s in (first, second)):
        return False
    names = [context.name(s).lower() for s in (first, second)]
    shared = set(names[0].split()) & set(names[1].split())
    if not shared:
        return False
    last = [n.split()[-1] for n in names]
    alike = last[0][:_PREFIX] == last[1][:_PREFIX] and names[0].split()[0] == names[1].split()[0]
    return alike or Indel.normalized_similarity(*names) >= _SPELLING


def _is_text(use: QuoteUse) -> bool:
    """Tell whether no person speaks a quotation, but a letter, a note, or "it"."""
    speaker = use.statement.speaker
    return speaker is None or bool(_TEXTS & {t.word for t in tokenize(speaker)[-1:]})


def _is_one_utterance(context: Context, pair: QuotePair) -> bool:
    """Tell two tellings of one sentence from a figure of speech: parallel sentences of one speech stand close together."""
    first, second = pair.first.statement, pair.second.statement
    if is_restated(pair.first.words, pair.second.words):
        return False
    if first.document != second.document:
        return pair.ratio >= 0.65
    if first.section == second.section or first.id == second.id:
        return False
    if "summary" in (first.section_role, second.section_role) or "title" in (first.section_role, second.section_role):
        return pair.ratio >= 0.65
    return pair.ratio >= 0.6 and min(len(pair.first.words), len(pair.second.words)) >= _LONG


def speaker_comparables(context: Context, pairs: tuple[QuotePair, ...]) -> Iterator[Comparable]:
    """Yield one comparable for each quotation whose words stand under two speakers."""
    done: set[tuple[str, frozenset[str]]] = set()
    for pair in pairs:
        first, second = pair.first, pair.second
        if pair.different is not None or not pair.whole:
            continue
        made = _two_speakers(context, first, second)
        if made is None:
            continue
        key = (min(first.key, second.key), frozenset((source_of(first.statement), source_of(second.statement))))
        if key not in done:
            done.add(key)
            yield made


def _two_speakers(context: Context, first: QuoteUse, second: QuoteUse) -> Comparable | None:
    a, b = source_of(first.statement), source_of(second.statement)
    if first.statement.speaker is None or second.statement.speaker is None or same_voice(context, a, b):
        return None
    if _is_misspelt(context, a, b):
        return None
    if is_vague(context, a) and is_vague(context, b):
        return None
    roles = {first.statement.section_role, second.statement.section_role}
    if roles & {"title", "heading"}:
        return None  # a headline names its speaker by what they are
    if "summary" not in roles and not all(s in context.entities and context.entities[s].type == "Person" for s in (a, b)):
        return None
    size = min(len(first.words), len(second.words))
    summary = (first.statement.section_role == "summary") != (second.statement.section_role == "summary")
    weight = len(content(first.words))
    if not (
        size >= 5
        or (size >= 4 and weight >= 2)
        or (summary and weight >= 1 and first.statement.document == second.statement.document)
    ):
        return None
    if any(_is_repetition(context, use) for use in (first, second)):
        return None
    return comparable(
        context,
        "speaker",
        f"“{short(first.text, 60)}”",
        [
            position(
                context,
                use.statement.document,
                *_with_cue(context, use),
                value=context.name(s),
                side=side,
                statement=use.statement,
            )
            for side, (use, s) in enumerate(((first, a), (second, b)))
        ],
        agrees_on=("words",),
        score=0.93 if size >= 5 else 0.85 if size >= 3 else 0.72,
        reason="the same quoted words",
        detail=f"the words stand under {context.name(a)} and under {context.name(b)}",
    )


def _with_cue(context: Context, use: QuoteUse) -> tuple[int, int]:
    """Return the quotation and its cue where they stand in one sentence."""
    sentence = context.views[use.statement.document].sentence_at(use.start)
    spans = [(use.start, use.end)]
    spans += [s for s in (use.statement.cue, use.statement.speaker_span) if s is not None]
    if sentence is not None:
        spans = [s for s in spans if sentence.start <= s[0] and s[1] <= sentence.end] or spans[:1]
    return min(s[0] for s in spans), max(s[1] for s in spans)


def _is_repetition(context: Context, use: QuoteUse) -> bool:
    return says_repeated(context, use.statement.document, use.start)


def says_repeated(context: Context, document: str, offset: int) -> bool:
    """Tell whether the sentence at `offset` says that the words are said again."""
    sentence = context.views[document].sentence_at(offset)
    return sentence is not None and _REPEATED.search(_QUOTED.sub(" ", sentence.text)) is not None
