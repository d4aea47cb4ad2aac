"""What is said to be the first of its kind, against another of the kind that came before.

"His first appearance since Sunday" leaves no room for a public act on Monday; where "nobody had driven the car before Friday", no
journalists drove it in April; and who wins a cup "for the first time" had not won it in 1987.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.events import Happening, agree, find_happenings
from kg.link.lists import named_pattern
from kg.link.one_event import possible_events
from kg.link.records import comparable, position, short
from kg.link.times import calendar_day
from kg.link.venues import who_speaks
from kg.link.words import akin, content, stem, tokenize
from kg.model import Comparable

_SEEN_FIRST: Final = named_pattern("firsts.seen")
_IN_PUBLIC: Final = named_pattern("firsts.in_public")
_SINCE_DAY: Final = named_pattern("firsts.since_day")
_NOBODY: Final = named_pattern("firsts.nobody")
_FIRST_TIME: Final = named_pattern("firsts.first_time")
_EARLIER: Final = named_pattern("firsts.earlier")
_UNREAL: Final = named_pattern("placements.unreal")
_WEEK: Final = 7
_DAYS_BACK: Final = 4  # days that a week surely looks back ("On Wednesday he had opened …")
_SINCE: Final = re.compile(r"\b(?:since|after) (?:the|his|her|their|its|a)\b")
_IT: Final = ("it", "they")
_WHEN: Final = ("when ", "as ")
_TAIL: Final = 24  # characters after a clause in which "for the first time" still belongs to it


def first_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each first that another act came before."""
    for view in context.views.values():
        yield from _appearances(context, view)
        yield from _untouched(context, view)
    yield from _first_times(context)


def _appearances(context: Context, view: DocumentView) -> Iterator[Comparable]:
    """Compare a first appearance since some day with what the same person did in public after that day."""
    body = [s for s in view.sentences if s.role not in ("title", "heading", "summary")]
    for at, sentence in enumerate(body):
        low = sentence.text.lower()
        match, since = _SEEN_FIRST.search(low), _SINCE_DAY.search(low)
        if match is None or (since is None and not _SINCE.search(low)):
            continue
        who = who_speaks(context, sentence, sentence.start + match.start(), sentence.start + match.end())
        seen = _weekday(context, sentence, exclude=since.group("day") if since is not None else "") or (
            _weekday(context, body[at - 1]) if at else None
        )
        if seen is None:
            continue
        # "On Friday she was spotted at the fair. It was the first time …": who was seen stands in either sentence.
        whose = {who} | {_doer(context, body[at - 1]) if at else None} - {None}
        back = (seen[1] - _day(since.group("day"))) % _WEEK or _WEEK if since is not None else _DAYS_BACK
        for other in body:
            act = _IN_PUBLIC.search(other.text.lower())
            if act is None or other is sentence or other.index == sentence.index - 1:
                continue
            day = _weekday(context, other)
            if day is None or not 0 < (seen[1] - day[1]) % _WEEK < back or (since is None and " had " not in other.text):
                continue
            doer = _doer(context, other)
            if doer is None or doer not in whose:
                continue
            made = _made(context, doer, sentence, other, f"“{match.group()}” on {seen[0]}, yet in public on {day[0]}")
            if made is not None:
                yield made
                break


def _doer(context: Context, sentence: Sentence) -> str | None:
    """Return who does in public what a sentence tells."""
    act = _IN_PUBLIC.search(sentence.text.lower())
    return who_speaks(context, sentence, sentence.start + act.start(), sentence.start + act.end()) if act is not None else None


def _weekday(context: Context, sentence: Sentence, exclude: str = "") -> tuple[str, int] | None:
    """Return the one weekday of a sentence, but for the day that it counts from."""
    days = [d for d in named_pattern("firsts.weekday").findall(sentence.text.lower()) if d != exclude]
    return (days[0].capitalize(), _day(days[0])) if len(set(days)) == 1 else None


def _day(name: str) -> int:
    return ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").index(name)


