"""Two speakers who differ: one denies what the other claims, or they judge one thing in opposite ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.link.context import Context, DocumentView, source_of
from kg.link.records import comparable, position, short
from kg.link.voices import same_voice
from kg.link.words import classed, content, tokenize
from kg.model import Comparable, Span, Statement

_REACH: Final = 3  # statements looked back for the one that is answered
_ANSWER: Final = re.compile(
    r"\b(?:reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|dispute[sd]?|refute[sd]?|contradict(?:s|ed)?|dismiss(?:es|ed)?|disagree[sd]?|countered|"
    r"hit back|maintain(?:s|ed)?|insist(?:s|ed)?|does not accept|do not accept|not how|not everybody|not everyone|replied|answered|responded|"
    r"on the contrary|by contrast|in contrast|however|but|while|though|although|whereas|others?|opponents?|critics?|rival|for (?:his|her|its|their) part)\b",
    re.IGNORECASE,
)
_NEGATIVE: Final = frozenset({"not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without"})


def disagreement_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each pair of neighbouring statements in which two speakers stand against each other."""
    for view in context.views.values():
        told = [s for s in view.statements if s.form in ("direct", "mixed", "indirect") and s.section_role == "body"]
        for at, second in enumerate(told):
            for first in reversed(told[max(0, at - _REACH) : at]):
                reason = _opposed(context, view, first, second)
                if reason is None:
                    continue
                made = comparable(
                    context, "topic", f"{context.name(source_of(first))} and {context.name(source_of(second))}",
                    [
                        position(context, view.document.id, *_content(view, s), value=short(s.text, 80), side=side, statement=s)
                        for side, s in enumerate((first, second))
                    ],
                    agrees_on=("topic",), score=reason[0], reason=reason[1],
                    detail=f"{context.name(source_of(first))}: “{short(_bare(first.text), 60)}”; "
                    f"{context.name(source_of(second))}: “{short(_bare(second.text), 60)}”",
                )  # fmt: skip
                if made is not None:
                    yield made
                break


def _bare(text: str) -> str:
    return text.strip("“”‘’\"', ")


def _content(view: DocumentView, statement: Statement) -> Span:
    return statement.content[0]


def _opposed(context: Context, view: DocumentView, first: Statement, second: Statement) -> tuple[float, str] | None:
    """Return score and reason where two neighbouring statements of two speakers oppose each other."""
    a, b = source_of(first), source_of(second)
    if a == b or same_voice(context, a, b) or first.id in (second.parent, second.frame):
        return None
    between = view.document.text[min(first.end, second.start) : second.end] if second.start >= first.end else view.document.text[
        min(first.content[-1][1], second.content[0][0]) : second.content[0][0]
    ]  # fmt: skip
    cue = _ANSWER.search(_outside_quotes(between)) is not None
    one, two = tokenize(first.text), tokenize(second.text)
    shared = classed(t.stem for t in content(one)) & classed(t.stem for t in content(two))
    negated = _negated(first) != _negated(second)
    sentiments = {first.sentiment, second.sentiment}
    against = sentiments == {"positive", "negative"}
    if shared and negated and (cue or len(shared) >= 2):
        return 0.75, "one speaker denies what the other says"
    if cue and against:
        return 0.65, "opposite judgements, with a word of contrast"
    about = set(first.about) & set(second.about)
    if against and (about or shared):
        return 0.55, "opposite judgements of one thing"
    return None


def _outside_quotes(text: str) -> str:
    return re.sub(r"[“\"][^”\"]*[”\"]", " ", text)


def _negated(statement: Statement) -> bool:
    words = [t.word for t in tokenize(statement.text)]
    return any(w in _NEGATIVE or w.endswith("n't") for w in words)
