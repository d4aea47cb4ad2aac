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
Negro; aborigine; abstainer; alien; antecedent; babe; baby; bad hat; barbarian; barnburner; bastard; bearer; beast; beggar
being; belle; best; better; big; bird; bitch; biter; black; blind; body; booby; booker; boor; brave; broth of a boy; brute
buck; buff; bull; bully boy; bum; carrier; case; cat; chair; character; chick; chicken; chosen; chump; colored
colored person; comer; commie; common; coon; creature; cretin; cripple; crone; cuss; dame; damned; darling; dead
dead person; dear; degenerate; devil; dish; dog; doll; double; drunk; drunkard; duffer; dullard; dwarf; embodiment
epileptic; equal; example; face; fairy; fellow; fiend; figure; first; fool; force; freak; free; gay; general; ghost; ghoul
gipsy; giver; goat; goner; good; great; gypsy; hag; half-breed; half-caste; ham; hand; hater; head; heathen; heavy
hell-rooster; hellion; heretic; high; hillbilly; holder; homo; homosexual; hood; hulk; human; ideal; idiot; ignoramus
image; imbecile; incarnation; incompetent; individual; infidel; initiate; innocent; invalid; jackass; jerk; jimdandy
jimhickey; junior; kike; knockout; lame; lasher; last; lead; lecher; left-hander; lefty; leper; lesbian; liar; life
lifter; light; lightweight; limey; living; loon; loser; lout; low; lulu; lummox; lunatic; lunkhead; madman; major; maniac
mark; master; match; mental case; midget; mind; minor; miss; mixed; model; modern; monster; moron; mortal; mover; mulatto
mute; name; native; natural; needy; negro; nigger; nonentity; number; object; old; oriental; original; papist; paralytic
pawn; peach; peer; people; person; pervert; pig; pinko; poor; possessor; power; private; prostitute; psycho; puppet; queer
rat; redskin; regular; retard; rich; round; savage; second; self; senior; shade; shadow; sick; slave; slut; snake
somebody; someone; soul; spastic; spinster; spirit; sport; square; squaw; stick; straight; stud; subject; sucker; swine
target; thing; third; tool; tramp; voice; weak; weakling; white; whole; whore; wimp; witch; wop; wounded; yank; yankee
yid; young; zero
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
