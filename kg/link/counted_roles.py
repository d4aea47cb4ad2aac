"""The same part of one happening counted twice: those hurt, the starters, the fee, the hours at large, in whatever words."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from kg.link.context import Context
from kg.link.events import agree, participants
from kg.link.intervals import compatible_numbers
from kg.link.lists import named_pattern, word_list
from kg.link.quantities import Counted, counted_comparable, find_counted, scopes_differ
from kg.link.thesaurus import is_kind_of, phrase_stem
from kg.link.times import clash
from kg.link.words import Token, content, stem, tokenize
from kg.model import Argument, Claim, Comparable, Quantity
from kg.resources import read_table

_CHANGED: Final = named_pattern("counted_roles.changed")
_PART: Final = named_pattern("counted_roles.part")
_DEFINITE: Final = re.compile(
    r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|[’']s|\b[Aa]ll(?: of)?(?: the)?)\s\W?"
    r"(?:\d|two\b|three|four|five|six|seven|eight|nine|ten)"
)
_OWED: Final = re.compile(r"\b(?:must|ha(?:s|ve) to|ordered to|told to)\b")
_TOLL: Final = named_pattern("counted_roles.toll")
_LONE: Final = named_pattern("counted_roles.lone")
_NUMERALS: Final = frozenset(stem(w) for w in word_list("quantities.numbers"))
_GROUPS: Final = word_list("counted_roles.groups")
_HOURS: Final = {"minute": 1 / 60, "hour": 1.0, "day": 24.0, "week": 168.0, "month": 730.0, "year": 8760.0, "night": 24.0}
_WINDOW: Final = (7, 8)  # words before and after a number that tell what it is told of
_ALIKE: Final = 1.5  # two durations of one thing
_PREPOSITIONS: Final = ("for", "from")
_MOST: Final = 3  # values of one role in one text beyond which they are taken for different things
_STEPS: Final = 9  # steps up in the tree of kinds
_LARGE: Final = 12  # numbers of one role in one story that are compared
_SCORES: Final = {"people": 0.7, "things": 0.7, "money": 0.7, "time": 0.65}


@dataclass(frozen=True, slots=True)
class Told:
    """A number and the part that it is told of: `of` is its sort, `leading` whether it stands at the head of the text."""

    counted: Counted
    role: str
    of: str
    leading: bool


@cache
def _roles() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return for each word or phrase (stems) the (role, of) that it tells."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in read_table("data", "lexicons", "counted_roles.tsv"):
        for word in row["words"].split():
            found[phrase_stem(word.replace("_", " "))].append((row["role"], row["of"]))
    return {word: tuple(rows) for word, rows in found.items()}


@cache
def _phrases() -> dict[str, tuple[tuple[str, tuple[tuple[str, str], ...]], ...]]:
    found: defaultdict[str, list[tuple[str, tuple[tuple[str, str], ...]]]] = defaultdict(list)
    for phrase, rows in _roles().items():
        first, *rest = phrase.split()
        for second in rest[-1:]:
            found[first].append((second, rows))
    return {first: tuple(rows) for first, rows in found.items()}


def counted_role_comparables(context: Context, known: Iterable[Comparable]) -> Iterator[Comparable]:
    """Yield one comparable for each part of a happening that is counted with two numbers, where `known` has not compared them."""
    told = {(p.document, p.start) for c in known if len({p.side for p in c.positions}) > 1 for p in c.positions}
    buckets: defaultdict[tuple[str, str, str], list[Told]] = defaultdict(list)
    for counted in (*find_counted(context), *_unclaimed(context)):
        for one in _told(context, _vouched(context, counted)):
            buckets[(context.stories[counted.sentence.document], one.of, one.role)].append(one)
    for key in sorted(buckets):
        members = buckets[key]
        if len({(t.counted.quantity.low, t.counted.quantity.high) for t in members}) < 2 or len(members) > _LARGE:
            continue
        group: list[Counted] = []
        for first, second in itertools.combinations(members, 2):
            places = {(t.counted.sentence.document, t.counted.quantity.start) for t in (first, second)}
            if not places <= told and _one_part(context, first, second, members):
                group += [t.counted for t in (first, second) if t.counted not in group]
                told |= places
        if group:
            made = counted_comparable(context, group, _SCORES[key[1]])
            if made is not None:
                yield made


def _vouched(context: Context, counted: Counted) -> Counted:
    """Return a number that reported words take as known ("her fee, £5,000, will go to a school, she said") as the narrator's."""
    if counted.fact.statement.form == "indirect" and _is_known(context, counted):
        return replace(counted, fact=replace(counted.fact, source=counted.sentence.document))
    return counted


