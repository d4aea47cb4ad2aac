"""Why something happened: two causes of one event that are not one and the same, or a cause that is ruled out elsewhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.events import names_event
from kg.link.lists import named_pattern, word_list
from kg.link.records import comparable, position, short
from kg.link.sequence import alike
from kg.link.thesaurus import is_verb, one_noun, phrase_stem
from kg.link.timeline import Side, make_side
from kg.link.venues import who_speaks
from kg.link.voices import is_official, one_world
from kg.link.words import class_of, content, content_stems, stem, tokenize
from kg.model import Comparable, Position
from kg.resources import read_table

_BUCKET: Final = 40
_SEVERAL: Final = named_pattern("causes.several")
_VAGUE: Final = frozenset(stem(w) for w in word_list("causes.vague")) | word_list("causes.vague")
_ABSENT: Final = frozenset(class_of(phrase_stem(w.replace("_", " "))) for w in word_list("causes.absent"))
_TOLD: Final = "|".join(sorted({*word_list("causes.reporting"), "said", "found", "told", "shown"}))
_REPORTED: Final = re.compile(rf"^[^,;:]*?\b(?:{_TOLD})(?:s|ed|d)?(?: [^,;:]*?)? that |^[^,;:]*?\bsaid (?=the\b|an?\b)")
_NOT: Final = re.compile(r"\b(?:not|never|no longer)\b|n['’]t\b")
_HEADED: Final = re.compile(r" (?:in|of|with|at|to|on) ")
_PHRASE: Final = re.compile(r" (?:in|of|with|at|to|on|from|by|for|which|that|who|had|has|have|was|were|is|are) ")
_POSSESSIVE: Final = ("his", "her", "its", "their")
_LOOSE: Final = ("when", "hit-and")  # words that tell a cause only where another one is told
_BLAMING: Final = ("blamed-on", "blames")
_DAY: Final = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cause:
    """What a clause gives as the cause of something, or rules out; `effect` is None where it is the event of the article."""

    sentence: Sentence
    start: int
    end: int
    effect: Side | None
    words: str
    stems: frozenset[str]
    ruled_out: bool
    source: str
    loose: bool
    blamed: bool
    entities: frozenset[str]
    days: frozenset[str]


@cache
def _patterns() -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    clause = r"[^,;:—“”\"]+"
    return tuple(
        (row["name"], tuple(row["words"].split("|")), re.compile(row["pattern"].replace("CLAUSE", clause), re.IGNORECASE))
        for row in read_table("data", "lexicons", "reasons.tsv")
    )


def cause_comparables(context: Context, motives: Sequence[Comparable] = ()) -> Iterator[Comparable]:
    """Yield one comparable for each event for which one voice gives two causes, unless `motives` compare the same two words."""
    known = [made.positions for made in motives]
    stories: defaultdict[str, list[Cause]] = defaultdict(list)
    for key, view in context.views.items():
        for sentence in view.sentences:
            if sentence.role in ("body", "summary"):
                stories[context.stories[key]] += _in_sentence(context, view, sentence)
    for causes in stories.values():
        used: set[int] = set()
        for first, second in combinations(causes[:_BUCKET], 2):
            if id(first) in used or id(second) in used:
                continue
            score = _clash(context, first, second)
            if not score:
                continue
            used |= {id(first), id(second)}
            made = _comparable(context, first, second, score)
            if made is not None and not any(_same_words(made.positions, one) for one in known):
                yield made


def _same_words(made: Sequence[Position], known: Sequence[Position]) -> bool:
    """Tell whether every position of one comparable shares characters with a position of another one."""
    return all(any(m.document == k.document and m.start < k.end and k.start < m.end for k in known) for m in made)


def _in_sentence(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Cause]:
    text = sentence.text.rstrip(".!”\"’' ")
    low = text.lower()
    if _SEVERAL.search(low):
        return
    for row, words, pattern in _patterns():
        if not any(word in low for word in words):
            continue
        for match in pattern.finditer(text):
            parts = match.groupdict()
            name = "c" if parts.get("c") else "n"
            said = parts.get(name)
            if not said:
                continue
            start, end = sentence.start + match.start(name), sentence.start + match.end(name)
            # "The inspector found that a bolt had snapped": who found it is no cause.
            found = _REPORTED.match(said)
            if found is not None:
                start, said = start + found.end(), said[found.end() :]
            stems = cause_stems(said)
            told = parts.get("e")
            effect = make_side(_plain(told)) if told else None
            if effect is not None and not effect.units - _VAGUE:
                effect = None  # "had caused the fault": the event of the article
            elif told and effect is None and not _points_back(told):
                continue
            if not stems:
                continue
            begin, stop = (sentence.start + match.start("e"), sentence.start + match.end("e")) if told else (start, start)
            yield Cause(
                sentence,
                start,
                end,
                effect,
                " ".join(said.split()),
                stems,
                name == "n",
                _voice(context, view, sentence, row, start, end),
                row in _LOOSE,
                row in _BLAMING,
                frozenset(
                    e.id for e, m in context.mentions_in(sentence.document, begin, stop) if m.text.lower() not in _POSSESSIVE
                ),
                frozenset(m.group().lower() for m in _DAY.finditer(sentence.text)),
            )


def cause_stems(words: str) -> frozenset[str]:
    """Return the stems of a cause: none where it is so general that any other one may be a case of it ("an illness")."""
    head = content_stems(_HEADED.split(words)[0])
    return content_stems(words) - _VAGUE if head - _VAGUE or not head else frozenset()


def _plain(effect: str) -> str:
    """Return the words of an effect without who tells it and without a negation ("are not playing")."""
    return _NOT.sub("", _REPORTED.sub("", effect))


def _voice(context: Context, view: DocumentView, sentence: Sentence, row: str, start: int, end: int) -> str:
    """Return whose word a cause is: that of whoever blames it."""
    if row in _BLAMING:
        blamer = who_speaks(context, sentence, sentence.start, start)
        if blamer is not None:
            return blamer
        return f"{sentence.document} {sentence.start}"  # somebody without a name
    return view.source_at(start, end)


def _points_back(effect: str) -> bool:
    words = [t.word for t in tokenize(effect)]
    return len(words) < 4 and bool({"it", "all"} & set(words))


def _clash(context: Context, first: Cause, second: Cause) -> float:
    """Return how sure it is that two causes are of one event and exclude each other; 0 where they do not."""
    if first.sentence is second.sentence or (first.ruled_out and second.ruled_out):
        return 0.0
    if (first.days and second.days and not first.days & second.days) or (first.loose and second.loose):
        return 0.0
    if any(c.loose and c.stems & _main(context, c.sentence.document) for c in (first, second)):
        return 0.0  # "were hurt when the warehouse blew up": the event itself
    same = _one_cause(context, first, second)
    if first.ruled_out or second.ruled_out:
        # Who rules out what is blamed elsewhere speaks of the same event.
        told_together = first.sentence.document == second.sentence.document or first.source == second.source
        return 0.7 if same and told_together else 0.0
    if same:
        return 0.0
    return _one_effect(context, first, second)


def _one_cause(context: Context, first: Cause, second: Cause) -> bool:
    """Tell whether two causes share a word that the article is not about ("on the flat roof", "struck the roof")."""
    main = _main(context, first.sentence.document) & _main(context, second.sentence.document)
    ruled_out = first.ruled_out or second.ruled_out
    one, two = (c.stems if ruled_out else c.stems - main or c.stems for c in (first, second))
    heads = [_head(c.words) for c in (first, second)]
    return bool(one & two) or (all(heads) and one_noun(*heads))


def _head(words: str) -> str:
    """Return the stem of the noun that a cause begins with: "crane" in "a crane from next door had struck the roof"."""
    found = content(tokenize(_PHRASE.split(words)[0]))
    return found[-1].stem if found else ""


def _main(context: Context, document: str) -> frozenset[str]:
    """Return the words of the headline and of the first sentence."""
    view = context.views[document]
    return frozenset(t.stem for s in view.sentences if s.role == "title" or s.index <= 1 for t in content(s.tokens))


def _one_effect(context: Context, first: Cause, second: Cause) -> float:
    document = first.sentence.document
    main = _main(context, document)
    if not _one_account(context, first, second):
        return 0.0
    if first.effect is None or second.effect is None:
        told = first.effect or second.effect
        if told is None:
            return 0.65
        bare = first if first.effect is None else second
        near = {t.stem for t in bare.sentence.tokens}
        loose = any(u.startswith("!") for u in told.units)
        return 0.65 if any(u in main and (names_event(u) or u in near or loose) for u in told.units) else 0.0
    if not _one_thing(first, second):
        return 0.0
    shared = (first.effect.units & second.effect.units) - _VAGUE
    if alike(first.effect, second.effect) == 1.0 and (
        any(names_event(u) or u.startswith("!") for u in shared) or len(shared) >= 2
    ):
        return 0.65 if first.loose or second.loose else 0.75
    # "Pulled out of the festival" and "are not playing": one absence in other words.
    if all(side.units & _ABSENT for side in (first.effect, second.effect)) and first.entities & second.entities:
        return 0.65
    both = [any(names_event(u) for u in side.units) for side in (first.effect, second.effect)]
    return 0.65 if all(both) and any(names_event(u) and u in main for u in shared) else 0.0


def _one_thing(first: Cause, second: Cause) -> bool:
    """Tell whether two effects can be of one thing: a word in common beside the verb, a name, or a thing that only one names."""
    assert first.effect is not None and second.effect is not None
    shared = {u for u in first.effect.units & second.effect.units if not u.startswith("!")}
    rest = [{u for u in c.effect.units if not u.startswith("!")} - shared for c in (first, second) if c.effect is not None]
    return len(shared) > 1 or not all(rest) or bool(first.entities & second.entities) or any(not is_verb(u) for u in shared)


def _one_account(context: Context, first: Cause, second: Cause) -> bool:
    """Tell whether two causes are told by one voice, or by the narrator and who speaks with authority."""
    if one_world(context, first.source, second.source):
        return True
    if any(c.blamed for c in (first, second)):
        return False
    return all(context.is_narrator(s) or is_official(context, s) for s in (first.source, second.source))


def _comparable(context: Context, first: Cause, second: Cause, score: float) -> Comparable | None:
    return comparable(
        context,
        "cause",
        short(context.slice(first.sentence.document, first.sentence.start, first.sentence.end), 60),
        [
            position(
                context,
                c.sentence.document,
                c.start,
                c.end,
                value=("not " if c.ruled_out else "") + short(c.words, 50),
                side=side,
                source=c.source,
            )
            for side, c in enumerate((first, second))
        ],
        agrees_on=("event",),
        score=score,
        reason="two causes of one event",
        detail=f"{short(first.words, 50)} / {short(second.words, 50)}",
    )
