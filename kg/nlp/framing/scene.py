"""What the rules of frames read: attributions in order of the text, channels and times by sentence, sections."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc

from kg.model import Span, TimeExpression
from kg.nlp.annotations import Attribution
from kg.nlp.channels import Channel, find_channels
from kg.nlp.framing.media import Media
from kg.nlp.trees import tree_of

_PRONOUNS: Final = frozenset({"he", "she", "they", "it", "i", "we", "who", "him", "her", "them", "his", "their"})


class Scene:
    """A document, its attributions and everything that may frame them."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tree = tree_of(doc)
        self.attributions: Sequence[Attribution] = doc._.kg_attributions
        self.media = Media(doc, self.tree)
        self.channels = find_channels(doc, self.tree)
        self._sentences = [sentence.start_char for sentence in doc.sents]
        document = doc._.kg_document
        self._sections = [] if document is None else [section.start for section in document.sections]
        self.roles = [] if document is None else [section.role for section in document.sections]
        #: Attributions in order of their cues (or contents) in the text.
        self.order = sorted(range(len(self.attributions)), key=lambda n: (self.place(n), n))
        self.channels_in: dict[int, list[Channel]] = {}
        for channel in self.channels:
            self.channels_in.setdefault(self.sentence(channel.start), []).append(channel)
        self.times_in: dict[int, list[TimeExpression]] = {}
        for time in doc._.kg_times:
            self.times_in.setdefault(self.sentence(time.start), []).append(time)
        self.contents_in: dict[int, list[Span]] = {}
        self.cues_in: dict[int, list[int]] = {}
        for number, attribution in enumerate(self.attributions):
            self.cues_in.setdefault(self.sentence(self.place(number)), []).append(number)
            if attribution.form == "reported-act":
                continue
            for start, end in attribution.content:
                for sentence in range(self.sentence(start), self.sentence(max(start, end - 1)) + 1):
                    self.contents_in.setdefault(sentence, []).append((start, end))

    def place(self, number: int) -> int:
        """Return the offset at which the act of attribution `number` is told."""
        attribution = self.attributions[number]
        if attribution.cue is not None:
            return attribution.cue[0]
        return min(start for start, _ in attribution.content)

    def sentence(self, offset: int) -> int:
        """Return the number of the sentence at `offset`."""
        return max(0, bisect_right(self._sentences, offset) - 1)

    def section(self, number: int) -> int:
        """Return the number of the section in which attribution `number` is told."""
        return self.section_at(self.place(number))

    def section_at(self, offset: int) -> int:
        """Return the number of the section at `offset`."""
        return max(0, bisect_right(self._sections, offset) - 1)

    def inside_content(self, offset: int) -> bool:
        """Tell whether somebody says the character at `offset`."""
        return any(a <= offset < b for a, b in self.contents_in.get(self.sentence(offset), ()))

    def role(self, section: int) -> str:
        """Return the role of a section."""
        return self.roles[section] if section < len(self.roles) else "body"

    def speaker(self, number: int) -> object:
        """Return what two attributions of one speaker have in common; None if the speaker is not known."""
        attribution = self.attributions[number]
        if attribution.speaker is not None:
            return attribution.speaker
        if attribution.nominal_source:
            return attribution.nominal_source.lower()
        if attribution.source is None:
            return None
        text = self.tree.text[slice(*attribution.source)].lower()
        return None if text in _PRONOUNS else text

    def pronoun(self, number: int) -> bool:
        """Tell whether the speaker is named by a pronoun, or not named at all."""
        attribution = self.attributions[number]
        if attribution.source is None or attribution.inherited:
            return True
        return self.tree.text[slice(*attribution.source)].lower() in _PRONOUNS

    def lemma(self, number: int) -> str:
        """Return the first word of the cue's lemma."""
        attribution = self.attributions[number]
        named = (attribution.cue_lemma or "").split(" ")[0]
        # The attribution's lemma is the mended one ("text" for "texted"), unless it is that of a noun in the cue.
        head = attribution.cue_head
        if head is None or not 0 <= head < len(self.tree) or (named and self.tree.lower[head].startswith(named[:3])):
            return named
        return self.tree.lemma[head]

    def said(self, number: int, start: int, end: int) -> bool:
        """Tell whether the characters lie in what somebody says in the sentence of attribution `number`."""
        return any(a <= start and end <= b for a, b in self.contents_in.get(self.sentence(start), ()))
