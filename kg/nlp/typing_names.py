"""What type of thing a name names: the evidence of every place where the document uses it, added up."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from kg.model import EntityType
from kg.nlp.entity_cues import Cue, cues, cues_before
from kg.nlp.gender import given_names, roles
from kg.nlp.mentions import nominal_classes
from kg.nlp.slot_words import known_nouns, noun_class
from kg.nlp.spans import NameSpan, is_small_word
from kg.nlp.tokens import Tokens

#: What the model's label says, and how far it is believed: the small model is often wrong on names that it has not seen.
_LABELS: Final[dict[str, tuple[EntityType, float]]] = {
    "PERSON": ("Person", 1.5), "ORG": ("Organization", 1.0), "GPE": ("Place", 0.9), "LOC": ("Place", 1.2), "FAC": ("Place", 1.0),
    "NORP": ("Group", 0.8), "EVENT": ("Event", 1.5), "WORK_OF_ART": ("Work", 1.2), "PRODUCT": ("Brand", 1.0),
}  # fmt: skip
_GAZETTEER: Final = 6.0
_AMBIGUOUS: Final = 1.5
_TITLE: Final = 4.0
_ROLE: Final = 2.5
_GIVEN: Final = 2.0
_OUTLET: Final = 2.5
_LONE: Final = 0.7  # the share of the model's word on a single unknown name
_TEAM: Final = 6  # letters of the last word of a club's name, at least
_TELL: Final = 2
_TITLED: Final = 2.5
_NAMED: Final = 3.0
_FIRM: Final = 2.0
_CALLED: Final = frozenset(("called", "named", "titled", "entitled", "dubbed"))
_OWN: Final = 1.5
_AD: Final = 1.5
_REACH: Final = 5
_ADS: Final = frozenset(("ad", "ads", "advert", "adverts", "advertisement", "advertising", "commercial", "commercials"))
_MAKES: Final = frozenset(
    (
        "launch",
        "recall",
        "sell",
        "produce",
        "manufacture",
        "unveil",
        "release",
        "stock",
        "discontinue",
        "ship",
        "relaunch",
        "market",
        "advertise",
        "employ",
        "hire",
        "acquire",
        "make",
    )
)
_SPEAKS: Final = frozenset(
    (
        "say",
        "tell",
        "write",
        "add",
        "ask",
        "reply",
        "explain",
        "think",
        "believe",
        "tweet",
        "argue",
        "insist",
        "joke",
        "admit",
        "laugh",
    )
)


@dataclass(slots=True)
class Evidence:
    """How much speaks for each type of one name, and the finer kinds that the cues gave."""

    scores: dict[EntityType, float] = field(default_factory=lambda: defaultdict(float))
    kinds: dict[EntityType, str] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)
    read: bool = False  # whether the words of the name itself have been weighed, which is done once

    def add(self, kind: EntityType, weight: float, reason: str, finer: str | None = None) -> None:
        """Count `weight` for the type `kind`."""
        self.scores[kind] += weight
        self.reasons.append(reason)
        if finer is not None:
            self.kinds.setdefault(kind, finer)

    def best(self) -> tuple[EntityType, float]:
        """Return the type with the highest score; what speaks for a company speaks for a brand too, and the other way round."""
        if not self.scores:
            return "Organization", 0.0
        scores = dict(self.scores)
        brand, company = scores.pop("Brand", 0.0), scores.pop("Organization", 0.0)
        if brand or company:
            scores["Brand" if brand >= 1.5 and brand > 0.4 * company else "Organization"] = brand + company
        kind = max(scores, key=lambda key: (scores[key], key))
        return kind, scores[kind]


def weigh(tokens: Tokens, span: NameSpan, evidence: Evidence) -> None:
    """Add to `evidence` what this occurrence of a name says about its type."""
    first, last = span.first, span.last
    if span.entry is not None:
        weight = _AMBIGUOUS if span.entry.ambiguous or _stands_for_place(tokens, span) else _GAZETTEER
        evidence.add(span.entry.type, weight, "gazetteer", span.entry.kind)
    if span.label is not None:
        kind, weight = _LABELS[span.label]
        # The model repeats its mistakes: the tenth time says less than the first.
        evidence.labels[span.label] = seen = evidence.labels.get(span.label, 0) + 1
        # Two unknown words that nothing else calls a firm are a person's name as often as not.
        plain = kind == "Organization" and last - first == 2 and _is_plain(tokens, first, last)
        share = 0.6 if plain else _share_of_person(tokens, first, last) if kind == "Person" else 1.0
        evidence.add(kind, weight * share / seen, f"model: {span.label}")
    if not evidence.read or span.title is not None:
        _weigh_words(tokens, span, evidence)
        evidence.read = True
    if span.headline:
        return
    floor = tokens.sent_first[tokens.sent[first]]
    thing = _called(tokens, first)
    if thing is not None:
        evidence.add(thing, _NAMED, "a thing called so")
    for cue in cues_before(tokens.lower, span.title if span.title is not None else first, floor):
        if thing is not None and cue.type == "Person":
            continue
        # Countries have leaders and members as well.
        country = span.label in ("GPE", "LOC") and cue.type == "Organization"
        _count(evidence, Cue(cue.type, cue.weight * (0.3 if country else 1.0), cue.kind), "before")
    if (
        span.title is None
        and first > floor
        and tokens.lower[first - 1] in roles()
        and tokens.pos[first - 1] in ("NOUN", "PROPN", "ADJ")
        and not (_is_maker(tokens, first - 1) and tokens.lower[first] not in given_names())
    ):
        evidence.add("Person", _ROLE, f"role: {tokens.lower[first - 1]}")
    if _is_told(tokens, first, last):
        evidence.add("Platform", _OUTLET, "told the", "outlet")
    _weigh_after(tokens, span, evidence)
    _weigh_grammar(tokens, first, last, evidence)


def _share_of_person(tokens: Tokens, first: int, last: int) -> float:
    """Return how far the model is believed that a name is a person's: less where its words are those of something else."""
    if tokens.lower[first] in given_names():
        return 1.0
    if last - first == 1:
        return _LONE
    if any(cue.type != "Person" for cue in cues()["last"].get(tokens.lower[last - 1], ())) or _is_team(tokens, first, last):
        return 0.4
    return 1.0


