"""What the words for a place say of it: the towns and countries that they name, the house by its name, its kind, whose it is.

"Lumley's plant in Tarrow" is a factory in a town; "the Wexley plant" is one in another town, for works are called by their towns;
"the Marlow theatre" is one by its own name, and may stand in any town.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context
from kg.link.lists import word_list
from kg.link.thesaurus import synonymous
from kg.link.words import stem, tokenize
from kg.model import Argument
from kg.resources import read_table

_NAME: Final = r"[A-Z][\w'’-]+(?: (?:(?:of|on|de|la|le|upon|the) )?[A-Z][\w'’-]+)*"
_IN: Final = re.compile(rf"\b(?:in|near|at|outside|from|of|to|off) (?:the )?(?P<name>{_NAME})")
_NEXT: Final = re.compile(rf"^,? (?:in|near|at|outside|of) (?P<name>{_NAME})")
_BEFORE: Final = re.compile(rf"(?P<name>{_NAME}) (?P<kind>[a-z-]+)\b")
_WHOLE: Final = re.compile(rf"^(?:the )?(?P<name>{_NAME})$")
_APPOSED: Final = re.compile(rf"^(?P<name>{_NAME}), (?:an?|the|its|their|his|her)\b")
_DEMONYM: Final = re.compile(r"\b[A-Z][a-z]+\b")
_OWNER: Final = re.compile(r"['’]s?$")
_CUT: Final = re.compile(r"\s(?:where|which|who|whose|that|when)\b.*$|,\s(?:where|which|who|whose|when|and)\b.*$", re.DOTALL)
_CALENDAR: Final = word_list("stories.calendar")
_OWN_NAMED: Final = word_list("sites.own_named")
_LEVELS: Final = {"city": "town", "country": "country", "region": "region", "continent": "continent"}
_WILD: Final = word_list("sites.wild")
_OPEN: Final = frozenset({"ground", "street"})


@dataclass(frozen=True, slots=True)
class Site:
    """A place as words give it."""

    names: frozenset[str]
    own: frozenset[str]
    countries: frozenset[str]
    head: str
    level: str


@cache
def gazetteer() -> dict[str, tuple[str, str]]:
    """Return (level, country) of each name of a place that has one meaning."""
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in read_table("data", "gazetteers", "places.tsv"):
        for name in (row["name"], *filter(None, row["aliases"].split("|"))):
            found[name].add((_LEVELS.get(row["kind"], ""), _country(row)))
    return {name: min(values) for name, values in found.items() if len(values) == 1}


def _country(row: dict[str, str]) -> str:
    if row["kind"] == "constituent-country":
        return "United Kingdom"
    return row["country"] or (row["name"] if row["kind"] == "country" else "")


@cache
def _demonyms() -> dict[str, str]:
    """Return the country of each word for what comes from it or from a part of it ("Icelandic", "Scottish")."""
    rows = read_table("data", "gazetteers", "places.tsv")
    return {word: _country(row) for row in rows for word in (row["demonyms"] or "").split("|") if word and _country(row)}


def site_of(context: Context, document: str, argument: Argument, level: str) -> Site:
    """Return what the words of `argument`, and a name right after them, say of a place; `level` is that of its head noun."""
    text = _CUT.sub("", argument.text)
    if document and text == argument.text:
        after = _NEXT.match(context.slice(document, argument.end, argument.end + 60).split("\n")[0])
        text += after.group() if after is not None else ""
    names = [m.group("name") for m in _IN.finditer(f"{argument.preposition or 'in'} {text}")]
    names += [m.group("name") for pattern in (_WHOLE, _APPOSED) for m in pattern.finditer(text)]
    own: set[str] = set()
    called = [(m.group("name"), m.group("kind")) for m in _BEFORE.finditer(text)]
    for name in [n for n in names if level and stem(n.split()[-1].lower()) == stem(argument.head.lower())]:
        names.remove(name)  # "the Skelby Depot", "the Saxon Room"
        called.append((" ".join(name.split()[:-1]), name.split()[-1].lower()))
    for name, kind in called:
        if name and (level == "room" or stem(kind) in _OWN_NAMED):
            own.add(name)
        elif name:
            names.append(name)
    entity = context.entities.get(argument.entity or "")
    if entity is not None and entity.type == "Place" and entity.name in gazetteer():
        names.append(entity.name)
    kept = {n for n in names if _OWNER.search(n) is None and n.lower() not in _CALENDAR and n not in _demonyms()}
    countries = {country for n in kept if (country := country_named(n))}
    countries |= {_demonyms()[w] for w in _DEMONYM.findall(text) if w in _demonyms()}
    return Site(frozenset(kept), frozenset(own), frozenset(countries), stem(argument.head.lower()), level)


def is_bare_name(text: str) -> bool:
    """Tell whether words are nothing but a name ("Tarrow", "the Old Docks")."""
    return _WHOLE.match(text) is not None


def country_named(name: str) -> str:
    """Return the country that a name of a place lies in or is, an empty string where the gazetteer does not know it."""
    return gazetteer().get(name, ("", ""))[1]


def sites_exclude(first: Site, second: Site) -> bool | None:
    """Tell whether two sites are apart by what is named; None where names do not say."""
    if first.countries and second.countries:
        if not first.countries & second.countries:
            return True
        if any(gazetteer().get(n, ("",))[0] == "country" for n in (*first.names, *second.names)):
            return False if not _level_names(first) & _level_names(second) else None
    if first.names and second.names and (first.own == second.own or not (first.own and second.own)):
        if _share(first.names, second.names):
            return False
        known = [{gazetteer().get(n, ("", ""))[0] for n in s.names} for s in (first, second)]
        if any("country" in k or "region" in k or "continent" in k for k in known):
            return None
        levels = {s.level if s.level != "town" else "" for s in (first, second)}
        if len(levels) == 1 or not levels & {"street", ""}:
            return True
        return None
    return None


def _level_names(site: Site) -> set[str]:
    return {n for n in site.names if gazetteer().get(n, ("",))[0] != "country"}


def _share(first: frozenset[str], second: frozenset[str]) -> bool:
    words = [{t.stem for n in names for t in tokenize(n)} for names in (first, second)]
    return bool(words[0] & words[1])


def kinds_exclude(first: Site, second: Site) -> bool:
    """Tell whether two kinds of place are apart: a kitchen and a study, a room and a beach, a street and a wood."""
    if synonymous(first.head, second.head):
        return False
    levels = {first.level, second.level}
    if first.level == second.level:
        return first.level in ("room", "building", "ground", "vessel")
    if "room" in levels:
        return bool(levels & _OPEN) or "vessel" in levels
    if levels == {"building", "ground"}:
        # A palace has its garden, a school its yard; no house stands in a river.
        return bool({first.head, second.head} & _WILD)
    return levels in ({"vessel", "building"}, {"street", "ground"}) and bool({first.head, second.head} & (_WILD | {"building"}))
