"""Numbers that no clause holds: sums of money in what somebody promised, and "the number of boats at 90"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Fact, Sentence
from kg.link.lists import named_pattern
from kg.model import Claim, Quantity, Statement
from kg.resources import read_table

_MONEY: Final = named_pattern("loose_counts.money")
_NUMBER_OF: Final = named_pattern("loose_counts.number_of")
_FOLLOWING: Final = 40  # characters after a number that tell what it is about
_SCALES: Final = {"m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9, "tn": 1e12, "trillion": 1e12, "thousand": 1e3, "k": 1e3}
_ABOUT: Final = re.compile(r"\b(?:about|around|almost|nearly|roughly|some|approximately)\s*$", re.IGNORECASE)


def loose_quantities(context: Context, seen: set[tuple[str, int]]) -> Iterator[tuple[Fact, Quantity, Sentence]]:
    """Yield such numbers with a fact made of their sentence; `seen` are the places of those that claims hold."""
    for key, view in context.views.items():
        known = sorted((q.start, q.end) for s in view.statements for c in s.claims for q in c.quantities)
        for sentence in view.sentences:
            for quantity in _found(sentence):
                taken = any(low < quantity.end and quantity.start < high for low, high in known)
                statement = view.statement_at(quantity.start, quantity.end)
                if taken or (key, quantity.start) in seen or statement is None:
                    continue
                seen.add((key, quantity.start))
                end = min(sentence.end, quantity.end + _FOLLOWING)
                yield sentence_fact(view, sentence, statement, quantity, sentence.start, end), quantity, sentence


def sentence_fact(view: DocumentView, sentence: Sentence, statement: Statement, quantity: Quantity, start: int, end: int) -> Fact:
    """Return a fact without subject or predicate for a number that no clause holds: the words ``start:end`` around it."""
    claim = Claim(id=statement.id, start=start, end=end, text=sentence.text, subject=None, predicate="")
    return Fact(claim, statement, view.source_at(quantity.start, quantity.end), sentence.role)


def _found(sentence: Sentence) -> Iterator[Quantity]:
    for match in _MONEY.finditer(sentence.text):
        yield _quantity(sentence, match, _currencies().get(match.group("sign"), match.group("sign")))
    for match in _NUMBER_OF.finditer(sentence.text):
        yield _quantity(sentence, match, match.group("noun").split()[-1].lower())


def _quantity(sentence: Sentence, match: re.Match[str], unit: str) -> Quantity:
    value = float(match.group("number").replace(",", "")) * _SCALES.get((match.group("scale") or "").lower(), 1.0)
    start, end = sentence.start + match.start("whole"), sentence.start + match.end("whole")
    about = _ABOUT.search(sentence.text[: match.start("whole")]) is not None
    return Quantity(start=start, end=end, text=match.group("whole"), low=value, high=value, unit=unit, approximate=about)


@cache
def _currencies() -> dict[str, str]:
    return {row["form"]: row["unit"] for row in read_table("data", "lexicons", "units.tsv") if row["kind"] == "currency"}
