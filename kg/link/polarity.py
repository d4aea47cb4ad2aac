"""Told and denied: what a clause says was done, and another one says was not, by the same people to the same things."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kg.link.context import Context
from kg.link.deeds import Deed, find_deeds
from kg.link.events import EMBEDDED, agree, head_key
from kg.link.lists import named_pattern, word_list
from kg.link.members import group_of, members_of
from kg.link.records import comparable, position, short
from kg.link.refusals import refused_deeds
from kg.link.thesaurus import is_kind_of, one_noun
from kg.link.times import clash
from kg.link.voices import one_world
from kg.link.words import content_stems, stem, tokenize
from kg.model import Argument, Comparable

_MOST: Final = 40  # deeds of one key in one story that are compared
_CHANGE: Final = named_pattern("polarity.change")
_OTHER_TIME: Final = named_pattern("conditions.change")
_SIDES: Final = word_list("conditions.sides")
_OTHER: Final = word_list("polarity.other")
_PRONOUNS: Final = word_list("happenings.pronouns")
_NOBODY: Final = frozenset(("nobody", "none", "no-one", "one"))
_EVERYBODY: Final = frozenset(("they", "he", "she", "who", "people", "person"))
_SPEAKING: Final = ("i", "you", "we")
_KINDS: Final = ("Place", "Event", "Work")
_IN_IT: Final = re.compile(r"\b(?:in|on|at|during) (?:it|this|that|there)\b", re.IGNORECASE)
_PRONOUN: Final = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_TURN: Final = re.compile(r"\b(?:first|second|third) time\b")


def polarity_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each deed that one voice affirms and denies."""
    deeds = list(find_deeds(context))
    buckets: defaultdict[tuple[str, str], tuple[list[Deed], list[Deed]]] = defaultdict(lambda: ([], []))
    for deed in (*(d for d in deeds if d.real), *refused_deeds(context, deeds)):
        for key in deed.keys:
            buckets[(context.stories[deed.sentence.document], key)][deed.denied].append(deed)
    best: dict[tuple[str, int, int], tuple[float, Deed, Deed]] = {}
    seen: set[tuple[object, ...]] = set()
    for (_, key), (held, denied) in sorted(buckets.items()):
        if len(held) > _MOST and key[0] in "~%":
            continue
        for first in denied[:_MOST]:
            for second in held[:_MOST]:
                pair = (*_place(first), first.verb, *_place(second), second.verb)
                if pair in seen:
                    continue
                seen.add(pair)
                score = same_deed(context, first, second)
                known = best.get(_place(first))
                if score and (known is None or score > known[0]):
                    best[_place(first)] = (score, first, second)
    for score, first, second in best.values():
        made = _comparable(context, first, second, score)
        if made is not None:
            yield made


def _place(deed: Deed) -> tuple[str, int, int]:
    return (deed.sentence.document, deed.start, deed.end)


def same_deed(context: Context, denied: Deed, held: Deed) -> float:
    """Return how sure it is that one deed denies what the other one affirms; 0 where it does not."""
    if denied.sentence is held.sentence or not one_world(context, denied.source, held.source):
        return 0.0
    shared = denied.keys & held.keys
    things = all(key.startswith("!") for key in shared)
    if not shared or (things and not denied.sweeping):
        return 0.0
    if _apart(denied, held):
        return 0.0
    agent, theme = (0, 0) if things else _participants(context, denied, held)
    if agent < 0 or theme < 0:
        return 0.0
    told = held.nouns | _meant(context, held)
    said = {t.stem for t in held.sentence.tokens} | told
    known = (
        content_stems(" ".join(a.text for a in (denied.agent, denied.theme) if a is not None))
        if agent > 0 and theme > 0
        else set()
    )
    left = {n for n in denied.nouns - known if n not in said and not any(one_noun(n, s) for s in told)}
    # What is denied of a narrower thing ("not in private") leaves the rest open.
    if left or _parts_apart(context, denied, held):
        return 0.0
    same = content_stems(" ".join(a.text for a in (held.agent, held.theme) if a is not None)) if agent > 0 or theme > 0 else set()
    common = {n for n in denied.nouns if n in told or any(one_noun(n, s) for s in told)}
    if things:
        common -= {key[1:] for key in shared}
    weak = all(key[0] in "~%!" for key in shared)
    if denied.agent is not None and denied.agent.head.lower() in _SPEAKING:
        return 0.0  # "I think", "I don't think": a way of speaking
    evidence = (agent > 0) + (theme > 0) + bool(common - same)
    if things:
        return 0.65 if common and evidence else 0.0
    if evidence >= 2:
        return 0.65 if weak else 0.75
    if evidence == 1 and not weak and agent > 0 and not denied.nouns - same and not held.theme and not held.nouns - same:
        return 0.65
    bare = denied.agent is None or held.agent is None
    if theme > 0 and not weak and bare and not denied.nouns - same:
        return 0.65
    if evidence == 1 and not weak and denied.node is None and (agent > 0 or _open_agent(context, denied, held)):
        return 0.65 if theme > 0 or not denied.nouns else 0.0
    if evidence == 1 and not weak and denied.sweeping and (common or theme > 0):
        return 0.65
    return 0.0


