"""The media of a document: platforms that have a cluster, and generic channels that get one here."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from spacy.tokens import Doc

from kg.nlp.annotations import Cluster, ClusterMention
from kg.nlp.channel_lexicon import channel_lexicon
from kg.nlp.channels import Channel
from kg.nlp.trees import Tree

#: Names that verbs and generic channels are known under besides.
_ALIASES: Final = {"Twitter": ("Twitter", "X")}
_ARTICLES: Final = frozenset({"a", "an", "the", "this", "that", "his", "her", "their", "its", "my", "our", "your"})


class Media:
    """Clusters of the document, extended by the channels that are media without a name."""

    def __init__(self, doc: Doc, tree: Tree) -> None:
        self._doc = doc
        self._tree = tree
        self._clusters: list[Cluster] = list(doc._.kg_clusters)
        self._by_name = {
            name: index
            for index, cluster in reversed(list(enumerate(self._clusters)))
            if cluster.type == "Platform"
            for name in (cluster.name, *cluster.aliases)
        }

    def clusters(self) -> tuple[Cluster, ...]:
        """Return all clusters, those of the document first and with their indices unchanged."""
        return tuple(self._clusters)

    def kind(self, index: int | None) -> str:
        """Return the kind of the platform `index` ("social-network")."""
        return "" if index is None else (self._clusters[index].kind or "").replace(" ", "-")

    def generic(self, channel: Channel, speaker: int | None) -> int | None:
        """Return the cluster of a channel without a platform, made if it is a medium on its own; None if it is not."""
        lexicon = channel_lexicon()
        if channel.noun in lexicon.noun_medium:
            return self._known(lexicon.noun_medium[channel.noun], channel.start, channel.end, channel.head)
        if channel.noun is None or channel.noun in lexicon.silent:
            return None
        name = lexicon.canonical.get(channel.noun, channel.noun)
        if channel.noun in lexicon.owned:
            if channel.owner is None:
                return None
            owner = self._owner(channel.owner, speaker)
            name = f"{owner}'s {name}" if owner else name
        elif name not in lexicon.generic:
            return None
        else:
            before = [self._tree.lower[c] for c in self._tree.children[channel.head] if c < channel.head]
            kept = [word for word in before if word in lexicon.kept and word not in name]
            name = " ".join([*kept, name])
        return self._index(name, channel.start, channel.end, channel.head, kind=min(channel.kinds, default=None))

    def verbal(self, lemma: str, head: int) -> int | None:
        """Return the cluster of the medium that a verb names itself ("tweeted")."""
        name = channel_lexicon().verb_medium.get(lemma)
        if name is None:
            return None
        token = self._doc[head]
        return self._known(name, token.idx, token.idx + len(token), head)

    def _known(self, name: str, start: int, end: int, head: int) -> int:
        """Return the cluster of a platform that words imply without naming it ("tweeted", "a tweet")."""
        known = next((self._by_name[alias] for alias in _ALIASES.get(name, (name,)) if alias in self._by_name), None)
        if known is not None:
            return known
        kind = "social-network" if name[0].isupper() else "document"
        return self._index(name, start, end, head, kind=kind, inferred=True)

    def _owner(self, owner: int, speaker: int | None) -> str | None:
        """Return the name of whose site it is, None if only a pronoun says so and its speaker is not known."""
        token = self._doc[owner]
        if token.pos_ == "PRON":
            return None if speaker is None else self._clusters[speaker].name
        first, last = self._tree.phrase(owner, bare=True)
        start, end = self._tree.start[first], self._tree.end[last]
        named = next(
            (c.name for c in self._clusters for m in c.mentions if m.head == owner and m.kind != "pronoun"),
            None,
        )
        if named is not None:
            return named
        words = [word for word in self._tree.text[start:end].split() if word.lower() not in _ARTICLES]
        return " ".join(words).removesuffix("'s").removesuffix("’s").strip() or None

    def _index(self, name: str, start: int, end: int, head: int, *, kind: str | None, inferred: bool = False) -> int:
        mention = ClusterMention(
            start=start, end=end, head=head, kind="nominal", inferred=inferred, reason="a channel as medium", confidence=0.8
        )
        index = self._by_name.get(name)
        if index is None:
            index = self._by_name[name] = len(self._clusters)
            self._clusters.append(Cluster(type="Platform", name=name, number="sg", kind=kind, mentions=(mention,)))
        elif not any(m.start == start for m in self._clusters[index].mentions) and self._clusters[index].kind == kind:
            known = self._clusters[index]
            mentions = tuple(sorted((*known.mentions, mention), key=lambda m: (m.start, m.end)))
            self._clusters[index] = replace(known, mentions=mentions)
        return index
