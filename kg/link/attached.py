"""A noun's property against what is attached to it: "the silent crowd, which cheered", "a non-stop bus that calls at …".

What cannot be told of a thing with the property is in ``data/lexicons/attached.tsv``: words, kinds of things by the thesaurus,
amounts. Only what is attached to the noun is read (a relative clause, a participle, "with …",
the predicate of its sentence), and a word that says "not", "no longer" or "another" between the two takes it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.records import self_contradiction
from kg.link.thesaurus import is_kind_of, is_person
from kg.link.words import Token, stem, tokenize
from kg.model import Comparable, Span
from kg.resources import read_table

_AHEAD: Final = 20  # characters before a property in which a "not" denies it
_KIND: Final = 3  # steps up to the kind of a thing
_NOUN: Final = 5  # words between a property and the end of its noun phrase
_END: Final = re.compile(r"[.;!?“”\"]|, (?:and|but|so) ")
_PREPOSITION: Final = r"(?:in|on|at|to|of|for|from|with|by|during|under|through)"
_RELATIVE: Final = re.compile(
    rf"^(?:,? (?:{_PREPOSITION} )?(?:which|whom|whose)\b|,? (?:who|where|that)\b"
    r"|, (?:both|all|none|one|some|each|half) of (?:which|them|whom)\b)"
)
_PARTICIPLE: Final = re.compile(
    r"^(?:, (?:[a-z]+ly |only |now )?(?:\w+ed|\w+ing|\w+n|held|sung|kept|made|cut|led|lit|sold|paid|built) | known for )"
)
_WITH: Final = re.compile(r"^,? (?:with|at|on|of|in (?:his|her|its|their)|by|complete with|thanks to) ")
_PREDICATE: Final = re.compile(
    r"^ (?:in [\w ]{3,30}? |of [\w ]{3,30}? )?(?:had|has|have|was|were|is|are|will|would|\w+ed|sang"
    r"|rang|broke|stood|sold|burnt|sank|fell|lost|won|wore|drank|ate|took|gave|sat|spoke|heard|saw|read|wrote)\b"
)
_ALSO: Final = re.compile(r"^,? and (?:every|each|all|nobody|everybody|everyone|no|never)\b")
_WAYS: Final = (
    ("relative", _RELATIVE),
    ("participle", _PARTICIPLE),
    ("with", _WITH),
    ("also", _ALSO),
    ("predicate", _PREDICATE),
)
_BACK: Final = re.compile(
    r"\b(?:but|although|though|until|unless|if|yet|however|formerly|previously|once|used to|no longer|becam\w+|becom\w+"
    r"|turn\w* into|instead|rather|other|others|another|whether|would|could|should|might|may|almost|nearly|supposed\w*"
    r"|meant to|than"
    r"|compared|unlike|replac\w+|before|after|since|now|despite|against|next|again|so-called|less|more)\b"
)
_CHANGED: Final = re.compile(r"\b(?:given|gave|offered|promised|got|gets|found|received|(?:his|her|their) (?:old|former))\b")
_NOT: Final = re.compile(r"\b(?:not|no|never|nobody|none|nothing|without|neither|nor|hardly|free of|refus\w+|cannot)\b|n't\b")
_MONEY: Final = re.compile(r"[£$€] ?\d[\d,.]*|\b\d[\d,.]*p\b|\b\d[\d,.]* (?:pounds|dollars|euros|pence|cents)\b")
_FRACTION: Final = re.compile(r"\b(?:half|a third|two thirds|a quarter|three quarters|\d+ per cent|\d+%) of\b")
_MANY: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|dozens of|several|a dozen) "
    r"(?:[\w-]+ ){0,2}?(?P<who>[a-z]+)\b"
)
_NEAR: Final = 7  # words within which a predicate or "with …" tells
_PRICED: Final = 5  # words before an amount in a relative clause
_PRICE: Final = re.compile(r"^,? (?:at|for|of|costing|priced at) (?:just |only |about |around |up to )?$")
_AND: Final = re.compile(r"^\W*and\b")
_NAME_AFTER: Final = re.compile(
    r"^, (?:the |a |an )?(?:(?!(?:to|with|by|from|in|on|at|for|and|but|or|who|which|that|said|told|as|was|is|had|has)\b)"
    r"[\w’'-]+ ){0,4}$"
)


@dataclass(frozen=True, slots=True)
class Property:
    """One row of the table."""

    property: re.Pattern[str]
    stems: frozenset[str]
    phrases: re.Pattern[str] | None
    kinds: tuple[str, ...]
    special: str
    name: str


@cache
def _table() -> tuple[Property, ...]:
    found = []
    for row in read_table("data", "lexicons", "attached.tsv"):
        tells = row["tells"].split()
        phrases = [re.escape(t).replace("_", r"\s+(?:\w+\s+)??") for t in tells if "_" in t]
        found.append(
            Property(
                _words(row["property"].split()),
                frozenset(stem(t) for t in tells if "_" not in t),
                re.compile(r"\b(?:" + "|".join(phrases) + r")\b") if phrases else None,
                tuple(stem(k) for k in (row["kinds"] or "").split()),
                row["special"] or "",
                row["name"],
            )
        )
    return tuple(found)


def _words(words: list[str]) -> re.Pattern[str]:
    alternatives = sorted((re.escape(w).replace("_", " ") for w in words), key=lambda w: (-len(w), w))
    return re.compile(r"(?<![\w-])(?:" + "|".join(alternatives) + r")(?![\w-])")


@cache
def _any_of() -> re.Pattern[str]:
    return re.compile("|".join(p.property.pattern for p in _table()))


def attached_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each sentence in which what is attached to a noun takes its property back."""
    for view in context.views.values():
        for sentence in view.sentences:
            low = sentence.text.lower().replace("’", "'").replace("\n", " ")
            if sentence.role in ("title", "heading") or _any_of().search(low) is None:
                continue
            found = next(_taken_back(context, sentence, low), None)
            if found is not None:
                first, second, name = found
                why = f"what is attached takes a property back: {name}"
                made = self_contradiction(context, sentence, first, second, score=0.7, reason=why)
                if made is not None:
                    yield made


