"""Where names stand: runs of capitalised words, the model's entities and the gazetteer, reconciled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from spacy.tokens import Span

from kg.nlp.entity_cues import cues, cues_before
from kg.nlp.gazetteers import Gazetteer, GazetteerEntry
from kg.nlp.gender import HONORIFICS, given_names, is_title, roles
from kg.nlp.tokens import Tokens, normalise

_NAMING_LABELS: Final = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "PRODUCT"})
_CALENDAR: Final = frozenset((
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "christmas", "easter",
))  # fmt: skip
_LINKS: Final = frozenset(
    ("of", "&", "de", "da", "di", "du", "van", "von", "der", "den", "bin", "al", "la", "le", "del", "dos", "ter", "y", "e")
)
_BODY: Final = 4
_SMALL_WORDS: Final = frozenset(("PRON", "DET", "AUX", "ADP", "CCONJ", "SCONJ", "PART"))
_OPEN: Final = frozenset("\"'“‘(«`")
_CLOSE: Final = frozenset("\"'”’»")
_NUMBERS: Final = frozenset(
    (
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "dozens",
        "hundreds",
        "thousands",
    )
)
_NOT_NAMES: Final = frozenset(
    ("i", "i'm", "i'd", "i'll", "ok", "no", "yes", "tv", "pc", "pcs", "dvd", "cd", "ceo", "mp", "mps", "mr", "mrs", "ms", "dr")
)


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name in the text: tokens ``first:last``, the model's label, the gazetteer's entry, and a title in front of it ("Mrs")."""

    first: int
    last: int
    label: str | None = None
    entry: GazetteerEntry | None = None
    title: int | None = None
    headline: bool = False


def find_names(tokens: Tokens, gazetteer: Gazetteer) -> list[NameSpan]:
    """Return the names of a document, left to right, not overlapping."""
    known = _known(tokens, gazetteer)
    taken = [-1] * tokens.n
    for number, span in enumerate(known):
        for index in range(span.first, span.last):
            taken[index] = number
    labels = _model_labels(tokens)
    spans = list(known)
    for first, last in _runs(tokens, labels, taken):
        spans.extend(_cut(tokens, first, last, labels))
    spans.extend(_lone_entities(tokens, spans))
    return sorted(spans, key=lambda span: span.first)


def _known(tokens: Tokens, gazetteer: Gazetteer) -> list[NameSpan]:
    """Return the names of the gazetteer; an ambiguous one needs a capital that its place in the sentence does not explain."""
    by_start = {start: index for index, start in enumerate(tokens.start)}
    by_end = {end: index + 1 for index, end in enumerate(tokens.end)}
    found = []
    text = normalise(tokens.source)
    for start, end, entry in gazetteer.match(text, tokens.start, frozenset(by_end), tokens.text):
        first, last = by_start[start], by_end[end]
        if _extends(tokens, first, last, entry):
            continue
        if (
            entry.name.endswith("'s")
            and entry.name[:-2].lower() in given_names()
            and tokens.pos[min(last, tokens.n - 1)] != "PUNCT"
        ):
            continue  # "Henry's" is Henry's more often than a shop
        if entry.ambiguous and not _is_name_here(tokens, first, last) and not _is_cued(tokens, first, last, entry):
            continue
        found.append(NameSpan(first, last, _label(tokens, first, last), entry, headline=tokens.headline[first]))
    return found


def _extends(tokens: Tokens, first: int, last: int, entry: GazetteerEntry) -> bool:
    """Tell whether a known word is only a part of a longer name ("Coach" in "Coach Carter", "Jordan" in "Michael Jordan")."""
    if entry.kind == "social-network" and not entry.ambiguous:
        return False
    headline = tokens.headline[first]
    before, after = first - 1, last
    if not headline and before >= 0 and _is_name_token(tokens, before) and tokens.section[before] == tokens.section[first]:
        return not starts_sentence(tokens, before) or tokens.tag[before].startswith("NNP")
    if after >= tokens.n or tokens.section[after] != tokens.section[first] or headline:
        return False
    if not _is_name_token(tokens, after) or last - first > 1:
        return False
    # "Elle Magazine" is Elle, "Beacon TV" is not the shop of that name.
    following = cues()["after"].get(tokens.lower[after], ()) if tokens.lower[after] in cues()["after"] else None
    return following is None or (entry.ambiguous and all(cue.type != entry.type for cue in following))