def _untouched(context: Context, view: DocumentView) -> Iterator[Comparable]:
    """Compare "until Friday nobody had driven it" with an earlier time at which many did."""
    for sentence in view.sentences:
        low = sentence.text.lower().replace("’", "'")
        match = _NOBODY.search(low)
        if match is None or view.told_at(sentence.start + match.start(), sentence.start + match.end()) is not None:
            continue
        group = next(name for name in ("neg", "neg2", "neg3") if match.group(name))
        after = tokenize(low[match.end(group) :])
        # Who never came counts too: "no visitor", "3,000 visitors".
        done = [t.stem for t in (*content(tokenize(match.group(group))), *content(after)) if len(t.stem) > 2]
        limit = calendar_day(sentence.text)
        for other in view.sentences:
            if other is sentence or other.role in ("title", "heading") or _NOBODY.search(other.text.lower()):
                continue
            words = other.text.lower()
            month = calendar_day(other.text)
            back = _EARLIER.search(words)
            if (month is None or (limit is not None and limit <= month)) and back is None:
                continue
            if _UNREAL.search(words[: back.start() if back else 0]):
                continue
            others = [t.stem for t in content(other.tokens)]
            shared = [d for d in done if any(akin(d, o) for o in others)]
            # "It" in the other sentence is the thing that nobody had touched.
            enough = len(shared) > 1 or (shared and re.search(r"\b(?:it|them)\b", words) is not None and _many(words))
            if enough and view.told_at(other.start, other.start + 1) is None:
                made = _made(context, None, sentence, other, f"nobody before, yet “{short(other.text, 60)}”")
                if made is not None:
                    yield made
                    break


def _many(words: str) -> bool:
    return (
        re.search(
            r"\b(?:\d[\d,.]*|hundreds|thousands|dozens|scores|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|journalists|visitors|guests|players|fans|members|testers|customers|reporters)\b",
            words,
        )
        is not None
    )


def _first_times(context: Context) -> Iterator[Comparable]:
    """Compare what happened "for the first time" with an earlier happening of the same kind, with the same participants."""
    happenings = [h for h in find_happenings(context) if h.fact.claim.polarity == "positive"]
    for members in possible_events(context, happenings):
        for first in (h for h in members if _FIRST_TIME.search(_clause(context, h))):
            for other in members:
                if other.sentence is first.sentence or not _is_before(context, first, other):
                    continue
                if first.noun is not None or other.noun is not None or not first.keys & other.keys:
                    continue
                if not _one_thing(context, first, other) or agree(context, first.agent, other.agent) < 0:
                    continue
                made = _made(context, None, first.sentence, other.sentence, "for the first time here, earlier there")
                if made is not None:
                    yield made
                    break


def _one_thing(context: Context, first: Happening, other: Happening) -> bool:
    """Tell whether two happenings were done to one thing; a pronoun stands for what its sentence names."""
    if agree(context, first.theme, other.theme) == 1:
        return True
    pronoun = first.theme is not None and first.theme.text.lower() in _IT
    return pronoun and other.theme is not None and stem(other.theme.head.lower()) in {t.stem for t in first.sentence.tokens}


def _clause(context: Context, happening: Happening) -> str:
    """Return the clause of a happening with what follows it closely, and the words that it hangs on ("first … when it was")."""
    claim, sentence = happening.fact.claim, happening.sentence
    start = claim.start
    if context.slice(sentence.document, claim.start, claim.end).lower().startswith(_WHEN):
        start = max(sentence.start, claim.start - _TAIL)
    return context.slice(sentence.document, start, min(sentence.end, claim.end + _TAIL)).lower()


def _is_before(context: Context, first: Happening, other: Happening) -> bool:
    text = other.sentence.text.lower()
    return _EARLIER.search(text) is not None and not _FIRST_TIME.search(text) and not _UNREAL.search(text[:20])


def _made(context: Context, who: str | None, first: Sentence, other: Sentence, detail: str) -> Comparable | None:
    return comparable(
        context,
        "precedence",
        context.name(who) if who is not None else f"“{short(first.text, 60)}”",
        [
            position(context, s.document, s.start, s.end, value=short(s.text, 60), side=side, source=s.document)
            for side, s in enumerate((first, other))
        ],
        agrees_on=("actor", "act"),
        score=0.65,
        reason="a first that another one came before",
        detail=detail,
    )
