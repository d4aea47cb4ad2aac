"""Build the lexicons that come from WordNet: antonyms, hypernyms, synonyms, classes, verbs of events; its licence beside them.

Usage: ``build_wordnet.py [FOLDER]``, FOLDER holding WordNet 3.0's data.*, index.* and cntlist.rev (default /usr/share/wordnet).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import wordnet_classes
import wordnet_events
import wordnet_relations
import wordnet_traits
from common import LEXICONS, OWN, WORDNET, words_of, write_table
from own_antonyms import ANTONYMS
from own_opposites import DROPPED, OPPOSITES
from wordnet import FILES, WordNet

ORIGIN = "WordNet 3.0, Princeton University (LICENSE-wordnet.txt)"
# Share of its uses that a word must have in a sense for that sense's antonym to hold of the word as such.
LEAST_SHARE = 0.05


def own_antonyms() -> Iterator[tuple[str, str, str]]:
    """Our typed pairs, one of each side."""
    pos = ""
    for entry in words_of(ANTONYMS):
        if entry.startswith("@ "):
            pos = entry[2:]
            continue
        one, other = entry.split(" / ")
        yield min(one, other), max(one, other), pos
    for line in OPPOSITES.strip().split("\n"):
        if line.startswith("@ "):
            pos = line[2:]
            continue
        left, right = ([word.strip() for word in side.split(",")] for side in line.split(" / "))
        for one in left:
            for other in right:
                if one == other:
                    raise ValueError(f"its own opposite: {line}")
                yield min(one, other), max(one, other), pos


def wordnet_antonyms(net: WordNet) -> Iterator[tuple[str, str, str]]:
    """Pairs of words, one of them tagged, each used often enough in the sense that has the antonym."""
    dropped = {tuple(sorted(pair.strip().split("/"))) for line in DROPPED.strip().split("\n") for pair in line.split(";")}
    for (pos, offset), synset in net.synsets.items():
        for symbol, to, kind, ends in synset.pointers:
            if symbol != "!" or ends == "0000":
                continue
            target = net.synsets["a" if kind == "s" else kind, to]
            one = synset.words[int(ends[:2], 16) - 1].lower()
            other = target.words[int(ends[2:], 16) - 1].lower()
            if one > other or (one, other) in dropped:
                continue
            tagged = net.count(one, pos) or net.count(other, pos)
            share = min(net.share(one, pos, offset), net.share(other, pos, to))
            if tagged and share >= LEAST_SHARE:
                yield one, other, pos


def antonym_rows(net: WordNet) -> list[tuple[str, ...]]:
    """WordNet's pairs and ours; a pair that both have is WordNet's."""
    origin = dict.fromkeys(own_antonyms(), "own") | dict.fromkeys(wordnet_antonyms(net), "wordnet")
    return [(*pair, source) for pair, source in origin.items()]


def write_licence(folder: Path) -> None:
    """Copy WordNet's licence from the head of one of its files."""
    head = [
        line for line in (folder / f"data.{FILES['n']}").read_text(encoding="utf-8").split("\n")[:40] if line.startswith("  ")
    ]
    text = "\n".join(line.split(" ", 3)[-1].rstrip() for line in head)
    (LEXICONS / "LICENSE-wordnet.txt").write_text(text.strip() + "\n", encoding="utf-8", newline="\n")


def main(folder: Path) -> None:
    """Write all six files."""
    net = WordNet(folder)
    write_licence(folder)
    notes = [
        f"Words that exclude each other when said of one thing. Origin: {ORIGIN}, and {OWN} (own_antonyms.py, own_opposites.py).",
        "Lemmas in alphabetical order: look a pair up both ways. pos: n, v, a, r; x where the two differ in part of speech.",
    ]
    print("antonyms", write_table(LEXICONS / "antonyms.tsv", ("word1", "word2", "pos", "source"), antonym_rows(net), notes))
    notes = [
        f"One semantic class per noun, that of its commonest uses; colour adjectives too. Origin: {ORIGIN}, and {OWN}.",
        "Shades and kinds are in hypernyms.tsv (crimson: red).",
    ]
    rows = wordnet_classes.class_rows(net)
    print("semantic_classes", write_table(LEXICONS / "semantic_classes.tsv", ("word", "class", "source"), rows, notes))
    notes = [
        f"What a noun is a kind of, in its first two senses; terms that say too little left out. Origin: {ORIGIN}, and {OWN}.",
    ]
    rows = wordnet_relations.hypernym_rows(net)
    print("hypernyms", write_table(LEXICONS / "hypernyms.tsv", ("word", "hypernym", "distance"), rows, notes))
    notes = [
        f"Words of one synset mean the same in one of their first senses (two, three for verbs). Origin: {ORIGIN}, and {OWN}.",
        "synset: opaque, pos and number; own sets start with o. A synset of one word is left out.",
    ]
    rows = wordnet_relations.synonym_rows(net)
    print("synonyms", write_table(LEXICONS / "synonyms.tsv", ("word", "synset", "pos", "source"), rows, notes))
    notes = [f"Nouns that name an event, and the verbs that tell it. Origin: {ORIGIN}."]
    rows = wordnet_events.event_rows(net)
    print("event_verbs", write_table(LEXICONS / "event_verbs.tsv", ("noun", "verb", "source"), rows, notes))
    notes = [
        f"Words that say what something is, by kind; two of one kind seldom hold of one thing. Origin: {ORIGIN}, and {OWN}.",
        "share: of the uses as a noun, in hundredths; above: what the word is a kind of, nearest first.",
    ]
    rows = wordnet_traits.trait_rows(net)
    print("trait_kinds", write_table(LEXICONS / "trait_kinds.tsv", ("word", "kind", "share", "above"), rows, notes))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else WORDNET)
