"""What one person wears in one picture, or on one occasion: a red gown here, a blue suit there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.link.context import Context, Fact
from kg.link.descriptions import exclusive_group
from kg.link.dressed import clothes_shown, garment_kind, garments
from kg.link.lists import named_pattern, word_list
from kg.link.personas import named_at, picture_words, teller
from kg.link.records import comparable, position, short
from kg.link.times import clash
from kg.link.words import stem, tokenize
from kg.model import Argument, Comparable

_WEARING: Final = word_list("outfits.wearing")
_SHOWING: Final = word_list("outfits.showing")
_TOGETHER: Final = tuple(frozenset(pair.split("+")) for pair in word_list("outfits.together"))
_OTHER: Final = named_pattern("pictures.other")
_PIECES: Final = frozenset({"pair", "set", "one"})
_RELATIVE: Final = re.compile(r"(?:the|his|her|an?)(?:\s[\w’'-]+){1,5}?\s(?:(?:that|which)\s)?$", re.IGNORECASE)
_BARE: Final = re.compile(r"\b(?:barefoot(?:ed)?|shoeless|in (?:his|her) bare feet|without shoes)\b")
_OF_ANOTHER: Final = re.compile(r"(?:[Hh]is|[Hh]er|[Tt]heir) \w|[\w ]+['’]s \w")  # "her mother wears"
_BUCKET: Final = 20
_PLURAL: Final = frozenset({"shoes", "trousers", "dress", "shorts", "pyjama", "swimwear"})  # "dress" ends in s itself


@dataclass(frozen=True, slots=True)
class Worn:
    """A garment as a clause tells it: its kind (a group of garments), its colours, who wears it, in what picture."""

    document: str
    start: int
    end: int
    kind: str
    colours: frozenset[str]
    wearer: str
    picture: str
    fact: Fact | None = None


def outfit_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person and picture whose clothes are told twice."""
    told: defaultdict[tuple[str, str, str], list[Worn]] = defaultdict(list)
    seen: set[tuple[str, int]] = set()
    for view in context.views.values():
        for shown in clothes_shown(context, view):
            worn = Worn(shown.document, shown.start, shown.end, shown.kind, shown.colours, shown.wearer, "shown")
            told[(context.stories[worn.document], _who(context, worn.wearer), worn.picture)].append(worn)
            seen.add((worn.document, worn.end))
    for fact in context.facts:
        for worn in _worn(context, fact):
            if (worn.document, worn.end) not in seen:
                told[(context.stories[worn.document], _who(context, worn.wearer), worn.picture)].append(worn)
    for members in told.values():
        made = _compare(context, members[:_BUCKET])
        if made is not None:
            yield made


def _compare(context: Context, members: list[Worn]) -> Comparable | None:
    for at, first in enumerate(members):
        for second in members[:at]:
            if not _exclude(first, second):
                continue
            positions = [
                position(
                    context, w.document, w.start, w.end, side=side,
                    source=teller(context, w.fact) if w.fact is not None else w.document,
                    node=w.fact.claim.id if w.fact is not None else None,
                    value=short(context.slice(w.document, w.start, w.end), 60),
                )
                for side, w in enumerate((second, first))
            ]  # fmt: skip
            return comparable(
                context,
                "garment",
                f"what {_name(context, first)} wears",
                positions,
                agrees_on=("wearer", "occasion"),
                score=0.75,
                reason="one person's clothes on one occasion",
                detail=" / ".join(p.value for p in positions),
            )
    context.tally.compared += len(members) > 1
    return None


def _who(context: Context, wearer: str) -> str:
    """Return one key for somebody without a name: "the general" here and there."""
    entity = context.entities.get(wearer)
    if entity is None or any(m.kind == "name" for m in entity.mentions):
        return wearer
    return stem(entity.name.lower().split(" ")[-1])


def _name(context: Context, worn: Worn) -> str:
    return context.entities[worn.wearer].name if worn.wearer in context.entities else f"the {worn.wearer}"


def _exclude(first: Worn, second: Worn) -> bool:
    """Tell whether two garments cannot be one person's outfit: of one kind in two colours, or of kinds not worn together."""
    if first.document == second.document and first.start < second.end and second.start < first.end:
        return False
    one, two = (w.fact.claim.times if w.fact is not None else () for w in (first, second))
    if any(clash(a, b) for a in one for b in two):
        return False
    if not first.picture and (bool(one) != bool(two) or _elsewhere(first, second)):
        return False
    if "bare" in (first.kind, second.kind):
        return {first.kind, second.kind} == {"bare", "shoes"}
    if first.kind == second.kind:
        return bool(first.colours and second.colours and not first.colours & second.colours)
    return bool(first.kind and second.kind) and frozenset((first.kind, second.kind)) not in _TOGETHER


