"""Where a text speaks of channels and platforms: "a post on X", "her website", "the clip", "the BBC", "it"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from spacy.tokens import Doc

from kg.model import Span
from kg.nlp.annotations import Cluster
from kg.nlp.channel_lexicon import ChannelLexicon, channel_lexicon
from kg.nlp.trees import Tree

_LINK: Final = re.compile(r",?\s(?:(?:on|with|for|to|of|via|called|from)\s)?(?:the\s)?[“\"‘']?")
_DEFINITE: Final = frozenset({"the", "this", "that", "same"})
#: "in almost every speech" is no one speech.
_HABITUAL: Final = frozenset({"every", "each", "any", "all", "no", "many", "most", "such", "several"})
_UP: Final = frozenset({"compound", "nmod", "poss", "amod", "appos", "nummod", "quantmod"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One mention of a channel. `head` is its head token; `cluster` the platform named with it, if one is.

    `anchor` is the verb (or noun) that it hangs on, `role` how ("prep", "dobj", "nsubj"), `preposition` the outermost one on
    the way there and `inner` the first. `definite` says that it points back ("the post", "her post"), `owner` is the token of
    its possessor.
    """

    start: int
    end: int
    head: int
    noun: str | None
    kinds: frozenset[str]
    cluster: int | None
    anchor: int | None
    role: str
    preposition: str | None
    inner: str | None
    definite: bool
    owner: int | None


def find_channels(doc: Doc, tree: Tree) -> list[Channel]:
    """Return the channels that the text speaks of, in order."""
    lexicon = channel_lexicon()
    platforms = _platform_heads(doc)
    covered: set[int] = set()
    found: list[Channel] = []
    sources = {attribution.source_head for attribution in doc._.kg_attributions}
    for head in range(len(tree)):
        noun = _noun_at(tree, head, lexicon, source=head in sources)
        if noun is None or head in platforms or any(tree.lower[c] in _HABITUAL for c in tree.children[head] if c < head):
            continue
        first, last = tree.phrase(head, bare=True)
        cluster, place = _named(tree, head, platforms, lexicon)
        if place is not None:
            covered.add(place)
            last = max(last, place) if place > head else last
            first = min(first, place)
        owner = tree.child(head, "poss")
        if owner is None and head in sources and head > 1 and tree.tag[head - 1] == "POS":
            owner = head - 2
        if owner is not None and owner in platforms and cluster is None:
            cluster = platforms[owner][0]
            covered.add(owner)
        kinds = lexicon.kinds[noun]
        found.append(_channel(tree, head, first, last, noun, kinds, cluster, owner if owner not in platforms else None))
    for head, (index, start, end) in platforms.items():
        if head in covered:
            continue
        kinds = lexicon.platform_kinds.get(_kind(doc._.kg_clusters[index]), frozenset())
        anchor, role, preposition, inner = climb(tree, head)
        found.append(
            Channel(
                start=start,
                end=end,
                head=head,
                noun=None,
                kinds=kinds,
                cluster=index,
                anchor=anchor,
                role=role,
                preposition=preposition,
                inner=inner,
                definite=False,
                owner=None,
            )
        )
    return _joined(doc, sorted(found, key=lambda channel: channel.start))


def _joined(doc: Doc, channels: list[Channel]) -> list[Channel]:
    """Join a channel noun and the platform right after it where the parse kept them apart ("the podcast Harbour Talk")."""
    joined: list[Channel] = []
    text = doc.text
    for channel in channels:
        before = joined[-1] if joined else None
        if before is not None and channel.start < before.end and channel.cluster == before.cluster:
            continue
        open_noun = before is not None and before.cluster is None and before.noun and channel.noun is None
        if before is not None and open_noun and _LINK.fullmatch(text, before.end, channel.start):
            joined[-1] = replace(before, end=channel.end, cluster=channel.cluster)
            continue
        joined.append(channel)
    return joined


def _kind(cluster: Cluster) -> str:
    return (cluster.kind or "outlet").replace(" ", "-")


