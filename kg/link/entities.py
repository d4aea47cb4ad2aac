"""One entity across documents: names, titles and identifiers that belong together get one id, which is then used everywhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from rapidfuzz.distance import JaroWinkler, Levenshtein

from kg.ids import make_id
from kg.link.lists import word_list
from kg.link.variants import both_introduced, may_be_one, variant_of
from kg.link.words import normal, stem
from kg.model import Argument, Claim, Description, Entity, EntityType, Extract, Link, Mention, Statement

#: Titles and articles that are no part of a name.
TITLES: Final = word_list("entities.titles")
_SPELLING: Final = 0.84  # Jaro-Winkler of two spellings of one name
_SLIP: Final = 2  # letters by which two spellings of a surname differ at most, whatever else is told
SURNAME_SPELLING: Final = 0.79  # of two surnames behind one full first name in one story


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, titles left out."""
    words = tuple(normal(w).strip(".,") for w in name.replace("'s ", " ").split())
    kept = tuple(w for w in words if w and w not in TITLES)
    return kept or tuple(w for w in words if w)


def merge_entities(
    extracts: Sequence[Extract], stories: Mapping[str, str]
) -> tuple[tuple[Entity, ...], dict[tuple[str, str], str], tuple[Link, ...]]:
    """Return the entities of the corpus, the new id of each (document id, local id), and the links that say why.

    Near-linear: entities meet only under a shared key (full name, Wikidata id, or one word of the name inside one story).
    """
    local: list[tuple[str, Entity]] = [(x.document.id, e) for x in extracts for e in x.entities]
    parent = list(range(len(local)))
    reasons: dict[tuple[int, int], tuple[float, str]] = {}

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    def join(a: int, b: int, score: float, reason: str) -> None:
        first, second = sorted((root(a), root(b)))
        if first != second:
            parent[second] = first
            reasons[(a, b)] = (score, reason)

    texts = {x.document.id: x.document.text for x in extracts}
    for (first, second), (score, reason) in _pairs(local, stories, texts).items():
        join(first, second, score, reason)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for at in range(len(local)):
        groups[root(at)].append(at)
    merged: list[Entity] = []
    ids: dict[tuple[str, str], str] = {}
    taken: Counter[str] = Counter()
    for members in groups.values():
        entity = _combine([local[m][1] for m in members])
        taken[entity.id] += 1
        if taken[entity.id] > 1:  # two of one name that the evidence keeps apart
            where, own = local[members[0]]
            entity = replace(entity, id=make_id("entity", entity.type, entity.name, where, own.id))
        merged.append(entity)
        for m in members:
            ids[(local[m][0], local[m][1].id)] = entity.id
    links = tuple(
        Link(
            id=make_id("link", "sameEntity", *_mention_key(local[a]), *_mention_key(local[b])),
            subject=ids[(local[a][0], local[a][1].id)],
            predicate="sameEntity",
            object=ids[(local[b][0], local[b][1].id)],
            score=score,
            reason=reason,
        )
        for (a, b), (score, reason) in sorted(reasons.items())
    )
    return tuple(sorted(merged, key=lambda e: (e.type, e.name, e.id))), ids, links


def _mention_key(item: tuple[str, Entity]) -> tuple[str, str, int]:
    document, entity = item
    return document, entity.name, entity.mentions[0].start if entity.mentions else -1


def _pairs(
    local: list[tuple[str, Entity]], stories: Mapping[str, str], texts: Mapping[str, str]
) -> dict[tuple[int, int], tuple[float, str]]:
    """Return the pairs to join: each entity with the first one of its key."""
    found: dict[tuple[int, int], tuple[float, str]] = {}
    by_name: dict[tuple[str, ...], list[int]] = defaultdict(list)
    by_word: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, (document, entity) in enumerate(local):
        words = name_words(entity.name)
        if not words or entity.type == "Group":
            continue
        if entity.wikidata:
            by_name[("=", entity.wikidata)].append(at)
        by_name[words].append(at)
        if entity.type == "Person":
            for word in dict.fromkeys((words[0], words[-1])):
                by_word[(stories[document], word)].append(at)
        elif entity.type in ("Campaign", "Event", "Work"):
            by_word[(stories[document], " ".join(sorted(stem(w) for w in words)))].append(at)
    for key, members in by_name.items():
        for second in members[1:]:
            first = members[0]
            same_story = stories[local[first][0]] == stories[local[second][0]]
            if (
                _compatible(local[first][1], local[second][1])
                and (same_story or len(key) > 1 or local[first][1].type != "Person")
                and (same_story or local[first][1].type not in ("Campaign", "Event"))
            ):
                found[(first, second)] = (0.95 if same_story else 0.8, "same name" if key[0] != "=" else "same Wikidata id")
    for members in by_word.values():
        fullest = sorted(members, key=lambda m: (-len(name_words(local[m][1].name)), m))
        for second in fullest[1:]:
            for first in fullest[:8]:
                if first == second or (min(first, second), max(first, second)) in found:
                    continue
                why = _same_person(local[first][1], local[second][1], texts) or _variant(local[first], local[second], texts)
                if why is not None and _compatible(local[first][1], local[second][1]):
                    found[(min(first, second), max(first, second))] = why
                    break
    return found


