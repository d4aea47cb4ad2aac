"""The names of one thing brought together: which spans of a document name the same person, brand or place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from kg.model import EntityType
from kg.nlp.annotations import Cluster, ClusterMention
from kg.nlp.entity_cues import cues
from kg.nlp.gazetteers import GazetteerEntry
from kg.nlp.gender import HONORIFICS, name_gender, roles, title_gender
from kg.nlp.names import is_misspelling, is_short_form, name_words
from kg.nlp.spans import NameSpan
from kg.nlp.tokens import Tokens
from kg.nlp.typing_names import Evidence


@dataclass(slots=True)
class Name:
    """All occurrences of one written name; `key` is its words in lower case."""

    key: tuple[str, ...]
    spans: list[NameSpan] = field(default_factory=list)
    evidence: Evidence = field(default_factory=Evidence)
    type: EntityType = "Organization"
    entry: GazetteerEntry | None = None
    extended: bool = False


@dataclass(slots=True)
class Draft:
    """A cluster in the making: its type, and names with the fullest first."""

    type: EntityType
    names: list[Name]
    reasons: dict[tuple[str, ...], str] = field(default_factory=dict)


def group_names(tokens: Tokens, names: list[Name]) -> list[Draft]:
    """Return the things that `names` (already typed) name; the order is that of the names."""
    drafts: list[Draft] = []
    canonical: dict[tuple[EntityType, str], Draft] = {}
    # Full names first, so that a short one finds the name that it shortens.
    for name in sorted(names, key=lambda item: (-len(item.key), item.spans[0].first)):
        if name.entry is not None and name.entry.type == name.type:
            key = (name.type, name.entry.canonical)
            if key in canonical:
                canonical[key].names.append(name)
                continue
        draft = _home(tokens, drafts, name)
        if draft is None:
            draft = Draft(name.type, [name])
            drafts.append(draft)
        if name.entry is not None and name.entry.type == name.type:
            canonical.setdefault((name.type, name.entry.canonical), draft)
    return sorted(drafts, key=lambda item: min(span.first for name in item.names for span in name.spans))


def _home(tokens: Tokens, drafts: list[Draft], name: Name) -> Draft | None:
    """Return the draft that `name` belongs to, having added it, or None."""
    best: tuple[tuple[int, int, int], Draft, str] | None = None
    for draft in drafts:
        reason = _same(tokens, draft, name)
        if reason is None:
            continue
        distance = min(
            (name.spans[0].first - span.first) if span.first <= name.spans[0].first else 10_000 + span.first
            for other in draft.names
            for span in other.spans
        )
        # "Norval" beside "Norval Gold" and "Norval Dairy" is the firm.
        firm = reason != "short form" or draft.type == "Person" or draft.names[0].key[-1] in cues()["last"]
        key = (0 if reason != "spelling" else 1, 0 if firm else 1, distance)
        if best is None or key < best[0]:
            best = (key, draft, reason)
    if best is None and name.type == "Campaign" and all(span.headline for span in name.spans):
        # A headline names the one campaign that the text tells of.
        told = [draft for draft in drafts if draft.type == "Campaign"]
        best = ((0, 0, 0), told[0], "headline") if len(told) == 1 else None
    if best is None:
        return None
    _, draft, reason = best
    draft.names.append(name)
    draft.reasons[name.key] = reason
    if name.type != draft.type and draft.type != "Person":
        draft.type = max((draft.names[0], name), key=lambda item: item.evidence.best()[1]).type
    return draft


def _same(tokens: Tokens, draft: Draft, name: Name) -> str | None:
    person = draft.type == "Person"
    if person != (name.type == "Person"):
        return None
    for other in draft.names:
        if other.key == name.key and draft.type == name.type:
            return "equal"
        if person:
            if is_short_form(name.key, other.key) and not _titles_clash(tokens, name, other):
                return "short form"
            if is_misspelling(name.key, other.key) and not _meet(tokens, name, other):
                return "spelling"
        elif _kindred(draft.type, name.type):
            if name.key == other.key:
                return "equal"
            if draft.type == name.type == "Place" and len(name.key) == 1 and len(other.key) > 1 and name.key[0] == other.key[-1]:
                return "short form"
            if len(other.key) > len(name.key) and draft.type != "Place":
                # "Norrland" is a place beside the "Norrland council", but "Norrland" is short for "Norrland Biscuits".
                shortened = (
                    name.key == other.key[: len(name.key)] and draft.type not in ("Event", "Campaign") and not other.extended
                )
                # "Norrland Council" of "Norrland city council".
                gapped = len(name.key) > 1 and name.key[0] == other.key[0] and name.key[-1] == other.key[-1]
                initials = (
                    len(name.key) == 1
                    and len(other.key) > 2
                    and name.key[0] == "".join(word[0] for word in other.key if word != "of")
                )
                if (shortened and name.type == draft.type) or gapped or initials:
                    return "short form"
    return None


def _kindred(one: EntityType, other: EntityType) -> bool:
    return one == other or {one, other} <= {"Organization", "Brand", "Platform"}


def _titles_clash(tokens: Tokens, one: Name, other: Name) -> bool:
    """Tell whether "Mrs Hale" cannot be short for "Victor Hale"."""
    # A surname may be a given name too ("Monroe"): what it tells alone does not count beside the full name.
    genders = {_name_gender(tokens, name) if len(name.key) > 1 else _said_gender(tokens, name) for name in (one, other)} - {None}
    return len(genders) > 1


def _meet(tokens: Tokens, one: Name, other: Name) -> bool:
    """Tell whether two names stand in one sentence, as two people do."""
    return bool({tokens.sent[span.first] for span in one.spans} & {tokens.sent[span.first] for span in other.spans})


def _said_gender(tokens: Tokens, name: Name) -> str | None:
    """Return the gender that a title or a role in front of a name tells."""
    for span in name.spans:
        if span.title is not None and title_gender(tokens.lower[span.title]) is not None:
            return title_gender(tokens.lower[span.title])
    for span in name.spans:
        before = (span.title if span.title is not None else span.first) - 1
        if before >= 0 and tokens.sent[before] == tokens.sent[span.first] and roles().get(tokens.lower[before]):
            return roles()[tokens.lower[before]]
    return None


def _name_gender(tokens: Tokens, name: Name) -> str | None:
    said = _said_gender(tokens, name)
    if said is not None:
        return said
    return name_gender(name.key[0]) if len(name.key) > 1 or name.evidence.scores.get("Person", 0.0) > 1.0 else None


def _titled(draft: Draft) -> list[Name]:
    return [name for name in draft.names if any(span.title is not None for span in name.spans)]


def to_cluster(tokens: Tokens, draft: Draft) -> Cluster:
    """Return the cluster of a draft: the fullest written name is its name, the others are its aliases."""
    written: Counter[str] = Counter()
    mentions: list[ClusterMention] = []
    for name in draft.names:
        reason = draft.reasons.get(name.key, "")
        for span in name.spans:
            polite = span.title is not None and tokens.lower[span.title].rstrip(".") in HONORIFICS
            first = span.title if span.title is not None and polite else span.first
            start, end = tokens.char_span(first, span.last)
            text = tokens.source[tokens.start[span.first] : end]
            written[" ".join(text.split())] += 0 if span.headline else 1
            mentions.append(
                ClusterMention(
                    start=start,
                    end=end,
                    head=span.last - 1,
                    kind="name",
                    inferred=reason in ("spelling",),
                    reason=f"name: {reason}" if reason else "name",
                    confidence=0.8 if reason == "spelling" else 1.0,
                )
            )
    entry = next((name.entry for name in draft.names if name.entry is not None and name.entry.type == draft.type), None)
    full = _display(draft, written) if entry is None else entry.canonical
    told = None if entry is None else entry.gender
    # A surname may be a given name too: where there is a full name, only it tells.
    telling = [name for name in draft.names if len(name.key) > 1] or draft.names
    genders = [gender for gender in (_name_gender(tokens, name) for name in (*telling, *_titled(draft))) if gender is not None]
    return Cluster(
        type=draft.type,
        name=full,
        aliases=tuple(sorted(alias for alias in written if alias != full)),
        wikidata=None if entry is None else entry.wikidata,
        gender=(told or (genders[0] if genders else None)) if draft.type == "Person" else None,
        number="pl" if draft.type == "Group" else "sg",
        kind=next((name.evidence.kinds[draft.type] for name in draft.names if draft.type in name.evidence.kinds), None),
        mentions=tuple(sorted(mentions, key=lambda mention: (mention.start, mention.end))),
    )


def _display(draft: Draft, written: Counter[str]) -> str:
    """Return the name to show: the most frequent of the written forms of more than one word, then the longest."""
    if draft.type == "Person":
        full = {text: count for text, count in written.items() if len(name_words(text)) > 1} or dict(written)
        return max(full, key=lambda text: (full[text], len(text), text))
    return max(written, key=lambda text: (len(text.split()), written[text], text))
