"""``report.html``: the report as one page that asks for nothing outside itself and prints well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kg.model import Corpus, Failure, Finding
from kg.report import compared, count, others, overview
from kg.report_facts import report_facts
from kg.review import decided

_TITLES: Final = {"high": "High", "medium": "Medium", "low": "Low"}
_LONE: Final = re.compile("[\ud800-\udfff]")


def report_html(
    corpus: Corpus, findings: Sequence[Finding], failures: Sequence[Failure] = (), *, page: str | None = "graph.html"
) -> str:
    """Return the report of a corpus and its findings as one HTML text; links lead into `page`, where there is one."""
    folder = Path(__file__).with_name("templates")
    environment = Environment(
        loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    facts = report_facts(corpus, findings, failures)
    text = environment.get_template("report.html.j2").render(
        report=facts,
        overview=overview(facts),
        compared=compared(facts),
        others=others(facts),
        decided=decided,
        counted=count,
        titles=_TITLES,
        page=page,
        style=Markup((folder / "report.css").read_text(encoding="utf-8")),
    )
    # UTF-8 cannot hold a lone surrogate.
    return _LONE.sub("\ufffd", text)
