"""Viewing: the interactive page, one file that needs no network."""

from __future__ import annotations

from kg.view.page import page_html, write_page

__all__ = ["page_html", "write_page"]
