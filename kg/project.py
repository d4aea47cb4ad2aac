"""The project file ``kg.toml``: what one would otherwise write after ``kg build`` every time."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kg.errors import PatternError
from kg.patterns import read_toml

NAME: Final = "kg.toml"
_KEYS: Final = ("model", "base_iri", "output", "patterns", "queries", "nli", "embeddings")
_WANTED: Final = {"patterns": 'a list of files, such as ["mine.toml"]', "embeddings": "true or false"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """The settings of a project file; None and empty where it says nothing. Paths are relative to the folder of the file."""

    model: str | None = None
    base_iri: str | None = None
    output: Path | None = None
    patterns: tuple[Path, ...] = ()
    queries: Path | None = None
    nli: str | None = None
    embeddings: bool = False


def find_project(paths: Sequence[str | os.PathLike[str]]) -> Project:
    """Return the settings of ``kg.toml`` in the current folder or, where one folder is given in `paths`, in that folder.

    The nearest to the reader wins: the current folder's. Raises `PatternError` if the file is malformed.
    """
    folders = [Path(), *(Path(path) for path in paths if len(paths) == 1 and Path(path).is_dir())]
    for folder in folders:
        if (folder / NAME).is_file():
            return read_project(folder / NAME)
    return Project()


def read_project(file: Path) -> Project:
    """Read a project file. Raises `PatternError` with file, line and remedy."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PatternError("cannot be read", path=str(file), remedy="save it as UTF-8, readable for you") from error
    values = read_toml(text, str(file))
    for key, value in values.items():
        line = next((n for n, row in enumerate(text.splitlines(), start=1) if row.lstrip("[ \"'").startswith(key)), None)
        if key not in _KEYS:
            raise PatternError(f"unknown setting {key!r}", path=str(file), line=line, remedy=f"one of {', '.join(_KEYS)}")
        if not _fits(key, value):
            wanted = _WANTED.get(key, "a text in quotes")
            raise PatternError(f"{key} has no such value", path=str(file), line=line, remedy=f"write {wanted}")
    folder, output = file.parent, values.get("output")
    return Project(
        model=_model(folder, values.get("model")),
        base_iri=values.get("base_iri"),
        output=None if output is None else folder / output,
        patterns=tuple(folder / path for path in values.get("patterns", [])),
        queries=None if (queries := values.get("queries")) is None else folder / queries,
        nli=_model(folder, values.get("nli")),
        embeddings=values.get("embeddings", False),
    )


def _model(folder: Path, name: str | None) -> str | None:
    """Return a model's name as it is loaded: it is a package or the like, or a folder beside the file."""
    return str(folder / name) if name is not None and (folder / name).is_dir() else name


def _fits(key: str, value: Any) -> bool:
    if key == "patterns":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if key == "embeddings":
        return isinstance(value, bool)
    return isinstance(value, str) and bool(value)
