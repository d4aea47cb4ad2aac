"""What a summary or a headline quotes, and where it says it was said, must have an antecedent in the body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.ids import make_id
from kg.link.context import Context, DocumentView, QuoteUse
from kg.link.deliveries import find_deliveries
from kg.link.lists import word_list
from kg.link.media import compatible_media, gives_outlets, is_generic, is_outlet, medium_key
from kg.link.records import comparable, position, short
from kg.link.venues import venues_in, who_speaks
from kg.link.voices import one_speaker
from kg.link.wording import QuotePair
from kg.link.words import akin, content
from kg.model import Comparable, Link, Span, Statement

_NEAR: Final = 0.85  # share of the words that an antecedent must have
_SPREAD: Final = 6  # words that may stand between them
_SINGLE: Final = "'‘’"
_CLAIM: Final = 8  # words at most of what a headline puts between single marks to tell a claim in short
_WRAPPED: Final = 200  # characters above which marks stand round a whole summary
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
        if not body:
            continue
        known = [(s.platform, s.speaker_id) for s in body if s.platform is not None]
        named: list[str] = []
        for sentence in view.sentences:
            if sentence.role in ("body", "caption"):
                venues = list(venues_in(context, sentence, anywhere=True))
                named += [v.name for v in venues]
                # "Told a newspaper" and "told reporters" leave open which one.
                for v in venues:
                    who = who_speaks(context, sentence, v.start, v.end)
                    after = view.document.text[v.end : v.end + 2].strip()
                    if who is not None and v.placed and is_generic(v.name) and "reporters" in v.traits and not after.isupper():
                        known.append((v.name, who))
        mentioned = _mentioned(context, view)
        words = view_words(view)
        seen: list[str] = []
        for name, medium, span, statement in _summary_venues(context, view):
            key = medium_key(name)
            speaker = statement.speaker_id if statement is not None else None
            heard = any(_can_be(name, k) and _same_speaker(context, k, speaker, who) for k, who in known)
            if (
                any(compatible_media(name, s) for s in seen)
                or heard
                or (statement is None and any(_can_be(name, k) for k in named))
            ):
                continue
            seen.append(name)
            if medium in mentioned or (is_generic(name) and key in words):
                continue
            made = comparable(
                context,
                "venue",
                f"{context.name(statement.speaker_id) if statement is not None else 'the summary'}: {name}",
                [position(context, view.document.id, *span, value=name, statement=statement)],
                agrees_on=(),
                score=0.88 if not is_generic(name) else 0.7,
                reason="named in the summary, nowhere in the body",
                detail=f"the body never mentions {name}",
            )
            if made is not None:
                yield made


def _summary_venues(context: Context, view: DocumentView) -> Iterator[tuple[str, str | None, Span, Statement | None]]:
    """Yield the media of a summary: of its statements, else where a sentence that tells of speech has one."""
    for statement in view.statements:
        if statement.section_role == "summary" and statement.platform is not None and statement.medium_span is not None:
            yield statement.platform, statement.medium, statement.medium_span, statement
    told = {d.sentence.index for d in find_deliveries(context, view, summary=True)}
    for sentence in view.sentences:
        if sentence.role == "summary" and sentence.index in told:
            for venue in venues_in(context, sentence):
                around = view.told_at(venue.start, venue.end)
                if around is None or not any(q[0] <= venue.start < q[1] and q[1] - q[0] < _WRAPPED for q in around.quotes):
                    yield venue.name, None, (venue.start, venue.end), None


def _can_be(named: str, known: str) -> bool:
    """Tell whether a medium of the body can be the one of the summary: what is said to an outlet is no post and no statement."""
    if not compatible_media(named, known):
        return False
    return is_generic(named) or not is_generic(known) or is_outlet(named) == gives_outlets(known)


def _same_speaker(context: Context, known: str, first: str | None, second: str | None) -> bool:
    """Tell whether "an interview" of the body can be the one of the summary: not where it is another speaker's."""
    return not is_generic(known) or first is None or second is None or one_speaker(context, first, second)


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
