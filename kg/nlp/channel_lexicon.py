"""The words of channels: ``frames_channels.toml``, widened by the canonical names of ``channels.tsv``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kg.resources import read_table, resource


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLexicon:
    """`kinds` by channel noun (a noun may be of several), `canonical` name by noun, and the lists of the data file as sets."""

    kinds: dict[str, frozenset[str]]
    canonical: dict[str, str]
    longest: int
    platform_kinds: dict[str, frozenset[str]]
    generic: frozenset[str]
    kept: frozenset[str]
    owned: frozenset[str]
    outlets: frozenset[str]
    audiences: frozenset[str]
    using: frozenset[str]
    noun_medium: dict[str, str]
    silent: frozenset[str]
    framing: frozenset[str]
    by_kind: dict[str, frozenset[str]]
    linking: frozenset[str]
    publishing: frozenset[str]
    telling: frozenset[str]
    appearing: frozenset[str]
    moving: frozenset[str]
    verb_medium: dict[str, str]
    written_cues: frozenset[str]
    spoken_cues: frozenset[str]
    spoken_kinds: frozenset[str]
    written_kinds: frozenset[str]
    spoken_platforms: frozenset[str]
    connectives: frozenset[str]
    continuing: frozenset[str]
    breaking: frozenset[str]
    announcing: frozenset[str]
    addressee_objects: frozenset[str]
    addressee_to: frozenset[str]


@lru_cache(maxsize=1)
def channel_lexicon() -> ChannelLexicon:
    """Return the lexicon that ships with the package."""
    tables: dict[str, Any] = tomllib.loads(resource("data", "lexicons", "frames_channels.toml").read_text(encoding="utf-8"))
    kinds: dict[str, set[str]] = {}
    for kind, nouns in tables["kinds"].items():
        for noun in nouns:
            kinds.setdefault(noun, set()).add(kind)
    canonical = {noun: noun for noun in kinds}
    if resource("data", "gazetteers", "channels.tsv").exists():
        for row in read_table("data", "gazetteers", "channels.tsv"):
            noun, name = row["noun"], row["canonical"]
            known = kinds.get(noun) or kinds.get(name)
            # Only nouns of a kind we know: the table also holds what is no channel on its own ("party", "plan").
            if known and noun not in tables["generic"]["never"]:
                canonical[noun] = name
                kinds.setdefault(noun, set()).update(known)
    for noun in tables["generic"]["owned"]:
        canonical[noun] = "blog" if noun == "blog" else "website"
    generic, prepositions, verbs = tables["generic"], tables["prepositions"], tables["verbs"]
    modality, inheritance = tables["modality"], tables["inheritance"]
    return ChannelLexicon(
        kinds={noun: frozenset(found) for noun, found in kinds.items()},
        canonical=canonical,
        longest=max(noun.count(" ") for noun in kinds) + 1,
        platform_kinds={kind: frozenset(found) for kind, found in tables["platform_kinds"].items()},
        generic=frozenset(generic["names"]),
        kept=frozenset(generic["kept"]),
        owned=frozenset(generic["owned"]),
        outlets=frozenset(generic["outlets"]),
        audiences=frozenset(generic["audiences"]),
        using=frozenset(verbs["using"]),
        noun_medium=dict(verbs["nouns"]),
        silent=frozenset(generic["silent"]),
        framing=frozenset(prepositions["framing"]),
        by_kind={kind: frozenset(words) for kind, words in prepositions["by_kind"].items()},
        linking=frozenset(prepositions["linking"]),
        publishing=frozenset(verbs["publishing"]),
        telling=frozenset(verbs["telling"]),
        appearing=frozenset(verbs["appearing"]),
        moving=frozenset(verbs["moving"]),
        verb_medium=dict(verbs["medium"]),
        written_cues=frozenset(modality["written_cues"]),
        spoken_cues=frozenset(modality["spoken_cues"]),
        spoken_kinds=frozenset(modality["spoken_kinds"]),
        written_kinds=frozenset(modality["written_kinds"]),
        spoken_platforms=frozenset(modality["spoken_platforms"]),
        connectives=frozenset(inheritance["connectives"]),
        continuing=frozenset(inheritance["continuing"]),
        breaking=frozenset(inheritance["breaking"]),
        announcing=frozenset(inheritance["announcing"]),
        addressee_objects=frozenset(tables["addressees"]["objects"]),
        addressee_to=frozenset(tables["addressees"]["to"]),
    )