def _is_name_here(tokens: Tokens, first: int, last: int) -> bool:
    if tokens.headline[first]:
        return False
    if last - first > 1:
        return not starts_sentence(tokens, first) or tokens.tag[first].startswith("NNP")
    if starts_sentence(tokens, first) and tokens.tag[first].endswith("S"):
        return False  # "Walkers": a noun in the plural has its capital from its place
    if _label(tokens, first, last) in ("ORG", "PRODUCT", "EVENT"):
        return True
    return tokens.tag[first].startswith("NNP") and not starts_sentence(tokens, first)


def _is_cued(tokens: Tokens, first: int, last: int, entry: GazetteerEntry) -> bool:
    """Tell whether the words around an ambiguous name speak for what the gazetteer says ("took to X", "Elle magazine")."""
    # One letter is no noun, and what stands "on" it in the middle of a sentence is a network ("confirmed on X that").
    letter = last - first == 1 and len(tokens.text[first]) == 1
    if entry.kind == "social-network" and letter and first and tokens.lower[first - 1] == "on":
        return True
    before = cues_before(tokens.lower, first, tokens.sent_first[tokens.sent[first]])
    after = cues()["after"].get(tokens.lower[last], ()) if last < tokens.n else ()
    return any(cue.type == entry.type for cue in (*before, *after))


def _label(tokens: Tokens, first: int, last: int) -> str | None:
    label = tokens.doc[first].ent_type_ or tokens.doc[last - 1].ent_type_
    return label if label in _NAMING_LABELS else None


def _model_labels(tokens: Tokens) -> list[str]:
    labels = [""] * tokens.n
    for entity in tokens.doc.ents:
        if entity.label_ in _NAMING_LABELS:
            for index in range(entity.start, entity.end):
                labels[index] = entity.label_
    return labels


def starts_sentence(tokens: Tokens, index: int) -> bool:
    """Tell whether its place explains the capital of token `index`: after a full stop, an opening mark, a section's start."""
    while index > 0:
        if tokens.section[index] != tokens.section[index - 1]:
            return True
        previous = tokens.text[index - 1]
        if previous[0] in _CLOSE and index > 1 and tokens.text[index - 2][-1] in ",’'":
            return False
        if previous[0] in _OPEN or previous[-1] in ".!?:;…•”" or previous.isspace():
            # A full stop inside a name ("St.", "J.") does not end a sentence.
            if previous[-1] == "." and len(previous) > 1 and is_title(previous):
                return False
            if previous.isspace() and "\n" not in previous:
                index -= 1
                continue
            return True
        return False
    return True


def _is_name_token(tokens: Tokens, index: int) -> bool:
    text = tokens.text[index]
    if not text[0].isupper() or tokens.lower[index] in _CALENDAR:
        return False
    if tokens.lower[index] in _NOT_NAMES and not _ends_broadcaster(tokens, index):
        return False
    if tokens.lower[index] in _NUMBERS:
        return False
    if tokens.tag[index] in ("NNP", "NNPS"):
        return True
    return (
        tokens.pos[index] in ("NOUN", "ADJ", "ADV", "VERB", "X", "INTJ", "PROPN", "NUM")
        and not starts_sentence(tokens, index)
        and len(text) > 1
    )


def _ends_broadcaster(tokens: Tokens, index: int) -> bool:
    """Tell whether "TV" stands at the end of a name: "Norrland TV"."""
    if tokens.lower[index] != "tv" or not index or tokens.lower[index - 1] in _NOT_NAMES:
        return False
    return tokens.text[index - 1][0].isupper() and tokens.tag[index - 1].startswith("NNP")


@lru_cache(maxsize=1)
def _common_firsts() -> frozenset[str]:
    """Return words that begin a sentence or a phrase with a capital and are no part of the name after them."""
    return frozenset(roles()) | {word for word in cues()["before"] if " " not in word}


