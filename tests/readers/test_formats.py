"""Markdown and HTML: the stored text is what a reader sees; title, date, publisher and author are known."""

from __future__ import annotations

import datetime as dt

from kg.model import Document
from kg.readers import html, markdown

MARKDOWN = """---
title: "Harbour Wall Falls"
date: 2024-03-05
publisher: The Ellan Post
author: Jo Reed, Al Moss
---

The **wall** fell on [Monday](https://example.org/x). ![a wall](wall.png)

## What the council says

> “It was *old*,” said Mira Sand.

- One boat sank.

### Summary

The wall fell.
"""

HTML = """<!doctype html><html lang="en"><head><title>Harbour Wall Falls - The Ellan Post</title>
<meta property="og:title" content="Harbour Wall Falls"><meta property="og:site_name" content="The Ellan Post">
<meta name="author" content="Jo Reed"><meta property="article:published_time" content="2024-03-05T09:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Harbour Wall Falls</h1>
<p>The harbour wall in Port Ellan fell on Monday morning after a night of storms, and one boat sank at its mooring.</p>
<h2>What the council says</h2><p>“It was old, and we knew it was old,” said council leader Mira Sand of the wall at a meeting.</p>
</article><footer>Copyright</footer></body></html>"""


def _only(items: object) -> Document:
    (item,) = items  # type: ignore[misc]
    assert isinstance(item, Document)
    return item


def _sections(document: Document) -> list[tuple[str, str]]:
    return [(section.role, document.text[section.start : section.end]) for section in document.sections]


def test_markdown() -> None:
    document = _only(markdown.documents(MARKDOWN, path="a.md"))
    assert _sections(document) == [
        ("title", "Harbour Wall Falls"),
        ("body", "The wall fell on Monday."),
        ("heading", "What the council says"),
        ("body", "“It was old,” said Mira Sand."),
        ("body", "One boat sank."),
        ("heading", "Summary"),
        ("summary", "The wall fell."),
    ]
    assert (document.publisher, document.date) == ("The Ellan Post", dt.date(2024, 3, 5))
    assert document.authors == ("Jo Reed", "Al Moss")


def test_html() -> None:
    document = _only(html.documents(HTML, path="a.html"))
    sections = _sections(document)
    assert sections[0] == ("title", "Harbour Wall Falls")
    assert ("heading", "What the council says") in sections
    assert "Sport" not in document.text
    assert "Copyright" not in document.text
    assert (document.publisher, document.date, document.authors) == ("The Ellan Post", dt.date(2024, 3, 5), ("Jo Reed",))


def test_malformed_html_is_read_as_far_as_it_goes() -> None:
    document = _only(html.documents(HTML.replace("</p>", "").replace("</article>", "<p <b>"), path="a.html"))
    assert "harbour wall" in document.text
