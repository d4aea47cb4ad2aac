"""Names and cue verbs that a user adds, read from TOML or TSV files: what makes of `kg.nlp` a reader of one's own field.

A TOML file has one table per pattern, named after its type; a TSV has a header and one pattern per row (lists with ``|``)::

    [[platform]]                                    type      name    aliases  kind            gender  takes
    name = "Gribble"                                platform  Gribble          social-network
    kind = "social-network"                         person    Ola Brenn Olly            f
                                                    cue       burble                                   that|quote
    [[cue]]
    lemma = "burble"
    takes = ["that", "quote"]

Names are case-sensitive and outrank those that ship with the package. Nothing is kept between two calls: a `Patterns` is a
value that is handed to `kg.nlp.load_pipeline`.
"""

from __future__ import annotations

import hashlib
import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, cast, get_args

from kg.errors import PatternError
from kg.model import EntityType, Epistemic
from kg.resources import read_table

Gender = Literal["f", "m"]
PartOfSpeech = Literal["verb", "noun", "adj"]

#: What a pattern can be, as written in a file, and the type of entity that it names.
NAMED: Final[dict[str, EntityType]] = {kind.lower(): kind for kind in get_args(EntityType)}
CUE: Final = "cue"
#: Other names of frames, those of the column `takes` of ``cues.tsv``.
_SYNONYMS: Final = {"to-inf": "to", "of-ing": "of", "for-ing": "for", "obj-as": "as", "small-clause": "small"}
_TAKES: Final[dict[str, tuple[str, ...]]] = {"verb": ("that", "quote"), "noun": ("that",), "adj": ("that",)}
_GENDERS: Final[dict[str, Gender]] = {"f": "f", "female": "f", "m": "m", "male": "m"}
_YES: Final = {"1": True, "yes": True, "true": True, "": False, "0": False, "no": False, "false": False}
_NAME_KEYS: Final = ("name", "aliases", "wikidata", "kind", "gender", "ambiguous")
_CUE_KEYS: Final = ("lemma", "pos", "class", "takes", "polarity", "epistemic", "forms")
_LISTS: Final = ("aliases", "takes", "forms")
_WIKIDATA: Final = re.compile(r"Q[1-9]\d*")
_AT_LINE: Final = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePattern:
    """A name to be known beforehand. `ambiguous` says that the word also means something else and needs a cue beside it."""

    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None
    kind: str | None = None
    gender: Gender | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CuePattern:
    """A word that attributes speech or thought. `takes` are frames of ``cue_frames.tsv``, `polarity` -1 says that it denies.

    `forms` are inflected forms that are not regular ("spake"); `group` is the class of ``cues.tsv`` ("say", "accuse").
    """

    lemma: str
    pos: PartOfSpeech = "verb"
    group: str = "say"
    takes: tuple[str, ...] = ()
    polarity: int = 1
    epistemic: Epistemic = "asserted"
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternSource:
    """A file that patterns were read from: its name without folders, and the SHA-256 of its bytes."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """All that a user adds, in the order of the files."""

    names: tuple[NamePattern, ...] = ()
    cues: tuple[CuePattern, ...] = ()
    sources: tuple[PatternSource, ...] = ()


NO_PATTERNS: Final = Patterns()


@dataclass(frozen=True, slots=True)
class _Row:
    """One pattern as written: its values by key, and where it stands."""

    kind: str
    values: Mapping[str, Any]
    path: str
    line: int | None

    def fault(self, message: str, remedy: str) -> PatternError:
        return PatternError(message, path=self.path, line=self.line, remedy=remedy)


def load_patterns(paths: Iterable[str | os.PathLike[str]]) -> Patterns:
    """Read pattern files (``.toml`` or ``.tsv``), in order; a name given twice counts once, as first given.

    Raises `PatternError` with file, line and remedy for the first thing that is wrong.
    """
    names: dict[tuple[str, str], NamePattern] = {}
    cues: dict[tuple[str, str], CuePattern] = {}
    sources: list[PatternSource] = []
    for path in paths:
        file = Path(path)
        data = _bytes(file)
        sources.append(PatternSource(name=file.name, sha256=hashlib.sha256(data).hexdigest()))
        for row in _rows(file, data):
            if row.kind == CUE:
                cue = _cue(row)
                cues.setdefault((cue.pos, cue.lemma), cue)
            else:
                name = _name(row)
                names.setdefault((name.type, name.name), name)
    return Patterns(names=tuple(names.values()), cues=tuple(cues.values()), sources=tuple(sources))


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise PatternError(
            f"cannot be read: {error.strerror or error}", path=str(file), remedy="check the path after --patterns"
        ) from error


def _rows(file: Path, data: bytes) -> Iterator[_Row]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PatternError("is not UTF-8", path=str(file), line=line, remedy="save it as UTF-8") from error
    if file.suffix.lower() == ".toml":
        return _toml_rows(text, str(file))
    if file.suffix.lower() == ".tsv":
        return _tsv_rows(text, str(file))
    raise PatternError("a file of patterns is TOML or TSV", path=str(file), remedy="name it .toml or .tsv")


# ---------------------------------------------------------------- TOML


def read_toml(text: str, path: str) -> dict[str, Any]:
    """Return the parsed `text`. Raises `PatternError` with the line."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        message = _AT_LINE.sub("", str(error)).strip().rstrip(".")
        line = int(found.group(1)) if found else text.count("\n", 0, len(text.rstrip())) + 1  # "(at end of document)"
        raise PatternError(
            f"is no TOML: {message}", path=path, line=line, remedy="strings stand in quotes, tables in [[…]]"
        ) from error


