"""Findings for the tools of newsrooms and of continuous integration: one file per format, each with ``text()``."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Final, Protocol

from kg.errors import InputError
from kg.model import Corpus, Finding
from kg.query_files import Check

#: The formats, each a module of this package.
FORMATS: Final = ("junit", "sarif")


class Format(Protocol):
    """What a module of this package offers."""

    def text(self, corpus: Corpus, findings: Sequence[Finding], checks: Sequence[Check], *, base: str = "") -> str:
        """Return the findings in the module's format; `base` is the folder of the articles."""


def findings_text(form: str, corpus: Corpus, findings: Sequence[Finding], checks: Sequence[Check], *, base: str = "") -> str:
    """Return `findings` of `corpus` in the format `form`; `checks` are all that were run, found something or not.

    A graph knows its articles by their paths in the folder that was read, wherever that lies; `base` is that folder, as a tool
    will find it: relative to the root of its checkout, or absolute. Without it the paths stand as they are.
    Raises `InputError` for an unknown format.
    """
    if form not in FORMATS:
        raise InputError(f"unknown format {form!r}", remedy=f"use one of {', '.join(FORMATS)}")
    module: Format = import_module(f"{__name__}.{form}")
    return module.text(corpus, findings, checks, base=base)
