"""Build ``lexicons/roles.tsv``, ``groups.tsv`` and ``titles.tsv`` from our typed words and WordNet's persons."""

from __future__ import annotations

import re

from common import LEXICONS, OWN, Synset, wordnet_counts, wordnet_data, wordnet_index, words_of, write_table
from own_roles import EXCLUSIVE, GROUPS, ROLES, TITLES

WORDNET = "Debian wordnet-base 1:3.0-37 (WordNet 3.0 licence, LICENSE-wordnet.txt)"
# ancestors in WordNet (first word of the synset) that settle the class of a role we did not type
CLASSES = {
    "entertainer": "entertainment", "artist": "entertainment", "performer": "entertainment", "musician": "entertainment",
    "politician": "politics", "ruler": "politics", "official": "politics", "legislator": "politics", "lawyer": "law",
    "policeman": "police", "scientist": "science", "scholar": "science",
    "athlete": "sport", "contestant": "sport", "writer": "media", "communicator": "media", "clergyman": "religion",
    "religious person": "religion", "serviceman": "military", "military officer": "military", "health professional": "health",
    "educator": "education", "student": "education", "relative": "family", "businessman": "business", "worker": "business",
    "merchant": "business", "capitalist": "business", "employer": "business", "aristocrat": "royalty", "sovereign": "royalty",
    "medical practitioner": "health", "soldier": "military",
}  # fmt: skip
NOT_ROLES = """
people; self; somebody; someone; soul; subject; thing; case; character; figure; face; hand; head; body; body; life; being; creature; object
mind; fellow; peer; match; second; third; first; last; second; chair; pawn; puppet; tool; tramp; bum; fool; idiot; jerk; moron; imbecile
savage; slave; whore; prostitute; bastard; bitch; dog; pig; swine; rat; snake; beast; devil; witch; monster; freak; cripple; dwarf; midget
native; Negro; negro; squaw; gypsy; gipsy; lame; blind; mute; beggar; cat; bird; chick; baby; doll; dish; knockout; lulu; peach; sucker
target; mark; goat; sport; stick; stud; buck; bull; chicken; ham; heavy; lead; light; power; force; mixed; big; great; good; best; better
original; natural; ideal; model; image; example; spirit; ghost; shade; shadow; double; voice; name; number; nonentity; zero; whole; mover
straight; square; round; high; low; junior; major; minor; senior; general; private; regular; initiate; innocent; young; old; dead; living
individual; mortal; person; human; common; brave; free; weak; poor; rich; sick; needy; damned; wounded; possessor; holder; bearer; carrier
alien; aborigine; homosexual; lesbian; gay; homo; fairy; queer; half-breed; commie; pinko; mental case; maniac; madman; lunatic; psycho
jackass; hillbilly; lecher; hulk; loon; lout; boor; brute; bully boy; hood; lummox; lunkhead; booby; chump; duffer; dullard; ignoramus
spastic; leper; retard; invalid; incompetent; weakling; wimp; degenerate; pervert; homosexual; papist; yid; kike; wop; limey; yank; yankee
drunk; drunkard; miss; modern; dear; darling; chosen; equal; antecedent; lefty; left-hander; lightweight; babe; dame; belle; goner; ghoul
jimdandy; jimhickey; hell-rooster; broth of a boy; bad hat; dead person; barnburner; lasher; booker; lifter; comer; biter; buff; giver
mulatto; colored; half-caste; cretin; paralytic; epileptic; cuss; fiend; hater; hellion; loser; liar; master; embodiment; incarnation
abstainer; slut; hag; crone; spinster; nigger; redskin; coon; heathen; infidel; barbarian; heretic; oriental; white; black; colored person
"""


def ancestors(offset: str, data: dict[str, Synset]) -> list[str]:
    """First words of all hypernyms, nearest first."""
    names: list[str] = []
    queue = [offset]
    seen: set[str] = set()
    while queue:
        here = queue.pop(0)
        if here in seen:
            continue
        seen.add(here)
        names.append(data[here].words[0])
        queue += [target for symbol, target, pos, _ in data[here].pointers if symbol == "@" and pos == "n"]
    return names


