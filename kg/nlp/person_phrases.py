"""The names of persons in a text, and the phrases that say what they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from kg.model import TimeExpression
from kg.nlp.facts import Fact
from kg.nlp.lexicon import clause_words
from kg.nlp.slot_words import is_role, slot_words
from kg.nlp.trees import Tree, tree_of


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in the text: tokens ``first..last`` (inclusive), without roles and titles before it."""

    first: int
    last: int


class PersonPhrases:
    """The persons of one document: `names` by their last token, `persons` the head tokens of all mentions of persons."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.names = {name.last: name for name in self._find_names()}
        heads = {mention.head for c in doc._.kg_clusters if c.type == "Person" for mention in c.mentions}
        self.persons = frozenset(heads) | frozenset(self.names)

    def _find_names(self) -> Iterator[Name]:
        """Yield the names of persons: mentions of Person clusters, or the model's PERSON entities where there are no clusters."""
        tree = self.tree
        if self.doc._.kg_clusters:
            spans = sorted(
                {
                    (tree.token_from(m.start), tree.token_until(m.end))
                    for cluster in self.doc._.kg_clusters
                    if cluster.type == "Person"
                    for m in cluster.mentions
                    if m.kind == "name"
                }
            )
        else:
            spans = [(e.start, e.end - 1) for e in self.doc.ents if e.label_ == "PERSON" and "\n" not in e.text]
        for first, last in spans:
            if last > first and tree.lower[last] in ("'s", "’s"):
                last -= 1
            # "Minister Jan Orr": the entity may take the role in.
            while first < last and (is_role(tree.lower[first]) or tree.lower[first] in slot_words("titles")):
                first += 1
            if tree.text[tree.start[last]].isupper():
                yield Name(first, last)

    def is_time(self, index: int) -> bool:
        return self.tree.lemma[index] in clause_words("time_nouns") or self.tree.doc[index].ent_type_ in ("DATE", "TIME")

    def is_person(self, index: int) -> bool:
        tree = self.tree
        if index in self.persons or tree.lower[index] in ("he", "she"):
            return True
        # Without clusters, a name alone may be a person's.
        return not self.doc._.kg_clusters and tree.tag[index] == "NNP" and tree.doc[index].ent_type_ not in ("ORG", "GPE", "DATE")

    def role(self, about: int, first: int, role: int, start: int, end: int, reason: str, *, until: int | None = None) -> Fact:
        tree = self.tree
        for index in range(role - 1, first - 1, -1):
            if tree.tag[index] == "POS":  # "Orr's deputy"
                first = index + 1
                break
        while first < role and tree.tag[first] in ("DT", "PRP$", "PDT"):
            first += 1
        words = [tree.lower[i] for i in range(first, role) if tree.pos[i] != "PUNCT"]
        former = tuple(word for word in words if word in slot_words("former") | slot_words("future"))
        while first < role and (tree.lower[first] in slot_words("former") or tree.lower[first] == "-"):
            first += 1
        modifiers = ("former", *former) if any(w in slot_words("former") for w in former) else former
        plain = tuple(w for w in words if w not in former and w != "-")
        return Fact(
            about=about, slot="role", value=tree.slice(first, role if until is None else max(until, role)), head=tree.lemma[role],
            start=start, end=end, reason=reason, modifiers=tuple(dict.fromkeys((*modifiers, *plain))),
        )  # fmt: skip

    def role_owner(self, about: int, role: int, start: int, end: int) -> Iterator[Fact]:
        """Yield the affiliation in "chief executive of Halden", "head of safety at Halden", "Halden's head"."""
        tree = self.tree
        owner = tree.child(role, "poss")
        if owner is not None and tree.is_noun(owner) and owner not in self.persons:
            yield self.affiliation(about, owner, start, end)
        holders = [role, *(t for p in tree.all_children(role, "prep") for t in tree.all_children(p, "pobj"))]
        verb = tree.head[role]
        if tree.is_verb(verb):
            holders.append(verb)
        for holder in holders:
            for preposition in tree.all_children(holder, "prep"):
                if tree.lower[preposition] not in ("of", "at", "for", "with") or (
                    holder == verb and tree.lower[preposition] != "at"
                ):
                    continue
                target = tree.child(preposition, "pobj")
                if (
                    target is not None
                    and tree.tag[target] in ("NNP", "NNPS")
                    and tree.doc[target].ent_type_ not in ("DATE", "TIME")
                ):
                    yield self.affiliation(about, target, start, max(end, tree.end[target]))

    def affiliation(self, about: int, owner: int, start: int, end: int) -> Fact:
        tree = self.tree
        first = owner
        while first > 0 and tree.dep[first - 1] in ("compound", "det") and tree.head[first - 1] == owner:
            first -= 1
        return Fact(
            about=about, slot="affiliation", value=tree.slice(first, owner), head=tree.lower[owner], start=start, end=end,
            reason="affiliation", confidence=0.8,
        )  # fmt: skip

    def quoted(self, index: int) -> bool:
        """Tell whether the token stands right after a quotation mark: "the 'king' of pies" is no role."""
        tree = self.tree
        left = tree.left[index]
        return any(tree.lower[i] in ('"', "“", "‘", "'", "``") for i in range(max(left - 1, 0), index))

    def new_sentence(self, index: int) -> bool:
        tree = self.tree
        return (
            bool(self.doc[index].is_sent_start) and "\n" in tree.text[tree.end[index - 1] : tree.start[index]] if index else True
        )

    def time_in(self, start: int, end: int) -> TimeExpression | None:
        return next((time for time in self.doc._.kg_times if start <= time.start and time.end <= end), None)

    def complement_end(self, role: int) -> int:
        """Return the last token of "mayor of Selby": the role with its "of", "at" or "for" phrase."""
        tree = self.tree
        last = role
        index = role + 1
        while index < len(tree) and tree.lower[index] in ("of", "at", "for", "in", "from"):
            target = tree.child(index, "pobj")
            if target is None or tree.dep[index] != "prep" or target - index > 6 or self.is_time(target):
                break
            last = tree.phrase(target)[1]
            index = last + 1
        return last

    def phrase_left(self, index: int) -> int:
        tree = self.tree
        left = tree.left[index]
        while left < index and tree.pos[left] in ("PUNCT", "SPACE", "CCONJ", "SCONJ"):
            left += 1
        return left
