"""Two parts of a spaCy model made faster with the same results: its attribute ruler and its lemmatizer take a fifth of its time.

The attribute ruler matches all its patterns (180 in the English models) against every token, although what a pattern of one
token does depends on few things: the token's tag, its label and, for some words, the word. `QuickRuler` asks the matcher once
for each such combination and remembers the answer. `QuickLemmatizer` remembers all lemmas, where spaCy remembers some, and
looks words up in sets where spaCy walks through lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, Token
from spacy.tokens._retokenize import set_token_attrs

Pattern = list[dict[str, Any]]
_Key = tuple[int, int, int]

#: What a pattern may look at, so that tag, label and word decide whether it matches.
_DECIDED: Final = frozenset({"LOWER", "TAG", "DEP", "IS_SPACE"})


def quicken(nlp: Language) -> None:
    """Make the attribute ruler and the lemmatizer of `nlp` faster, where they are of the kinds that this can be done for."""
    for name, pipe in nlp.pipeline:
        if type(pipe) is AttributeRuler and QuickRuler.can_stand_for(pipe):
            _put(nlp, name, QuickRuler(pipe))
        elif type(pipe) is EnglishLemmatizer and pipe.mode == "rule":
            _put(nlp, name, QuickLemmatizer(pipe))


def _put(nlp: Language, name: str, quick: QuickRuler | QuickLemmatizer) -> None:
    components = nlp._components
    components[[known for known, _ in components].index(name)] = (name, quick)


class QuickRuler:
    """Does to a `Doc` what `ruler` does; its patterns of one token must look at words, tags and labels only."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self.ruler = ruler
        self.single = Matcher(ruler.vocab)
        self.longer = Matcher(ruler.vocab)
        self.words: set[str] = set()
        self.shapes: list[re.Pattern[str]] = []
        for number, patterns in enumerate(_patterns(ruler)):
            for pattern in patterns:
                (self.single if len(pattern) == 1 else self.longer).add(str(number), [pattern])
                if len(pattern) == 1:
                    self._watch(pattern[0].get("LOWER"))
        self._telling: dict[int, int] = {}
        self._known: dict[_Key, tuple[int, ...]] = {}
        self._merged: dict[_Key, dict[int, Any]] = {}

    @staticmethod
    def can_stand_for(ruler: AttributeRuler) -> bool:
        """Tell whether all that the patterns of one token of `ruler` look at is known here, and no operator is used."""
        return min(ruler.indices, default=0) >= 0 and all(
            frozenset(token) <= _DECIDED and _plain(token.get("LOWER")) and (len(pattern) == 1 or "OP" not in token)
            for patterns in _patterns(ruler)
            for pattern in patterns
            for token in pattern
        )

    def __call__(self, doc: Doc) -> Doc:
        """Set the attributes of the tokens of `doc`."""
        ruler = self.ruler
        keys = [(self._word(word, place, doc), tag, dep) for place, (word, tag, dep) in enumerate(_values(doc))]
        known = [self._matching(key, doc[place]) for place, key in enumerate(keys)]
        # All patterns are matched before anything is set, and later ones have precedence.
        more: dict[int, list[int]] = {}
        if len(self.longer):
            for match, start, _ in self.longer(doc, allow_missing=True):
                number = int(doc.vocab.strings[match])
                more.setdefault(start + ruler.indices[number], []).append(number)
        for place, key in enumerate(keys):
            if place in more:
                for number in sorted([*known[place], *more[place]]):
                    set_token_attrs(doc[place], ruler.attrs[number])
            elif key in self._merged:
                set_token_attrs(doc[place], self._merged[key])
        return doc

    def _watch(self, rule: Any) -> None:
        if isinstance(rule, str):
            self.words.add(rule)
        elif rule:
            self.words.update(rule.get("IN", ()))
            if "REGEX" in rule:
                self.shapes.append(re.compile(rule["REGEX"]))

    def _word(self, lower: int, place: int, doc: Doc) -> int:
        """Return the word where a pattern may ask for it, and 0 for all other words."""
        found = self._telling.get(lower)
        if found is None:
            word = doc.vocab.strings[lower]
            telling = word in self.words or not word.strip() or any(shape.search(word) for shape in self.shapes)
            found = self._telling[lower] = lower if telling or doc[place].is_space else 0
        return found

    def _matching(self, key: _Key, token: Token) -> tuple[int, ...]:
        found = self._known.get(key)
        if found is None:
            alone = Doc(token.vocab, words=[token.text])
            alone[0].tag = token.tag
            alone[0].dep = token.dep
            matches = self.single(alone, allow_missing=True)
            found = self._known[key] = tuple(sorted(int(token.vocab.strings[match]) for match, _, _ in matches))
            if found:
                self._merged[key] = {name: value for number in found for name, value in self.ruler.attrs[number].items()}
        return found


def _patterns(ruler: AttributeRuler) -> Iterator[list[Pattern]]:
    return (entry["patterns"] for entry in ruler.patterns)  # type: ignore[misc]


def _plain(rule: Any) -> bool:
    return rule is None or isinstance(rule, str) or frozenset(rule) <= {"IN", "REGEX"}


def _values(doc: Doc) -> list[list[int]]:
    values: list[list[int]] = doc.to_array(["LOWER", "TAG", "DEP"]).tolist()
    return values


class QuickLemmatizer:
    """Gives the tokens of a `Doc` the lemmas that `lemmatizer` gives them."""

    def __init__(self, lemmatizer: EnglishLemmatizer) -> None:
        self.lemmatizer = lemmatizer
        index = lemmatizer.lookups.get_table("lemma_index", {})
        for kind in list(index):
            index[kind] = frozenset(index[kind])
        self._lemmas: dict[_Key, int] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemmas of the tokens of `doc` that have none."""
        lemmas, strings = self._lemmas, doc.vocab.strings
        anew = self.lemmatizer.overwrite
        for token in doc:
            if not anew and token.lemma:
                continue
            key = (token.orth, token.pos, token.morph.key)  # type: ignore[attr-defined]
            lemma = lemmas.get(key)
            if lemma is None:
                lemma = lemmas[key] = strings.add(self.lemmatizer.lemmatize(token)[0])
            token.lemma = lemma
        return doc
