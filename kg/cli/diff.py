"""``kg diff``: changes as a table or as data."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import Final

from rich.console import Console
from rich.text import Text

from kg.diff import Change, Difference, Version
from kg.passages import clip

_MARKS: Final = {"added": ("+", "green"), "removed": ("-", "red"), "changed": ("~", "yellow")}
_PLURALS: Final = {"document": "documents", "statement": "statements", "finding": "findings", "entity": "entities"}
_WIDTH: Final = 150


def print_difference(difference: Difference, form: str) -> None:
    """Print what changed: "table" or "json"."""
    if form == "json":
        print(json.dumps(difference.rows(), ensure_ascii=False, indent=1))
        return
    console = Console(highlight=False, soft_wrap=True)
    for subject, title in _PLURALS.items():
        changes = [change for change in difference.changes if change.subject == subject]
        if not changes:
            continue
        counts: Counter[str] = Counter(change.how for change in changes)
        told = ", ".join(f"{counts[how]} {how}" for how in _MARKS if counts[how])
        console.print(Text.assemble((title, "bold"), (f"  {told}", "dim")))
        for change in changes:
            for line in _lines(change):
                console.print(line)
    if not difference.changes:
        print("nothing changed", file=sys.stderr)


def _lines(change: Change) -> list[Text]:
    mark, style = _MARKS[change.how]
    if change.how == "changed" and change.before is not None and change.after is not None:
        fields = ", ".join(change.fields)
        head = Text.assemble((f"  {mark} ", style), (fields, "bold"), (f"  {_place(change.after)}", "dim"))
        return [head, _line("    - ", "red", change.before, change.fields), _line("    + ", "green", change.after, change.fields)]
    version = change.after or change.before
    return [] if version is None else [_line(f"  {mark} ", style, version, (), place=True)]


def _line(mark: str, style: str, version: Version, fields: tuple[str, ...], *, place: bool = False) -> Text:
    facts = dict(version.facts)
    who = facts.get("speaker")
    where = f" on {facts['platform']}" if "platform" in facts else ""
    lead = f"{who}{where}: " if who else f"{facts['kind']}: " if "kind" in facts else ""
    # What the sides of a finding are now, its explanation tells.
    shown = [facts[name] for name in fields if name in facts and name not in ("speaker", "platform")]
    shown += [clip(facts["explanation"], 2 * _WIDTH)] if "members" in fields and "explanation" in facts else []
    kind = f" ({facts['type']})" if "type" in facts else ""
    return Text.assemble(
        (mark, style),
        (lead, "bold"),
        clip(version.text, _WIDTH) + kind,
        (f"  [{'; '.join(shown)}]" if shown else "", "dim"),
        (f"  {_place(version)}" if place else "", "dim"),
    )


def _place(version: Version) -> str:
    if version.document is None:
        return version.id
    return version.document if version.start is None else f"{version.document}, characters {version.start}–{version.end}"
