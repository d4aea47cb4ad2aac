"""What clauses deny: a word that says no, what it reaches over, and the words of what is denied by their part in it.

"Nobody was hurt", "not a single parent has complained", "without a word to the crowd", "refused to meet the owner": the verb or
the noun that is denied, whom it is denied of, and all other words of the clause up to the next break.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, Fact, Sentence
from kg.link.events import participants
from kg.link.lists import named_pattern, word_list
from kg.link.told import Page
from kg.link.words import Token, content, stem
from kg.model import Argument

_NO: Final = named_pattern("denials.no")
_BREAK: Final = named_pattern("denials.break")
_IDIOM: Final = named_pattern("conditions.idiom")
_OF: Final = re.compile(r"\b(?:of|among) (?:the |his |her |its |their |these |those )?", re.IGNORECASE)
_LED: Final = named_pattern("denials.led")
_PRONOUNS: Final = word_list("happenings.pronouns")


@cache
def light() -> frozenset[str]:
    """Return the stems of the verbs that say little by themselves ("have", "take")."""
    return frozenset(stem(w) for w in word_list("denials.light"))


@cache
def _giving() -> frozenset[str]:
    return frozenset(stem(w) for w in word_list("denials.giving"))


@cache
def _empty() -> frozenset[str]:
    return frozenset(stem(w) for w in word_list("denials.empty"))


@dataclass(frozen=True, slots=True)
class Denial:
    """What a clause denies.

    `kind` is how it says no ("nobody", "none", "no", "never", "not", "without", "refused", "away"); `verb` and `noun` are the
    stems of what is denied, empty where there is none that says anything; `group` those of the people or things of whom it is
    denied of every one; `agent` and `theme` who and what takes part; `words` the stems of all that is denied.
    """

    kind: str
    sentence: Sentence
    start: int
    end: int
    at: int
    fact: Fact | None
    verb: str
    noun: str
    group: str
    agent: Argument | None
    theme: Argument | None
    words: tuple[str, ...]


def denials_of(context: Context, page: Page) -> Iterator[Denial]:
    """Yield what the clauses of a document deny, one for each stretch between two breaks, in the order of the text."""
    for sentence in context.views[page.document].sentences:
        low = sentence.text.lower().replace("’", "'")
        done = -1
        for match in _NO.finditer(low):
            kind = match.lastgroup or "not"
            idiom = _IDIOM.search(low, max(0, match.start() - 4))
            if idiom is not None and idiom.start() <= match.start() + 4 and idiom.start() < match.end():
                continue
            start, end = _stretch(low, match.start(), match.end())
            if start <= done:
                continue
            denial = _denial(context, page, sentence, kind, (start, match.start(), match.end(), end))
            if denial is not None:
                done = match.start()
                yield denial


def _stretch(low: str, start: int, end: int) -> tuple[int, int]:
    """Return the characters between the breaks around a word that says no."""
    first, last = 0, len(low)
    for found in _BREAK.finditer(low):
        if found.end() <= start:
            first = found.end()
        elif found.start() >= end:
            last = found.start()
            break
    return first, last


def _denial(context: Context, page: Page, sentence: Sentence, kind: str, span: tuple[int, int, int, int]) -> Denial | None:
    start, low, high, end = (sentence.start + at for at in span)
    facts = [f for f in page.facts.get(sentence.index, ()) if f.claim.start < end and start < f.claim.end]
    around = [f for f in facts if f.claim.start <= low < f.claim.end]
    if kind in ("without", "refused", "away"):
        inner = [f for f in facts if low <= f.claim.start < end]
        around = inner if kind != "away" and inner else around
    fact = min(around, key=lambda f: (f.claim.polarity != "negative", f.claim.end - f.claim.start, f.claim.id), default=None)
    verb, agent, theme = "", None, None
    parts: list[Argument] = []
    if fact is not None:
        verb = stem(fact.claim.predicate.lower().split(" ")[0]) if fact.claim.predicate else ""
        agent, theme = participants(fact.claim)
        if fact.claim.object is None and not fact.claim.passive:
            agent, theme = fact.claim.subject, None
        parts = [a for a in (fact.claim.subject, fact.claim.object, *fact.claim.modifiers) if a is not None]
    after = [t for t in content(sentence.tokens) if high <= t.start < end and not t.word[0].isdigit()]
    before = [t for t in content(sentence.tokens) if start <= t.start < low and not t.word[0].isdigit()]
    noun = group = ""
    if kind in ("no", "none"):
        held = next((a for a in parts if a.start <= low < a.end), None)
        noun = _head(held, after, high)
        if held is not None and fact is not None and verb not in light():
            done_to = fact.claim.object if fact.claim.passive else fact.claim.subject
            if held == done_to and not (fact.claim.passive and verb in _giving()):
                group, noun = noun, ""  # "no passenger left", "none of the acts could be moved"
    elif kind == "nobody":
        group = "person"
    if kind in ("without", "refused") and (fact is None or fact.claim.start < low):
        verb = after[0].stem if after else ""
        theme = None
    if kind in ("without", "away"):
        before = []
    if kind not in ("without", "refused", "away"):
        led = _LED.search(sentence.text[low - sentence.start : end - sentence.start])
        verb = stem(led.group("verb").lower()) if led is not None else verb
    if verb in light() or (fact is not None and not start <= fact.claim.start < end and kind not in ("without", "refused")):
        verb = "" if verb in light() else verb
    named = [
        (m.start, m.end)
        for e, m in context.mentions_in(sentence.document, start, end)
        if m.kind == "name" and e.type in ("Person", "Organization", "Brand", "Platform")
    ]
    words = tuple(
        dict.fromkeys(
            t.stem
            for t in (*before, *after)
            if t.stem not in _empty() and not any(first <= t.start < last for first, last in named)
        )
    )
    if not noun and not verb:
        noun = _first(theme, after, before)
    if not (noun or verb or group) or not words:
        return None
    return Denial(kind, sentence, start, end, low, fact, verb, noun, group, agent, theme, words)


def _head(held: Argument | None, after: list[Token], high: int) -> str:
    """Return the stem of the noun of which there is none: "parent" of "not a single parent", "skier" of "none of the skiers"."""
    if held is not None:
        of = _OF.search(held.text)
        if held.head.lower() in ("none", "one", "neither", "single", "word", "hint", "trace") and of is not None:
            rest = [t for t in after if t.start >= held.start + of.end()]
            return rest[0].stem if rest else ""
        if held.head.lower() not in _PRONOUNS:
            return stem(held.head.lower())
    return after[0].stem if after else ""


def _first(theme: Argument | None, after: list[Token], before: list[Token]) -> str:
    if theme is not None and theme.head.lower() not in _PRONOUNS and theme.head.islower():
        return stem(theme.head.lower())
    return next((t.stem for t in (*after, *before[::-1]) if t.stem not in _empty()), "")
