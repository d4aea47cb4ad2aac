"""HTML: the article without navigation and advertisements, by trafilatura, with title, date, publisher and author."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from kg.model import Document, Failure, SectionRole
from kg.readers.blocks import Block, document_from_blocks

SUFFIXES: Final = (".html", ".htm", ".xhtml")
#: Elements of trafilatura's own tree and the role of their text.
_ROLES: Final[dict[str, SectionRole]] = {"p": "body", "head": "heading", "quote": "body", "item": "body", "ab": "body"}


def documents(text: str, *, path: str) -> Iterator[Document | Failure]:
    """Yield the one document of a web page, or a `Failure` where no article can be found in it."""
    from trafilatura import bare_extraction  # the import takes a quarter of a second

    page: Any = bare_extraction(text, with_metadata=True, include_comments=False, include_tables=False, deduplicate=False)
    blocks = [] if page is None else list(_blocks(page.body))
    if not any(role == "body" for role, _ in blocks):
        yield Failure(
            path=path,
            line=None,
            message="no article text was found in the page",
            remedy="save the article's own page, or its text",
        )
        return
    yield document_from_blocks(
        blocks,
        path=path,
        media_type="text/html",
        title=page.title,
        publisher=page.sitename,
        authors=tuple(name.strip() for name in (page.author or "").split(";") if name.strip()),
        date=page.date,
        url=page.url,
    )


def _blocks(body: Any) -> Iterator[Block]:
    for element in body.iter():
        role = _ROLES.get(element.tag)
        if role is not None and not any(parent.tag in _ROLES for parent in element.iterancestors()):
            if any(child.tag in _ROLES for child in element.iterdescendants()):
                # A list or quotation of several paragraphs: one block each.
                yield from (
                    (_ROLES[child.tag], "".join(child.itertext())) for child in element.iterdescendants() if child.tag in _ROLES
                )
            else:
                yield role, "".join(element.itertext())
