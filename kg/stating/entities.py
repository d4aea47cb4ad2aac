"""Clusters of one document as entities with local identifiers."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc

from kg.ids import make_id
from kg.model import Argument, Claim, Description, Document, Entity, Mention, Span

_LOCAL: Final = "cluster:"


class LocalEntities:
    """The entities of one document: from a cluster's index to its entity, from characters to the entities named there."""

    def __init__(self, doc: Doc, document: Document) -> None:
        self.all: list[Entity] = []
        seen: Counter[tuple[str, str]] = Counter()
        text = document.text
        for cluster in doc._.kg_clusters:
            key = (cluster.type, cluster.name)
            # Two clusters of one type and name are two entities until `link` says otherwise.
            parts = (*key, seen[key]) if seen[key] else key
            seen[key] += 1
            mentions = tuple(
                Mention(
                    document=document.id,
                    start=mention.start,
                    end=mention.end,
                    text=text[mention.start : mention.end],
                    kind=mention.kind,
                    inferred=mention.inferred,
                    reason=mention.reason,
                    confidence=mention.confidence,
                )
                for mention in sorted(cluster.mentions, key=lambda m: (m.start, m.end))
            )
            self.all.append(
                Entity(
                    id=make_id("entity", document.id, *parts),
                    type=cluster.type,
                    name=cluster.name,
                    aliases=cluster.aliases,
                    wikidata=cluster.wikidata,
                    gender=cluster.gender,
                    kind=cluster.kind,
                    mentions=mentions,
                )
            )
        self._places = sorted(
            (mention.start, mention.end, index) for index, entity in enumerate(self.all) for mention in entity.mentions
        )
        self._starts = [start for start, _, _ in self._places]

    def get(self, index: int | None) -> Entity | None:
        """Return the entity of the cluster `index`."""
        return self.all[index] if index is not None and 0 <= index < len(self.all) else None

    def named_in(self, spans: Iterable[Span]) -> tuple[str, ...]:
        """Return the identifiers of the entities with a mention inside `spans`, in order of the text."""
        found: dict[str, None] = {}
        for start, end in spans:
            for place in range(bisect_left(self._starts, start), len(self._starts)):
                begin, finish, index = self._places[place]
                if begin >= end:
                    break
                if finish <= end:
                    found[self.all[index].id] = None
        return tuple(found)

    def local_id(self, key: str) -> str:
        """Return the entity's identifier for a ``cluster:<index>`` string; anything else is returned as it is."""
        if not key.startswith(_LOCAL):
            return key
        entity = self.get(int(key.removeprefix(_LOCAL)))
        return key if entity is None else entity.id

    def in_claim(self, claim: Claim) -> Claim:
        """Return `claim` with entities in the place of clusters."""
        return replace(
            claim,
            subject=self._in_argument(claim.subject),
            object=self._in_argument(claim.object),
            modifiers=tuple(self.in_argument(modifier) for modifier in claim.modifiers),
        )

    def in_description(self, description: Description) -> Description:
        """Return `description` with an entity in the place of a cluster."""
        return replace(description, about=self.local_id(description.about))

    def _in_argument(self, argument: Argument | None) -> Argument | None:
        return None if argument is None else self.in_argument(argument)

    def in_argument(self, argument: Argument) -> Argument:
        """Return `argument` with an entity in the place of a cluster."""
        return argument if argument.entity is None else replace(argument, entity=self.local_id(argument.entity))
