"""Two jobs of one person that are not likely held by one: "chairwoman Ida Palf", "Palf, the club's physiotherapist".

What a text calls a person stands close to the name: before it, in an apposition or a relative clause after it, or after "is".
Whether two such portraits exclude each other is a weighted sum of what can be seen: the fields of the two jobs, how long they are
held, whether one portrait denies something. The weights are in ``data/lexicons/pair_weights.tsv``, fitted by
``tests/benchmarks/pair_fit.py``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.fitted import likelihood
from kg.link.lists import named_pattern
from kg.link.records import comparable, position, short
from kg.link.surroundings import clause_keys
from kg.link.thesaurus import is_kind_of, one_noun, synonymous
from kg.link.voices import one_world
from kg.link.words import stem, tokenize
from kg.model import Comparable, Entity, Mention
from kg.resources import read_table

LEAST: Final = 0.5  # likelihood from which two portraits are set against each other
REASON: Final = "one person with two jobs that are not likely held by one"
_MOST: Final = 12  # portraits of one person that are compared
_BEFORE: Final = 50  # characters before a name in which its role stands
_AFTER: Final = 170
_NEAR: Final = 4
_LONG: Final = named_pattern("portraits.long")
_RECENT: Final = named_pattern("portraits.recent")
_NEVER: Final = named_pattern("portraits.never")
_FORMER: Final = named_pattern("portraits.former")
_COPULA: Final = named_pattern("portraits.copula")
_TAIL: Final = re.compile(
    r"\s*,\s*(?P<tail>(?:(?:an?|the|its|their|his|her|one of|who|whose|himself|herself|now|[A-Z]\w+[’']s?|[a-z-]+)\b).*)",
    re.DOTALL,
)
_END: Final = re.compile(r"[.;:!?“”\"]|\s[-–—]\s")
_CHAIN: Final = re.compile(r"\b(?:of|for|at|in|on|from|with|who|whose|which|that|and|to|since|during|by)\b|,")
_BEING: Final = re.compile(
    r"who,?(?:[’']s| is| was| has been| had been| works as| worked as| serves as| as)(?: \w+ly| now| still| also)? "
    r"(?:an? |the |its |their |his |her )?(?P<np>.*)",
    re.DOTALL,
)
_DOING: Final = re.compile(r"who (?:has |also |still |now |only |ever |have )*(?P<verb>[a-z]+)\b")
_WEAK: Final = ("other", "family")


@dataclass(frozen=True, slots=True)
class Portrait:
    """What stands beside one mention of a person: the nouns for what they are, their fields, and what is told of them there."""

    person: str
    sentence: Sentence
    start: int
    end: int
    text: str
    where: str
    heads: tuple[str, ...]
    fields: frozenset[str]
    keys: frozenset[str]
    source: str
    long: bool
    recent: bool
    never: bool
    former: bool
    verb: bool


@cache
def _roles() -> dict[str, str]:
    return {row["noun"].lower(): row["class"] for row in read_table("data", "lexicons", "roles.tsv")}


@cache
def _doers() -> dict[str, str]:
    """Return for the stem of a verb the noun for who does it: "drives" makes a driver."""
    found: dict[str, str] = {}
    for noun, field in _roles().items():
        if noun.endswith(("er", "or")) and " " not in noun and field not in _WEAK:
            found.setdefault(stem(noun[:-1] if noun.endswith("eer") else noun[:-2]), noun)
            found.setdefault(stem(noun[:-1]), noun)
    return found


def portraits(context: Context) -> Iterator[list[Portrait]]:
    """Yield the portraits of each person of each story, in the order of the text."""
    found: defaultdict[tuple[str, str], list[Portrait]] = defaultdict(list)
    for entity in context.entities.values():
        if entity.type != "Person":
            continue
        for mention in entity.mentions:
            for one in _beside(context, entity, mention):
                found[(context.stories[mention.document], entity.id)].append(one)
    for members in found.values():
        ordered = sorted(members, key=lambda p: (p.sentence.document, p.start, p.end))
        kept: dict[tuple[str, int], Portrait] = {}
        for one in ordered:
            known = kept.get((one.sentence.document, one.start))
            if known is None or one.end > known.end:
                kept[(one.sentence.document, one.start)] = one
        yield list(kept.values())[:_MOST]


def _beside(context: Context, entity: Entity, mention: Mention) -> Iterator[Portrait]:
    view = context.views[mention.document]
    sentence = view.sentence_at(mention.start)
    if sentence is None or mention.kind == "nominal":
        return
    if mention.kind == "name":
        low = max(sentence.start, mention.start - _BEFORE)
        before = context.slice(mention.document, low, mention.start)
        yield from _made(context, entity, sentence, "before", *_title(before, low))
        after = context.slice(mention.document, mention.end, min(sentence.end, mention.end + _AFTER))
        match = _TAIL.match(after)
        if match is not None:
            start = mention.end + match.start("tail")
            yield from _made(context, entity, sentence, "after", start, start + len(_tail(match.group("tail"))))
    rest = context.slice(mention.document, mention.end, min(sentence.end, mention.end + _AFTER))
    match = _COPULA.match(rest)
    if match is not None:
        start = mention.end + match.start("what")
        yield from _made(context, entity, sentence, "is", start, start + len(_tail(match.group("what"))))


def _title(before: str, low: int) -> tuple[int, int]:
    """Return the span of the words right before a name ("the club's goalkeeper", "Her coach,")."""
    trimmed = before.rstrip(" ,")
    cuts = [
        m.end()
        for m in re.finditer(
            r"[,.;:!?“”\"()]|\s[-–—]\s|\b(?:and|but|or|by|to|with|from|when|while|that|said|says|told|where|if|as)\b", trimmed
        )
    ]
    start = max(cuts, default=0)
    return low + start + len(trimmed[start:]) - len(trimmed[start:].lstrip()), low + len(trimmed)


def _tail(text: str) -> str:
    """Return an apposition, or a relative clause: up to the comma that closes it, where a verb of the sentence may follow."""
    end = _END.search(text)
    text = text[: end.start()] if end is not None else text
    return text.split(",")[0]


def _made(context: Context, entity: Entity, sentence: Sentence, where: str, start: int, end: int) -> Iterator[Portrait]:
    document = sentence.document
    text = context.slice(document, start, end)
    if not text.strip():
        return
    low = text.lower()
    relative = low.startswith(("who ", "whose "))
    heads, fields = _heads(low, relative)
    long, recent, never = (p.search(low) is not None for p in (_LONG, _RECENT, _NEVER))
    if not heads and not (relative and (long or recent or never)):
        return
    told = context.views[document].told_at(start, end)
    yield Portrait(
        entity.id,
        sentence,
        start,
        end,
        text,
        where,
        heads,
        fields,
        clause_keys(context, sentence, start, end),
        context.views[document].source_at(start, end) if told is not None else document,
        long,
        recent,
        never,
        _FORMER.search(context.slice(document, max(sentence.start, start - _NEAR - 6), end).lower()) is not None,
        relative,
    )


def _heads(low: str, relative: bool) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the nouns that a phrase is headed by: "the club's physiotherapist", "chief arbiter of the tournament"."""
    heads: list[str] = []
    fields: set[str] = set()
    if relative:
        match = _BEING.match(low)
        doing = _DOING.match(low) if match is None else None
        noun = _doers().get(stem(doing.group("verb"))) if doing is not None else None
        if noun is not None:
            return (stem(noun),), frozenset({_roles()[noun]})
        low = match.group("np") if match is not None else ""
    chunk = _CHAIN.split(low)[0] if low else ""
    tokens = tokenize(chunk)
    for token in reversed(tokens):
        noun = token.word
        found = _roles().get(noun) or _roles().get(noun.removesuffix("s"))
        if found is not None:
            heads.append(token.stem)
            fields.add(found)
            break
    if not heads and tokens and is_kind_of(tokens[-1].stem, "person", 9):
        heads.append(tokens[-1].stem)
        fields.add("unknown")
    return tuple(heads), frozenset(fields)


