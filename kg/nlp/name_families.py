"""What the other names of a document tell about one: "Norval", "Norval Gold" and "Norval Dairy" are a firm and its goods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from kg.nlp.entity_cues import cues
from kg.nlp.gender import given_names, is_title, roles
from kg.nlp.naming import Name

#: What a word tells that begins several names: people share their last word, firms and their goods the first.
_SHARED_FIRST: Final = 2.5
_FIRM: Final = 1.5
_SURE: Final = 1.2


def weigh_families(names: Mapping[tuple[str, ...], Name]) -> None:
    """Add to the evidence of `names` what they tell about one another; linear in the names."""
    by_first: dict[str, list[Name]] = defaultdict(list)
    for key, name in names.items():
        by_first[key[0]].append(name)
    for first, family in by_first.items():
        if first in given_names() or is_title(first) or not _is_firms(family):
            continue
        if any(len(name.key) > 1 and ((name.key[-1],) in names or name.key[-1] in roles()) for name in family):
            continue  # "Phillips Idowu" beside "Idowu" is a person, "Home Secretary" what somebody is
        for name in family:
            if name.entry is None and name.evidence.best()[0] in ("Person", "Organization", "Brand", "Place"):
                goods = len(name.key) > 1 and not _says_firm(name)
                name.evidence.add("Brand" if goods else "Organization", _SHARED_FIRST, "first word of several names")


def place_short_forms(names: Mapping[tuple[str, ...], Name]) -> None:
    """Make a word a place's name where it ends that of a place and only the model says otherwise ("Holm" of "Innish Holm")."""
    places = {key[-1] for key, name in names.items() if len(key) > 1 and name.evidence.best()[0] == "Place"}
    for key, name in names.items():
        if (
            len(key) == 1
            and key[0] in places
            and name.entry is None
            and all(r.startswith("model") for r in name.evidence.reasons)
        ):
            name.evidence.add("Place", _SHARED_FIRST, "last word of a place")


def _is_firms(family: list[Name]) -> bool:
    """Tell whether names that begin alike are those of a firm: one of them says so, and no place or work is among them."""
    longer = [name for name in family if len(name.key) > 1]
    if len(family) < 2 or not longer or any(name.entry is not None and name.entry.type != "Brand" for name in family):
        return False
    firm = any(name.evidence.best()[0] in ("Organization", "Brand") and "apposition" in name.evidence.reasons for name in longer)
    if any(name.evidence.best()[0] in ("Event", "Campaign", "Work", "Platform", "Group") for name in family):
        return False
    if any(name.evidence.scores.get("Place", 0.0) > _FIRM for name in family):
        return False  # "Norrland" beside the "Norrland Council"
    if any(name.evidence.scores.get("Person", 0.0) >= _SURE and not (firm and _is_guess(name)) for name in family):
        return False
    return any(_says_firm(name) for name in family)


def _is_guess(name: Name) -> bool:
    """Tell whether only the model and a verb of speech make a single word a person's name."""
    return len(name.key) == 1 and all(reason.startswith(("model", "says", "tells", "writes")) for reason in name.evidence.reasons)


def _says_firm(name: Name) -> bool:
    scores = name.evidence.scores
    named = len(name.key) > 1 and any(cue.type in ("Organization", "Brand") for cue in cues()["last"].get(name.key[-1], ()))
    return named or scores.get("Organization", 0.0) + scores.get("Brand", 0.0) >= 1.0
