"""The component `kg_speakers`: whom each attribution's source names.

The source span is looked up in the clusters. A source that is no entity yet becomes one where somebody speaks ("a spokesman for
X", "one follower", "the internet"); a spokesperson speaks on behalf of somebody else. An utterance without a source goes on with
the running speaker; a passive without agent belongs to unnamed critics or sources. Then "I" and "we" within direct quotations
join the cluster of their speaker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

import kg.nlp.annotations  # noqa: F401  (registers the extensions)
from kg.model import EntityType
from kg.nlp.annotations import Attribution, Cluster, ClusterMention
from kg.nlp.cues import words
from kg.nlp.gender import FIRST_PLURAL, FIRST_SINGULAR
from kg.nlp.headline_speakers import name_headline_speakers
from kg.nlp.mentions import class_at
from kg.nlp.tokens import Tokens, tokens_of

_RELATIVES: Final = frozenset({"who", "which", "that", "whom", "whose"})
_PRONOUNS: Final = frozenset(
    {
        "he",
        "she",
        "they",
        "it",
        "him",
        "her",
        "them",
        "his",
        "their",
        "its",
        "i",
        "we",
        "you",
        "who",
        "which",
        "that",
        "this",
        "there",
        "my",
        "our",
    }
)
_ONE: Final = frozenset({"one", "another", "other"})
_NOBODY: Final = frozenset({"nobody", "no", "none", "nothing", "anyone", "anybody", "somebody", "someone", "something", "there"})
_SPOKES: Final = re.compile(
    r"\b(?:spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?|agents?|publicists?|solicitors?)\b",
    re.IGNORECASE,
)
_CRITICAL: Final = frozenset(
    (
        "criticise",
        "criticize",
        "condemn",
        "accuse",
        "slam",
        "blast",
        "mock",
        "attack",
        "denounce",
        "lambast",
        "ridicule",
        "decry",
        "criticism",
        "backlash",
    )
)
_TEXTS: Final = words("text_nouns")
_TEXT_VERBS: Final = words("text_verbs")
_COLLECTIVE: Final = frozenset(
    {"internet", "public", "media", "press", "web", "world", "industry", "crowd", "audience", "community"}
)


@Language.component(
    "kg_speakers", requires=["doc._.kg_attributions", "doc._.kg_clusters"], assigns=["doc._.kg_attributions", "doc._.kg_clusters"]
)
def kg_speakers(doc: Doc) -> Doc:
    """Fill `Attribution.speaker`, `on_behalf_of` and `nominal_source`; append clusters of speakers without a name."""
    if len(doc) and doc._.kg_attributions:
        finder = SpeakerFinder(tokens_of(doc), doc._.kg_clusters)
        doc._.kg_attributions = finder.complete(doc._.kg_attributions)
        doc._.kg_clusters = finder.finish(doc._.kg_attributions)
    return doc


class SpeakerFinder:
    """Resolves the sources of one document; `clusters` grows by the speakers that are no entities yet."""

    def __init__(self, tokens: Tokens, clusters: Sequence[Cluster]) -> None:
        self.tokens = tokens
        self.clusters = list(clusters)
        self.at: dict[int, int] = {}
        for number, cluster in enumerate(self.clusters):
            for mention in cluster.mentions:
                held = self.at.get(mention.head)
                # Of two names with one head the longer one is meant ("Norrland council" before "council").
                if held is None or mention.end - mention.start > self._length(held, mention.head):
                    self.at[mention.head] = number
        self.covering = sorted(
            (mention.start, mention.end, number) for number, cluster in enumerate(self.clusters) for mention in cluster.mentions
        )

    def _length(self, number: int, head: int) -> int:
        return max((mention.end - mention.start for mention in self.clusters[number].mentions if mention.head == head), default=0)

    def complete(self, attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
        """Return the attributions with their speakers."""
        found: list[Attribution] = []
        order = sorted(
            range(len(attributions)),
            key=lambda index: (attributions[index].content[0][0] if attributions[index].content else 0, index),
        )
        done: dict[int, Attribution] = {}
        running: int | None = None
        running_section = -1
        for index in order:
            item = attributions[index]
            resolved = self._speaker(item)
            if resolved.speaker is None and resolved.nominal_source is None:
                resolved = self._inherit(resolved, done, running, running_section)
            done[index] = resolved
            if (
                resolved.speaker is not None
                and resolved.form in ("direct", "mixed", "indirect", "reported-act")
                and resolved.parent is None
            ):
                running, running_section = resolved.speaker, self._section(resolved)
        done.update(list(name_headline_speakers(self.tokens, done)))
        found.extend(done[index] for index in range(len(attributions)))
        return tuple(self._on_behalf(item) for item in found)

    def _section(self, item: Attribution) -> int:
        spans = item.content or ((item.cue,) if item.cue is not None else ())
        return self.tokens.section[self.tokens.at(spans[0][0] if spans else 0)]

    # ------------------------------------------------------------ one source

    def _speaker(self, item: Attribution) -> Attribution:
        if item.source is None or item.source_head is None:
            if not item.inherited and item.cue_lemma is not None and item.form != "direct":
                critical = any(word in _CRITICAL for word in re.split(r"[ -]", item.cue_lemma))
                impersonal = item.rule.startswith(("passive", "saying", "it-", "impersonal"))
                return replace(item, nominal_source="unnamed critics" if critical else "unnamed sources" if impersonal else None)
            return item
        head = item.source_head
        beside = self._named_beside(head)
        if beside is not None:
            return replace(item, speaker=beside)
        if item.form == "direct" and self._is_text(head, item.cue_lemma):
            return replace(item, inherited=True)
        number = self._cluster(head, item.source)
        if number is None and self.tokens.lower[head] in _RELATIVES:
            number = self._cluster(self.tokens.head[self.tokens.head[head]], None)
        if number is not None:
            return replace(item, speaker=self._owner(number, head))
        word = self.tokens.lower[head]
        if word in _NOBODY:
            return replace(item, nominal_source=self.tokens.source[item.source[0] : item.source[1]])
        if word in _PRONOUNS:
            return item
        named = self._named_behind(head)
        if named is not None:
            return replace(item, speaker=named)
        made = self._make(item.source, head)
        return replace(item, speaker=made) if made is not None else item

    def _is_text(self, head: int, cue: str | None) -> bool:
        """Tell whether what speaks is a text of whoever spoke last: "it read", "the letter ends with the words"."""
        tokens = self.tokens
        if tokens.lower[head] == "it":
            return cue in _TEXT_VERBS
        if tokens.lower[head] not in _TEXTS:
            return False
        kids = tokens.children[head]
        owned = any(tokens.dep[k] == "poss" or tokens.lower[k] in ("from", "by", "of", "to") for k in kids)
        return not owned

    def _named_behind(self, head: int) -> int | None:
        """Return the person whose role the source's head begins ("club vice-chairman Ana Reed")."""
        tokens = self.tokens
        for index in range(head + 1, min(head + 4, tokens.n)):
            number = self.at.get(index)
            if number is not None and self.clusters[number].type == "Person" and tokens.text[index][0].isupper():
                return number
            if tokens.text[index] != "-" and tokens.pos[index] not in ("NOUN", "PROPN"):
                return None
        return None

    def _named_beside(self, head: int) -> int | None:
        """Return the person whom an apposition names: "one of them, bus driver Ines Reed"."""
        tokens = self.tokens
        if tokens.lower[head] not in _ONE:
            return None
        names = (self.at.get(child) for child in tokens.children[head] if child > head and tokens.dep[child] == "appos")
        return next((n for n in names if n is not None and self.clusters[n].type == "Person"), None)

    def _owner(self, number: int, head: int) -> int:
        """Return the one whose channel speaks: "the firm's website states"."""
        if self.clusters[number].type == "Platform":
            owners = [child for child in self.tokens.children[head] if self.tokens.dep[child] == "poss"]
            if head > 1 and self.tokens.tag[head - 1] == "POS":
                owners.append(head - 2)
            if not owners and self.tokens.lower[head] in _PRONOUNS:
                # "it adds", of the firm's website that was named before.
                heads = [mention.head for mention in self.clusters[number].mentions if mention.head < head]
                owners = [child for other in heads for child in self.tokens.children[other] if self.tokens.dep[child] == "poss"]
            return next((self.at[owner] for owner in owners if owner in self.at), number)
        return number

    def _cluster(self, head: int, source: tuple[int, int] | None) -> int | None:
        number = self.at.get(head)
        if number is not None and self._can_speak(number):
            return number
        if source is None:
            return number
        # The head may be a word beside the name ("its chief, Ana Reed"): take the best mention within the source span.
        best: tuple[int, int] | None = None
        start, end = self.tokens.char_span(head, head + 1)
        for first, last, other in self.covering:
            if first <= start and end <= last and self._can_speak(other):
                key = (last - first, -other)
                best = max(best, key) if best is not None else key
        return -best[1] if best is not None else number

    def _can_speak(self, number: int) -> bool:
        return self.clusters[number].type not in ("Campaign", "Event", "Work")

    def _make(self, source: tuple[int, int], head: int) -> int | None:
        """Append a cluster for a speaker that is no entity yet, and return its index; the same words name the same speaker."""
        tokens = self.tokens
        found = class_at(tokens, head)
        if tokens.source[source[0] : source[1]].lower() in _RELATIVES:
            source = tokens.char_span(_phrase_start(tokens, head), head + 1)
        if found is not None and found[0].type in ("Platform", "Event", "Campaign", "Work"):
            return None
        if tokens.pos[head] not in ("NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON", "X"):
            return None
        plural = tokens.tag[head] in ("NNS", "NNPS") or tokens.lower[head] in (
            "many",
            "some",
            "others",
            "several",
            "few",
            "most",
            "both",
        )
        name = _display(tokens.source[source[0] : source[1]])
        if not name:
            return None
        kind: EntityType = "Group" if plural or tokens.lower[head] in _COLLECTIVE else "Person"
        if found is not None and not plural and found[0].type in ("Organization", "Group", "Platform"):
            kind = "Organization" if found[0].type == "Organization" else found[0].type
        elif found is None and kind == "Person":
            kind = "Person" if tokens.tag[head].startswith("NNP") else "Group"
        gender = found[0].gender if found is not None and kind == "Person" else None
        mention = ClusterMention(
            start=source[0], end=source[1], head=head, kind="nominal", reason="source of a statement", confidence=0.8
        )
        for number, cluster in enumerate(self.clusters):
            if cluster.name.lower() == name.lower() and cluster.type == kind:
                self.clusters[number] = replace(cluster, mentions=_with(cluster.mentions, mention))
                self.at[head] = number
                return number
        self.clusters.append(
            Cluster(
                type=kind, name=name, gender=gender, number="pl" if kind == "Group" else "sg", kind="unnamed", mentions=(mention,)
            )
        )
        self.at[head] = len(self.clusters) - 1
        return self.at[head]

    # ------------------------------------------------------------ no source

    def _inherit(self, item: Attribution, done: dict[int, Attribution], running: int | None, section: int) -> Attribution:
        """Return a continuation with the running speaker, an embedded statement with that of the outer one."""
        if item.parent is not None and item.parent in done and item.source is None:
            outer = done[item.parent]
            return replace(item, speaker=outer.speaker, inherited=outer.speaker is not None, nominal_source=outer.nominal_source)
        if running is not None and (item.inherited or (item.form == "direct" and item.source is None)):
            near = abs(self._section(item) - section) <= 2
            return replace(item, speaker=running, inherited=True, confidence=min(item.confidence, 0.7 if near else 0.5))
        return item

    # ------------------------------------------------------------ spokespersons

    def _on_behalf(self, item: Attribution) -> Attribution:
        """Return a spokesperson's statement with the one who is spoken for."""
        if item.source is None or item.source_head is None or item.speaker is None or item.on_behalf_of is not None:
            return item
        tokens, head = self.tokens, item.source_head
        last = next((index for index in range(head, tokens.n) if tokens.start[index] >= item.source[1]), tokens.n)
        # "Ola Brenn, a spokeswoman for X": the apposition is no part of the source.
        last = max([last, *(tokens.subtree(child)[1] for child in tokens.children[head] if tokens.dep[child] == "appos")])
        first = head
        while first > 0 and tokens.start[first - 1] >= item.source[0]:
            first -= 1
        text = tokens.source[item.source[0] : tokens.end[last - 1]]
        if not _SPOKES.search(text):
            return item
        stop = next((i for i in range(head + 1, min(last + 8, tokens.n)) if tokens.pos[i] in ("VERB", "AUX")), last + 8)
        for index in (*range(head + 1, min(stop, tokens.n)), *range(first, head)):
            number = self.at.get(index)
            if (
                number is not None
                and number != item.speaker
                and self.clusters[number].type in ("Person", "Brand", "Organization", "Group", "Place")
            ):
                return replace(item, on_behalf_of=number)
        return item

    # ------------------------------------------------------------ first person

    def finish(self, attributions: Sequence[Attribution]) -> tuple[Cluster, ...]:
        """Return the clusters, to which the "I" and "my" of direct quotations have been added."""
        tokens = self.tokens
        added: dict[int, list[ClusterMention]] = {}
        spans = sorted(
            (start, end, item.speaker)
            for item in attributions
            if item.form in ("direct", "mixed") and item.speaker is not None
            for start, end in item.quotes
        )
        position = 0
        taken: set[int] = set()
        for start, end, speaker in spans:
            while position < tokens.n and tokens.end[position] <= start:
                position += 1
            index = position
            while index < tokens.n and tokens.start[index] < end:
                word = tokens.lower[index]
                wanted = FIRST_SINGULAR if self.clusters[speaker].type == "Person" else FIRST_PLURAL
                if word in wanted and index not in taken and tokens.tag[index].startswith("PRP"):
                    taken.add(index)
                    added.setdefault(speaker, []).append(
                        ClusterMention(
                            start=tokens.start[index],
                            end=tokens.end[index],
                            head=index,
                            kind="pronoun",
                            inferred=True,
                            reason=f"{word}: speaker of the quotation",
                            confidence=0.85,
                        )
                    )
                index += 1
        for number, mentions in added.items():
            self.clusters[number] = replace(self.clusters[number], mentions=_with(self.clusters[number].mentions, *mentions))
        return tuple(self.clusters)


def _phrase_start(tokens: Tokens, head: int) -> int:
    """Return where the noun phrase of `head` begins."""
    left = [
        child
        for child in tokens.children[head]
        if child < head and tokens.dep[child] in ("det", "amod", "compound", "nummod", "poss")
    ]
    return min((tokens.subtree(child)[0] for child in left), default=head)


def _with(mentions: tuple[ClusterMention, ...], *more: ClusterMention) -> tuple[ClusterMention, ...]:
    return tuple(sorted((*mentions, *more), key=lambda mention: (mention.start, mention.end)))


def _display(text: str) -> str:
    """Return the words of a source without article and loose marks."""
    words = text.strip(" ,.;:–—-").split()
    if (
        len(words) > 1
        and words[0].lower() in ("the", "a", "an")
        and not (words[0].lower() == "a" and words[1] in ("few", "lot", "number"))
    ):
        words = words[1:]
    return " ".join(words[:12])
