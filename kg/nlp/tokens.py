"""A `Doc` as plain lists: one pass over the tokens, after which rules read lists instead of asking spaCy again and again."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from spacy.tokens import Doc

from kg.model import Document, SectionRole

_APOSTROPHES: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " "})
_FINAL: Final = frozenset(".!?…;")
_SMALL: Final = 4  # words of up to three letters may be lower case in a headline


def normalise(text: str) -> str:
    """Return `text` with one kind of apostrophe and space; no offset changes."""
    return text.translate(_APOSTROPHES)


_last: list[Tokens] = []


def tokens_of(doc: Doc) -> Tokens:
    """Return the lists of `doc`; three components in a row ask for those of one document, which are made once."""
    if not _last or _last[0].doc is not doc or _last[0].n != len(doc):
        _last[:] = [Tokens(doc)]
    return _last[0]


class Tokens:
    """Parallel lists over the tokens of a `Doc`; `sent` and `section` are indices, `start` and `end` characters."""

    __slots__ = (
        "children", "dep", "doc", "end", "head", "headline", "lemma", "lower", "n", "pos", "role", "section", "sent",
        "sent_first", "source", "start", "tag", "text", "titled",
    )  # fmt: skip

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.n = len(doc)
        self.source = doc.text  # spaCy puts the text together anew each time that it is asked
        items = list(doc)
        self.text = [normalise(token.text) for token in items]
        self.lower = [text.lower() for text in self.text]
        self.lemma = [token.lemma_.lower() for token in items]
        self.pos = [token.pos_ for token in items]
        self.tag = [token.tag_ for token in items]
        self.dep = [token.dep_ for token in items]
        self.head = [token.head.i for token in items]
        self.start = [token.idx for token in items]
        self.end = [start + len(text) for start, text in zip(self.start, self.text, strict=True)]
        self.children: list[list[int]] = [[] for _ in range(self.n)]
        for index, head in enumerate(self.head):
            if head != index:
                self.children[head].append(index)
        self.sent: list[int] = []
        self.sent_first: list[int] = []
        for token in items:
            if token.is_sent_start or token.i == 0:
                self.sent_first.append(token.i)
            self.sent.append(len(self.sent_first) - 1)
        self._sections(doc._.kg_document)

    def _sections(self, document: Document | None) -> None:
        sections = () if document is None else document.sections
        starts = [section.start for section in sections]
        self.section = [max(bisect_right(starts, start) - 1, 0) for start in self.start]
        self.role: list[SectionRole] = [section.role for section in sections] or ["body"]
        # The first token of each section, and whether every long word of it is capitalised (a headline).
        count = len(self.role)
        longs, capitals, finals = [0] * count, [0] * count, [False] * count
        for index, text in enumerate(self.text):
            section = self.section[index]
            if len(text) >= _SMALL and text.isalpha():
                longs[section] += 1
                capitals[section] += text[0].isupper()
            if not text.isspace():
                finals[section] = text[-1] in _FINAL
        self.titled = [
            longs[i] >= (2 if self.role[i] in ("title", "heading") else 3)
            and capitals[i] >= 0.75 * longs[i]
            and not finals[i]
            and longs[i] <= 30
            for i in range(count)
        ]
        self.headline = [self.titled[section] for section in self.section]

    def at(self, offset: int) -> int:
        """Return the index of the token that covers, or first follows, the character at `offset`."""
        return min(bisect_right(self.end, offset), self.n - 1)

    def char_span(self, first: int, last: int) -> tuple[int, int]:
        """Return the characters of the tokens ``first:last`` (end exclusive)."""
        return self.start[first], self.end[last - 1]

    def subtree(self, index: int) -> tuple[int, int]:
        """Return the token range (end exclusive) of everything that hangs on token `index`."""
        first = last = index
        stack = [index]
        while stack:
            current = stack.pop()
            first, last = min(first, current), max(last, current)
            stack.extend(self.children[current])
        return first, last + 1