def _elsewhere(*told: Worn) -> bool:
    """Tell whether clothes are those of an occasion, or of anybody: "wore to the gala", "wear fur coats"."""
    for worn in told:
        if worn.fact is None:
            continue
        claim = worn.fact.claim
        if (claim.tense == "present" and "footage" not in claim.text) or any(
            m.preposition in ("to", "for", "during") for m in claim.modifiers
        ):
            return True
    return False


def _worn(context: Context, fact: Fact) -> Iterator[Worn]:
    claim = fact.claim
    if claim.polarity == "negative" or claim.modality not in ("asserted", "unknown") or claim.tense == "future":
        return
    verb = stem(claim.predicate.split(" ")[0])
    document = fact.statement.document
    shown = verb in _SHOWING
    wearer = _wearer(context, fact, shown)
    if not wearer:
        return
    pieces: list[tuple[int, str]] = []
    if verb in _WEARING and claim.object is not None and not claim.passive:
        pieces.append((claim.object.start, claim.object.text))
    elif verb in _WEARING and not claim.passive:
        before = context.slice(document, max(0, claim.start - 60), claim.start)
        match = _RELATIVE.search(before)
        if match is not None:
            start = claim.start - len(before) + match.start()
            pieces.append((start, match.group()))
    if shown or claim.subject is not None or claim.passive:
        pieces += [(m.start, m.text) for m in claim.modifiers if m.preposition in ("in", "with")]
    picture = _picture(context, fact)
    bare = _BARE.search(claim.text.lower())
    if bare is not None and claim.tense != "past":
        yield Worn(document, claim.start + bare.start(), claim.start + bare.end(), "bare", frozenset(), wearer, picture, fact)
    for start, text in pieces:
        for one, two, kind, colours in _parts(text, start):
            yield Worn(document, one, two, kind, colours, wearer, picture, fact)


def _parts(text: str, offset: int) -> Iterator[tuple[int, int, str, frozenset[str]]]:
    """Yield (start, end, kind, colours) of each garment in words like "blue jeans and a yellow raincoat"."""
    begin = 0
    for match in re.finditer(r",|\band\b|\bwith\b|\bin the\b|$", text):
        tokens = tokenize(text[begin : match.start()], offset + begin)
        begin = match.end()
        found = [t for t in tokens if t.stem in garments() or t.word in _PIECES]
        if not found or (
            found[-1].word.endswith("s") and not _PLURAL & {found[-1].stem, garment_kind(found[-1])} and not _is_known(text)
        ):
            continue  # "fur coats" are anybody's
        kind = next((k for t in reversed(found) if (k := garment_kind(t))), "")
        colours = frozenset(
            group for t in tokens for part in (t.word, *t.word.split("-")) if (group := exclusive_group("colour", part))
        )
        if kind or (found[-1].word in _PIECES and colours):
            yield tokens[0].start, tokens[-1].end, kind or "shoes", colours


def _is_known(text: str) -> bool:
    return text.split(" ")[0].lower() in ("the", "a", "an", "his", "her", "their", "these", "those", "its")


def _wearer(context: Context, fact: Fact, shown: bool) -> str:
    """Return who wears it: an entity, or the noun for somebody known ("the thief")."""
    claim = fact.claim
    who: Argument | None = claim.object if shown or (claim.passive and claim.object is not None) else claim.subject
    if who is None and claim.subject is None:
        for entity, _ in context.mentions_in(fact.statement.document, claim.start, claim.start + 1):
            if entity.type == "Person":
                return entity.id
        return named_at(context, fact.statement.document, claim.start)
    if who is None or _OF_ANOTHER.match(who.text):
        return ""
    if who.entity is not None and who.entity in context.entities:
        return who.entity if context.entities[who.entity].type == "Person" else ""
    return stem(who.head.lower()) if who.text.lower().startswith("the ") else ""


def _picture(context: Context, fact: Fact) -> str:
    """Return the kind of picture that a clause speaks of, empty for none, and its place in the text for another one."""
    claim = fact.claim
    sentence = context.views[fact.statement.document].sentence_at(claim.start)
    if sentence is None:
        return ""
    if _OTHER.search(sentence.text.lower()):
        return f"other:{fact.statement.document}:{sentence.start}"
    for token in sentence.tokens:
        if token.stem in picture_words() and token.word != "footage":  # which shows what happened
            return "shown"
    for entity, mention in context.mentions_in(fact.statement.document, sentence.start, sentence.end):
        if entity.type in ("Campaign", "Work") and mention.kind == "pronoun":
            return "shown"
    return ""
