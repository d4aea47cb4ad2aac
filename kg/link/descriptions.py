"""Descriptions of one thing, slot by slot: a wider word agrees with a narrower one, exclusive heads do not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.link.context import Context, source_of
from kg.link.lists import word_list
from kg.link.records import comparable, position, short
from kg.link.thesaurus import is_kind_of
from kg.link.times import clash
from kg.link.traits import told_traits
from kg.link.words import class_of, stem, tokenize
from kg.model import Comparable, Description, Position
from kg.resources import read_table

_SLOTS: Final = ("participant", "garment", "colour", "material", "size")
_BUCKET: Final = 40
#: A thing that the text takes as known: "a red car" and "a blue car" are two cars.
_DEFINITE: Final = re.compile(r"(?:the|his|her|its|their|all|only|every|both)\b(?! [\w']+'s )", re.IGNORECASE)
#: Words that tell one thing from another of its kind.
_QUALIFIED: Final = re.compile(
    r"\b(?:old|new|other|former|previous|first|second|next|earlier|original|replacement|copy|replica)\b", re.I
)
#: Garments that exclude no other: "clothes" are any, a hat and shoes are worn with all of them.
WORN_WITH: Final = frozenset({"clothes", "hat", "shoes"})
_PRONOUNS: Final = frozenset({"it", "they", "this", "that", "which", ""})


@cache
def _groups() -> dict[tuple[str, str], str]:
    return {
        (row["slot"], stem(head)): row["group"]
        for row in read_table("data", "lexicons", "exclusive_heads.tsv")
        for head in row["heads"].split()
    }


def description_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each thing and slot that is described at least twice."""
    buckets: defaultdict[tuple[str, str, str], list[Description]] = defaultdict(list)
    for view in context.views.values():
        for description in view.descriptions:
            if description.slot in _SLOTS and description.polarity != "negative":
                buckets[(context.stories[view.document.id], description.slot, thing_key(context, description))].append(
                    description
                )
    for description in told_traits(context):
        if description.polarity != "negative":
            key = (context.stories[description.document], description.slot, thing_key(context, description))
            buckets[key].append(description)
    for (_, slot, _), members in buckets.items():
        if len(members) > 1:
            yield from _compare(context, slot, members[:_BUCKET])


def thing_key(context: Context, description: Description) -> str:
    """Return what a description is about, so that "the ad" and "the campaign" that it belongs to meet."""
    entity = context.entities.get(description.about)
    if entity is not None and entity.type == "Person":
        return entity.id
    words = [t.stem for t in tokenize(description.about_text.lower())]
    head = words[-1] if words else ""
    if description.about.startswith("thing:"):
        head = stem(description.about.removeprefix("thing:").split()[-1])
    elif entity is not None and entity.type in ("Campaign", "Work", "Event"):
        head = stem(entity.name.lower().split()[-1])
    if entity is not None and description.about_text.lower() in _PRONOUNS:
        head = stem(entity.name.lower().split()[-1])
    kind = class_of(head)
    depicting = description.slot in ("participant", "garment")
    if depicting and entity is not None and entity.type in ("Campaign", "Work"):
        return "shown"
    if kind in ("film", "campaign", "photo") or (depicting and head in _PRONOUNS):
        return "shown"
    return f"thing:{kind}"


def _compare(context: Context, slot: str, members: list[Description]) -> Iterator[Comparable]:
    told: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for one in members:  # "red, white and blue" is one look of one thing
        if slot == "colour":
            told[_place(context, one)].add(_group(slot, one))
    sides: list[list[Description]] = []
    neutral: list[Description] = []
    for one in members:
        if not _counts(slot, one) or (slot in ("colour", "material", "size") and _is_part(context, one)):
            neutral.append(one)
            continue
        side = next(
            (
                s
                for s in sides
                if all(not _exclude(slot, one, o) or told[_place(context, one)] & told[_place(context, o)] for o in s)
            ),
            None,
        )
        if side is None:
            sides.append([one])
        else:
            side.append(one)
    if len(sides) < 2:
        context.tally.not_comparable += not sides
        if len(members) > 1:
            context.tally.compared += 1
        return
    if _same_sentence(context, [d for s in sides for d in s]) or _side_by_side(context, slot, sides):
        return
    positions: list[Position] = [
        position(
            context,
            d.document,
            d.start,
            d.end,
            value=short(d.value, 60),
            side=number,
            node=d.id,
            statement=context.statements[d.statement] if d.statement else None,
            source=source_of(context.statements[d.statement]) if d.statement else d.document,
        )
        for number, side in enumerate(sides)
        for d in side
    ]
    made = comparable(
        context,
        slot,
        _label(slot, [d for s in sides for d in s]),
        positions,
        agrees_on=(_about([d for s in sides for d in s]), slot),
        score=_score(slot, sides),
        reason=f"one thing described twice by its {slot}",
        detail=" / ".join(short(s[0].value, 40) for s in sides),
    )
    if made is not None:
        yield made


