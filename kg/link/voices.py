"""Whose voice is whose: who speaks for whom, and which two names are one side of a story."""

from __future__ import annotations

import re
from functools import cache

from kg.link.context import Context
from kg.link.entities import name_words, spelled_alike
from kg.link.words import Token, content_stems, stem
from kg.resources import read_table

_WINDOW = 60
_CUE = 3  # characters between a name and the cue that follows it
_OPENING = 2  # letters that two spellings of a given name share, at the least
_MARK = re.compile(r"[,.;:!?“”\"()]")
_APOSTROPHE = str.maketrans("’", "'")


def find_roles(context: Context) -> dict[str, frozenset[str]]:
    """Return for each person the stems of the words that tell what they are, next to their name or in a description."""
    found: dict[str, set[str]] = {}
    for view in context.views.values():
        for description in view.descriptions:
            if description.slot in ("role", "title", "affiliation"):
                found.setdefault(description.about, set()).update(content_stems(description.value))
                found[description.about].add(stem(description.head))
    for entity in context.entities.values():
        if entity.type != "Person":
            continue
        own = set(name_words(entity.name))
        for mention in entity.mentions:
            if mention.kind != "name":
                continue
            sentence = context.views[mention.document].sentence_at(mention.start)
            if sentence is None:
                continue
            before = _unbroken(context, mention.document, mention.start, sentence.tokens)
            after = context.slice(mention.document, mention.end, min(sentence.end, mention.end + _WINDOW))
            # "Holt's old master Reve": whose master he is is no name of his.
            near = {
                t.stem for t in before[-4:] if t.word not in own and not _is_possessive(context, mention.document, t.start, t.end)
            }
            if after.startswith(","):
                beside = after[1:].split(",")[0]
                end = mention.end + 1 + len(beside)
                # "…, whereas Ann Lee": another person's name is no word for what this one is.
                others = [e for e, m in context.mentions_in(mention.document, mention.end, end) if e.type == "Person"]
                # "…, who works for the mill" is no name for the mill's own voice.
                # "Its chair, Ann Lee, said that the council …": nor is what she says.
                told = any(
                    s.cue is not None and mention.end <= s.cue[0] <= mention.end + _CUE
                    for s in context.views[mention.document].statements
                )
                beside = "" if told or beside.strip().startswith(("who ", "whose ", "which ")) else beside
                near |= content_stems(beside) - {stem(w) for e in others if e.id != entity.id for w in name_words(e.name)}
            found.setdefault(entity.id, set()).update(near)
    return {key: frozenset(words) for key, words in found.items()}


def _unbroken(context: Context, document: str, start: int, tokens: tuple[Token, ...]) -> list[Token]:
    """Return the words before `start` that no mark parts from it."""
    found: list[Token] = []
    for token in reversed([t for t in tokens if start - _WINDOW // 2 <= t.start < start]):
        if _MARK.search(context.slice(document, token.end, found[-1].start if found else start)):
            break
        found.append(token)
    return found[::-1]


def _is_possessive(context: Context, document: str, start: int, end: int) -> bool:
    words = context.slice(document, start, end + 1).translate(_APOSTROPHE)
    return "'s" in words or words.endswith("s'")


def same_voice(context: Context, first: str, second: str) -> bool:
    """Tell whether two sources are one side: the same, or one is described by the other's name ("the party", "its leader")."""
    if first == second:
        return True
    for a, b in ((first, second), (second, first)):
        name = context.name(b)
        words = {stem(w) for w in name_words(name)} - _generic()
        if a in context.entities and words and words & context.roles.get(a, frozenset()):
            return True
        if a in context.entities and b in context.entities:
            own = {stem(w) for w in name_words(context.entities[a].name)}
            if words and len(words) < len(own) and words <= own:
                return True
    return False


def is_official(context: Context, source: str) -> bool:
    """Tell whether a source speaks for an organisation: an organisation itself, or somebody by their office."""
    if context.is_narrator(source):
        return False
    words = {stem(w) for w in name_words(context.name(source))}
    if words & _words("official"):
        return True
    entity = context.entities.get(source)
    if entity is None:
        return False
    return entity.type in ("Organization", "Brand", "Platform") or bool(
        context.roles.get(source, frozenset()) & _words("official")
    )


def is_record(context: Context, source: str) -> bool:
    """Tell whether a source is a paper that a text cites for a fact ("her contract shows"): the text vouches for it."""
    if context.is_narrator(source) or (source in context.entities and context.entities[source].type == "Person"):
        return False
    words = name_words(context.name(source))
    return bool(words) and stem(words[-1]) in _words("record")


def speaks_for(context: Context, first: str, second: str) -> bool:
    """Tell whether one source holds an office in the other one, an organisation that is named by its kind only ("the firm")."""
    for person, body in ((first, second), (second, first)):
        words = {stem(w) for w in name_words(context.name(body))}
        office = context.roles.get(person, frozenset()) & _words("office")
        if office and words & _words("body"):
            return True
        if office and body in context.main_bodies:
            return True
        if words and words <= _words("body") and _is_body(context, person):
            return True
    return False


def one_speaker(context: Context, first: str, second: str) -> bool:
    """Tell whether two sources can have performed one act: one voice, a body and its office, or one name spelled in two ways."""
    if same_voice(context, first, second) or speaks_for(context, first, second):
        return True
    people = [context.entities[e] for e in (first, second) if e in context.entities and context.entities[e].type == "Person"]
    names = [name_words(e.name) for e in people]
    if len(names) < 2 or not all(names):
        return False
    given = names[0][0][:_OPENING] == names[1][0][:_OPENING] or spelled_alike(names[0][0], names[1][0])
    return given and (names[0][-1] == names[1][-1] or spelled_alike(names[0][-1], names[1][-1]))


def _is_body(context: Context, source: str) -> bool:
    entity = context.entities.get(source)
    if entity is None or entity.type == "Person":
        return False
    return entity.type == "Organization" or bool(
        {stem(w) for w in name_words(entity.name)} & (_words("body") | _words("official"))
    )


def is_vague(context: Context, source: str) -> bool:
    """Tell whether a source names nobody in particular ("some people", "critics")."""
    if context.is_narrator(source):
        return False
    if source in context.entities:
        return context.entities[source].type == "Group"
    return True


def one_world(context: Context, first: str, second: str) -> bool:
    """Tell whether two sources cannot both be right: both are narrators, or they are one voice."""
    if context.is_narrator(first) and context.is_narrator(second):
        return True
    return same_voice(context, first, second)


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(
        stem(w) for row in read_table("data", "lexicons", "vague_words.tsv") if row["class"] == kind for w in row["words"].split()
    )


def _generic() -> frozenset[str]:
    return _words("group") | _words("rank")