def _platform_heads(doc: Doc) -> dict[int, tuple[int, int, int]]:
    """Return, by head token, the cluster and the characters of every name of a platform."""
    return {
        mention.head: (index, mention.start, mention.end)
        for index, cluster in enumerate(doc._.kg_clusters)
        if cluster.type == "Platform"
        for mention in cluster.mentions
        if mention.kind == "name"
    }


def _noun_at(tree: Tree, head: int, lexicon: ChannelLexicon, *, source: bool = False) -> str | None:
    """Return the channel noun that ends with token `head`, longest first ("press conference").

    A `source` of an attribution counts whatever the parser took it for ("…, the firm's website states, …").
    """
    if tree.pos[head] not in ("NOUN", "PROPN") or (tree.dep[head] == "compound" and not source):
        return None
    for size in range(min(lexicon.longest, head + 1), 0, -1):
        words = [*tree.lower[head - size + 1 : head], tree.lemma[head]]
        for last in (tree.lemma[head], tree.lower[head]):
            words[-1] = last
            noun = " ".join(words)
            if noun in lexicon.kinds:
                return noun
    return None


def _named(
    tree: Tree, head: int, platforms: dict[int, tuple[int, int, int]], lexicon: ChannelLexicon
) -> tuple[int | None, int | None]:
    """Return the platform that is named with the noun ("a LinkedIn post", "an interview with X") and the token of its name."""
    for child in tree.children[head]:
        if child in platforms and tree.dep[child] in ("compound", "nmod", "amod", "appos", "poss", "dep"):
            return platforms[child][0], child
        if tree.dep[child] == "prep" and tree.lower[child] in lexicon.linking:
            place = tree.child(child, "pobj")
            while place is not None and place not in platforms:
                inner = next(
                    (c for c in tree.children[place] if c in platforms and tree.dep[c] in ("compound", "poss", "appos")), None
                )
                if inner is None:
                    below = tree.child(place, "prep")
                    # "a post on her page on X"
                    place = tree.child(below, "pobj") if below is not None and _noun_at(tree, place, lexicon) else None
                else:
                    place = inner
            if place is not None:
                return platforms[place][0], place
    return None, None


def _channel(
    tree: Tree, head: int, first: int, last: int, noun: str, kinds: frozenset[str], cluster: int | None, owner: int | None
) -> Channel:
    anchor, role, preposition, inner = climb(tree, head)
    determiner = next((tree.lower[c] for c in tree.children[head] if tree.dep[c] == "det"), None)
    same = any(tree.lower[c] == "same" for c in tree.children[head])
    return Channel(
        start=tree.start[first],
        end=tree.end[last],
        head=head,
        noun=noun,
        kinds=kinds,
        cluster=cluster,
        anchor=anchor,
        role=role,
        preposition=preposition,
        inner=inner,
        definite=determiner in _DEFINITE or owner is not None or same,
        owner=owner,
    )


def climb(tree: Tree, index: int) -> tuple[int | None, str, str | None, str | None]:
    """Return what the phrase of token `index` hangs on, its role there, and the outermost and innermost preposition."""
    current = index
    outer: str | None = None
    inner: str | None = None
    for _ in range(10):
        head, label = tree.head[current], tree.dep[current]
        if head == current:
            return None, "root", outer, inner
        if label in _UP or label == "conj":
            if tree.is_verb(head):
                return head, "dobj", outer, inner
            current = head
        elif label == "pobj":
            outer = tree.lower[head]
            inner = inner or outer
            current = head
        elif label in ("prep", "dative", "agent") and tree.pos[current] not in ("NOUN", "PROPN", "PRON"):
            if not (tree.is_noun(head) or tree.pos[head] in ("ADP", "SCONJ", "ADV")):
                return head, "prep", outer, inner
            current = head
        else:
            return head, label, outer, inner
    return None, "far", outer, inner


def span_of(channel: Channel) -> Span:
    """Return the characters of a channel's mention."""
    return channel.start, channel.end