def _toml_rows(text: str, path: str) -> Iterator[_Row]:
    for kind, tables in read_toml(text, path).items():
        lines = _places(text, kind)
        if kind not in NAMED and kind != CUE:
            raise PatternError(f"unknown kind of pattern {kind!r}", path=path, line=next(iter(lines), None), remedy=_one_of())
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise PatternError(
                f"{kind} is no list of tables", path=path, line=next(iter(lines), None), remedy=f"write [[{kind}]] above each"
            )
        for number, table in enumerate(tables):
            yield _Row(kind, table, path, lines[min(number, len(lines) - 1)] if lines else None)


def _places(text: str, kind: str) -> list[int]:
    """Return the lines on which the tables of `kind` begin: a TOML parser does not tell."""
    head = re.compile(rf"\s*(?:\[\[?\s*[\"']?{re.escape(kind)}[\"']?\s*\]|[\"']?{re.escape(kind)}[\"']?\s*=)")
    return [number for number, line in enumerate(text.splitlines(), start=1) if head.match(line)]


# ---------------------------------------------------------------- TSV


def _tsv_rows(text: str, path: str) -> Iterator[_Row]:
    lines = [
        (number, [cell.strip() for cell in line.split("\t")])
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip() and not line.startswith("#")
    ]
    number, header = lines[0] if lines else (1, [])
    if not {"type", "name"} <= set(header):
        raise PatternError(
            "the columns 'type' and 'name' are missing", path=path, line=number, remedy="name the columns in the first line"
        )
    for column in header:
        if column not in {"type", *_NAME_KEYS, *_CUE_KEYS}:
            known = ", ".join(dict.fromkeys(("type", *_NAME_KEYS, *_CUE_KEYS[1:])))
            raise PatternError(f"unknown column {column!r}", path=path, line=number, remedy=f"one of {known}")
    for number, cells in lines[1:]:
        if len(cells) > len(header):
            raise PatternError(
                f"{len(cells)} cells under {len(header)} columns", path=path, line=number, remedy="separate lists with '|'"
            )
        values: dict[str, Any] = {
            key: [part.strip() for part in cell.split("|") if part.strip()] if key in _LISTS else cell
            for key, cell in zip(header, cells, strict=False)
            if cell
        }
        kind = str(values.pop("type", "")).lower()
        if kind not in NAMED and kind != CUE:
            raise PatternError(f"unknown type {kind!r}", path=path, line=number, remedy=_one_of())
        if kind == CUE and "name" in values:
            values["lemma"] = values.pop("name")
        yield _Row(kind, values, path, number)


# ---------------------------------------------------------------- records


def _one_of() -> str:
    return f"one of {', '.join([*NAMED, CUE])}"


def _name(row: _Row) -> NamePattern:
    _only(row, _NAME_KEYS)
    name = _text(row, "name")
    if name is None:
        raise row.fault(f"a {row.kind} without a name", "give it a name")
    wikidata, gender = _text(row, "wikidata"), _text(row, "gender")
    if wikidata is not None and not _WIKIDATA.fullmatch(wikidata):
        raise row.fault(f"{wikidata!r} is no identifier of Wikidata", 'write it like "Q42"')
    if gender is not None and (row.kind != "person" or gender.lower() not in _GENDERS):
        raise row.fault(f"gender {gender!r} of a {row.kind}", 'write "f" or "m", for persons, or leave it out')
    return NamePattern(
        type=NAMED[row.kind],
        name=" ".join(name.split()),
        aliases=tuple(" ".join(alias.split()) for alias in _list(row, "aliases")),
        wikidata=wikidata,
        kind=_text(row, "kind"),
        gender=None if gender is None else _GENDERS[gender.lower()],
        ambiguous=_flag(row, "ambiguous"),
    )