def _same_person(first: Entity, second: Entity, texts: Mapping[str, str]) -> tuple[float, str] | None:
    """Tell why two entities that share a word of their name inside one story are one."""
    if first.type != second.type:
        return None
    if first.type != "Person":
        return 0.9, "same words in the name"
    a, b = name_words(first.name), name_words(second.name)
    if a == b:
        return 0.95, "same name"
    if len(b) == 1 and len(a) > 1 and b[0] == a[-1]:
        return 0.85, "surname alone"
    if len(a) > 1 and len(b) > 1:
        if a != b and both_introduced(first, second, texts):
            return None
        if a[-1] == b[-1] and (spelled_alike(a[0], b[0]) or a[0][0] == b[0] or b[0][0] == a[0]):
            return 0.75, "same surname, first names spelled alike"
        near = a[0] == b[0] and spelled_alike(a[-1], b[-1], SURNAME_SPELLING)
        if near and (Levenshtein.distance(a[-1], b[-1]) <= _SLIP or may_be_one(first, second, texts)):
            return 0.75, "same first name, surnames spelled alike"
        if a[: len(b)] == b or b[: len(a)] == a:
            return 0.75, "one name goes on where the other ends"
    return None


def _variant(first: tuple[str, Entity], second: tuple[str, Entity], texts: Mapping[str, str]) -> tuple[float, str] | None:
    if first[1].type != "Person" or second[1].type != "Person":
        return None
    return variant_of(first, second, (name_words(first[1].name), name_words(second[1].name)), texts)


def spelled_alike(a: str, b: str, least: float = _SPELLING) -> bool:
    """Tell whether two different words look like two spellings of one name (`least`: their Jaro-Winkler similarity)."""
    return a != b and min(len(a), len(b)) >= 4 and a[0] == b[0] and JaroWinkler.similarity(a, b) >= least


def _compatible(first: Entity, second: Entity) -> bool:
    if first.gender and second.gender and first.gender != second.gender:
        return False
    if first.wikidata and second.wikidata and first.wikidata != second.wikidata:
        return False
    return first.type == second.type or "Person" not in (first.type, second.type)


def _combine(members: list[Entity]) -> Entity:
    """Return one entity: type and gender by vote of the mentions, the most frequent full name as its name."""
    if len(members) == 1:
        entity = members[0]
        return replace(entity, id=make_id("entity", entity.type, entity.name.casefold()))
    votes: Counter[EntityType] = Counter()
    names: Counter[str] = Counter()
    for member in members:
        votes[member.type] += max(1, len(member.mentions))
        names[member.name] += max(1, sum(1 for m in member.mentions if m.text == member.name))
    chosen = min(votes, key=lambda t: (-votes[t], t))
    name = min(names, key=lambda n: (-min(len(name_words(n)), 2), -names[n], n))
    aliases = sorted({a for m in members for a in (*m.aliases, m.name)} - {name})
    mentions: tuple[Mention, ...] = tuple(
        sorted(
            {(m.document, m.start, m.end): m for x in members for m in x.mentions}.values(),
            key=lambda m: (m.document, m.start, m.end),
        )
    )
    return Entity(
        id=make_id("entity", chosen, name.casefold()),
        type=chosen,
        name=name,
        aliases=tuple(aliases),
        wikidata=next((m.wikidata for m in members if m.wikidata), None),
        gender=next((m.gender for m in members if m.gender), None),
        kind=next((m.kind for m in members if m.kind), None),
        mentions=mentions,
    )


def rewrite_statement(statement: Statement, ids: Mapping[tuple[str, str], str]) -> Statement:
    """Return `statement` with the identifiers of the corpus."""

    def new(local: str | None) -> str | None:
        return local if local is None else ids.get((statement.document, local), local)

    return replace(
        statement,
        speaker_id=new(statement.speaker_id),
        on_behalf_of=new(statement.on_behalf_of),
        medium=new(statement.medium),
        addressee_id=new(statement.addressee_id),
        about=tuple(dict.fromkeys(ids.get((statement.document, a), a) for a in statement.about)),
        claims=tuple(_rewrite_claim(c, statement.document, ids) for c in statement.claims),
    )


def rewrite_argument(argument: Argument, document: str, ids: Mapping[tuple[str, str], str]) -> Argument:
    """Return `argument` with the identifier of the corpus."""
    entity = argument.entity
    return argument if entity is None else replace(argument, entity=ids.get((document, entity), entity))


def _rewrite_claim(claim: Claim, document: str, ids: Mapping[tuple[str, str], str]) -> Claim:
    def new(argument: Argument) -> Argument:
        return rewrite_argument(argument, document, ids)

    return replace(
        claim,
        subject=None if claim.subject is None else new(claim.subject),
        object=None if claim.object is None else new(claim.object),
        modifiers=tuple(new(m) for m in claim.modifiers),
    )


def rewrite_description(description: Description, ids: Mapping[tuple[str, str], str]) -> Description:
    """Return `description` with the identifiers of the corpus."""
    return replace(description, about=ids.get((description.document, description.about), description.about))
