"""Claims without a verb: appositions, and nouns that name an event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from kg.ids import make_id
from kg.model import Argument, Claim, Quantity
from kg.nlp.arguments import Arguments
from kg.nlp.lexicon import event_nouns
from kg.nlp.trees import Tree


class Inside:
    """Looks up the quantities that stand inside an argument."""

    def __init__(self, quantities: tuple[Quantity, ...]) -> None:
        self.quantities = quantities
        self.starts = [quantity.start for quantity in quantities]

    def of(self, argument: Argument) -> list[Quantity]:
        """Return the quantities that begin inside an argument."""
        low = bisect_left(self.starts, argument.start)
        return list(self.quantities[low : bisect_left(self.starts, argument.end)])


class NominalClaims:
    """Finds the verbless claims of one document."""

    def __init__(self, document: str, tree: Tree, arguments: Arguments, inside: Inside) -> None:
        self.document = document
        self.tree = tree
        self.arguments = arguments
        self.inside = inside

    def find(self) -> Iterator[Claim]:
        """Yield the appositions, then the events."""
        yield from self._appositions()
        yield from self._events()

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
            subject = self.arguments.span("subject", *tree.phrase(named, bare=named == head), named)
            target = self.arguments.span("complement", first, last, told)
            start, end = min(subject.start, target.start), max(subject.end, target.end)
            yield Claim(
                id=make_id("claim", self.document, start, end, "be"),
                start=start,
                end=end,
                text=tree.text[start:end],
                subject=subject,
                predicate="be",
                object=target,
                quantities=tuple(self.inside.of(target)),
                tense="none",
            )

    def _events(self) -> Iterator[Claim]:
        """Yield "the cancellation of the tour": a claim with the noun's verb, of unknown modality unless it is a subject."""
        tree = self.tree
        nouns = event_nouns()
        for index, lemma in enumerate(tree.lemma):
            if lemma not in nouns or tree.tag[index] not in ("NN", "NNS"):
                continue
            verb, core = nouns[lemma]
            of = next((c for c in tree.all_children(index, "prep") if tree.lower[c] in ("of",)), None)
            undergoer = None if of is None else tree.child(of, "pobj")
            owner = tree.child(index, "poss")
            if undergoer is None and (owner is None or (tree.pos[owner] == "PRON" and core == "object")):
                continue
            subject = target = None
            if undergoer is not None:
                argument = self.arguments.argument("object" if core == "object" else "subject", undergoer)
                subject, target = (None, argument) if core == "object" else (argument, None)
            if owner is not None and subject is None and (undergoer is not None or core == "subject"):
                subject = self.arguments.argument("subject", owner)
            elif owner is not None and target is None and core == "object":
                target = self.arguments.argument("object", owner)
            first, last = self.arguments.phrase(index)
            inside = () if target is None else tuple(self.inside.of(target))
            asserted = tree.dep[index] in ("nsubj", "nsubjpass") and lemma not in ("promise", "refusal")
            yield Claim(
                id=make_id("claim", self.document, tree.start[first], tree.end[last], verb),
                start=tree.start[first],
                end=tree.end[last],
                text=tree.slice(first, last),
                subject=subject,
                predicate=verb,
                object=target,
                quantities=inside,
                modality="asserted" if asserted else "unknown",
                tense="none",
            )