def _is_team(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a name ends like a club's: with people or animals in the plural ("Norrland Harriers")."""
    word = tokens.lower[last - 1]
    if last - first < 2 or len(word) < _TEAM or not word.endswith("s") or tokens.lower[first] in given_names():
        return False
    return word.removesuffix("s") in roles() or word.removesuffix("s") in noun_class("animal")


def _stands_for_place(tokens: Tokens, span: NameSpan) -> bool:
    """Tell whether a brand's name of one word may be the place that it is named after: "a firm from Lincoln"."""
    if span.entry is None or span.entry.type != "Brand" or span.last - span.first > 1 or span.label not in ("GPE", "LOC"):
        return False
    floor = tokens.sent_first[tokens.sent[span.first]]
    return any(cue.type == "Place" for cue in cues_before(tokens.lower, span.first, floor))


def _called(tokens: Tokens, first: int) -> EntityType | None:
    """Return the type of the thing that is called by the name at `first`: "the campaign, called …", "a film named …"."""
    if first == 0 or tokens.lower[first - 1] not in _CALLED:
        return None
    verb = tokens.head[first - 1] if tokens.dep[first - 1] in ("aux", "auxpass") else first - 1
    noun = tokens.head[verb]
    if tokens.dep[verb] not in ("acl", "relcl") or noun >= verb:
        return None
    described = nominal_classes().get(tokens.lemma[noun])
    if described is not None:
        return None if described.type == "Group" else described.type
    return "Work" if tokens.lemma[noun] in noun_class("depicting") else None


def _is_maker(tokens: Tokens, index: int) -> bool:
    """Tell whether the noun at `index` is a firm's rather than a person's: "toy maker Norval", "brewer Norval"."""
    word = tokens.lower[index]
    if any(cue.type in ("Organization", "Brand") for cue in cues()["before"].get(word, ())):
        return True
    return word == "maker" and index > 0 and tokens.dep[index - 1] in ("compound", "amod", "nmod")


def _is_told(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether something is told to the name and the article makes it a paper's: "she told the Packet"."""
    if first < _TELL or last - first > _TELL:
        return False
    if tokens.lower[first - 1] == "the":
        if tokens.lemma[first - 2] != "tell":
            return False
    elif tokens.lemma[first - 1] != "tell" or last - first == 1 or not _is_outlet_like(tokens, first, last):
        return False
    return not any(cue.type == "Organization" for cue in cues()["last"].get(tokens.lower[last - 1], ()))


def _is_outlet_like(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a name without an article, to which something is told, is a paper's ("told Norrland Post") and not a person's.

    Its words are words of the language, no given name is among them, and nobody is told to do something.
    """
    if any(tokens.lower[index] in given_names() for index in range(first, last)):
        return False
    if last < tokens.n and tokens.lower[last] == "to":
        return False
    return any(tokens.lower[index] in known_nouns() for index in range(first, last))


def _is_plain(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether no word of a name says what it names."""
    known = tokens.lower[last - 1] in cues()["last"] or tokens.lower[first] in cues()["first"]
    return not known and all(text.isalpha() and not text.isupper() for text in tokens.text[first:last])


def _count(evidence: Evidence, cue: Cue, slot: str) -> None:
    evidence.add(cue.type, cue.weight, f"cue {slot}", cue.kind)


def _weigh_words(tokens: Tokens, span: NameSpan, evidence: Evidence) -> None:
    """Weigh the words of the name itself."""
    first, last = span.first, span.last
    if span.title is not None:
        evidence.add("Person", _TITLE, "title")
    if last - first > 1:
        for cue in cues()["last"].get(tokens.lower[last - 1], ()):
            # A surname may be a word for a place or a paper ("Hill", "Post"); a known given name in front can outweigh it.
            share = 1.0 if tokens.lower[first] not in given_names() else 0.4 if span.label == "PERSON" else 1.0
            _count(evidence, Cue(cue.type, cue.weight * share, cue.kind), "last word")
        for cue in cues()["first"].get(tokens.lower[first], ()):
            _count(evidence, cue, "first word")
        if any(is_small_word(tokens, index) for index in range(first + 1, last - 1)):
            evidence.add("Work", _TITLED, "a small word with a capital")
        if _is_team(tokens, first, last):
            evidence.add("Organization", 1.5, "people or animals in the plural")
    if last - first == 1 and span.label in ("GPE", "LOC"):
        return  # places are given names too ("Alaska"), seldom the other way round
    if (
        tokens.lower[first] in given_names()
        and last - first <= 4
        and all(tokens.text[i][0].isalpha() for i in range(first, last))
    ):
        also = last - first > 1 and tokens.lower[last - 1] in cues()["last"] and span.label != "PERSON"
        evidence.add("Person", 0.7 if also else _GIVEN if last - first > 1 else _GIVEN / 2, "given name")
    elif (
        last - first in (2, 3)
        and all(tokens.text[index].isalpha() or tokens.text[index].endswith(".") for index in range(first, last))
        and "two words" not in evidence.reasons
    ):
        evidence.add("Person", 0.5, "two words")
    if last - first == 1 and tokens.text[first].isupper() and 2 <= len(tokens.text[first]) <= 5:
        evidence.add("Organization", 0.6, "acronym")


def _weigh_after(tokens: Tokens, span: NameSpan, evidence: Evidence) -> None:
    first, last = span.first, span.last
    if last >= tokens.n or tokens.section[last] != tokens.section[first]:
        return
    following = tokens.lower[last]
    if tokens.tag[last] == "POS":
        for index in range(last + 1, min(last + 5, tokens.n)):
            found = cues()["owns"].get(tokens.lower[index])
            if found:
                for cue in found:
                    _count(evidence, cue, "owns")
                return
            if tokens.pos[index] not in ("ADJ", "NOUN", "ADV", "NUM", "PROPN"):
                return
        return
    if tokens.dep[last - 1] == "compound" and _is_advertised(tokens, last):
        evidence.add("Brand", _AD, "has an advert")
    if tokens.text[last][0].islower():
        for cue in cues()["after"].get(following, ()):
            # "Norrland fire" tells nothing of Norrland: the longer name has its own type.
            if cue.type in ("Event", "Campaign"):
                continue
            # Countries have officials and presidents as well.
            country = span.label == "GPE" and cue.type == "Organization"
            _count(evidence, Cue(cue.type, cue.weight * (0.3 if country else 1.0), cue.kind), "after")
        if (
            tokens.dep[last - 1] == "compound"
            and tokens.pos[last] == "NOUN"
            and following not in cues()["after"]
            and following in roles()
        ):
            evidence.add("Organization", 0.8, "compound with a role")
    elif following == "," and last + 1 < tokens.n:
        _weigh_apposition(tokens, last + 1, evidence)
    if following == "(" and last + 2 < tokens.n and tokens.text[last + 1].isdigit() and tokens.text[last + 2] == ")":
        evidence.add("Person", 1.0, "age")


def _is_advertised(tokens: Tokens, first: int) -> bool:
    """Tell whether the nouns that begin at `first` end in an advert: "the Norval teapot advert", "its new advert"."""
    for index in range(first, min(first + _REACH, tokens.n)):
        if tokens.lower[index] in _ADS:
            return True
        if tokens.pos[index] not in ("NOUN", "ADJ", "PROPN", "VERB", "PUNCT") or tokens.text[index] in ".,;:":
            return False
    return False


def _weigh_apposition(tokens: Tokens, index: int, evidence: Evidence) -> None:
    word = tokens.lower[index]
    if word == "who" or word == "whose":
        evidence.add("Person", 2.0, "who")
    elif word.isdigit() and 5 < int(word) < 110 and index + 1 < tokens.n and tokens.lower[index + 1] in (",", "."):
        evidence.add("Person", 2.0, "age")
    elif word in ("a", "an", "the", "its", "his", "her", "their"):
        for position in range(index + 1, min(index + 6, tokens.n)):
            if tokens.lower[position] in roles() and tokens.pos[position] == "NOUN":
                evidence.add("Person", 1.5, "apposition")
                return
            described = nominal_classes().get(tokens.lower[position])
            plain = tokens.dep[position] not in ("compound", "poss", "nmod")
            if plain and described is not None and described.type in ("Organization", "Brand"):
                evidence.add(described.type, _FIRM, "apposition")
                return
            if tokens.pos[position] not in ("ADJ", "NOUN", "PROPN", "ADV", "PUNCT", "PART"):
                return
    elif word == "which":
        for kind in ("Organization", "Brand"):
            evidence.add(kind, 0.3, "which")


def _weigh_grammar(tokens: Tokens, first: int, last: int, evidence: Evidence) -> None:
    """Weigh what the name does in its sentence."""
    head = last - 1
    verb = tokens.head[head]
    if tokens.dep[head] in ("nsubj", "nsubjpass") and verb != head:
        lemma = tokens.lemma[verb]
        if lemma in _MAKES:
            evidence.add(
                "Brand" if lemma in ("recall", "sell", "manufacture", "discontinue", "unveil") else "Organization",
                1.0,
                f"{lemma}s",
            )
        elif lemma in _SPEAKS:
            evidence.add("Person", 0.6, f"{lemma}s")
        elif tokens.dep[head] == "nsubj" and last - first == 2:
            evidence.add("Person", 0.2, "subject")
        following = tokens.sent[head] + 1
        if following < len(tokens.sent_first) and tokens.lower[tokens.sent_first[following]] in ("he", "she", "her", "his"):
            evidence.add("Person", 0.7, "he/she follows")
        span = range(verb, min(verb + 12, tokens.n))
        for index in span:
            if tokens.sent[index] != tokens.sent[head]:
                break
            if tokens.tag[index] == "PRP$":
                if tokens.lower[index] in ("his", "her"):
                    evidence.add("Person", 0.7, "his/her")
                elif tokens.lower[index] == "its":
                    evidence.add("Organization", _OWN, "its")
                    if _is_advertised(tokens, index + 1):
                        evidence.add("Brand", _AD, "its advert")
                break
    elif tokens.dep[head] == "appos" and tokens.head[head] < first:
        described = nominal_classes().get(tokens.lower[tokens.head[head]])
        if tokens.lower[tokens.head[head]] in roles():
            evidence.add("Person", 2.5, "apposition")
        elif described is not None and described.type in ("Organization", "Brand"):
            evidence.add(described.type, 2.5, "apposition")
    if evidence.scores:
        return
    evidence.add("Organization", 0.2, "name")
