"""What the rules look at: the parse, the quotations that count, and drafts of attributions."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import Final

from spacy.tokens import Doc

from kg.model import Form, Span
from kg.nlp.annotations import Quote
from kg.nlp.cues import CueLexicon
from kg.nlp.lexicon import verb_lemmas
from kg.nlp.trees import Tree, tree_of

Range = tuple[int, int]  # first and last token, inclusive

_FIRST_PERSON: Final = re.compile(r"\b(?:I|I['’]m|I['’]ve|me|my|mine|we|we['’]re|us|our|you|your)\b")


@dataclass(slots=True, kw_only=True)
class Draft:
    """An attribution in the making: `content` in token ranges, `cue` a token range, `source` the tokens of its phrase."""

    content: list[Range]
    form: Form
    rule: str
    cue: Range | None = None
    cue_head: int | None = None
    lemma: str | None = None
    source: Range | None = None
    source_head: int | None = None
    inherited: bool = False
    quotes: list[int] = field(default_factory=list)
    rank: int = 0
    embeds: bool = False


def _mended(tree: Tree, forms: dict[str, str]) -> Tree:
    """Return the tree with the verb lemmas put right that the model gets wrong ("hoped" is no form of "hop").

    `forms` are verbs that a user has added; the tagger does not know them either and takes them for nouns at times.
    """
    table = verb_lemmas()
    wrong = {lemma for lemma, _ in table}
    lemma = [
        table.get((word, tree.lower[i])) or table.get((word, "*")) or word if word in wrong and tree.tag[i][:1] == "V" else word
        for i, word in enumerate(tree.lemma)
    ]
    for index, word in enumerate(tree.lower if forms else ()):
        if word in forms and tree.tag[index][:1] == "V":
            lemma[index] = forms[word]
    return replace(tree, lemma=lemma)


class Scene:
    """A document as the rules see it.

    `quotes` are the quotations that hold an utterance at the outermost level: scare quotes are left out, and a quotation that
    merely wraps a whole passage of narration (a summary set in quotes) gives way to those inside it. `inside` maps every token to
    the index of its quotation or -1, marks included.
    """

    def __init__(self, doc: Doc, lexicon: CueLexicon) -> None:
        self.doc = doc
        self.tree: Tree = _mended(tree_of(doc), lexicon.forms)
        self.lexicon = lexicon
        self.text = doc.text
        self._section_starts, self._section_roles = self._sections()
        every: tuple[Quote, ...] = doc._.kg_quotes
        wrapped = {index for index, quote in enumerate(every) if quote.depth == 0 and self._wraps(every, index)}
        self.quotes: list[Quote] = [
            quote
            for index, quote in enumerate(every)
            if not quote.scare and index not in wrapped and (quote.depth == 0 or (quote.depth == 1 and quote.parent in wrapped))
        ]
        self.index_of = {id(quote): index for index, quote in enumerate(every)}
        self.ranges: list[Range] = []
        self.inside = [-1] * len(self.tree)
        self.mark = bytearray(len(self.tree))
        for number, quote in enumerate(self.quotes):
            first = self.tree.token_from(quote.start)
            last = max(self.tree.token_until(quote.end), first)
            self.ranges.append((first, last))
            for token in range(first, last + 1):
                self.inside[token] = number
        self.sentence_first = [0] * len(self.tree)
        start = 0
        for index, word in enumerate(doc):
            if word.is_sent_start:
                start = index
            self.sentence_first[index] = start

    def _sections(self) -> tuple[list[int], list[str]]:
        document = self.doc._.kg_document
        if document is None or not document.sections:
            return [0], ["body"]
        return [section.start for section in document.sections], [section.role for section in document.sections]

    def section(self, offset: int) -> int:
        """Return the index of the section that holds the character at `offset`."""
        return max(bisect_right(self._section_starts, offset) - 1, 0)

    def role(self, offset: int) -> str:
        """Return the role of the section that holds the character at `offset`."""
        return self._section_roles[self.section(offset)]

    def _wraps(self, every: tuple[Quote, ...], index: int) -> bool:
        """Tell whether a quotation is a whole passage of narration set in quotes: a whole paragraph in the third person."""
        quote = every[index]
        section = self.section(quote.start)
        start = self._section_starts[section]
        if len(self._section_starts) <= 1 or quote.start - start > 1 or quote.continues is not None:
            return False
        document = self.doc._.kg_document
        if document.sections[section].end - quote.end > 1:
            return False
        nested = [other for other in every if other.parent == index]
        rest, position = [], quote.inner[0]
        for other in nested:
            rest.append(self.text[position : other.start])
            position = other.end
        rest.append(self.text[position : quote.inner[1]])
        if _FIRST_PERSON.search(" ".join(rest)):
            return False
        return self._section_roles[section] == "summary" or (len(nested) > 1 and quote.end - quote.start > 160)

    def quoted_share(self, ranges: list[Range]) -> float:
        """Return which share of the word characters of `ranges` stands in quotation marks."""
        total = quoted = 0
        for first, last in ranges:
            for token in range(first, last + 1):
                if self.tree.pos[token] in ("PUNCT", "SPACE"):
                    continue
                size = self.tree.end[token] - self.tree.start[token]
                total += size
                if self.inside[token] >= 0:
                    quoted += size
        return quoted / total if total else 0.0

    def mixed_or(self, form: Form, ranges: list[Range]) -> Form:
        """Return "mixed" if any word of `ranges` is quoted, else `form`."""
        return "mixed" if self.quoted_share(ranges) > 0 else form

    def span(self, ranges: Range) -> Span:
        """Return the characters of a token range."""
        return self.tree.start[ranges[0]], self.tree.end[ranges[1]]
