"""One verb affirmed here and denied there, of the same things: "never saw the man", "saw the man twice"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, Fact, Sentence
from kg.link.events import EMBEDDED, agree, participants, predicate_key
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.thesaurus import is_kind_of, phrase_stem, trigger_keys
from kg.link.times import clash
from kg.link.voices import one_world
from kg.link.words import content_stems, stem, tokenize
from kg.model import Argument, Comparable

_MOST: Final = 40  # clauses of one verb in one story that are compared
_CHANGE: Final = named_pattern("conditions.change")
_IDIOM: Final = named_pattern("conditions.idiom")
_EMPTY: Final = word_list("denials.light")
_PRONOUNS: Final = word_list("happenings.pronouns")
_SIDES: Final = word_list("conditions.sides")
_NO: Final = re.compile(r"(?:no|not (?:a|an|one|a single)) ", re.IGNORECASE)
_OPEN: Final = ("who ", "which ", "that ", "what ")
_NONE: Final = ("no", "nobody", "none", "nothing", "not")
_ALL: Final = frozenset(("nobody", "none", "no-one", "nothing", "one"))


@dataclass(frozen=True, slots=True)
class Told:
    """A clause with what it says of whom; `none` says that it is denied of everybody ("no doctor")."""

    fact: Fact
    sentence: Sentence
    agent: Argument | None
    theme: Argument | None
    none: bool
    stems: frozenset[str]


def denial_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each claim that one voice affirms and denies."""
    found: defaultdict[tuple[str, str], tuple[list[Told], list[Told]]] = defaultdict(lambda: ([], []))
    for fact in context.facts:
        told = _told(context, fact)
        if told is None:
            continue
        for key in sorted(trigger_keys(phrase_stem(fact.claim.predicate)) | {f"#{predicate_key(fact.claim)}"}):
            found[(context.stories[told.sentence.document], key)][fact.claim.polarity == "negative"].append(told)
    yield from _existence(context)
    seen: set[tuple[str, str]] = set()
    for (_, key), (held, denied) in sorted(found.items()):
        for first in denied[:_MOST]:
            for second in held[:_MOST]:
                pair = (first.fact.claim.id, second.fact.claim.id)
                if pair in seen:
                    continue
                score = _same(context, first, second)
                if not score:
                    continue
                seen.add(pair)
                made = _comparable(context, first, second, score - 0.1 * key.startswith("~"))
                if made is not None:
                    yield made


def _existence(context: Context) -> Iterator[Comparable]:
    """Yield the things that one clause says there were none of, and of which another clause tells something."""
    denied: defaultdict[tuple[str, str], list[tuple[Told, Argument]]] = defaultdict(list)
    for fact in context.facts:
        if fact.claim.polarity != "negative" or fact.claim.modality != "asserted" or fact.claim.tense in ("future", "none"):
            continue
        for argument in (fact.claim.subject, fact.claim.object):
            if argument is not None and _NO.match(argument.text) and not _IDIOM.search(fact.claim.text):
                told = _told(context, fact, light=True)
                if told is not None:
                    denied[(context.stories[told.sentence.document], stem(argument.head.lower()))].append((told, argument))
    if not denied:
        return
    done: set[str] = set()
    for fact in context.facts:
        claim = fact.claim
        if claim.polarity != "positive":
            continue
        for argument in (claim.subject, claim.object):
            if argument is None:
                continue
            for first, missing in denied.get((context.stories[fact.statement.document], stem(argument.head.lower())), [])[:_MOST]:
                held = _told(context, fact, light=True)
                if held is None or first.fact.claim.id in done or not _there(context, first, missing, held, argument):
                    continue
                done.add(first.fact.claim.id)
                made = _comparable(context, first, held, 0.65)
                if made is not None:
                    yield made


def _there(context: Context, denied: Told, missing: Argument, held: Told, there: Argument) -> bool:
    if denied.sentence is held.sentence or not one_world(context, denied.fact.source, held.fact.source) or _apart(denied, held):
        return False
    head = stem(missing.head.lower())
    kind = content_stems(missing.text) - {head}
    if kind and not kind <= content_stems(there.text):
        return False
    return len((denied.stems & held.stems) - {head}) >= 2


