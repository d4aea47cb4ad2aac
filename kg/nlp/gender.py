"""What words tell about a person's gender: titles, given names, roles, kinship, pronouns."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from kg.resources import read_table, resource

#: Third-person pronouns: gender ("f", "m", "n" for things) and number.
PRONOUNS: Final[dict[str, tuple[str | None, str]]] = {
    "he": ("m", "sg"), "him": ("m", "sg"), "his": ("m", "sg"), "himself": ("m", "sg"),
    "she": ("f", "sg"), "her": ("f", "sg"), "hers": ("f", "sg"), "herself": ("f", "sg"),
    "it": ("n", "sg"), "its": ("n", "sg"), "itself": ("n", "sg"),
    "they": (None, "pl"), "them": (None, "pl"), "their": (None, "pl"), "theirs": (None, "pl"), "themselves": (None, "pl"),
}  # fmt: skip
FIRST_SINGULAR: Final = frozenset({"i", "me", "my", "mine", "myself"})
FIRST_PLURAL: Final = frozenset({"we", "us", "our", "ours", "ourselves"})
POSSESSIVES: Final = frozenset({"his", "her", "its", "their", "my", "our"})
REFLEXIVES: Final = frozenset({"himself", "herself", "itself", "themselves"})

_TITLES: Final[dict[str, str | None]] = {
    **dict.fromkeys(("mr", "sir", "lord", "mister", "king", "prince", "duke", "baron", "fr", "congressman", "pope"), "m"),
    **dict.fromkeys(
        ("mrs", "ms", "miss", "dame", "lady", "queen", "princess", "duchess", "baroness", "madam", "congresswoman"), "f"
    ),
    **dict.fromkeys(
        ("mx", "dr", "prof", "professor", "rev", "hon", "senator", "sen", "rep", "gov", "president", "judge", "justice")
    ),
    **dict.fromkeys(
        ("lt", "capt", "col", "gen", "sgt", "maj", "major", "adm", "cmdr", "secretary", "governor", "mayor", "ambassador")
    ),
    **dict.fromkeys(
        ("chancellor", "captain", "colonel", "sergeant", "lieutenant", "admiral", "inspector", "archbishop", "bishop")
    ),
}


#: Titles that belong to the written name; those of office stand beside it.
HONORIFICS: Final = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "prof", "mister", "madam"))


def title_gender(word: str) -> str | None:
    """Return "f" or "m" if the title `word` ("Mrs", "Sir") tells."""
    return titles().get(word.lower().rstrip("."))


def is_title(word: str) -> bool:
    """Tell whether `word` is an honorific that stands before a name."""
    return word.lower().rstrip(".") in titles()


@lru_cache(maxsize=1)
def titles() -> dict[str, str | None]:
    """Return honorifics without their full stop, in lower case, and the gender that they tell."""
    found = dict(_TITLES)
    for row in _rows("titles.tsv"):
        word = next(iter(row.values())).lower().rstrip(".")
        # A title of more words is left to the roles.
        if word and " " not in word:
            found.setdefault(word, _gender(row))
    return found


@lru_cache(maxsize=1)
def given_names() -> dict[str, str | None]:
    """Return the known given names, in lower case, and their gender (None where both bear the name)."""
    return {next(iter(row.values())).lower(): _gender(row) for row in _rows("names_given.tsv")}


@lru_cache(maxsize=1)
def roles() -> dict[str, str | None]:
    """Return the nouns of people's roles and the gender that they tell."""
    found = {next(iter(row.values())).lower(): _gender(row) for row in _rows("roles.tsv")}
    for row in read_table("data", "lexicons", "nominals.tsv"):
        if row["type"] == "Person":
            found.setdefault(row["noun"], row["gender"] or None)
    return found


def name_gender(first: str) -> str | None:
    """Return the gender that the given name `first` tells, if any."""
    return given_names().get(first.lower())


def _rows(table: str) -> list[dict[str, str]]:
    return read_table("data", "lexicons", table) if resource("data", "lexicons", table).exists() else []


def _gender(row: dict[str, str]) -> str | None:
    value = row.get("gender", "").strip().lower()[:1]
    return value if value in ("f", "m") else None
