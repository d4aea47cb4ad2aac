"""Whether two tellings are one event: what they share, who takes part, and the words that mean another one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from kg.link.context import Context
from kg.link.events import BUCKET, CAPITAL, EMBEDDED, NAMED, Happening, agree, head_key
from kg.link.lists import named_pattern, word_list
from kg.link.settings import places_inside
from kg.link.thesaurus import is_person
from kg.link.words import content_stems, stem, tokenize
from kg.model import Argument

_HIS: Final = re.compile(r"(?:his|her|its|their) ", re.IGNORECASE)
_WHOSE: Final = re.compile(r"^(?:(?:his|her|its|their)|[A-Z][\w’' -]*?['’]s?) ", re.IGNORECASE)
_EVERY: Final = re.compile(r"(?:all|every|each|both)\b", re.IGNORECASE)
_OF_THEM: Final = re.compile(r"(?:all|most|some|many|both|half|none|one|several|any|the rest) of\b", re.IGNORECASE)
_SEQUEL: Final = re.compile(r"\b(?:(?:before|after) (?:that|this)|afterwards|beforehand)\b", re.IGNORECASE)
_BARE: Final = 2  # words of "the bridge"
_DEFINITE: Final = re.compile(r"(?:the|this|that|these|those|its|their) [a-z-]+", re.IGNORECASE)
_OTHER_ONE: Final = named_pattern("events.other_one")
_INDEFINITE: Final = named_pattern("events.indefinite")
_TURNS: Final = word_list("happenings.turns")
_CALENDAR: Final = word_list("stories.calendar")


def same_event(context: Context, first: Happening, second: Happening) -> float:
    """Return how sure it is that two happenings are one event; 0 where they are not."""
    shared = first.keys & second.keys
    if not shared or first.sentence is second.sentence:
        return 0.0
    if first.fact.claim.polarity != second.fact.claim.polarity:
        return 0.0
    # Synonyms or a kind of happening alone are a weaker sign than one word or one class of words.
    loose = 0.1 * all(key[0] in "~%" for key in shared)
    if first.noun is not None or second.noun is not None:
        score = _same_named(context, first, second, shared)
        return score - loose if score else 0.0
    theme, agent = agree(context, first.theme, second.theme), agree(context, first.agent, second.agent)
    if theme < 0 and agent >= 0 and (_mentioned(first, second.theme) or _mentioned(second, first.theme)):
        theme = 0  # the case was forced: the crown was lifted from the case
    if theme < 0 and agent >= 0 and (_refers_back(context, first, second) or _refers_back(context, second, first)):
        theme = 0
    if theme < 0 or agent < 0 or is_part(first.theme, second.theme) or is_part(second.theme, first.theme):
        return 0.0
    if first.theme is not None and second.theme is not None and of_others(first.theme, second.theme):
        return 0.0
    if theme == 0 and _is_every(first.theme) and _is_every(second.theme):
        return 0.65
    if _introduced(first, second, first.theme, second.theme) or _another(first.theme) != _another(second.theme):
        return 0.0
    if theme + agent < 1:
        return 0.65 - loose if shared & context.central(first) and one_scope(context, first, second) else 0.0
    if not one_theme(first.theme, second.theme):
        return 0.0
    return (0.8 if theme + agent == 2 else 0.7) - loose


def of_others(first: Argument, second: Argument) -> bool:
    """Tell whether two nouns of one kind are of different people: "the signing of Ode Falk", "the signing of his brother"."""
    one, two = (a.text.partition(" of ")[2] for a in (first, second))
    if not one or not two or head_key(first) != head_key(second) or not (CAPITAL.search(one) or CAPITAL.search(two)):
        return False
    return any(is_person(t.stem) for text in (one, two) for t in tokenize(text)) and not content_stems(one) & content_stems(two)


def _is_every(theme: Argument | None) -> bool:
    """Tell whether a clause speaks of everything that there is of a kind: "all of them", "every pot"."""
    return theme is not None and _EVERY.match(theme.text) is not None


def is_part(one: Argument | None, two: Argument | None) -> bool:
    """Tell whether one theme is a part of the other: "the batteries of the phones"."""
    if one is None or two is None or _is_every(one) or _OF_THEM.match(one.text):
        return False
    whole = one.text.lower().partition(" of ")[2]
    return bool(whole) and stem(two.head.lower()) in content_stems(whole) and head_key(one) != head_key(two)


def _mentioned(happening: Happening, theme: Argument | None) -> bool:
    """Tell whether what another clause is about stands in this one in another role."""
    if theme is None:
        return False
    head = stem(theme.head.lower())
    return any(stem(m.head.lower()) == head for m in happening.fact.claim.modifiers)


def _refers_back(context: Context, earlier: Happening, later: Happening) -> bool:
    """Tell whether a theme is a bare definite noun that its text has not used before: it means something told by another name.

    "The animal had been stranded", after "a whale", means the whale.
    """
    theme = later.theme
    if theme is None or later.sentence.document != earlier.sentence.document or later.sentence.start < earlier.sentence.start:
        return False
    if theme.entity is not None and context.entities[theme.entity].type in NAMED:
        return False
    head = stem(theme.head.lower())
    if _DEFINITE.fullmatch(theme.text) is None:
        return False
    tokens = (t for s in context.views[later.sentence.document].sentences for t in s.tokens)
    return all(t.start >= theme.start for t in tokens if t.stem == head)


def _introduced(first: Happening, second: Happening, one: Argument | None, two: Argument | None) -> bool:
    """Tell whether the later of two mentions in one text brings in something new: "a fire" after "a fire"."""
    if first.sentence.document != second.sentence.document or one is None or two is None:
        return False
    if one.entity is not None and one.entity == two.entity:
        return False
    (_, earlier), (later, argument) = sorted(((first.sentence, one), (second.sentence, two)), key=lambda pair: pair[0].start)
    return later.role == "body" and is_new(argument) and is_new(earlier)


def _another(argument: Argument | None) -> bool:
    """Tell whether words say that they mean another one than the text is about ("last year's budget")."""
    return argument is not None and _OTHER_ONE.search(EMBEDDED.sub("", argument.text)) is not None


def is_new(argument: Argument) -> bool:
    """Tell whether a phrase brings in something that was not spoken of before ("a fire")."""
    return _INDEFINITE.match(argument.text.lower()) is not None


def _same_named(context: Context, first: Happening, second: Happening, shared: frozenset[str]) -> float:
    """Compare two happenings of which a noun names one at least: names that stand with both must have one in common."""
    if any(_another(h.noun) for h in (first, second)):
        return 0.0
    named = [
        {n for n in CAPITAL.findall(h.noun.text if h.noun is not None else h.fact.claim.text) if n.lower() not in _CALENDAR}
        for h in (first, second)
    ]
    if first.noun is not None and second.noun is not None:
        if named[0] and named[1] and not named[0] & named[1]:
            return 0.0
        if of_others(first.noun, second.noun):
            return 0.0
        if _introduced(first, second, first.noun, second.noun):
            return 0.0
        heads = {stem(h.noun.head.lower()) for h in (first, second) if h.noun is not None}
        if len(heads) == 1 or any(key[0] in "#=@" for key in shared):
            return 0.85
        return 0.75 if shared & context.central(first) else 0.0
    verbal = first if first.noun is None else second
    noun = second if first.noun is None else first
    own = named[1] if noun is second else named[0]
    assert noun.noun is not None
    if not is_new(noun.noun):
        own = own - {n for p in places_inside(noun.noun) for n in CAPITAL.findall(p.text)}  # where it was is what is compared
    if own and not own & set(CAPITAL.findall(verbal.sentence.text)):
        return 0.0
    if is_new(noun.noun) and noun.sentence.start > verbal.sentence.start and noun.sentence.document == verbal.sentence.document:
        return 0.0
    if any(key.startswith("@") for key in shared) or shared & context.central(verbal):
        return 0.75 if one_scope(context, first, second) else 0.0
    done = content_stems(verbal.theme.text) | content_stems(verbal.agent.text if verbal.agent else "") if verbal.theme else set()
    return 0.7 if done & content_stems(noun.noun.text) else 0.0


def one_scope(context: Context, first: Happening, second: Happening) -> bool:
    """Tell whether two sentences name no different things of one type: two people, two firms, two towns."""
    kinds: list[defaultdict[str, set[str]]] = []
    for happening in (first, second):
        found: defaultdict[str, set[str]] = defaultdict(set)
        claim = happening.fact.claim
        for entity, mention in context.mentions_in(happening.sentence.document, claim.start, claim.end):
            if entity.type in ("Person", "Organization", "Brand", "Work") and mention.kind == "name":
                found[entity.type].add(entity.id)
        kinds.append(found)
    return not any(kinds[1][kind] and not ids & kinds[1][kind] for kind, ids in kinds[0].items())


def one_theme(first: Argument | None, second: Argument | None) -> bool:
    """Tell whether two themes that are no one entity are worded alike: "Britain's first call" is not "the first call"."""
    if first is None or second is None or (first.entity is not None and first.entity == second.entity):
        return True
    one, two = (EMBEDDED.sub("", a.text) for a in (first, second))
    if any(_HIS.match(a) for a in (one, two)):
        one, two = (_WHOSE.sub("", a) for a in (one, two))  # "his leg" after "Anding's leg"
    short = [len(tokenize(a)) == _BARE and a.lower().startswith("the ") for a in (one, two)]
    if any(short) and head_key(first) == head_key(second):
        return True  # "the bridge" after "the Aldane bridge"
    if set(CAPITAL.findall(one)) ^ set(CAPITAL.findall(two)):
        return False
    a, b = content_stems(one), content_stems(two)
    return len(a & b) * 2 >= max(len(a), len(b)) or (min(len(a), len(b)) == 1)


def turned(*happenings: Happening) -> bool:
    """Tell whether a clause speaks of several times or of another turn ("again", "every", "second")."""
    for happening in happenings:
        begun = any(t.relation == "since" for t in happening.fact.claim.times)
        words = {t.word for t in tokenize(EMBEDDED.sub("", happening.fact.claim.text))}
        # "shut since Monday" was shut once; "since then it was shut" is another time.
        if _SEQUEL.search(happening.fact.claim.text) is not None:
            return True
        if _TURNS & (words - {"since", "again"} if begun else words):
            return True
    return False


def possible_events(context: Context, happenings: Iterable[Happening]) -> Iterator[list[Happening]]:
    """Yield the happenings of each story that may be one event: those linked by shared keys, in the order of the text."""
    stories: defaultdict[str, list[Happening]] = defaultdict(list)
    for happening in happenings:
        stories[context.stories[happening.sentence.document]].append(happening)
    for told in stories.values():
        index: defaultdict[str, list[int]] = defaultdict(list)
        parent = list(range(len(told)))

        def root(at: int, parent: list[int] = parent) -> int:
            while parent[at] != at:
                parent[at] = parent[parent[at]]
                at = parent[at]
            return at

        for at, happening in enumerate(told):
            for key in happening.keys:
                index[key].append(at)
        for key in sorted(index):
            for second in index[key][1:BUCKET]:
                one, two = sorted((root(index[key][0]), root(second)))
                parent[two] = one
        groups: defaultdict[int, list[Happening]] = defaultdict(list)
        for at, happening in enumerate(told):
            groups[root(at)].append(happening)
        yield from (members[:BUCKET] for members in groups.values() if len(members) > 1)
