"""``kg review``: one finding after the other, on a terminal or from a pipe; every decision is written at once."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kg.cli.cards import print_card
from kg.errors import InputError
from kg.model import Corpus, Finding, Status
from kg.rdf.reviews import write_reviews
from kg.rdf.terms import base_of, store_of
from kg.review import REVIEWS_FILE, STATUSES, add_review, find_reviews
from kg.showing import UNKNOWN_FINDING, show
from kg.store import open_graph

_LETTERS: Final[dict[str, Status]] = {"c": "confirmed", "d": "dismissed", "u": "unsure"}
_PROMPT: Final = "[c]onfirm  [d]ismiss  [u]nsure  [n]ote  [s]kip  [q]uit, then why: "
_HELP: Final = (
    "answer with a letter: c confirm, d dismiss, u unsure, n note, s skip, q quit; then a note if you like: "
    "d the second number is of another year"
)

_NO_NOTE: Final = "n takes a note: n the editor has been asked"


class Decisions:
    """The reviews of one graph while they are being made."""

    def __init__(
        self, graph: Path, file: Path | None, corpus: Corpus, findings: Sequence[Finding], *, by: str, date: dt.date | None
    ) -> None:
        self.corpus, self.findings = corpus, findings
        self.file = file or graph.parent / REVIEWS_FILE
        self.made = 0
        self._reviews = find_reviews(self.file.parent, self.file) if self.file.exists() else ()
        self._graph, self._by, self._date = graph, by, date
        self._base: str | None = None

    def add(self, finding: Finding, status: Status, note: str) -> None:
        """Decide about one finding and write it down."""
        earlier = self._reviews
        self._reviews = add_review(
            earlier, finding, self.corpus.documents, status=status, note=note, by=self._by, date=self._date
        )
        if self._reviews != earlier:
            self.made += 1
            self._base = self._base or base_of(store_of(open_graph(self._graph)))[0]
            write_reviews(self._reviews, self.file, base_iri=self._base)

    def set(self, setting: str, note: str) -> None:
        """Decide as ``ID=STATUS`` says. Raises `InputError` for an unknown finding or status."""
        ident, sign, status = setting.rpartition("=")
        if not sign or status not in STATUSES:
            raise InputError(f"{setting!r} is not ID=STATUS", remedy=f"the status is one of {', '.join(STATUSES)}")
        found = [finding for finding in self.findings if ident in (finding.id, finding.id.removeprefix("finding-"))]
        found = found or [finding for finding in self.findings if len(ident) >= 4 and _begins(finding.id, ident)]
        if len(found) != 1:
            problem = "is no finding" if not found else f"is short for {len(found)} findings"
            raise InputError(f"{ident!r} {problem} of {self._graph}", remedy=UNKNOWN_FINDING)
        self.add(found[0], status, note)

    def tell(self) -> None:
        """Say on stderr what was written."""
        if self.made:
            print(f"{self.made} decided, in {self.file}: kg build replays it", file=sys.stderr)
        else:
            print("nothing new was decided", file=sys.stderr)


def walk(decisions: Decisions, *, again: bool) -> None:
    """Show the findings that nobody has decided (or `again` all) and read a line about each; ends with the input."""
    waiting = [finding for finding in decisions.findings if again or finding.status == "open"]
    for number, finding in enumerate(waiting, start=1):
        print(f"— {number} of {len(waiting)} —")
        print_card(show(decisions.corpus, decisions.findings, finding.id))
        sys.stdout.flush()
        answer = _ask()
        if answer is None:
            return
        letter, note = answer
        if letter == "n":
            decisions.add(finding, finding.status, note)
        elif letter in _LETTERS:
            decisions.add(finding, _LETTERS[letter], note)


def _ask() -> tuple[str, str] | None:
    """Return the letter and the note of the next line that can be understood; None at the end of the input or of patience."""
    while True:
        if sys.stdin.isatty():
            print(_PROMPT, end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        word, _, note = line.strip().partition(" ")
        if not line or word.lower() in ("q", "quit"):
            return None
        if word.lower() in ("", "s", "skip"):
            return "s", ""
        # Whole words and their beginnings are understood too: "dismiss", "dismissed".
        letter = next((name[0] for name in (*_LETTERS.values(), "note") if name.startswith(word.lower())), "")
        if letter in _LETTERS or (letter == "n" and note.strip()):
            return letter, note
        # A pipe has seen no prompt: what can be answered is told here.
        print(_NO_NOTE if letter == "n" else f"{word!r} is no answer; {_HELP}", file=sys.stderr)


def _begins(identifier: str, beginning: str) -> bool:
    return identifier.startswith(beginning) or identifier.removeprefix("finding-").startswith(beginning)
