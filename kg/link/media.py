"""Which media can be one medium: names of one network, and generic channels that agree with the named ones of their class."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from kg.link.lists import word_list
from kg.link.words import normal
from kg.resources import read_table

_NETWORKS: Final = word_list("media.networks")
_OUTLETS: Final = frozenset({"print", "broadcast", "podcast"})
_FILLER: Final = re.compile(
    r"\b(?:a|an|the|his|her|its|their|own|official|personal|verified|account|page|post|magazine|newspaper|with|on)\b"
)


def medium_key(name: str) -> str:
    """Return the plain key of a medium's name ("her Twitter account" -> "twitter" -> "x")."""
    plain = " ".join(normal(w) for w in name.replace("-", " ").split())
    if plain in _table():
        return _canonical(plain)
    bare = " ".join(_FILLER.sub(" ", plain).split())
    if bare in _table():
        return _canonical(bare)
    for word in bare.split():
        if word in _NETWORKS or word in ("twitter",):
            return _canonical(word)
    last = bare.split()[-1] if bare else plain
    two = " ".join(bare.split()[-2:])
    if two in _table():
        return _canonical(two)
    return _canonical(last) if last in _table() and len(bare.split()) <= 2 and name.islower() else bare or plain


def compatible_media(first: str, second: str) -> bool:
    """Tell whether two names of media can mean one medium."""
    a, b = medium_key(first), medium_key(second)
    if a == b or (a and b and (set(a.split()) <= set(b.split()) or set(b.split()) <= set(a.split()))):
        return True
    generic_a, classes_a = _look_up(a)
    generic_b, classes_b = _look_up(b)
    if generic_a or generic_b:
        return bool(classes_a & classes_b)
    return False


@cache
def channel_pattern() -> re.Pattern[str]:
    """Return a pattern of "through a press release", "in an internal memo"; the group "name" is the channel."""
    names = sorted((n for n, (generic, _) in _table().items() if generic and " " not in n[:2]), key=lambda n: (-len(n), n))
    return re.compile(
        r"\b(?:in|on|over|through|via|at|by|during|with)\s+(?:a|an|the|his|her|its|their)\s+(?:[\w-]+\s+){0,2}?(?P<name>"
        + "|".join(re.escape(n) for n in names)
        + r")\b"
    )


def is_generic(name: str) -> bool:
    """Tell whether a medium is named by its kind only ("a post", "an interview")."""
    return _look_up(medium_key(name))[0]


def is_outlet(name: str) -> bool:
    """Tell whether a name is that of a publication or a broadcaster: one that no table knows."""
    key = medium_key(name)
    return key not in _table() and key not in _NETWORKS


def gives_outlets(name: str) -> bool:
    """Tell whether a generic channel is one of an outlet ("an interview"), and not a site or a document alone ("a statement")."""
    return bool(_look_up(medium_key(name))[1] & _OUTLETS)


def _look_up(key: str) -> tuple[bool, frozenset[str]]:
    generic, classes = _table().get(key, (False, frozenset()))
    if key in _NETWORKS:
        return False, frozenset({key, "social"})
    if not classes:  # a name that no table knows is a publication or a broadcaster
        return False, frozenset({"podcast", "broadcast", "print", "site"})
    return generic, classes


@cache
def _table() -> dict[str, tuple[bool, frozenset[str]]]:
    return {
        name: (row["generic"] == "yes", frozenset(row["classes"].split()))
        for row in read_table("data", "lexicons", "media_classes.tsv")
        for name in row["names"].split("|")
    }


@cache
def _canonical(key: str) -> str:
    for row in read_table("data", "lexicons", "media_classes.tsv"):
        names = row["names"].split("|")
        if key in names and row["generic"] == "no":
            return row["classes"].split()[0]
    return key
