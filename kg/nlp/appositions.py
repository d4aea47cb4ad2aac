"""Names and descriptions side by side: "its chief, Ana Reed", "the singer Ana Reed", "Ana Reed is a singer"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kg.nlp.gender import roles
from kg.nlp.mentions import Nominal
from kg.nlp.pronouns import Node
from kg.nlp.tokens import Tokens

_IS: Final = frozenset({"be", "become", "remain", "stay"})


def apposed(tokens: Tokens, at: dict[int, Node], nominal: Nominal) -> Node | None:
    """Return the named node that stands in apposition ("its chief, Ana Reed", "Ana Reed, its chief", "the paper Echo")."""
    head = nominal.head
    for child in tokens.children[head]:
        if tokens.dep[child] == "appos" and child in at and _agree(at[child], nominal):
            return at[child]
    governor = tokens.head[head]
    if tokens.dep[head] == "appos" and governor in at and _agree(at[governor], nominal):
        return at[governor]
    if tokens.dep[head] in ("attr", "oprd") and tokens.lemma[governor] in _IS and nominal.determiner != "indefinite":
        # "Ana Reed remains the winner"
        for child in tokens.children[governor]:
            if tokens.dep[child] == "nsubj" and child in at and at[child].cluster is not None and _agree(at[child], nominal):
                return at[child]
    if nominal.cls.type == "Person" and nominal.determiner in ("bare", "definite") and not nominal.plural:
        node = _named_after_phrase(tokens, at, nominal)
        if node is not None:
            return node
    following = head + 1
    if following < tokens.n and tokens.lower[following] == "," and nominal.determiner in ("possessive", "definite"):
        following += 1
    if (
        following < tokens.n
        and following in at
        and tokens.text[following][0].isupper()
        and tokens.sent[following] == tokens.sent[head]
    ):
        node = at[following]
        closed = following == head + 1 or nominal.cls.concept == "kin"
        if closed and node.cluster is not None and _agree(node, nominal) and nominal.cls.type in ("Person",):
            return node
    return None


def _named_after_phrase(tokens: Tokens, at: dict[int, Node], nominal: Nominal) -> Node | None:
    """Return the person named after a role with its complement ("Clerk to the court Ana Reed said")."""
    for index in range(nominal.head + 1, min(nominal.head + 8, tokens.n)):
        node = at.get(index)
        if node is not None and node.type == "Person" and node.cluster is not None:
            alone = tokens.pos[index - 1] in ("NOUN", "PROPN") and index - 1 != nominal.head
            return node if alone and _agree(node, nominal) else None
        if tokens.pos[index] not in ("ADP", "DET", "NOUN", "PROPN", "ADJ"):
            return None
    return None


def _agree(node: Node, nominal: Nominal) -> bool:
    if nominal.plural:
        return False
    if node.type == "Person" and nominal.cls.type == "Person":
        return node.gender is None or nominal.cls.gender in (None, node.gender)
    return node.type == nominal.cls.type or {node.type, nominal.cls.type} <= {"Organization", "Brand", "Platform"}


def learn_roles(tokens: Tokens, nodes: Iterable[Node]) -> None:
    """Read off the roles that stand in front of names ("housing minister Ana Reed") or after "is a"."""
    known = roles()
    for node in nodes:
        if node.type != "Person":
            continue
        for extent in node.extents:
            before = extent.first - 1
            if before >= 0 and tokens.lower[before] in known and tokens.sent[before] == tokens.sent[extent.first]:
                node.roles.add(tokens.lower[before])
                node.gender = node.gender or known[tokens.lower[before]]
            verb = tokens.head[extent.head]
            if tokens.dep[extent.head] == "nsubj" and tokens.lemma[verb] in ("be", "become"):
                for child in tokens.children[verb]:
                    if tokens.dep[child] == "attr" and tokens.lower[child] in known:
                        node.roles.add(tokens.lower[child])
                        node.gender = node.gender or known[tokens.lower[child]]
