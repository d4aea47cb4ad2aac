"""Media that a speaker is said never to have used, against a telling that places the speaker there.

"Grist, who has never had an account on social media" cannot have "wrote in a Facebook post"; where "nothing was put in writing",
there was no letter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.link.context import Context, DocumentView, Sentence
from kg.link.lists import named_pattern, word_list
from kg.link.media import compatible_media
from kg.link.tellings import Telling, TellingGroup
from kg.link.venues import SPEAKERS, Venue, channel_names, traits_of, venues_in, who_speaks, who_spoke_before
from kg.link.voices import one_speaker
from kg.link.words import classed, content, tokenize
from kg.model import Statement
from kg.resources import read_table

_FOR_NOW: Final = named_pattern("exclusions.for_now")
_NAMED_TOPIC: Final = named_pattern("exclusions.topic")
_ACTS: Final = named_pattern("exclusions.acts")
_UNREAL: Final = named_pattern("placements.unreal")
_NETWORKS: Final = word_list("media.networks")
_NOT: Final = re.compile(r"\b(?:not|never|no|nothing|nobody|nor|without|n't)\b[^.,;:]*$")
_LONG: Final = 160  # characters between a speaker and the words of the exclusion
_GAP: Final = r"(?:[\w'-]+ ){0,9}?"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A clause that says that `speaker` never used a medium with `trait` (or the one network `medium`)."""

    sentence: Sentence
    start: int
    end: int
    speaker: str
    trait: str
    medium: str | None
    topic: frozenset[str]


@dataclass(frozen=True, slots=True)
class Use:
    """A clause that places speech of `speaker` on a medium."""

    sentence: Sentence
    start: int
    end: int
    speaker: str
    venue: Venue
    statement: Statement | None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    networks = "|".join(sorted(n for n in _NETWORKS if n != "x"))
    channels = "|".join(channel_names())
    return tuple(
        (
            row["trait"],
            re.compile(
                row["pattern"]
                .replace("~", _GAP)
                .replace("{network}", rf"(?P<network>{networks})")
                .replace("{channel}", rf"(?P<network>{channels})")
            ),
        )
        for row in read_table("data", "lexicons", "exclusions.tsv")
    )


def excluded_groups(context: Context) -> Iterator[TellingGroup]:
    """Yield each exclusion with the uses of the excluded medium by the same speaker in the same story."""
    exclusions: list[Exclusion] = []
    for view in context.views.values():
        for sentence in view.sentences:
            exclusions += _exclusions(context, view, sentence)
    stories = {context.stories[e.sentence.document] for e in exclusions}
    uses: defaultdict[str, list[Use]] = defaultdict(list)
    for key, view in context.views.items():
        if context.stories[key] in stories:
            uses[context.stories[key]] += _uses(context, view)
    for one in exclusions:
        against = [u for u in uses[context.stories[one.sentence.document]] if _contradicts(context, one, u)]
        if against:
            name = context.name(one.speaker)
            shown = f"not {one.medium}" if one.medium else f"nothing {one.trait}"
            back = Telling(
                one.sentence.document,
                one.start,
                one.end,
                "excluded",
                one.speaker,
                None,
                shown,
                (one.start, one.end),
                None,
                frozenset(),
                one.sentence.text,
            )
            tellings = [
                Telling(
                    u.sentence.document,
                    u.start,
                    u.end,
                    "use",
                    u.speaker,
                    u.statement,
                    u.venue.name,
                    (u.venue.start, u.venue.end),
                    None,
                    frozenset(),
                    u.sentence.text,
                )
                for u in against
            ]
            yield TellingGroup(
                f"{name} on {against[0].venue.name}",
                (*tellings, back),
                ("speaker",),
                0.8,
                "the text says that this medium was not used",
            )


