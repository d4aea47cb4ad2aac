"""The component `kg_descriptions`: what a document says that a thing shows or is, one slot each.

Pictures and films: who is shown (participant), what they wear (garment), what else is there (object), how many (count). Things:
colour, size, material. Events: cause, place. Persons: see `kg.nlp.persons`. "The silent recording of a choir singing": each trait
of one phrase (manner), so that a contradiction inside it can be seen. A description's span is its evidence: the shortest phrase
that says it, with its verb where that carries the meaning.
"""

from __future__ import annotations

from bisect import bisect_right

from spacy.language import Language
from spacy.tokens import Doc

from kg.ids import make_id
from kg.model import Description, Section
from kg.nlp.facts import Fact
from kg.nlp.persons import PersonFacts
from kg.nlp.things import ThingFacts
from kg.nlp.trees import tree_of


def find_descriptions(doc: Doc) -> tuple[Description, ...]:
    """Return the descriptions of a parsed `doc`, in order of (start, end, slot)."""
    facts = [*ThingFacts(doc).find(), *PersonFacts(doc).find()]
    return _described(doc, facts)


def _described(doc: Doc, facts: list[Fact]) -> tuple[Description, ...]:
    tree = tree_of(doc)
    document = doc._.kg_document
    identity = "" if document is None else document.id
    sections: tuple[Section, ...] = () if document is None else document.sections
    starts = [section.start for section in sections]
    clusters: dict[int, int] = {}
    for index, cluster in enumerate(doc._.kg_clusters):
        for mention in cluster.mentions:
            clusters.setdefault(mention.head, index)
    found: dict[str, Description] = {}
    for fact in facts:
        section = sections[max(bisect_right(starts, fact.start) - 1, 0)] if sections else None
        cluster_index = clusters.get(fact.about)
        lemma = "person" if tree.lemma[fact.about] == "people" else tree.lemma[fact.about]
        about = f"thing:{lemma}" if cluster_index is None else f"cluster:{cluster_index}"
        identifier = make_id("description", identity, fact.about, fact.slot, fact.start, fact.end, fact.value)
        first, last = tree.phrase(fact.about, bare=True)
        found.setdefault(
            identifier,
            Description(
                id=identifier,
                document=identity,
                about=about,
                about_text=tree.slice(first, last),
                slot=fact.slot,
                value=fact.value,
                head=fact.head,
                start=fact.start,
                end=fact.end,
                section="" if section is None else section.id,
                section_role="body" if section is None else section.role,
                modifiers=fact.modifiers,
                exclusive=fact.exclusive,
                polarity="negative" if fact.negative else "positive",
                quantity=fact.quantity,
                time=fact.time,
                confidence=fact.confidence,
                reason=fact.reason,
            ),
        )
    return tuple(sorted(found.values(), key=lambda d: (d.start, d.end, d.slot, d.id)))


@Language.component("kg_descriptions", assigns=["doc._.kg_slots"], requires=["token.dep", "token.tag", "doc._.kg_clusters"])
def kg_descriptions(doc: Doc) -> Doc:
    """Write ``doc._.kg_slots``; uses clusters, times and quantities where they are."""
    doc._.kg_slots = find_descriptions(doc)
    return doc
