"""The word lists of the component `kg_descriptions`, read once; tables of other components are used where they exist."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any, Final

from kg.resources import read_table, resource

_LEXICONS: Final = ("data", "lexicons")
_ADJECTIVAL: Final = ("colour", "size", "material")
#: Classes of semantic_classes.tsv that belong to one of ours.
_CLASSES: Final = {"garment": ("garment", "footwear"), "depicting": ("depiction",)}


@cache
def _table() -> dict[str, Any]:
    with resource(*_LEXICONS, "slots.toml").open("rb") as file:
        return tomllib.load(file)


def _rows(name: str) -> list[dict[str, str]]:
    return read_table(*_LEXICONS, name) if resource(*_LEXICONS, name).exists() else []


@cache
def slot_words(name: str) -> frozenset[str]:
    """Return one list of slots.toml."""
    return frozenset(_table()[name])


@cache
def doings() -> dict[str, dict[str, str]]:
    """Return what somebody is who does a thing, by verb and head of the object ("play", "bass": "bassist")."""
    table: dict[str, dict[str, str]] = _table()["doing"]
    return table


@cache
def _class_members() -> dict[str, frozenset[str]]:
    members: dict[str, set[str]] = {}
    for row in _rows("semantic_classes.tsv"):
        members.setdefault(row["class"], set()).add(row["word"].lower())
    return {kind: frozenset(words) for kind, words in members.items()}


@cache
def noun_class(kind: str) -> frozenset[str]:
    """Return the nouns of a class ("person", "animal", "garment"): the core list with the members of semantic_classes.tsv."""
    members = (_class_members().get(name, frozenset()) for name in _CLASSES.get(kind, (kind,)))
    return slot_words(f"{kind}_nouns").union(*members)


@cache
def known_nouns() -> frozenset[str]:
    """Return the nouns of all classes: words of the language, not names."""
    return frozenset().union(*_class_members().values())


@cache
def _roles() -> frozenset[str]:
    listed = (row["noun"].lower() for row in _rows("roles.tsv"))
    return slot_words("role_nouns") | frozenset(role.rsplit(" ", 1)[-1] for role in listed if " of " not in role)


@cache
def is_role(lemma: str) -> bool:
    """Tell whether a noun names what somebody is ("drummer", "minister")."""
    if lemma in slot_words("not_roles"):
        return False
    if lemma in _roles() or lemma.rsplit("-", 1)[-1] in _roles():
        return True
    return len(lemma) > 6 and lemma.endswith(tuple(sorted(slot_words("role_suffixes"))))


@cache
def adjective_slot(word: str) -> str | None:
    """Return the slot that an adjective fills: "colour", "size" or "material"; None if it is none of them."""
    for slot in _ADJECTIVAL:
        if word in slot_words(slot):
            return slot
    shade = "-" in word and word.rsplit("-", 1)[-1] in slot_words("colour")
    return "colour" if shade else None
