"""What the narrator says between two speakers: that one rejects the other, sees it otherwise, or stands against them."""

from __future__ import annotations

import re
from typing import Final

from kg.link.context import Context, DocumentView, Sentence, source_of
from kg.link.lists import named_pattern
from kg.model import Statement

_APART: Final = 2  # sentences between two tellings that a word of contrast joins
_QUOTED: Final = re.compile(r"[“\"][^”\"]*[”\"]")
_PRONOUN: Final = re.compile(r"\W*(?:he|she|they|it)\b", re.IGNORECASE)
_DENIAL: Final = named_pattern("disagreements.denial")
_TURN: Final = named_pattern("disagreements.turn")
_CONTRAST: Final = named_pattern("disagreements.contrast")
_AGAINST: Final = named_pattern("disagreements.against")
_RELATED: Final = named_pattern("disagreements.related")
_AGREEMENT: Final = named_pattern("disagreements.agreement")


def between(view: DocumentView, first: Statement, second: Statement) -> str:
    """Return the narrator's words from the end of the first content up to the end of the second cue."""
    start = first.content[-1][1]
    ends = [second.content[0][0]] + ([second.cue[1]] if second.cue is not None else [])
    text = view.document.text[start : max(start, *ends)] if max(ends) > start else ""
    opening = view.sentence_at(second.content[0][0])
    lead = "" if opening is None else view.document.text[max(opening.start, start) : max(start, second.content[0][0])]
    return f"{_unquoted(lead)} {_unquoted(text)}"


def denies(words: str) -> bool:
    """Tell whether the narrator's words say that somebody rejects what was said."""
    return _DENIAL.search(words) is not None


def turns_away(words: str) -> bool:
    """Tell whether the narrator's words announce another view: "was less kind", "tells a different story"."""
    return _TURN.search(words) is not None


def agrees(view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether the second telling is said to go with the first: "agreed", "echoed", "too"."""
    here = view.sentence_at(second.content[0][0])
    tail = "" if here is None else _unquoted(view.document.text[second.content[-1][1] : here.end])
    return _AGREEMENT.search(f"{between(view, first, second)} {tail}") is not None


def is_joined(view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether a word of contrast opens the second telling, or joins both in one sentence."""
    here, there = _sentences(view, first, second)
    if here is None or there is None:
        return False
    if here is there:
        start = first.content[-1][1]
        return _CONTRAST.search(view.document.text[start : max(start, second.content[0][0])]) is not None
    opening = _QUOTED.sub(" ", there.text).lstrip()
    if there.index - here.index > _APART:
        return False
    return _CONTRAST.match(opening) is not None or _AGAINST.search(opening) is not None


def is_set_against(view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether a word that always opposes joins two tellings in one sentence ("whereas")."""
    here, there = _sentences(view, first, second)
    if here is None or here is not there:
        return False
    start = first.content[-1][1]
    return _AGAINST.search(view.document.text[start : max(start, second.content[0][0])]) is not None


def is_related(view: DocumentView, second: Statement) -> bool:
    """Tell whether the second speaker is named by what they are to the first: "her brother", "his rival"."""
    here = view.sentence_at(second.content[0][0])
    return here is not None and _RELATED.search(_unquoted(here.text)) is not None


def is_coordinated(view: DocumentView, first: Statement, second: Statement) -> bool:
    """Tell whether one sentence tells both, joined by "and" or a comma, with no word of contrast."""
    here, there = _sentences(view, first, second)
    return here is not None and here is there and not is_joined(view, first, second)


def voice_of(context: Context, view: DocumentView, second: Statement) -> str:
    """Return whose word a statement is: after "Reed does not agree. He says …" it is Reed's, whoever else "he" may be."""
    at = second.speaker_span or second.cue or second.content[0]
    here = view.sentence_at(at[0])
    if here is None or not _PRONOUN.match(view.document.text[at[0] : at[1]]):
        return source_of(second)
    before = view.sentence_at(here.start - 2) if here.start > 2 else None
    for start, end in ((here.start, at[0]), (before.start, before.end) if before is not None else (0, 0)):
        words = _unquoted(view.document.text[start:end])
        if end - start > 1 and (denies(words) or turns_away(words)):
            named = {
                e.id
                for e, m in context.mentions_in(view.document.id, start, end)
                if e.type == "Person" and m.kind == "name" and m.end <= end
            }
            return next(iter(named)) if len(named) == 1 else source_of(second)
    return source_of(second)


def _sentences(view: DocumentView, first: Statement, second: Statement) -> tuple[Sentence | None, Sentence | None]:
    return view.sentence_at(first.content[0][0]), view.sentence_at(second.content[0][0])


def _unquoted(text: str) -> str:
    return _QUOTED.sub(" ", text)
