"""The component `kg_entities`: the model's guesses, corrected by gazetteers, context cues and the rest of the document.

Writes ``doc._.kg_clusters``: one `Cluster` per named thing with all mentions by name. What the model calls a name is one witness
among several: the words of the name (``Council``, ``Gazette``), the words around it ("took to X", "X's chairman", "drummer X"),
what it does in its sentence, and the gazetteers. The evidence is added up over the document, so that a name typed surely once
is so everywhere. In a headline, where every word has a capital, only names that the body or a gazetteer knows are taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc

import kg.nlp.annotations  # noqa: F401  (registers the extensions)
from kg.nlp.events import extend_names
from kg.nlp.gazetteers import Gazetteer, demonyms, load_gazetteer
from kg.nlp.name_families import place_short_forms, weigh_families
from kg.nlp.names import name_words
from kg.nlp.naming import Name, group_names, to_cluster
from kg.nlp.spans import NameSpan, find_names, starts_sentence
from kg.nlp.tokens import Tokens, tokens_of
from kg.nlp.typing_names import weigh
from kg.patterns import NamePattern, name_patterns

_DOUBT: Final = 0.5


@Language.factory(
    "kg_entities",
    assigns=["doc._.kg_clusters"],
    requires=["doc.ents", "token.tag", "token.dep"],
    default_config={"names": []},
)
def make_entities(nlp: Language, name: str, names: list[dict[str, Any]]) -> EntityFinder:
    """Return the component; `names` are the fields of the `NamePattern` records that a user adds."""
    return EntityFinder(names=name_patterns(names))


class EntityFinder:
    """Finds and types the names of a document and brings those of one thing together."""

    def __init__(self, *, names: Sequence[NamePattern] = ()) -> None:
        self.gazetteer: Gazetteer = load_gazetteer(tuple(names))

    def __call__(self, doc: Doc) -> Doc:
        """Write ``doc._.kg_clusters``."""
        if not len(doc):
            return doc
        tokens = tokens_of(doc)
        names = collect_names(tokens, find_names(tokens, self.gazetteer))
        doc._.kg_clusters = tuple(to_cluster(tokens, draft) for draft in group_names(tokens, names))
        return doc


def collect_names(tokens: Tokens, spans: Sequence[NameSpan]) -> list[Name]:
    """Return the written names with their evidence and type, in order of first occurrence.

    Names known from the body are found again in headlines and at the start of sentences, where a capital tells nothing.
    """
    names: dict[tuple[str, ...], Name] = {}
    common = {tokens.lower[index] for index in range(tokens.n) if tokens.text[index].islower()}
    surely = {tokens.lower[s.first] for s in spans if not starts_sentence(tokens, s.first) and not s.headline}
    spans = [span for span in spans if not _is_common(tokens, span, common - surely)]
    for span in spans:
        if not span.headline or span.entry is not None:
            _add(tokens, names, span)
    known = _find_again(tokens, names, spans)
    covered = {index for span in known for index in range(span.first, span.last)}
    for span in known:
        _add(tokens, names, span)
    for span in spans:
        if span.headline and span.entry is None and not any(index in covered for index in range(span.first, span.last)):
            _add(tokens, names, span)
    weigh_families(names)
    place_short_forms(names)
    _share_surnames(names)
    for name in names.values():
        name.spans.sort(key=lambda span: span.first)
        name.type = name.evidence.best()[0]
    extend_names(tokens, names)
    kept = [name for name in names.values() if name.spans and not _is_adjective(tokens, name) and not _is_doubtful(name)]
    return sorted(kept, key=lambda name: name.spans[0].first)


def _add(tokens: Tokens, names: dict[tuple[str, ...], Name], span: NameSpan) -> None:
    key = name_words(" ".join(tokens.text[span.first : span.last]))
    if not key:
        return
    name = names.get(key)
    if name is None:
        name = names[key] = Name(key)
    name.spans.append(span)
    if name.entry is None:
        name.entry = span.entry
    weigh(tokens, span, name.evidence)


def _is_common(tokens: Tokens, span: NameSpan, common: set[str]) -> bool:
    """Tell whether a lone capital is a common noun's, which the place explains and the document also writes small ("Housing")."""
    if span.last - span.first > 1 or not starts_sentence(tokens, span.first):
        return False
    return tokens.lower[span.first] in common and (span.entry is None or span.entry.type == "Brand")


def _find_again(tokens: Tokens, names: dict[tuple[str, ...], Name], spans: Sequence[NameSpan]) -> list[NameSpan]:
    """Return the occurrences of known names, and of the surnames of known persons, that `spans` do not have."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for key, name in names.items():
        by_first.setdefault(key[0], []).append(key)
        if len(key) > 1 and name.evidence.best()[0] == "Person":
            for word in (key[-1], key[0]):
                if (word,) not in names:
                    by_first.setdefault(word, []).append((word,))
    covered = {index for span in spans if not span.headline or span.entry is not None for index in range(span.first, span.last)}
    found = []
    index = 0
    while index < tokens.n:
        step = 1
        if (
            index not in covered
            and tokens.text[index][0].isupper()
            and (tokens.headline[index] or starts_sentence(tokens, index))
        ):
            for key in sorted(by_first.get(tokens.lower[index], ()), key=lambda key: (-len(key), key)):
                if tuple(tokens.lower[index : index + len(key)]) == key:
                    step = len(key)
                    found.append(NameSpan(index, index + step, headline=tokens.headline[index]))
                    break
        index += step
    return found


def _share_surnames(names: dict[tuple[str, ...], Name]) -> None:
    """Make a single word a person's name where it is a part of the full name of a person."""
    surnames: dict[str, float] = {}
    for key, name in names.items():
        if len(key) > 1 and name.evidence.best()[0] == "Person":
            for word in (key[-1], key[0]):
                surnames[word] = max(surnames.get(word, 0.0), min(name.evidence.best()[1], 5.0))
    for key, name in names.items():
        if len(key) == 1 and key[0] in surnames and (name.entry is None or name.entry.ambiguous or name.entry.type != "Platform"):
            name.evidence.add("Person", surnames[key[0]] + 1.0, "part of a person's name")


def _is_doubtful(name: Name) -> bool:
    """Tell whether nothing but one capital speaks for a name."""
    return len(name.key) == 1 and len(name.spans) == 1 and name.evidence.best()[1] < _DOUBT


def _is_adjective(tokens: Tokens, name: Name) -> bool:
    """Tell whether a name is only an adjective of nationality or party ("Norwegian")."""
    if len(name.key) > 1 or name.entry is not None:
        return False
    word = name.key[0]
    if word in demonyms() or word.removesuffix("s") in demonyms():
        return True
    return name.type == "Group" and all(tokens.tag[span.first].startswith("JJ") for span in name.spans)
