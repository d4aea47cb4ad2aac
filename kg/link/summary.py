"""What a summary or a headline quotes, and where it says it was said, must have an antecedent in the body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.ids import make_id
from kg.link.context import Context, DocumentView, QuoteUse
from kg.link.lists import word_list
from kg.link.media import compatible_media, gives_outlets, is_generic, is_outlet, medium_key
from kg.link.records import comparable, position, short
from kg.link.wording import QuotePair
from kg.link.words import akin, content
from kg.model import Comparable, Link

_NEAR: Final = 0.85  # share of the words that an antecedent must have
_SPREAD: Final = 6  # words that may stand between them
_SINGLE: Final = "'‘’"
_CLAIM: Final = 8  # words at most of what a headline puts between single marks to tell a claim in short
_SPEAKERS: Final = word_list("summary.speakers")


def quote_antecedents(context: Context, pairs: tuple[QuotePair, ...]) -> Iterator[Comparable | Link]:
    """Yield a one-sided comparable for each quotation of a summary or headline that the body lacks, a link for the others."""
    reworded = {id(use) for pair in pairs if pair.different is not None for use in (pair.first, pair.second)}
    for use in context.quotes:
        view = context.views[use.statement.document]
        role = use.statement.section_role
        if role not in ("summary", "title") or not any(s.role == "body" for s in view.sentences):
            continue
        if role == "title" and len(use.words) < 3:
            continue
        found = _antecedent(view, use)
        if found is not None:
            target = view.statement_at(*found)
            if target is not None and target.id != use.statement.id:
                yield Link(
                    id=make_id("link", "antecedent", use.statement.id, target.id, use.start),
                    subject=use.statement.id,
                    predicate="antecedent",
                    object=target.id,
                    score=0.95,
                    reason="the same words in the body",
                )
            continue
        if id(use) in reworded or (role == "title" and _is_claim_in_short(view, use)):
            continue
        made = comparable(
            context,
            "antecedent",
            f"“{short(use.text, 60)}”",
            [position(context, view.document.id, use.start, use.end, value=use.text, statement=use.statement)],
            agrees_on=(),
            score=0.9 if role == "summary" else 0.4,
            reason=f"quoted in the {role}, nowhere in the body",
            detail=f"the {role} quotes words that the body does not have",
        )
        if made is not None:
            yield made


def _antecedent(view: DocumentView, use: QuoteUse) -> tuple[int, int] | None:
    """Return where the body has the words of a quotation, in one sentence and in order; small words may be missing."""
    wanted = [t.stem for t in content(use.words)] or [t.stem for t in use.words]
    for sentence in view.sentences:
        if sentence.role in ("summary", "title") or (sentence.start <= use.start < sentence.end):
            continue
        stems = [t.stem for t in sentence.tokens]
        at = hits = 0
        first = last = None
        for word in wanted:
            place = next(
                (i for i in range(at, len(stems)) if stems[i] == word or (len(wanted) > 2 and akin(stems[i], word))), None
            )
            if place is None:
                continue
            hits += 1
            at = place + 1
            first = place if first is None else first
            last = place
        enough = hits >= max(1, round(_NEAR * len(wanted)))
        if first is not None and last is not None and enough and last - first <= len(use.words) + _SPREAD:
            return sentence.tokens[first].start, sentence.tokens[last].end
    return None


def _is_claim_in_short(view: DocumentView, use: QuoteUse) -> bool:
    """Tell whether a headline's single marks stand round a claim that the body tells at more length ("Fares 'to rise'").

    Newspapers mark so what somebody else says, in the headline's own words: half of them in one sentence of the body are enough.
    Words that only the speaker can have said ("I", "you") are a quotation.
    """
    if use.start == 0 or view.document.text[use.start - 1] not in _SINGLE or len(use.words) > _CLAIM:
        return False
    if any(t.word in _SPEAKERS for t in use.words):
        return False
    wanted = [t.stem for t in content(use.words)]
    for sentence in view.sentences:
        if sentence.role in ("body", "caption"):
            stems = [t.stem for t in sentence.tokens]
            if 2 * sum(any(akin(word, other) for other in stems) for word in wanted) >= len(wanted):
                return True
    return False


def venue_antecedents(context: Context) -> Iterator[Comparable]:
    """Yield a one-sided comparable for each medium that only the summary knows."""
    for view in context.views.values():
        body = [s for s in view.statements if s.section_role in ("body", "caption")]
        known = {s.platform: None for s in body if s.platform is not None}
        mentioned = _mentioned(context, view)
        if not body:
            continue
        seen: set[str] = set()
        for statement in view.statements:
            if statement.section_role != "summary" or statement.platform is None or statement.medium_span is None:
                continue
            key = medium_key(statement.platform)
            if key in seen or any(_can_be(statement.platform, k) for k in known):
                continue
            seen.add(key)
            if statement.medium in mentioned or (is_generic(statement.platform) and key in view_words(view)):
                continue
            made = comparable(
                context,
                "venue",
                f"{context.name(statement.speaker_id)}: {statement.platform}",
                [position(context, view.document.id, *statement.medium_span, value=statement.platform, statement=statement)],
                agrees_on=(),
                score=0.88 if not is_generic(statement.platform) else 0.7,
                reason="named in the summary, nowhere in the body",
                detail=f"the body never mentions {statement.platform}",
            )
            if made is not None:
                yield made


def _can_be(named: str, known: str) -> bool:
    """Tell whether a medium of the body can be the one of the summary: what is said to an outlet is no post and no statement."""
    if not compatible_media(named, known):
        return False
    return is_generic(named) or not is_generic(known) or is_outlet(named) == gives_outlets(known)


def _mentioned(context: Context, view: DocumentView) -> frozenset[str]:
    """Return the ids of the platforms that the body names."""
    return frozenset(
        entity.id
        for sentence in view.sentences
        if sentence.role == "body"
        for entity, _ in context.mentions_in(view.document.id, sentence.start, sentence.end)
        if entity.type == "Platform"
    )


def view_words(view: DocumentView) -> frozenset[str]:
    """Return the words of the body."""
    return frozenset(t.word for s in view.sentences if s.role == "body" for t in s.tokens)
