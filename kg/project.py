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
_KEYS: Final = ("model", "base_iri", "output", "patterns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """The settings of a project file; None and empty where it says nothing. Paths are relative to the folder of the file."""

    model: str | None = None
    base_iri: str | None = None
    output: Path | None = None
    patterns: tuple[Path, ...] = ()


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
            wanted = 'a list of files, such as ["mine.toml"]' if key == "patterns" else "a text in quotes"
            raise PatternError(f"{key} has no such value", path=str(file), line=line, remedy=f"write {wanted}")
    folder, model, output = file.parent, values.get("model"), values.get("output")
    return Project(
        # A model is a package, or a folder beside the file.
        model=str(folder / model) if model is not None and (folder / model).is_dir() else model,
        base_iri=values.get("base_iri"),
        output=None if output is None else folder / output,
        patterns=tuple(folder / path for path in values.get("patterns", [])),
    )


def _fits(key: str, value: Any) -> bool:
    if key == "patterns":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, str) and bool(value)
