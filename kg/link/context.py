"""What every room of the linking looks up: sentences, who says what at an offset, facts, quotations, stories."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kg.link.words import Token, tokenize
from kg.model import (
    Argument,
    Claim,
    Description,
    Document,
    Entity,
    Mention,
    Quantity,
    SectionRole,
    Span,
    Statement,
    TimeExpression,
)

if TYPE_CHECKING:
    from kg.link.deliveries import Delivery
    from kg.link.events import Happening
    from kg.link.personas import Persona
    from kg.link.surroundings import Weights

_ABBREVIATION: Final = r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bProf)(?<!\bSt)(?<!\bNo)(?<!\b[A-WYZ])"
_SENTENCE_END: Final = re.compile(_ABBREVIATION + r"[.!?]+[”’\"')]*\s+(?=[A-Z“‘\"'£€$(\d])|[\n\r]+")
_MARKS: Final = "“”‘’\"'«»„‚`"
_LEAD: Final = 2  # sentences that say what a document is about
_TRAILING: Final = " \t\u00a0,.;:!?…-–—"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a section, with its words."""

    document: str
    start: int
    end: int
    text: str
    role: SectionRole
    section: int
    index: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim with the innermost statement that tells it; `source` is whose word it is (an entity's or the document's id)."""

    claim: Claim
    statement: Statement
    source: str
    role: SectionRole


@dataclass(frozen=True, slots=True)
class QuoteUse:
    """Quoted words as one statement uses them; offsets without the marks."""

    statement: Statement
    start: int
    end: int
    text: str
    words: tuple[Token, ...]

    @property
    def key(self) -> str:
        """The words alone, for comparing."""
        return " ".join(t.word for t in self.words)


class DocumentView:
    """One document, looked at by offset."""

    def __init__(self, document: Document, statements: list[Statement], descriptions: list[Description]) -> None:
        self.document = document
        self.statements = sorted(statements, key=lambda s: (s.start, s.end, s.id))
        self.descriptions = sorted(descriptions, key=lambda d: (d.start, d.end, d.id))
        self.sentences = tuple(_sentences(document))
        self._starts = [s.start for s in self.sentences]
        # What a reported act is about ("broke the news", after a sentence with the news) is the narrator's own telling.
        self._told = [(span, s) for s in self.statements if s.form in ("direct", "mixed", "indirect") for span in s.content]
        self._told.sort(key=lambda pair: (pair[0][0], pair[0][1], pair[1].id))
        self._narrated = [(s.start, s.end, s) for s in self.statements if s.form == "narration"]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds the character at `offset`."""
        at = bisect_right(self._starts, offset) - 1
        return self.sentences[at] if at >= 0 else None

    def sentences_of(self, start: int, end: int) -> tuple[Sentence, ...]:
        """Return the sentences that share a character with ``start:end``."""
        at = max(0, bisect_right(self._starts, start) - 1)
        found = []
        while at < len(self.sentences) and self.sentences[at].start < end:
            if self.sentences[at].end > start:
                found.append(self.sentences[at])
            at += 1
        return tuple(found)

    def told_at(self, start: int, end: int) -> Statement | None:
        """Return the innermost statement in whose content ``start:end`` stands, or None in the document's own voice."""
        best: Statement | None = None
        size = 0
        for (low, high), statement in self._told:
            if low > start:
                break
            if high >= end and (best is None or high - low < size):
                best, size = statement, high - low
        return best

    def narration_at(self, start: int, end: int) -> Statement | None:
        """Return the narrator's statement that covers ``start:end`` best."""
        covering = [(e - s, n) for s, e, n in self._narrated if s <= start and end <= e]
        return min(covering, key=lambda pair: (pair[0], pair[1].id))[1] if covering else None

    def statement_at(self, start: int, end: int) -> Statement | None:
        """Return the innermost statement around ``start:end``, the narrator's included."""
        return self.told_at(start, end) or self.narration_at(start, end)

    def source_at(self, start: int, end: int) -> str:
        """Return whose word ``start:end`` is: a speaker's id, the statement's for an unnamed one, or the document's."""
        told = self.told_at(start, end)
        return self.document.id if told is None else source_of(told)


@dataclass(slots=True)
class Tally:
    """How many groups were compared, and how many were alike enough to look at but had nothing to compare."""

    compared: int = 0
    not_comparable: int = 0


