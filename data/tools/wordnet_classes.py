"""One semantic class per noun, from WordNet's subtrees and our own words."""

from __future__ import annotations

from collections.abc import Iterator

from own_classes import OWN, ROOTS
from wordnet import WordNet

# A noun has a class only if this share of its uses is in it.
LEAST_SHARE = 0.45
# Classes whose nouns are listed even if nobody tagged them.
FULL = {"garment", "footwear", "accessory", "colour", "vehicle", "injury", "drink", "instrument", "weapon", "weather"}
# Longer names are technical terms.
LONGEST = 2


def roots(net: WordNet) -> dict[str, str]:
    """Class of each root synset ('-' for none)."""
    table: dict[str, str] = {}
    for line in ROOTS.strip().split("\n"):
        name, cells = line.split(": ", 1)
        table |= {net.find(cell): name for cell in cells.split()}
    return table


def class_of_synset(net: WordNet, offset: str, tops: dict[str, str]) -> str:
    """Class of the nearest root above a synset; '-' if there is none."""
    return next((tops[up] for up, _ in net.closure(offset) if up in tops), "-")


def class_of_noun(net: WordNet, noun: str, tops: dict[str, str]) -> str:
    """The class that most uses of a noun have; '-' if they are spread or have none."""
    weights: dict[str, float] = {}
    for number, offset in enumerate(net.senses[noun, "n"], 1):
        name = "-" if net.is_instance(offset) else class_of_synset(net, offset, tops)
        weights[name] = weights.get(name, 0.0) + net.weight(noun, "n", number)
    best = max(sorted(weights), key=weights.__getitem__)
    return best if weights[best] >= LEAST_SHARE * sum(weights.values()) else "-"


def colour_adjectives(net: WordNet) -> Iterator[str]:
    """Adjectives of colour: those that WordNet calls similar to chromatic or achromatic."""
    for top in ("chromatic.a.3", "achromatic.a.1"):
        head = net.synsets["a", net.find(top)]
        for symbol, to, *_ in head.pointers:
            if symbol == "&":
                for word in net.synsets["a", to].words:
                    if net.rank(word.lower(), "a", to) == 1:
                        yield word.lower()


def class_rows(net: WordNet) -> list[tuple[str, ...]]:
    """Rows of noun, class, source."""
    tops = roots(net)
    table: dict[str, tuple[str, str]] = {}
    for noun in net.words("n"):
        tagged = net.count(noun, "n")
        if noun[0].isdigit() or noun.count(" ") >= LONGEST or (noun.count(" ") and not tagged and len(noun) > 24):
            continue
        name = class_of_noun(net, noun, tops)
        if name != "-" and (tagged or name in FULL):
            table[noun] = (name, "wordnet")
    for word in colour_adjectives(net):
        if word not in table:
            table[word] = ("colour", "wordnet")
    chosen: dict[str, str] = {}
    changed: dict[str, str] = {}
    for line in OWN.strip().split("\n"):
        name, words = line.split(": ", 1)
        for cell in words.split(";"):
            word, _, other = cell.strip().partition("=")
            (changed if other else chosen)[word] = other or name
    # A word with "=" is set once for all, whatever other list has it too.
    for word, name in (chosen | changed).items():
        if name == "none":
            table.pop(word, None)
        else:
            table[word] = (name, "own")
    return [(word, *cells) for word, cells in table.items()]
