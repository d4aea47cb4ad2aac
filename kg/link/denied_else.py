"""Words which say that what is told here is not what was denied there: another time, another place, other people, a condition."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from kg.link.context import Context
from kg.link.denials import Denial
from kg.link.events import agree, participants
from kg.link.lists import named_pattern
from kg.link.one_event import is_part, of_others
from kg.link.phrases_apart import at_two_places
from kg.link.thesaurus import is_person, one_noun, phrase_stem
from kg.link.times import clash
from kg.link.told import Told
from kg.link.words import content, stem, tokenize
from kg.model import Argument, Claim

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b|\blast (?:year|season|month)\b")
_AGO: Final = re.compile(r"\b(?:days?|weeks?|months?|years?) (?:ago|before|earlier|later)\b")
_BY: Final = re.compile(r"\bby (?:\w+day|then|now|noon|midnight|(?:the )?(?:evening|morning|end|weekend))\b")
_IF: Final = re.compile(r"\b(?:if|unless|whether|would have|could have|might have)\b")
_TURN: Final = re.compile(r"\b(?:eventually|instead|in the end|at last|finally|since then)\b")
_BEFORE: Final = re.compile(r"\b(?:before|previously|so far)\b")
_NARROW: Final = named_pattern("denials.narrow")
_SOME_ONLY: Final = re.compile(
    r"(?:about |around |some |another |the other |only )?(?:\d[\d,]*|one|two|three|four|five|six|many|some|most) ", re.IGNORECASE
)
_NAMED: Final = re.compile(r"(?!The |An? |His |Her |Its |Their |Two |Three )[A-Z]")
_PLAIN: Final = ("not", "never", "refused")
_ANY: Final = re.compile(r"(?:an?|any|anything|anybody|anyone|one|single|much|it|them|him|her)\b", re.IGNORECASE)
_NARROWED: Final = re.compile(r"\bthe ([\w-]+) (?:that|which|who) ")
_ABOUT: Final = re.compile(r" (?:about|of|on|for) ")
_SHORT: Final = 3  # letters of a stem that says too little


def other_thing(context: Context, first: Told, second: Told) -> bool:
    """Tell whether the words of a denial (`first`) and of a clause (`second`) say that they are about two things."""
    denial: Denial = first.value
    low = [_text(first), _text(second)]
    claims = [t.fact.claim if t.fact is not None else None for t in (first, second)]
    if any(
        _IF.search(text) is not None or (c is not None and c.modality == "hypothetical")
        for text, c in zip(low, claims, strict=True)
    ):
        return True
    if _at_two_times(denial, low, claims):
        return True
    if any(narrow not in low[1] for narrow in _NARROW.findall(low[0])):
        return True  # "never met in private", "met at a dinner with 200 guests"
    agent = denial.fact.claim.subject if denial.fact is not None else None
    if denial.kind == "not" and agent is not None and _SOME_ONLY.match(agent.text) is not None:
        return True  # of 200 who did not vote nothing is said of the others
    clauses = [context.slice(first.document, denial.start, denial.end).lower(), second.words]
    return (
        _of_two(context, denial, second.value.words, claims, low)
        or at_two_places(clauses)
        or _in_two_places(context, first, second)
    )


def _text(told: Told) -> str:
    return told.sentence.text.lower().replace("’", "'")


def _at_two_times(denial: Denial, low: list[str], claims: list[Claim | None]) -> bool:
    one, two = claims
    if one is not None and two is not None and any(clash(a, b) for a in one.times for b in two.times):
        return True
    if _TURN.search(low[1]) is not None:
        return True
    ever = denial.kind == "never" or "had" in low[0].split()
    years = [set(_YEAR.findall(text)) for text in low]
    if not ever and years[0] != years[1] and not years[0] & years[1]:
        return True
    if _AGO.search(low[0]) is not None or _BY.search(low[0]) is not None:
        return True
    # "had never apologised before", "on Friday he apologised": no deed before is told
    past = two is not None and ("had" in low[1].split() or _YEAR.search(low[1]) is not None or _AGO.search(low[1]) is not None)
    return denial.kind == "never" and _BEFORE.search(low[0]) is not None and "had" in low[0].split() and not past


def _of_two(context: Context, denial: Denial, told: Collection[str], claims: list[Claim | None], low: list[str]) -> bool:
    """Tell whether the two clauses are of two people, or of two things done in the same way."""
    one, two = claims
    if one is None or two is None:
        return False
    one_verb = phrase_stem(one.predicate).split(" ")[-1:] == phrase_stem(two.predicate).split(" ")[-1:]
    agents = [participants(c)[0] for c in (one, two)] if denial.kind != "refused" else [denial.agent, participants(two)[0]]
    if all(_is_named(context, a) for a in agents) and agree(context, *agents) < 0 and (one_verb or denial.kind == "refused"):
        return True
    if denial.group and denial.group != "person" and is_person(denial.group):
        others = [a for a in participants(two) if a is not None and is_person(stem(a.head.lower()))]
        if others and not any(one_noun(denial.group, stem(a.head.lower())) or a.text[:1].isdigit() for a in others):
            return all(_NAMED.match(a.text) is None for a in others)  # "no passenger was hurt", "the driver was"
    themes = [participants(one)[1] if one_verb else denial.theme, participants(two)[1]]
    if one_verb and denial.kind in _PLAIN and _other(context, *themes):
        return True
    if (
        denial.kind == "refused"
        and denial.verb == phrase_stem(two.predicate).split(" ")[0]
        and _is_unmet(denial, told, themes[1])
    ):
        return True
    if any(w not in (denial.verb, denial.noun) and _only_some(w, low) for w in denial.words):
        return True  # "on board the ferry", "on board the ferry that sank in March"
    return themes[0] is not None and themes[1] is not None and (of_others(*themes) or is_part(*themes) or _of_what(*themes))  # type: ignore[arg-type]


def _is_unmet(denial: Denial, told: Collection[str], theme: Argument | None) -> bool:
    """Tell whether of what somebody refused to do only the verb is told, of something else."""
    rest = [w for w in denial.words if w != denial.verb]
    if theme is not None and (more := _ABOUT.search(theme.text)) is not None:
        about = {t.stem for t in content(tokenize(theme.text[more.end() :]))}
        if about and not about & {t.stem for t in denial.sentence.tokens}:
            return True  # "refused to rule out a sequel", "ruled out a film about his life"
    return theme is not None and _ANY.match(theme.text) is None and not any(w in told for w in rest if len(w) > _SHORT)


def _in_two_places(context: Context, first: Told, second: Told) -> bool:
    """Tell whether the two clauses name places, and none in common: "the Leeds brewery", "the brewery in Hull"."""
    denial: Denial = first.value
    named = [
        {e.id for e, m in context.mentions_in(document, *span) if e.type == "Place" and m.kind == "name"}
        for document, span in ((first.document, (denial.start, denial.end)), (second.document, second.span))
    ]
    return bool(named[0]) and bool(named[1]) and not named[0] & named[1]


def _only_some(word: str, low: list[str]) -> bool:
    """Tell whether a noun is narrowed down in the second sentence by a clause that the first one has not."""
    narrowed = [any(stem(m.group(1)) == word for m in _NARROWED.finditer(text)) for text in low]
    return narrowed[1] and not narrowed[0]


def _is_named(context: Context, argument: Argument | None) -> bool:
    return argument is not None and argument.entity is not None and context.entities[argument.entity].type == "Person"


def _other(context: Context, first: Argument | None, second: Argument | None) -> bool:
    """Tell whether two things that are told with one verb are two: "did not play the sonata", "played two waltzes"."""
    if first is None or second is None or agree(context, first, second) >= 0 or _ANY.match(first.text) is not None:
        return False
    heads = [stem(a.head.lower()) for a in (first, second)]
    return not one_noun(*heads) and not any(
        h in {t.stem for t in tokenize(a.text)} for h, a in ((heads[0], second), (heads[1], first))
    )


def _of_what(first: Argument, second: Argument) -> bool:
    """Tell whether only one of two things is of something else: "the accounts", "the accounts of the sister club"."""
    parts = [a.text.partition(" of ")[2] for a in (first, second)]
    return stem(first.head.lower()) == stem(second.head.lower()) and bool(parts[1]) and not parts[0] and " " not in first.text[4:]