def _runs(tokens: Tokens, labels: list[str], taken: list[int]) -> list[tuple[int, int]]:
    """Return maximal runs of name words outside headlines, linked by "of", "de", "&" where the run goes on."""
    runs = []
    index = 0
    while index < tokens.n:
        if tokens.headline[index] or taken[index] >= 0 or not _is_name_token(tokens, index):
            index += 1
            continue
        if starts_sentence(tokens, index) and not _holds_at_start(tokens, index, labels):
            index += 1
            continue
        first = index
        index += 1
        while index < tokens.n and taken[index] < 0 and tokens.section[index] == tokens.section[first]:
            if _is_name_token(tokens, index):
                index += 1
            elif _links(tokens, index, labels, taken):
                index += 2
            elif tokens.tag[index] == "CD" and _numbered(tokens, index, labels):
                index += 1
            else:
                break
        runs.append((first, index))
    return runs


def _holds_at_start(tokens: Tokens, index: int, labels: list[str]) -> bool:
    """Tell whether a capital at the start of a sentence is a name's."""
    if not tokens.tag[index].startswith("NNP"):
        return False
    if labels[index]:
        return True
    following = index + 1
    if following < tokens.n and _is_name_token(tokens, following):
        return True
    # A heading's first word has a capital anyway; so has a sentence's, but there the tagger sees more.
    return tokens.role[tokens.section[index]] not in ("title", "heading") and tokens.lower[index] not in _common_firsts()


def _ends_in_body(tokens: Tokens, first: int) -> bool:
    """Tell whether the name that goes on at `first` ends like a body's: "Brackwater Bakers' | Trade Union"."""
    last = first
    while last + 1 < tokens.n and last - first < _BODY and _is_name_token(tokens, last + 1):
        last += 1
    return any(cue.type == "Organization" for cue in cues()["last"].get(tokens.lower[last], ()))


def is_small_word(tokens: Tokens, index: int) -> bool:
    """Tell whether a word that is no name's ("The", "What") has a capital that its place does not explain."""
    text = tokens.text[index]
    capital = len(text) > 1 and text[0].isupper() and text[1:].islower()
    return capital and tokens.pos[index] in _SMALL_WORDS and not tokens.headline[index] and not starts_sentence(tokens, index)


def _links(tokens: Tokens, index: int, labels: list[str], taken: list[int]) -> bool:
    word = tokens.lower[index]
    following = index + 1
    if word == "-" and len(tokens.text[index - 1]) > 1:
        joined = (
            tokens.end[index - 1] == tokens.start[index] and following < tokens.n and tokens.end[index] == tokens.start[following]
        )
        return joined and taken[following] < 0 and _is_name_token(tokens, following)
    if following >= tokens.n or taken[following] >= 0 or not _is_name_token(tokens, following):
        return False
    if word == "'":
        return tokens.tag[index] == "POS" and tokens.lower[index - 1].endswith("s") and _ends_in_body(tokens, following)
    if labels[index] and is_small_word(tokens, index):
        return True  # "Mind The Step": only a title writes such a word with a capital
    if word == "of":
        # "Bank of Norrland" is one name, "Anna Reed of Norrland" are two.
        if any(cue.kind == "company" for cue in cues()["last"].get(tokens.lower[index - 1], ())):
            return False  # "Reed Packing Co. of Norrland"
        return tokens.lower[index - 1] in _of_heads() or (
            labels[index] != "" and labels[index] == labels[following] == labels[index - 1] and labels[index] != "PERSON"
        )
    if word == "the":
        return False
    if word == "and":
        return labels[index] != "" and labels[index - 1] == labels[index] == labels[following]
    return word in _LINKS


@lru_cache(maxsize=1)
def _of_heads() -> frozenset[str]:
    table = cues()
    return frozenset(
        word
        for slot in ("first", "last")
        for word, found in table[slot].items()
        if found[0].type in ("Organization", "Place", "Event")
    ) | {"lord", "duke", "prince", "king", "queen", "house", "bank", "isle", "battle"}


