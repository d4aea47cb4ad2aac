"""Build ``gazetteers/platforms.tsv`` and ``gazetteers/channels.tsv`` from our typed tables."""

from __future__ import annotations

from common import GAZETTEERS, OWN, ordinary_words, without_article, words_of, write_table
from nsi import ORIGIN, plain, proved
from own_platforms import CHANNELS, PLATFORMS

KINDS = {
    "social-network", "messaging", "video", "streaming", "podcast", "news-agency", "newspaper", "magazine",
    "broadcaster", "programme", "website",
}  # fmt: skip
CLASSES = {"post", "video", "audio", "print", "document", "meeting", "conversation", "legal", "broadcast"}
PROVED = {"Instagram": "Q209330", "Twitter": "Q918"}  # proved by the project's own notes; all others by a file
MEDIA = "newspaper|fashion magazine|broadcasting corporation|radio and television network|multinational technology"
NOT_AMBIGUOUS = {"Twitter", "YouTube", "Reuters", "Wikipedia", "Google", "BBC", "CNN", "MTV", "WhatsApp"}


def joined(block: str) -> str:
    """The block with lines that end in '|' joined to the next one."""
    return block.replace(" |\n  ", " | ").replace(" |\n", " | ")


def split_entry(entry: str) -> list[str]:
    """The name and its aliases."""
    name, _, rest = entry.partition(" = ")
    return [name.strip(), *(alias.strip() for alias in rest.split(" | ") if alias.strip())]


def platform_rows() -> list[tuple[str, ...]]:
    """Name, aliases, kind, id, whether ambiguous, which aliases are; the first kind wins where a name is typed twice."""
    words = ordinary_words()
    rows: dict[str, tuple[str, ...]] = {}
    kind = ""
    for entry in words_of(joined(PLATFORMS)):
        if entry.startswith("@ "):
            kind = entry[2:]
            if kind not in KINDS:
                raise ValueError(f"unknown kind {kind}")
            continue
        names: list[str] = []
        doubtful: set[str] = set()
        for typed in split_entry(entry):
            name = plain(typed.lstrip("~"))
            names.append(name)
            capitals = name.isupper() and len(name) >= 3  # the match is case-sensitive
            doubt = len(name) <= 2 or (without_article(name) in words and not capitals and name not in NOT_AMBIGUOUS)
            if doubt or typed.startswith("~"):
                doubtful.add(name)
        first, *aliases = names
        if first in rows:
            continue
        wikidata = PROVED.get(first) or proved(first, MEDIA)
        bad = "|".join(alias for alias in aliases if alias in doubtful)
        rows[first] = (first, "|".join(aliases), kind, wikidata, "1" if first in doubtful else "0", bad)
    return list(rows.values())


def channel_rows() -> list[tuple[str, ...]]:
    """Noun, canonical noun, class, whether it can stand alone as a medium; the first class wins."""
    rows: dict[str, tuple[str, ...]] = {}
    group, alone = "", ""
    for entry in words_of(joined(CHANNELS)):
        if entry.startswith("@ "):
            group, alone = entry[2:].split()
            if group not in CLASSES:
                raise ValueError(f"unknown class {group}")
            continue
        canonical, *others = split_entry(entry)
        if canonical.lower() in rows:
            canonical = rows[canonical.lower()][1]
        for noun in (canonical, *others):
            rows.setdefault(noun.lower(), (noun.lower(), canonical.lower(), group, alone))
    return list(rows.values())


def main() -> None:
    """Write both files."""
    notes = [
        f"Platforms and publications. Origin: {OWN}; Wikidata ids only where {ORIGIN} or the project's notes prove them.",
        "aliases and ambiguous_aliases are separated by '|'. ambiguous 1: also a word, a name or a place; match the case and",
        "ask for a cue, an article or a proper noun. Names are typed once; 'X' is an alias of Twitter: one platform.",
    ]
    header = ("name", "aliases", "kind", "wikidata", "ambiguous", "ambiguous_aliases")
    print("platforms", write_table(GAZETTEERS / "platforms.tsv", header, platform_rows(), notes))
    notes = [
        f"Generic channel nouns (lower case, singular and plural where both are used). Origin: {OWN}.",
        "is_platform 1: can stand alone as the medium of a statement ('in a press release').",
    ]
    header2 = ("noun", "canonical", "class", "is_platform")
    print("channels", write_table(GAZETTEERS / "channels.tsv", header2, channel_rows(), notes))


if __name__ == "__main__":
    main()
