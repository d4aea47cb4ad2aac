"""What is denied here and told there, where the words for it are alike or near in meaning.

A denial ("not a single parent has complained") is held against every sentence of its story, and each of its words against the
words there: the same, of one root or class, synonyms or kinds (`kg.link.vocabulary`). Whether the sentence that meets it best
tells what was denied is a weighted sum of what can be seen. The weights are in ``data/lexicons/pair_weights.tsv``, fitted by
``tests/benchmarks/pair_fit.py``.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from kg.link.context import Context
from kg.link.denials import Denial, denials_of
from kg.link.denied_else import other_thing
from kg.link.fitted import likeliest, likelihood
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.thesaurus import is_person
from kg.link.times import clash
from kg.link.told import Told, page_of, tell
from kg.link.told_features import common_features
from kg.link.vocabulary import KIN, KIND, SAME, Row, Vocabulary
from kg.link.voices import is_official, one_world, speaks_for
from kg.link.words import Token, content
from kg.model import Comparable

LEAST: Final = 0.65  # likelihood from which a denial is set against a sentence
REASON: Final = "denied here, likely told there"
_DENIALS: Final = 60  # denials of one story that are compared
_LOW: Final = 0.25  # mean nearness of the words of a denial from which a sentence is looked at
_CORE: Final = 0.4  # nearness of the denied verb or noun
_SAME, _KIN, _KIND = 1.0, KIN / SAME, KIND / SAME
_NOT: Final = named_pattern("states.not")
_UNTIL: Final = named_pattern("denials.until")
_THEN: Final = named_pattern("denials.then")
_OTHER: Final = named_pattern("denials.other")
_UNREAL: Final = named_pattern("denials.unreal")
_SOME: Final = named_pattern("denials.some")
_FUTURE: Final = re.compile(r"\b(?:will|wo|would|can|cannot|ca|should|shall|may|must|going to|ever again)\b")
_SPOKEN: Final = re.compile(r"\b(?:i|you|we|my|your|our|us|me)\b")
_DENIED: Final = re.compile(r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|denial)\b")
_CHANGED: Final = re.compile(r"\b(?:initially|originally|at first|no longer|any ?more|not yet|yet to)\b", re.IGNORECASE)
_LIMIT: Final = re.compile(r" ?(?:until|before|when|after|if|unless|since)\b")
_OLD: Final = re.compile(r"\b(?:in (?:19|20)\d\d|years? ago|last (?:year|month|week)|earlier|previous|already|had)\b")
_BREAK: Final = named_pattern("denials.break")


@dataclass(frozen=True, slots=True)
class Met:
    """How a sentence meets a denial: the nearness of each of its words, of all by weight, and where the denied thing is told."""

    words: dict[str, tuple[float, Token]]
    whole: float
    core: float
    at: Token
    rare: float
    margin: float = 0.0
    agent: bool = False


def candidates(context: Context) -> Iterator[tuple[Told, Told]]:
    """Yield each denial with the sentence of its story that meets it best."""
    for story in _stories(context):
        yield from story


def _stories(context: Context) -> Iterator[list[tuple[Told, Told]]]:
    documents: defaultdict[str, list[str]] = defaultdict(list)
    for document in context.views:
        documents[context.stories[document]].append(document)
    for members in documents.values():
        pages = {document: page_of(context, document) for document in members}
        sentences = [s for document in members for s in context.views[document].sentences]
        seen = Counter(stem for s in sentences for stem in {t.stem for t in s.tokens})
        weight = {stem: math.log((len(sentences) + 1) / n) for stem, n in seen.items()}
        here = {id(s): {e.id for e, _ in context.mentions_in(s.document, s.start, s.end)} for s in sentences}
        vocabulary = Vocabulary(seen)
        bags = [
            (s, tokens, vocabulary.places(t.stem for t in tokens))
            for s in sentences
            if not s.text.rstrip("”’\"' ").endswith("?") and (tokens := content(s.tokens))
        ]
        found: list[tuple[Told, Told]] = []
        denials = [d for document in members for d in denials_of(context, pages[document])]
        for denial in denials[:_DENIALS]:
            first = tell(context, pages[denial.sentence.document], denial, denial.at, denial.at + 1, fact=denial.fact)
            if first is None:
                continue
            agents = {a.entity for a in (denial.agent, denial.theme) if a is not None and a.entity is not None}
            met = [
                (replace(m, agent=bool(agents & here[id(s)])), s)
                for s, tokens, places in bags
                if s is not denial.sentence
                and s.text != denial.sentence.text
                and (m := _meet(denial, tokens, places, weight, vocabulary))
            ]
            met.sort(key=lambda pair: (-_total(pair[0]), pair[1].document, pair[1].start))
            told: list[tuple[Met, Told]] = []
            for one, sentence in met:
                second = tell(context, pages[sentence.document], one, one.at.start, one.at.end)
                if second is not None and _is_candidate(context, first, second):
                    told.append((one, second))
                if len(told) > 1:
                    break
            if told:
                margin = _total(told[0][0]) - (_total(told[1][0]) if len(told) > 1 else 0.0)
                found.append((first, replace(told[0][1], value=replace(told[0][0], margin=margin))))
        yield found


def _total(met: Met) -> float:
    return round(met.whole + 0.5 * met.core + 0.25 * met.agent, 6)


def _meet(denial: Denial, tokens: tuple[Token, ...], places: Row, weight: dict[str, float], vocabulary: Vocabulary) -> Met | None:
    """Return how the words of a sentence meet those of a denial, None where hardly."""
    found: dict[str, tuple[float, Token]] = {}
    for word in denial.words:
        row = vocabulary.near(word)
        nearest = int(row[places].argmax())
        if row[places[nearest]]:
            found[word] = (int(row[places[nearest]]) / SAME, tokens[nearest])
    if not found:
        return None
    core, rare, place = 0.0, 0.0, max(found.values(), key=lambda pair: (pair[0], -pair[1].start))[1]
    for word in (denial.verb, denial.noun):
        if word in found and found[word][0] > core:
            core, rare = found[word][0], max(weight.get(word, 0.0), weight.get(found[word][1].stem, 0.0))
            place = found[word][1] if core >= _CORE else place
    total = sum(weight.get(w, 0.0) for w in denial.words)
    whole = sum(weight.get(w, 0.0) * found[w][0] for w in denial.words if w in found) / total if total else 0.0
    return Met(found, whole, core, place, rare) if core >= _CORE or whole >= _LOW else None


def _is_candidate(context: Context, first: Told, second: Told) -> bool:
    """Tell whether the voices of two tellings tell of one world, and the second one does not deny what it tells."""
    one, two = first.source, second.source
    voices = one_world(context, one, two) or speaks_for(context, one, two)
    if not (voices or context.is_narrator(one) or context.is_narrator(two)):
        return False
    if any(_CHANGED.search(t.sentence.text) is not None for t in (first, second)):
        return False  # "had initially declined to act"
    if second.fact is not None and second.fact.claim.polarity == "negative":
        return False  # "declined to comment", "would not comment"
    return not _is_negated(context, second) and not other_thing(context, first, second)


def _is_negated(context: Context, told: Told) -> bool:
    """Tell whether a word that says no stands in the same stretch as what is told."""
    low = told.sentence.text.lower().replace("’", "'")
    at = told.start - told.sentence.start
    first = max((m.end() for m in _BREAK.finditer(low) if m.end() <= at), default=0)
    return _NOT.search(low[first:at]) is not None or _DENIED.search(low[:at]) is not None


def features(context: Context, first: Told, second: Told) -> dict[str, float]:
    """Return what can be seen of a denial and a sentence that may tell what it denies, each figure between 0 and 3."""
    denial: Denial = first.value
    met: Met = second.value
    low = [t.sentence.text.lower().replace("’", "'") for t in (first, second)]
    clause = context.slice(first.document, denial.start, denial.end).lower()
    claims = [t.fact.claim if t.fact is not None else None for t in (first, second)]
    verb = met.words[denial.verb][0] if denial.verb in met.words else 0.0
    noun = met.words[denial.noun][0] if denial.noun in met.words else 0.0
    rest = [w for w in denial.words if w not in (denial.verb, denial.noun)]
    shares = [met.words[w][0] if w in met.words else 0.0 for w in rest]
    theme = denial.theme.head.lower() if denial.theme is not None else ""
    agents = [a.entity for a in (denial.agent, denial.theme) if a is not None and a.entity is not None]
    here = {e.id for e, _ in context.mentions_in(second.document, second.sentence.start, second.sentence.end)}
    people = _people(context, second)
    harm = any({denial.verb, denial.noun} & word_list(f"denials.{name}") for name in ("harm", "death", "damage"))
    one, two = first.source, second.source
    same = one_world(context, one, two)
    apart = abs(first.sentence.index - second.sentence.index) if first.document == second.document else 0
    unreal = claims[1] is not None and claims[1].modality in ("hypothetical", "question", "irrealis")
    other = {
        **{f"kind {denial.kind}": 1.0},
        "verb": verb,
        "verb same": verb == _SAME,
        "noun": noun,
        "noun same": noun == _SAME,
        "no verb": not denial.verb,
        "no noun": not denial.noun,
        "core": met.core,
        "core same": met.core == _SAME,
        "core kin": met.core == _KIN,
        "no core": met.core == 0.0,
        "whole": met.whole,
        "all": min(shares, default=1.0) >= _CORE and met.core >= _CORE,
        "rest": sum(shares) / len(shares) if shares else 0.5,
        "no rest": not rest,
        "rest unmet": min(3, sum(s < _CORE for s in shares)) / 3,
        "group": bool(denial.group),
        "group met": bool(denial.group) and met.words.get(denial.group, (0.0,))[0] >= _KIND,
        "group of people met": denial.group == "person" and people,
        "group of people unmet": denial.group == "person" and not people,
        "people": people,
        "agent here": bool(here & set(agents)),
        "agent not here": bool(agents) and not here & set(agents),
        "theme": theme in met.words and met.words[theme][0] >= _CORE,
        "some": _SOME.search(second.words) is not None,
        "counted": claims[1] is not None and bool(claims[1].quantities),
        "harm": harm,
        "harm met": harm and met.core >= _KIND,
        "harm met, people": harm and met.core >= _KIND and people,
        "harm met, counted": harm and met.core >= _KIND and _SOME.search(second.words) is not None,
        "core and agent": met.core >= _KIND and bool(here & set(agents)),
        "core and rest": met.core * (sum(shares) / len(shares) if shares else 0.5),
        "core and group": bool(denial.group) and met.core >= _KIND and _group_met(denial, met, people=people),
        "core and some": met.core >= _KIND and _SOME.search(second.words) is not None,
        "rare core": met.core * min(3.0, met.rare) / 3,
        "margin": max(-1.0, min(1.0, met.margin)),
        "until": _UNTIL.search(clause) is not None,
        "future denial": _FUTURE.search(clause) is not None,
        "present denial": claims[0] is not None and claims[0].tense == "present",
        "then": _THEN.search(low[1]) is not None,
        "then, denial": _THEN.search(low[0]) is not None,
        "other": _OTHER.search(second.words) is not None,
        "other, denial": _OTHER.search(clause) is not None,
        "unreal words": _UNREAL.search(second.words) is not None,
        "unreal denial": _UNREAL.search(clause) is not None,
        "unreal told": unreal,
        "no in sentence": _NOT.search(low[1]) is not None,
        "persons speak": _SPOKEN.search(clause) is not None or _SPOKEN.search(second.words) is not None,
        "old": _OLD.search(second.words) is not None,
        "until, old": _UNTIL.search(clause) is not None and _OLD.search(second.words) is not None,
        "until, not old": _UNTIL.search(clause) is not None and _OLD.search(second.words) is None,
        "limited": _LIMIT.match(low[0][denial.end - first.sentence.start :]) is not None,
        "old, ever": _OLD.search(second.words) is not None and denial.kind == "never",
        "same voice": one == two,
        "one world": same,
        "official": not same and (is_official(context, one) or is_official(context, two)),
        "outside": not same and not (is_official(context, one) or is_official(context, two)),
        "narrated": context.is_narrator(one) and context.is_narrator(two),
        "words": min(3.0, len(denial.words) / 4),
        "long": min(3.0, len(content(second.sentence.tokens)) / 10),
        "before": first.document == second.document and second.start < first.start,
        "away": math.log2(1 + apart) / 3,
        "clash": any(clash(a, b) for c in claims[:1] if c for a in c.times for d in claims[1:] if d for b in d.times),
    }  # fmt: skip
    return {**common_features(context, first, second), **{f"denial {k}": float(v) for k, v in other.items()}}


def _group_met(denial: Denial, met: Met, *, people: bool) -> bool:
    """Tell whether a sentence has somebody, or something, of the kind of which none is said to have done it."""
    return people if denial.group == "person" else met.words.get(denial.group, (0.0,))[0] >= _KIND


def _people(context: Context, told: Told) -> bool:
    """Tell whether the clause of a telling has a person in it, by name or by noun."""
    low, high = told.span
    if any(e.type in ("Person", "Group") for e, m in context.mentions_in(told.document, low, high)):
        return True
    return any(low <= t.start < high and is_person(t.stem) for t in told.sentence.tokens)


def span(told: Told) -> tuple[str, int, int]:
    """Return the characters of a telling: the stretch of a denial, the clause of what is told."""
    if isinstance(told.value, Denial):
        return told.document, told.value.start, told.value.end
    low, high = told.sentence.start, told.sentence.end
    text = told.sentence.text
    at = told.start - told.sentence.start
    breaks = [(m.start(), m.end()) for m in _BREAK.finditer(text)]
    start = max((e for _, e in breaks if e <= at), default=0)
    end = min((s for s, _ in breaks if s > at), default=high - low)
    return told.document, low + start, low + end


def likely_denial_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each denial of what is likely told elsewhere, with the sentence that is the likeliest."""
    for story in _stories(context):
        found = ((likelihood(features(context, denial, other), "denial"), denial, other) for denial, other in story)
        for likely, denial, other in likeliest(found, LEAST):
            made = _comparable(context, denial, other, likely)
            if made is not None:
                yield made


def _comparable(context: Context, denial: Told, other: Told, likely: float) -> Comparable | None:
    spans = [span(t) for t in (other, denial)]
    shown = [short(context.slice(*s), 60) for s in spans]
    return comparable(
        context,
        "polarity" if one_world(context, denial.source, other.source) else "state",
        shown[0],
        [
            position(
                context, *place, value=value, side=side, source=t.source, statement=t.statement,
                node=t.fact.claim.id if t.fact is not None else None,
            )
            for side, (t, place, value) in enumerate(zip((other, denial), spans, ("affirmed", "denied"), strict=True))
        ],
        agrees_on=("claim",),
        score=round(0.55 + 0.35 * likely, 2),
        reason=REASON,
        detail=f"“{shown[0]}” against “{shown[1]}”",
    )  # fmt: skip