@dataclass(slots=True)
class Context:
    """All documents, linked by entity, with the look-ups that the rooms share."""

    views: dict[str, DocumentView]
    entities: dict[str, Entity]
    statements: dict[str, Statement]
    facts: tuple[Fact, ...]
    quotes: tuple[QuoteUse, ...]
    stories: dict[str, str]
    descriptions: tuple[Description, ...] = ()
    times: dict[str, tuple[TimeExpression, ...]] = field(default_factory=dict)
    places: dict[str, tuple[Argument, ...]] = field(default_factory=dict)
    quantities: dict[str, tuple[Quantity, ...]] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)
    roles: dict[str, frozenset[str]] = field(default_factory=dict)
    main_bodies: frozenset[str] = frozenset()
    _facts: dict[str, list[Fact]] = field(default_factory=dict)
    _mentions: dict[str, list[tuple[int, int, Entity, Mention]]] = field(default_factory=dict)
    happenings: tuple[Happening, ...] | None = None
    personas: dict[tuple[str, str], Persona] | None = None
    deliveries: dict[tuple[str, bool], tuple[Delivery, ...]] = field(default_factory=dict)
    _central: dict[str, frozenset[str]] = field(default_factory=dict)
    _weights: dict[str, Weights] = field(default_factory=dict)
    _topics: dict[str, tuple[int, frozenset[str]]] = field(default_factory=dict)
    _leads: dict[str, frozenset[int]] = field(default_factory=dict)
    _people: dict[str, dict[str, Entity]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entity in self.entities.values():
            for mention in entity.mentions:
                self._mentions.setdefault(mention.document, []).append((mention.start, mention.end, entity, mention))
        for fact in self.facts:
            self._facts.setdefault(fact.statement.document, []).append(fact)
        self.main_bodies = frozenset(self._main_bodies())
        for found in self._mentions.values():
            found.sort(key=lambda item: (item[0], item[1], item[2].id))

    def people_of(self, document: str) -> list[Entity]:
        """Return the people whom one document names."""
        if not self._people:
            self._people = {key: {} for key in self.views}
            for entity in self.entities.values():
                if entity.type == "Person":
                    for mention in entity.mentions:
                        self._people[mention.document][entity.id] = entity
        return list(self._people[document].values())

    def facts_of(self, document: str) -> list[Fact]:
        """Return the facts of one document."""
        return self._facts.get(document, [])

    def facts_by_sentence(self, document: str) -> dict[int, list[Fact]]:
        """Return the facts of one document by the index of the sentence in which each begins; other sentences have none."""
        found: defaultdict[int, list[Fact]] = defaultdict(list)
        for fact in self.facts_of(document):
            sentence = self.views[document].sentence_at(fact.claim.start)
            if sentence is not None:
                found[sentence.index].append(fact)
        return found

    def _main_bodies(self) -> Iterator[str]:
        """Yield the firm or organisation that each story names most: its chiefs and spokespeople speak for it."""
        counts: dict[str, Counter[str]] = {}
        for entity in self.entities.values():
            if entity.type in ("Organization", "Brand"):
                for mention in entity.mentions:
                    counts.setdefault(self.stories[mention.document], Counter())[entity.id] += 1
        for story in counts:
            yield min(counts[story], key=lambda e: (-counts[story][e], e))

    def mentions_in(self, document: str, start: int, end: int) -> Iterator[tuple[Entity, Mention]]:
        """Yield the mentions that begin in ``start:end``, in order."""
        found = self._mentions.get(document, [])
        for at in range(bisect_left(found, start, key=lambda item: item[0]), len(found)):
            if found[at][0] >= end:
                return
            yield found[at][2], found[at][3]

    def central(self, happening: Happening) -> frozenset[str]:
        """Return the keys of the events that the document of `happening` is about."""
        from kg.link.events import central_keys, find_happenings

        document = happening.sentence.document
        if not self._central:
            told: dict[str, list[Happening]] = {key: [] for key in self.views}
            for one in find_happenings(self):
                told[one.sentence.document].append(one)
            self._central = {key: central_keys(self.views[key], iter(found)) for key, found in told.items()}
        return self._central[document]

    def is_central(self, document: str, offset: int) -> bool:
        """Tell whether a sentence is about what its document is about.

        It is where it stands in the headline, the first paragraph of the body or the summary, shares a word or an entity with the
        headline, or speaks of the person, firm or thing that is named most.
        """
        from kg.link.surroundings import clause_keys

        view = self.views[document]
        sentence = view.sentence_at(offset)
        if sentence is None or sentence.role in ("title", "summary"):
            return True
        if document not in self._topics:
            body = [s for s in view.sentences if s.role == "body"][:1]
            titles = [s for s in view.sentences if s.role == "title"]
            told = [clause_keys(self, s, s.start, s.end) for s in titles or body]
            named: Counter[str] = Counter(entity.id for _, _, entity, _ in self._mentions.get(document, []))
            most = min(named, key=lambda e: (-named[e], e), default="")
            self._topics[document] = (body[0].section if body else -1, frozenset({f"@{most}"}).union(*told))
        lead, topic = self._topics[document]
        return sentence.section == lead or bool(topic & clause_keys(self, sentence, sentence.start, sentence.end))

    def lead(self, document: str) -> frozenset[int]:
        """Return the indices of the first sentences of the body, which say what a document is about."""
        if document not in self._leads:
            body = [s.index for s in self.views[document].sentences if s.role == "body"]
            self._leads[document] = frozenset(body[:_LEAD])
        return self._leads[document]

    def weights(self, story: str) -> Weights:
        """Return how much the keys of clauses weigh in one story."""
        from kg.link.surroundings import Weights

        if story not in self._weights:
            self._weights[story] = Weights(self, story)
        return self._weights[story]

    def slice(self, document: str, start: int, end: int) -> str:
        """Return the characters of a document."""
        return self.views[document].document.text[start:end]

    def name(self, source: str | None) -> str:
        """Return a readable name for a speaker or a document."""
        if source is None:
            return "an unnamed speaker"
        if source in self.entities:
            return self.entities[source].name
        if source in self.views:
            document = self.views[source].document
            return document.publisher or document.path
        statement = self.statements.get(source)
        return (statement.speaker if statement is not None else None) or "an unnamed speaker"

    def is_narrator(self, source: str) -> bool:
        """Tell whether `source` is a document's own voice."""
        return source in self.views

    def same_story(self, *documents: str) -> bool:
        """Tell whether the documents report on one story."""
        return len({self.stories[d] for d in documents}) == 1


def source_of(statement: Statement) -> str:
    """Return whose word a statement is: an entity's id, the document's id, or its own id where the speaker is no entity."""
    if statement.form == "narration":
        return statement.document
    return statement.speaker_id or statement.id


def make_views(
    documents: Iterable[Document], statements: Iterable[Statement], descriptions: Iterable[Description]
) -> dict[str, DocumentView]:
    """Return a view of each document, by its id."""
    by_document: dict[str, tuple[Document, list[Statement], list[Description]]] = {d.id: (d, [], []) for d in documents}
    for statement in statements:
        by_document[statement.document][1].append(statement)
    for description in descriptions:
        by_document[description.document][2].append(description)
    return {key: DocumentView(*parts) for key, parts in by_document.items()}


def find_facts(views: dict[str, DocumentView]) -> Iterator[Fact]:
    """Yield every claim once, with the innermost statement that tells it."""
    for view in views.values():
        best: dict[tuple[int, int, str], Fact] = {}
        for statement in view.statements:
            for claim in statement.claims:
                key = (claim.start, claim.end, claim.predicate)
                told = view.told_at(claim.start, claim.end)
                if key not in best or told is not None:
                    owner = told or statement
                    best[key] = Fact(claim, owner, view.document.id if told is None else source_of(told), owner.section_role)
        yield from (best[key] for key in sorted(best))


def find_quotes(views: dict[str, DocumentView]) -> Iterator[QuoteUse]:
    """Yield the quoted words of every statement, without marks; a quotation round a whole summary is none."""
    for view in views.values():
        text = view.document.text
        seen: set[Span] = set()
        for statement in view.statements:
            if statement.form == "narration":
                continue
            for start, end in statement.quotes:
                inner = trim(text, start, end)
                if inner in seen or inner[0] >= inner[1] or _is_wrapper(view, *inner):
                    continue
                seen.add(inner)
                words = tokenize(text[inner[0] : inner[1]], inner[0])
                if words:
                    yield QuoteUse(statement, *inner, text[inner[0] : inner[1]], words)


def trim(text: str, start: int, end: int) -> Span:
    """Return ``start:end`` without marks of quotation, blanks and final punctuation."""
    while start < end and text[start] in _MARKS + " \t\u00a0":
        start += 1
    while end > start and text[end - 1] in _MARKS + _TRAILING:
        end -= 1
    return start, end


def _is_wrapper(view: DocumentView, start: int, end: int) -> bool:
    """Tell whether a quotation is a whole summary put between marks, or holds others' attributions."""
    inside = sum(1 for s in view.statements if s.cue is not None and start <= s.cue[0] and s.cue[1] <= end)
    return inside > 0 and len(view.sentences_of(start, end)) > 1


def _sentences(document: Document) -> Iterator[Sentence]:
    index = 0
    for section in document.sections:
        text = document.text[section.start : section.end]
        cuts = [0, *(m.end() for m in _SENTENCE_END.finditer(text)), len(text)]
        for low, high in itertools.pairwise(cuts):
            stripped = text[low:high].rstrip()
            if not stripped:
                continue
            start = section.start + low
            yield Sentence(
                document.id, start, start + len(stripped), stripped, section.role, section.index, index, tokenize(stripped, start)
            )
            index += 1
