"""Two values of one kind told of what is likely one thing: "a donkey called Biscuit", "the goat she adopted".

A value is a word that says of what kind, colour, stuff or shape something is. Two values are of one kind where neither is a kind
of the other. Whether they are told of one thing is a weighted sum of what can be seen, as for settings
(`kg.link.setting_pairs`): how alike the sentences are apart from the values, whether the second value is told as known although
it was never told before, what stands in between. The weights are in ``data/lexicons/pair_weights.tsv``, fitted by
``tests/benchmarks/pair_fit.py``.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kg.link.context import Context
from kg.link.fitted import likeliest, likelihood
from kg.link.records import comparable, position, short
from kg.link.thesaurus import one_noun, sisters
from kg.link.told import Told
from kg.link.told_features import are_two, common_features
from kg.link.trait_values import ALLIED, DEFINITE, INDEFINITE, is_known, one_kind, shared_above, told_values
from kg.link.voices import one_world, speaks_for
from kg.link.words import content
from kg.model import Comparable

NAME: Final = "trait"
REASON: Final = "one thing told with two values of one kind"
LEAST: Final = 0.62
_BUCKET: Final = 40  # values of one kind in one story that are compared
_LOOSE: Final = frozenset({"body", "machine", "container"})  # too common to tie two sentences
_RELATIVE: Final = frozenset({"that", "which", "who", "whom", "he", "she", "it", "they", "on", "in", "from", "of", "out"})
_PRONOUN: Final = frozenset({"that", "which", "who", "whom", "he", "she", "they"})
_ALONE: Final = re.compile(
    r"\b(?:only|sole|solely|nothing|nobody|entire(?:ly)?|throughout|whole|alone|all|every|each|no other|pure|solid|completely)\b"
)
_OTHER: Final = re.compile(
    r"\b(?:other|another|second|former|previous|earlier|later|next|new|old|also|too|as well|then|instead)\b"
)
_NOT: Final = re.compile(r"\b(?:not|no|never|without|nor|neither)\b|n['’]t\b")
_LISTED: Final = re.compile(r"^(?:,| and| or| to) ")
_RESPECTS: Final = {
    "colour": "colour",
    "stuff": "material",
    "garment": "garment",
    "person": "participant",
    "animal": "participant",
}


def _stories(context: Context) -> Iterator[list[tuple[Told, Told]]]:
    stories: defaultdict[str, list[str]] = defaultdict(list)
    for document in sorted(context.views):
        stories[context.stories[document]].append(document)
    for story in sorted(stories):
        values = told_values(context, stories[story])
        buckets: defaultdict[str, list[Told]] = defaultdict(list)
        for told in values:
            for kind in told.value.kinds:
                for name in {kind, *("+".join(sorted(p)) for p in ALLIED if kind in p)}:
                    buckets[name].append(told)
        pairs: dict[tuple[str, int, str, int], tuple[Told, Told]] = {}
        for name in sorted(buckets):
            for first, second in combinations(buckets[name][:_BUCKET], 2):
                key = (first.document, first.start, second.document, second.start)
                if key not in pairs and is_candidate(context, first, second):
                    pairs[key] = (first, second)
        for first, second in pairs.values():
            first.value.pages.rivals.update([(first.document, first.start), (second.document, second.start)])
        yield [pairs[key] for key in sorted(pairs)]


def is_candidate(context: Context, first: Told, second: Told) -> bool:
    """Tell whether two values of one kind stand in two sentences of one world that something ties together."""
    if first.sentence is second.sentence or first.sentence.text == second.sentence.text:
        return False
    if not one_kind(first.value.word, second.value.word)[0]:
        return False
    one, two = first.source, second.source
    if not (
        one_world(context, one, two) or speaks_for(context, one, two) or context.is_narrator(one) or context.is_narrator(two)
    ):
        return False
    bags = [frozenset(t.stem for t in content(t.sentence.tokens)) for t in (first, second)]
    if first.value.word in bags[1] and second.value.word in bags[0]:
        return False
    return not are_two(context, first, second) and _tied(context, first, second)


def _tied(context: Context, first: Told, second: Told) -> bool:
    """Tell whether words that few sentences have, one noun, or a second value told as known tie two sentences together."""
    weights = context.weights(context.stories[first.document])
    rare = weights.overlap(first.whole, second.whole).rare > 0
    known = is_known(second.value)
    if one_kind(first.value.word, second.value.word)[0] in _LOOSE:
        return rare and known
    heads = [v.head if v.head != v.word else "" for v in (first.value, second.value)]
    if rare or (all(heads) and one_noun(*heads)):
        return True
    return known and first.value.pages.first[second.value.word] == (second.document, second.start)


def candidates(context: Context) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs that are looked at."""
    for pairs in _stories(context):
        yield from pairs


