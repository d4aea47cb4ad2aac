"""Findings in plain words: the template of a check, filled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kg.passages import clip

# A label that says something instead of naming something; "what is worn" and "the number of" name.
_CLAUSE: Final = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|must|should)\b(?<!^what is)(?<!^who is)|…$",
    re.IGNORECASE,
)
_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_EMPTY_JOINT: Final = re.compile(r"\s*:\s*(?=\.)|(?<=\s)\s+")
_QUOTED: Final = 140  # characters of a side's words
_SINGLE: Final = str.maketrans('“”"', "‘’'")
_MORE: Final = 2  # further places of one side that are named


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One member's words, its value and where it stands."""

    text: str
    value: str
    place: str
    document: str


def explain(
    template: str,
    *,
    label: str,
    agrees: Sequence[str],
    differs: Sequence[str],
    detail: str,
    speaker: str,
    sides: Sequence[Sequence[Side]],
) -> str:
    """Return `template` with its placeholders filled; both sides are quoted with the place at which each stands."""
    filled = {
        "label": label or "one thing",
        "thing": named(label) if label else "one thing",
        "quoted": label if "“" in label else quoted(label) if label else "one thing",
        "agrees": listed(agrees),
        "differs": listed(differs),
        "detail": detail.rstrip(" .") or listed([quoted(value) for value in _values(sides)]),
        "speaker": speaker or "one speaker",
        "values": listed([quoted(value) for value in _values(sides)]),
        "sides": sides_text(sides),
    }
    text = _PLACEHOLDER.sub(lambda match: filled.get(match.group(1), match.group()), template)
    text = _EMPTY_JOINT.sub("", text.replace(", ,", "")).strip()
    return text[:1].upper() + text[1:]


def listed(words: Sequence[str]) -> str:
    """Return words as an English list: ``a, b and c``."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def named(label: str) -> str:
    """Return a label so that it can stand in a sentence as a noun: in curly quotes where it is a clause."""
    return quoted(label) if "“" not in label and _CLAUSE.search(label) else label


def quoted(text: str) -> str:
    """Return `text` on one line, clipped, in curly quotes; marks inside become single ones, those around the whole go."""
    line = clip(text, _QUOTED)
    if len(line) > 1 and line[0] in '“"' and line[-1] in '”"' and not any(mark in line[1:-1] for mark in '“”"'):
        line = line[1:-1]
    return f"“{line.translate(_SINGLE)}”"


def _values(sides: Sequence[Sequence[Side]]) -> list[str]:
    """Return the first value of each side, each once."""
    return list(dict.fromkeys(side[0].value for side in sides if side and side[0].value))


def sides_text(sides: Sequence[Sequence[Side]]) -> str:
    """Return each side's first words with their place, and the further places at which it stands."""
    told = []
    for side in sides:
        first, *others = side
        places = list(dict.fromkeys(other.place for other in others if other.place != first.place))
        also = f", also {listed(places[:_MORE])}" if places else ""
        more = f" and {len(places) - _MORE} more" if len(places) > _MORE else ""
        told.append(f"{quoted(first.text)} ({first.place}{also}{more})")
    return "; but ".join(told) + ("." if told else "")
