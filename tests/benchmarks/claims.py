"""Precision and recall of the claims on the marked sentences of tests/cases/claims.toml.

    python -m tests.benchmarks.claims [--errors]

A claim counts as found when subject, predicate and object agree (articles and case aside); `exact` also wants all notes to hold
(polarity, modality, voice, tense, modifiers).
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.model import Claim
from kg.nlp import annotate
from kg.readers.text import document_from_text

CASES = Path(__file__).parents[1] / "cases" / "claims.toml"
_POLARITIES = ("positive", "negative")
_MODALITIES = ("asserted", "hedged", "irrealis", "hypothetical", "question")
_TENSES = ("past", "present", "future")


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence with the tuples it must give, each with its notes."""

    text: str
    expected: tuple[tuple[tuple[str, str, str], tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over all cases, and the errors in words."""

    found: int
    exact: int
    expected: int
    given: int
    errors: tuple[str, ...]

    @property
    def precision(self) -> float:
        """Found among given."""
        return self.found / self.given

    @property
    def recall(self) -> float:
        """Found among expected."""
        return self.found / self.expected


def load_cases(path: Path = CASES) -> list[Case]:
    """Read the marked sentences."""
    with path.open("rb") as file:
        rows = tomllib.load(file)["case"]
    return [Case(row["text"], tuple(_parse(line) for line in row["claims"])) for row in rows]


def _parse(line: str) -> tuple[tuple[str, str, str], tuple[str, ...]]:
    parts = [part.strip() for part in line.split("|")]
    notes = tuple(note.strip() for note in parts[3].split(";")) if len(parts) > 3 else ()
    return (plain(parts[0]), parts[1], plain(parts[2])), notes


def plain(text: str | None) -> str:
    """Return an argument without article and case; "-" for none."""
    words = (text or "-").lower().split()
    return " ".join(words[1:] if words and words[0] in ("the", "a", "an") and len(words) > 1 else words)


def key(claim: Claim) -> tuple[str, str, str]:
    """Return the tuple of a claim as the cases write it."""
    subject = None if claim.subject is None else claim.subject.text
    target = None if claim.object is None else claim.object.text
    return plain(subject), claim.predicate, plain(target)


def failures(claim: Claim, notes: tuple[str, ...]) -> Iterator[str]:
    """Yield the notes that do not hold for a claim."""
    for note in notes:
        if note == "unknown":
            holds = note in (claim.polarity, claim.modality)
        elif note in _POLARITIES:
            holds = claim.polarity == note
        elif note in _MODALITIES:
            holds = claim.modality == note
        elif note in _TENSES:
            holds = claim.tense == note
        elif note == "passive":
            holds = claim.passive
        else:
            role, _, words = note.partition(": ")
            holds = any(m.role == role and plain(m.text) == plain(words) for m in claim.modifiers)
        if not holds:
            yield note


def run() -> Score:
    """Annotate all cases and count."""
    cases = load_cases()
    documents = [document_from_text(case.text, path=f"{index}.txt") for index, case in enumerate(cases)]
    found = exact = expected = given = 0
    errors: list[str] = []
    for case, doc in zip(cases, annotate(documents), strict=True):
        claims = {key(claim): claim for claim in doc._.kg_claims}
        wanted = dict(case.expected)
        given += len(claims)
        expected += len(wanted)
        for tuple_, notes in wanted.items():
            claim = claims.get(tuple_)
            if claim is None:
                errors.append(f"missing {tuple_} in {case.text!r}")
                continue
            found += 1
            wrong = list(failures(claim, notes))
            exact += not wrong
            if wrong:
                got = f"{claim.polarity} {claim.modality} {claim.tense} {[(m.role, m.text) for m in claim.modifiers]}"
                errors.append(f"not {wrong} but {got} for {tuple_} in {case.text!r}")
        errors += [f"extra {tuple_} in {case.text!r}" for tuple_ in claims if tuple_ not in wanted]
    return Score(found, exact, expected, given, tuple(errors))


def main() -> None:
    """Print the score, and the errors if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    score = run()
    sys.stdout.write(
        f"claims: precision {score.precision:.3f}, recall {score.recall:.3f}, "
        f"exact {score.exact / score.expected:.3f} ({score.expected} expected, {score.given} given)\n"
    )
    if arguments.errors:
        sys.stdout.write("\n".join(score.errors) + "\n")


if __name__ == "__main__":
    main()