def candidates(context: Context) -> Iterator[tuple[Portrait, Portrait]]:
    """Yield the pairs of portraits that are looked at: one person, two sentences, no noun for both."""
    for members in portraits(context):
        for first, second in combinations(members, 2):
            if is_candidate(context, first, second):
                yield first, second


def is_candidate(context: Context, first: Portrait, second: Portrait) -> bool:
    """Tell whether two portraits of one person say different things in two sentences of one world."""
    if first.sentence is second.sentence or first.text.lower() == second.text.lower():
        return False
    if not first.heads and not second.heads:
        return False
    if any(a == b or one_noun(a, b) or synonymous(a, b) for a in first.heads for b in second.heads):
        return (first.long and (second.recent or second.never)) or (second.long and (first.recent or first.never))
    tenure = any(p.long or p.recent for p in (first, second)) or (first.never or second.never)
    if not (first.heads and second.heads) and not ((first.long and second.recent) or (second.long and first.recent)):
        return False
    if not tenure and any(p.text.lower().startswith(("a ", "an ")) for p in (first, second)):
        return False  # "councillor Mira Holt, a baker by trade"
    if any(p.fields <= {"other"} and p.heads and not p.never for p in (first, second)):
        return False  # a customer, a listener: anybody may be one
    one, two = first.source, second.source
    return one_world(context, one, two) or context.is_narrator(one) or context.is_narrator(two)


