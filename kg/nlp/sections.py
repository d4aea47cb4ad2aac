"""The component `kg_sections`: a sentence never runs over the end of a section, so a headline never runs into the text."""

from __future__ import annotations

from bisect import bisect_right

from spacy.language import Language
from spacy.tokens import Doc, Token

import kg.nlp.annotations  # noqa: F401  (registers the extensions)


def _runs_on(before: Token, token: Token) -> bool:
    """Tell whether no sentence can end between two tokens of one section."""
    last = before.text[-1]
    return not before.is_space and not token.is_space and (last.isalnum() or last == ",")


@Language.component("kg_sections", assigns=["token.is_sent_start"])
def kg_sections(doc: Doc) -> Doc:
    """Start a sentence at the first token of every section; runs before the parser, which respects what is set."""
    document = doc._.kg_document
    if document is None:
        return doc
    starts = [section.start for section in document.sections]
    previous = -1
    for token in doc:
        index = bisect_right(starts, token.idx) - 1
        # White space between two sections belongs to the earlier one.
        if index != previous and not token.is_space:
            if token.i:
                token.is_sent_start = True
            previous = index
        elif token.i and _runs_on(doc[token.i - 1], token):
            # The parser likes to cut off the first word of a paragraph ("Tamsin | Okerdale said …").
            token.is_sent_start = False
    return doc
