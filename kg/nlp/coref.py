"""The component `kg_coref`: pronouns and descriptions join the clusters of names.

Three sieves, surest first. The names are clustered already (`kg_entities`). Then the document is read from left to right, what
stands outside quotations before what stands inside, and each pronoun of the third person goes to the person, group or firm that
the linear model of `kg.nlp.antecedents` prefers (gender and number must fit; within a quotation its speaker is not meant), each
description to the thing it describes (`kg.nlp.topics`). "I" and "we" wait for `kg_speakers`, which knows who speaks. Every
mention that is no name carries its reason; pronouns, and descriptions that no apposition binds, are marked `inferred`.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

import kg.nlp.annotations  # noqa: F401  (registers the extensions)
from kg.nlp.annotations import Attribution, Cluster, ClusterMention
from kg.nlp.antecedents import Candidate, weights
from kg.nlp.mentions import find_nominals, is_pronoun
from kg.nlp.pronouns import Node, Resolver
from kg.nlp.tokens import Tokens, tokens_of
from kg.nlp.topics import Describer


@Language.component("kg_coref", assigns=["doc._.kg_clusters"], requires=["doc._.kg_clusters"])
def kg_coref(doc: Doc) -> Doc:
    """Complete ``doc._.kg_clusters``: the clusters of names keep their places, new ones follow."""
    if len(doc):
        tokens = tokens_of(doc)
        nodes = resolve(tokens, doc._.kg_clusters, doc._.kg_attributions)
        doc._.kg_clusters = to_clusters(tokens, nodes, doc._.kg_clusters)
    return doc


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


def resolve(tokens: Tokens, clusters: Sequence[Cluster], attributions: Sequence[Attribution] = ()) -> list[Node]:
    """Return the nodes of a document with all their mentions."""
    nodes = start_nodes(tokens, clusters)
    at: dict[int, Node] = {}
    named = [-1] * tokens.n
    for number, node in enumerate(nodes):
        for extent in node.extents:
            for index in range(extent.first, extent.last):
                # Of nested names ("Norrland" in "Norrland fire") the longer one owns the head.
                if named[index] < 0 or index == extent.head:
                    named[index] = number
                    at[index] = node
    quoted, speakers = _quotations(tokens, attributions)
    sources = frozenset(item.source_head for item in attributions if item.source_head is not None)
    describer = Describer(tokens, nodes, at)
    resolver = Resolver(tokens, nodes, weights())
    nominals = {nominal.head: nominal for nominal in find_nominals(tokens, named, sources)}
    pending = [index for index in range(tokens.n) if index in nominals or is_pronoun(tokens, index)]
    for index in sorted(pending, key=lambda index: (tokens.section[index], quoted[index] >= 0, index)):
        if index in nominals:
            describer.describe(nominals[index])
            continue
        speaker = speakers.get(quoted[index])
        choice = resolver.choose(index, excluded=at.get(speaker) if speaker is not None else None)
        if choice is not None:
            resolver.settle(index, choice)
            at[index] = choice.node
    return nodes


def _quotations(tokens: Tokens, attributions: Sequence[Attribution]) -> tuple[list[int], dict[int, int]]:
    """Return for each token the direct quotation it is in (or -1), and for each quotation the head token of its source."""
    quoted = [-1] * tokens.n
    speakers: dict[int, int] = {}
    spans = sorted(
        (start, end, number) for number, item in enumerate(attributions) if item.form == "direct" for start, end in item.content
    )
    index = 0
    for start, end, number in spans:
        source = attributions[number].source_head
        if source is not None:
            speakers[number] = source
        while index < tokens.n and tokens.end[index] <= start:
            index += 1
        position = index
        while position < tokens.n and tokens.start[position] < end:
            quoted[position] = number
            position += 1
    return quoted, speakers


def to_clusters(tokens: Tokens, nodes: Sequence[Node], clusters: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """Return the clusters of `nodes`; a thing without a name that is spoken of once only is left out."""
    found: list[Cluster] = []
    for node in nodes:
        mentions = tuple(
            sorted((_mention(tokens, node, place) for place in range(len(node.extents))), key=lambda item: (item.start, item.end))
        )
        if node.cluster is not None:
            old = clusters[node.cluster]
            found.append(
                Cluster(
                    type=old.type,
                    name=old.name,
                    aliases=old.aliases,
                    wikidata=old.wikidata,
                    gender=node.gender if node.type == "Person" else None,
                    number=old.number,
                    kind=old.kind,
                    mentions=mentions,
                )
            )
        elif len(mentions) > 1 or node.type in ("Person", "Group", "Platform", "Organization"):
            found.append(
                Cluster(type=node.type, name=node.name, gender=node.gender, number=node.number, kind=node.kind, mentions=mentions)
            )
    return tuple(found)


def _mention(tokens: Tokens, node: Node, place: int) -> ClusterMention:
    extent, kind, reason = node.extents[place], node.kinds[place], node.reasons[place]
    start, end = tokens.char_span(extent.first, extent.last)
    inferred = kind == "pronoun" or (kind == "nominal" and place > 0 and reason != "apposition") or reason == "name: spelling"
    return ClusterMention(
        start=start, end=end, head=extent.head, kind=kind, inferred=inferred, reason=reason, confidence=node.confidences[place]
    )
