"""What pictures, films and campaigns show: who, in what clothes, with what, how many."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from kg.nlp.clauses import Clause
from kg.nlp.facts import Fact
from kg.nlp.phrases import Phrases
from kg.nlp.slot_words import noun_class, slot_words
from kg.nlp.trees import Tree, tree_of


class Pictures:
    """Finds what the pictures of one document show."""

    def __init__(self, doc: Doc, phrases: Phrases) -> None:
        self.tree: Tree = tree_of(doc)
        self.phrases = phrases
        self.types = {m.head: c.type for c in doc._.kg_clusters for m in c.mentions}

    def shown(self, clause: Clause) -> Iterator[Fact]:
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
        return tree.lemma[index] in noun_class("depicting")

    def _is_being(self, index: int) -> bool:
        lemma = self.tree.lemma[index]
        return lemma in noun_class("person") or lemma in noun_class("animal") or self.types.get(index) == "Person"

    def _depicted(self, picture: int, item: int, verb: int) -> Iterator[Fact]:
        tree = self.tree
        first, last = self.phrases.wide(item)
        core = tree.phrase(item, bare=True)
        being = self._is_being(item) or any(tree.lemma[c] in slot_words("wearing_verbs") for c in tree.all_children(item, "acl"))
        slot = "participant" if being else "garment" if tree.lemma[item] in noun_class("garment") else "object"
        yield Fact(
            about=picture,
            slot=slot,
            value=tree.slice(core[0], item),
            head=tree.lemma[item],
            start=tree.start[first],
            end=tree.end[last],
            reason=f"shown: {tree.lower[verb]!r}",
            modifiers=self.phrases.modifiers(item),
            quantity=self.phrases.count(item),
        )
        count = self.phrases.count(item)
        if being and count is not None:
            yield Fact(
                about=picture,
                slot="count",
                value=f"{count.text}",
                head=tree.lemma[item],
                start=tree.start[first],
                end=tree.end[last],
                reason="number shown",
                quantity=count,
                confidence=0.7,
            )
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
                first, last = self.phrases.wide(target)
                yield Fact(
                    about=picture,
                    slot="object",
                    value=tree.slice(*tree.phrase(target, bare=True)),
                    head=tree.lemma[target],
                    start=tree.start[first],
                    end=tree.end[last],
                    reason=f"held: {lemma}",
                    modifiers=self.phrases.modifiers(target),
                    confidence=0.8,
                )
            elif tree.is_verb(action) and lemma != "be":
                first, last = tree.trim(action, tree.right[action], action)
                yield Fact(
                    about=picture,
                    slot="manner",
                    value=tree.slice(first, last),
                    head=lemma,
                    start=tree.start[first],
                    end=tree.end[last],
                    reason="what they do",
                    confidence=0.6,
                )
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
            first, last = self.phrases.wide(worn)
            yield Fact(
                about=picture,
                slot="object",
                value=tree.slice(*tree.phrase(worn, bare=True)),
                head=tree.lemma[worn],
                start=tree.start[first],
                end=tree.end[last],
                reason="with",
                modifiers=self.phrases.modifiers(worn),
                confidence=0.6,
            )

    def _is_garment(self, index: int) -> bool:
        tree = self.tree
        return any(
            tree.lemma[i] in noun_class("garment") or tree.lower[i] in noun_class("garment") for i in tree.conjuncts(index)
        )

    def _garment(self, picture: int, index: int, also: int | None = None) -> Iterator[Fact]:
        """Yield the garment slot for a whole phrase; `also` is a noun coordinated with it that the parser hung elsewhere."""
        tree = self.tree
        first, last = self.phrases.wide(index)
        heads = [self._named_thing(item) for item in tree.conjuncts(index)]
        core = tree.phrase(index)
        if also is not None:
            last = tree.phrase(also, bare=True)[1]
            core = (core[0], last)
            heads.append(also)
        modifiers = dict.fromkeys(m for h in heads for m in (tree.lemma[h], *self.phrases.modifiers(h)))
        yield Fact(
            about=picture,
            slot="garment",
            value=tree.slice(*core),
            head=tree.lemma[heads[0]],
            start=tree.start[first],
            end=tree.end[last],
            reason="worn",
            modifiers=tuple(modifiers),
        )

    def _named_thing(self, index: int) -> int:
        """Return "dress" for "a replica of the dress"."""
        tree = self.tree
        if tree.lemma[index] in ("replica", "copy", "version", "pair", "piece", "set", "kind", "type", "sort"):
            for preposition in tree.all_children(index, "prep"):
                target = tree.child(preposition, "pobj")
                if tree.lower[preposition] == "of" and target is not None:
                    return target
        return index
