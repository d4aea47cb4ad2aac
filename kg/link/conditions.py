"""Conditions that clauses put a thing in: cancelled, in office, unhurt; found by words and phrases, turned round by negation."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.condition_words import GAP, Cue, cue_pairs, cues, match_phrase
from kg.link.context import Context, Fact, Sentence
from kg.link.events import EMBEDDED, participants
from kg.link.lists import named_pattern, word_list
from kg.link.thesaurus import is_kind_of
from kg.link.words import Token, content, content_stems, stem, stopwords
from kg.model import Argument, Claim, Statement, TimeExpression

_NEAR: Final = 4  # words before a noun or an adjective in which its negation, or what makes it unreal, stands
_CUT: Final = named_pattern("conditions.cut")
_NOBODY: Final = ("nobody", "no-one", "none", "one")
_PRONOUNS: Final = word_list("happenings.pronouns") | {"none", "nobody", "both", "which", "who"}
_NOT_ONE: Final = {("not", "one"), ("not", "a"), ("not", "an"), ("not", "even")}
_UNREAL: Final = word_list("conditions.unreal")
_NEGATIONS: Final = word_list("conditions.negations")
_NEGATING: Final = frozenset(stem(w) for w in word_list("conditions.negating"))
LINKING: Final = frozenset(stem(w) for w in ("be", "become", "remain", "stay", "stand", "lie", "keep", "seem", "look", "leave"))
_LEAVING: Final = frozenset(stem(w) for w in ("leave", "keep"))
_STAYING: Final = frozenset(stem(w) for w in ("remain", "stay", "continue"))
_CARRIED: Final = frozenset(("tak", "rush", "bring"))
_IDIOM: Final = named_pattern("conditions.idiom")
_WH: Final = re.compile(r"(?:who|which|that|whose|what)\b", re.IGNORECASE)
_LASTING: Final = named_pattern("conditions.lasting")
_BACKGROUND: Final = named_pattern("conditions.background")
_MODAL: Final = named_pattern("conditions.modal")


@dataclass(frozen=True, slots=True)
class Condition:
    """A clause that says that a condition holds of a thing, or that it does not.

    `negated` says that a negation was needed for it, `none` that it is told of nobody and nothing at all; `lasting` that it is
    told of a span of time. `stems` are the words of the clause that are not those of the condition.
    """

    cue: Cue
    sentence: Sentence
    start: int
    end: int
    text: str
    source: str
    statement: Statement | None
    node: str | None
    role: str
    holds: bool
    negated: bool
    none: bool
    lasting: bool
    thing: Argument | None
    agent: Argument | None
    stems: frozenset[str]
    of_all: bool
    times: tuple[TimeExpression, ...]
    words: str
    title: bool


def find_conditions(context: Context) -> Iterator[Condition]:
    """Yield the conditions that the clauses of all documents tell, in order."""
    for view in context.views.values():
        facts = context.facts_by_sentence(view.document.id)
        for sentence in view.sentences:
            if not sentence.text.rstrip("”’\"' ").endswith("?"):
                yield from _in_sentence(context, sentence, facts.get(sentence.index, []))


def _in_sentence(context: Context, sentence: Sentence, facts: list[Fact]) -> Iterator[Condition]:
    for at, token in enumerate(sentence.tokens):
        seen: set[str] = set()
        for cue in cues().get(token.stem, ()):
            if cue.name in seen:
                continue
            last = match_phrase(sentence.tokens, at, cue.phrase)
            if last is None:
                continue
            seen.add(cue.name)
            made = _condition(context, sentence, facts, cue, [sentence.tokens[i] for i in last])
            if made is not None:
                yield made
    for fact in facts:
        for cue, tokens in _by_structure(sentence, fact):
            made = _condition(context, sentence, [fact], cue, tokens)
            if made is not None:
                yield made
        made = _still(context, sentence, fact)
        if made is not None:
            yield made


def _by_structure(sentence: Sentence, fact: Fact) -> Iterator[tuple[Cue, list[Token]]]:
    """Yield the phrases of a noun and its verb that stand further apart ("Every seat at the premiere of Old Salt was taken")."""
    claim = fact.claim
    verb = stem(claim.predicate.lower().split(" ")[0])
    inside = [t for t in sentence.tokens if claim.start <= t.start < claim.end]
    said = next((t for t in reversed(inside) if t.stem == verb), None)
    for argument in (claim.subject, claim.object):
        if argument is None or said is None:
            continue
        head = stem(argument.head.lower())
        noun = next((t for t in inside if t.stem == head and argument.start <= t.start < argument.end), None)
        if noun is None or abs(sentence.tokens.index(noun) - sentence.tokens.index(said)) <= GAP + 1:
            continue
        first, second = (noun, said) if noun.start < said.start else (said, noun)
        for cue in cue_pairs().get((first.stem, second.stem), ()):
            yield cue, [first, second]


def _still(context: Context, sentence: Sentence, fact: Fact) -> Condition | None:
    """Return the office that somebody is told to hold still ("is still manager", "remains the head of")."""
    claim = fact.claim
    verb = stem(claim.predicate.lower().split(" ")[0])
    if claim.object is None or claim.subject is None or verb not in LINKING or claim.polarity != "positive":
        return None
    if claim.modality != "asserted" or not (verb in _STAYING or re.search(r"\bstill\b", claim.text)):
        return None
    role = stem(claim.object.head.lower())
    if not is_kind_of(role, "person", 9):
        return None
    cue = Cue("office", False, "person", ("still",), True)
    words = context.slice(sentence.document, claim.object.start, claim.object.end)
    return Condition(
        cue,
        sentence,
        claim.start,
        claim.end,
        claim.text,
        fact.source,
        fact.statement,
        claim.id,
        role,
        True,
        False,
        False,
        True,
        claim.subject,
        None,
        content_stems(claim.text),
        False,
        claim.times,
        words,
        sentence.role in ("title", "heading"),
    )


def _condition(context: Context, sentence: Sentence, facts: list[Fact], cue: Cue, words: list[Token]) -> Condition | None:
    start, end = words[0].start, words[-1].end
    around = [f for f in facts if f.claim.start <= start and end <= f.claim.end]
    if not around or words[0].word == "as":
        return _bare(context, sentence, cue, words)
    core = [f for f in around if _is_core(f, words)]
    fact = min(core or around, key=lambda f: (f.claim.end - f.claim.start, f.claim.id))
    claim = fact.claim
    if _loose(claim, words) or _IDIOM.search(claim.text):
        return None
    before = [t for t in sentence.tokens if claim.start <= t.start < start]
    near = {t.word for t in before[-_NEAR:]}
    if near & _UNREAL or _MODAL.search(sentence.text[: start - sentence.start][-60:]):
        return None
    told = bool(_NEGATING & set(cue.phrase)) or cue.phrase[0].startswith("un")
    lasting = bool(_LASTING.search(sentence.text[max(0, claim.start - sentence.start) : claim.end - sentence.start + 25]))
    if not core and len(words) == 1 and sentence.role in ("title", "heading"):
        return None
    if core:
        if claim.polarity == "unknown" or claim.modality not in ("asserted", "unknown"):
            return None
        negated = claim.polarity == "negative" and not _NEGATING & set(cue.phrase)
    else:
        negated = bool(near & _NEGATIONS) and not told
        if claim.modality not in ("asserted", "unknown"):
            return None
    if claim.tense == "future" and not lasting and not negated and not told and (core or len(words) == 1):
        return None
    if cue.changes and _BACKGROUND.search(sentence.text[: claim.start - sentence.start + 8][-40:]):
        return None
    thing, agent = _thing(fact, cue, words, bool(core))
    own = {t.stem for t in words} - ({stem(thing.head.lower())} if thing is not None else set())
    stems = frozenset(s for s in content_stems(EMBEDDED.sub("", claim.text) or claim.text) if s not in own)
    none = _told_of_none(before) and (negated or bool(_NEGATING & own))
    if thing is None or thing.head.lower() in _PRONOUNS:
        stems |= {t.stem for t in content(sentence.tokens)} - own
    return Condition(
        cue,
        sentence,
        claim.start,
        claim.end,
        claim.text,
        fact.source,
        fact.statement,
        claim.id,
        "",
        cue.holds != negated,
        negated,
        none,
        lasting or (negated and none) or bool(_NEGATING & set(cue.phrase)),
        thing,
        agent,
        stems,
        none and (thing is None or bool(own & content_stems(thing.text)) or thing.head.lower() in _NOBODY),
        claim.times,
        " ".join(t.word for t in words),
        sentence.role in ("title", "heading"),
    )


def _bare(context: Context, sentence: Sentence, cue: Cue, words: list[Token]) -> Condition | None:
    """Return the condition of a clause of which no claim was made: cut at marks, its thing left open."""
    text = sentence.text
    start, end = words[0].start - sentence.start, words[-1].end - sentence.start
    cuts = [m.end() for m in _CUT.finditer(text)]
    low = max((c for c in cuts if c <= start), default=0)
    high = min((m.start() for m in _CUT.finditer(text) if m.start() >= end), default=len(text))
    if words[0].word == "as":
        low, high = 0, len(text)  # "as planned" is said of the whole sentence
    tokens = [t for t in sentence.tokens if low <= t.start - sentence.start < high]
    before = [t for t in tokens if t.start < words[0].start]
    if (not before and len(words) == 1) or {t.word for t in before[-_NEAR:]} & _UNREAL or _MODAL.search(text[:start][-60:]):
        return None
    if _IDIOM.search(text[low:high]) or any(t.word in ("will", "shall", "to", "cannot", "can") for t in before[-_NEAR:]):
        return None
    if cue.changes and _BACKGROUND.search(text[:low][-30:] + text[low : low + 8]):
        return None
    negated = bool({t.word for t in before} & _NEGATIONS) and not _NEGATING & set(cue.phrase)
    own = {t.stem for t in words}
    none = _told_of_none(before) and negated
    low, high = tokens[0].start, tokens[-1].end
    view = context.views[sentence.document]
    stems = frozenset(t.stem for t in content(tokens) if t.stem not in own)
    said = " ".join(t.word for t in words)
    lasting = bool(_LASTING.search(context.slice(sentence.document, low, high)))
    return Condition(
        cue,
        sentence,
        low,
        high,
        context.slice(sentence.document, low, high),
        view.source_at(low, high),
        view.statement_at(low, high),
        None,
        "",
        cue.holds != negated,
        negated,
        none,
        lasting or none,
        None,
        None,
        stems,
        none,
        (),
        said,
        sentence.role in ("title", "heading"),
    )


def _told_of_none(before: list[Token]) -> bool:
    """Tell whether a clause begins with nobody and nothing ("No doctor", "Not one train", "None of them")."""
    words = [t.word for t in before[:4]]
    pairs = set(itertools.pairwise(words))
    return bool(set(words) & {"no", "nobody", "none", "nothing", "neither"}) or bool(pairs & _NOT_ONE)


def _progressive(claim: Claim, word: Token) -> bool:
    """Tell whether a form in -ing is the verb of its clause ("have been crossing")."""
    before = claim.text[: word.start - claim.start].lower().split()[-2:]
    return bool({"is", "are", "was", "were", "been", "be", "still"} & set(before))


def condition_of(context: Context, sentence: Sentence, fact: Fact, cue: Cue, words: list[Token]) -> Condition | None:
    """Return the condition that some words of one clause tell, or None where the clause asserts nothing."""
    return _condition(context, sentence, [fact], cue, words)


def _loose(claim: Claim, words: list[Token]) -> bool:
    """Tell whether a clause is told of nothing that is named: an infinitive, or a relative clause whose noun was not found."""
    if claim.text.lower().startswith("to ") and claim.polarity != "negative":
        return True
    if _WH.match(claim.text) and (claim.subject is None or bool(_WH.match(claim.subject.text))) and claim.object is None:
        return True
    if len(words) == 1 and words[0].word.endswith("ing") and words[0].word != "missing" and not _progressive(claim, words[0]):
        return True
    if words[0].stem in _CARRIED and not claim.passive:
        return True  # who takes people to hospital is not hurt
    return claim.tense == "none" and not claim.passive


def _is_core(fact: Fact, words: list[Token]) -> bool:
    """Tell whether the words are what the clause says: its verb, or what a linking verb says of the subject."""
    claim = fact.claim
    verb = [stem(w) for w in claim.predicate.lower().split()]
    stems = {t.stem for t in words}
    if verb and verb[0] in stems and (len(words) > 1 or verb[0] not in stopwords()):
        return True
    if verb and verb[0] in LINKING:
        if claim.object is not None:
            low, high = claim.object.start, claim.object.end
            return any(low <= t.start < high for t in words) or verb[0] in stems
        return claim.subject is None or words[0].start >= claim.subject.end
    return False


def _thing(fact: Fact, cue: Cue, words: list[Token], core: bool) -> tuple[Argument | None, Argument | None]:
    """Return what the condition is told of, and who brought it about."""
    claim = fact.claim
    start = words[0].start
    if core:
        verb = stem(claim.predicate.lower().split(" ")[0])
        if verb in LINKING:
            left = claim.object if verb in _LEAVING and not claim.passive else None
            if left is not None and not any(left.start <= t.start < left.end for t in words[:1]):
                return left, claim.subject
            return claim.subject, None
        agent, theme = participants(claim)
        if theme is not None and agent is not None and any(theme.start <= t.start < theme.end for t in words[1:]):
            return agent, None  # the object is a part of the phrase: "keeps his job"
        if cue.thing == "person" and agent is not None and (theme is None or theme.entity is None):
            return agent, None
        return theme, agent
    for argument in (claim.subject, claim.object, *claim.modifiers):
        if argument is not None and argument.start <= start < argument.end:
            inner = argument if stem(argument.head.lower()) not in {t.stem for t in words} else None
            if inner is not None and cue.thing != "person":
                return inner, None
            other = participants(claim)[1] if claim.passive else claim.subject
            return (other if other is not argument else None), None
    return (participants(claim)[1] if claim.passive else claim.subject), None
