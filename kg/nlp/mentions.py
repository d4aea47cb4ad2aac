"""Where pronouns and descriptions ("the singer", "her website") stand, and what they can stand for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, cast

from kg.model import EntityType
from kg.nlp.gender import PRONOUNS, roles
from kg.nlp.tokens import Tokens
from kg.resources import read_table, resource

Determiner = Literal["definite", "indefinite", "possessive", "bare"]
_DEFINITE: Final = frozenset({"the", "this", "that", "these", "those"})
_POSSESSIVE: Final = frozenset({"his", "her", "its", "their", "my", "our", "your"})
_WRITTEN: Final = frozenset({"document", "print", "legal", "post", "audio"})
_PRESS: Final = frozenset({"press conference", "news conference", "briefing", "press briefing"})
_SITES: Final = frozenset({"website", "web site", "site", "blog", "homepage"})
_GROUPS: Final = frozenset({"others", "many", "some", "several", "few", "everyone", "everybody", "most"})
_NOT_INSIDE: Final = frozenset({"VERB", "AUX", "PUNCT", "SCONJ", "CCONJ"})
_SKIPPED_DEPS: Final = frozenset({"compound", "nmod", "npadvmod"})


@dataclass(frozen=True, slots=True)
class NominalClass:
    """What a head noun describes (see ``data/lexicons/nominals.tsv``); `channel` is the canonical channel noun, if it is one."""

    noun: str
    type: EntityType
    concept: str
    gender: str | None
    number: str
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Nominal:
    """A description: tokens ``first:last`` with the head noun `head`; `owner` is the token of a possessor."""

    first: int
    last: int
    head: int
    cls: NominalClass
    determiner: Determiner
    plural: bool
    owner: int | None = None


@lru_cache(maxsize=1)
def nominal_classes() -> dict[str, NominalClass]:
    """Return the classes of head nouns, singular, in lower case (one or two words)."""
    table = {
        row["noun"]: NominalClass(
            row["noun"], cast(EntityType, row["type"]), row["concept"], row["gender"] or None, row["number"]
        )
        for row in read_table("data", "lexicons", "nominals.tsv")
    }
    for noun, gender in roles().items():
        table.setdefault(noun, NominalClass(noun, "Person", "role", gender, "sg"))
    if resource("data", "lexicons", "groups.tsv").exists():
        for row in read_table("data", "lexicons", "groups.tsv"):
            concept = "people" if row.get("class") == "indefinite" else "group"
            table.setdefault(row["noun"], NominalClass(row["noun"], "Group", concept, None, "pl"))
    if resource("data", "gazetteers", "channels.tsv").exists():
        for row in read_table("data", "gazetteers", "channels.tsv"):
            # Meetings and conversations are places of speech only where reporters are invited.
            written = row.get("is_platform") == "1" and row.get("class") in _WRITTEN
            if written or row["noun"] in _SITES or row["canonical"] in _PRESS:
                table.setdefault(
                    row["noun"], NominalClass(row["noun"], "Platform", row["canonical"], None, "sg", row["canonical"])
                )
    return table


def class_at(tokens: Tokens, head: int) -> tuple[NominalClass, int] | None:
    """Return the class of the noun at `head` and the number of words that name it."""
    classes = nominal_classes()
    for noun in (tokens.lower[head], tokens.lemma[head]):
        if head > 0:
            found = classes.get(f"{tokens.lower[head - 1]} {noun}")
            if found is not None:
                return found, 2
    for noun in (tokens.lower[head], tokens.lemma[head]):
        found = classes.get(noun)
        if found is not None:
            return found, 1
    return None


def find_nominals(tokens: Tokens, named: list[int], sources: frozenset[int] = frozenset()) -> list[Nominal]:
    """Return the descriptions of a document in order.

    `named` holds, for each token, the index of the mention by name that it is in, or -1; `sources` are the heads of the sources
    of statements, which are no compounds even where the parser thinks so ("the firm's website states").
    """
    found = []
    for index in range(tokens.n):
        if named[index] >= 0 or tokens.headline[index]:
            continue
        noun = tokens.pos[index] in ("NOUN", "PROPN") or tokens.lower[index] in _GROUPS
        aged = tokens.lower[index].endswith("-old") or (
            tokens.lower[index] == "old" and index > 0 and tokens.text[index - 1] == "-"
        )
        if not noun and not aged:
            continue
        nominal = _nominal(tokens, index, index in sources)
        if nominal is not None:
            found.append(nominal)
    return found


def _nominal(tokens: Tokens, head: int, source: bool) -> Nominal | None:
    word = tokens.lower[head]
    if word in _GROUPS:
        return _group(tokens, head)
    if word.endswith("-old") or (word == "old" and head > 1 and tokens.text[head - 1] == "-"):
        return _aged(tokens, head)
    if not source and tokens.head[head] > head:
        if tokens.dep[head] in _SKIPPED_DEPS and tokens.pos[tokens.head[head]] in ("NOUN", "PROPN"):
            return None
        if head + 1 < tokens.n and tokens.pos[head + 1] == "NOUN" and tokens.dep[head] != "nsubj":
            return None  # "the kids clothing range"
    if tokens.dep[head] == "poss" and tokens.tag[head] == "NNS":
        return None  # "the bakers' union"
    found = class_at(tokens, head)
    if found is None:
        return None
    cls, _ = found
    if tokens.tag[head] == "NNS" and tokens.lower[head] in ("heads", "stars", "hosts", "models", "leads"):
        return None
    first, owner = _left(tokens, head)
    plural = tokens.tag[head] in ("NNS", "NNPS") and (cls.number == "pl" or tokens.lower[head] != cls.noun.split()[-1])
    return Nominal(first, head + 1, head, cls, _determiner(tokens, first, owner), plural, owner)


def _left(tokens: Tokens, head: int) -> tuple[int, int | None]:
    """Return where the noun phrase of `head` begins and the token of its possessor, if any."""
    first, owner = head, None
    for child in tokens.children[head]:
        if child > head or tokens.dep[child] not in (
            "det",
            "amod",
            "compound",
            "nummod",
            "nmod",
            "poss",
            "quantmod",
            "predet",
            "advmod",
        ):
            continue
        if tokens.dep[child] == "poss":
            owner = child
            begin = tokens.subtree(child)[0]
            first = min(first, begin)
        elif tokens.dep[child] != "advmod":
            first = min(first, tokens.subtree(child)[0])
    if owner is None and head > 1 and tokens.tag[head - 1] == "POS":
        owner = head - 2
        first = min(first, tokens.subtree(owner)[0], owner)
    # A verb's arguments are not words of the phrase, whatever the parser thinks.
    floor = head
    while floor > first and tokens.sent[floor - 1] == tokens.sent[head]:
        if tokens.pos[floor - 1] in _NOT_INSIDE and not _is_hyphened(tokens, floor - 1):
            break
        floor -= 1
    if owner is not None and floor > owner:
        owner = None
    return max(first, floor), owner


def _is_hyphened(tokens: Tokens, index: int) -> bool:
    """Tell whether a token is a hyphen within a word or the part in front of one ("burning-house")."""
    if tokens.text[index] == "-":
        return 0 < index < tokens.n - 1 and tokens.end[index - 1] == tokens.start[index] == tokens.start[index + 1] - 1
    return index + 1 < tokens.n and tokens.text[index + 1] == "-" and tokens.end[index] == tokens.start[index + 1]


def _determiner(tokens: Tokens, first: int, owner: int | None) -> Determiner:
    word = tokens.lower[first]
    if owner is not None or word in _POSSESSIVE:
        return "possessive"
    if word in _DEFINITE:
        return "definite"
    if tokens.pos[first] in ("DET", "NUM") or word in ("some", "many", "several", "few", "one", "another"):
        return "indefinite"
    return "bare"


def _group(tokens: Tokens, head: int) -> Nominal | None:
    """Return the group that a word without a noun names ("others", "many", "a few")."""
    if tokens.dep[head] not in ("nsubj", "nsubjpass"):
        return None
    first = head - 1 if head > 0 and tokens.lower[head - 1] == "a" and tokens.lower[head] == "few" else head
    cls = NominalClass(tokens.lower[head], "Group", "people", None, "pl")
    return Nominal(first, head + 1, head, cls, "bare", True)


def _aged(tokens: Tokens, head: int) -> Nominal | None:
    """Return "the 34-year-old" where no noun follows it."""
    first = head
    while (first > 0 and tokens.text[first - 1] in ("-", "year")) or (first > 0 and tokens.text[first - 1].isdigit()):
        first -= 1
    if (
        first == 0
        or tokens.lower[first - 1] != "the"
        or (head + 1 < tokens.n and tokens.pos[head + 1] in ("NOUN", "PROPN", "ADJ"))
    ):
        return None
    return Nominal(first - 1, head + 1, head, NominalClass("year-old", "Person", "any", None, "sg"), "definite", False)


def is_pronoun(tokens: Tokens, index: int) -> bool:
    """Tell whether token `index` is a pronoun of the third person that can refer ("it" of "it is clear that" cannot)."""
    word = tokens.lower[index]
    if word not in PRONOUNS or not tokens.tag[index].startswith("PRP"):
        return False
    if word != "it":
        return True
    return not _expletive(tokens, index)


def _expletive(tokens: Tokens, index: int) -> bool:
    verb = tokens.head[index]
    if tokens.dep[index] == "expl":
        return True
    if tokens.dep[index] not in ("nsubj", "nsubjpass"):
        return False
    if tokens.lemma[verb] in ("rain", "snow", "seem", "appear", "remain", "happen", "turn"):
        return True
    clause = any(tokens.dep[child] in ("ccomp", "csubj", "xcomp", "advcl") and child > verb for child in tokens.children[verb])
    return (
        tokens.lemma[verb] == "be" and clause and any(tokens.dep[child] in ("acomp", "attr") for child in tokens.children[verb])
    )
