"""The component `kg_claims`: who does what to whom, clause by clause.

One claim is one clause, wherever it stands: in narration, in indirect speech, between quotation marks. Passives are turned round
(the grammatical subject becomes the object, "by …" the subject; `passive` says so), subjects that clauses share are filled in,
the antecedent of a relative pronoun takes its place, an apposition is a claim with the predicate "be". A copula's complement is
its object. Headlines in title case are read by `kg.nlp.headlines`.

"X decided to cancel Y" gives two claims: "decide", asserted, and "cancel", with the modality irrealis (see `kg.nlp.modality`).
"""

from __future__ import annotations

from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kg.ids import make_id
from kg.model import Argument, Claim, Quantity, TimeExpression
from kg.nlp.arguments import Arguments
from kg.nlp.clauses import Clause, clauses_of
from kg.nlp.headlines import Headlines, title_sections
from kg.nlp.modality import polarity_and_modality, tense_of
from kg.nlp.nominal_claims import Inside, NominalClaims
from kg.nlp.trees import Tree, tree_of


def find_claims(doc: Doc) -> tuple[Claim, ...]:
    """Return the claims of a parsed `doc`, in order of (start, end)."""
    return _Builder(doc).claims()


class _Builder:
    """Turns the clauses of one document into claims."""

    def __init__(self, doc: Doc) -> None:
        self.tree: Tree = tree_of(doc)
        self.finder, self.clauses = clauses_of(doc)
        document = doc._.kg_document
        self.document = "" if document is None else document.id
        self.times: tuple[TimeExpression, ...] = doc._.kg_times
        self.quantities: tuple[Quantity, ...] = doc._.kg_quantities
        self.inside = Inside(self.quantities)
        self.arguments = Arguments(doc)
        self.headlines = Headlines(doc, self.document, self.inside)
        self.nominal = NominalClaims(self.document, self.tree, self.arguments, self.inside)

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
        titled = title_sections(self.tree.doc)
        found.extend(c for c in self.nominal.find() if not any(s.start <= c.start < s.end for s in titled))
        for section, told in self.headlines.find():
            # What the parser made of a headline in title case is not to be relied on.
            found = [claim for claim in found if not section.start <= claim.start < section.end]
            found.extend(told)
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

    def _claim(self, clause: Clause, times: list[TimeExpression], quantities: list[Quantity]) -> Claim | None:
        tree = self.tree
        subject, target = self._core(clause)
        modifiers = list(dict.fromkeys(self.arguments.modifiers(clause)))
        if subject is None and target is None and not modifiers and not tree.children[clause.verb]:
            return None
        start, end = self._extent(clause)
        polarity, modality = polarity_and_modality(tree, clause, self.finder.lemma)
        if clause.shared:
            for argument in (subject, target):
                if argument is not None and not start <= argument.start < end:
                    quantities = [*self.inside.of(argument), *quantities]
        return Claim(
            id=make_id("claim", self.document, start, end, clause.predicate),
            start=start, end=end, text=tree.text[start:end],
            subject=subject, predicate=clause.predicate, object=target, modifiers=tuple(modifiers),
            quantities=tuple(dict.fromkeys(quantities)), times=tuple(times),
            polarity=polarity, modality=modality, tense=tense_of(tree, clause), passive=clause.passive,
        )  # fmt: skip

    def _core(self, clause: Clause) -> tuple[Argument | None, Argument | None]:
        """Return the logical subject and object."""
        surface = None if clause.surface is None else self.arguments.argument("subject", clause.surface, without=clause.verb)
        if clause.passive:
            agent = None if clause.agent is None else self.arguments.argument("subject", clause.agent)
            if clause.object is not None:  # "was given a prize"
                return agent, self.arguments.argument("object", clause.object)
            return agent, None if surface is None else replace(surface, role="object")
        if clause.object is not None:
            return surface, self.arguments.argument("object", clause.object)
        if clause.complement is not None:
            return surface, self.arguments.argument("complement", clause.complement)
        return surface, None

    def _extent(self, clause: Clause) -> tuple[int, int]:
        """Return the characters of a clause: its predicate and arguments without the clauses that go on from it."""
        tree = self.tree
        verb = clause.verb
        first = last = verb
        for child in tree.children[verb]:
            label = tree.dep[child]
            if label in ("punct", "cc", "mark", "conj", "parataxis", "intj", "preconj", "dep"):
                continue
            if tree.lower[child] == "according":
                continue  # whose word it is belongs to the statement, not to what is said
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


@Language.component("kg_claims", assigns=["doc._.kg_claims"], requires=["token.dep", "token.tag", "doc._.kg_quantities"])
def kg_claims(doc: Doc) -> Doc:
    """Write ``doc._.kg_claims``; uses times, quantities and clusters where they are."""
    doc._.kg_claims = find_claims(doc)
    return doc
