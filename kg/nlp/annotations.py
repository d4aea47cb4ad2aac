"""What the components leave on a spaCy `Doc`, and for whom.

Every component reads what earlier ones wrote and writes one attribute. All spans are character offsets into ``doc.text``,
which is exactly `Document.text`; token indices are given beside them where a later component walks the parse.

| attribute              | written by                | holds                                       |
|------------------------|---------------------------|---------------------------------------------|
| ``doc._.kg_document``  | `kg.nlp.annotate`         | the `Document`                              |
| ``doc._.kg_quotes``    | ``kg_quotes``             | tuple of `Quote`                            |
| ``doc._.kg_clusters``  | ``kg_entities, kg_coref`` | tuple of `Cluster`                          |
| ``doc._.kg_attributions`` | ``kg_attribution``     | tuple of `Attribution`                      |
| ``doc._.kg_frames``    | ``kg_frames``             | tuple of `Frame`, parallel to attributions  |
| ``doc._.kg_stances``   | ``kg_stance``             | tuple of `Stance`, parallel to attributions |
| ``doc._.kg_times``     | ``kg_times``              | tuple of `TimeExpression`                   |
| ``doc._.kg_quantities``| ``kg_quantities``         | tuple of `Quantity`                         |
| ``doc._.kg_claims``    | ``kg_claims``             | tuple of `Claim` (whole document)           |
| ``doc._.kg_slots``     | ``kg_descriptions``       | tuple of `Description`                      |
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from kg.model import EntityType, Epistemic, Form, MentionKind, Polarity, Sentiment, Span, TimeExpression


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One quotation: marks included in ``start:end``, excluded in ``inner``. `depth` 0 is outermost; `parent` indexes the tuple.

    `continues` is the index of the quotation that this one continues (a quotation over several paragraphs), `scare` says that
    it is a title or a scare quote rather than somebody's words.
    """

    start: int
    end: int
    inner: Span
    mark: str
    depth: int = 0
    parent: int | None = None
    continues: int | None = None
    scare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterMention:
    """One mention of a cluster. `head` is the index of its head token."""

    start: int
    end: int
    head: int
    kind: MentionKind
    inferred: bool = False
    reason: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """An entity of one document, with all its mentions in order. `number` is "sg" or "pl"; `kind` a finer class ("magazine")."""

    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None
    gender: str | None = None
    number: str | None = None
    kind: str | None = None
    mentions: tuple[ClusterMention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A source, a cue and a content. `source` names the speaker in this sentence; `speaker` is the index of its cluster if
    resolved.

    `source_head` and `cue_head` are token indices. `parent` is the index of the attribution it is embedded in. `inherited`
    says that the speaker was taken over from an earlier attribution. `nominal_source` is the display text for a speaker that
    is no entity ("unnamed critics", "some people").
    """

    content: tuple[Span, ...]
    form: Form
    cue: Span | None
    cue_head: int | None
    cue_lemma: str | None
    source: Span | None
    source_head: int | None
    rule: str
    confidence: float
    quotes: tuple[Span, ...] = ()
    speaker: int | None = None
    nominal_source: str | None = None
    on_behalf_of: int | None = None
    parent: int | None = None
    inherited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where, when and to whom an attribution was made. `medium` is an index into the clusters; `introduced_by` an
    attribution's index."""

    medium: int | None = None
    medium_span: Span | None = None
    time: TimeExpression | None = None
    addressee: Span | None = None
    addressee_cluster: int | None = None
    introduced_by: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """How the content of an attribution is meant."""

    polarity: Polarity
    epistemic: Epistemic
    sentiment: Sentiment
    score: float
    reason: str = ""


#: Extension attributes of `Doc`, each with its default.
EXTENSIONS = {
    "kg_document": None,
    "kg_quotes": (),
    "kg_clusters": (),
    "kg_attributions": (),
    "kg_frames": (),
    "kg_stances": (),
    "kg_times": (),
    "kg_quantities": (),
    "kg_claims": (),
    "kg_slots": (),
}

for _name, _default in EXTENSIONS.items():
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=_default)


def cluster_at(doc: Doc, start: int, end: int) -> int | None:
    """Return the index of the cluster whose mention best covers ``start:end`` (the mention whose head lies in it, longest
    first)."""
    best: tuple[int, int] | None = None
    for index, cluster in enumerate(doc._.kg_clusters):
        for mention in cluster.mentions:
            overlap = min(end, mention.end) - max(start, mention.start)
            if overlap > 0 and start <= doc[mention.head].idx < end:
                key = (overlap, -index)
                if best is None or key > best:
                    best = key
    return None if best is None else -best[1]
