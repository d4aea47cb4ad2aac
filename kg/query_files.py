"""Query files: a header of ``#+ key: value`` lines, then SPARQL. Checks live in kg/queries, canned questions in kg/canned."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from kg.errors import PatternError, QueryError
from kg.model import Severity, Verdict
from kg.store import check_safe, execute

_HEADER: Final = re.compile(r"#\+\s*([\w-]+)\s*:\s*(.*?)\s*$")
_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_PLACEHOLDER: Final = re.compile(r"\{(\w*)\}")
_PLACEHOLDERS: Final = frozenset({"label", "thing", "quoted", "values", "sides", "agrees", "differs", "detail", "speaker"})
_CHECK_KEYS: Final = frozenset(
    {"summary", "severity", "agrees", "differs", "remedy", "tags", "explanation", "verdict", "score-weight"}
)
_CANNED_KEYS: Final = frozenset({"summary", "tags", "parameter"})
_REQUIRED: Final = ("summary", "severity", "agrees", "differs", "remedy")
_COLUMNS: Final = ("group", "member", "value")
_EXPLANATION: Final = "{label}: {detail} {sides}"
_HERE: Final = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A kind of finding: what its header says, and its query. `kind` is the file's name.

    `sha256` is that of the file where it is the user's own, so that a graph can tell by what it was checked; else empty.
    """

    kind: str
    path: str
    summary: str
    severity: Severity
    agrees: tuple[str, ...]
    differs: tuple[str, ...]
    remedy: str
    sparql: str
    tags: tuple[str, ...] = ()
    explanation: str = _EXPLANATION
    verdict: Verdict = "inconsistency"
    weight: float = 1.0
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A canned question. `parameters` are names with what they mean, bound by `bind`."""

    name: str
    path: str
    summary: str
    sparql: str
    parameters: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()


def load_checks(folder: Path | None = None) -> tuple[Check, ...]:
    """Return the built-in checks, those of the entry points ``kg.queries``, and those in `folder`, by kind.

    An entry point names a package or a function that gives a folder. Raises `PatternError` or `QueryError` with file and line,
    also for a second check of one name: nobody should lose a check without a word.
    """
    found: dict[str, Path] = {}
    for root in _folders(folder):
        files = sorted(root.glob("*.rq"))
        if root == folder and not files:
            raise PatternError(
                "no .rq file in the folder of queries", path=str(folder), remedy="put the checks into it, one a file"
            )
        for path in files:
            if path.stem in found:
                known = "a built-in check" if found[path.stem].parent == _HERE / "queries" else f"a check in {found[path.stem]}"
                raise PatternError(f"{path.stem!r} is already the name of {known}", path=str(path), remedy="give it another name")
            found[path.stem] = path
    checks = (read_check(found[kind]) for kind in sorted(found))
    return tuple(_signed(check) if Path(check.path).parent == folder else check for check in checks)


def _signed(check: Check) -> Check:
    return replace(check, sha256=hashlib.sha256(check.sparql.encode("utf-8")).hexdigest())


def load_canned() -> tuple[Question, ...]:
    """Return the canned questions by name."""
    return tuple(read_question(path) for path in sorted((_HERE / "canned").glob("*.rq")))


def _folders(extra: Path | None) -> Iterator[Path]:
    yield _HERE / "queries"
    for point in sorted(entry_points(group="kg.queries"), key=lambda point: point.name):
        loaded = point.load()
        yield Path(loaded()) if callable(loaded) else Path(next(iter(loaded.__path__)))
    if extra is not None:
        if extra.is_file():
            raise PatternError("a file, not a folder of queries", path=str(extra), remedy="give the folder that holds it")
        if not extra.is_dir():
            raise PatternError("no such folder of queries", path=str(extra), remedy="give a folder that holds .rq files")
        yield extra


def read_check(path: Path) -> Check:
    """Read a check and make sure that it can run. Raises `PatternError` for its header, `QueryError` for its query."""
    text, header = _read(path, _CHECK_KEYS)
    for key in _REQUIRED:
        if not header.get(key, (0, ""))[1]:
            raise PatternError(f"the header lacks {key!r}", path=str(path), line=1, remedy=f"add a line '#+ {key}: …'")
    if not _NAME.fullmatch(path.stem):
        raise PatternError("a kind is named in lower-case words joined by hyphens", path=str(path), remedy="rename the file")
    severity = _choice(path, header, "severity", ("high", "medium", "low"))
    verdict = _choice(path, header, "verdict", ("inconsistency", "disagreement")) if "verdict" in header else "inconsistency"
    explanation = header.get("explanation", (0, _EXPLANATION))
    for placeholder in _PLACEHOLDER.findall(explanation[1]):
        if placeholder not in _PLACEHOLDERS:
            raise PatternError(
                f"unknown placeholder {{{placeholder}}}",
                path=str(path),
                line=explanation[0],
                remedy="use " + " ".join(f"{{{name}}}" for name in sorted(_PLACEHOLDERS)),
            )
    _check_columns(path, text)
    return Check(
        kind=path.stem,
        path=str(path),
        summary=header["summary"][1],
        severity=severity,  # type: ignore[arg-type]
        agrees=_words(header["agrees"][1]),
        differs=_words(header["differs"][1]),
        remedy=header["remedy"][1],
        tags=_words(header.get("tags", (0, ""))[1]),
        explanation=explanation[1],
        verdict=verdict,  # type: ignore[arg-type]
        weight=_weight(path, header),
        sparql=text,
    )


def read_question(path: Path) -> Question:
    """Read a canned question. Raises as `read_check` does."""
    text, header = _read(path, _CANNED_KEYS)
    if not header.get("summary", (0, ""))[1]:
        raise PatternError("the header lacks 'summary'", path=str(path), line=1, remedy="add a line '#+ summary: …'")
    parameters = []
    for line in header.get("parameter", (0, ""))[1].splitlines():
        name, _, meaning = line.partition(" ")
        if not _slot(name).search(text):
            raise PatternError(
                f"the parameter {name!r} has no place", path=str(path), remedy=f'write VALUES ?{name} {{ "" }} where it belongs'
            )
        parameters.append((name, meaning.strip()))
    execute(ox.Store(), text, path=str(path))
    return Question(
        name=path.stem,
        path=str(path),
        summary=header["summary"][1],
        tags=_words(header.get("tags", (0, ""))[1]),
        parameters=tuple(parameters),
        sparql=text,
    )


def bind(question: Question, values: Mapping[str, str]) -> str:
    """Return the SPARQL of `question` with its parameters set to the plain texts `values`; the others keep the file's value.

    Raises `QueryError` for a name that is no parameter.
    """
    text, names = question.sparql, [name for name, _ in question.parameters]
    for name, value in values.items():
        if name not in names:
            raise QueryError(
                f"{question.name} has no parameter {name!r}",
                remedy=f"it has {', '.join(names)}" if names else "it has none",
            )
        # Oxigraph writes the literal, so that no value can end its own quotation.
        literal = str(ox.Literal(value.encode("utf-8", "replace").decode("utf-8")))
        text = _slot(name).sub(lambda match, literal=literal: f"{match.group(1)}{literal}{match.group(2)}", text, count=1)  # type: ignore[misc]
    return text


def _slot(name: str) -> re.Pattern[str]:
    return re.compile(rf'(VALUES\s+\?{re.escape(name)}\s*\{{\s*)"[^"\\\n]*"(\s*\}})')


def _read(path: Path, known: frozenset[str]) -> tuple[str, dict[str, tuple[int, str]]]:
    """Return the text and the header's values with their lines; a repeated key joins its values by lines."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PatternError(f"cannot be read: {error}", path=str(path), remedy="give a query file in UTF-8") from error
    header: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("#+"):
            continue
        match = _HEADER.fullmatch(line)
        if match is None or match.group(1) not in known:
            raise PatternError(
                f"not a header line: {line!r}" if match is None else f"unknown key {match.group(1)!r}",
                path=str(path),
                line=number,
                remedy=f"write '#+ key: value' with one of {', '.join(sorted(known))}",
            )
        key, value = match.groups()
        header[key] = (number, f"{header[key][1]}\n{value}" if key in header and key == "parameter" else value)
    check_safe(text, path=str(path))
    return text, header


