"""Markdown (CommonMark, with optional front matter): the stored text is what a reader sees, without the marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kg.model import Document, Failure
from kg.readers.blocks import Block, document_from_blocks

SUFFIXES: Final = (".md", ".markdown")
_FRONT_MATTER: Final = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD: Final = re.compile(r"^(\w+)[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)


def documents(text: str, *, path: str) -> Iterator[Document | Failure]:
    """Yield the one document of a Markdown text; ``title, date, publisher, author, url`` come from its front matter."""
    fields: dict[str, str] = {}
    front = _FRONT_MATTER.match(text)
    if front:
        fields = {key.lower(): value.strip("\"'") for key, value in _FIELD.findall(front.group(1))}
        text = text[front.end() :]
    author = fields.get("author", "")
    yield document_from_blocks(
        list(_blocks(text)),
        path=path,
        media_type="text/markdown",
        title=fields.get("title"),
        publisher=fields.get("publisher"),
        authors=tuple(name.strip() for name in author.split(",") if name.strip()),
        date=fields.get("date"),
        url=fields.get("url"),
    )


def _blocks(text: str) -> Iterator[Block]:
    opening: Token | None = None
    titled = False
    for token in MarkdownIt("commonmark").parse(text.lstrip("\ufeff")):
        if token.type == "heading_open":
            opening = token
        elif token.type == "heading_close":
            opening = None
        elif token.type == "inline":
            if opening is None:
                yield "body", _plain(token)
            elif opening.tag == "h1" and not titled:
                titled = True
                yield "title", _plain(token)
            else:
                yield "heading", _plain(token)


def _plain(token: Token) -> str:
    """Return the words of an inline token: a link's text, no images, no HTML."""
    parts = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
    return "".join(parts)
