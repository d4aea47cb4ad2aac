"""What speaks for a mention as the antecedent of a pronoun: grammar, distance, salience.

A linear model. Its features are those of the literature (Lappin and Leass 1994; Haghighi and Klein 2009; the parallelism and
syntactic-distance baselines of Webster et al. 2018); the weights stand in ``data/lexicons/pronoun_weights.tsv``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kg.nlp.gender import POSSESSIVES, REFLEXIVES
from kg.nlp.tokens import Tokens
from kg.resources import read_table

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
_SAID: Final = frozenset(
    (
        "apology",
        "statement",
        "post",
        "message",
        "comment",
        "comments",
        "letter",
        "speech",
        "remarks",
        "account",
        "tweet",
        "answer",
    )
)
_CLAUSES: Final = frozenset({"ROOT", "ccomp", "advcl", "relcl", "conj", "xcomp", "acl", "parataxis"})
_MAX_DEPTH: Final = 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention that may be the antecedent: tokens ``first:last`` with its `head`."""

    first: int
    last: int
    head: int


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known about a pronoun before its candidates are compared: its role, path to the root and clause."""

    index: int
    role: str
    path: tuple[int, ...]
    verb: int
    possessive: bool
    reflexive: bool


def situate(tokens: Tokens, index: int) -> Situation:
    """Return the situation of the pronoun at token `index`."""
    possessive = tokens.tag[index] == "PRP$" or (tokens.lower[index] in POSSESSIVES and tokens.dep[index] == "poss")
    path = path_up(tokens, index)
    role = "poss" if possessive else grammatical_role(tokens, index)
    return Situation(index, role, path, _clause(tokens, index), possessive, tokens.lower[index] in REFLEXIVES)


def path_up(tokens: Tokens, index: int) -> tuple[int, ...]:
    """Return token `index` and its ancestors."""
    path = [index]
    while tokens.head[index] != index and len(path) < _MAX_DEPTH:
        index = tokens.head[index]
        path.append(index)
    return tuple(path)


def _clause(tokens: Tokens, index: int) -> int:
    """Return the verb of the clause that token `index` is in."""
    for _ in range(_MAX_DEPTH):
        if tokens.dep[index] in _CLAUSES and tokens.pos[index] in ("VERB", "AUX", "ROOT"):
            return index
        if tokens.head[index] == index:
            return index
        index = tokens.head[index]
    return index


def grammatical_role(tokens: Tokens, index: int) -> str:
    """Return the role of a noun phrase's head (subj, obj, pobj, poss, appos, attr, comp, other); a conjunct has its first's."""
    dep = tokens.dep[index]
    for _ in range(4):
        if dep != "conj" or tokens.head[index] == index:
            break
        index = tokens.head[index]
        dep = tokens.dep[index]
    if dep in _SUBJECTS:
        return "subj"
    if dep in ("dobj", "obj", "dative", "iobj"):
        return "obj"
    if dep == "pobj":
        return "agent" if tokens.dep[tokens.head[index]] == "agent" else "pobj"
    return {"poss": "poss", "appos": "appos", "attr": "attr", "compound": "comp", "nmod": "comp"}.get(dep, "other")


def features(tokens: Tokens, pronoun: Situation, candidate: Candidate, rank: int) -> list[str]:
    """Return the names of the features that hold; `rank` is the number of persons between the candidate and the pronoun."""
    index, head = pronoun.index, candidate.head
    before = head < index
    sentences = tokens.sent[index] - tokens.sent[head]
    role = grammatical_role(tokens, head)
    found = [f"role={role}", f"role={role}&p={pronoun.role}"]
    side = "" if before else "after "
    found.append(f"{side}sent={max(-1, min(sentences, 3))}")
    if sentences == 0:
        found.extend(_inside(tokens, pronoun, candidate, role, side))
    else:
        found.append(f"{side}sent={max(-1, min(sentences, 2))}&role={role}")
        # "Ana's apology did not mention the firm. …, she wrote": whose statement it was stands as high as a subject.
        owner = role == "poss" and tokens.lower[tokens.head[head]] in _SAID and tokens.dep[tokens.head[head]] in _SUBJECTS
        if (role == "subj" or owner) and tokens.dep[_clause(tokens, head)] == "ROOT":
            found.append("main subject before" if before else "main subject after")
    if before:
        found.append(f"rank={min(rank, 5)}")
        if sentences == 0:
            found.append(f"rank={min(rank, 3)}&same")
    distance = abs(index - head)
    found.append(f"{side}far={0 if distance < 5 else 1 if distance < 10 else 2 if distance < 20 else 3 if distance < 35 else 4}")
    first = candidate.first
    if first > 0 and tokens.text[first - 1] in ("(", "["):
        found.append("in brackets")
    if tokens.dep[head] == "conj":
        found.append("second conjunct")
    elif any(tokens.dep[child] == "conj" for child in tokens.children[head]):
        found.append("first conjunct")
    if tokens.section[index] != tokens.section[head]:
        found.append("other paragraph")
    return found


def _inside(tokens: Tokens, pronoun: Situation, candidate: Candidate, role: str, side: str) -> list[str]:
    """Return the features of a candidate in the pronoun's own sentence."""
    head = candidate.head
    found = [f"{side}same&role={role}", f"{side}same&role={role}&p={pronoun.role}"]
    path = path_up(tokens, head)
    on_path = {node: steps for steps, node in enumerate(pronoun.path)}
    meet = next(((steps, on_path[node]) for steps, node in enumerate(path) if node in on_path), None)
    if meet is not None:
        length = meet[0] + meet[1]
        found.append(f"{side}path={min(length, 8)}")
        if meet[0] == 0 and head != pronoun.index:
            # "Her sister Ann": the pronoun hangs on the candidate itself.
            found.append("inside candidate")
        if meet[0] == 1 and role == "subj":
            found.append(f"{side}commands")
    if _clause(tokens, head) == pronoun.verb:
        found.append(f"{side}one clause&p={pronoun.role}&role={role}")
        if pronoun.reflexive:
            found.append(f"reflexive&role={role}")
        elif not pronoun.possessive and role in ("subj", "obj") and pronoun.role in ("subj", "obj"):
            found.append("bound")
    return found


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """Return the learned weights of the features, with the bias as "bias"."""
    return {row["feature"]: float(row["weight"]) for row in read_table("data", "lexicons", "pronoun_weights.tsv")}


def score(names: list[str], table: dict[str, float]) -> float:
    """Return the sum of the weights of the features `names`."""
    get = table.get
    return sum(get(name, 0.0) for name in names)