def _told(context: Context, fact: Fact, light: bool = False) -> Told | None:
    claim = fact.claim
    verb = stem(claim.predicate.lower().split(" ")[0])
    if claim.polarity not in ("positive", "negative") or claim.modality != "asserted" or claim.tense in ("future", "none"):
        return None
    if (verb in _EMPTY and not light) or _IDIOM.search(claim.text) or claim.text.lower().startswith(_OPEN):
        return None
    if claim.text.lower().startswith("to ") and claim.polarity != "negative":
        return None
    sentence = context.views[fact.statement.document].sentence_at(claim.start)
    if sentence is None or sentence.text.rstrip("”’\"' ").endswith("?"):
        return None
    agent, theme = participants(claim)
    none = claim.polarity == "negative" and any(
        a is not None and a.text.lower().split()[0] in _NONE for a in (agent, theme) if a is not None and a.text
    )
    own = {stem(w) for w in claim.predicate.lower().split()}
    stems = content_stems(EMBEDDED.sub("", claim.text) or claim.text) - own
    return Told(fact, sentence, agent, theme, none, frozenset(stems))


def _same(context: Context, denied: Told, held: Told) -> float:
    """Return how sure it is that one clause denies what the other affirms."""
    a, b = denied.fact.claim, held.fact.claim
    if denied.sentence is held.sentence or a.start == b.start:
        return 0.0
    if not one_world(context, denied.fact.source, held.fact.source):
        return 0.0
    if (a.tense != b.tense and not a.text.lower().startswith("to ")) or _apart(denied, held):
        return 0.0
    theme, agent = _agree(context, denied.theme, held.theme), _agree(context, denied.agent, held.agent)
    if theme < 0 or agent < 0 or theme + agent < 1:
        return 0.0
    if (denied.theme is None) != (held.theme is None):
        return 0.0
    shared = len(denied.stems & held.stems)
    needed = 1 if theme + agent == 2 or denied.none else 2
    fewer = min(len(denied.stems), len(held.stems))
    if shared < needed or shared * 2 < fewer:
        return 0.0
    # What is denied of a narrower thing ("not in private") leaves the rest open.
    if not denied.none and denied.stems - {t.stem for t in held.sentence.tokens}:
        return 0.0
    return 0.7 if theme + agent == 2 else 0.65


def _apart(denied: Told, held: Told) -> bool:
    """Tell whether two clauses are of different times or turns, or a change is told."""
    a, b = denied.fact.claim, held.fact.claim
    if any(clash(x, y) for x in a.times for y in b.times):
        return True
    if any(_CHANGE.search(f"{t.sentence.text[:25]} | {EMBEDDED.sub('', t.fact.claim.text)}") for t in (denied, held)):
        return True
    one, two = ({t.word for t in tokenize(EMBEDDED.sub("", c.text))} & _SIDES for c in (a, b))
    return bool(one ^ two)


def _agree(context: Context, denied: Argument | None, held: Argument | None) -> int:
    """Return `agree`, with "nobody" taken for any person and "no doctor" for any doctor."""
    if denied is None or held is None:
        return 0
    head = denied.head.lower()
    if head in _ALL:
        if "of" in denied.text.lower().split()[:4]:
            return 1 if content_stems(denied.text) & content_stems(held.text) else -1
        return 1 if is_kind_of(stem(held.head.lower()), "person", 12) or held.head.lower() in ("they", "he", "she") else 0
    if stem(head) in content_stems(held.text):
        return 1
    return agree(context, denied, held)


def _comparable(context: Context, denied: Told, held: Told, score: float) -> Comparable | None:
    return comparable(
        context,
        "polarity",
        short(held.fact.claim.text, 60),
        [
            position(
                context,
                t.fact.statement.document,
                t.fact.claim.start,
                t.fact.claim.end,
                value="denied" if side else "affirmed",
                side=side,
                source=t.fact.source,
                statement=t.fact.statement,
                node=t.fact.claim.id,
            )
            for side, t in enumerate((held, denied))
        ],
        agrees_on=("claim",),
        score=score,
        reason=f"“{denied.fact.claim.predicate}” with and without a negation",
        detail=f"“{short(held.fact.claim.text, 60)}” against “{short(denied.fact.claim.text, 60)}”",
    )
