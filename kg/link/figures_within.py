"""Numbers of one sentence that exclude each other: a hat-trick of two, a two-hour film of 95 minutes, never and four times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.link.context import Context
from kg.link.contradictions import number
from kg.link.records import self_contradiction
from kg.model import Comparable, Span

_NUMBER: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty"
    r"|fifty|sixty|ninety|\d{1,4})"
)
#: What a word for several of something says of how many there are: at least, at most.
_SIZES: Final = {
    "hat-trick": (3, 3), "hat trick": (3, 3), "brace": (2, 2), "treble": (3, 3), "trilogy": (3, 3), "double century": (200, 299),
    "century": (100, 199), "half-century": (50, 99), "quartet": (4, 4), "quintet": (5, 5), "trio": (3, 3), "duo": (2, 2),
    "duet": (2, 2), "triptych": (3, 3), "triplets": (3, 3), "twins": (2, 2), "quadruplets": (4, 4), "dozen": (12, 12),
    "half-dozen": (6, 6), "decade": (10, 10), "fortnight": (14, 14),
}  # fmt: skip
_OF: Final = re.compile(
    rf"(?<![\w-])(?P<word>{'|'.join(sorted(_SIZES, key=lambda w: (-len(w), w)))}),? "
    rf"(?:of|consisting of|made up of) (?:just |only |all )?"
    rf"(?P<many>{_NUMBER})(?= [a-z])(?! (?:times|minutes|hours|per|million|thousand|hundred)\b)"
)
_UNANIMOUS: Final = re.compile(
    rf"\bunanimous(?:ly)?\b(?P<between>[^.;:]{{0,40}}?),? (?:of|by|with|at|ended|was) "
    rf"(?P<for>{_NUMBER})(?: votes?)?(?: to |-|–)(?P<against>{_NUMBER}|none)\b"
)
_BOTH: Final = re.compile(
    rf"\bboth (?:of )?(?P<whose>the|his|her|its|their|these|those|my|our) (?:other )?(?P<many>{_NUMBER}) (?P<what>[a-z]+)"
)
_MINUTES: Final = {"second": 1 / 60, "minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43800, "year": 525600}
_LONG: Final = re.compile(
    rf"\b(?P<many>{_NUMBER})-(?P<unit>second|minute|hour|day|week|month|year) (?!old)(?P<what>(?:[a-z-]+ ){{0,2}}?[a-z-]+),? "
    rf"(?:which |that )?(?:lasted|lasts|lasting|took|takes|taking|ran for|runs for|went on for|goes on for|of) "
    rf"(?:only |just |exactly )?(?P<other>{_NUMBER}) (?P<measure>second|minute|hour|day|week|month|year)s?\b"
)
_YEARS: Final = re.compile(
    rf"\bfrom (?P<low>1[6-9]\d\d|20\d\d) (?:to|until|till) (?P<high>1[6-9]\d\d|20\d\d),? "
    rf"(?:for |a total of |in all )?(?P<many>{_NUMBER}) years\b"
    rf"|\b(?:for|in) (?P<many2>{_NUMBER}) years,? from (?P<low2>1[6-9]\d\d|20\d\d) "
    r"(?:to|until|till) (?P<high2>1[6-9]\d\d|20\d\d)\b"
)
_LIFE: Final = re.compile(
    rf"\bborn (?:on \w+ \w+ |in \w+ )?(?:in )?(?P<low>1[6-9]\d\d|20\d\d)\b[^.;]{{0,80}}?\bdied (?:on \w+ \w+ |in \w+ )?(?:in )?"
    rf"(?P<high>1[6-9]\d\d|20\d\d),?[^.;]{{0,30}}?\b(?:aged|at the age of|at) (?P<many>{_NUMBER})\b"
)
_NEVER: Final = (
    re.compile(
        rf"\b(?P<often>{_NUMBER}-time|two-times|many-time) [a-z-]+,? (?:who|which|having|and)(?: (?:has|had|have))? "
        r"(?P<never>never(?: once)?(?: \w+)?)\b"
    ),
    re.compile(
        rf"\b(?:who|which|he|she|they)\b(?P<verb>[^.;:,]{{3,60}}?) (?P<often>(?:{_NUMBER}|many|several|countless) times|twice)"
        r"(?:[^.;:,]{0,30}?) "
        r"and (?:has |had |have )?(?P<never>never(?: once)?)\b"
    ),
    re.compile(
        rf"\b(?P<often>(?:{_NUMBER}|many|several|countless) times|twice),? "
        r"(?:although|but|yet|and) (?P<never>not (?:even )?once|never once)\b"
    ),
)
_LAST: Final = re.compile(
    rf"\b(?P<last>the (?:last|final) (?P<what>[a-z-]+))\b[^.;:]{{0,60}}?\b"
    rf"(?P<more>followed by (?:another|{_NUMBER} (?:more|others)|a further|several more))\b"
)
_ONE_FIFTH: Final = 0.2


def within_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each sentence whose numbers exclude each other."""
    for view in context.views.values():
        for sentence in view.sentences:
            if sentence.role in ("title", "heading"):
                continue
            low = sentence.text.lower().replace("’", "'").replace("\n", " ")
            found = next((f for room in _ROOMS if (f := room(low)) is not None), None)
            if found is not None:
                first, second, why = found
                made = self_contradiction(context, sentence, first, second, score=0.75, reason=why)
                if made is not None:
                    yield made


