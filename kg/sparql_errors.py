"""What is wrong with a query, in words: the parser's own list of what it expected helps nobody who is not writing a parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.passages import clip

_POSITION: Final = re.compile(r"error at (\d+):(\d+): ")
_WORD: Final = re.compile(r"(?<![\w:?$@.<-])([A-Za-z]\w*)(?![\w:-])")
_CLOSERS: Final = {"}": "{", ")": "(", "]": "["}
_QUOTED: Final = 100  # characters of the offending line
_FORMS: Final = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
# Keywords and functions of SPARQL 1.1; a bare word that is none of them is a forgotten "?", prefix or quotation mark.
_KEYWORDS: Final = """
a abs add as asc ask avg base bind bnode bound by ceil clear coalesce concat construct contains copy count create data
datatype day default delete desc describe distinct drop encode_for_uri exists false filter floor from graph group
group_concat having hours if in insert into iri isblank isiri isliteral isnumeric isuri lang langmatches lateral lcase
limit load max md5 min minus minutes month move named not now offset optional order prefix rand reduced regex replace
round sample sameterm seconds select separator service sha1 sha256 sha384 sha512 silent str strafter strbefore strdt
strends strlang strlen strstarts struuid substr sum timezone to true tz ucase undef union uri using uuid values where
with year xsd
"""
_KNOWN: Final = frozenset(_KEYWORDS.split())
#: What the parser says of a query that is well-formed and still means nothing, and what to do about it.
_MEANINGLESS: Final = (
    ("variable that is unbound", "a variable beside COUNT, SUM or the like is named in GROUP BY, or left out"),
    ("overrides an existing variable", "give the variable after AS a name that is not yet used"),
    ("IRI parsing failed", "an address between < and > holds no space and no quotation mark"),
)
#: What is often forgotten, where it stands, and what to do about it.
_FORGOTTEN: Final = (
    (re.compile(r"[“”‘’„]"), "write straight quotation marks, not curly ones"),
    (re.compile(r"(?<![?$:\w])(?:GROUP|ORDER)\s+(?!BY\b)", re.IGNORECASE), "write GROUP BY, ORDER BY"),
    (re.compile(r"(?<![?$:\w])FILTER\s+[?$]", re.IGNORECASE), "put what FILTER tests between ( and )"),
    (re.compile(r"\([^()\s]*\([^()]*\)\s*[?$]\w+\s*\)"), "name a result with AS: (COUNT(?x) AS ?n)"),
    (re.compile(r"\bSELECT\b[^{]*?[?$]\w+\s*,", re.IGNORECASE), "separate the variables of SELECT by spaces, without commas"),
    (re.compile(r"(?<![?$:\w])(?:LIMIT|OFFSET)\b(?!\s+\d)", re.IGNORECASE), "give LIMIT and OFFSET a number"),
)


def explained(sparql: str, plain: str, error: str) -> tuple[int | None, str, str]:
    """Return line, message and remedy for a query that the parser refused with `error`; `plain` lacks strings and comments.

    The line is quoted, since a query on the command line has no lines that anybody counts.
    """
    found = _POSITION.search(error)
    at = _offset(sparql, int(found.group(1)), int(found.group(2))) if found else None
    if not plain.strip():
        return None, "the query is empty", "write SELECT, ASK, CONSTRUCT or DESCRIBE"
    place, remedy = next(_suspicions(plain, at, error), (at, "correct the query there: what stands before it is in order"))
    if place is None:
        return None, "not valid SPARQL", remedy
    place = _visible_place(plain, place)
    line = sparql.count("\n", 0, place) + 1
    start = sparql.rfind("\n", 0, place) + 1
    words = clip(sparql[start:].partition("\n")[0], _QUOTED).replace("\t", " ")
    return line, f"not valid SPARQL at column {place - start + 1} of “{words}”", remedy


def _suspicions(plain: str, at: int | None, error: str) -> Iterator[tuple[int | None, str]]:
    """Yield what may be wrong, the surest first: the offset and the remedy."""
    # What is left of a quotation mark after all strings were blanked opens a string that never ends.
    mark = next((match for match in re.finditer(r"[\"']", plain)), None)
    if mark is not None:
        yield mark.start(), f"close the quotation mark {mark.group()} on its line"
    yield from _brackets(plain)
    yield from ((at, remedy) for sign, remedy in _MEANINGLESS if sign in error)
    if not any(re.search(rf"\b{form}\b", plain, re.IGNORECASE) for form in _FORMS):
        yield len(plain) - len(plain.lstrip()), f"a query has one of {', '.join(_FORMS)}"
    for pattern, remedy in _FORGOTTEN:
        if (match := pattern.search(plain)) is not None:
            yield match.start(), remedy
    for match in _WORD.finditer(plain):
        if match.group().lower() not in _KNOWN:
            remedy = "a variable begins with ?, a term with its prefix (ck:speaker), a text stands in quotation marks"
            yield match.start(), f"{match.group()!r} is no word of SPARQL: {remedy}"
    if at is not None and _after_a_term(plain, at):
        yield at, "end the triple before it with . or ;"


def _brackets(plain: str) -> Iterator[tuple[int, str]]:
    opened: list[tuple[str, int]] = []
    for match in re.finditer(r"[{}()\[\]]", plain):
        sign = match.group()
        if sign not in _CLOSERS:
            opened.append((sign, match.start()))
        elif not opened or opened[-1][0] != _CLOSERS[sign]:
            yield match.start(), f"this {sign} closes nothing" if not opened else f"close {opened[-1][0]} before {sign}"
            return
        else:
            opened.pop()
    if opened:
        yield opened[-1][1], f"this {opened[-1][0]} is never closed"


def _after_a_term(plain: str, at: int) -> bool:
    """Tell whether a term ends before `at` and another begins there or just before: two triples run into one another."""
    before = plain[:at].rstrip()
    return bool(before) and before[-1] not in "{}(.;,[=<>!&|+*/-" and "{" in before


def _offset(text: str, line: int, column: int) -> int:
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
    return min(start + column - 1, len(text))


def _visible_place(plain: str, place: int) -> int:
    """Return `place`, or the last sign before it where nothing follows: the end of a query is nothing to look at."""
    return place if plain[place:].strip() else max(len(plain[:place].rstrip()) - 1, 0)
