"""The word lists of the clause components, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal

from kg.model import Epistemic
from kg.resources import read_table, resource

Control = Literal["subject", "object"]
_LEXICONS: Final = ("data", "lexicons")


@dataclass(frozen=True, slots=True)
class Embedding:
    """What a word makes of the clause it takes; `negated` says what its own negation does to it (flip, keep, unknown)."""

    control: Control
    negative: bool
    modality: Epistemic
    negated: Literal["flip", "keep", "unknown"]


@cache
def embeddings() -> dict[tuple[str, str], Embedding]:
    """Return the table of clause-taking words by lemma and part of speech (verb, adj, noun)."""
    table: dict[tuple[str, str], Embedding] = {}
    for row in read_table(*_LEXICONS, "embedding.tsv"):
        table[row["lemma"], row["pos"]] = Embedding(
            control="object" if row["control"] == "object" else "subject",
            negative=row["polarity"] == "-",
            modality=row["modality"],  # type: ignore[arg-type]
            negated=row["negated"],  # type: ignore[arg-type]
        )
    return table


@cache
def prepositions() -> dict[str, tuple[str, bool]]:
    """Return the role of what follows a preposition, and whether it can introduce a time."""
    return {row["preposition"]: (row["role"], row["time"] == "yes") for row in read_table(*_LEXICONS, "prepositions.tsv")}


@cache
def event_nouns() -> dict[str, tuple[str, str]]:
    """Return the verb of each noun that names an event, and what its "of" phrase is to the verb (object or subject)."""
    return {row["noun"]: (row["verb"], row["core"]) for row in read_table(*_LEXICONS, "event_nouns.tsv")}


@cache
def _clause_table() -> dict[str, Any]:
    with resource(*_LEXICONS, "clause_words.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def clause_words(name: str) -> frozenset[str]:
    """Return one list of clause_words.toml."""
    return frozenset(_clause_table()[name])


@cache
def light_verbs() -> dict[str, frozenset[str]]:
    """Return the nouns with which a verb makes one predicate ("take part")."""
    return {verb: frozenset(nouns) for verb, nouns in _clause_table()["light"].items()}


@cache
def verb_lemmas() -> dict[tuple[str, str], str]:
    """Return right lemmas for wrong ones, by (wrong lemma, form); the form "*" holds for all."""
    path = resource(*_LEXICONS, "lemma_fixes.tsv")
    if not path.exists():
        return {}
    return {(row["lemma"], row["form"]): row["right"] for row in read_table(*_LEXICONS, "lemma_fixes.tsv")}