def features(context: Context, first: Portrait, second: Portrait) -> dict[str, float]:
    """Return what can be seen of a pair of portraits, each figure between 0 and 3."""
    weights = context.weights(context.stories[first.sentence.document])
    overlap = weights.overlap(first.keys, second.keys)
    firm = [f.fields - set(_WEAK) - {"unknown"} for f in (first, second)]
    where = {first.where, second.where}
    long, recent = [(p.long for p in (first, second)), (p.recent for p in (first, second))]
    longs, recents = list(long), list(recent)
    nevers = [p.never for p in (first, second)]
    both = bool(first.heads) and bool(second.heads)
    found = {
        "bias": 1.0,
        "two nouns": both,
        "fields differ": bool(firm[0]) and bool(firm[1]) and not firm[0] & firm[1],
        "one field": bool(firm[0] & firm[1]),
        "weak": both and not (firm[0] and firm[1]),
        "family": "family" in first.fields | second.fields,
        "unknown": "unknown" in first.fields | second.fields,
        "long": any(longs),
        "recent": any(recents),
        "never": any(nevers),
        "long and recent": (longs[0] and recents[1]) or (longs[1] and recents[0]),
        "long and never": (longs[0] and nevers[1]) or (longs[1] and nevers[0]),
        "relative": first.verb or second.verb,
        "both relative": first.verb and second.verb,
        "before and after": where == {"before", "after"},
        "both before": where == {"before"},
        "both after": where == {"after"},
        "is": "is" in where,
        "both is": where == {"is"},
        "former": first.former or second.former,
        "shared": overlap.cosine,
        "rare": min(3, overlap.rare) / 3,
        "documents": first.sentence.document != second.sentence.document,
        "other voices": first.source != second.source,
        "paragraph": first.sentence.document == second.sentence.document and first.sentence.section == second.sentence.section,
        "summary": "summary" in (first.sentence.role, second.sentence.role),
        "headline": bool({first.sentence.role, second.sentence.role} & {"title", "heading"}),
        "possessive": bool(re.match(r"(?:the|its|their|his|her|[A-Z]\w+[’']s)\b", first.text))
        + bool(re.match(r"(?:the|its|their|his|her|[A-Z]\w+[’']s)\b", second.text)),
        "indefinite": bool(re.match(r"an? ", first.text)) + bool(re.match(r"an? ", second.text)),
        "kind": any(is_kind_of(a, b) or is_kind_of(b, a) for a in first.heads for b in second.heads),
    }
    for field in ("business", "politics", "entertainment", "sport", "law", "science", "health", "media", "education"):
        found[field] = (field in first.fields) + (field in second.fields)
    return {name: float(value) for name, value in found.items()}


def likely_role_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person with two portraits that likely exclude each other."""
    for members in portraits(context):
        best: tuple[float, Portrait, Portrait] | None = None
        for first, second in combinations(members, 2):
            if is_candidate(context, first, second):
                likely = likelihood(features(context, first, second), "role")
                if likely >= LEAST and (best is None or likely > best[0]):
                    best = (likely, first, second)
        if best is None:
            continue
        likely, first, second = best
        made = comparable(
            context,
            "role",
            context.name(first.person),
            [
                position(
                    context, p.sentence.document, p.start, p.end, value=short(p.text, 60), side=side, source=p.source,
                    statement=context.views[p.sentence.document].statement_at(p.start, p.end),
                )
                for side, p in enumerate((first, second))
            ],
            agrees_on=("person",),
            score=round(0.55 + 0.35 * likely, 2),
            reason=REASON,
            detail=f"{short(first.text, 60)} / {short(second.text, 60)}",
        )  # fmt: skip
        if made is not None:
            yield made
