"""The tree of errors.

KGError                     anything this package raises on purpose; the CLI prints it in one line and exits with 2
├── InputError              something given by the user cannot be used (file, line, remedy)
│   ├── ReadError           a document cannot be read
│   ├── GraphError          a graph file cannot be read
│   ├── QueryError          a SPARQL query is malformed, refused or fails
│   └── PatternError        a gazetteer, cue or settings file is malformed
├── OutputError             a result cannot be written
├── ModelError              a model (of spaCy, or of a witness) cannot be loaded
└── UnknownTermError        a term that ontology/kg.ttl does not define (a programming error)
"""

from __future__ import annotations


class KGError(Exception):
    """Base of all errors of this package: what is wrong, where, and what to do about it."""

    def __init__(self, message: str, *, path: str | None = None, line: int | None = None, remedy: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.remedy = remedy

    def __str__(self) -> str:
        where = "" if self.path is None else f"{self.path}: " if self.line is None else f"{self.path}:{self.line}: "
        return f"{where}{self.message}" + (f" ({self.remedy})" if self.remedy else "")


class InputError(KGError):
    """Something given by the user cannot be used."""


class ReadError(InputError):
    """A document cannot be read."""


class GraphError(InputError):
    """A graph file cannot be read."""


class QueryError(InputError):
    """A SPARQL query is malformed, refused or fails."""


class PatternError(InputError):
    """A gazetteer, cue or settings file is malformed."""


class OutputError(KGError):
    """A result cannot be written."""


class ModelError(KGError):
    """A model cannot be loaded: the spaCy model, or that of a witness."""


class UnknownTermError(KGError):
    """A term that the ontology does not define."""