def _cue(row: _Row) -> CuePattern:
    _only(row, _CUE_KEYS)
    lemma = (_text(row, "lemma") or "").lower()
    if not lemma or len(lemma.split()) > 1:
        raise row.fault(f"the lemma {lemma!r} is not one word", 'give the word as a dictionary has it, such as "burble"')
    pos = _choice(row, "pos", ("verb", "noun", "adj"), "verb")
    takes = tuple(_SYNONYMS.get(frame, frame) for frame in _list(row, "takes")) or _TAKES[pos]
    for frame in takes:
        if frame not in _frames()[pos] and not frame.startswith("prep:"):
            raise row.fault(f"a {pos} does not take {frame!r}", f"one of {', '.join(_frames()[pos])}, prep:<word>")
    polarity = row.values.get("polarity", 1)
    if str(polarity) not in ("1", "-1"):
        raise row.fault(f"polarity {polarity!r}", "1, or -1 where the cue denies what it reports")
    epistemic = _choice(row, "epistemic", ("asserted", "hedged", "irrealis", "hypothetical", "question"), "asserted")
    return CuePattern(
        lemma=lemma,
        pos=cast(PartOfSpeech, pos),
        group=_choice(row, "class", _groups(), "say"),
        takes=takes,
        polarity=int(polarity),
        epistemic=cast(Epistemic, epistemic),
        forms=tuple(form.lower() for form in _list(row, "forms")),
    )


def _only(row: _Row, keys: tuple[str, ...]) -> None:
    for key in row.values:
        if key not in keys:
            raise row.fault(f"a {row.kind} has no {key!r}", f"one of {', '.join(keys)}")


def _text(row: _Row, key: str) -> str | None:
    value = row.values.get(key)
    if value is not None and not isinstance(value, str):
        raise row.fault(f"{key} is no text", "put it in quotes")
    return (value or "").strip() or None


def _list(row: _Row, key: str) -> list[str]:
    value = row.values.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
        raise row.fault(f"{key} is no list of texts", f'write {key} = ["…", "…"]')
    return [item.strip() for item in value]


def _choice(row: _Row, key: str, known: tuple[str, ...], default: str) -> str:
    value = _text(row, key) or default
    if value not in known:
        raise row.fault(f"unknown {key} {value!r}", f"one of {', '.join(known)}")
    return value


def _flag(row: _Row, key: str) -> bool:
    value = row.values.get(key, False)
    if not isinstance(value, bool) and str(value).lower() not in _YES:
        raise row.fault(f"{key} is neither true nor false", "write true or false")
    return value if isinstance(value, bool) else _YES[str(value).lower()]


@cache
def _frames() -> dict[str, tuple[str, ...]]:
    """Return the frames that a part of speech can have in ``cue_frames.tsv``, without prepositions."""
    rows = [row for row in read_table("data", "lexicons", "cue_frames.tsv") if not row["frame"].startswith("prep:")]
    return {pos: tuple(dict.fromkeys(row["frame"] for row in rows if row["pos"] == pos)) for pos in _TAKES}


@cache
def _groups() -> tuple[str, ...]:
    """Return the classes of ``cues.tsv``."""
    return tuple(sorted({row["class"] for row in read_table("data", "lexicons", "cues.tsv") if row["class"]}))


# ---------------------------------------------------------------- settings of components


def name_patterns(fields: Iterable[Mapping[str, Any]]) -> tuple[NamePattern, ...]:
    """Return the patterns whose fields stand in the settings of a component, where tuples may have become lists."""
    return tuple(NamePattern(**{**row, "aliases": tuple(row["aliases"])}) for row in fields)


def cue_patterns(fields: Iterable[Mapping[str, Any]]) -> tuple[CuePattern, ...]:
    """Return the cues whose fields stand in the settings of a component, where tuples may have become lists."""
    return tuple(CuePattern(**{**row, "takes": tuple(row["takes"]), "forms": tuple(row["forms"])}) for row in fields)
