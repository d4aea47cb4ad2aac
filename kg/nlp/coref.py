"""The component `kg_coref`: pronouns and descriptions join the clusters of names."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from kg.nlp.annotations import Cluster
from kg.nlp.antecedents import Candidate
from kg.nlp.pronouns import Node
from kg.nlp.tokens import Tokens


def start_nodes(tokens: Tokens, clusters: Sequence[Cluster]) -> list[Node]:
    """Return a node for each cluster of names."""
    ends = {end: index + 1 for index, end in enumerate(tokens.end)}
    starts = {start: index for index, start in enumerate(tokens.start)}
    nodes = []
    for number, cluster in enumerate(clusters):
        node = Node(cluster.type, cluster.name, gender=cluster.gender, number=cluster.number, cluster=number, kind=cluster.kind)
        for mention in cluster.mentions:
            node.add(
                Candidate(starts[mention.start], ends[mention.end], mention.head), "name", mention.reason, mention.confidence
            )
        nodes.append(node)
    return nodes


@Language.component("kg_coref", assigns=["doc._.kg_clusters"], requires=["doc._.kg_clusters"])
def kg_coref(doc: Doc) -> Doc:
    """Complete ``doc._.kg_clusters``."""
    return doc
