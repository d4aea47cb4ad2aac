"""The records that pass between the stages: frozen, compared by value, changed by `dataclasses.replace`.

All offsets are Unicode code points into `Document.text`, 0-based, end exclusive. A `Span` is ``(start, end)``.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

Span = tuple[int, int]

SectionRole = Literal["title", "heading", "body", "summary", "caption"]
EntityType = Literal["Person", "Brand", "Organization", "Group", "Platform", "Event", "Campaign", "Work", "Place"]
MentionKind = Literal["name", "nominal", "pronoun"]
Form = Literal["direct", "mixed", "indirect", "reported-act", "narration"]
Polarity = Literal["positive", "negative", "unknown"]
Epistemic = Literal["asserted", "hedged", "irrealis", "hypothetical", "question", "unknown"]
Sentiment = Literal["positive", "negative", "neutral", "unknown"]
Severity = Literal["high", "medium", "low"]
Verdict = Literal["inconsistency", "disagreement"]
Status = Literal["open", "confirmed", "dismissed", "unsure"]
Scope = Literal["document", "corpus"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One paragraph of a document and the role it plays. Sections do not overlap and are in order of `start`."""

    id: str
    index: int
    role: SectionRole
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article as read. `path` is the file as given, relative to the corpus root where one folder was given."""

    id: str
    path: str
    text: str
    sha256: str
    sections: tuple[Section, ...]
    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    date: dt.date | None = None
    url: str | None = None
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A document, or a line of a file, that could not be read: data, not an exception, so that the others go on."""

    path: str
    line: int | None
    message: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """The characters that name an entity once."""

    document: str
    start: int
    end: int
    text: str
    kind: MentionKind = "name"
    inferred: bool = False
    reason: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """The thing named. `mentions` is in order of (document, start); `gender` is "f", "m" or None."""

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None
    gender: str | None = None
    kind: str | None = None
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit: ``low <= value <= high`` (both None if unknown); `unit` is the counted noun or the measure
    ("USD")."""

    start: int
    end: int
    text: str
    low: float | None
    high: float | None
    unit: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """The written words and, where they can be resolved against the document's date, the interval of days they cover.

    `weekday` (0 = Monday) and `minutes` (since midnight, low and high) hold what the words say without any date.
    `relation` is how an event lies to the time: "at", "before", "after", "since", "until".
    """

    start: int
    end: int
    text: str
    earliest: dt.date | None = None
    latest: dt.date | None = None
    weekday: int | None = None
    minutes: tuple[int, int] | None = None
    relation: str = "at"


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument or modifier of a claim.

    `role`: "subject", "object", "complement", "place", "time", "cause", "manner", "instrument", "with", "about", "other".
    `head` is the lower-case lemma of its head noun; `entity` the entity's id where it is one.
    """

    role: str
    start: int
    end: int
    text: str
    head: str
    entity: str | None = None
    preposition: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A proposition told by a statement: who did what to whom; quoted, never asserted. `predicate` is a lemma ("call off")."""

    id: str
    start: int
    end: int
    text: str
    subject: Argument | None
    predicate: str
    object: Argument | None = None
    modifiers: tuple[Argument, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    polarity: Polarity = "positive"
    modality: Epistemic = "asserted"
    tense: Literal["past", "present", "future", "none"] = "none"
    passive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One source saying that somebody said, did or thought something; `form` "narration" is the document's own voice.

    `speaker_id` is an entity's id, or the document's id for narration, or None; `speaker_span` the words that name the speaker
    of this statement (a pronoun too). `cue` the words that carry the attribution. `content` the spans of what is said,
    `quotes` those parts of it that stand between quotation marks (marks included). `platform` is the display name of `medium`,
    an entity's id. `frame` is the statement that introduces the speech act this one belongs to ("In a post on X, …"), `parent`
    the statement that it is embedded in. `reason` names the rule that decided, with its cue.
    """

    id: str
    document: str
    form: Form
    speaker: str | None
    speaker_id: str | None
    speaker_span: Span | None
    cue: Span | None
    cue_lemma: str | None
    content: tuple[Span, ...]
    text: str
    start: int
    end: int
    section: str
    section_role: SectionRole
    quotes: tuple[Span, ...] = ()
    on_behalf_of: str | None = None
    platform: str | None = None
    medium: str | None = None
    medium_span: Span | None = None
    time: TimeExpression | None = None
    addressee: str | None = None
    addressee_id: str | None = None
    about: tuple[str, ...] = ()
    polarity: Polarity = "unknown"
    epistemic: Epistemic = "unknown"
    sentiment: Sentiment = "unknown"
    sentiment_score: float = 0.0
    frame: str | None = None
    parent: str | None = None
    claims: tuple[Claim, ...] = ()
    confidence: float = 1.0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What a document says that a thing shows or is, in ONE respect (`slot`).

    `about` is an entity's id, or ``thing:<lemma>`` for a thing that is no entity ("thing:earbud"). `slot` is one of
    participant, garment, object, count, place, colour, size, material, cause, role, title, age, name, affiliation, date,
    manner, other. `head` is the lemma of the value's head noun, `exclusive` says "only"/"all"/"none but". `statement` is the
    statement in whose content it stands, if any.
    """

    id: str
    document: str
    about: str
    about_text: str
    slot: str
    value: str
    head: str
    start: int
    end: int
    section: str
    section_role: SectionRole
    modifiers: tuple[str, ...] = ()
    exclusive: bool = False
    polarity: Polarity = "positive"
    quantity: Quantity | None = None
    time: TimeExpression | None = None
    statement: str | None = None
    confidence: float = 1.0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """All that was found in one document; identifiers of entities are local to the document until `link` merges them.

    `times`, `places` and `quantities` are all of the text's, wherever they stand: those of claims and statements are among them.
    """

    document: Document
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    descriptions: tuple[Description, ...]
    times: tuple[TimeExpression, ...] = ()
    places: tuple[Argument, ...] = ()
    quantities: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two nodes brought together or apart by `link`: `predicate` is a local name of the ontology ("sameEntity", "antecedent",
    …)."""

    id: str
    subject: str
    predicate: str
    object: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """The one speech act (or event) that several statements tell of; `agrees_on` says why they are thought to."""

    id: str
    kind: Literal["speech", "event"]
    label: str
    statements: tuple[str, ...]
    speaker_id: str | None
    scope: Scope
    agrees_on: tuple[str, ...]
    score: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What one source says in a `Comparable`. Positions of equal `side` are compatible, of different sides are not.

    `node` is the statement, claim, description or mention it rests on; `source` whose word it is (an entity's or document's id).
    """

    id: str
    node: str
    document: str
    start: int
    end: int
    text: str
    value: str
    side: int
    source: str
    statement: str | None = None
    section_role: SectionRole = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparable:
    """Positions on one thing in one respect, which can therefore be compared: the row material of a finding.

    `respect` names what is compared ("number", "time", "place", "medium", "wording", "speaker", "participant", "garment",
    "colour", "cause", "name", "role", "age", "polarity", "state", "order", "precedence", "stance", "coherence", …). `label`
    names the thing in plain words, `agrees_on` what both sides share, `detail` is a sentence fragment that explains the clash.
    `aside` tells that it lies beside what the documents are about: such a conflict is less severe.
    """

    id: str
    respect: str
    label: str
    positions: tuple[Position, ...]
    scope: Scope
    agrees_on: tuple[str, ...]
    score: float
    reason: str
    detail: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """All extracts, linked: identifiers of entities are now those of the whole corpus."""

    documents: tuple[Document, ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    descriptions: tuple[Description, ...]
    acts: tuple[Act, ...] = ()
    comparables: tuple[Comparable, ...] = ()
    links: tuple[Link, ...] = ()
    compared: int = 0
    not_comparable: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingMember:
    """One side's evidence in a finding; members of equal `side` agree."""

    node: str
    document: str
    start: int
    end: int
    text: str
    value: str
    side: int
    statement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What does not add up: an inconsistency, or a disagreement between sources."""

    id: str
    verdict: Verdict
    kind: str
    severity: Severity
    score: float
    scope: Scope
    label: str
    agrees_on: tuple[str, ...]
    differs_on: tuple[str, ...]
    explanation: str
    remedy: str
    members: tuple[FindingMember, ...] = field(default=())
    status: Status = "open"
    note: str = ""
    decided_by: str = ""
    decided_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedText:
    """The words that one side of a finding rested on when a person judged it: enough to know them again in a later build."""

    path: str
    sha256: str
    text: str
    side: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What a person decided about a finding. `after` are the reviews that this one replaces."""

    id: str
    finding: str
    kind: str
    label: str
    status: Status
    by: str
    note: str = ""
    date: dt.date | None = None
    judged: tuple[JudgedText, ...] = ()
    after: tuple[str, ...] = ()
