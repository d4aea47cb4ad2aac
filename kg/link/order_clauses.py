"""Which of two clauses of one sentence tells the earlier event, by the word that joins them, by tense and by negation.

"The book was back when the room had been painted", "nothing was played until he sat down", "only once they had voted did she
come": the main clause, the joining word and the other clause are cut out, and the joining word decides with "had", "already",
"still" or "not" which of them came first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.model import Span

_CLAUSE: Final = r"[^,;:—“”\"()]+"
_MARK: Final = re.compile(r"[,;:—“”\"()]")
_UNIT: Final = r"(?:second|minute|hour|day|night|morning|evening|week|fortnight|month|season|year|decade|century)s?"
_SPAN: Final = (
    rf"(?:(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+ty|\d+|some|several|many|few|half|quarter"
    rf"|just|barely)(?: [a-z]+)?? {_UNIT}|{_UNIT}|long|shortly|soon|just|right|well|immediately|even|some time|moments) "
)
#: What joins two clauses: what is behind it came first ("after"), came later ("before"), or tense tells ("when").
_JOIN: Final = re.compile(
    rf"\b(?P<only>only )?(?P<join>(?P<until>(?:until|till)(?: {_SPAN}?(?:after|when))?)"
    r"|(?P<first>(?:after(?! all\b| that\b)|following|in the wake of|on the heels of|once|as soon as|the moment))"
    r"|(?P<later>(?:before(?! long\b| then\b| the (?:court|judge|camera)s?(?: in| on| at|[,.]|$))"
    r"|ahead of|prior to|in the run-up to|on the eve of)|by the time(?: that| of)?)"
    r"|(?P<tense>when|while|as))\b",
    re.IGNORECASE,
)
_SPAN_END: Final = re.compile(rf" (?:only )?{_SPAN.strip()}$", re.IGNORECASE)
_INVERTED: Final = re.compile(
    rf"(?:^|: ?|, | and )(?P<join>(?:only|not until|not before|not till)(?: {_SPAN.strip()})?(?: (?:after|once|when|until))?) "
    rf"(?P<both>{_CLAUSE})",
    re.IGNORECASE,
)
_SPLIT: Final = (re.compile(r" (?:did|do|does) "), re.compile(r" (?:was|were|is|are|had|has|have|could|can|would|will) "))
_FINITE: Final = re.compile(r"\b(?:was|were|is|are|had|has|have|did)\b|\w+ed\b", re.IGNORECASE)
_THEN: Final = re.compile(
    rf"(?P<main>{_CLAUSE}?),? (?:and |but )?(?:only then|only afterwards|only later|then|afterwards|subsequently|later) "
    rf"(?P<other>(?!(?:that|this|in|on|at|today)\b){_CLAUSE})",
    re.IGNORECASE,
)
_HAVING: Final = re.compile(rf"^having (?P<other>{_CLAUSE}), ?(?P<main>{_CLAUSE})", re.IGNORECASE)
_BEHIND: Final = re.compile(
    rf"(?P<main>{_CLAUSE}?),? with (?P<other>{_CLAUSE}?) "
    r"(?P<where>(?:already )?(?:behind|over|done)|still to come|still ahead|yet to come|still to go)\b",
    re.IGNORECASE,
)
_RARER: Final = (
    (_THEN, (" then ", "afterwards", "later", "subsequently")),
    (_HAVING, ("having ",)),
    (_BEHIND, ("behind", "over", "done", "still to", "still ahead", "yet to")),
)
_NOT: Final = re.compile(
    r"\b(?:did|do|does|has|have|had|was|were|is|are|could|can|would|will)(?: not|n['’]t)(?: (?:yet|even|ever))?\b"
    r"|\bnot (?:a single |one |a )|\b(?:no|not|never|neither|nobody|nothing|none|no one|without|hardly|barely|scarcely)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)  # fmt: skip
_DONE: Final = re.compile(
    r"\b(?:had|['’]d) (?!to\b|a\b|an\b|the\b|no\b|his\b|her\b|its\b|their\b|\d)"
    r"(?:\w+ly |already |long |just |even |only |also )*[\w-]+"
    r"|\balready\b|\b(?:was|were|is|are) (?:long|long since|over|back|behind|done|out|gone|finished)\b"
    r"|\blong (?:gone|over|dead|since)\b",
    re.IGNORECASE,
)  # fmt: skip
_STILL: Final = re.compile(
    r"\bstill\b|\byet to\b|\bnot yet\b|\babout to\b|\bhad (?:not|never|n['’]t)\b|\bhadn['’]t\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Joined:
    """Two clauses of a sentence, by their characters; `negated`: a "not" in them is not meant ("nothing was said until …");
    `loose`: joined by a word that often says something else ("then", "as").
    """

    start: int
    end: int
    earlier: Span
    later: Span
    negated: bool
    loose: bool = False


def joined_clauses(text: str) -> Iterator[Joined]:
    """Yield the pairs of clauses of a sentence whose order its words give."""
    joins = list(_JOIN.finditer(text))
    for at, match in enumerate(joins):
        sides = _clauses(text, joins, at)
        if sides is not None:
            found = _ordered(text, match, *sides)
            if found is not None:
                yield found
    for match in _INVERTED.finditer(text):
        cut = _uninvert(match.group("both"))
        if cut is not None:
            start, end = match.span("both")
            yield Joined(match.start("join"), end, (start, start + cut[0]), (start + cut[1], end), False)
    low = text.lower()
    for pattern, words in _RARER:
        for match in pattern.finditer(text) if any(word in low for word in words) else ():
            sides = (match.span("main"), match.span("other"))
            back = pattern is _HAVING or (pattern is _BEHIND and not re.search("still|yet", match.group("where")))
            yield Joined(match.start(), match.end(), *(sides[::-1] if back else sides), False, pattern is _THEN)


def _clauses(text: str, joins: list[re.Match[str]], at: int) -> tuple[Span, Span] | None:
    """Return the main clause and the one behind a joining word, which may open the sentence."""
    start, end = joins[at].span()
    mark = _MARK.search(text, end)
    other = (end, mark.start() if mark is not None else len(text))
    before = [m.end() for m in _MARK.finditer(text, 0, start)]
    low = before[-1] if before else 0
    if not text[low:start].strip():
        if low == 0 or text[low - 1] in ";:—“":
            if mark is None or mark.group() != ",":
                return None
            after = _MARK.search(text, mark.end())
            main = (mark.end(), after.start() if after is not None else len(text))
            return _trimmed(text, main, other)
        if text[low - 1] != ",":
            return None
        start, low = low - 1, before[-2] if len(before) > 1 else 0
    if at and low < joins[at - 1].end() < start and len(text[joins[at - 1].end() : start].split()) > 2:
        low = joins[at - 1].end()
    span = _SPAN_END.search(text[low:start].rstrip())
    return _trimmed(text, (low, low + span.start() if span is not None else start), other)


def _trimmed(text: str, main: Span, other: Span) -> tuple[Span, Span] | None:
    found = []
    for low, high in (main, other):
        words = text[low:high]
        if not words.strip():
            return None
        found.append((low + len(words) - len(words.lstrip()), low + len(words.rstrip())))
    return found[0], found[1]


def _ordered(text: str, match: re.Match[str], first: Span, second: Span) -> Joined | None:
    """Return the two clauses in the order of their events; None where nothing says which came first."""
    main, other = text[slice(*first)], text[slice(*second)]
    start, end = min(first[0], match.start()), max(first[1], second[1])
    negated = _NOT.search(main) is not None
    other_first = match.group("first") is not None
    if match.group("tense"):
        told = _by_tense(main, other)
        if told is None:
            return None
        # "It had not been shot when she fell": what was not yet done comes later.
        other_first, negated = told, negated or _NOT.search(other) is not None
    elif match.group("until"):
        if not negated and not match.group("only"):
            return None  # a state that ends
        other_first = True
    elif negated:
        # "Nothing was said before she left": what was not done before was done after, as with "until".
        if other_first:
            return None
        other_first = True
    loose = match.group("join").lower().endswith(("as", "while", "following"))
    return Joined(start, end, *((second, first) if other_first else (first, second)), negated, loose)


def _by_tense(main: str, other: str) -> bool | None:
    """Tell whether the clause after "when" is the earlier one: what "had" happened is, what was "still" going on is not."""
    waits = [_STILL.search(clause) is not None for clause in (main, other)]
    done = [_DONE.search(clause) is not None and not wait for clause, wait in zip((main, other), waits, strict=True)]
    if waits[0] != waits[1]:
        return waits[0]
    if done[0] != done[1]:
        return done[1]
    return None


def without_not(clause: str) -> str:
    """Return a clause without the words that deny it."""
    return " ".join(_NOT.sub(" ", re.sub(r"\b(?:yet to|not yet)\b", " ", clause, flags=re.IGNORECASE)).split())


def _uninvert(both: str) -> Span | None:
    """Return where "the broadcast did the postman buy the boat" is cut in two."""
    for pattern in _SPLIT:
        places = list(pattern.finditer(both))
        told = [m for m in places if _FINITE.search(both[: m.start()])]
        chosen = (told or places)[:1]
        if chosen:
            return chosen[0].span()
    return None
