"""Claims of headlines in title case, which the parser cannot read: subject, verb, object and phrases by their words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from spacy.tokens import Doc

from kg.ids import make_id
from kg.model import Argument, Claim, Epistemic, Polarity, Section
from kg.nlp.clauses import Tense
from kg.nlp.lexicon import clause_words, light_verbs, prepositions
from kg.nlp.nominal_claims import Inside
from kg.nlp.trees import Tree, tree_of
from kg.resources import resource

_LONG: Final = 4  # letters of a word that title case capitalises
_SHARE: Final = 0.75
_MODALS: Final[dict[str, tuple[Epistemic, Tense]]] = {
    "will": ("asserted", "future"),
    "would": ("asserted", "future"),
    "may": ("hedged", "present"),
    "might": ("hedged", "present"),
    "could": ("hedged", "present"),
    "should": ("irrealis", "present"),
    "must": ("irrealis", "present"),
    "can": ("irrealis", "present"),
    "to": ("irrealis", "future"),
}


@cache
def _table() -> dict[str, Any]:
    with resource("data", "lexicons", "headlines.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _verb_forms() -> dict[str, str]:
    """Return the lemma of each form in which a headline verb stands after its subject."""
    forms: dict[str, str] = {}
    for lemma in _table()["verbs"]:
        if lemma.endswith(("s", "sh", "ch", "x", "o")):
            forms[f"{lemma}es"] = lemma
        elif lemma.endswith("y") and lemma[-2] not in "aeiou":
            forms[f"{lemma[:-1]}ies"] = lemma
        else:
            forms[f"{lemma}s"] = lemma
    forms["has"] = "have"
    return forms


@cache
def _lists(name: str) -> frozenset[str]:
    return frozenset(_table()["words"][name])


def title_sections(doc: Doc) -> list[Section]:
    """Return the titles and headings of a document that are written in title case."""
    document = doc._.kg_document
    return (
        []
        if document is None
        else [s for s in document.sections if s.role in ("title", "heading") and _is_titled(doc.text[s.start : s.end])]
    )


def _is_titled(text: str) -> bool:
    words = [word for word in text.split() if len(word) >= _LONG and word[0].isalpha()]
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= _SHARE * len(words)


class Headlines:
    """Finds the claims of the headlines of one document."""

    def __init__(self, doc: Doc, document: str, inside: Inside) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.document = document
        self.inside = inside
        self.heads = sorted((m.head, index) for index, c in enumerate(doc._.kg_clusters) for m in c.mentions)

    def find(self) -> Iterator[tuple[Section, list[Claim]]]:
        """Yield each headline in which a verb was found, with its claims."""
        for section in title_sections(self.doc):
            first, last = self.tree.token_from(section.start), self.tree.token_until(section.end)
            claims = list(self._claims(first, last))
            if claims:
                yield section, claims

    def _claims(self, first: int, last: int) -> Iterator[Claim]:
        tree = self.tree
        if (
            tree.lower[first] in ("how", "what", "why", "where", "when", "who", "which", "did", "does", "is", "are")
            or tree.lower[last] == "?"
        ):
            return
        verb = self._verb(first, last)
        if verb is None:
            return
        index, lemma, passive = verb
        for mark in range(index - 1, first - 1, -1):
            if tree.lower[mark] in (":", "—", "–", "|"):
                first = mark + 1
                break
        modality: Epistemic = "asserted"
        tense: Tense = "past" if passive else "present"
        polarity: Polarity = "positive"
        begin = index
        while begin > first and tree.lower[begin - 1] in _lists("auxiliaries") | {"not", "never", "n't", "n’t"}:
            begin -= 1
            word = tree.lower[begin]
            if word in _MODALS:
                modality, tense = _MODALS[word]
            elif word in ("not", "never", "n't", "n’t"):
                polarity = "negative"
        subject = self._argument("subject", first, begin - 1)
        after = index + 1
        if (
            after <= last
            and tree.lower[after] in clause_words("particles")
            and tree.lower[after] not in ("in", "on", "by", "through", "over")
        ):
            lemma, after = f"{lemma} {tree.lower[after]}", after + 1
        stop = after
        while stop <= last and tree.lower[stop] not in _lists("breaks"):
            stop += 1
        told = lemma in _lists("telling") and self._verb(after, last) is not None
        if told:
            yield from self._claims(after, last)
            stop = after
        target = self._argument("object", after, stop - 1) if stop > after and not passive else None
        if target is not None:
            for noun in sorted(light_verbs().get(lemma, frozenset())):
                if tree.lower[stop - 1] == noun and stop - after <= 3:
                    lemma, target = f"{lemma} {noun}", None
                    break
        if subject is not None and tree.lower[first] in ("nobody", "no"):
            polarity = "negative"
        modifiers: tuple[Argument, ...] = ()
        if told:
            pass
        elif stop < last and tree.lower[stop] == "to" and tree.lower[stop + 1] in _table()["verbs"] and subject is not None:
            yield self._infinitive(subject, stop, last)
        else:
            modifiers = tuple(self._phrases(stop, last))
        end = max(tree.end[stop - 1], *(m.end for m in modifiers)) if modifiers else tree.end[max(stop - 1, index)]
        start = tree.start[first]
        arguments = [argument for argument in (subject, target) if argument is not None]
        quantities = tuple(quantity for argument in (*arguments, *modifiers) for quantity in self.inside.of(argument))
        if passive and subject is not None:
            target, subject = Argument(
                role="object", start=subject.start, end=subject.end, text=subject.text, head=subject.head, entity=subject.entity
            ), None  # fmt: skip
        yield Claim(
            id=make_id("claim", self.document, start, end, lemma),
            start=start,
            end=end,
            text=tree.text[start:end],
            subject=subject,
            predicate=lemma,
            object=target,
            modifiers=modifiers,
            quantities=quantities,
            polarity=polarity,
            modality=modality,
            tense=tense,
            passive=passive,
        )

    def _infinitive(self, subject: Argument, to: int, last: int) -> Claim:
        """Return the claim of "Vows To Sell Ferry In May": irrealis, with the subject of its verb."""
        tree = self.tree
        stop = to + 2
        while stop <= last and tree.lower[stop] not in _lists("breaks"):
            stop += 1
        target = self._argument("object", to + 2, stop - 1)
        modifiers = tuple(self._phrases(stop, last))
        start, end = tree.start[to], max(tree.end[stop - 1], *(m.end for m in modifiers)) if modifiers else tree.end[stop - 1]
        return Claim(
            id=make_id("claim", self.document, start, end, tree.lower[to + 1]),
            start=start,
            end=end,
            text=tree.text[start:end],
            subject=subject,
            predicate=tree.lower[to + 1],
            object=target,
            modifiers=modifiers,
            modality="irrealis",
            tense="future",
            quantities=tuple(q for argument in (subject, target, *modifiers) if argument for q in self.inside.of(argument)),
        )

    def _verb(self, first: int, last: int) -> tuple[int, str, bool] | None:
        """Return the token, lemma and voice of the verb: the first that fits, the last of several in a row."""
        tree = self.tree
        participles: dict[str, str] = _table()["participles"]
        found: tuple[int, str, bool] | None = None
        for index in range(first + 1, last + 1):
            word = tree.lower[index]
            before = tree.lower[index - 1]
            if found is not None and index > found[0] + 1:
                break
            if before in ("'s", "’s", "the", "a", "an", "of", "her", "his", "its", "their", "my", "your", "our") or (
                tree.tag[index - 1] == "CD" and word not in participles
            ):
                if word in _lists("breaks") and found is None:
                    continue
                continue
            following = tree.lower[index + 1] if index < last else ""
            if word in _verb_forms() and following not in ("of", "who") and before not in ("who", "that", "which"):
                if following in participles or (following == "to" and word in ("has", "have")):
                    continue
                found = (index, _verb_forms()[word], False)
            elif word in participles and (index == last or following in _lists("breaks")):
                found = (index, participles[word], True)
            elif before in _MODALS and before != "to" and word in _table()["verbs"]:
                found = (index, word, False)
        return found

    def _phrases(self, index: int, last: int) -> Iterator[Argument]:
        """Yield the prepositional phrases after the object; what follows "as", "and" or a colon is another clause."""
        tree = self.tree
        while index <= last:
            word = tree.lower[index]
            role, may_be_time = prepositions().get(word, ("", False))
            stop = index + 1
            while stop <= last and tree.lower[stop] not in _lists("breaks"):
                stop += 1
            if not role or word == "as" or stop == index + 1:
                return
            head = tree.lemma[stop - 1]
            if may_be_time and role != "time" and head in clause_words("time_nouns"):
                role = "time"
            if role == "place" and head in clause_words("channel_nouns") | clause_words("no_place_nouns"):
                role = "other"
            argument = self._argument(role, index + 1, stop - 1, word)
            if argument is not None:
                yield argument
            index = stop

    def _argument(self, role: str, first: int, last: int, preposition: str | None = None) -> Argument | None:
        tree = self.tree
        while first <= last and tree.pos[first] in ("PUNCT", "SPACE"):
            first += 1
        while last >= first and tree.pos[last] in ("PUNCT", "SPACE"):
            last -= 1
        if first > last:
            return None
        head = last
        for index in range(first + 1, last + 1):
            if tree.lower[index] in ("of", "in", "on", "for"):
                head = index - 1
                break
        cluster = next((cluster for token, cluster in reversed(self.heads) if first <= token <= last), None)
        start, end = tree.start[first], tree.end[last]
        lemma = tree.lemma[head]
        if tree.tag[head] in ("NNPS", "NNP") and lemma.endswith("s") and not lemma.endswith("ss") and len(lemma) > 4:
            lemma = lemma[:-1]
        return Argument(
            role=role,
            start=start,
            end=end,
            text=tree.text[start:end],
            head=lemma,
            entity=None if cluster is None else f"cluster:{cluster}",
            preposition=preposition,
        )
