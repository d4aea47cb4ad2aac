"""A card on the terminal: facts, then passages with the words marked."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.passages import visible
from kg.showing import Card


def print_card(card: Card) -> None:
    """Print a card; the marked words are bold on a terminal and stand between » and « in a pipe."""
    console = Console(highlight=False)
    console.print(Text(visible(card.heading), style="bold"))
    console.print(Text(card.id, style="dim"))
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for label, value in card.facts:
        table.add_row(label, Text(visible(value)))
    console.print(table)
    for shown in card.passages:
        role = "" if shown.role == "body" else f" ({shown.role})"
        marks = ", ".join(f"{start}–{end}" for start, end in shown.marks)
        where = f"{shown.path}, paragraph {shown.paragraph}{role}, characters {marks}"
        console.print()
        console.print(Text.assemble((shown.note, "bold"), ("  " if shown.note else "", ""), (where, "dim")))
        text = Text()
        for raw, marked in shown.pieces():
            piece = visible(raw)
            if not marked:
                text.append(piece)
            elif console.is_terminal:
                text.append(piece, style="bold reverse")
            else:
                text.append(f"»{piece}«")
        console.print(text)
