"""Who is in a picture: a boy according to what it shows, "the girl on the poster" elsewhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.descriptions import exclusive_group
from kg.link.lists import named_pattern, word_list
from kg.link.personas import picture_words
from kg.link.records import comparable, position, short
from kg.link.thesaurus import is_kind_of, kinds_of, one_noun, semantic_class, sisters
from kg.link.words import Token, stem
from kg.model import Comparable

_OTHER: Final = named_pattern("pictures.other")
#: "the girl on the main poster", "the man who holds the jar in the advert"
_WITHIN: Final = re.compile(
    r"[Tt]he (?:[\w-]+ ){0,2}?(?P<noun>[\w-]+)(?: (?:who|that|which) (?:[\w'’-]+ ){1,5}?| )"
    r"(?:in|on) (?:the|its)(?P<tail>(?: [\w'’-]+){1,3})"
)
_SHOWN: Final = re.compile(
    r"\b(?P<picture>[a-z]+)(?:,? (?:which|that))? (?:shows?|depicts?|features?|stars?|pictures?|has|bears|portrays)"
    r"(?: the (?:portrait|picture|image|head|face) of)? (?:an?|one) (?P<words>(?:[\w'’-]+ ){0,3}?)(?P<noun>[\w-]+)"
    r"(?=[,.;]| (?:who|which|that|in|on|with|at|under|over|from|and|is|[a-z]+ing)\b|$)"
)
_APPEARS: Final = re.compile(
    r"^(?:(?:In|On) the (?:[\w-]+ )?(?P<front>[a-z]+),? )?(?:A|An|One|an?) (?P<words>(?:[\w'’-]+ ){0,2}?)(?P<noun>[\w-]+) "
    r"(?:can be seen|is (?:seen|shown)|appears?|sits|stands|lies|looks?|holds?|walks?|runs?|dances?|smiles?|rides|eats|drinks)\b"
    r"(?:(?: [\w'’-]+){0,6}? (?:in|on) the (?:[\w-]+ )?(?P<picture>[a-z]+)\b)?"
)
_INDEFINITE: Final = re.compile(
    r"\b(?:an?|drinks?|eats?|drinking|eating) (?:[\w-]+ ){0,2}?(?P<noun>[a-z-]+)"
    r"(?=[,.;]|$| (?:in|on|at|over|with|and|that|which|to|from|while|by|under)\b)"
)
_ON: Final = word_list("figures.surfaces")
_BEINGS: Final = frozenset({"person", "animal"})
_KIND: Final = 6


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody in a picture: `noun` (a stem), the kind of picture, where it is told, and whether it is taken as known."""

    document: str
    start: int
    end: int
    noun: str
    picture: str
    taken: bool


