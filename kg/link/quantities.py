"""Comparable quantities: the same counted thing in the same event; approximate and rounded numbers agree."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, Fact, Sentence
from kg.link.intervals import compatible_numbers
from kg.link.lists import named_pattern, word_list
from kg.link.loose_counts import loose_quantities, sentence_fact
from kg.link.records import comparable, position, short
from kg.link.words import classed, classes, content, stem, tokenize
from kg.model import Comparable, Quantity, TimeExpression
from kg.resources import read_table

_LIGHT: Final = word_list("quantities.light")
_COUNTING: Final = word_list("quantities.counting")
_OTHER: Final = named_pattern("quantities.other")
_SCOPED: Final = ("Place", "Event", "Work", "Campaign", "Organization", "Brand", "Person")
_FRAMING: Final = ("Event", "Work", "Campaign")
_ONE_OF: Final = named_pattern("quantities.one_of")
_COUNT: Final = named_pattern("quantities.count")
_MONEY: Final = re.compile(
    r"[$€£¥]|\d(?:bn|tn|m)\b|\b(?:euros?|yen|yuan|roubles?|rupees?|dollars?|pounds?|francs?|crowns?|pesos?)\b"
)
_AT_LEAST: Final = frozenset({"more than", "over", "at least"})
_AT_MOST: Final = frozenset({"fewer than", "less than", "up to"})
_ABOUT: Final = frozenset({"about", "around", "nearly", "almost", "roughly", "some"})
_FOLLOWING: Final = 40  # characters after a loose count that tell what it is about
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
PEOPLE: Final = frozenset(
    {
        "person",
        "worker",
        "firefighter",
        "officer",
        "councillor",
        "student",
        "passenger",
        "protester",
        "fan",
        "customer",
        "patient",
        "?",
    }
)
ANYBODY: Final = frozenset({"person", "?"})
#: "One of 30 boats" counts a part, not the boats.
_PARTITIVE: Final = re.compile(r"^(?:only |just |some |about )?[\w,]+ of (?:the |these |those |its |their )?\d")
_LENGTHS: Final = word_list("quantities.lengths")
_NUMERALS: Final = frozenset(stem(w) for w in word_list("quantities.numbers"))
_TOTAL: Final = re.compile(r"\b(?:all|all the|of the|of all)\s*$")
_CASUALTY: Final = frozenset({"hurt", "die", "arrest", "rescue", "evacuate", "miss", "sicken", "infect"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A quantity and what its clause says of it: `unit` its class, `doing` its predicate's classes, `topic` the clause's."""

    quantity: Quantity
    fact: Fact
    sentence: Sentence
    unit: str
    measured: bool
    doing: frozenset[str]
    topic: frozenset[str]
    entities: tuple[tuple[str, frozenset[str]], ...]
    times: tuple[TimeExpression, ...]
    other: bool
    total: bool


@cache
def _measures() -> frozenset[str]:
    return frozenset(row["unit"].lower() for row in read_table("data", "lexicons", "units.tsv"))


def counted_comparable(context: Context, group: list[Counted], score: float) -> Comparable | None:
    """Return the comparable of quantities that count one thing, None where those of one sentence add up to another."""
    if _adds_up(group):
        return None
    sides: list[list[Counted]] = []
    for one in group:
        side = next((s for s in sides if all(compatible_numbers(one.quantity, o.quantity) for o in s)), None)
        if side is None:
            sides.append([one])
        else:
            side.append(one)
    first = group[0]
    unit = first.quantity.unit or first.unit
    label = unit if unit and "?" not in unit else _counted_noun(group)
    return comparable(
        context,
        "number",
        f"the number of {_counted_noun(group)}",
        [
            position(
                context,
                one.sentence.document,
                *_span(one),
                value=short(one.quantity.text, 40),
                side=number,
                source=one.fact.source,
                statement=one.fact.statement,
                node=one.fact.claim.id,
            )
            for number, side in enumerate(sides)
            for one in side
        ],
        agrees_on=("quantity", label),
        score=score,
        reason="the same thing counted in the same event",
        detail=" / ".join(short(side[0].quantity.text, 40) for side in sides) if len(sides) > 1 else "",
    )