def _is_known(context: Context, counted: Counted) -> bool:
    """Tell whether a number is taken as known: in an apposition between commas, or after a definite article."""
    document, start, end = counted.sentence.document, counted.quantity.start, counted.quantity.end
    before, after = context.slice(document, max(0, start - 9), start), context.slice(document, end, end + 1)
    return (before.endswith(", ") and after in (",", ".", ";")) or _DEFINITE.search(before + counted.quantity.text) is not None


def _told(context: Context, counted: Counted) -> Iterator[Told]:
    of = _sort(counted)
    tokens = _clause(counted)
    if not of or not tokens or _CHANGED.search(context.slice(counted.sentence.document, tokens[0].start, tokens[-1].end)):
        return
    owed = _OWED.search(context.slice(counted.sentence.document, tokens[0].start, tokens[-1].end)) is not None
    if counted.fact.claim.modality not in ("asserted", "unknown") and not owed and not _is_known(context, counted):
        return
    if _PART.match(context.slice(counted.sentence.document, counted.quantity.end, counted.sentence.end).lstrip()):
        return
    found: set[str] = set()
    before, after = _WINDOW
    at = next((i for i, t in enumerate(tokens) if t.start >= counted.quantity.start), len(tokens))
    near = tokens[max(0, at - before) : at + len(tokenize(counted.quantity.text)) + after]
    for i, token in enumerate(near):
        found |= {role for role, sort in _roles().get(token.stem, ()) if sort == of}
        for second, rows in _phrases().get(token.stem, ()):
            if any(t.stem == second for t in near[i + 1 : i + 4]):
                found |= {role for role, sort in rows if sort == of}
    view = context.views[counted.sentence.document]
    body = [s for s in view.sentences if s.role == "body"]
    leading = counted.sentence.role == "title" or (bool(body) and counted.sentence.section <= body[0].section)
    for role in sorted(found):
        yield Told(counted, role, of, leading)


def _clause(counted: Counted) -> tuple[Token, ...]:
    claim, sentence = counted.fact.claim, counted.sentence
    low, high = max(claim.start, sentence.start), min(claim.end, sentence.end)
    if not low <= counted.quantity.start < high:
        low, high = sentence.start, sentence.end
    return tuple(t for t in sentence.tokens if low <= t.start < high)


def _sort(counted: Counted) -> str:
    """Return what sort of number it is, an empty string where it is none that is told of a part."""
    unit = (counted.quantity.unit or "").lower()
    if (counted.quantity.unit or "").isupper():
        return "money"
    if unit in _HOURS:
        return "time"
    if counted.measured or unit in ("%", "time"):
        return ""
    if not unit:
        return "people" if counted.unit == "?" or _of_people(counted) else ""
    return "people" if _is_people(unit) else "things"


def _of_people(counted: Counted) -> bool:
    """Tell whether a bare number follows a word for many people ("a crowd of 8,000", "the death toll stands at 19")."""
    before = [t.stem for t in counted.sentence.tokens if t.start < counted.quantity.start][-5:]
    return any(word in _GROUPS for word in before)


@cache
def _is_people(unit: str) -> bool:
    last = stem(unit.split()[-1])
    if any(sort == "people" for _, sort in _roles().get(last, ())) or last in _GROUPS:
        return True
    return last in ("person", "people", "member", "employee", "worker") or is_kind_of(last, "person", 8)


def _one_part(context: Context, first: Told, second: Told, members: list[Told]) -> bool:
    a, b = first.counted, second.counted
    if a.sentence is b.sentence or a.sentence.text == b.sentence.text or _compatible(a.quantity, b.quantity, first.of):
        return False
    if any(c.fact.claim.modality in ("hypothetical", "question") for c in (a, b)) or scopes_differ(a, b):
        return False
    if any(c.fact.claim.polarity == "negative" and not _is_known(context, c) for c in (a, b)) or any(
        clash(x, y) for x in a.times for y in b.times
    ):
        return False
    own = {
        (t.counted.quantity.low, t.counted.quantity.high) for t in members if t.counted.sentence.document == a.sentence.document
    }
    if len(own) > _MOST or _apart(context, a.fact.claim, b.fact.claim, first.of):
        return False
    dates = [context.views[c.sentence.document].document.date for c in (a, b)]
    if dates[0] != dates[1] and None not in dates:
        return False
    if first.role == "lasting":
        return agree(context, *(participants(c.fact.claim)[1] for c in (a, b))) == 1
    if first.of == "people":
        return not (_is_part(a, b) or _is_part(b, a))
    if first.of == "things":
        return a.unit == b.unit
    if a.quantity.unit != b.quantity.unit and first.of == "money":
        return False
    shared = _topic(a) & _topic(b)
    return bool(shared) or (len(own) == 2 and (first.leading or second.leading))


