"""What clauses say was done, or was not: by verbs ("voted for the bypass"), by acts of speech, by nouns ("no apology").

A deed is a sign and what it is told of: the keys of its verb, who did it, and the other words of its clause. Nouns that name an
event count as their verbs ("gave a warning", "without a single arrest"), so that "no arrest was made" denies "was arrested".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from kg.link.context import Context, DocumentView, Fact, Sentence
from kg.link.events import EMBEDDED, participants, predicate_key
from kg.link.lists import named_pattern, word_list
from kg.link.thesaurus import is_verb, phrase_stem, trigger_keys, verbs_of
from kg.link.words import content, stem, tokenize
from kg.model import Argument, Claim, Statement, TimeExpression

_IDIOM: Final = named_pattern("conditions.idiom")
_PRONOUNS: Final = word_list("happenings.pronouns") | {"nothing", "nobody", "none"}
_EMPTY: Final = frozenset(stem(w) for w in word_list("deeds.empty"))
_QUANTIFIERS: Final = frozenset(stem(w) for w in word_list("deeds.quantifiers"))
_CARRIERS: Final = frozenset(stem(w) for w in word_list("deeds.carriers"))
_HOLDERS: Final = frozenset(stem(w) for w in word_list("deeds.holders"))
_RECEIVERS: Final = frozenset(stem(w) for w in word_list("deeds.receivers"))
_FORCED: Final = named_pattern("deeds.forced")
_NOT_DONE: Final = named_pattern("deeds.not_done")
_PARTICLE: Final = named_pattern("deeds.particle")
_BESIDE: Final = re.compile(r"\b(?P<verb>[a-z]+) (?P<particle>out|back|away|off)(?= (?:of|from)\b|[,.;]|$)", re.IGNORECASE)
_NO: Final = re.compile(r"(?:no|not (?:a|an|one|even)|none|nothing|nobody|neither)\b", re.IGNORECASE)
_CUT: Final = re.compile(r"[,;:“”\"]|\s[-–—]\s|\b(?:but|while|whereas|although|because|which|who|when)\b")
_WITHOUT: Final = re.compile(r"\bwithout (?P<noun>(?:a |an |any |even )*(?:single )?[a-z-]+)", re.IGNORECASE)
_SINGLE: Final = re.compile(r"(?:a|one|any) single |any\b", re.IGNORECASE)
_COUNTED: Final = re.compile(r"(?:a |one )?(?:single )?(?:word|hint|trace|line|sign) of ", re.IGNORECASE)
_PREFIX: Final = 60  # characters before a clause that say whether it is real


@dataclass(frozen=True, slots=True)
class Deed:
    """A clause that says that something was done (or not: `denied`). `sweeping` says that nobody, or nothing, is meant.

    `nouns` are the stems of what the clause says beside its verb and its agent; `spoken` says that it is an act of speech, whose
    clause was not taken apart.
    """

    sentence: Sentence
    start: int
    end: int
    source: str
    statement: Statement | None
    node: str | None
    verb: str
    keys: frozenset[str]
    agent: Argument | None
    theme: Argument | None
    parts: tuple[Argument, ...]
    nouns: frozenset[str]
    denied: bool
    sweeping: bool
    times: tuple[TimeExpression, ...]
    real: bool
    spoken: bool
    text: str


def find_deeds(context: Context) -> Iterator[Deed]:
    """Yield what the clauses of all documents tell as done or not done, in order."""
    for view in context.views.values():
        told: set[tuple[int, str]] = set()
        for fact in context.facts_of(view.document.id):
            for deed in _of_claim(context, view, fact):
                told.add((deed.sentence.index, deed.verb.split(" ")[0]))
                yield deed
        for statement in view.statements:
            made = _of_act(context, view, statement)
            if made is not None and (made.sentence.index, made.verb) not in told:
                yield made


def _of_claim(context: Context, view: DocumentView, fact: Fact) -> Iterator[Deed]:
    claim = fact.claim
    sentence = view.sentence_at(claim.start)
    if sentence is None or _asked(sentence) or claim.polarity == "unknown" or _IDIOM.search(claim.text):
        return
    before = sentence.text[max(0, claim.start - sentence.start - _PREFIX) : max(0, claim.start - sentence.start)]
    forced = claim.text.lower().startswith("to ") and _FORCED.search(before) is not None
    real = (claim.modality == "asserted" and not claim.text.lower().startswith("to ")) or forced or claim.polarity == "negative"
    real = real and claim.tense not in ("future", "none")
    agent, theme = participants(claim)
    if claim.object is None and not claim.passive:
        agent, theme = claim.subject, None
    if claim.predicate.lower() == "have" and claim.object is None:
        return  # "had to": told by the infinitive that follows
    if forced and fact.statement.form == "indirect":
        fact = replace(fact, source=view.document.id)  # who "was told to leave" left, by the narrator's word
    sweeping = any(_is_none(a) for a in (agent, theme))
    denied = claim.polarity == "negative" or sweeping
    verb = with_particle(claim)
    held = _noun_of(claim, agent, theme)
    if held is not None:
        noun = _noun(held)
        sweep = sweeping or verb in _HOLDERS or _SINGLE.match(held.text) is not None
        yield _deed(context, sentence, fact, noun, _noun_keys(noun), None, None, denied, sweep, real)
    if verb not in _EMPTY:
        keys = trigger_keys(verb) | {f"#{predicate_key(claim)}"} | _things(claim, sweeping)
        sweeping = sweeping or any(a is not None and _SINGLE.match(a.text) for a in (theme,))
        yield _deed(context, sentence, fact, verb, keys, agent, theme, denied, sweeping, real)
    elif _things(claim, sweeping):
        yield _deed(context, sentence, fact, verb, _things(claim, sweeping), agent, theme, denied, sweeping, real)
    missing = _WITHOUT.search(claim.text)
    if missing is not None and claim.polarity == "positive":
        noun = stem(tokenize(missing.group("noun"))[-1].word)
        if verbs_of(noun) or is_verb(noun):
            yield _deed(context, sentence, fact, noun, _noun_keys(noun), None, None, True, True, real)


def _things(claim: Claim, sweeping: bool) -> frozenset[str]:
    """Return keys of the nouns of which a clause says that there are none (`sweeping`), or tells anything."""
    found = [a for a in (claim.subject, claim.object) if a is not None and (not sweeping or _is_none(a))]
    return frozenset(f"!{stem(a.head.lower())}" for a in found if a.head.lower() not in _PRONOUNS)


def _noun_of(claim: Claim, agent: Argument | None, theme: Argument | None) -> Argument | None:
    """Return the noun that names what was done, where the verb only carries it ("received a warning", "contained no apology")."""
    verb = stem(claim.predicate.lower().split(" ")[0])
    if verb not in _CARRIERS | _HOLDERS:
        return None
    found = (theme, agent) if verb in _HOLDERS or claim.passive else (theme,)
    return next((a for a in found if a is not None and (verbs_of(_noun(a)) or (verb in _RECEIVERS and is_verb(_noun(a))))), None)


def _noun(argument: Argument) -> str:
    """Return the stem of the noun that counts: "apology" in "not a word of apology"."""
    of = _COUNTED.search(argument.text)
    rest = tokenize(argument.text[of.end() :]) if of is not None else ()
    return rest[0].stem if rest else stem(argument.head.lower())


def _noun_keys(noun: str) -> frozenset[str]:
    verbs = verbs_of(noun) or {noun}
    return frozenset(k for v in sorted(verbs) for k in trigger_keys(v)) | {f"={noun}", f"!{noun}"}


def _is_none(argument: Argument | None) -> bool:
    return argument is not None and (
        _NO.match(argument.text) is not None or argument.head.lower() in ("nothing", "nobody", "none")
    )


def _deed(
    context: Context,
    sentence: Sentence,
    fact: Fact,
    verb: str,
    keys: frozenset[str],
    agent: Argument | None,
    theme: Argument | None,
    denied: bool,
    sweeping: bool,
    real: bool,
) -> Deed:
    claim = fact.claim
    end = claim.start + len(EMBEDDED.sub("", claim.text[len("who ") :])) + len("who ") if claim.text else claim.end
    end = max(
        min(end, claim.end), *(a.end for a in (theme, *claim.modifiers) if a is not None and a.end <= claim.end), claim.start
    )
    holes = [agent] if agent is not None and agent.start >= claim.start and verb not in _EMPTY else []
    said = set(verb.split(" ")) | {stem(w) for w in claim.predicate.lower().split()}
    nouns = {t.stem for t in content(sentence.tokens) if claim.start <= t.start < end}
    for hole in holes:
        nouns -= {t.stem for t in sentence.tokens if hole.start <= t.start < hole.end}
    if theme is not None and not claim.start <= theme.start < end:
        nouns |= {t.stem for t in content(tokenize(theme.text))}
    for time in claim.times:
        nouns -= {t.stem for t in sentence.tokens if time.start <= t.start < time.end}
    return Deed(
        sentence,
        claim.start,
        min(claim.end, sentence.end),
        fact.source,
        fact.statement,
        claim.id,
        verb,
        keys,
        agent,
        theme,
        tuple(m for m in claim.modifiers if m.role != "time"),
        frozenset(nouns - said - _QUANTIFIERS),
        denied,
        sweeping,
        claim.times,
        real,
        False,
        claim.text,
    )


def with_particle(claim: Claim) -> str:
    """Return the stems of a verb with its particle, which may stand apart ("took the words back", "pulled out of the race")."""
    verb = phrase_stem(claim.predicate)
    if " " in verb:
        return verb
    found = _BESIDE.search(claim.text)
    if found is not None and stem(found.group("verb").lower()) == verb:
        return f"{verb} {found.group('particle').lower()}"
    if claim.object is None:
        return verb
    after = claim.text[claim.object.end - claim.start :] if claim.object.start > claim.start else ""
    match = _PARTICLE.match(after) or _PARTICLE.search(f" {claim.object.text.split()[-1]}" if claim.object.text else "")
    return f"{verb} {match.group('particle').lower()}" if match is not None else verb


def _of_act(context: Context, view: DocumentView, statement: Statement) -> Deed | None:
    """Return the deed of an act of speech, of which no claim was made ("apologised to the nurses")."""
    if statement.form != "reported-act" or statement.cue is None or statement.cue_lemma is None or statement.speaker_id is None:
        return None
    sentence = view.sentence_at(statement.cue[0])
    if sentence is None or _asked(sentence):
        return None
    low, high = statement.cue
    before = sentence.text[: low - sentence.start]
    clause = sentence.text[high - sentence.start :]
    cut = _CUT.search(clause)
    end = high + (cut.start() if cut is not None else len(clause))
    said = context.slice(sentence.document, low, high)
    denied = _NOT_DONE.search(f"{before[-_PREFIX:]}{said}") is not None
    real = (
        denied
        or re.search(
            r"\b(?:to|will|would|could|may|might|should|must|if)\s*$", f"{before}{said.rsplit(' ', 1)[0] if ' ' in said else ''}"
        )
        is None
    )
    verb = phrase_stem(statement.cue_lemma)
    if verb in _EMPTY:
        return None
    span = statement.speaker_span
    agent = None
    if span is not None and statement.speaker is not None:
        text = context.slice(sentence.document, *span)
        agent = Argument(
            role="subject", start=span[0], end=span[1], text=text, head=text.split()[-1].lower(), entity=statement.speaker_id
        )
    nouns = {t.stem for t in content(sentence.tokens) if high <= t.start < end}
    return Deed(
        sentence,
        low,
        end,
        view.source_at(low, high),
        statement,
        statement.id,
        verb,
        trigger_keys(verb),
        agent,
        None,
        (),
        frozenset(nouns - {verb} - _QUANTIFIERS),
        denied,
        False,
        (statement.time,) if statement.time is not None else (),
        real,
        True,
        context.slice(sentence.document, low, end),
    )


def _asked(sentence: Sentence) -> bool:
    return sentence.text.rstrip("”’\"' ").endswith("?")