def _choice(path: Path, header: Mapping[str, tuple[int, str]], key: str, allowed: tuple[str, ...]) -> str:
    line, value = header[key]
    # A word may be followed by a comment: "high   # high | medium | low".
    word = value.partition("#")[0].strip()
    if word not in allowed:
        raise PatternError(f"unknown {key} {value!r}", path=str(path), line=line, remedy=f"use {', '.join(allowed)}")
    return word


def _weight(path: Path, header: Mapping[str, tuple[int, str]]) -> float:
    line, value = header.get("score-weight", (0, "1"))
    try:
        weight = float(value)
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= 1:
        raise PatternError(f"not a weight: {value!r}", path=str(path), line=line, remedy="give a number from 0 to 1")
    return weight


def _words(value: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in value.strip("[] ").split(",") if word.strip())


def _check_columns(path: Path, text: str) -> None:
    answer = execute(ox.Store(), text, path=str(path))
    if answer.form != "rows":
        raise QueryError("a check is a SELECT", path=str(path), remedy="select ?group ?member ?value")
    missing = [f"?{name}" for name in _COLUMNS if name not in answer.variables]
    if missing:
        line = next((n for n, row in enumerate(text.splitlines(), 1) if re.match(r"\s*SELECT\b", row, re.IGNORECASE)), 1)
        raise QueryError(
            f"the SELECT lacks {', '.join(missing)}", path=str(path), line=line, remedy="select ?group ?member ?value"
        )