def _adds_up(group: list[Counted]) -> bool:
    """Tell whether the numbers of one sentence are parts of one of another: four here and two there, six in all."""
    parts: defaultdict[tuple[str, int], set[float]] = defaultdict(set)
    for one in group:
        for quantity in one.fact.claim.quantities:
            same = (quantity.unit or one.quantity.unit) == one.quantity.unit
            if same and quantity.low and one.sentence.start <= quantity.start < one.sentence.end:
                parts[(one.sentence.document, one.sentence.start)].add(quantity.low)
    sums = {key: sum(values) for key, values in parts.items() if len(values) > 1}
    return any(
        one.quantity.low == value and (one.sentence.document, one.sentence.start) != key
        for key, value in sums.items()
        for one in group
    )


def _counted_noun(group: list[Counted]) -> str:
    """Return the noun that is counted as the text has it, "people" where a count goes without one."""
    nouns = (
        w.lower() for g in group for w in re.findall(r"[^\W\d_]{3,}", g.quantity.text)[-1:] if stem(w.lower()) not in _NUMERALS
    )
    return next(nouns, "people" if group[0].unit in PEOPLE else "units")


def _span(one: Counted) -> tuple[int, int]:
    """Return the quantity with the words of its claim that follow, inside its sentence."""
    end = min(one.sentence.end, max(one.quantity.end, one.fact.claim.end))
    following = [t for t in one.sentence.tokens if t.start >= one.quantity.end and t.end <= end][:4]
    return one.quantity.start, following[-1].end if following else one.quantity.end


def find_counted(context: Context) -> Iterator[Counted]:
    """Yield each quantity of a story once, with what its clause says of it."""
    seen: set[tuple[str, int]] = set()
    owners: dict[tuple[str, int], Fact] = {}
    for fact in context.facts:
        for quantity in fact.claim.quantities:
            known = owners.setdefault((fact.statement.document, quantity.start), fact)
            # "for the £11 million that was paid a stand could be built": the relative clause tells what the number is
            if (
                known.claim.modality != "asserted" or stem(known.claim.predicate) in _COUNTING
            ) and fact.claim.end - fact.claim.start < known.claim.end - known.claim.start:
                owners[(fact.statement.document, quantity.start)] = fact
    for fact in context.facts:
        view = context.views[fact.statement.document]
        for quantity in fact.claim.quantities:
            key = (view.document.id, quantity.start)
            sentence = view.sentence_at(quantity.start)
            if key in seen or owners[key] is not fact or sentence is None or not _counts(context, sentence, quantity):
                continue
            seen.add(key)
            yield _counted(context, fact, quantity, sentence)
    yield from _unclaimed(context, seen)
    for fact, quantity, sentence in loose_quantities(context, seen):
        yield _counted(context, fact, quantity, sentence)


