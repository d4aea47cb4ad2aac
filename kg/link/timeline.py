"""What a text says comes before what: "A before B", "B after A", "A first and B afterwards", "By then A"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.condition_words import condition_keys
from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.order_clauses import joined_clauses, without_not
from kg.link.thesaurus import verbs_of
from kg.link.words import content, phrase_classes, tokenize
from kg.model import Span
from kg.resources import read_table

_UNREAL: Final = named_pattern("timeline.unreal")
_EMPTY: Final = word_list("timeline.empty")
_END: Final = re.compile(r"^(?P<clause>[^,;:—“”\"]+)")
_APPOSITION: Final = re.compile(r", (?:[A-Z][\w’'-]+ ?){1,4},(?= (?:had|has|was|were|is)\b)")
_MAY: Final = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? May\b|\b(?:[Ii]n|[Ss]ince|early|late|last|this|of|by) May\b|\bMay \d")
_IT: Final = ("it", "that", "this")
_GOING_ON: Final = re.compile(
    r"\b(?:(?:went|go) on(?! (?:air|sale|show|display|stage|strike|trial|tour|holiday|to)\b)|continu\w+|kept \w+ing)\b",
    re.IGNORECASE,
)
_LAST: Final = ("last", "all", "every", "everybody", "final")
_LOOSE: Final = ("led", "response", "response-first", "reacting", "followed", "later-after", "later-last")
_TURN: Final = frozenset({"again", "new", "second", "third", "further", "fresh"})
_FIRST: Final = ("first", "begin", "began", "start", "started")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two events: its words as units of meaning, and whether it is the first or the last of its kind.

    `turn`: it is another one of its kind ("new talks"), `again`: it may be; `stems` are those of its content words, `names` the
    entities that it speaks of.
    """

    text: str
    units: frozenset[str]
    first: bool
    last: bool
    again: bool
    turn: bool = False
    stems: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Order:
    """Two events of which `earlier` is told to come before `later`.

    `joined`: by tense, by a negation or by a word between two clauses; `loose`: no more is said than that one led to the other.
    """

    sentence: Sentence
    start: int
    end: int
    earlier: Side
    later: Side
    source: str
    joined: bool = False
    loose: bool = False


@cache
def _compiled() -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    clause = r"[^,;:—“”\"]+"
    return tuple(
        (row["name"], tuple(row["words"].split("|")), re.compile(row["pattern"].replace("CLAUSE", clause), re.IGNORECASE))
        for row in read_table("data", "lexicons", "orders.tsv")
    )


def find_orders(context: Context, *, joined: bool = False) -> Iterator[Order]:
    """Yield what each sentence says of the order of two events; `joined`: also what only tense or a negation says."""
    for view in context.views.values():
        before: Sentence | None = None
        for sentence in view.sentences:
            if sentence.role == "body" or sentence.role == "summary":
                yield from _in_sentence(context, view, sentence, before)
                if joined:
                    yield from _joined(context, view, sentence, before)
            before = sentence


def _text(sentence: Sentence) -> str:
    """Return the words of a sentence; an apposition between commas would end a clause: it is blanked, so that offsets stay."""
    return _APPOSITION.sub(lambda m: " " * len(m.group()), sentence.text.rstrip(".!”\"’' "))


def _in_sentence(context: Context, view: DocumentView, sentence: Sentence, before: Sentence | None) -> Iterator[Order]:
    text = _text(sentence)
    if text.endswith("?"):
        return
    low = text.lower()
    for name, words, pattern in _compiled():
        if not any(word in low for word in words):
            continue
        for match in pattern.finditer(text):
            parts = match.groupdict()
            previous = ""
            if "prev" in pattern.pattern:
                if before is None or before.section != sentence.section:
                    continue
                found = _END.match(before.text)
                previous = found.group("clause") if found is not None else ""
            spans = {n: match.span(n) for n in ("a", "b") if parts.get(n)}
            sides = [_meant(context, sentence, before, text, spans[n]) if n in spans else previous for n in ("a", "b")]
            earlier = make_side(sides[0], names=_names(context, sentence, spans.get("a")))
            later = make_side(sides[1], parts.get("s"), names=_names(context, sentence, spans.get("b")))
            if earlier is None or later is None:
                continue
            start, end = sentence.start + match.start(), sentence.start + match.end()
            told = [spans[n] for n in ("b", "a") if n in spans]
            yield Order(sentence, start, end, earlier, later, _source(view, sentence, told), loose=name in _LOOSE)


