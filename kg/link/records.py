"""Making the records that the rooms hand on: positions and comparables with their identifiers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from kg.ids import make_id
from kg.link.context import Context, Fact, Sentence, source_of
from kg.link.voices import is_official, is_record, same_voice, speaks_for
from kg.model import Act, Comparable, Position, Scope, Span, Statement

#: Respects in which a narrator and an official source give one account.
_FACTS: Final = frozenset(
    {"number", "time", "place", "colour", "material", "size", "count", "cause", "garment", "participant", "object", "state"}
)

#: Respects in which anybody's word stands beside the narrator's: a number is not a matter of opinion.
_COUNTED: Final = frozenset({"number"})


def position(
    context: Context,
    document: str,
    start: int,
    end: int,
    *,
    value: str,
    side: int = 0,
    source: str | None = None,
    statement: Statement | None = None,
    node: str | None = None,
) -> Position:
    """Return a position on the characters ``start:end``; source and statement are looked up where they are not given."""
    view = context.views[document]
    around = statement or view.statement_at(start, end)
    whose = source if source is not None else (view.source_at(start, end) if statement is None else source_of(statement))
    sentence = view.sentence_at(start)
    return Position(
        id=make_id("position", document, start, end, value),
        node=node or (around.id if around is not None else document),
        document=document,
        start=start,
        end=end,
        text=context.slice(document, start, end),
        value=value,
        side=side,
        source=whose,
        statement=around.id if around is not None else None,
        section_role=sentence.role if sentence is not None else "body",
    )


def fact_position(context: Context, sentence: Sentence, fact: Fact, start: int, end: int, *, side: int) -> Position:
    """Return a position on words that belong to a fact; they are its value, and who tells the fact tells them."""
    return position(
        context,
        sentence.document,
        start,
        end,
        value=context.slice(sentence.document, start, end),
        side=side,
        source=fact.source,
        statement=fact.statement,
        node=fact.claim.id,
    )


def comparable(
    context: Context,
    respect: str,
    label: str,
    positions: Iterable[Position],
    *,
    agrees_on: Sequence[str],
    score: float,
    reason: str,
    detail: str = "",
) -> Comparable | None:
    """Return the comparable of `positions` (doubles dropped, sides renumbered in order), None if fewer than one is left."""
    unique: dict[tuple[str, int, int], Position] = {}
    for one in sorted(positions, key=lambda p: (context.views[p.document].document.path, p.document, p.start, p.end, p.side)):
        unique.setdefault((one.document, one.start, one.end), one)
    if not unique:
        return None
    order: dict[int, int] = {}
    placed = []
    voices = _voices(context, list(unique.values()), respect)
    for one in unique.values():
        side = order.setdefault(one.side, len(order))
        # A position belongs to one comparable: its identity says to which, so that no two share a side by accident.
        placed.append(
            replace(
                one,
                side=side,
                source=voices[one.source],
                id=make_id("position", respect, label, one.document, one.start, one.end, one.value),
            )
        )
    context.tally.compared += 1
    return Comparable(
        id=make_id("comparable", respect, label, *sorted(p.id for p in placed)),
        respect=respect,
        label=label,
        positions=tuple(placed),
        scope="document" if len({p.document for p in placed}) == 1 else "corpus",
        agrees_on=tuple(agrees_on),
        score=round(min(0.99, max(0.01, score)), 2),
        reason=reason,
        detail=detail,
        aside=respect in _FACTS and _is_aside(context, placed),
    )


def _is_aside(context: Context, placed: list[Position]) -> bool:
    """Tell whether one side has no sentence that is about what its document is about."""
    central = {p.side for p in placed if context.is_central(p.document, p.start)}
    return len(central) < len({p.side for p in placed})


def _voices(context: Context, placed: list[Position], respect: str) -> dict[str, str]:
    """Return for each source the one whose voice it shares.

    In matters of fact the narrator who tells something else than the one official source of the story contradicts it: both are
    the text's own account. Two outside sources stay two.
    """
    found: dict[str, str] = {}
    for one in placed:
        if respect in _FACTS and is_record(context, one.source):
            found[one.source] = one.document
    for one in placed:
        if one.source not in found:
            found[one.source] = next((known for known in found.values() if same_voice(context, one.source, known)), one.source)
    if respect not in _FACTS:
        return found
    outside = list(dict.fromkeys(v for v in found.values() if not context.is_narrator(v)))
    if len(outside) == 2 and speaks_for(context, *outside):
        found = {source: outside[0] if voice == outside[1] else voice for source, voice in found.items()}
        outside = outside[:1]
    narrator = next((v for v in found.values() if context.is_narrator(v)), None)
    if narrator is not None and len(outside) == 1 and (respect in _COUNTED or is_official(context, outside[0])):
        found = {source: narrator if voice == outside[0] else voice for source, voice in found.items()}
    return found


def self_contradiction(
    context: Context, sentence: Sentence, first: Span, second: Span, *, score: float, reason: str
) -> Comparable | None:
    """Return the comparable of two stretches of one sentence (offsets into its text) that exclude each other."""
    words = [sentence.text[slice(*span)] for span in (first, second)]
    return comparable(
        context,
        "coherence",
        f"“{short(sentence.text[min(first[0], second[0]) : max(first[1], second[1])], 70)}”",
        [
            position(context, sentence.document, sentence.start + a, sentence.start + b, value=short(w, 60), side=side)
            for side, ((a, b), w) in enumerate(zip((first, second), words, strict=True))
        ],
        agrees_on=("sentence",),
        score=score,
        reason=reason,
        detail=f"{short(words[0], 60)} against {short(words[1], 60)}",
    )


def act(
    context: Context, label: str, statements: Iterable[Statement], *, agrees_on: Sequence[str], score: float, reason: str
) -> Act:
    """Return the act that `statements` tell of."""
    members = sorted({s.id for s in statements})
    speakers = sorted({s.speaker_id for s in statements if s.speaker_id is not None})
    documents = {context.statements[m].document for m in members}
    scope: Scope = "document" if len(documents) == 1 else "corpus"
    return Act(
        id=make_id("act", label, *members),
        kind="speech",
        label=label,
        statements=tuple(members),
        speaker_id=speakers[0] if len(speakers) == 1 else None,
        scope=scope,
        agrees_on=tuple(agrees_on),
        score=round(score, 2),
        reason=reason,
    )


def clause(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Return ``start:end`` cut to the sentence."""
    return max(start, sentence.start), min(end, sentence.end)


def short(text: str, limit: int = 90) -> str:
    """Return `text` on one line, cut at a word where it is longer than `limit`."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0] + " …"
