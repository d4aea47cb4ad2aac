"""One dispute over several documents: the same two parties, their words in every telling on their side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, source_of
from kg.link.lists import word_list
from kg.link.records import comparable, position, short
from kg.link.voices import same_voice
from kg.link.words import classed, content, tokenize
from kg.model import Comparable, Span, Statement

_AGAIN: Final = 2  # words that a later telling shares with one of either side
_MOUTHPIECES: Final = word_list("disputes.mouthpieces")
_WIDE: Final = 300  # characters of a statement that its cue cuts in two
_COMMON: Final = 60  # statements that may share a word; more of them have nothing in common by it
_MOST: Final = 6  # statements shown for one side


@dataclass(frozen=True, slots=True)
class Side:
    """One party of a dispute and its statements; `source` is whose word they are."""

    source: str
    statements: tuple[Statement, ...]


@dataclass(slots=True)
class _Dispute:
    sides: tuple[Side, Side]
    score: float
    reason: str


def merged(context: Context, pairs: Iterable[tuple[Side, Side, float, str]]) -> Iterator[Comparable]:
    """Yield a comparable for each pair of sides, with what the two parties say of it in the other documents of the story."""
    found = [_Dispute((first, second), score, reason) for first, second, score, reason in pairs]
    stories: dict[str, list[_Dispute]] = {}
    for one in found:
        stories.setdefault(context.stories[one.sides[0].statements[0].document], []).append(one)
    sizes = Counter(context.stories.values())
    retold = _retold(context, {s for s in stories if sizes[s] > 1})
    for story, disputes in stories.items():
        for one in disputes:
            sides = [list(side.statements) for side in one.sides]
            for statement in _candidates(one, retold.get(story, {})):
                at = _side_of(context, one, statement, sides)
                if at is not None and len(sides[at]) < _MOST:
                    sides[at].append(statement)
            made = _comparable(context, one, sides)
            if made is not None:
                yield made


def _retold(context: Context, stories: set[str]) -> dict[str, dict[str, list[Statement]]]:
    """Return the statements of the stories that several documents tell, by their words and their paragraphs."""
    told: dict[str, dict[str, list[Statement]]] = {}
    for view in context.views.values():
        story = context.stories[view.document.id]
        if story not in stories:
            continue
        index = told.setdefault(story, {})
        for statement in view.statements:
            if statement.form in ("direct", "mixed", "indirect") and statement.speaker is not None:
                for key in (*_stems(statement), statement.section):
                    index.setdefault(key, []).append(statement)
    return told


def _candidates(dispute: _Dispute, index: dict[str, list[Statement]]) -> list[Statement]:
    """Return the statements that share words with a dispute, each with what else its paragraph tells, in order of the text."""
    counts: Counter[str] = Counter()
    found: dict[str, Statement] = {}
    for stem in sorted({stem for side in dispute.sides for s in side.statements for stem in _stems(s)}):
        members = index.get(stem, [])
        for statement in members if len(members) <= _COMMON else ():
            counts[statement.id] += 1
            found[statement.id] = statement
    near = [s for key, s in found.items() if counts[key] >= _AGAIN]
    for statement in near:
        found.update((s.id, s) for s in index.get(statement.section, ()))
    sections = {s.section for s in near}
    return sorted((s for s in found.values() if s.section in sections), key=lambda s: (s.document, s.start, s.id))


def _side_of(context: Context, dispute: _Dispute, statement: Statement, sides: list[list[Statement]]) -> int | None:
    """Return the side on which a statement of another document stands: its speaker's, where it speaks of the same matter.

    Who answers a retold statement of the other party in its paragraph speaks of the same matter too.
    """
    if any(statement.document == s.document for side in dispute.sides for s in side.statements):
        return None
    stems = _stems(statement)
    about = max(_alike(stems, _stems(s)) for side in dispute.sides for s in side.statements)
    source = _spoken_for(context, statement)
    for at, side in enumerate(dispute.sides):
        own = max(_alike(stems, _stems(s)) for s in side.statements)
        answers = any(s.section == statement.section for s in sides[1 - at])
        if _one_party(context, source, side.source) and (about >= _AGAIN or answers):
            return at
        if own > _AGAIN and not _one_party(context, source, dispute.sides[1 - at].source):
            return at
    return None


def _spoken_for(context: Context, statement: Statement) -> str:
    """Return whose word a statement is; a bare "spokeswoman" speaks for the body named last in her paragraph."""
    source = source_of(statement)
    if not {t.word for t in tokenize(context.name(source))} <= _MOUTHPIECES:
        return source
    view = context.views[statement.document]
    section = next(s for s in view.document.sections if s.id == statement.section)
    bodies = [
        e.id
        for e, _ in context.mentions_in(statement.document, section.start, statement.content[0][0])
        if e.type in ("Organization", "Brand", "Group") and e.id != source
    ]
    return bodies[-1] if bodies else source


def _alike(first: frozenset[str], second: frozenset[str]) -> int:
    """Return how many words two statements share, 0 where that is less than half of the shorter one."""
    shared = len(first & second)
    return shared if 2 * shared >= min(len(first), len(second)) else 0


def _one_party(context: Context, first: str, second: str) -> bool:
    """Tell whether two sources are one party: "farmers" and "a farmers' leader", "Coastline" and its spokeswoman."""
    if same_voice(context, first, second):
        return True
    names = [frozenset(t.stem for t in content(tokenize(context.name(s)))) for s in (first, second)]
    return bool(names[0]) and bool(names[1]) and (names[0] <= names[1] or names[1] <= names[0])


def _stems(statement: Statement) -> frozenset[str]:
    return classed(t.stem for t in content(tokenize(statement.text)))


def _comparable(context: Context, dispute: _Dispute, sides: list[list[Statement]]) -> Comparable | None:
    first, second = sides[0][0], sides[1][0]
    names = [context.name(side.source) for side in dispute.sides]
    return comparable(
        context,
        "topic",
        f"{names[0]} and {names[1]}",
        [
            position(
                context,
                s.document,
                *_shown(s),
                value=short(s.text, 80),
                side=number,
                source=dispute.sides[number].source if s in dispute.sides[number].statements else None,
                statement=s,
            )
            for number, side in enumerate(sides)
            for s in side
        ],
        agrees_on=("topic",),
        score=dispute.score,
        reason=dispute.reason,
        detail=f"{names[0]}: “{short(_bare(first.text), 60)}”; {names[1]}: “{short(_bare(second.text), 60)}”",
    )


def _shown(statement: Statement) -> Span:
    """Return the words said; of an act that is only reported, its cue too ("accepted the verdict")."""
    (start, end), last = statement.content[0], statement.content[-1][1]
    if statement.form != "direct" and last - start < _WIDE:
        end = last  # "the food, he says, is stale": what the cue cuts in two
    if statement.form != "reported-act" or statement.cue is None:
        return start, end
    return min(start, statement.cue[0]), max(end, statement.cue[1])


def _bare(text: str) -> str:
    return text.strip("“”‘’\"', .")
