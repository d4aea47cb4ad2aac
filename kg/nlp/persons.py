"""What a text says that a person is: role, title, age, affiliation, origin and name forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc

from kg.nlp.clauses import Clause, clauses_of
from kg.nlp.facts import Fact
from kg.nlp.person_phrases import Name, PersonPhrases
from kg.nlp.slot_words import doings, is_role, slot_words
from kg.nlp.trees import Tree, tree_of

_PREMODIFIERS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "HYPH", "VBG"})
_MAX_PREMODIFIERS: Final = 4


class PersonFacts:
    """Finds the facts about persons in one document."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.phrases = PersonPhrases(doc)
        self.names = self.phrases.names

    def find(self) -> Iterator[Fact]:
        """Yield the facts, rule by rule."""
        told: list[Fact] = []
        for name in self.names.values():
            told += [*self._before_name(name), *self._after_name(name)]
        for clause in clauses_of(self.doc)[1]:
            told += self._predicated(clause)
        yield from told
        yield from self._ages()
        # "The mayor" in "Jan Orr, the mayor" has been told already.
        starts = {offset for fact in told if fact.slot == "role" for offset in (fact.start, fact.end)}
        yield from (fact for fact in self._nominals() if not {fact.start, fact.end} & starts)
        yield from self._forms()

    def _before_name(self, name: Name) -> Iterator[Fact]:
        tree = self.tree
        index = name.first - 1
        end = tree.end[name.last]
        if index >= 0 and tree.lower[index] in slot_words("titles"):
            word = tree.lower[index].rstrip(".")
            yield Fact(
                about=name.last, slot="title", value=tree.slice(index, index), head=word, start=tree.start[index], end=end,
                reason="title before the name",
            )  # fmt: skip
            index -= 1
        if index < 0 or not is_role(tree.lemma[index]) or tree.tag[index] not in ("NN", "NNP", "NNPS", "JJ"):
            return
        if self.phrases.new_sentence(index + 1):
            return
        first = index
        while (
            first > 0
            and index - first < _MAX_PREMODIFIERS
            and tree.tag[first - 1] in _PREMODIFIERS
            and not self.phrases.new_sentence(first)
            and not self.phrases.is_time(first - 1)
            and tree.end[first - 1] + 1 >= tree.start[first]
        ):
            first -= 1
        first, owner = self._without_owner(first, index)
        start = tree.start[first]
        yield self.phrases.role(name.last, first, index, start, end, "role before the name")
        if owner is not None:
            yield self.phrases.affiliation(name.last, owner, start, end)
        after = name.last + 1
        if after < len(tree) - 1 and tree.lower[after] in ("of", "at", "from") and tree.tag[after + 1] in ("NNP", "NNPS", "DT"):
            target = tree.child(after, "pobj")
            if target is not None and tree.tag[target] in ("NNP", "NNPS"):
                yield self.phrases.affiliation(name.last, target, start, tree.end[target])

    def _without_owner(self, first: int, role: int) -> tuple[int, int | None]:
        """Cut "Halden's" or a firm's name off the words before a role: it is the affiliation."""
        tree = self.tree
        owner = None
        if first >= 2 and tree.lower[first - 1] in ("'s", "’s") and tree.is_noun(first - 2):
            owner = first - 2
        proper = first
        while proper < role and tree.tag[proper] in ("NNP", "NNPS") and not self.phrases.new_sentence(proper):
            proper += 1
        if owner is None and first < proper < role and tree.doc[first].ent_type_ in ("ORG", "PRODUCT"):
            return proper, proper - 1
        return first, owner

    def _after_name(self, name: Name) -> Iterator[Fact]:
        """Yield the roles of "Jan Orr, the mayor of Selby," and "its chief, Jan Orr"."""
        tree = self.tree
        comma = name.last + 1
        if comma < len(tree) - 1 and tree.lower[comma] in (",", "(", "—", "–"):
            index = comma + 1
            if tree.tag[index] == "CD":  # "Jan Orr, 54, a baker"
                index += 2 if index + 1 < len(tree) and tree.lower[index + 1] == "," else 1
            found = self._noun_phrase(index)
            if found is not None:
                first, role = found
                last = max(role, self.phrases.complement_end(role))
                yield self.phrases.role(name.last, first, role, tree.start[name.first], tree.end[last], "apposition", until=last)
                yield from self.phrases.role_owner(name.last, role, tree.start[name.first], tree.end[last])
        before = name.first - 1
        if before > 0 and tree.lower[before] == "," and not self.phrases.new_sentence(name.first):
            head = tree.head[name.last]
            role = head if tree.dep[name.last] == "appos" and head < before else self._titled(before - 1)
            if tree.is_noun(role) and is_role(tree.lemma[role]) and tree.tag[role] in ("NN", "NNP") and role not in self.names:
                left = self.phrases.phrase_left(role)
                yield self.phrases.role(
                    name.last, left, role, tree.start[left], tree.end[name.last], "apposition", until=before - 1
                )
                yield from self.phrases.role_owner(name.last, role, tree.start[left], tree.end[name.last])

    def _titled(self, index: int) -> int:
        """Return the role in "the mayor of Selby," of which `index` is the last token."""
        tree = self.tree
        at = index
        while at > 1 and index - at < _MAX_PREMODIFIERS and tree.tag[at] in ("NNP", "NNPS", "NN", "DT"):
            at -= 1
        return at - 1 if tree.lower[at] in ("of", "at", "for") and not self.phrases.new_sentence(at) else index

    def _noun_phrase(self, index: int) -> tuple[int, int] | None:
        """Return first token and head of a noun phrase with a role for its head that starts at `index`."""
        tree = self.tree
        first = index
        while index < len(tree) and tree.tag[index] in (
            "DT",
            "PRP$",
            "JJ",
            "NN",
            "NNP",
            "HYPH",
            "POS",
            "VBN",
            "VBG",
            "RB",
            "CD",
            "NNPS",
            "NNS",
        ):
            following = tree.tag[index + 1] if index + 1 < len(tree) else ""
            if (
                tree.tag[index] in ("NN", "NNP")
                and is_role(tree.lemma[index])
                and following not in ("NN", "NNP", "HYPH", "POS", "NNS", "NNPS")
            ):
                return first, index
            if index - first > 6:
                return None
            index += 1
        return None

    def _predicated(self, clause: Clause) -> Iterator[Fact]:
        tree = self.tree
        if clause.surface is None or (clause.predicate not in slot_words("role_verbs") and clause.predicate not in doings()):
            return
        about = clause.surface
        if not self.phrases.is_person(about):
            return
        start, end = self._clause_span(clause, about)
        negative = any(tree.dep[c] == "neg" for c in tree.children[clause.verb])
        time = self.phrases.time_in(tree.start[clause.verb], end)
        past = self._is_past(clause)
        role: int | None = None
        if clause.predicate in doings():
            target = clause.object
            if target is None:
                return
            known = doings()[clause.predicate]
            kind = known.get(tree.lemma[target]) or known.get(tree.lower[target]) or known.get("*")
            if kind is not None:
                first, last = tree.trim(clause.verb, tree.phrase(target)[1], clause.verb)
                yield Fact(
                    about=about, slot="role", value=tree.slice(first, last), head=kind.rsplit(" ", 1)[-1], start=start, end=end,
                    reason="what they do", negative=negative, time=time, modifiers=("former",) if past else (), confidence=0.8,
                )  # fmt: skip
            return
        if clause.complement is not None and clause.predicate in ("be", "become", "remain", "stay"):
            role = clause.complement
        elif clause.predicate not in ("be",):
            for preposition in tree.all_children(clause.verb, "prep"):
                if tree.lower[preposition] == "as":
                    role = tree.child(preposition, "pobj")
            if role is None and clause.passive and clause.complement is not None:
                role = clause.complement
        if role is None or not tree.is_noun(role) or not is_role(tree.lemma[role]) or self.phrases.quoted(role):
            return
        left = tree.phrase(role)[0]
        last = max(role, self.phrases.complement_end(role))
        fact = self.phrases.role(
            about, left, role, start, max(end, tree.end[last]), f"predicate {clause.predicate!r}", until=last
        )
        modifiers = fact.modifiers
        if past or clause.predicate in slot_words("leaving_verbs"):
            modifiers = (*modifiers, "former")
        yield replace(fact, negative=negative, time=time, modifiers=tuple(dict.fromkeys(modifiers)))
        yield from self.phrases.role_owner(about, role, start, max(end, tree.end[last]))

    def _is_past(self, clause: Clause) -> bool:
        """Tell whether a copula says that something was so, not that it is or has been up to now."""
        tree = self.tree
        if clause.predicate not in ("be", "remain", "work", "serve", "act", *doings()):
            return False
        words = {tree.lower[c] for c in tree.children[clause.verb]}
        if words & slot_words("past_adverbs"):
            return True
        tag = tree.tag[clause.verb]
        # In reported speech the past tense says nothing about the time ("she said he was the owner").
        reported = tree.dep[clause.verb] in ("ccomp", "conj") and tree.is_verb(tree.head[clause.verb])
        return (
            tag == "VBD"
            and not reported
            and bool(self.phrases.time_in(tree.start[clause.verb], tree.end[tree.right[clause.verb]]))
        )

    def _clause_span(self, clause: Clause, about: int) -> tuple[int, int]:
        """Return the characters of a clause, from its subject where that stands right before a relative clause."""
        tree = self.tree
        verb = clause.verb
        left, right = tree.left[verb], tree.right[verb]
        if tree.dep[verb] == "conj":
            left = verb
        for child in tree.children[verb]:
            if child > verb and tree.dep[child] in ("conj", "cc", "punct", "advcl") and tree.left[child] <= right:
                right = min(right, tree.left[child] - 1)
        right = max(right, verb)
        first, last = tree.trim(left, right, verb)
        name = self.names.get(about)
        if name is not None and about < verb and verb - about < 14:
            first = min(first, name.first)
        return tree.start[first], tree.end[last]

    def _ages(self) -> Iterator[Fact]:
        tree = self.tree
        for quantity in self.doc._.kg_quantities:
            if quantity.unit != "year-old":
                continue
            first, last = tree.token_from(quantity.start), tree.token_until(quantity.end)
            about = self._aged(first, last)
            if about is None:
                continue
            name = self.names.get(about)
            start = min(quantity.start, tree.start[name.first] if name else tree.start[about])
            end = max(quantity.end, tree.end[about])
            value = f"{quantity.low:g}" if quantity.low is not None else quantity.text
            yield Fact(
                about=about, slot="age", value=value, head=value, start=start, end=end, reason="age", quantity=quantity,
            )  # fmt: skip

    def _aged(self, first: int, last: int) -> int | None:
        """Return the token whom an age is said of."""
        tree = self.tree
        for index in range(first - 1, max(first - 4, -1), -1):
            if index in self.names or (tree.tag[index] in ("NNP", "NNPS") and self.phrases.is_person(index)):
                return index
        following = last + 1
        while following < len(tree) and following - last < 7 and tree.tag[following] in _PREMODIFIERS:
            if following in self.names:
                return following
            following += 1
        if last in self.phrases.persons:
            return last
        head = tree.head[last]
        if head in self.phrases.persons or (tree.is_noun(head) and is_role(tree.lemma[head])):
            return head
        return last if tree.lower[last] in ("old", "olds") else None

    def _nominals(self) -> Iterator[Fact]:
        """Yield the role in "the Leeds baker" where the phrase is a mention of a person."""
        tree = self.tree
        for cluster in self.doc._.kg_clusters:
            if cluster.type != "Person":
                continue
            for mention in cluster.mentions:
                head = mention.head
                if mention.kind != "nominal" or not is_role(tree.lemma[head]) or head in self.names:
                    continue
                first = max(tree.token_from(mention.start), head - 4)
                while first < head and tree.tag[first] == "CD":
                    first += 1
                fact = self.phrases.role(head, first, head, mention.start, mention.end, "nominal mention")
                yield replace(fact, confidence=0.6 if mention.inferred else 0.9)
                for child in tree.all_children(head, "compound", "amod", "nmod"):
                    if tree.doc[child].ent_type_ in ("GPE", "NORP", "LOC") and tree.text[tree.start[child]].isupper():
                        yield Fact(
                            about=head, slot="place", value=tree.slice(child, child), head=tree.lower[child],
                            start=mention.start, end=mention.end, reason="origin", confidence=0.7,
                        )  # fmt: skip

    def _forms(self) -> Iterator[Fact]:
        """Yield each distinct form of each person's name once."""
        tree = self.tree
        seen: set[tuple[int, str]] = set()
        for index, cluster in enumerate(self.doc._.kg_clusters):
            if cluster.type != "Person":
                continue
            for mention in cluster.mentions:
                name = self.names.get(tree.token_until(mention.end)) or self.names.get(mention.head)
                if mention.kind != "name" or name is None:
                    continue
                value = tree.slice(name.first, name.last)
                if (index, value) not in seen:
                    seen.add((index, value))
                    yield Fact(
                        about=mention.head, slot="name", value=value, head=tree.lower[name.last], start=tree.start[name.first],
                        end=tree.end[name.last], reason="name form",
                    )  # fmt: skip