def _numbered(tokens: Tokens, index: int, labels: list[str]) -> bool:
    """Tell whether a number belongs to the name before it ("Ember 3 kettles", "Radio 4")."""
    if labels[index] and labels[index] == labels[index - 1]:
        return True
    if tokens.lower[index - 1] in ("radio", "channel", "formula"):
        return True
    following = index + 1
    if not tokens.text[index].isdigit() or len(tokens.text[index]) > 2:
        return False
    if following < tokens.n and tokens.lower[following] in _CALENDAR:
        return False
    return (
        following < tokens.n
        and tokens.pos[following] in ("NOUN", "ADJ")
        and tokens.dep[index - 1] in ("compound", "nmod", "poss", "dobj")
    )


def _cut(tokens: Tokens, first: int, last: int, labels: list[str]) -> list[NameSpan]:
    """Return the names in a run: without roles and titles in front, and cut where a title stands in the middle."""
    for index in range(last - 1, first, -1):
        if _begins_person(tokens, index, last, labels):
            return [*_cut(tokens, first, index, labels), *_cut(tokens, index, last, labels)]
    title = None
    whole = any(cue.type != "Person" for cue in cues()["last"].get(tokens.lower[last - 1], ()))
    while last - first > 1:
        word = tokens.lower[first]
        if is_title(word) and not (whole and word not in HONORIFICS):
            title = first
        elif whole or not _is_put_before(tokens, first, labels) or (last - first == 2 and _is_title_of_two(labels, first)):
            break
        first += 1
    while last > first and tokens.lower[last - 1] in _LINKS:
        last -= 1
    if last <= first or (last - first == 1 and is_title(tokens.text[first])):
        return []
    if last - first == 1 and (
        len(tokens.text[first]) == 1 or (tokens.pos[first] in ("ADJ", "VERB", "INTJ") and not labels[first])
    ):
        return []
    label = next((labels[index] for index in range(last - 1, first - 1, -1) if labels[index]), None)
    return [NameSpan(first, last, label, None, title)]


def _begins_person(tokens: Tokens, index: int, last: int, labels: list[str]) -> bool:
    """Tell whether a second name begins at `index`: "Norrland Supreme Court | Judge Ana Reed", "Norrland | Ana Reed"."""
    if index + 1 >= last or labels[index - 1] == "PERSON":
        return False
    if is_title(tokens.text[index]) or tokens.lower[index] in roles():
        return labels[index + 1] == "PERSON" or tokens.text[index][-1] == "."
    return labels[index] == "PERSON" and labels[index - 1] in ("GPE", "NORP") and labels[index + 1] == "PERSON"


def _is_put_before(tokens: Tokens, index: int, labels: list[str]) -> bool:
    """Tell whether the word at `index` is a role or a class in front of a name ("Promoter Ana Reed", "Charity Hopewell")."""
    word = tokens.lower[index]
    if word not in _common_firsts():
        return False
    return word in roles() or starts_sentence(tokens, index) or labels[index] != labels[index + 1]


def _is_title_of_two(labels: list[str], index: int) -> bool:
    return labels[index] in ("ORG", "WORK_OF_ART") and labels[index + 1] == labels[index]


def _lone_entities(tokens: Tokens, spans: list[NameSpan]) -> list[NameSpan]:
    """Return the model's entities that no run covers: in a headline, or with a lower-case word in them."""
    covered = {index for span in spans for index in range(span.first, span.last)}
    found = []
    for entity in tokens.doc.ents:
        if entity.label_ not in _NAMING_LABELS or any(index in covered for index in range(entity.start, entity.end)):
            continue
        first, last = _trim(tokens, entity)
        if last <= first or not any(tokens.text[index][0].isupper() for index in range(first, last)):
            continue
        headline = tokens.headline[first]
        if headline and (last - first > 3 or entity.label_ not in ("PERSON", "GPE", "LOC")):
            continue
        if not headline and not tokens.tag[last - 1].startswith("NNP"):
            continue
        found.append(NameSpan(first, last, entity.label_, headline=headline))
    return found


def _trim(tokens: Tokens, entity: Span) -> tuple[int, int]:
    first, last = entity.start, entity.end
    while first < last and (tokens.lower[first] in ("the", "a", "an") or not tokens.text[first][0].isalnum()):
        first += 1
    while last > first and (tokens.text[last - 1] in ("'s", "'") or not tokens.text[last - 1][-1].isalnum()):
        last -= 1
    return first, last