def _counts(context: Context, sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether a quantity says how many there are: no age, not nothing, and no part ("one of the four")."""
    return (
        quantity.unit != "year-old"
        and not (quantity.low is None and quantity.high is None)
        and quantity.high != 0
        and not (quantity.high == 1 and _PARTITIVE.search(quantity.text.lower()) is not None)
        and _ONE_OF.search(context.slice(sentence.document, sentence.start, quantity.start)) is None
    )


def find_loose(context: Context, known: Iterable[Counted]) -> Iterator[Counted]:
    """Yield each quantity that stands in no claim ("said Salter of the nine cups"), but those that overlap with one of `known`.

    It counts for the innermost claim around it, and for its sentence where there is none.
    """
    taken: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in known:
        taken[one.sentence.document].append((one.quantity.start, one.quantity.end))
    for document, quantities in context.quantities.items():
        view = context.views[document]
        facts = context.facts_by_sentence(document)
        for quantity in quantities:
            sentence = view.sentence_at(quantity.start)
            statement = view.statement_at(quantity.start, quantity.end)
            if sentence is None or statement is None or not _counts(context, sentence, quantity):
                continue
            if any(low < quantity.end and quantity.start < high for low, high in taken[document]):
                continue
            around = [f for f in facts.get(sentence.index, ()) if f.claim.start <= quantity.start < f.claim.end]
            if around:
                fact = min(around, key=lambda f: (f.claim.end - f.claim.start, f.claim.id))
            else:
                fact = sentence_fact(view, sentence, statement, quantity, sentence.start, sentence.end)
            yield _counted(context, fact, quantity, sentence)


def _unclaimed(context: Context, seen: set[tuple[str, int]]) -> Iterator[Counted]:
    """Yield the plain counts ("More than 150 firefighters") that no claim holds, so that a fragment counts too."""
    for view in context.views.values():
        known = sorted((q.start, q.end) for s in view.statements for c in s.claims for q in c.quantities)
        for sentence in view.sentences:
            for match in _COUNT.finditer(sentence.text):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                number = sentence.start + match.start("number")
                if any(low < end and start < high for low, high in known) or (view.document.id, start) in seen:
                    continue
                statement = view.statement_at(number, number + 1)
                if statement is None:
                    continue
                seen.add((view.document.id, start))
                value = float(match.group("number").replace(",", ""))
                bound = (match.group("bound") or "").lower()
                quantity = Quantity(
                    start=start,
                    end=end,
                    text=context.slice(view.document.id, start, end),
                    low=None if bound in _AT_MOST else value,
                    high=None if bound in _AT_LEAST else value,
                    unit=match.group("unit").split()[-1].lower(),
                    approximate=bound in _ABOUT,
                )
                fact = sentence_fact(view, sentence, statement, quantity, start, min(sentence.end, end + _FOLLOWING))
                yield _counted(context, fact, quantity, sentence)


def _counted(context: Context, fact: Fact, quantity: Quantity, sentence: Sentence) -> Counted:
    claim = fact.claim
    low, high = max(claim.start, sentence.start), min(claim.end, sentence.end)
    if not low <= quantity.start < high:
        low, high = sentence.start, sentence.end
    clause = context.slice(sentence.document, low, high)
    tokens = tokenize(clause, low)
    unit_stem = " ".join(stem(w) for w in (quantity.unit or "").lower().split())
    last = unit_stem.split()[-1] if unit_stem else ""
    measured = quantity.unit is not None and (
        quantity.unit.lower() in _measures()
        or quantity.unit.lower().removesuffix("s") in _LENGTHS
        or quantity.unit.isupper()
        or _MONEY.search(quantity.text) is not None
    )
    near = [t for t in tokens if quantity.start <= t.start < quantity.end + 25][:6]
    predicate = " ".join(stem(w) for w in claim.predicate.split())
    doing = set(classes().get(predicate, frozenset((predicate,)) if predicate else frozenset()))
    doing |= {c for t in near for c in classes().get(t.stem, ())}
    doing |= {c for t in tokens for c in classes().get(t.stem, ()) if c in _CASUALTY}
    unit_class = _unit_class(unit_stem, last, quantity.text)
    if not unit_stem and doing & _CASUALTY:
        unit_class = "?"
    topic = classed(t.stem for t in content(tokens) if not t.word.replace(",", "").isdigit()) - {unit_class, last}
    return Counted(
        quantity,
        fact,
        sentence,
        unit_class or "?number",
        measured,
        frozenset(doing - _LIGHT - {unit_class, last}),
        topic,
        _entities(context, sentence, low, high),
        claim.times,
        _OTHER.search(clause.lower()) is not None or _PARTITIVE.search(quantity.text.lower()) is not None,
        _is_total(context, sentence, quantity),
    )


def _is_total(context: Context, sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether a quantity is all there are: "all 90 boats", "half of the 90 boats"."""
    words = quantity.text.lower()
    before = context.slice(sentence.document, max(sentence.start, quantity.start - 10), quantity.start).lower()
    article = "the " if words.startswith("the ") else ""
    return words.startswith("all ") or _TOTAL.search(before + article) is not None


def _unit_class(unit: str, last: str, text: str) -> str:
    """Return the class of the counted noun; of several words for people the narrowest ("crew members")."""
    people = {n for t in tokenize(text) for n in classes().get(t.stem, ()) if n in PEOPLE}
    if people:
        return min(people - ANYBODY - {"councillor"} or people)
    for word in (unit, last):
        if word in classes():
            return min(classes()[word])
    return last


def _entities(context: Context, sentence: Sentence, start: int, end: int) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return what the clause names, by type; events, works and campaigns are looked for in the whole sentence."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entity, mention in context.mentions_in(sentence.document, sentence.start, sentence.end):
        if entity.type in _SCOPED and mention.kind == "name" and (entity.type in _FRAMING or start <= mention.start < end):
            found[entity.type].add(entity.id)
    return tuple((kind, frozenset(ids)) for kind, ids in sorted(found.items()))


def scopes_differ(first: Counted, second: Counted) -> bool:
    """Tell whether both clauses name things of one type and none of them in common, or different years."""
    years = [set(_YEAR.findall(one.sentence.text)) for one in (first, second)]
    if years[0] != years[1] and not years[0] & years[1]:
        return True
    other = dict(second.entities)
    return any(ids and other.get(kind) and not ids & other[kind] for kind, ids in first.entities)
