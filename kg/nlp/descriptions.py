"""The component `kg_descriptions`: what a document says that a thing shows or is, one slot each.

Pictures and films: who is shown (participant), what they wear (garment), what else is there (object), how many (count). Things:
colour, size, material. Events: cause, place. Persons: see `kg.nlp.persons`. "The silent recording of a choir singing": each trait of
one phrase (manner), so that contradictions inside it can be seen. A description's span is its evidence: the shortest phrase that says
it, with its verb where that carries the meaning.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

from kg.ids import make_id
from kg.model import Description, Quantity, Section, TimeExpression
from kg.nlp.clauses import Clause, clauses_of
from kg.nlp.lexicon import prepositions
from kg.nlp.persons import Fact, PersonFacts
from kg.nlp.slot_words import adjective_slot, noun_class, slot_words
from kg.nlp.trees import Tree, tree_of

_TRAITS: Final = ("amod", "compound", "nmod", "advmod", "npadvmod")


def find_descriptions(doc: Doc) -> tuple[Description, ...]:
    """Return the descriptions of a parsed `doc`, in order of (start, end, slot)."""
    facts = [*_Things(doc).find(), *PersonFacts(doc).find()]
    return _described(doc, facts)


def _described(doc: Doc, facts: list[Fact]) -> tuple[Description, ...]:
    tree = tree_of(doc)
    document = doc._.kg_document
    identity = "" if document is None else document.id
    sections: tuple[Section, ...] = () if document is None else document.sections
    starts = [section.start for section in sections]
    clusters: dict[int, int] = {}
    for index, cluster in enumerate(doc._.kg_clusters):
        for mention in cluster.mentions:
            clusters.setdefault(mention.head, index)
    found: dict[str, Description] = {}
    for fact in facts:
        section = sections[max(bisect_right(starts, fact.start) - 1, 0)] if sections else None
        cluster_index = clusters.get(fact.about)
        lemma = "person" if tree.lemma[fact.about] == "people" else tree.lemma[fact.about]
        about = f"thing:{lemma}" if cluster_index is None else f"cluster:{cluster_index}"
        identifier = make_id("description", identity, fact.about, fact.slot, fact.start, fact.end, fact.value)
        first, last = tree.phrase(fact.about, bare=True)
        found.setdefault(
            identifier,
            Description(
                id=identifier, document=identity, about=about, about_text=tree.slice(first, last), slot=fact.slot, value=fact.value,
                head=fact.head, start=fact.start, end=fact.end, section="" if section is None else section.id,
                section_role="body" if section is None else section.role, modifiers=fact.modifiers, exclusive=fact.exclusive,
                polarity="negative" if fact.negative else "positive", quantity=fact.quantity, time=fact.time,
                confidence=fact.confidence, reason=fact.reason,
            ),
        )  # fmt: skip
    return tuple(sorted(found.values(), key=lambda d: (d.start, d.end, d.slot, d.id)))


class _Things:
    """Finds the facts about things and events in one document."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.clauses = clauses_of(doc)[1]
        self.quantities: tuple[Quantity, ...] = doc._.kg_quantities
        self.quantity_starts = [q.start for q in self.quantities]
        self.types = {m.head: c.type for c in doc._.kg_clusters for m in c.mentions}
        self.recent: dict[str, int] = {}

    def find(self) -> Iterator[Fact]:
        """Yield the facts, clause by clause, then noun phrase by noun phrase."""
        for clause in self.clauses:
            yield from self._shown(clause)
            yield from self._is_so(clause)
            yield from self._event(clause)
            yield from self._presented(clause)
            if clause.object is not None and self.tree.tag[clause.object] == "NNS":
                self.recent[clause.predicate] = clause.object
        yield from self._traits()
        yield from self._told_of()

    # -- pictures

    def _shown(self, clause: Clause) -> Iterator[Fact]:
        """Yield what a picture shows: "the poster, which features two boys in capes"."""
        tree = self.tree
        verb = clause.verb
        if clause.predicate in slot_words("depicting_verbs"):
            picture, target = (clause.agent, clause.surface) if clause.passive else (clause.surface, clause.object)
            if clause.passive and picture is None:
                picture = next(
                    (
                        t
                        for p in tree.all_children(verb, "prep")
                        if tree.lower[p] in slot_words("depicting_frames")
                        for t in tree.all_children(p, "pobj")
                    ),
                    None,
                )
            if picture is None or target is None or not self._depicts(picture):
                return
            weak = clause.predicate in slot_words("weak_depicting_verbs")
            for item in tree.conjuncts(target):
                if weak and not self._is_being(item):
                    continue
                yield from self._depicted(picture, item, verb)
        elif (
            tree.dep[verb] == "relcl"
            and self._depicts(tree.head[verb])
            and clause.surface is not None
            and self._is_being(clause.surface)
        ):
            # "the poster, in which an old man drags a trunk"
            picture = tree.head[verb]
            if any(tree.tag[c] == "WRB" or tree.lower[c] in slot_words("depicting_frames") for c in tree.children[verb]):
                yield from self._depicted(picture, clause.surface, verb)
                yield from self._doing(picture, clause.surface, verb)

    def _depicts(self, index: int) -> bool:
        tree = self.tree
        if self.types.get(index) in slot_words("depicting_types"):
            return True
        return tree.lemma[index] in slot_words("depicting_nouns")

    def _is_being(self, index: int) -> bool:
        lemma = self.tree.lemma[index]
        return lemma in noun_class("person") or lemma in noun_class("animal") or self.types.get(index) == "Person"

    def _depicted(self, picture: int, item: int, verb: int) -> Iterator[Fact]:
        tree = self.tree
        first, last = self._wide(item)
        core = tree.phrase(item, bare=True)
        being = self._is_being(item) or any(tree.lemma[c] in slot_words("wearing_verbs") for c in tree.all_children(item, "acl"))
        slot = "participant" if being else "garment" if tree.lemma[item] in noun_class("garment") else "object"
        yield Fact(
            about=picture, slot=slot, value=tree.slice(core[0], item), head=tree.lemma[item], start=tree.start[first], end=tree.end[last],
            reason=f"shown: {tree.lower[verb]!r}", modifiers=self._modifiers(item), quantity=self._count(item),
        )  # fmt: skip
        count = self._count(item)
        if being and count is not None:
            yield Fact(
                about=picture, slot="count", value=f"{count.text}", head=tree.lemma[item], start=tree.start[first], end=tree.end[last],
                reason="number shown", quantity=count, confidence=0.7,
            )  # fmt: skip
        if not being:
            return
        for child in tree.children[item]:
            if tree.dep[child] in ("acl", "relcl"):
                yield from self._doing(picture, item, child)
            elif tree.dep[child] == "prep":
                yield from self._worn(picture, item, child)
        for child in tree.all_children(verb, "prep"):
            if child > item and tree.lower[child] in ("in", "wearing"):
                yield from self._worn(picture, item, child)

    def _doing(self, picture: int, being: int, verb: int) -> Iterator[Fact]:
        """Yield what somebody who is shown wears, holds or does."""
        tree = self.tree
        for action in tree.conjuncts(verb):
            if not tree.is_verb(action):
                continue
            lemma = tree.lemma[action]
            target = tree.child(action, "dobj")
            if lemma in slot_words("wearing_verbs"):
                if target is not None:
                    yield from self._garment(picture, target)
                for preposition in tree.all_children(action, "prep"):
                    worn = tree.child(preposition, "pobj")
                    if tree.lower[preposition] in ("in", "as", "with") and worn is not None:
                        also = next((c for c in tree.all_children(action, "conj") if tree.is_noun(c) and c > worn), None)
                        yield from self._garment(picture, worn, also)
            elif target is not None and lemma in slot_words("holding_verbs"):
                first, last = self._wide(target)
                yield Fact(
                    about=picture, slot="object", value=tree.slice(*tree.phrase(target, bare=True)), head=tree.lemma[target],
                    start=tree.start[first], end=tree.end[last], reason=f"held: {lemma}", modifiers=self._modifiers(target), confidence=0.8,
                )  # fmt: skip
            elif tree.is_verb(action) and lemma != "be":
                first, last = tree.trim(action, tree.right[action], action)
                yield Fact(
                    about=picture, slot="manner", value=tree.slice(first, last), head=lemma, start=tree.start[first], end=tree.end[last],
                    reason="what they do", confidence=0.6,
                )  # fmt: skip
            if lemma not in slot_words("wearing_verbs"):
                for preposition in tree.all_children(action, "prep"):
                    yield from self._worn(picture, being, preposition)

    def _worn(self, picture: int, being: int, preposition: int) -> Iterator[Fact]:
        tree = self.tree
        worn = tree.child(preposition, "pobj")
        if worn is None:
            return
        if tree.lower[preposition] in ("in", "with") and self._is_garment(worn):
            yield from self._garment(picture, worn)
        elif tree.lower[preposition] == "with" and tree.is_noun(worn) and preposition > being:
            first, last = self._wide(worn)
            yield Fact(
                about=picture, slot="object", value=tree.slice(*tree.phrase(worn, bare=True)), head=tree.lemma[worn],
                start=tree.start[first], end=tree.end[last], reason="with", modifiers=self._modifiers(worn), confidence=0.6,
            )  # fmt: skip

    def _is_garment(self, index: int) -> bool:
        tree = self.tree
        return any(
            tree.lemma[i] in noun_class("garment") or tree.lower[i] in noun_class("garment") for i in tree.conjuncts(index)
        )

    def _garment(self, picture: int, index: int, also: int | None = None) -> Iterator[Fact]:
        """Yield the garment slot for a whole phrase; `also` is a noun coordinated with it that the parser hung elsewhere."""
        tree = self.tree
        first, last = self._wide(index)
        heads = [self._named_thing(item) for item in tree.conjuncts(index)]
        core = tree.phrase(index)
        if also is not None:
            last = tree.phrase(also, bare=True)[1]
            core = (core[0], last)
            heads.append(also)
        modifiers = dict.fromkeys(m for h in heads for m in (tree.lemma[h], *self._modifiers(h)))
        yield Fact(
            about=picture, slot="garment", value=tree.slice(*core), head=tree.lemma[heads[0]], start=tree.start[first],
            end=tree.end[last], reason="worn", modifiers=tuple(modifiers),
        )  # fmt: skip

    def _named_thing(self, index: int) -> int:
        """Return "dress" for "a replica of the dress"."""
        tree = self.tree
        if tree.lemma[index] in ("replica", "copy", "version", "pair", "piece", "set", "kind", "type", "sort"):
            for preposition in tree.all_children(index, "prep"):
                target = tree.child(preposition, "pobj")
                if tree.lower[preposition] == "of" and target is not None:
                    return target
        return index

    def _wide(self, index: int) -> tuple[int, int]:
        """Return a phrase with the participles and relative clauses that follow without a comma."""
        tree = self.tree
        first, last = tree.left[index], tree.right[index]
        for child in tree.children[index]:
            if child > index and tree.dep[child] in ("relcl", "appos", "parataxis", "acl", "punct", "advcl"):
                before = tree.left[child] - 1
                if tree.dep[child] == "punct" or tree.lower[before] in (",", "(", "—", ";"):
                    if tree.dep[child] == "punct" and any(c > child and tree.dep[c] == "conj" for c in tree.children[index]):
                        continue
                    last = before if tree.dep[child] != "punct" else child - 1
                    break
        return tree.trim(first, max(last, index), index)

    def _count(self, index: int) -> Quantity | None:
        tree = self.tree
        first, last = tree.phrase(index, bare=True)
        start, end = tree.start[first], tree.end[last]
        position = bisect_left(self.quantity_starts, start)
        if (
            position < len(self.quantities)
            and self.quantities[position].end <= end
            and self.quantities[position].unit != "year-old"
        ):
            return self.quantities[position]
        text = tree.slice(first, index)
        if tree.tag[index] in ("NN", "NNP") and any(
            tree.lower[c] in ("a", "an", "one") for c in tree.all_children(index, "det", "nummod")
        ):
            return Quantity(start=start, end=tree.end[index], text=text, low=1.0, high=1.0, unit=tree.lemma[index])
        if tree.tag[index] in ("NNS", "NNPS"):
            return Quantity(
                start=start, end=tree.end[index], text=text, low=2.0, high=None, unit=tree.lemma[index], approximate=True
            )
        return None

    # -- things that are so

    def _modifiers(self, index: int) -> tuple[str, ...]:
        """Return all adjectives, participles and nouns before a noun, compounds with hyphens as one word."""
        tree = self.tree
        found: list[str] = []
        for child in tree.children[index]:
            if tree.dep[child] in ("amod", "compound", "nmod") and child < index:
                left = tree.left[child]
                word = (
                    tree.slice(left, child).lower()
                    if any(tree.lower[i] == "-" for i in range(left, child))
                    else tree.lower[child]
                )
                found.append(word.split(" ")[-1] if " " in word else word)
                found.extend(tree.lower[c] for c in tree.conjuncts(child)[1:])
            elif tree.dep[child] == "acl" and tree.tag[child] in ("VBN", "VBD", "VBG"):
                found.append(tree.lower[child])
        return tuple(dict.fromkeys(found))

    def _is_so(self, clause: Clause) -> Iterator[Fact]:
        """Yield "the kettles are dark green": a copula with an adjective of a slot."""
        tree = self.tree
        if clause.predicate not in ("be", "look", "come", "remain") or clause.surface is None or clause.complement is None:
            return
        if not tree.is_noun(clause.surface) and clause.surface not in self.types:
            return
        for item in tree.conjuncts(clause.complement):
            slot = adjective_slot(tree.lower[item])
            if slot is None:
                continue
            first = item
            while first > clause.verb + 1 and tree.lower[first - 1] in slot_words("colour_modifiers"):
                first -= 1
            subject = tree.phrase(clause.surface)
            about = self._whole(clause.surface)
            exclusive = any(tree.lower[i] in slot_words("exclusive") for i in range(subject[0], clause.surface))
            negative = any(tree.dep[c] == "neg" for c in tree.children[clause.verb])
            yield Fact(
                about=about, slot=slot, value=tree.slice(first, item), head=tree.lower[item], start=tree.start[min(subject[0], clause.verb)],
                end=tree.end[item], reason="copula", modifiers=self._modifiers(clause.surface), exclusive=exclusive, negative=negative,
                quantity=self._number_in(subject),
            )  # fmt: skip

    def _number_in(self, phrase: tuple[int, int]) -> Quantity | None:
        tree = self.tree
        position = bisect_left(self.quantity_starts, tree.start[phrase[0]])
        if position < len(self.quantities) and self.quantities[position].end <= tree.end[phrase[1]]:
            return self.quantities[position]
        return None

    def _whole(self, index: int) -> int:
        """Return the thing that "the recalled pairs" are pairs of: the last plural that was recalled before."""
        tree = self.tree
        if tree.lemma[index] not in slot_words("partitives"):
            return index
        for preposition in tree.all_children(index, "prep"):
            target = tree.child(preposition, "pobj")
            if tree.lower[preposition] == "of" and target is not None:
                return target
        for child in tree.all_children(index, "amod", "acl"):
            thing = self.recent.get(tree.lemma[child])
            if thing is not None:
                return thing
            for verb, thing in self.recent.items():
                if tree.lower[child].startswith(verb[:5]):
                    return thing
        return index

    def _traits(self) -> Iterator[Fact]:
        """Yield the colour, size and material of things in running noun phrases: "only the dark green kettles"."""
        tree = self.tree
        for index, label in enumerate(tree.dep):
            if label not in _TRAITS:
                continue
            slot = adjective_slot(tree.lower[index]) or (
                adjective_slot(self._hyphened(index)) if "size" in tree.lower[index] else None
            )
            noun = tree.head[index]
            if (
                slot is None
                or noun < index
                or not tree.is_noun(noun)
                or tree.tag[noun] in ("NNP", "NNPS")
                or tree.tag[index] in ("NNP", "NNPS")
            ):
                continue
            yield self._trait(slot, index, noun)

    def _told_of(self) -> Iterator[Fact]:
        """Yield each adjective and each clause of a noun that has both: "the quiet evening, filled with shouting"."""
        tree = self.tree
        for noun, label in enumerate(tree.dep):
            if label == "amod" or not tree.is_noun(noun) or not tree.children[noun]:
                continue
            adjectives = [c for c in tree.all_children(noun, "amod") if c < noun and tree.tag[c] in ("JJ", "VBN", "VBG")]
            if not adjectives:
                continue
            inner = [t for p in tree.all_children(noun, "prep") if tree.lower[p] == "of" for t in tree.all_children(p, "pobj")]
            clauses = [c for n in (noun, *inner) for c in tree.all_children(n, "acl", "relcl") if c > noun]
            if not clauses:
                continue
            first, last = tree.phrase(noun, bare=True)
            for adjective in adjectives:
                yield Fact(
                    about=noun, slot="manner", value=tree.lower[adjective], head=tree.lower[adjective], start=tree.start[first],
                    end=tree.end[noun], reason="adjective of a noun with a clause", modifiers=self._modifiers(noun), confidence=0.5,
                )  # fmt: skip
            for clause in clauses:
                first, last = tree.trim(tree.left[clause], tree.right[clause], clause)
                yield Fact(
                    about=noun, slot="manner", value=tree.slice(first, last), head=tree.lemma[clause], start=tree.start[first],
                    end=tree.end[last], reason="clause of a noun with an adjective", modifiers=self._words(first, last), confidence=0.5,
                )  # fmt: skip

    def _words(self, first: int, last: int) -> tuple[str, ...]:
        tree = self.tree
        kept = (tree.lemma[i] for i in range(first, last + 1) if tree.pos[i] in ("VERB", "ADJ", "ADV", "NOUN"))
        return tuple(dict.fromkeys(kept))

    def _hyphened(self, index: int) -> str:
        tree = self.tree
        left = index
        while left > 1 and tree.lower[left - 1] == "-" and tree.end[left - 1] == tree.start[left]:
            left -= 2
        return tree.slice(left, index).lower()

    def _trait(self, slot: str, index: int, noun: int) -> Fact:
        tree = self.tree
        first = index
        while first > 0 and (tree.lower[first - 1] in slot_words("colour_modifiers") or tree.lower[first - 1] == "-"):
            first -= 2 if tree.lower[first - 1] == "-" else 1
        phrase = tree.phrase(noun, bare=True)
        start, end = tree.start[phrase[0]], tree.end[noun]
        exclusive = any(tree.lower[i] in ("only", "solely", "exclusively") for i in range(max(phrase[0] - 1, 0), index))
        if exclusive:
            # The verb says in what respect there are no others: "The offer covers only the green kettles".
            verb = tree.head[noun]
            if tree.is_verb(verb) and tree.dep[noun] in ("dobj", "attr", "nsubj", "nsubjpass"):
                subject = tree.child(verb, "nsubj", "nsubjpass")
                start = min(start, tree.start[verb], tree.start[tree.phrase(subject)[0]] if subject is not None else start)
        head = tree.lower[index] if "-" not in self._hyphened(index) else self._hyphened(index)
        return Fact(
            about=self._whole(noun), slot=slot, value=tree.slice(max(first, 0), index), head=head, start=start, end=end, reason="adjective",
            modifiers=self._modifiers(noun), exclusive=exclusive, confidence=0.8,
        )  # fmt: skip

    # -- events, and what things are presented as

    def _event(self, clause: Clause) -> Iterator[Fact]:
        """Yield the cause of what a clause tells, and where and when an event began or took place."""
        tree = self.tree
        about = clause.object if clause.object is not None else clause.surface
        if about is None or not tree.is_noun(about):
            return
        for preposition in tree.children[clause.verb]:
            if tree.dep[preposition] != "prep":
                continue
            target = tree.child(preposition, "pobj")
            if target is None or not tree.is_noun(target):
                continue
            words = (
                tree.slice(preposition, tree.left[target] - 1).lower()
                if tree.left[target] > preposition
                else tree.lower[preposition]
            )
            role, _ = prepositions().get(words, ("other", False))
            if role == "cause" and words not in ("over", "amid"):
                first, last = tree.phrase(target)
                yield Fact(
                    about=about, slot="cause", value=tree.slice(first, last), head=tree.lemma[target], start=tree.start[preposition],
                    end=tree.end[last], reason=f"{clause.predicate} {words}", modifiers=self._modifiers(target),
                )  # fmt: skip
            elif clause.predicate in slot_words("beginning_verbs") and role == "place":
                first, last = self._wide(target)
                when = self._time_in(tree.start[first], tree.end[last]) or self.doc[target].ent_type_ in ("DATE", "TIME")
                if when:
                    continue
                where = self._wide(about)
                near = abs(preposition - about) < 12
                yield Fact(
                    about=about, slot="place", value=tree.slice(*tree.phrase(target)), head=tree.lemma[target],
                    start=tree.start[min(where[0], first)] if near and about < clause.verb else tree.start[preposition],
                    end=tree.end[last], reason=f"{clause.predicate} {words}", modifiers=self._modifiers(target),
                )  # fmt: skip
        if (
            clause.predicate in ("cause", "trigger", "spark", "blame")
            and clause.passive
            and clause.agent is not None
            and clause.surface is not None
        ):
            first, last = tree.phrase(clause.agent)
            yield Fact(
                about=clause.surface, slot="cause", value=tree.slice(first, last), head=tree.lemma[clause.agent],
                start=tree.start[first], end=tree.end[last], reason=f"{clause.predicate} by", modifiers=self._modifiers(clause.agent),
            )  # fmt: skip

    def _presented(self, clause: Clause) -> Iterator[Fact]:
        """Yield the adjectives of "clothes that were styled as tiny versions of": what a thing is presented as."""
        tree = self.tree
        about = clause.surface if clause.passive else clause.object
        if clause.predicate not in slot_words("presented_as") or about is None or not tree.is_noun(about):
            return
        for preposition in tree.all_children(clause.verb, "prep"):
            target = tree.child(preposition, "pobj")
            if tree.lower[preposition] != "as" or target is None:
                continue
            for child in tree.all_children(target, "amod"):
                slot = adjective_slot(tree.lower[child]) or adjective_slot(tree.lemma[child])
                if slot is not None:
                    first = tree.left[target]
                    yield Fact(
                        about=about, slot=slot, value=tree.slice(tree.left[child], child), head=tree.lower[child], start=tree.start[first],
                        end=tree.end[target], reason=f"{clause.predicate} as", modifiers=self._modifiers(target),
                    )  # fmt: skip

    def _time_in(self, start: int, end: int) -> TimeExpression | None:
        return next((t for t in self.doc._.kg_times if start <= t.start and t.end <= end), None)


@Language.component("kg_descriptions", assigns=["doc._.kg_slots"], requires=["token.dep", "token.tag", "doc._.kg_clusters"])
def kg_descriptions(doc: Doc) -> Doc:
    """Write ``doc._.kg_slots``; uses clusters, times and quantities where they are."""
    doc._.kg_slots = find_descriptions(doc)
    return doc