Found = tuple[Span, Span, str]


def _size(low: str) -> Found | None:
    for match in _OF.finditer(low):
        least, most = _SIZES[match.group("word")]
        many = number(match.group("many"))
        if many is not None and not least <= many <= most:
            return match.span("word"), match.span("many"), "more, or fewer, than the word for them says"
    return None


def _vote(low: str) -> Found | None:
    match = _UNANIMOUS.search(low)
    if match is None or re.search(r"\b(?:not|after|before|earlier|first|second|but)\b", match.group("between")):
        return None
    against = number(match.group("against"))
    return (match.span(), match.span("against"), "unanimous, with votes against") if against else None


def _both(low: str) -> Found | None:
    for match in _BOTH.finditer(low):
        many = number(match.group("many"))
        if many is not None and many > 2 and "and" not in low[match.end() : match.end() + 5]:
            return (match.start(), match.end("whose")), (match.start("many"), match.end()), "two, and more than two"
    return None


def _duration(low: str) -> Found | None:
    for match in _LONG.finditer(low):
        one, two = number(match.group("many")), number(match.group("other"))
        if one is None or two is None:
            continue
        units = match.group("unit"), match.group("measure")
        sums = sorted((one * _MINUTES[units[0]], two * _MINUTES[units[1]]))
        of_parts = "of " in match.group() and units[0] != units[1]  # "a two-hour walk of five minutes each"
        if sums[1] - sums[0] > _ONE_FIFTH * sums[1] and not of_parts:
            return (match.start("many"), match.end("what")), (match.start("other"), match.end()), "of two lengths"
    return None


def _years(low: str) -> Found | None:
    for pattern in (_YEARS, _LIFE):
        for match in pattern.finditer(low):
            parts = {k.rstrip("2"): v for k, v in match.groupdict().items() if v is not None}
            many = number(parts["many"])
            span = int(parts["high"]) - int(parts["low"])
            if many is not None and abs(span - many) > 1:
                at = match.start("many") if match.group("many") is not None else match.start("many2")
                years = match.start("low") if match.group("low") is not None else match.start("low2")
                ends = match.end("high") if match.group("high") is not None else match.end("high2")
                return (years, ends), (at, at + len(parts["many"])), "years that do not add up"
    return None


def _never(low: str) -> Found | None:
    for pattern in _NEVER:
        match = pattern.search(low)
        if match is not None and not re.search(r"\b(?:but|again|since|almost)\b", low[match.end("often") : match.start("never")]):
            return match.span("often"), match.span("never"), "several times, and never"
    return None


def _last(low: str) -> Found | None:
    match = _LAST.search(low)
    if match is None or match.group("what") in (
        "year",
        "week",
        "month",
        "night",
        "season",
        "few",
        "two",
        "three",
        "summer",
        "time",
    ):
        return None
    return match.span("last"), match.span("more"), "the last, and more after it"


_ROOMS: Final = (_size, _vote, _both, _duration, _years, _never, _last)
