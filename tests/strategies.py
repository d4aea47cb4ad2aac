"""Hypothesis strategies for the records of `kg.model`: everything that the types allow, odd texts and orders included."""

from __future__ import annotations

import dataclasses
import datetime as dt
import typing
from typing import Any

from hypothesis import strategies as st

import kg.model as model
from kg.vocab import TERMS

_HINTS: dict[type[Any], dict[str, Any]] = {}
_ODD = ["", "a", "“curly”", "it's\r\n<b>&amp;</b>", "e\u0301 🙂 \x00\x07", '\\""" . ;', "x y/z#ü?", "null", "\ufeff\u00a0"]
TEXTS = st.one_of(st.sampled_from(_ODD), st.text(st.characters(exclude_categories=("Cs",)), max_size=12))
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
# Identifiers are hashes in practice; words outside ASCII and "thing:" stand for what `link` may make of lemmas.
IDS = st.builds("{}-{}".format, st.sampled_from(["statement", "entity", "thing:é x"]), st.integers(0, 30))
LINKS = sorted(TERMS & {"sameEntity", "antecedent", "sameAct", "updates", "similar"})


def _of(hint: Any, field: str, unique: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if field == "id":
        return unique
    if field in ("document", "section", "node", "source", "subject", "object", "statement", "about") and hint is str:
        return IDS
    if hint is str:
        return st.sampled_from(LINKS) if field == "predicate_link" else TEXTS
    if hint is bool:
        return st.booleans()
    if hint is int:
        return st.integers(0, 40)
    if hint is float:
        return FLOATS
    if hint is dt.date:
        return st.dates()
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return st.lists(_of(arguments[0], "", unique), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*(_of(argument, "", unique) for argument in arguments))
    if dataclasses.is_dataclass(hint):
        return records(typing.cast(type[Any], hint))
    return st.one_of(*(st.none() if argument is type(None) else _of(argument, field, unique) for argument in arguments))


def records(record: type[Any], /, **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for records of a class; `fixed` replaces the strategy of a field."""
    hints = _HINTS.setdefault(record, typing.get_type_hints(record))
    unique = st.uuids().map(lambda value: f"{record.__name__.lower()}-{value.hex[:16]}")
    return st.builds(record, **{name: fixed.get(name, _of(hint, name, unique)) for name, hint in hints.items()})


ACTS = records(model.Act, statements=st.lists(IDS, unique=True, max_size=3).map(tuple))
STATEMENTS = records(model.Statement, about=st.lists(IDS, unique=True, max_size=3).map(tuple))
LINKED = records(model.Link, predicate=st.sampled_from(LINKS))
FINDINGS = records(model.Finding, kind=st.sampled_from(["number-conflict", "my-own kind"]))
CORPORA = st.builds(
    model.Corpus,
    documents=st.lists(records(model.Document), max_size=2).map(tuple),
    entities=st.lists(records(model.Entity), max_size=2).map(tuple),
    statements=st.lists(STATEMENTS, max_size=2).map(tuple),
    descriptions=st.lists(records(model.Description), max_size=2).map(tuple),
    acts=st.lists(ACTS, max_size=2).map(tuple),
    comparables=st.lists(records(model.Comparable), max_size=2).map(tuple),
    links=st.lists(LINKED, max_size=2).map(tuple),
    compared=st.integers(0, 9),
    not_comparable=st.integers(0, 9),
)
