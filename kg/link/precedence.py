"""Acts that presuppose that no other came before: who breaks a silence cannot have spoken already."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from kg.link.context import Context, Sentence
from kg.link.records import comparable, position, short
from kg.link.words import classed, content
from kg.model import Comparable, Statement
from kg.resources import read_table


@cache
def _patterns(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(row["pattern"]) for row in read_table("data", "lexicons", "presuppositions.tsv") if row["kind"] == kind
    )


def precedence_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each speaker whose silence is broken after an earlier act on the same topic is told."""
    silent: defaultdict[tuple[str, str], list[tuple[Sentence, Statement | None, re.Match[str]]]] = defaultdict(list)
    earlier: defaultdict[tuple[str, str], list[tuple[Sentence, Statement | None, re.Match[str]]]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            low = sentence.text.lower().replace("’", "'")
            for kind, table in (("silence", silent), ("earlier", earlier)):
                match = next((m for p in _patterns(kind) if (m := p.search(low))), None)
                if match is None:
                    continue
                start, end = sentence.start + match.start(), sentence.start + match.end()
                owner = next(
                    (
                        s
                        for s in view.statements
                        if s.form != "narration"
                        and s.speaker_id is not None
                        and s.cue is not None
                        and s.cue[0] < end + 20
                        and start < s.cue[1] + 20
                        and sentence.start <= s.cue[0] < sentence.end
                    ),
                    None,
                )
                speaker = owner.speaker_id if owner is not None else _person(context, sentence, end)
                if speaker is not None:
                    table[(context.stories[key], speaker)].append((sentence, owner, match))
    for group, broken in silent.items():
        speaker = context.name(group[1])
        for sentence, owner, match in earlier.get(group, ()):
            partner = next(
                (
                    b
                    for b in sorted(broken, key=lambda b: b[0].role != "body")
                    if b[0] is not sentence and _one_topic(context, b[0], sentence)
                ),
                None,
            )
            if partner is None:
                context.tally.not_comparable += 1
                continue
            first, first_owner, first_match = partner
            made = comparable(
                context,
                "precedence",
                speaker,
                [
                    position(
                        context,
                        first.document,
                        first.start,
                        first.end,
                        value=first_match.group(),
                        side=0,
                        source=first.document,
                        statement=first_owner,
                    ),
                    position(
                        context,
                        sentence.document,
                        sentence.start,
                        sentence.end,
                        value=match.group(),
                        side=1,
                        source=sentence.document,
                        statement=owner,
                    ),
                ],
                agrees_on=("actor", "topic"),
                score=0.7,
                reason="a silence is broken by the first act",
                detail=f"“{short(first.text)}” presupposes that {speaker} had not spoken, yet “{short(sentence.text)}”",
            )
            if made is not None:
                yield made
                break


def _person(context: Context, sentence: Sentence, end: int) -> str | None:
    """Return the last person named in the sentence up to `end`."""
    people = [e.id for e, _ in context.mentions_in(sentence.document, sentence.start, end) if e.type == "Person"]
    return people[-1] if people else None


def _one_topic(context: Context, first: Sentence, second: Sentence) -> bool:
    """Tell whether two sentences share two words, or one common noun that the headline has too."""
    a, b = ({t.stem for t in content(s.tokens)} for s in (first, second))
    if len(a & b) >= 2:
        return True
    text = context.views[second.document].document.text
    plain = classed(t.stem for t in content(second.tokens) if text[t.start].islower())
    title = [t.stem for s in context.views[second.document].sentences if s.role == "title" for t in content(s.tokens)]
    return bool(classed(a) & plain & classed(title))
