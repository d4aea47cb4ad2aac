"""Loading the witnesses that the user names, and saying in one line why one cannot come."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kg.errors import ModelError
from kg.witnesses.witness import Witness

_BLOCK: Final = 1 << 20


def load_witnesses(*, nli: str | None = None, embeddings: bool = False) -> tuple[Witness, ...]:
    """Return the witnesses asked for, loaded; none by default. Raises `ModelError` with a remedy if one cannot be."""
    witnesses: list[Witness] = []
    if nli:
        from kg.witnesses.nli import load_nli

        witnesses.append(load_nli(nli))
    if embeddings:
        from kg.witnesses.embeddings import load_embeddings

        witnesses.append(load_embeddings())
    return tuple(witnesses)


def not_installed(what: str, extra: str, error: ImportError) -> ModelError:
    """Return the error of a witness whose libraries are missing or broken."""
    why = f"{error.name} is not installed" if isinstance(error, ModuleNotFoundError) and error.name else str(error)
    return ModelError(f"{what} cannot be loaded: {why}", remedy=f"pip install 'claim-kg[{extra}]'")


def digest(files: Iterable[Path]) -> str:
    """Return one SHA-256 over the bytes of `files`."""
    made = hashlib.sha256()
    for file in files:
        with file.open("rb") as stream:
            while block := stream.read(_BLOCK):
                made.update(block)
    return made.hexdigest()
