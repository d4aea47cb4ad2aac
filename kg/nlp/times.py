"""The component `kg_times`: dates, weekdays and relative times, with their words kept and their days resolved.

| words                             | earliest … latest (document of 2021-03-12, a Friday) | also            |
|-----------------------------------|------------------------------------------------------|-----------------|
| on Tuesday afternoon              | 2021-03-09                                           | minutes 720-1079 |
| shortly before 10 pm on Tuesday   | 2021-03-09                                           | minutes 1290-1320 |
| last week                         | 2021-03-01 … 2021-03-07                              |                 |
| two days later (after "2 March")  | 2021-03-04                                           |                 |
| 4 March 2019                      | 2019-03-04, whatever the document's date             | weekday 0       |

Without a document's date only absolute expressions get days; weekday and minutes are what the words say.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc, Token

import kg.nlp.annotations  # noqa: F401  (registers the extensions)
from kg.model import TimeExpression
from kg.nlp.time_calendar import Reading, read_group
from kg.nlp.time_grammar import Group, find_groups
from kg.nlp.time_pieces import words
from kg.nlp.trees import tree_of


@lru_cache(maxsize=1)
def _tense() -> dict[str, frozenset[str]]:
    return {name: frozenset(forms) for name, forms in words()["tense"].items()}


@Language.component("kg_times", assigns=["doc._.kg_times"], requires=["token.dep", "token.is_sent_start"])
def kg_times(doc: Doc) -> Doc:
    """Find the time expressions of the document."""
    document, tree = doc._.kg_document, tree_of(doc)
    text, starts = tree.text, tree.start
    base = document.date if document is not None else None
    sections = [(s.start, s.end) for s in document.sections] if document is not None else []
    bounds = sections or [(0, len(text))]
    found: list[TimeExpression] = []
    for start, end in bounds:
        anchor: Reading | None = None
        for group in find_groups(text, start, end):
            token = _token_at(doc, starts, group.pieces[0].start)
            if token is None or _not_a_time(group, token):
                continue
            reading = read_group(group, base=base, future=_looks_ahead(token), anchor=anchor)
            found.append(
                TimeExpression(
                    start=group.start,
                    end=group.end,
                    text=text[group.start : group.end],
                    earliest=reading.days[0] if reading.days else None,
                    latest=reading.days[1] if reading.days else None,
                    weekday=reading.weekday,
                    minutes=reading.minutes,
                    relation="at" if _names(group, token) else group.relation,
                )
            )
            if reading.weekday is not None or (reading.days is not None and reading.days[0] == reading.days[1]):
                anchor = reading
    doc._.kg_times = tuple(found)
    return doc


def _token_at(doc: Doc, starts: list[int], offset: int) -> Token | None:
    index = bisect_left(starts, offset)
    if index < len(doc) and starts[index] == offset:
        return doc[index]
    return doc[index - 1] if index else None


def _not_a_time(group: Group, token: Token) -> bool:
    """Tell whether a bare year counts things ("in 1500 cases") or a capitalised "Today" is a name."""
    if group.pieces[0].kind == "year" and len(group.pieces) == 1 and not group.until:
        after = token.nbor() if token.i + 1 < len(token.doc) else None
        return after is not None and after.tag_ == "NNS" and token.dep_ == "nummod"
    if token.text in ("Today", "Tonight"):
        before = token.nbor(-1) if token.i else None
        after = token.nbor() if token.i + 1 < len(token.doc) else None
        if before is not None and before.is_quote and after is not None and (after.is_quote or after.lower_ in _tense()["shows"]):
            return True
        return not (token.is_sent_start or before is None or before.is_quote or before.is_space)
    return False


def _names(group: Group, token: Token) -> bool:
    """Tell whether a year only tells which one a thing is ("before the 2016 convention")."""
    return (
        group.pieces[0].kind == "year" and token.dep_ in ("nummod", "compound", "nmod") and token.head.pos_ in ("NOUN", "PROPN")
    )


def _looks_ahead(token: Token) -> bool:
    """Tell whether the clause of `token` speaks of the future of its speaker ("will open on Friday", "testifies on Friday")."""
    verb = token
    for _ in range(12):
        if verb.pos_ in ("VERB", "AUX") or verb.head is verb:
            break
        verb = verb.head
    for child in verb.children:
        if child.dep_ in ("aux", "auxpass") and child.lower_ in _tense()["future"]:
            return True
        if child.dep_ in ("aux", "auxpass") and child.lower_ in _tense()["modals"]:
            # "would have opened on Friday" looks back.
            return not any(c.lower_ == "have" for c in verb.children)
    if verb.tag_ in ("VBZ", "VBP") and verb.dep_ == "ROOT" and verb.lemma_ not in _tense()["telling"] and not verb.is_sent_start:
        section = token.doc._.kg_document
        heading = section is not None and any(
            s.start <= token.idx < s.end and s.role in ("title", "heading") for s in section.sections
        )
        return not heading and not any(child.dep_ == "aux" for child in verb.children) and token.i > verb.i
    # "expected to open", "plans to return"
    return (
        verb.dep_ == "xcomp"
        and any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
        and verb.head.tag_ in ("VBZ", "VBP", "VBN")
    )