def features(context: Context, first: Told, second: Told) -> dict[str, float]:
    """Return what can be seen of a pair, each figure between 0 and 3."""
    return {**common_features(context, first, second), **_of_values(context, first, second)}


def _of_values(context: Context, first: Told, second: Told) -> dict[str, float]:
    pages = first.value.pages
    one, two = first.value, second.value
    kind, share = one_kind(one.word, two.word)
    heads = [v.head != v.word for v in (one, two)]
    texts = [t.sentence.text.lower() for t in (first, second)]
    phrases = [context.slice(t.document, t.value.start, t.value.end).lower() for t in (first, second)]
    wider = [
        context.slice(t.document, max(t.sentence.start, t.start - 40), min(t.sentence.end, t.end + 20)).lower()
        for t in (first, second)
    ]
    bags = [tuple(s.stem for s in content(t.sentence.tokens) if s.stem != t.value.word) for t in (first, second)]
    phrase_words = [v.others for v in (one, two)]
    shared_np = phrase_words[0] & phrase_words[1]
    cross = [bool(phrase_words[0] & set(bags[1])), bool(phrase_words[1] & set(bags[0]))]
    known = [is_known(v) for v in (one, two)]
    later = pages.first[two.word] == (second.document, second.start)
    earliest = pages.first[one.word] == (first.document, first.start)
    shared = first.whole & second.whole
    weigh = context.weights(context.stories[first.document])
    rare = sorted((weigh[k] for k in shared), reverse=True)
    top = weigh["nothing of the kind"]
    entities = [{k for k in t.whole if k[0] == "@"} for t in (first, second)]
    after = [context.slice(t.document, v.end, v.end + 6) for t, v in ((first, one), (second, two))]
    thing = _alike(one.things, two.things)
    crossed = _alike(one.things, two.beside) or _alike(one.beside, two.things)
    rivals = [pages.rivals[t.document, t.start] for t in (first, second)]
    new = one.article in INDEFINITE
    tail = two.after in _PRONOUN or two.after.endswith("ed") or two.after.endswith("ing")
    found = {
        "thing": thing,
        "things apart": bool(one.things) and bool(two.things) and not thing,
        "thing crossed": crossed,
        "one thing told": bool(one.things) != bool(two.things),
        "beside": _alike(one.beside, two.beside),
        "beside apart": bool(one.beside) and bool(two.beside) and not _alike(one.beside, two.beside),
        "few rivals": 1 / max(1, min(rivals)),
        "rivals": 1 / max(1, max(rivals)),
        "colour thing": kind == "colour" and thing,
        "new, known, tail": new and known[1] and tail,
        "tail": tail,
        "heads, known": not any(heads) and known[1] and later,
        "alone, known": known[1] and any(_ALONE.search(w) is not None for w in wider),
        "sisters, known": known[1] and later and sisters(one.word, two.word),
        "alike": thing and bool(first.events & second.events),
        f"kind {kind}": 1.0,
        "share": share,
        "sisters": sisters(one.word, two.word),
        "above": min(3, shared_above(one.word, two.word)) / 3,
        "modifiers": all(heads),
        "one modifier": heads[0] != heads[1],
        "same head": all(heads) and one.head == two.head,
        "akin heads": all(heads) and one.head != two.head and one_noun(one.head, two.head),
        "heads apart": all(heads) and not one_noun(one.head, two.head),
        "head is value": heads[0] != heads[1] and (one_noun(one.head, two.head)),
        "phrase shared": bool(shared_np),
        "phrase crossed": sum(cross),
        "second known": known[1],
        "first known": known[0],
        "both known": all(known),
        "bridged": known[1] and later and one.article in INDEFINITE,
        "second first told": later,
        "first first told": earliest,
        "both first told": later and earliest,
        "known and new": known[1] and later,
        "known and old": known[1] and not later,
        "second indefinite": two.article in INDEFINITE,
        "both indefinite": one.article in INDEFINITE and two.article in INDEFINITE,
        "relative": two.after in _PRONOUN,
        "first relative": one.after in _PRONOUN,
        "known relative": known[1] and two.after in _RELATIVE,
        "told there": first.value.word in bags[1] or second.value.word in bags[0],
        "one sentence": any(one.word in bag and two.word in bag for bag in pages.sentences),
        "first often": min(3, pages.counts[one.word] - 1) / 3,
        "second often": min(3, pages.counts[two.word] - 1) / 3,
        "alone": sum(_ALONE.search(w) is not None for w in wider),
        "other": sum(_OTHER.search(w) is not None for w in phrases),
        "other near": sum(_OTHER.search(w) is not None for w in texts),
        "not": sum(_NOT.search(w) is not None for w in wider),
        "values": min(3.0, math.log2(max(1, pages.crowd[kind]))),
        "one preposition": one.before == two.before and one.before not in DEFINITE | INDEFINITE,
        "one role": one.role == two.role and one.role != "",
        "no role": not one.role or not two.role,
        "of": sum(v.before in ("of", "from", "with") for v in (one, two)),
        "tie": rare[0] / top if rare else 0.0,
        "second tie": rare[1] / top if len(rare) > 1 else 0.0,
        "third tie": rare[2] / top if len(rare) > 2 else 0.0,
        "one entity": bool(entities[0] & entities[1]),
        "entities apart": bool(entities[0]) and bool(entities[1]) and not entities[0] & entities[1],
        "listed": sum(_LISTED.match(a) is not None for a in after),
        "plural": (phrases[0].endswith("s")) != (phrases[1].endswith("s")),
        "capital": sum(p[:1].isupper() for p in (context.slice(t.document, t.start, t.end) for t in (first, second))),
    }
    return {name: float(value) for name, value in found.items()}


