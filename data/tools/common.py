"""What the builders of the data files share: where things are, how a table is written, WordNet's files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent
GAZETTEERS = DATA / "gazetteers"
LEXICONS = DATA / "lexicons"
SOURCES = Path(os.environ.get("KG_SOURCES", "sources"))
WORDNET = Path(os.environ.get("KG_WORDNET", "/usr/share/wordnet"))
OWN = "own work of this project, Apache-2.0"


def write_table(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], notes: Sequence[str], *, presorted: bool = False
) -> int:
    """Write a TSV file beside its place and rename it; sorted, duplicates dropped, checked for stray tabs."""
    unique = dict.fromkeys(tuple(row) for row in rows)
    table = list(unique) if presorted else sorted(unique)
    lines = [f"# {note}" for note in notes]
    lines.append("\t".join(header))
    for row in table:
        if len(row) != len(header):
            raise ValueError(f"{path.name}: {len(row)} cells, {len(header)} columns: {row}")
        if any("\t" in cell or "\n" in cell for cell in row):
            raise ValueError(f"{path.name}: tab or line end in a cell: {row}")
        if row[0].startswith("#") or row[0].strip() != row[0] or not row[0]:
            raise ValueError(f"{path.name}: bad first cell: {row}")
        lines.append("\t".join(row))
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".tmp")
    beside.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    beside.replace(path)
    return len(table)


def read_table(path: Path) -> list[dict[str, str]]:
    """Rows of a TSV file as dictionaries; comment lines skipped."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]]


def words_of(block: str) -> Iterator[str]:
    """Entries of a block of typed words: split at ';' or line ends, '#' starts a comment line."""
    for line in block.split("\n"):
        if line.startswith("#"):
            continue
        for piece in line.split(";"):
            word = piece.strip()
            if word:
                yield word


def wordnet_index(pos: str) -> dict[str, tuple[int, list[str]]]:
    """Lemma (spaces for underscores) to its number of tagged senses and its synset offsets in order of frequency."""
    table: dict[str, tuple[int, list[str]]] = {}
    for line in (WORDNET / f"index.{pos}").read_text(encoding="utf-8", errors="replace").split("\n"):
        if not line or line.startswith(" "):
            continue
        cells = line.split()
        pointers = int(cells[3])
        table[cells[0].replace("_", " ")] = (int(cells[5 + pointers]), cells[6 + pointers :])
    return table


class Synset:
    """One line of a data file: words, lexicographer file, pointers (symbol, offset, pos, source/target)."""

    def __init__(self, line: str) -> None:
        cells = line.split(" | ")[0].split()
        self.offset = cells[0]
        self.lexfile = int(cells[1])
        self.kind = cells[2]
        count = int(cells[3], 16)
        self.words = [cells[4 + 2 * i].split("(")[0].replace("_", " ") for i in range(count)]
        at = 4 + 2 * count
        self.pointers = [
            (cells[at + 1 + 4 * i], cells[at + 2 + 4 * i], cells[at + 3 + 4 * i], cells[at + 4 + 4 * i])
            for i in range(int(cells[at]))
        ]


def wordnet_data(pos: str) -> dict[str, Synset]:
    """Synsets of a part of speech by their offset."""
    table: dict[str, Synset] = {}
    for line in (WORDNET / f"data.{pos}").read_text(encoding="utf-8", errors="replace").split("\n"):
        if line and not line.startswith(" "):
            synset = Synset(line)
            table[synset.offset] = synset
    return table


def wordnet_counts() -> dict[tuple[str, int], int]:
    """How often a lemma was tagged in the semantic concordances, by lemma and synset type (1 noun, 2 verb, 3 adj, 4 adv)."""
    table: dict[tuple[str, int], int] = {}
    for line in (WORDNET / "cntlist.rev").read_text(encoding="utf-8", errors="replace").split("\n"):
        if not line:
            continue
        key, _sense, count = line.split()
        lemma, _, rest = key.partition("%")
        kind = int(rest[0])
        name = (lemma.replace("_", " "), 3 if kind == 5 else kind)
        table[name] = table.get(name, 0) + int(count)
    return table


def ordinary_words(*, places: bool = True) -> set[str]:
    """Words that WordNet writes in lower case, and its places: a name that equals one (without its article) is ambiguous."""
    found: set[str] = set()
    for pos in ("noun", "verb", "adj", "adv"):
        for synset in wordnet_data(pos).values():
            place = places and pos == "noun" and synset.lexfile == 15
            found.update(word.lower() for word in synset.words if place or word == word.lower())
    return found


def without_article(name: str) -> str:
    """The name in lower case without a leading 'the'."""
    lower = name.lower()
    return lower[4:] if lower.startswith("the ") else lower
