"""One sentence that takes back its own words: a weekly market once a month, an unread letter that everybody had read, a trio of
four, nobody hurt in a crash that hurt six."""

from __future__ import annotations

import re
from typing import Final

from kg.link.context import Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.thesaurus import is_kind_of, opposed
from kg.link.words import stem, tokenize

Spans = tuple[tuple[int, int], tuple[int, int], str]

_NOT_SO: Final = named_pattern("contradictions.not_so")
_SIZES: Final = {
    "duo": 2,
    "pair": 2,
    "couple": 2,
    "twins": 2,
    "trio": 3,
    "triplets": 3,
    "quartet": 4,
    "quintet": 5,
    "sextet": 6,
    "septet": 7,
}
_GROUP: Final = named_pattern("self_denials.group")
_SOLO: Final = named_pattern("self_denials.solo")
_COMPANY: Final = named_pattern("self_denials.company")
_PERIODS: Final = {
    "hourly": "hour", "daily": "day", "nightly": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
    "quarterly": "quarter", "annual": "year", "yearly": "year", "biennial": "two years",
}  # fmt: skip
_PERIOD: Final = re.compile(rf"\b(?P<period>{'|'.join(_PERIODS)}) (?!newspaper|paper)(?:[a-z-]+ )?(?P<noun>[a-z-]+)")
_RHYTHM: Final = named_pattern("self_denials.rhythm")
_ONE_DAY: Final = re.compile(r"\b(?P<one>one-day|single-day|day-long|overnight) [a-z]+\b")
_DAYS: Final = named_pattern("self_denials.days")
_UN: Final = re.compile(r"\bun(?P<base>[a-z]{3,}) (?P<noun>[a-z-]+),? (?:which|who|that)\b(?P<clause>[^.;:]*)")
_UN_CLAUSE: Final = r"\b(?:had|has|have|was|were|been|is|are)\b(?: \w+){{0,2}} {base}\b|\b{base} (?:by|in)\b"
_NOBODY: Final = named_pattern("self_denials.nobody")
_AGAINST: Final = named_pattern("self_denials.against")
_KIND: Final = 5
_HURTS: Final = ("hurt", "injured", "wounded", "harmed")
_NOBODY_ELSE: Final = frozenset(
    {"help", "hand", "guitar", "eye", "smile", "boat", "name", "time", "care", "style", "voice", "idea"}
)


def group_size(sentence: Sentence, low: str) -> Spans | None:
    """Find "the trio, two brothers and their two cousins", "the duo, all three of them"."""
    for match in _GROUP.finditer(low):
        size = _SIZES[match.group("group")]
        if match.group("all"):
            total = _value(match.group("all"))
        elif match.group("second"):
            total = _value(match.group("first")) + _value(match.group("second"))
            if match.group("second") in ("the", "his", "her", "their"):
                continue
        else:
            total = _value(match.group("first"))
            if total == 1:
                continue
        if total != size:
            return match.span("group"), (match.end("group") + 2, match.end()), "more, or fewer, than the word for them says"
    return None


def _value(word: str) -> int:
    from kg.link.contradictions import number

    return number(word) or 0


def solo(sentence: Sentence, low: str) -> Spans | None:
    """Find "a solo evening with three other comedians", "won the race alone, together with her sister"."""
    first = _SOLO.search(low)
    second = _COMPANY.search(low, first.end()) if first is not None else None
    if first is None or second is None or _NOT_SO.search(low[first.end() : second.start()]):
        return None
    between = low[first.end() : second.start()]
    words = [stem(w) for w in second.group("who").split(" ")]
    being = any(w in word_list("contradictions.company") or is_kind_of(w, "person", _KIND) for w in words)
    if not being or re.search(r"\b(?:and|for|against|dispute|row|deal)\b|;|:", between) or _NOBODY_ELSE & set(words):
        return None
    return first.span(), second.span(), "alone, with others"


def rhythm(sentence: Sentence, low: str) -> Spans | None:
    """Find "the weekly market is held once a month", "the one-day festival runs from Friday to Sunday"."""
    first = _PERIOD.search(low)
    second = _RHYTHM.search(low, first.end()) if first is not None else None
    if (
        first is not None
        and second is not None
        and not re.search(r"\band\b|,", low[first.end() : second.start()].replace(", which", ""))
    ):
        own = _PERIODS[first.group("period")]
        other = second.group("once") or second.group("every") or "week"
        other = "week" if other.endswith("day") and other != "day" else "day" if other == "night" else other
        other = f"{second.group('many')} {other}" if second.group("many") else other
        if other != own and not _NOT_SO.search(low[first.end() : second.start()]):
            return first.span("period"), second.span(), "at two intervals"
    one = _ONE_DAY.search(low)
    days = _DAYS.search(low, one.end()) if one is not None else None
    if one is None or days is None or (days.group("a") and days.group("a") == days.group("b")):
        return None
    between = low[one.end() : days.start()]
    if _NOT_SO.search(between) or re.search(r"\b(?:moved|postponed|and)\b|,", between):
        return None
    return one.span("one"), days.span(), "one day, and several"


def undone(sentence: Sentence, low: str) -> Spans | None:
    """Find "the unread letter, which everybody had read": what was not done, and was."""
    for match in _UN.finditer(low):
        base = match.group("base")
        again = re.search(_UN_CLAUSE.format(base=re.escape(base)), match.group("clause"))
        if again is None or _UNDO.search(match.group("clause")[: again.start() + 4]):
            continue
        start = match.start("clause") + again.start()
        return (match.start(), match.end("noun")), (start, match.start("clause") + again.end()), "not done, and done"
    return None


_UNDO: Final = re.compile(r"\b(?:not|never|no|hardly|the others|others|other|another|once|until|should|would|could|if|n't)\b")


def nobody(sentence: Sentence, low: str) -> Spans | None:
    """Find "nobody was hurt in the crash, in which six people were injured"."""
    match = _NOBODY.search(low)
    if match is None or re.search(r"\b(?:second|another|other|later|earlier|but|although|while)\b", match.group("between")):
        return None
    verb, again = match.group("verb"), match.group("again")
    if verb != again and not (verb in _HURTS and again in _HURTS):
        return None
    return match.span("none"), match.span("some"), "nobody, and somebody"


def votes_against(sentence: Sentence, low: str, unanimous: re.Match[str]) -> tuple[int, int] | None:
    """Return the words by which somebody is against what is unanimous: "with two directors against"."""
    match = _AGAINST.search(low)
    if (
        match is None
        or match.group("number") in ("0", "none")
        or (match.start() < unanimous.end() and match.end() > unanimous.start())
    ):
        return None
    between = low[unanimous.end() : match.start()] if match.start() > unanimous.end() else low[match.end() : unanimous.start()]
    if re.search(r"\b(?:second|first|other|another|later|earlier|previous|last|no longer|not)\b", between):
        return None
    return match.span()


def attributes(sentence: Sentence, low: str) -> Spans | None:
    """Find an adjective and its opposite said of one noun: "the narrow lane, which is wide", "the winner, who lost"."""
    for match in _ATTRIBUTE.finditer(low):
        for token in tokenize(match.group("said")):
            if opposed(stem(match.group("adjective")), token.stem) and not _NOT_SO.search(match.group("said")[: token.end]):
                start = match.start("said") + token.start
                return match.span("adjective"), (start, match.start("said") + token.end), "a property and its opposite"
    return None


_ATTRIBUTE: Final = named_pattern("self_denials.attribute")
