"""Hypernyms and synonyms of common words, from WordNet and our own words."""

from __future__ import annotations

from collections.abc import Iterator

from own_relations import EMPTY, FULL_TREES, KINDS, MISLEADING, WIDE
from own_synonyms import SETS
from wordnet import FILES, WordNet

FARTHEST = 6
# Hypernyms further up than this say little, but for the wide terms.
NEAR = 3
NOUN_SENSES = 2
SENSES = {"n": 2, "v": 3, "a": 2, "r": 2}
# A sense that a word seldom has makes it a synonym of words that it hardly ever stands for.
LEAST_SHARE = 0.06
LEAST_UP = 0.25
# A hypernym of more synsets than this says too little, but for the few that say what kind of thing something is.
WIDEST = 700
# Of the trees listed in full, names in several words are left out unless tagged: their last word is what they are a kind of.
LONGEST = 16
LONGEST_SYNONYM = 19


def hypernym_rows(net: WordNet) -> list[tuple[str, ...]]:
    """Rows of word, hypernym, distance; our kinds have their hypernym's hypernyms too."""
    empty = {net.find(name) for line in EMPTY.strip().split("\n") for name in line.split()}
    wide = {net.find(name) for name in WIDE.split()}
    empty |= {to for pos, to in net.synsets if pos == "n" and to not in wide and len(net.subtree(to)) > WIDEST}
    vague = {name.rsplit(".", 2)[0].replace("_", " ") for name in EMPTY.split()}
    table: dict[tuple[str, str], int] = {}
    for noun in vocabulary(net):
        for offset in net.senses[noun, "n"][:NOUN_SENSES]:
            if not net.is_instance(offset) and net.share(noun, "n", offset) >= LEAST_UP:
                _add(table, noun, offset, net, empty, wide)
    table = {pair: distance for pair, distance in table.items() if pair[1] not in vague}
    for word, ups in _own_kinds().items():
        for up, distance in ups.items():
            table[word, up] = min(distance, table.get((word, up), FARTHEST))
    return [(*pair, str(distance)) for pair, distance in table.items() if pair not in MISLEADING]


def _own_kinds() -> dict[str, dict[str, int]]:
    """Hypernyms with their distance by our own kinds alone: WordNet's senses of a kind may be others ("vessel": a tube)."""
    parents: dict[str, list[str]] = {}
    for kind, words in _typed(KINDS):
        for word in words:
            parents.setdefault(word, []).append(kind)
    found: dict[str, dict[str, int]] = {}
    for word in parents:
        steps: dict[str, int] = {}
        level = [word]
        for distance in range(1, FARTHEST + 1):
            level = [up for down in level for up in parents.get(down, ()) if up not in steps and up != word]
            steps |= dict.fromkeys(level, distance)
        found[word] = steps
    return found


def vocabulary(net: WordNet) -> list[str]:
    """Nouns that were tagged at least once, and all those of the trees that we want in full."""
    words = {noun for noun in net.words("n") if net.count(noun, "n")}
    for line in FULL_TREES.strip().split("\n"):
        for name in line.split():
            for offset in net.subtree(net.find(name)):
                found = [word.lower() for word in net.synsets["n", offset].words]
                words.update(
                    word
                    for word in found
                    if len(word) <= LONGEST and word.isalpha() and offset in net.senses[word, "n"][:NOUN_SENSES]
                )
    return sorted(word for word in words if word[0].isalpha())


def _add(table: dict[tuple[str, str], int], noun: str, offset: str, net: WordNet, empty: set[str], wide: set[str]) -> None:
    for up, distance in net.closure(offset):
        if distance == 0 or distance > (FARTHEST if up in wide else NEAR) or up in empty:
            continue
        # One name per hypernym keeps the file small: the first that is listed; synonyms.tsv has the others.
        name = net.synsets["n", up].words[0].lower()
        if name != noun and distance < table.get((noun, name), FARTHEST + 1):
            table[noun, name] = distance


def synonym_rows(net: WordNet) -> list[tuple[str, ...]]:
    """Rows of word, synset, pos, source."""
    members: dict[tuple[str, str], list[str]] = {}
    for pos in FILES:
        for word in net.words(pos):
            if not word[0].isalpha() or len(word) > LONGEST_SYNONYM:
                continue
            for offset in net.senses[word, pos][: SENSES[pos]]:
                named = pos == "n" and net.is_instance(offset)
                if not named and not proper(net, word, pos, offset) and net.share(word, pos, offset) >= LEAST_SHARE:
                    members.setdefault((pos, offset), []).append(word)
    rows: list[tuple[str, ...]] = []
    for (pos, offset), words in members.items():
        # One tagged word makes the set one of common words; its other words may be rare.
        if len(words) > 1 and any(net.count(word, pos) for word in words):
            rows += [(word, f"{pos}{int(offset)}", pos, "wordnet") for word in words]
    for number, (pos, words) in enumerate(_typed(SETS), 1):
        rows += [(word, f"o{number:03d}", pos, "own") for word in words]
    return rows


def proper(net: WordNet, word: str, pos: str, offset: str) -> bool:
    """Whether WordNet writes the word with a capital, as it does the Latin names of beasts and plants, and nobody tagged it."""
    return not net.count(word, pos) and word not in net.synsets[pos, offset].words


def _typed(block: str) -> Iterator[tuple[str, list[str]]]:
    for line in block.strip().split("\n"):
        head, words = line.split(": ", 1)
        yield head, [word.strip() for word in words.split(",")]
