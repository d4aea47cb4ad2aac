"""The arguments and modifiers of a clause, as spans with roles."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc

from kg.model import Argument, TimeExpression
from kg.nlp.clauses import Clause
from kg.nlp.lexicon import clause_words, prepositions
from kg.nlp.trees import Tree, tree_of

_RESCUED: Final = frozenset(
    {"because", "due", "despite", "after", "before", "since", "until", "till", "during", "amid", "following", "on", "in", "at"}
)


class Arguments:
    """Makes the arguments of one document's clauses."""

    def __init__(self, doc: Doc) -> None:
        self.tree: Tree = tree_of(doc)
        self.times: tuple[TimeExpression, ...] = doc._.kg_times
        self.time_starts = [time.start for time in self.times]
        self.clusters = ClusterIndex(doc)

    def argument(self, role: str, index: int, preposition: str | None = None, *, without: int | None = None) -> Argument:
        tree = self.tree
        first, last = (index, index) if tree.is_verb(index) and role != "subject" else self.phrase(index, without)
        return self.span(role, first, last, index, preposition)

    def phrase(self, index: int, without: int | None = None) -> tuple[int, int]:
        """Return a noun phrase without the adverbial phrases that the parser hangs on it and that belong to the clause."""
        first, last = self.tree.phrase(index)
        for child in self.tree.children[index]:
            if index < child <= last and (child == without or self._is_rescued(child)):
                return self.tree.trim(first, max(self.tree.left[child] - 1, index), index)
        return first, last

    def _is_rescued(self, preposition: int) -> bool:
        tree = self.tree
        if tree.dep[preposition] != "prep" or tree.lower[preposition] not in _RESCUED:
            return False
        if tree.lower[preposition] in ("because", "due", "despite"):
            return True
        holder = tree.child(preposition, "pobj")
        return holder is not None and self._is_time(holder)

    def span(self, role: str, first: int, last: int, head: int, preposition: str | None = None) -> Argument:
        tree = self.tree
        start, end = tree.start[first], tree.end[last]
        if tree.text[end - 1] == "." and tree.text[end - 3 : end - 1].strip("0123456789") in ("m", "k", "n", "%", ""):
            end -= 1  # "£2m." is one token
        lemma = tree.lemma[head]
        cluster = self.clusters.at(head)
        return Argument(
            role=role, start=start, end=end, text=tree.text[start:end], head="person" if lemma == "people" else lemma,
            entity=None if cluster is None else f"cluster:{cluster}", preposition=preposition,
        )  # fmt: skip

    def modifiers(self, clause: Clause) -> Iterator[Argument]:
        tree = self.tree
        if clause.recipient is not None:
            yield self.argument("other", clause.recipient, "to")
        if clause.passive and clause.object is not None and clause.surface is not None:
            yield replace(self.argument("other", clause.surface), preposition="to")
        if clause.object is not None and clause.complement is not None:
            yield self.argument("complement", clause.complement)
        holders = [clause.verb]
        holders += [h for h in (clause.complement, clause.object) if h is not None and not tree.is_verb(h)]
        holders += clause.used
        if clause.passive and clause.surface is not None and not clause.shared:
            holders.append(clause.surface)
        for holder in holders:
            for child in tree.children[holder]:
                if child in clause.used:
                    continue
                label = tree.dep[child]
                if label == "prep":
                    own = (
                        holder == clause.verb
                        or holder in clause.used
                        or (holder == clause.complement and tree.pos[holder] == "ADJ")
                    )
                    if own or self._is_rescued(child):
                        yield from self._prepositional(child)
                elif holder != clause.verb:
                    continue
                elif label == "agent" and clause.agent is None:
                    yield from self._prepositional(child)
                elif label == "npadvmod":
                    yield self.argument("time" if self._is_time(child) else "other", child)
                elif label == "advmod":
                    yield from self._adverb(child)
                elif label == "advcl":
                    yield from self._adverbial_clause(child)

    def _prepositional(self, preposition: int) -> Iterator[Argument]:
        tree = self.tree
        words = tree.lower[preposition]
        holder = preposition
        if words in ("according", "including"):
            return
        target = tree.child(holder, "pobj")
        joined = tree.child(holder, "pcomp", "prep")
        if target is not None and joined is not None and preposition < joined < target and tree.tag[joined] in ("IN", "TO"):
            words = f"{words} {tree.lower[joined]}"  # "because of"
        if target is None:
            inner = tree.child(holder, "prep", "pcomp")
            if inner is not None and not tree.is_verb(inner) and not tree.is_noun(inner):
                words = f"{words} {tree.lower[inner]}"
                holder = inner
                target = tree.child(inner, "pobj") or tree.child(preposition, "pobj")
        if target is None:
            for child in [*tree.children[holder], *tree.children[preposition]]:
                if tree.is_verb(child) and tree.dep[child] == "pcomp":
                    role = "cause" if words.startswith("because") else "instrument" if words in ("by", "through") else "other"
                    first, last = tree.trim(tree.left[child], tree.right[child], child)
                    yield self.span(role, first, last, child, words)
            return
        first, last = self.phrase(target)
        yield self.span(self._role(words, target), first, last, target, words)
        # "in an interview on Monday", "at the hall in Leeds": what hangs on the noun tells of the clause too
        for child in tree.children[target]:
            if (
                tree.dep[child] == "prep"
                and child > target
                and (self._is_rescued(child) or tree.lower[child] in ("in", "at", "on"))
            ):
                yield from self._prepositional(child)

    def places(self) -> Iterator[Argument]:
        """Yield what follows each preposition of place, wherever it hangs: "the derby, played at the Dockside Arena"."""
        tree = self.tree
        for preposition in range(len(tree)):
            if tree.dep[preposition] not in ("prep", "agent", "prt", "advmod", "mark") or tree.tag[preposition] not in (
                "IN",
                "RP",
            ):
                continue
            words, target = tree.lower[preposition], tree.child(preposition, "pobj")
            if target is None:
                inner = tree.child(preposition, "prep")
                target = None if inner is None else tree.child(inner, "pobj")
                words = words if inner is None else f"{words} {tree.lower[inner]}"
            if target is not None and self._is_place(words, target):
                yield self.span("place", *self.phrase(target), target, words)

    def _is_place(self, words: str, target: int) -> bool:
        """Tell whether a preposition and its noun say where: what the tagger takes for a person may be a hall."""
        role, _ = prepositions().get(words, ("other", False))
        if role != "place" or self._is_time(target):
            return False
        tree, lemma = self.tree, self.tree.lemma[target]
        if (
            lemma in clause_words("channel_nouns")
            or lemma in clause_words("no_place_nouns")
            or tree.pos[target] in ("NUM", "PRON")
        ):
            return False
        return self.clusters.type_at(target) not in ("Platform", "Person")

    def _role(self, words: str, target: int) -> str:
        tree = self.tree
        role, may_be_time = prepositions().get(words, ("other", False))
        if may_be_time and self._is_time(target):
            return "time"
        lemma = tree.lemma[target]
        if role == "place":
            if lemma in clause_words("channel_nouns") or tree.pos[target] == "NUM" or self.clusters.type_at(target) == "Platform":
                return "other"
            if lemma in clause_words("no_place_nouns"):
                return "manner"
            if tree.doc[target].ent_type_ in ("PERSON", "MONEY", "PERCENT", "CARDINAL", "QUANTITY") or tree.pos[target] == "PRON":
                return "other"
        return role

    def _is_time(self, index: int) -> bool:
        tree = self.tree
        if tree.lemma[index] in clause_words("time_nouns") or tree.doc[index].ent_type_ in ("DATE", "TIME"):
            return True
        slot = bisect_right(self.time_starts, tree.start[index]) - 1
        return slot >= 0 and tree.start[index] < self.times[slot].end

    def _adverb(self, index: int) -> Iterator[Argument]:
        tree = self.tree
        word = tree.lower[index]
        if word in clause_words("time_adverbs"):
            yield self.span("time", tree.left[index], index, index)
        elif word in clause_words("place_adverbs"):
            yield self.span("place", index, index, index)
        elif (
            word.endswith("ly") and word not in clause_words("discourse_adverbs") and word not in clause_words("hedging_adverbs")
        ):
            yield self.span("manner", index, index, index)

    def _adverbial_clause(self, verb: int) -> Iterator[Argument]:
        tree = self.tree
        mark = next((tree.lower[c] for c in tree.children[verb] if tree.dep[c] in ("mark", "advmod") and c < verb), None)
        if mark in ("because", "since", "as"):
            role = "cause" if mark == "because" else "time"
        elif mark in ("after", "before", "when", "while", "until", "once"):
            role = "time"
        else:
            return
        first, last = tree.trim(tree.left[verb], tree.right[verb], verb)
        while first < verb and tree.lower[first] == mark:
            first += 1
        yield self.span(role, first, last, verb, mark)


class ClusterIndex:
    """Looks clusters up by the head token of their mentions: a mention inside a phrase ("the label's tour") does not name it."""

    def __init__(self, doc: Doc) -> None:
        self.types: list[str] = [cluster.type for cluster in doc._.kg_clusters]
        self.heads: dict[int, int] = {}
        for index, cluster in enumerate(doc._.kg_clusters):
            for mention in cluster.mentions:
                self.heads.setdefault(mention.head, index)

    def at(self, head: int) -> int | None:
        """Return the cluster that has a mention with this head token."""
        return self.heads.get(head)

    def type_at(self, head: int) -> str | None:
        """Return the type of the cluster that has a mention with this head token."""
        index = self.heads.get(head)
        return None if index is None else self.types[index]