def _place(context: Context, one: Description) -> tuple[str, int]:
    sentence = context.views[one.document].sentence_at(one.start)
    return one.document, sentence.index if sentence is not None else -1


def _label(slot: str, told: list[Description]) -> str:
    """Return what is described, in an editor's words."""
    about = _about(told)
    return {"participant": f"who is shown in {about}", "garment": f"what is worn in {about}"}.get(slot, f"the {slot} of {about}")


def _about(told: list[Description]) -> str:
    """Return the words for what is described: a pronoun names nothing to a reader."""
    return next((d.about_text for d in told if d.about_text.lower() not in _PRONOUNS), "the picture")


def _counts(slot: str, one: Description) -> bool:
    """Tell whether a description can exclude another one at all."""
    if slot in ("colour", "material", "size") and not one.exclusive and not _is_known(one):
        return False
    if slot in ("colour", "material", "size") and _QUALIFIED.search(one.about_text):
        return False
    return _group(slot, one) != ""


def _is_known(one: Description) -> bool:
    """Tell whether the thing is one that the text takes as known: named, or with a definite article."""
    if one.about_text.lower() in _PRONOUNS:
        return not one.about.startswith("thing:")
    named = one.about_text[:1].isupper() and not one.about.startswith("thing:")
    return named or _DEFINITE.match(one.about_text) is not None


def _is_part(context: Context, one: Description) -> bool:
    """Tell whether the thing is one of something: "the glass door of the oven" is not "the door"."""
    sentence = context.views[one.document].sentence_at(one.start)
    if sentence is None or not one.about_text:
        return False
    return re.search(re.escape(one.about_text) + r" of (?:the|an?|its|his|her|their) ", sentence.text) is not None


def _group(slot: str, one: Description) -> str:
    return next((group for word in (one.head, *one.value.split()) if (group := exclusive_group(slot, word))), "")


def exclusive_group(slot: str, word: str) -> str:
    """Return the group of heads that `word` belongs to; two groups of one slot exclude each other. Empty if it has none."""
    return _groups().get((slot, stem(word.lower())), "")


def _exclude(slot: str, first: Description, second: Description) -> bool:
    if first.time is not None and second.time is not None and clash(first.time, second.time):
        return False
    if slot == "participant":
        # Each group is one or two features ("child", "adult-f"): what one of them leaves open excludes nothing.
        one, two = (_group(slot, d).split("-") for d in (first, second))
        return one[0] != two[0] or (len(one) > 1 and len(two) > 1 and one[1] != two[1])
    if slot == "material":
        return _other_stuff(first, second)
    groups = {_group(slot, first), _group(slot, second)}
    if slot == "garment" and groups & WORN_WITH:
        return False
    return len(groups) > 1


def _other_stuff(first: Description, second: Description) -> bool:
    """Tell whether two materials exclude each other: neither is one, or a kind, of the other."""
    one, two = ({stem(w) for w in (d.head, *d.value.split())} for d in (first, second))
    for a in one:
        for b in two:
            if a == b or is_kind_of(a, b, 4) or is_kind_of(b, a, 4) or frozenset((a, b)) in _same_stuff():
                return False
    return True


def _same_sentence(context: Context, members: list[Description]) -> bool:
    places = {(s.document, s.index) for d in members if (s := context.views[d.document].sentence_at(d.start)) is not None}
    return len(places) < 2


@cache
def _same_stuff() -> frozenset[frozenset[str]]:
    """Return the pairs of words for materials that say the same, or one of which may be the other ("wood", "wooden")."""
    return frozenset(frozenset(stem(w) for w in pair.split("+")) for pair in word_list("descriptions.same_stuff"))


def _side_by_side(context: Context, slot: str, sides: list[list[Description]]) -> bool:
    """Tell whether the text names two things in one sentence: "the red car hit the white van"."""
    if slot not in ("colour", "material", "size"):
        return False
    for first in sides[0]:
        for second in (d for side in sides[1:] for d in side):
            a, b = (stem(d.about_text.lower().split()[-1]) if d.about_text else "" for d in (first, second))
            if a == b or first.document != second.document or not a or not b:
                continue
            if any({a, b} <= {t.stem for t in s.tokens} for s in context.views[first.document].sentences):
                return True
    return False


def _score(slot: str, sides: list[list[Description]]) -> float:
    if slot == "colour":
        return 0.8 if all(any(d.exclusive for d in s) for s in sides) else 0.6
    return {"participant": 0.7, "garment": 0.7}.get(slot, 0.6)
