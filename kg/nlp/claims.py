"""The component `kg_claims`: who does what to whom, clause by clause.

One claim is one clause, wherever it stands: in narration, in indirect speech, between quotation marks. Passives are turned round
(the grammatical subject becomes the object, "by …" the subject; `passive` says so), subjects that clauses share are filled in, the
antecedent of a relative pronoun takes its place, an apposition is a claim with the predicate "be". A copula's complement is its
object.

"X decided to cancel Y" gives two claims: "decide", asserted, and "cancel", with the modality irrealis (see `kg.nlp.modality`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

from kg.ids import make_id
from kg.model import Argument, Claim, Quantity, TimeExpression
from kg.nlp.clauses import Clause, clauses_of
from kg.nlp.lexicon import clause_words, event_nouns, prepositions
from kg.nlp.modality import polarity_and_modality, tense_of
from kg.nlp.trees import Tree, tree_of

_FRONTED: Final = frozenset({"of"})
_RESCUED: Final = frozenset(
    {"because", "due", "despite", "after", "before", "since", "until", "till", "during", "amid", "following", "on", "in", "at"}
)


def find_claims(doc: Doc) -> tuple[Claim, ...]:
    """Return the claims of a parsed `doc`, in order of (start, end)."""
    return _Builder(doc).claims()


class _Builder:
    """Turns the clauses of one document into claims."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tree: Tree = tree_of(doc)
        self.finder, self.clauses = clauses_of(doc)
        document = doc._.kg_document
        self.document = "" if document is None else document.id
        self.times: tuple[TimeExpression, ...] = doc._.kg_times
        self.time_starts = [time.start for time in self.times]
        self.quantities: tuple[Quantity, ...] = doc._.kg_quantities
        self.quantity_starts = [quantity.start for quantity in self.quantities]
        self.clusters = _ClusterIndex(doc)

    def claims(self) -> tuple[Claim, ...]:
        """Build all claims; times and quantities go to the clause that they belong to."""
        clauses = self.clauses
        owners = {clause.verb: index for index, clause in enumerate(clauses)}
        times: list[list[TimeExpression]] = [[] for _ in clauses]
        quantities: list[list[Quantity]] = [[] for _ in clauses]
        for time in self.times:
            owner = self._owner(time.start, time.end, owners)
            if owner is not None:
                times[owner].append(time)
        for quantity in self.quantities:
            owner = self._owner(quantity.start, quantity.end, owners)
            if owner is not None:
                quantities[owner].append(quantity)
        found: list[Claim] = []
        for index, clause in enumerate(clauses):
            claim = self._claim(clause, times[index], quantities[index])
            if claim is not None:
                found.append(claim)
        found.extend(self._appositions())
        found.extend(self._events())
        return tuple(sorted(found, key=lambda claim: (claim.start, claim.end, claim.id)))

    def _owner(self, start: int, end: int, owners: dict[int, int]) -> int | None:
        """Return the clause in which ``start:end`` stands: the nearest predicate above its highest token."""
        tree = self.tree
        first, last = tree.token_from(start), tree.token_until(end)
        index = first
        # The highest token of the expression: the one whose head lies outside of it.
        for candidate in range(first, last + 1):
            if not first <= tree.head[candidate] <= last or tree.head[candidate] == candidate:
                index = candidate
                break
        while index not in owners:
            head = tree.head[index]
            if head == index:
                return None
            index = head
        return owners[index]

    # -- one claim

    def _claim(self, clause: Clause, times: list[TimeExpression], quantities: list[Quantity]) -> Claim | None:
        tree = self.tree
        subject, target = self._core(clause)
        modifiers = list(dict.fromkeys(self._modifiers(clause)))
        if subject is None and target is None and not modifiers and not tree.children[clause.verb]:
            return None
        start, end = self._extent(clause)
        polarity, modality = polarity_and_modality(tree, clause, self.finder.lemma)
        if clause.shared:
            for argument in (subject, target):
                if argument is not None and not start <= argument.start < end:
                    quantities = [*self._inside(argument), *quantities]
        return Claim(
            id=make_id("claim", self.document, start, end, clause.predicate),
            start=start, end=end, text=tree.text[start:end],
            subject=subject, predicate=clause.predicate, object=target, modifiers=tuple(modifiers),
            quantities=tuple(dict.fromkeys(quantities)), times=tuple(times),
            polarity=polarity, modality=modality, tense=tense_of(tree, clause), passive=clause.passive,
        )  # fmt: skip

    def _core(self, clause: Clause) -> tuple[Argument | None, Argument | None]:
        """Return the logical subject and object."""
        surface = None if clause.surface is None else self._argument("subject", clause.surface, without=clause.verb)
        if clause.passive:
            agent = None if clause.agent is None else self._argument("subject", clause.agent)
            if clause.object is not None:  # "was given a prize"
                return agent, self._argument("object", clause.object)
            return agent, None if surface is None else replace(surface, role="object")
        if clause.object is not None:
            return surface, self._argument("object", clause.object)
        if clause.complement is not None:
            return surface, self._argument("complement", clause.complement)
        return surface, None

    def _argument(self, role: str, index: int, preposition: str | None = None, *, without: int | None = None) -> Argument:
        tree = self.tree
        first, last = (index, index) if tree.is_verb(index) and role != "subject" else self._phrase(index, without)
        return self._span(role, first, last, index, preposition)

    def _phrase(self, index: int, without: int | None = None) -> tuple[int, int]:
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

    def _span(self, role: str, first: int, last: int, head: int, preposition: str | None = None) -> Argument:
        tree = self.tree
        start, end = tree.start[first], tree.end[last]
        lemma = tree.lemma[head]
        cluster = self.clusters.at(head)
        return Argument(
            role=role, start=start, end=end, text=tree.text[start:end], head="person" if lemma == "people" else lemma,
            entity=None if cluster is None else f"cluster:{cluster}", preposition=preposition,
        )  # fmt: skip

    # -- modifiers

    def _modifiers(self, clause: Clause) -> Iterator[Argument]:
        tree = self.tree
        if clause.recipient is not None:
            yield self._argument("other", clause.recipient, "to")
        if clause.passive and clause.object is not None and clause.surface is not None:
            yield replace(self._argument("other", clause.surface), preposition="to")
        if clause.object is not None and clause.complement is not None:
            yield self._argument("complement", clause.complement)
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
                elif label == "npadvmod":
                    yield self._argument("time" if self._is_time(child) else "other", child)
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
                    yield self._span(role, first, last, child, words)
            return
        first, last = self._phrase(target)
        yield self._span(self._role(words, target), first, last, target, words)
        # "in an interview on Monday", "at the hall in Leeds": what hangs on the noun tells of the clause too
        for child in tree.children[target]:
            if (
                tree.dep[child] == "prep"
                and child > target
                and (self._is_rescued(child) or tree.lower[child] in ("in", "at", "on"))
            ):
                yield from self._prepositional(child)

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
            yield self._span("time", tree.left[index], index, index)
        elif word in clause_words("place_adverbs"):
            yield self._span("place", index, index, index)
        elif (
            word.endswith("ly") and word not in clause_words("discourse_adverbs") and word not in clause_words("hedging_adverbs")
        ):
            yield self._span("manner", index, index, index)

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
        yield self._span(role, first, last, verb, mark)

    # -- extent

    def _extent(self, clause: Clause) -> tuple[int, int]:
        """Return the characters of a clause: its predicate and arguments without the clauses that go on from it."""
        tree = self.tree
        verb = clause.verb
        first = last = verb
        for child in tree.children[verb]:
            label = tree.dep[child]
            if label in ("punct", "cc", "mark", "conj", "parataxis", "intj", "preconj", "dep"):
                continue
            if label in ("ccomp", "advcl") or (label == "xcomp" and tree.is_verb(child)):
                continue
            low, high = self._widest(child)
            if child < verb:
                first = min(first, low)
            else:
                last = max(last, high)
        if clause.predicate == "be" and clause.complement is not None:
            last = max(last, self._widest(clause.complement)[1])
        first, last = tree.trim(first, last, verb)
        return tree.start[first], tree.end[last]

    def _widest(self, child: int) -> tuple[int, int]:
        tree = self.tree
        if tree.is_noun(child) or tree.pos[child] in ("PRON", "NUM"):
            return tree.phrase(child)
        target = tree.child(child, "pobj")
        if tree.dep[child] in ("prep", "agent") and target is not None:
            low, high = tree.phrase(target)
            return min(tree.left[child], low, child), max(high, child)
        return tree.left[child], tree.right[child]

    def _inside(self, argument: Argument) -> list[Quantity]:
        low = bisect_left(self.quantity_starts, argument.start)
        high = bisect_left(self.quantity_starts, argument.end)
        return [q for q in self.quantities[low:high] if q.end <= argument.end]

    # -- verbless claims

    def _appositions(self) -> Iterator[Claim]:
        """Yield "Dana Reeve, the mayor": a claim with the predicate "be"."""
        tree = self.tree
        for index, label in enumerate(tree.dep):
            if label != "appos" or not (tree.is_noun(index) and tree.is_noun(tree.head[index])):
                continue
            head = tree.head[index]
            named, told = (
                (index, head) if tree.tag[index] in ("NNP", "NNPS") and tree.tag[head] not in ("NNP", "NNPS") else (head, index)
            )
            if tree.tag[told] in ("NNP", "NNPS") and tree.tag[named] in ("NNP", "NNPS"):
                continue
            if any(tree.lower[c] == "no" for c in tree.all_children(told, "det")):
                continue
            first, last = tree.phrase(told, bare=told == head)
            subject = self._span("subject", *tree.phrase(named, bare=named == head), named)
            target = self._span("complement", first, last, told)
            start, end = min(subject.start, target.start), max(subject.end, target.end)
            yield Claim(
                id=make_id("claim", self.document, start, end, "be"), start=start, end=end, text=tree.text[start:end],
                subject=subject, predicate="be", object=target, quantities=tuple(self._inside(target)), tense="none",
            )  # fmt: skip

    def _events(self) -> Iterator[Claim]:
        """Yield "the cancellation of the tour": a claim with the verb of the noun, of unknown modality unless the noun is a subject."""
        tree = self.tree
        nouns = event_nouns()
        for index, lemma in enumerate(tree.lemma):
            if lemma not in nouns or tree.tag[index] not in ("NN", "NNS"):
                continue
            verb, core = nouns[lemma]
            of = next((c for c in tree.all_children(index, "prep") if tree.lower[c] in _FRONTED), None)
            undergoer = None if of is None else tree.child(of, "pobj")
            owner = tree.child(index, "poss")
            if undergoer is None and (owner is None or (tree.pos[owner] == "PRON" and core == "object")):
                continue
            subject = target = None
            if undergoer is not None:
                argument = self._argument("object" if core == "object" else "subject", undergoer)
                subject, target = (None, argument) if core == "object" else (argument, None)
            if owner is not None and subject is None and (undergoer is not None or core == "subject"):
                subject = self._argument("subject", owner)
            elif owner is not None and target is None and core == "object":
                target = self._argument("object", owner)
            first, last = self._phrase(index)
            inside = () if target is None else tuple(self._inside(target))
            asserted = tree.dep[index] in ("nsubj", "nsubjpass") and lemma not in ("promise", "refusal")
            yield Claim(
                id=make_id("claim", self.document, tree.start[first], tree.end[last], verb),
                start=tree.start[first], end=tree.end[last], text=tree.slice(first, last),
                subject=subject, predicate=verb, object=target, quantities=inside,
                modality="asserted" if asserted else "unknown", tense="none",
            )  # fmt: skip


class _ClusterIndex:
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


@Language.component("kg_claims", assigns=["doc._.kg_claims"], requires=["token.dep", "token.tag", "doc._.kg_quantities"])
def kg_claims(doc: Doc) -> Doc:
    """Write ``doc._.kg_claims``; uses times, quantities and clusters where they are."""
    doc._.kg_claims = find_claims(doc)
    return doc
