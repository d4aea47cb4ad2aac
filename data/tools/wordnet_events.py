"""Nouns that name an event, and the verbs that tell it, from WordNet's derivational links."""

from __future__ import annotations

from typing import Final

from wordnet import WordNet

# Lexicographer files of acts, events, natural phenomena, processes and speech (collision, flood, announcement).
EVENT_FILES: Final = frozenset({4, 10, 11, 19, 22})
LEAST_NOUN: Final = 0.2  # share of its uses that a noun has in the sense of the event
LEAST_VERB: Final = 0.1
# A noun in "-ing" and a noun that is its verb (arrest) need no row: their stem is the verb's.
_PLAIN: Final = "ing"


def event_rows(net: WordNet) -> list[tuple[str, ...]]:
    """Rows of noun, verb, source: each noun with all its verbs."""
    found: set[tuple[str, str]] = set()
    for (pos, offset), synset in net.synsets.items():
        if pos != "n" or synset.lexfile not in EVENT_FILES:
            continue
        for symbol, to, kind, ends in synset.pointers:
            if symbol != "+" or kind != "v":
                continue
            noun = synset.words[int(ends[:2], 16) - 1].lower()
            verb = net.synsets["v", to].words[int(ends[2:], 16) - 1].lower()
            if noun == verb or noun.endswith(_PLAIN) or " " in noun or not (noun + verb).replace(" ", "").isalpha():
                continue
            if net.share(noun, "n", offset) >= LEAST_NOUN and net.share(verb, "v", to) >= LEAST_VERB:
                found.add((noun, verb))
    return [(noun, verb, "wordnet") for noun, verb in found]