def _taken_back(context: Context, sentence: Sentence, low: str) -> Iterator[tuple[Span, Span, str]]:
    for row in _table():
        for match in row.property.finditer(low):
            ahead = low[max(0, match.start() - _AHEAD) : match.start()]
            if _NOT.search(ahead) or _BACK.search(ahead):
                continue
            if sentence.text[match.start()].isupper() and match.start() and sentence.text[match.start() - 1] != "“":
                continue  # part of a name
            for region, how in _attached(low, *match.span()):
                told = _told(context, sentence, low, row, region, how)
                if told is not None and not _BACK.search(low[match.end() : told[1]]):
                    yield match.span(), told, row.name
                    break


def _attached(low: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """Yield what is attached to the noun of a property: where it stands, and how it is attached."""
    tokens = tokenize(low[end : end + 90])
    for at in range(min(_NOUN, len(tokens)) + 1):
        place = end if at == 0 else end + tokens[at - 1].end
        if at and re.search(r"[,;:.]|'s?\b|\b(?:and|or)\b", low[end:place]):
            return
        if low[place : place + 2] == ", " and (at or " " in low[start:end]):
            yield (place, _until(low, place)), "name"
        for how, pattern in _WAYS:
            listed = how != "also" and _AND.match(low[end:])
            if pattern.search(low[place:]) and not listed and not (how == "predicate" and at == 0):
                yield (place, _until(low, place)), how
        if at and _PREDICATE.search(low[place:]):
            return


def _until(low: str, place: int) -> int:
    found = _END.search(low, place + 1)
    return found.start() if found is not None else len(low)


def _told(context: Context, sentence: Sentence, low: str, row: Property, region: Span, how: str) -> Span | None:
    """Return the words of an attached clause that a thing with the property cannot have."""
    start, end = region
    text = low[start:end]
    if row.special == "name" or how == "name":
        return _name(context, sentence, low, start) if row.special == "name" and how == "name" else None
    if how == "predicate" and _CHANGED.search(text):
        return None  # "the homeless man was given a flat"
    if row.phrases is not None:
        phrase = row.phrases.search(text)
        if phrase is not None and (_NOT.search(phrase.group()) or not _NOT.search(text[: phrase.start()])):
            return start, start + phrase.end()
    spans: list[Span] = []
    special = {"money": _MONEY, "fraction": _FRACTION}.get(row.special)
    if special is not None:
        spans += [
            m.span()
            for m in special.finditer(text)
            if _PRICE.match(text[: m.start()]) or (how == "relative" and len(text[: m.start()].split()) <= _PRICED)
        ]
    if row.special == "many":
        spans += [m.span() for m in _MANY.finditer(text) if is_person(stem(m.group("who")))]
    spans += [(t.start, t.end) for t in tokenize(text) if _is_told(t, row)]
    for low_at, high_at in sorted(spans):
        far = len(text[:low_at].split()) > _NEAR and how in ("with", "predicate")
        if not far and not _NOT.search(text[:low_at]):
            return start, start + high_at
    return None


def _is_told(token: Token, row: Property) -> bool:
    if token.stem in row.stems:
        return True
    return len(token.stem) > 2 and any(is_kind_of(token.stem, kind, _KIND) for kind in row.kinds)


def _name(context: Context, sentence: Sentence, low: str, start: int) -> Span | None:
    """Return the name of a person in apposition: ", hotel owner Jan Orr of Mill Lane"."""
    for entity, mention in context.mentions_in(sentence.document, sentence.start + start, sentence.start + start + 60):
        if entity.type != "Person" or mention.kind != "name":
            continue
        between = low[start : mention.start - sentence.start]
        after = low[mention.end - sentence.start :]
        if _NAME_AFTER.match(between) and re.match(r"[,.]|$| (?:of|from)\b", after):
            return start, mention.end - sentence.start
    return None