def _joined(context: Context, view: DocumentView, sentence: Sentence, before: Sentence | None) -> Iterator[Order]:
    text = _text(sentence)
    if text.endswith("?"):
        return
    for found in joined_clauses(text):
        sides = []
        for span in (found.earlier, found.later):
            words = _meant(context, sentence, before, text, span)
            sides.append(
                make_side(without_not(words) if found.negated else words, names=_names(context, sentence, span), unreal=True)
            )
        if sides[0] is not None and sides[1] is not None:
            start, end = sentence.start + found.start, sentence.start + found.end
            source = _source(view, sentence, [found.later, found.earlier])
            yield Order(sentence, start, end, sides[0], sides[1], source, True, found.loose)


def _names(context: Context, sentence: Sentence, span: Span | None) -> frozenset[str]:
    if span is None:
        return frozenset()
    low, high = sentence.start + span[0], sentence.start + span[1]
    return frozenset(entity.id for entity, _ in context.mentions_in(sentence.document, low, high))


def _meant(context: Context, sentence: Sentence, before: Sentence | None, text: str, span: Span) -> str:
    """Return the words of one side, with the noun that its pronoun stands for; "two days before it" means the sentence before."""
    words = text[span[0] : span[1]]
    if words.strip().lower() in _IT:
        found = _END.match(before.text) if before is not None and before.section == sentence.section else None
        return found.group("clause") if found is not None else words
    start, end = sentence.start + span[0], sentence.start + span[1]
    first = words.split(" ")[0].lower()
    if first in _IT and start == sentence.start and before is not None and before.section == sentence.section:
        # What a sentence begins with stands for a noun of the sentence before.
        facts = [f.claim for f in context.facts_of(sentence.document) if before.start <= f.claim.start < before.end]
        nouns = [a.text for c in facts[:1] for a in (c.subject, c.object) if a is not None]
        return " ".join((words, *nouns)).lower()
    for entity, mention in context.mentions_in(sentence.document, start, end):
        if mention.kind == "pronoun" and mention.text.lower() in _IT:
            named = [m.text for m in entity.mentions if m.document == sentence.document and m.kind != "pronoun"]
            if named:
                return f"{words} {named[0].lower()}"
    return words


def _source(view: DocumentView, sentence: Sentence, spans: list[Span]) -> str:
    """Return whose word an order is: the speaker of either side, or the narrator where both are the narrator's."""
    told = [view.source_at(sentence.start + low, sentence.start + high) for low, high in spans]
    return next((source for source in told if source != view.document.id), view.document.id)


def make_side(
    text: str | None, until: str | None = None, *, names: frozenset[str] = frozenset(), unreal: bool = False
) -> Side | None:
    """Return one side; `until` is a state of the thing whose end is meant ("while the servers were still dark").

    `unreal`: what may or will be is a side too.
    """
    if not text or (not unreal and _UNREAL.search(_MAY.sub("", text))):
        return None
    # A name alone is no event.
    tokens = tuple(t for t in tokenize(text) if not text[t.start].isupper() or t.start == 0)
    words = {t.word for t in tokens}
    kept = tuple(t for t in tokens if t.word != "back" and t.word not in _EMPTY and t.stem not in _EMPTY)
    units = set(phrase_classes(kept)) - (_EMPTY - {"march"})  # the class of marches has the name of a month
    for token in content(tokens):
        if token.word not in _EMPTY:
            units |= {v for v in verbs_of(token.stem) if v not in _EMPTY}
    if until is not None:
        ended = tokenize(f"still {until}")
        units |= {f"!{name}{'-' if holds else '+'}" for name, holds in condition_keys(ended)}
        units |= {f"!{name}{'-' if holds else '+'}" for name, holds in condition_keys(ended[1:])}
    else:
        units |= {f"!{name}{'+' if holds else '-'}" for name, holds in condition_keys(tokens)}
    if not units:
        return None
    return Side(
        " ".join(text.split()),
        frozenset(units),
        bool(words & set(_FIRST)),
        bool(words & set(_LAST)),
        bool(words & word_list("timeline.turns")) or _GOING_ON.search(text) is not None,
        bool(words & _TURN) or _GOING_ON.search(text) is not None,
        frozenset(t.stem for t in content(tokens) if t.stem not in _EMPTY),
        names,
    )
