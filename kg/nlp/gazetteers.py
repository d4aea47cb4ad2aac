"""Names that are known beforehand: brands, platforms, events, places, organizations; longest match, case-sensitive."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kg.model import EntityType
from kg.nlp.gender import roles
from kg.nlp.slot_words import noun_class
from kg.nlp.tokens import normalise
from kg.patterns import NamePattern
from kg.resources import read_table, resource

#: The gazetteers that ship with the package, in order of precedence, and the type of what each names.
TABLES: Final[tuple[tuple[str, EntityType], ...]] = (
    ("platforms.tsv", "Platform"),
    ("brands.tsv", "Brand"),
    ("events.tsv", "Event"),
    ("organizations.tsv", "Organization"),
    ("places.tsv", "Place"),
)
_FOLDED: Final = 6  # shorter names are words too often
_CONTRACTIONS: Final = frozenset(("i'm", "i'd", "i'll", "i've"))
_FIRST: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerEntry:
    """A known name. `ambiguous` says that the word also means something else and needs a cue; `canonical` is the main name."""

    name: str
    canonical: str
    type: EntityType
    wikidata: str | None = None
    kind: str | None = None
    ambiguous: bool = False
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entries by their first word, longest first."""

    by_first: dict[str, tuple[GazetteerEntry, ...]]
    folded: dict[str, tuple[GazetteerEntry, ...]]

    def match(
        self, text: str, starts: Sequence[int], ends: frozenset[int], words: Sequence[str]
    ) -> list[tuple[int, int, GazetteerEntry]]:
        """Return ``(start, end, entry)`` of the longest names in `text` (normalised), left to right and not overlapping.

        `starts` and `words` are the token starts and texts; a match must end at one of `ends`.
        """
        found: list[tuple[int, int, GazetteerEntry]] = []
        free = 0
        for start, word in zip(starts, words, strict=True):
            if start < free:
                continue
            entry = self._at(text, start, ends, word)
            if entry is not None:
                free = start + len(entry.name)
                found.append((start, free, entry))
        return found

    def _at(self, text: str, start: int, ends: frozenset[int], word: str) -> GazetteerEntry | None:
        key = word if word.isalnum() else _first_word(word)
        for entry in self.by_first.get(key, ()):
            if text.startswith(entry.name, start) and start + len(entry.name) in ends:
                return entry
        for entry in self.folded.get(key.casefold(), ()):
            end = start + len(entry.name)
            if end in ends and text[start:end].casefold() == entry.name.casefold():
                return entry
        return None


def _first_word(name: str) -> str:
    found = _FIRST.search(name)
    return found.group() if found else name


@lru_cache(maxsize=4)
def load_gazetteer(extra: tuple[NamePattern, ...] = ()) -> Gazetteer:
    """Return the gazetteer that ships with the package and, outranking it, the names that a user adds."""
    entries = [entry for pattern in extra for entry in _user_entries(pattern)]
    for table, kind in TABLES:
        if resource("data", "gazetteers", table).exists():
            entries.extend(_entries(read_table("data", "gazetteers", table), kind))
    return build_gazetteer(entries)


@lru_cache(maxsize=1)
def demonyms() -> frozenset[str]:
    """Return the adjectives and nouns of the people of a place, in lower case ("norwegian"): no names of anything."""
    if not resource("data", "gazetteers", "places.tsv").exists():
        return frozenset()
    rows = read_table("data", "gazetteers", "places.tsv")
    return frozenset(word.strip().lower() for row in rows for word in row.get("demonyms", "").split("|") if word.strip())


def build_gazetteer(entries: Iterable[GazetteerEntry]) -> Gazetteer:
    """Return a gazetteer of `entries`; the first entry of a name wins."""
    exact: dict[str, list[GazetteerEntry]] = {}
    folded: dict[str, list[GazetteerEntry]] = {}
    seen: set[str] = set()
    for entry in entries:
        if entry.name in seen:
            continue
        seen.add(entry.name)
        exact.setdefault(_first_word(entry.name), []).append(entry)
        # Social networks are often written without their capitals; the words of other names mean too much else.
        if entry.kind == "social-network" and not entry.ambiguous and len(entry.name) >= _FOLDED and entry.name.isalpha():
            folded.setdefault(_first_word(entry.name).casefold(), []).append(entry)
    return Gazetteer(_longest_first(exact), _longest_first(folded))


def _longest_first(table: dict[str, list[GazetteerEntry]]) -> dict[str, tuple[GazetteerEntry, ...]]:
    return {key: tuple(sorted(rows, key=lambda entry: -len(entry.name))) for key, rows in table.items()}


def _entries(rows: Iterable[dict[str, str]], kind: EntityType) -> Iterable[GazetteerEntry]:
    for row in rows:
        canonical = normalise(row["name"]).strip()
        unsure = {normalise(alias).strip() for alias in re.split(r"[|;]", row.get("ambiguous_aliases", ""))}
        # A name that is known in one country only means something else everywhere else.
        local = row.get("wide", "1") == "0"
        for name in dict.fromkeys(
            [canonical, *(normalise(alias).strip() for alias in re.split(r"[|;]", row.get("aliases", "")))]
        ):
            ambiguous = (
                local
                or name in unsure
                or (name == canonical and row.get("ambiguous", "").strip().lower() in ("1", "yes", "true"))
                or _is_people(name)
            )
            if len(name) > 0 and not (local and " " not in name) and name.lower() not in _CONTRACTIONS:
                yield GazetteerEntry(
                    name=name,
                    canonical=canonical,
                    type=kind,
                    wikidata=row.get("wikidata") or None,
                    kind=row.get("kind") or None,
                    ambiguous=ambiguous,
                )


def _is_people(name: str) -> bool:
    """Tell whether a name is also what people are called ("Shoppers", "Walkers")."""
    word = name.lower()
    return word in roles() or (word.endswith("s") and (word[:-1] in roles() or word[:-1] in noun_class("person")))


def _user_entries(pattern: NamePattern) -> Iterator[GazetteerEntry]:
    """Yield the entries of a user's pattern, whose word is taken: only what is called ambiguous needs a cue."""
    for name in dict.fromkeys(normalise(written) for written in (pattern.name, *pattern.aliases)):
        yield GazetteerEntry(
            name=name,
            canonical=pattern.name,
            type=pattern.type,
            wikidata=pattern.wikidata,
            kind=pattern.kind,
            ambiguous=pattern.ambiguous,
            gender=pattern.gender,
        )
