"""Frames that a statement takes over: from the one it is embedded in, the same speaker's last one, or the next one."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kg.nlp.annotations import Frame
from kg.nlp.channel_lexicon import channel_lexicon
from kg.nlp.framing.scene import Scene

_QUOTED: Final = frozenset({"direct", "mixed"})
_PERFECT: Final = frozenset({"has", "have", "'s", "'ve", "’s", "’ve", "is", "are"})


def inherit(scene: Scene, frames: list[Frame]) -> list[Frame]:
    """Return `frames` with the medium and time that attributions take over from others."""
    done = list(frames)
    live: dict[object, int] = {}
    previous: int | None = None
    for number in scene.order:
        section = scene.section(number)
        if previous is not None and scene.section(previous) != section and _heading_between(scene, previous, section):
            live.clear()
        speaker = scene.speaker(number)
        if done[number].medium is None:
            source = _giver(scene, number, done, live, previous)
            if source is not None:
                done[number] = _taken(scene, number, done, source)
        if speaker is not None:
            if done[number].medium is not None:
                live[speaker] = number
            elif scene.attributions[number].parent is None:
                # What is said without a frame ends the one before it.
                live.pop(speaker, None)
        previous = number
    return _ahead(scene, done)


def _heading_between(scene: Scene, previous: int, section: int) -> bool:
    before = scene.section(previous)
    if scene.role(before) != scene.role(section):
        return True
    return any(scene.role(between) in ("heading", "title") for between in range(before + 1, section + 1))


def _taken(scene: Scene, number: int, frames: list[Frame], giver: int) -> Frame:
    own, given = frames[number], frames[giver]
    by = given.introduced_by if given.introduced_by is not None else giver
    return replace(
        own,
        medium=given.medium,
        medium_span=given.medium_span,
        time=own.time or given.time,
        introduced_by=by,
        reason=f"medium: taken over from “{scene.doc.text[slice(*_named_at(scene, given, giver))]}”",
    )


def _named_at(scene: Scene, frame: Frame, giver: int) -> tuple[int, int]:
    if frame.medium_span is not None:
        return frame.medium_span
    return scene.attributions[giver].cue or scene.attributions[giver].content[0]


def _giver(scene: Scene, number: int, frames: list[Frame], live: dict[object, int], previous: int | None) -> int | None:
    """Return the attribution whose frame `number` shares, None if it stands alone."""
    attribution = scene.attributions[number]
    speaker = scene.speaker(number)
    parent = attribution.parent
    if parent is not None and parent != number:
        same = speaker is None or scene.speaker(parent) == speaker
        return parent if same and frames[parent].medium is not None and _told_on(scene, number, frames[parent]) else None
    if speaker is None or speaker not in live:
        return None
    giver = live[speaker]
    if not _told_on(scene, number, frames[giver]):
        return None
    same_sentence = scene.sentence(scene.place(giver)) == scene.sentence(scene.place(number))
    if same_sentence:
        return giver
    if _another_occasion(scene, number, frames, giver):
        return None
    apart = scene.section(number) - scene.section(giver)
    if apart == 0:
        return giver
    if previous is None or scene.speaker(previous) != speaker or scene.section(number) - scene.section(previous) != 1:
        return None
    return giver if _goes_on(scene, number, giver) else None


def _told_on(scene: Scene, number: int, frame: Frame) -> bool:
    """Tell whether the cue can be one of that medium: nobody writes in an interview or shouts in a letter."""
    lexicon = channel_lexicon()
    lemma = scene.lemma(number)
    kind = scene.media.kind(frame.medium)
    if lemma in lexicon.written_cues:
        return kind not in lexicon.spoken_kinds and kind not in lexicon.spoken_platforms
    return not (lemma in lexicon.spoken_cues and kind in lexicon.written_kinds)


def _another_occasion(scene: Scene, number: int, frames: list[Frame], giver: int) -> bool:
    """Tell whether the sentence speaks of another occasion: another time, somebody else spoken to, "later"."""
    own, given = frames[number], frames[giver]
    if own.time is not None and (given.time is None or own.time.text != given.time.text):
        return True
    attribution = scene.attributions[number]
    tree, cue = scene.tree, attribution.cue_head
    if own.addressee is not None and own.addressee != given.addressee:
        words = scene.doc.text[slice(*own.addressee)].lower()
        if words not in ("him", "her", "them", "us", "me", "you", "it") and scene.section(number) != scene.section(giver):
            return True
    if cue is None:
        return False
    return any(tree.lower[child] in channel_lexicon().breaking for child in tree.children[cue] if child < cue)


def _goes_on(scene: Scene, number: int, giver: int) -> bool:
    """Tell whether a new paragraph continues the speech of the one before."""
    attribution, lexicon = scene.attributions[number], channel_lexicon()
    if scene.pronoun(number) or attribution.form == "direct":
        return True
    cue, tree = attribution.cue_head, scene.tree
    if scene.lemma(number) in lexicon.continuing:
        return True
    return cue is not None and any(tree.lower[child] in lexicon.connectives for child in tree.children[cue])


def _ahead(scene: Scene, frames: list[Frame]) -> list[Frame]:
    """Let a lead take its medium from the next sentence ("X has broken her silence. In an interview with Y, she …")."""
    done = list(frames)
    place_in_order = {number: place for place, number in enumerate(scene.order)}
    for number in scene.order:
        if done[number].medium is not None or done[number].time is not None or not _announces(scene, number):
            continue
        speaker, section, sentence = scene.speaker(number), scene.section(number), scene.sentence(scene.place(number))
        if speaker is None:
            continue
        for following in scene.order[place_in_order[number] + 1 :]:
            distance = scene.sentence(scene.place(following)) - sentence
            if distance > 1 or scene.section(following) != section:
                break
            frame = done[following]
            if (
                distance == 1
                and scene.speaker(following) == speaker
                and frame.medium is not None
                and frame.introduced_by == following
            ):
                done[number] = replace(
                    done[number],
                    medium=frame.medium,
                    medium_span=frame.medium_span,
                    introduced_by=following,
                    reason="medium: told in the next sentence",
                )
                break
    return done


def _announces(scene: Scene, number: int) -> bool:
    """Tell whether an attribution, in the perfect, leads its sentence and tells of an act of speech that the next one details."""
    attribution, tree = scene.attributions[number], scene.tree
    cue = attribution.cue_head
    if cue is None or attribution.form == "direct":
        return False
    before = [
        other for other in scene.cues_in.get(scene.sentence(scene.place(number)), ()) if scene.place(other) < scene.place(number)
    ]
    if before:
        return False
    if attribution.form == "reported-act" and tree.lemma[cue] not in (
        "break",
        "speak",
        "open",
        "respond",
        "apologise",
        "apologize",
        "defend",
        "promise",
    ):
        return False
    return any(tree.dep[child] == "aux" and tree.lower[child] in _PERFECT for child in tree.children[cue])