def _alike(first: frozenset[str], second: frozenset[str]) -> bool:
    """Tell whether two sets of nouns and entities share one, or nouns that can name one thing."""
    if first & second:
        return True
    return any(a[:1] != "@" != b[:1] and one_noun(a, b) for a in sorted(first) for b in sorted(second))


def likely_trait_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each thing that is likely told with two values of one kind."""
    for pairs in _stories(context):
        found = ((likelihood(features(context, a, b), NAME), a, b) for a, b in pairs)
        for likely, first, second in likeliest(found, LEAST):
            made = _made(context, likely, first, second)
            if made is not None:
                yield made


def _made(context: Context, likely: float, first: Told, second: Told) -> Comparable | None:
    kind = one_kind(first.value.word, second.value.word)[0]
    shown = [context.slice(t.document, t.value.start, t.value.end) for t in (first, second)]
    return comparable(
        context,
        _RESPECTS.get(kind, "object"),
        short(first.fact.claim.text if first.fact is not None else first.sentence.text, 60),
        [
            position(
                context, t.document, t.value.start, t.value.end, value=short(words, 50), side=side, source=t.source,
                statement=t.statement, node=t.fact.claim.id if t.fact is not None else None,
            )
            for side, (t, words) in enumerate(zip((first, second), shown, strict=True))
        ],
        agrees_on=("thing",),
        score=round(0.55 + 0.35 * likely, 2),
        reason=REASON,
        detail=f"{short(shown[0], 50)} / {short(shown[1], 50)}",
    )  # fmt: skip
