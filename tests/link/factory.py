"""Records made by hand: a document from its text, and statements, claims and entities by the words they stand in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from kg.ids import make_id
from kg.link import link
from kg.model import (
    Argument,
    Claim,
    Comparable,
    Corpus,
    Description,
    Document,
    Entity,
    EntityType,
    Extract,
    Form,
    Mention,
    Quantity,
    Span,
    Statement,
    TimeExpression,
)
from kg.readers.text import document_from_text


class Maker:
    """One document and what is found in it; words are looked up in the text, `nth` counts their occurrences from 0."""

    def __init__(self, text: str, path: str = "paper.txt", date: dt.date | None = None) -> None:
        self.document: Document = replace(document_from_text(text, path=path), date=date)
        self.entities: list[Entity] = []
        self.statements: list[Statement] = []
        self.descriptions: list[Description] = []

    def span(self, words: str, nth: int = 0) -> Span:
        """Return where the words stand."""
        at = -1
        for _ in range(nth + 1):
            at = self.document.text.index(words, at + 1)
        return at, at + len(words)

    def entity(self, name: str, type: EntityType = "Person", forms: Sequence[str] = ()) -> str:
        """Add an entity with all its mentions under `name` and `forms`; return its id."""
        spans: dict[Span, None] = {}
        for form in sorted((name, *forms), key=len, reverse=True):
            at = self.document.text.find(form)
            while at >= 0:
                if not any(low <= at < high for low, high in spans):
                    spans[(at, at + len(form))] = None
                at = self.document.text.find(form, at + 1)
        mentions = tuple(
            Mention(document=self.document.id, start=s, end=e, text=self.document.text[s:e]) for s, e in sorted(spans)
        )
        made = Entity(id=make_id("entity", type, name), type=type, name=name, aliases=tuple(forms), mentions=mentions)
        self.entities.append(made)
        return made.id

    def says(
        self,
        speaker: str | None,
        words: str,
        *,
        nth: int = 0,
        form: Form = "direct",
        cue: str | None = None,
        lemma: str | None = None,
        medium: str | None = None,
        time: TimeExpression | None = None,
        claims: Sequence[Claim] = (),
        quoted: str | None = None,
    ) -> Statement:
        """Add a statement with the content `words`; `speaker` is an entity's name or None for the narrator."""
        content = self.span(words, nth)
        entity = next((e for e in self.entities if e.name == speaker), None)
        section = next(s for s in self.document.sections if s.start <= content[0] < s.end)
        quotes = (content,) if form == "direct" else (self.span(quoted),) if quoted is not None else ()
        made = Statement(
            id=make_id("statement", self.document.id, content),
            document=self.document.id,
            form=form,
            speaker=speaker,
            speaker_id=entity.id if entity is not None else self.document.id if form == "narration" else None,
            speaker_span=None,
            cue=self.span(cue) if cue is not None else None,
            cue_lemma=lemma or cue,
            content=(content,),
            text=words,
            start=content[0],
            end=content[1],
            section=section.id,
            section_role=section.role,
            quotes=quotes,
            platform=medium,
            medium_span=self.span(medium) if medium is not None else None,
            time=time,
            claims=tuple(claims),
        )
        self.statements.append(made)
        return made

    def tells(self, words: str, *claims: Claim) -> Statement:
        """Add a statement of the narrator."""
        return self.says(None, words, form="narration", claims=claims)

    def claim(
        self,
        words: str,
        predicate: str,
        subject: tuple[str, str] | None = None,
        object: tuple[str, str] | None = None,
        *,
        places: Sequence[tuple[str, str]] = (),
        causes: Sequence[tuple[str, str]] = (),
        quantities: Sequence[Quantity] = (),
        times: Sequence[TimeExpression] = (),
        negative: bool = False,
    ) -> Claim:
        """Return a claim of `words`; participants and modifiers are (words, head) pairs, found inside the claim."""
        start, end = self.span(words)

        def argument(role: str, pair: tuple[str, str], preposition: str | None = None) -> Argument:
            at = self.document.text.index(pair[0], start)
            who = next((e.id for e in self.entities if pair[0] in (e.name, *e.aliases)), None)
            return Argument(
                role=role, start=at, end=at + len(pair[0]), text=pair[0], head=pair[1], entity=who, preposition=preposition
            )

        return Claim(
            id=make_id("claim", self.document.id, start, end, predicate),
            start=start,
            end=end,
            text=words,
            subject=None if subject is None else argument("subject", subject),
            predicate=predicate,
            object=None if object is None else argument("object", object),
            modifiers=(
                *(argument("place", p, "in") for p in places),
                *(argument("cause", c, "because of") for c in causes),
            ),
            quantities=tuple(quantities),
            times=tuple(times),
            polarity="negative" if negative else "positive",
            tense="past",
        )

    def quantity(self, words: str, value: float, unit: str, *, about: bool = False) -> Quantity:
        """Return a quantity of the words."""
        start, end = self.span(words)
        return Quantity(start=start, end=end, text=words, low=value, high=value, unit=unit, approximate=about)

    def time(self, words: str, weekday: int | None = None) -> TimeExpression:
        """Return a time of the words."""
        start, end = self.span(words)
        return TimeExpression(start=start, end=end, text=words, weekday=weekday)

    def describes(self, about: str, slot: str, words: str, head: str, *, entity: str | None = None) -> None:
        """Add a description."""
        start, end = self.span(words)
        section = next(s for s in self.document.sections if s.start <= start < s.end)
        self.descriptions.append(
            Description(
                id=make_id("description", self.document.id, slot, start, end),
                document=self.document.id,
                about=entity or f"thing:{about.split()[-1]}",
                about_text=about,
                slot=slot,
                value=words,
                head=head,
                start=start,
                end=end,
                section=section.id,
                section_role=section.role,
            )
        )

    def extract(self) -> Extract:
        """Return all of it."""
        return Extract(
            document=self.document,
            entities=tuple(self.entities),
            statements=tuple(self.statements),
            descriptions=tuple(self.descriptions),
        )


def linked(*makers: Maker) -> Corpus:
    """Return the corpus of the documents."""
    return link([m.extract() for m in makers])


def clashes(corpus: Corpus, respect: str) -> list[Comparable]:
    """Return the comparables of one respect that have two sides, or the one-sided ones of a respect that needs only one."""
    single = respect in ("antecedent", "venue", "actor", "attribution", "reference")
    return [c for c in corpus.comparables if c.respect == respect and (single or len({p.side for p in c.positions}) > 1)]


def values(comparable: Comparable) -> set[str]:
    """Return what the positions say."""
    return {p.value for p in comparable.positions}