def figure_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each picture that shows one figure, and is later spoken of as if it showed another one."""
    told: defaultdict[tuple[str, str], list[Figure]] = defaultdict(list)
    for key, view in context.views.items():
        for figure in _figures(view):
            told[(context.stories[key], figure.picture)].append(figure)
    for figures in told.values():
        shown = [f for f in figures if not f.taken]
        pair = next((p for f in figures if f.taken and (p := _other(shown, f)) is not None), None)
        if pair is None:
            context.tally.compared += len(figures) > 1
            continue
        placed = list(zip(pair, (0, 1), strict=True))
        values = [short(context.slice(f.document, f.start, f.end), 60) for f in pair]
        made = comparable(
            context,
            "participant",
            f"who is in the {_picture_name(context, pair[1])}",
            [
                position(context, f.document, f.start, f.end, value=value, side=side)
                for (f, side), value in zip(placed, values, strict=True)
            ],
            agrees_on=("picture",),
            score=0.7,
            reason="one picture, two figures",
            detail=" / ".join(values),
        )
        if made is not None:
            yield made


def _other(shown: list[Figure], taken: Figure) -> tuple[Figure, Figure] | None:
    """Return what the picture shows in place of what is taken as known, with it: every being is another, or a sister thing."""
    being = _is_being(taken.noun)
    alike = [f for f in shown if _is_being(f.noun) == being]
    apart = [f for f in alike if _apart(f.noun, taken.noun)]
    if not apart or (being and len(apart) < len(alike)) or any(one_noun(f.noun, taken.noun) for f in alike if f not in apart):
        return None
    return apart[0], taken


def _picture_name(context: Context, figure: Figure) -> str:
    return context.slice(figure.document, figure.start, figure.end).split()[-1]


def _figures(view: DocumentView) -> Iterator[Figure]:
    for sentence in view.sentences:
        text = sentence.text
        if _OTHER.search(text.lower()):
            continue
        for match in _WITHIN.finditer(text):
            for word in re.finditer(r"[\w-]+", match.group("tail")):
                if _kind_of_picture(stem(word.group().lower())):
                    end = match.start("tail") + word.end()
                    yield from _figure(sentence, match, word.group(), match.start(), end, taken=True)
                    break
        yield from _things(sentence)
        for pattern in (_SHOWN, _APPEARS):
            for match in pattern.finditer(text):
                picture = match.group("picture") or (match.groupdict().get("front") or "")
                if _beings_in(sentence, match.end("noun")) == 0:
                    yield from _figure(sentence, match, picture, match.start(), match.end("noun"), taken=False)


def _things(sentence: Sentence) -> Iterator[Figure]:
    """Yield the things, no beings, that a sentence about a picture brings up: "holds a guitar on the cover"."""
    kind = next((k for t in sentence.tokens if (k := _kind_of_picture(t.stem))), "")
    if not kind:
        return
    for match in _INDEFINITE.finditer(sentence.text):
        noun = stem(match.group("noun").lower())
        if kinds_of(noun) and not _is_being(noun) and not _kind_of_picture(noun):
            yield Figure(sentence.document, sentence.start + match.start(), sentence.start + match.end(), noun, kind, False)


def _figure(sentence: Sentence, match: re.Match[str], picture: str, low: int, high: int, *, taken: bool) -> Iterator[Figure]:
    noun, kind = stem(match.group("noun").lower()), _kind_of_picture(stem(picture.lower()))
    if kind and (_is_being(noun) or kinds_of(noun)) and not match.group("noun").endswith("s"):
        yield Figure(sentence.document, sentence.start + low, sentence.start + high, noun, kind, taken)


def _beings_in(sentence: Sentence, after: int) -> int:
    """Return how many others a sentence names after a figure: "a boy and a girl" are two."""
    rest: list[Token] = [t for t in sentence.tokens if t.start >= sentence.start + after]
    return sum(1 for t in rest if _is_being(t.stem) and semantic_class(t.stem) in _BEINGS)


def _kind_of_picture(noun: str) -> str:
    if noun in _ON:
        return noun
    if noun not in picture_words() and noun != "campaign":
        return ""
    return "advert" if noun in ("ad", "advert", "commercial", "campaign", "advertisement") else _ALIKE.get(noun, noun)


_ALIKE: Final = {"photograph": "photo", "pictur": "photo", "imag": "photo", "film": "video", "clip": "video", "footag": "video"}


@cache
def _is_being(noun: str) -> bool:
    return semantic_class(noun) in _BEINGS or bool(exclusive_group("participant", noun))


@cache
def _apart(first: str, second: str) -> bool:
    """Tell whether one figure cannot be called both: a boy and a girl, a horse and a dog, a guitar and a violin."""
    if first == second:
        return False
    if not _is_being(first) and not _is_being(second):
        return sisters(first, second)
    one, two = (exclusive_group("participant", noun) or _group(noun) for noun in (first, second))
    if "animal" in (one, two) and one == two:
        near = is_kind_of(first, second, _KIND) or is_kind_of(second, first, _KIND)
        return not near and "animal" not in (first, second)
    a, b = one.split("-"), two.split("-")
    if not one or not two:
        return False
    return a[0] != b[0] or (len(a) > 1 and len(b) > 1 and a[1] != b[1])


def _group(noun: str) -> str:
    return "animal" if semantic_class(noun) == "animal" else ""