def _topic(counted: Counted) -> frozenset[str]:
    words = {t.stem for t in content(_clause(counted)) if not t.word[0].isdigit() and t.stem not in _roles()}
    return frozenset(words - _NUMERALS)


def _apart(context: Context, first: Claim, second: Claim, of: str) -> bool:
    """Tell whether two clauses tell of different parties: "the firm was fined", "its director was fined"."""
    one, two = (None, None) if of in ("time", "people") else (participants(first)[1], participants(second)[1])
    if agree(context, one, two) < 0 and _counts_no_party(first, second) and not _one_kind(one, two):
        return True
    payees = [
        next((m for m in c.modifiers if m.preposition == "to" and all(m.end <= q.start for q in c.quantities)), None)
        for c in (first, second)
    ]
    if agree(context, payees[0], payees[1]) < 0:
        return True  # "the firm was fined £5,000", "its director was fined £200"
    if of == "money" and agree(context, _bought(first), _bought(second)) < 0:
        return True
    for preposition in _PREPOSITIONS:
        beside = [
            next((m for m in c.modifiers if m.preposition == preposition and not _holds_number(c, m)), None)
            for c in (first, second)
        ]
        if agree(context, beside[0], beside[1]) < 0:
            return True
    return False


def _bought(claim: Claim) -> Argument | None:
    """Return what money is paid for: "for the pub", or the theme."""
    paid_for = next((m for m in claim.modifiers if m.preposition == "for" and not _holds_number(claim, m)), None)
    theme = participants(claim)[1]
    if paid_for is not None or theme is None or _holds_number(claim, theme) or stem(theme.head.lower()) in _roles():
        return paid_for
    return theme


def _holds_number(claim: Claim, argument: Argument) -> bool:
    return any(argument.start <= q.start and q.end <= argument.end for q in claim.quantities)


def _one_kind(first: Argument | None, second: Argument | None) -> bool:
    """Tell whether one of two nouns is a kind of the other, however far ("the tiger", "the animal")."""
    if first is None or second is None:
        return False
    a, b = stem(first.head.lower()), stem(second.head.lower())
    return is_kind_of(a, b, _STEPS) or is_kind_of(b, a, _STEPS)


def _counts_no_party(*claims: Claim) -> bool:
    """Tell whether the themes are parties, not the numbers themselves."""
    themes = [participants(c)[1] for c in claims]
    return not any(
        theme is None or stem(theme.head.lower()) in _roles() or any(theme.start <= q.start < theme.end for q in claim.quantities)
        for theme, claim in zip(themes, claims, strict=True)
    )


def _compatible(first: Quantity, second: Quantity, of: str) -> bool:
    if compatible_numbers(first, second):
        return True
    if of != "time":
        return False
    one, two = (_HOURS[(q.unit or "").lower()] * (q.high or q.low or 0) for q in (first, second))
    return not one or not two or max(one, two) / min(one, two) < _ALIKE


def _is_part(part: Counted, whole: Counted) -> bool:
    """Tell whether one count may be a part of the other: fewer of a narrower sort ("three children" of "nine people")."""
    low, high = part.quantity.high or part.quantity.low or 0, whole.quantity.low or whole.quantity.high or 0
    if low >= high or part.unit == whole.unit:
        return False
    unit = stem((part.quantity.unit or "").lower())
    return unit in word_list("counted_roles.sorts")


def _unclaimed(context: Context) -> Iterator[Counted]:
    """Yield numbers that no claim holds: the ones who are alone ("a lone gunman"), tolls ("the death toll stands at 19")."""
    for view in context.views.values():
        for sentence in view.sentences:
            for match, value in ((_LONE.search(sentence.text), 1.0), (_TOLL.search(sentence.text), 0.0)):
                if match is None:
                    continue
                start, end = sentence.start + match.start(), sentence.start + match.end()
                number = value or float(match.group("number").replace(",", ""))
                facts = context.facts_of(view.document.id)
                fact = next((f for f in facts if f.claim.start <= start and end <= f.claim.end), None)
                if fact is None or any(q.start < end and start < q.end for q in fact.claim.quantities):
                    continue
                quantity = Quantity(start=start, end=end, text=match.group(), low=number, high=number, unit="person")
                times = fact.claim.times
                yield Counted(quantity, fact, sentence, "person", False, frozenset(), frozenset(), (), times, False, False)