def _meant(context: Context, deed: Deed) -> frozenset[str]:
    """Return the words of the sentence before, where "in it" takes them up."""
    sentence = deed.sentence
    if not sentence.index or _IN_IT.search(sentence.text) is None:
        return frozenset()
    before = context.views[sentence.document].sentences[sentence.index - 1]
    return content_stems(before.text) if before.section == sentence.section else frozenset()


def _open_agent(context: Context, denied: Deed, held: Deed) -> bool:
    """Tell whether who refuses is a pronoun that was not resolved, and can be who did it."""
    if held.agent is None or held.agent.entity is None or (denied.agent is not None and denied.agent.entity is not None):
        return False
    before = _PRONOUN.findall(context.slice(denied.sentence.document, denied.sentence.start, denied.start))
    gender = {"he": "m", "she": "f"}.get(before[-1].lower()) if before else None
    entity = context.entities.get(held.agent.entity)
    return gender is not None and entity is not None and entity.type == "Person" and entity.gender in (gender, None)


def _apart(denied: Deed, held: Deed) -> bool:
    """Tell whether two deeds are of different times or turns, or a change is told."""
    if any(clash(x, y) for x in denied.times for y in held.times):
        return True
    for deed in (denied, held):
        opening = deed.sentence.text[:25]
        own = EMBEDDED.sub("", deed.text) if not deed.text.lower().startswith("who ") else deed.text
        words = re.sub(r"\bbefore [^,.;]*", "", f"{opening} | {own}".lower())
        if _CHANGE.search(words) or _OTHER_TIME.search(words):
            return True
    one, two = (_words(d) & (_SIDES | _OTHER) for d in (denied, held))
    return bool(one ^ two)


def _words(deed: Deed) -> set[str]:
    """Return the words of a deed and of its doer, without the turn at which it was asked for ("the first time")."""
    doer = deed.agent.text if deed.agent is not None and deed.agent.entity is None else ""
    return {t.word for t in tokenize(_TURN.sub("", f"{doer} {EMBEDDED.sub('', deed.text)}"))}


def _participants(context: Context, denied: Deed, held: Deed) -> tuple[int, int]:
    """Return for the doers, and for what it is done to, 1 where they are the same, -1 where they differ, 0 where that is open."""
    crossed = (denied.agent is None) != (held.agent is None) and (denied.theme is None) != (held.theme is None)
    if crossed and not held.spoken and not denied.spoken:
        one, two = denied.agent or denied.theme, held.agent or held.theme
        return (_one(context, denied, one, two), 0) if one is not None and two is not None else (0, 0)
    agent = _one(context, denied, denied.agent, held.agent) if denied.agent is not None and held.agent is not None else 0
    theme = _one(context, denied, denied.theme, held.theme) if denied.theme is not None and held.theme is not None else 0
    return agent, theme


def _one(context: Context, denied: Deed, first: Argument, second: Argument) -> int:
    head = first.head.lower()
    text = first.text.lower()
    if head in _NOBODY or text.startswith(("none of", "not one of", "no one of")):
        if " of " in text:
            group = group_of(text.split(" of ", 1)[1])
            if second.entity is not None and second.entity in members_of(context, denied.sentence, group):
                return 1
            if group in ("they", "them"):
                return 0
            words = content_stems(second.text)
            return 1 if group in words or any(one_noun(group, w) for w in words) or second.head.lower() == "people" else -1
        known = context.entities.get(second.entity or "")
        human = known is not None and known.type in ("Person", "Group")
        return 1 if human or is_kind_of(stem(second.head.lower()), "person", 12) or second.head.lower() in _EVERYBODY else 0
    if head == "nothing":
        return 1
    if any(a.head.lower() in _PRONOUNS and a.entity is None for a in (first, second)):
        return 0
    result = agree(context, first, second)
    if result <= 0 and stem(head) in content_stems(second.text):
        return 1
    if result < 0 and second.entity is not None and second.entity in members_of(context, denied.sentence, stem(head)):
        return 1 if denied.sweeping else 0
    return result


def _parts_apart(context: Context, denied: Deed, held: Deed) -> bool:
    """Tell whether one preposition brings two things ("for the bypass", "for the stadium")."""
    for kind in _KINDS:
        places, others = (
            {e.id for e, m in context.mentions_in(d.sentence.document, d.start, d.end) if e.type == kind and m.kind == "name"}
            for d in (denied, held)
        )
        if places and others and not places & others:
            return True
    for one in denied.parts:
        for two in held.parts:
            if one.preposition != two.preposition or one.preposition is None or one.role == "manner":
                continue
            if head_key(one) in _PRONOUNS or head_key(two) in _PRONOUNS or (one.entity and one.entity == two.entity):
                continue
            a, b = content_stems(one.text), content_stems(two.text)
            if a and b and not a & b and not one_noun(stem(one.head.lower()), stem(two.head.lower())):
                return True
    return False


def _comparable(context: Context, denied: Deed, held: Deed, score: float) -> Comparable | None:
    return comparable(
        context,
        "polarity",
        short(held.text, 60),
        [
            position(
                context,
                d.sentence.document,
                d.start,
                d.end,
                value="denied" if side else "affirmed",
                side=side,
                source=d.source,
                statement=d.statement,
                node=d.node,
            )
            for side, d in enumerate((held, denied))
        ],
        agrees_on=("claim",),
        score=score,
        reason="affirmed here, denied there",
        detail=f"“{short(held.text, 60)}” against “{short(denied.text, 60)}”",
    )
