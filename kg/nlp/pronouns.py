"""Pronouns resolved one after the other: who of the persons, firms and things named nearby is meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kg.model import EntityType, MentionKind
from kg.nlp.antecedents import Candidate, Situation, features, score, situate
from kg.nlp.gender import PRONOUNS
from kg.nlp.slot_words import slot_words
from kg.nlp.tokens import Tokens

_WINDOW: Final = 4  # sentences back
_ACROSS: Final = 12  # sentences back, for the only one that fits
_LEAN: Final = 0.2
_THING_FLOOR: Final = 0.5
_THINGS: Final[tuple[EntityType, ...]] = ("Organization", "Brand", "Event", "Campaign", "Work", "Platform")
_MANY: Final[tuple[EntityType, ...]] = ("Group", "Organization", "Brand")


@dataclass(slots=True)
class Node:
    """An entity while its mentions are being found. `extents` and `kinds` are parallel and in order of the text."""

    type: EntityType
    name: str
    gender: str | None = None
    number: str | None = None
    roles: set[str] = field(default_factory=set)
    concept: str | None = None
    cluster: int | None = None
    kind: str | None = None
    leaning: str | None = None  # the gender that a pronoun tells which may mean somebody else
    extents: list[Candidate] = field(default_factory=list)
    kinds: list[MentionKind] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    confidences: list[float] = field(default_factory=list)

    def add(self, extent: Candidate, kind: MentionKind, reason: str, confidence: float = 1.0) -> None:
        """Add a mention behind the others; the caller keeps them in order of the text or sorts at the end."""
        self.extents.append(extent)
        self.kinds.append(kind)
        self.reasons.append(reason)
        self.confidences.append(confidence)


@dataclass(frozen=True, slots=True)
class Choice:
    """The node chosen for a pronoun, with its score, that of the next best, and the features that decided."""

    node: Node
    score: float
    margin: float
    features: tuple[str, ...]


class Resolver:
    """Resolves the pronouns of one document from left to right; earlier decisions count in later ones."""

    def __init__(self, tokens: Tokens, nodes: list[Node], table: dict[str, float]) -> None:
        self.tokens = tokens
        self.nodes = nodes
        self.table = table
        self.chain: dict[str | None, tuple[int, Node]] = {}

    def choose(self, index: int, *, excluded: Node | None = None) -> Choice | None:
        """Return the antecedent of the pronoun at token `index`, or None where none is good enough; `excluded` cannot be it."""
        situation = situate(self.tokens, index)
        ranked: list[tuple[float, int, Node, list[str]]] = []
        for order, (node, names) in enumerate(self.scored(situation)):
            if node is not excluded:
                ranked.append((score(names, self.table), -order, node, names))
        if not ranked:
            return None
        ranked.sort(key=lambda item: (-item[0], item[1]))
        best = ranked[0]
        floor = self.table.get("threshold", 0.0) - self.table.get("bias", 0.0)
        # "It" and "they" mean things without a name more often than not; a single person that fits is hardly wrong.
        floor += _THING_FLOOR if PRONOUNS[self.tokens.lower[index]][0] not in ("f", "m") else -2.0 if len(ranked) == 1 else 0.0
        if best[0] < floor:
            return None
        margin = best[0] - ranked[1][0] if len(ranked) > 1 else 9.0
        return Choice(best[2], best[0], margin, tuple(best[3]))

    def scored(self, situation: Situation) -> Iterator[tuple[Node, list[str]]]:
        """Yield each compatible node with the features of its best mention."""
        index = situation.index
        gender, number = PRONOUNS[self.tokens.lower[index]]
        compatible = [node for node in self.nodes if self._fits(node, gender, number)]
        if gender == "n":
            compatible = self._showing(situation, compatible)
        ranks = self._ranks(compatible, index)
        for node in compatible:
            best: list[str] | None = None
            best_score = 0.0
            for extent in self._near(node, index):
                names = features(self.tokens, situation, extent, ranks.get(extent.head, 0))
                value = score(names, self.table)
                if best is None or value > best_score:
                    best, best_score = names, value
            if best is not None:
                best.extend(self._of_node(node, index, gender))
                yield node, best

    def _showing(self, situation: Situation, nodes: list[Node]) -> list[Node]:
        """Return the films and campaigns alone where "it" shows somebody and one of them has just been named."""
        tokens, index = self.tokens, situation.index
        verb = tokens.lemma[tokens.head[index]]
        if tokens.dep[index] != "nsubj" or verb not in slot_words("depicting_verbs") - slot_words("weak_depicting_verbs"):
            return nodes
        shown = [node for node in nodes if node.type in ("Work", "Campaign") and any(self._near(node, index))]
        return shown or nodes

    def _of_node(self, node: Node, index: int, gender: str | None) -> list[str]:
        count = sum(1 for extent, kind in zip(node.extents, node.kinds, strict=True) if extent.head < index and kind != "pronoun")
        found = [f"named={min(count, 4)}"]
        last = self.chain.get(gender)
        if last is not None:
            gap = self.tokens.sent[index] - self.tokens.sent[last[0]]
            found.append(f"{'chain' if last[1] is node else 'not chain'}={min(gap, 2)}")
        if node.gender is not None and gender in ("f", "m"):
            found.append("gender known")
        if node.kind == "unnamed" and node.type == "Person":
            found.append("unnamed")
        return found

    def _ranks(self, nodes: list[Node], index: int) -> dict[int, int]:
        """Return for each mention in front of the pronoun how many others stand between."""
        heads = sorted((extent.head for node in nodes for extent in node.extents if extent.head < index), reverse=True)
        return {head: rank for rank, head in reversed(list(enumerate(heads)))}

    def _near(self, node: Node, index: int) -> Iterator[Candidate]:
        """Yield the mentions of `node` worth comparing: the last two in front and the next in the same sentence."""
        tokens = self.tokens
        sentence = tokens.sent[index]
        before = [extent for extent in node.extents if extent.head < index and not extent.first <= index < extent.last]
        before.sort(key=lambda extent: extent.head)
        # Somebody without a name ("one follower") is soon forgotten, and so is a thing.
        far = node.type == "Person" and node.kind != "unnamed"
        window = _WINDOW if far else 1 if node.type == "Person" else 2
        for extent in before[-2:]:
            gap = sentence - tokens.sent[extent.head]
            if gap <= window or (far and extent is before[-1] and gap <= _ACROSS):
                yield extent
        after = [extent for extent in node.extents if extent.head > index and tokens.sent[extent.head] == sentence]
        if after:
            yield min(after, key=lambda extent: extent.head)

    def _fits(self, node: Node, gender: str | None, number: str) -> bool:
        if gender in ("f", "m"):
            return node.type == "Person" and node.number != "pl" and (node.gender or node.leaning or gender) == gender
        if gender == "n":
            return node.type in _THINGS and node.number != "pl"
        return node.type in _MANY or node.number == "pl"

    def settle(self, index: int, choice: Choice) -> None:
        """Record that the pronoun at `index` means the chosen node, whose gender is known from now on."""
        gender, _ = PRONOUNS[self.tokens.lower[index]]
        node = choice.node
        if gender in ("f", "m") and node.gender is None and choice.margin > 1.0:
            node.gender = gender
        elif gender in ("f", "m") and choice.margin > _LEAN:
            node.leaning = node.leaning or gender
        self.chain[gender] = (index, node)
        confidence = round(min(0.95, 0.5 + 0.15 * max(choice.margin, 0.0)), 2)
        node.add(Candidate(index, index + 1, index), "pronoun", f"pronoun: {', '.join(choice.features[:3])}", confidence)
