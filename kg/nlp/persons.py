"""What a text says that a person is: role, title, age, affiliation, origin and name forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from spacy.tokens import Doc

from kg.model import Quantity, TimeExpression
from kg.nlp.clauses import Clause, clauses_of
from kg.nlp.lexicon import clause_words
from kg.nlp.slot_words import doings, is_role, slot_words
from kg.nlp.trees import Tree, tree_of

_PREMODIFIERS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "HYPH", "VBG", "VBN"})
_MAX_PREMODIFIERS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One slot of one thing, before it becomes a `Description`: `about` is the head token of what it is said of."""

    about: int
    slot: str
    value: str
    head: str
    start: int
    end: int
    reason: str
    modifiers: tuple[str, ...] = ()
    exclusive: bool = False
    negative: bool = False
    quantity: Quantity | None = None
    time: TimeExpression | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in the text: tokens ``first..last`` (inclusive), without roles and titles before it."""

    first: int
    last: int


@dataclass(slots=True)
class PersonFacts:
    """Finds the facts about persons in one document; `names` are looked up by their last token."""

    doc: Doc
    tree: Tree = field(init=False)
    names: dict[int, Name] = field(init=False)
    persons: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self.tree = tree_of(self.doc)
        self.names = {name.last: name for name in self._find_names()}
        heads = {mention.head for c in self.doc._.kg_clusters if c.type == "Person" for mention in c.mentions}
        self.persons = frozenset(heads) | frozenset(self.names)

    def find(self) -> Iterator[Fact]:
        """Yield the facts, rule by rule."""
        for name in self.names.values():
            yield from self._before_name(name)
            yield from self._after_name(name)
        for clause in clauses_of(self.doc)[1]:
            yield from self._predicated(clause)
        yield from self._ages()
        yield from self._nominals()
        yield from self._forms()

    # -- names

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

    # -- "drummer Jan Orr", "Jan Orr, the mayor"

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
        if self._new_sentence(index + 1):
            return
        first = index
        while (
            first > 0
            and index - first < _MAX_PREMODIFIERS
            and tree.tag[first - 1] in _PREMODIFIERS
            and not self._new_sentence(first)
            and not self._is_time(first - 1)
            and tree.end[first - 1] + 1 >= tree.start[first]
        ):
            first -= 1
        first, owner = self._without_owner(first, index)
        start = tree.start[first]
        yield self._role(name.last, first, index, start, end, "role before the name")
        if owner is not None:
            yield self._affiliation(name.last, owner, start, end)
        after = name.last + 1
        if after < len(tree) - 1 and tree.lower[after] in ("of", "at", "from") and tree.tag[after + 1] in ("NNP", "NNPS", "DT"):
            target = tree.child(after, "pobj")
            if target is not None and tree.tag[target] in ("NNP", "NNPS"):
                yield self._affiliation(name.last, target, start, tree.end[target])

    def _without_owner(self, first: int, role: int) -> tuple[int, int | None]:
        """Cut "Halden's" or a firm's name off the words before a role: it is the affiliation."""
        tree = self.tree
        owner = None
        if first >= 2 and tree.lower[first - 1] in ("'s", "’s") and tree.is_noun(first - 2):
            owner = first - 2
        proper = first
        while proper < role and tree.tag[proper] in ("NNP", "NNPS") and not self._new_sentence(proper):
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
                last = max(role, self._complement_end(role))
                yield self._role(name.last, first, role, tree.start[name.first], tree.end[last], "apposition", until=last)
                yield from self._role_owner(name.last, role, tree.start[name.first], tree.end[last])
        before = name.first - 1
        if before > 0 and tree.lower[before] == "," and not self._new_sentence(name.first):
            head = tree.head[name.last]
            role = head if tree.dep[name.last] == "appos" and head < before else before - 1
            if tree.is_noun(role) and is_role(tree.lemma[role]) and tree.tag[role] in ("NN", "NNP") and role not in self.names:
                left = self._phrase_left(role)
                yield self._role(name.last, left, role, tree.start[left], tree.end[name.last], "apposition", until=before - 1)
                yield from self._role_owner(name.last, role, tree.start[left], tree.end[name.last])

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

    def _phrase_left(self, index: int) -> int:
        tree = self.tree
        left = tree.left[index]
        while left < index and tree.pos[left] in ("PUNCT", "SPACE", "CCONJ", "SCONJ"):
            left += 1
        return left

    def _complement_end(self, role: int) -> int:
        """Return the last token of "mayor of Selby": the role with its "of", "at" or "for" phrase."""
        tree = self.tree
        last = role
        index = role + 1
        while index < len(tree) and tree.lower[index] in ("of", "at", "for", "in", "from"):
            target = tree.child(index, "pobj")
            if target is None or tree.dep[index] != "prep" or target - index > 6 or self._is_time(target):
                break
            last = tree.phrase(target)[1]
            index = last + 1
        return last

    # -- "Jan Orr is the mayor", "who joined as its chief executive", "who plays bass"

    def _predicated(self, clause: Clause) -> Iterator[Fact]:
        tree = self.tree
        if clause.surface is None or (clause.predicate not in slot_words("role_verbs") and clause.predicate not in doings()):
            return
        about = clause.surface
        if not self._is_person(about):
            return
        start, end = self._clause_span(clause, about)
        negative = any(tree.dep[c] == "neg" for c in tree.children[clause.verb])
        time = self._time_in(tree.start[clause.verb], end)
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
        if role is None or not tree.is_noun(role) or not is_role(tree.lemma[role]) or self._quoted(role):
            return
        left = tree.phrase(role)[0]
        last = max(role, self._complement_end(role))
        fact = self._role(about, left, role, start, max(end, tree.end[last]), f"predicate {clause.predicate!r}", until=last)
        modifiers = fact.modifiers
        if past or clause.predicate in slot_words("leaving_verbs"):
            modifiers = (*modifiers, "former")
        yield replace(fact, negative=negative, time=time, modifiers=tuple(dict.fromkeys(modifiers)))
        yield from self._role_owner(about, role, start, max(end, tree.end[last]))

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
        return tag == "VBD" and not reported and bool(self._time_in(tree.start[clause.verb], tree.end[tree.right[clause.verb]]))

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

    # -- ages, nominals, name forms

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
            if index in self.names or (tree.tag[index] in ("NNP", "NNPS") and self._is_person(index)):
                return index
        following = last + 1
        while following < len(tree) and following - last < 7 and tree.tag[following] in _PREMODIFIERS:
            if following in self.names:
                return following
            following += 1
        if last in self.persons:
            return last
        head = tree.head[last]
        if head in self.persons or (tree.is_noun(head) and is_role(tree.lemma[head])):
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
                fact = self._role(head, first, head, mention.start, mention.end, "nominal mention")
                yield replace(fact, confidence=min(0.9, mention.confidence))
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

    # -- helpers

    def _is_time(self, index: int) -> bool:
        return self.tree.lemma[index] in clause_words("time_nouns") or self.tree.doc[index].ent_type_ in ("DATE", "TIME")

    def _is_person(self, index: int) -> bool:
        tree = self.tree
        if index in self.persons or tree.lower[index] in ("he", "she"):
            return True
        # Without clusters, a name alone may be a person's.
        return not self.doc._.kg_clusters and tree.tag[index] == "NNP" and tree.doc[index].ent_type_ not in ("ORG", "GPE", "DATE")

    def _role(self, about: int, first: int, role: int, start: int, end: int, reason: str, *, until: int | None = None) -> Fact:
        tree = self.tree
        while first < role and tree.tag[first] in ("DT", "PRP$", "POS", "PDT"):
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

    def _role_owner(self, about: int, role: int, start: int, end: int) -> Iterator[Fact]:
        """Yield the affiliation in "chief executive of Halden", "head of safety at Halden", "Halden's head"."""
        tree = self.tree
        owner = tree.child(role, "poss")
        if owner is not None and (tree.tag[owner] in ("NNP", "NNPS") or tree.is_noun(owner)):
            yield self._affiliation(about, owner, start, end)
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
                    yield self._affiliation(about, target, start, max(end, tree.end[target]))

    def _affiliation(self, about: int, owner: int, start: int, end: int) -> Fact:
        tree = self.tree
        first = owner
        while first > 0 and tree.dep[first - 1] in ("compound", "det") and tree.head[first - 1] == owner:
            first -= 1
        return Fact(
            about=about, slot="affiliation", value=tree.slice(first, owner), head=tree.lower[owner], start=start, end=end,
            reason="affiliation", confidence=0.8,
        )  # fmt: skip

    def _quoted(self, index: int) -> bool:
        """Tell whether the token stands right after a quotation mark: "the 'king' of pies" is no role."""
        tree = self.tree
        left = tree.left[index]
        return any(tree.lower[i] in ('"', "“", "‘", "'", "``") for i in range(max(left - 1, 0), index))

    def _new_sentence(self, index: int) -> bool:
        tree = self.tree
        return (
            bool(self.doc[index].is_sent_start) and "\n" in tree.text[tree.end[index - 1] : tree.start[index]] if index else True
        )

    def _time_in(self, start: int, end: int) -> TimeExpression | None:
        return next((time for time in self.doc._.kg_times if start <= time.start and time.end <= end), None)