def gender_of(names: list[str]) -> str:
    """Gender that the hypernyms tell."""
    if any(name in names for name in ("woman", "female", "girl", "mother", "wife", "sister")):
        return "f"
    if any(name in names for name in ("man", "male", "boy")):
        return "m"
    return "u"


def exclusive_groups() -> dict[str, str]:
    """Role to its group and side."""
    table: dict[str, str] = {}
    for line in EXCLUSIVE.replace("|\n  ", "| ").split("\n"):
        if not line.strip():
            continue
        group, _, sides = line.partition(": ")
        for side in sides.split(" | "):
            members = [role.strip() for role in side.strip(" |").split(",")]
            for role in members:
                table.setdefault(role, f"{group}:{members[0]}")
    return table


def role_rows() -> list[tuple[str, ...]]:
    """Typed roles first, then the commoner of WordNet's persons; the first class of a role wins."""
    rows: dict[str, tuple[str, str, str]] = {}
    kind = ""
    for entry in words_of(ROLES):
        if entry.startswith("@ "):
            kind = entry[2:]
            continue
        noun, *marks = entry.split("/")
        gender, group = "u", kind
        for mark in marks:
            if mark in {"m", "f"}:
                gender = mark
            else:
                group = mark.removeprefix("class=")
        rows.setdefault(noun, (group, gender, "own"))
    data = wordnet_data("noun")
    counts = wordnet_counts()
    skip = set(words_of(NOT_ROLES))
    for lemma, (_, offsets) in sorted(wordnet_index("noun").items()):
        synset = data[offsets[0]]
        if lemma in rows or lemma in skip or lemma not in synset.words or counts.get((lemma, 1), 0) < 2:
            continue
        if synset.lexfile != 18 or any(symbol == "@i" for symbol, *_ in synset.pointers):
            continue
        names = ancestors(offsets[0], data)
        if "person" not in names:
            continue
        found = next((CLASSES[name] for name in names if name in CLASSES), "other")
        rows[lemma] = (found, gender_of([*names, *re.findall("(?:wo)?man$", lemma)]), "wordnet")
    exclusive = exclusive_groups()
    missing = sorted(role for role in exclusive if role not in rows)
    if missing:
        raise ValueError(f"roles that exclude others but are not typed: {missing}")
    return [(noun, group, gender, exclusive.get(noun, ""), source) for noun, (group, gender, source) in rows.items()]


def main() -> None:
    """Write the three files."""
    notes = [
        f"Nouns that name a person by role. Origin: source=own: {OWN}; source=wordnet: {WORDNET}.",
        "Singular, lower case but for abbreviations (CEO, GP, MP). gender: m, f or u.",
        "exclusive_group is 'group:side': two roles exclude each other at one time in one organisation or event where the group",
        "is the same and the side differs; for kin: of one and the same person.",
    ]
    header = ("noun", "class", "gender", "exclusive_group", "source")
    print("roles", write_table(LEXICONS / "roles.tsv", header, role_rows(), notes))
    table: dict[str, str] = {}
    kind = ""
    for entry in words_of(GROUPS):
        if entry.startswith("@ "):
            kind = entry[2:]
        else:
            table.setdefault(entry, kind)
    notes = [
        f"Nouns and pronouns that name groups of people who speak. Origin: {OWN}.",
        "Written as they stand in text (plurals). indefinite: no two mentions need be the same people.",
    ]
    print("groups", write_table(LEXICONS / "groups.tsv", ("noun", "class"), table.items(), notes))
    titles: dict[str, str] = {}
    for entry in words_of(TITLES):
        if entry.startswith("@ "):
            kind = entry[2:]
        else:
            titles.setdefault(entry, kind)
    notes = [f"Honorifics and titles before a name (some after it: QC, MP, Esq). Case matters. Origin: {OWN}."]
    print("titles", write_table(LEXICONS / "titles.tsv", ("title", "gender"), titles.items(), notes))


if __name__ == "__main__":
    main()
