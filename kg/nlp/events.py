"""Names that go on in small letters: "Glass Hill tour", "Norrland city council", "Long Field podcast", "Nordval ad"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from kg.nlp.entity_cues import cues
from kg.nlp.naming import Name
from kg.nlp.tokens import Tokens

_MAX_BETWEEN: Final = 4
_PUBLIC_BODIES: Final = (
    "council",
    "union",
    "university",
    "college",
    "hospital",
    "museum",
    "police",
    "association",
    "club",
    "school",
    "library",
)
_SWALLOWED: Final = ("Event", "Campaign")


@lru_cache(maxsize=1)
def _heads() -> dict[str, str]:
    """Return the nouns in small letters that end a name, and the type of the whole."""
    table: dict[str, str] = {word: found[0].type for word, found in cues()["after"].items() if found[0].type in _SWALLOWED}
    table["podcast"] = "Platform"
    for word in _PUBLIC_BODIES:
        table.setdefault(word, "Organization")
    return table


def extend_names(tokens: Tokens, names: dict[tuple[str, ...], Name]) -> None:
    """Add the longer names to `names`; where the short one is a part of the whole only ("Glass Hill"), it moves into it."""
    ends: set[int] = set()
    for key in sorted(names, key=lambda key: min((span.first for span in names[key].spans), default=0)):
        name = names[key]
        kept = []
        whole = _names_the_whole(tokens, name)
        for span in name.spans:
            last = _end(tokens, span.last)
            if last is None:
                kept.append(span)
                continue
            if last in ends:
                continue  # "Kids ad campaign" within "Nordval Kids ad campaign"
            ends.add(last)
            kind = _heads()[tokens.lower[last - 1]]
            longer = tuple(word for word in tokens.lower[span.first : last])
            target = names.get(longer)
            if target is None:
                target = names[longer] = Name(longer)
            target.extended = kind != "Platform"
            if kind == "Organization":
                name.evidence.add("Place", 1.0, "has a council")
                name.type = name.evidence.best()[0]
            target.evidence.add(kind, 3.0, f"ends in {tokens.lower[last - 1]}")  # type: ignore[arg-type]
            target.type = kind  # type: ignore[assignment]
            target.spans.append(replace(span, last=last, entry=None, label=None, title=None))
            # A person, a place or a brand stays what it is beside the tour, the council or the campaign that bears its name.
            if kind != "Platform" and not whole:
                kept.append(span)
        name.spans = kept
    for name in names.values():
        name.spans.sort(key=lambda span: span.first)


def _names_the_whole(tokens: Tokens, name: Name) -> bool:
    """Tell whether a name stands nowhere without the noun that goes on with it, and only the model says what it is."""
    if name.entry is not None or any(
        not reason.startswith(("model", "two words", "name", "cue before")) for reason in name.evidence.reasons
    ):
        return False
    return all(_end(tokens, span.last) is not None for span in name.spans)


def _end(tokens: Tokens, last: int) -> int | None:
    """Return the end of the longer name whose last noun follows within a few nouns, or None."""
    position = last
    while position < min(last + _MAX_BETWEEN, tokens.n) and tokens.section[position] == tokens.section[last - 1]:
        word = tokens.lower[position]
        following = position + 1
        if word in _heads() and (
            following >= tokens.n or tokens.pos[following] not in ("NOUN", "PROPN") or tokens.lower[following] not in _heads()
        ):
            return position + 1
        if tokens.pos[position] not in ("NOUN", "PROPN") or (tokens.text[position][0].isupper() and word not in cues()["after"]):
            return None
        position += 1
    return None