def _exclusions(context: Context, view: DocumentView, sentence: Sentence) -> Iterator[Exclusion]:
    low = sentence.text.lower().replace("’", "'")
    if sentence.role in ("title", "heading"):
        return
    for trait, pattern in _patterns():
        match = pattern.search(low)
        if match is None:
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        clause = re.split(r"[;:]", low[: match.start()])[-1] + match.group() + re.split(r"[;:,]", low[match.end() :])[0]
        if _FOR_NOW.search(clause) or _quoted(view, start) or _others_word(view, start, end):
            continue
        speaker = who_speaks(context, sentence, start, end)
        if speaker is None:
            continue
        named = _NAMED_TOPIC.match(low[match.end() :])
        topic = frozenset(t.stem for t in content(tokenize(named.group("topic")))) if named is not None else frozenset()
        network = match.groupdict().get("network")
        own = [m.start for e, m in context.mentions_in(view.document.id, sentence.start, start) if e.id == speaker]
        yield Exclusion(sentence, own[-1] if own and start - own[-1] < _LONG else start, end, speaker, trait, network, topic)
        return


def _uses(context: Context, view: DocumentView) -> Iterator[Use]:
    """Yield where somebody speaks on a medium: by the statements, and by sentences that place an act of speech."""
    seen: set[tuple[int, int]] = set()
    for sentence in view.sentences:
        if sentence.role in ("title", "heading", "summary"):
            continue
        low = sentence.text.lower().replace("’", "'")
        for venue in venues_in(context, sentence):
            if _quoted(view, venue.start) or _others_word(view, venue.start, venue.end):
                continue
            act = next((m for m in reversed(list(_ACTS.finditer(low[: venue.start - sentence.start])))), None) or _ACTS.search(
                low
            )
            if act is None or _UNREAL.search(low[: act.start()]):
                continue
            if _NOT.search(low[: venue.start - sentence.start]):
                continue
            named = any(
                e.type in SPEAKERS
                for e, m in context.mentions_in(view.document.id, sentence.start, venue.end)
                if m.kind != "nominal"
            )
            place = (sentence.start + act.start(), sentence.start + act.end())
            speaker = None if named else who_spoke_before(context, sentence)
            speaker = speaker or who_speaks(context, sentence, *place)
            if speaker is None:
                continue
            seen.add((venue.start, venue.end))
            start, end = min(venue.start, sentence.start + act.start()), max(venue.end, sentence.start + act.end())
            yield Use(sentence, start, end, speaker, venue, None)
    for statement in view.statements:
        span = statement.medium_span
        if statement.form == "narration" or statement.platform is None or statement.speaker_id is None or span is None:
            continue
        sentence_of = view.sentence_at((statement.cue or statement.content[0])[0])
        if sentence_of is None or sentence_of.role in ("title", "heading", "summary") or statement.cue is None:
            continue
        low = sentence_of.text.lower().replace("’", "'")
        entity = context.entities.get(statement.medium or "")
        traits = traits_of(statement.platform, entity.kind if entity is not None else None, low)
        cue = statement.cue
        if _UNREAL.search(low[: cue[0] - sentence_of.start]) or re.search(
            r"\b(?:not|never)\b", context.slice(view.document.id, *cue).lower()
        ):
            continue
        yield Use(sentence_of, *cue, statement.speaker_id, Venue(statement.platform, *cue, traits), statement)


def _contradicts(context: Context, one: Exclusion, use: Use) -> bool:
    if use.sentence is one.sentence:
        return False
    if not one_speaker(context, one.speaker, use.speaker):
        return False
    if one.medium is not None:
        if not compatible_media(one.medium, use.venue.name):
            return False
    elif one.trait not in use.venue.traits:
        return False
    if one.topic:
        view = context.views[use.sentence.document]
        near = {
            t.stem
            for s in view.sentences
            if (abs(s.index - use.sentence.index) <= 1 or s.role == "title") and s is not one.sentence
            for t in content(s.tokens)
        }
        return bool(classed(one.topic) & classed(near))
    return True


def _quoted(view: DocumentView, offset: int) -> bool:
    return any(q[0] <= offset < q[1] for s in view.statements for q in s.quotes)


def _others_word(view: DocumentView, start: int, end: int) -> bool:
    """Tell whether somebody else than the narrator says so."""
    told = view.told_at(start, end)
    return told is not None and told.form in ("indirect", "mixed", "direct")
