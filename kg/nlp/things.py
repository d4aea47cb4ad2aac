"""What things are: colour, size, material, the traits of one phrase; and where and why events came about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc

from kg.model import TimeExpression
from kg.nlp.clauses import Clause, clauses_of
from kg.nlp.facts import Fact
from kg.nlp.lexicon import prepositions
from kg.nlp.phrases import Phrases
from kg.nlp.pictures import Pictures
from kg.nlp.slot_words import adjective_slot, slot_words
from kg.nlp.trees import Tree, tree_of

_TRAITS: Final = ("amod", "compound", "nmod", "advmod", "npadvmod")


class ThingFacts:
    """Finds the facts about things and events in one document."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.clauses = clauses_of(doc)[1]
        self.phrases = Phrases(self.tree, doc._.kg_quantities)
        self.pictures = Pictures(doc, self.phrases)
        self.types = self.pictures.types
        self.recent: dict[str, int] = {}

    def find(self) -> Iterator[Fact]:
        """Yield the facts, clause by clause, then noun phrase by noun phrase."""
        for clause in self.clauses:
            yield from self.pictures.shown(clause)
            yield from self._is_so(clause)
            yield from self._event(clause)
            yield from self._presented(clause)
            if clause.object is not None and self.tree.tag[clause.object] == "NNS":
                self.recent[clause.predicate] = clause.object
        yield from self._traits()
        yield from self._told_of()

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
                about=about,
                slot=slot,
                value=tree.slice(first, item),
                head=tree.lower[item],
                start=tree.start[min(subject[0], clause.verb)],
                end=tree.end[item],
                reason="copula",
                modifiers=self.phrases.modifiers(clause.surface),
                exclusive=exclusive,
                negative=negative,
                quantity=self.phrases.number_in(subject),
            )

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
            adjectives = [c for c in tree.all_children(noun, "amod") if c < noun and self._is_telling(c)]
            if not adjectives:
                continue
            inner = [t for p in tree.all_children(noun, "prep") if tree.lower[p] == "of" for t in tree.all_children(p, "pobj")]
            clauses = [
                c for n in (noun, *inner) for c in tree.all_children(n, "acl", "relcl") if c > noun and tree.tag[c] != "VB"
            ]
            if not clauses:
                continue
            first, last = tree.phrase(noun, bare=True)
            for adjective in adjectives:
                yield Fact(
                    about=noun,
                    slot="manner",
                    value=tree.lower[adjective],
                    head=tree.lower[adjective],
                    start=tree.start[first],
                    end=tree.end[noun],
                    reason="adjective of a noun with a clause",
                    modifiers=self.phrases.modifiers(noun),
                    confidence=0.5,
                )
            for clause in clauses:
                first, last = tree.trim(tree.left[clause], tree.right[clause], clause)
                yield Fact(
                    about=noun,
                    slot="manner",
                    value=tree.slice(first, last),
                    head=tree.lemma[clause],
                    start=tree.start[first],
                    end=tree.end[last],
                    reason="clause of a noun with an adjective",
                    modifiers=self._words(first, last),
                    confidence=0.5,
                )

    def _is_telling(self, adjective: int) -> bool:
        """Tell whether an adjective can contradict a clause: no ordinal, and none that has a slot of its own."""
        tree = self.tree
        word = tree.lower[adjective]
        plain = tree.tag[adjective] in ("JJ", "VBN", "VBG") and adjective_slot(word) is None
        return plain and word not in slot_words("not_telling")

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
            about=self._whole(noun),
            slot=slot,
            value=tree.slice(max(first, 0), index),
            head=head,
            start=start,
            end=end,
            reason="adjective",
            modifiers=self.phrases.modifiers(noun),
            exclusive=exclusive,
            confidence=0.8,
        )

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
                    about=about,
                    slot="cause",
                    value=tree.slice(first, last),
                    head=tree.lemma[target],
                    start=tree.start[preposition],
                    end=tree.end[last],
                    reason=f"{clause.predicate} {words}",
                    modifiers=self.phrases.modifiers(target),
                )
            elif clause.predicate in slot_words("beginning_verbs") and role == "place":
                first, last = self.phrases.wide(target)
                when = self._time_in(tree.start[first], tree.end[last]) or self.doc[target].ent_type_ in ("DATE", "TIME")
                if when:
                    continue
                where = self.phrases.wide(about)
                near = abs(preposition - about) < 12
                yield Fact(
                    about=about,
                    slot="place",
                    value=tree.slice(*tree.phrase(target)),
                    head=tree.lemma[target],
                    start=tree.start[min(where[0], first)] if near and about < clause.verb else tree.start[preposition],
                    end=tree.end[last],
                    reason=f"{clause.predicate} {words}",
                    modifiers=self.phrases.modifiers(target),
                )
        if (
            clause.predicate in ("cause", "trigger", "spark", "blame")
            and clause.passive
            and clause.agent is not None
            and clause.surface is not None
        ):
            first, last = tree.phrase(clause.agent)
            yield Fact(
                about=clause.surface,
                slot="cause",
                value=tree.slice(first, last),
                head=tree.lemma[clause.agent],
                start=tree.start[first],
                end=tree.end[last],
                reason=f"{clause.predicate} by",
                modifiers=self.phrases.modifiers(clause.agent),
            )

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
                        about=about,
                        slot=slot,
                        value=tree.slice(tree.left[child], child),
                        head=tree.lower[child],
                        start=tree.start[first],
                        end=tree.end[target],
                        reason=f"{clause.predicate} as",
                        modifiers=self.phrases.modifiers(target),
                    )

    def _time_in(self, start: int, end: int) -> TimeExpression | None:
        return next((t for t in self.doc._.kg_times if start <= t.start and t.end <= end), None)
