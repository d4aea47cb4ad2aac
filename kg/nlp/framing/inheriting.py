"""Frames that a statement takes over: from the one it is embedded in, the same speaker's last one, or the next one."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kg.nlp.annotations import Frame
from kg.nlp.channel_lexicon import channel_lexicon
from kg.nlp.framing.narrated import Opened, narrated
from kg.nlp.framing.scene import Scene

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PERFECT: Final = frozenset({"has", "have", "'s", "'ve", "’s", "’ve", "is", "are"})


def inherit(scene: Scene, frames: list[Frame]) -> list[Frame]:
    """Return `frames` with the medium and time that attributions take over from others."""
    done = list(frames)
    live: dict[object, Opened] = {}
    waiting = narrated(scene, frames)
    waiting.reverse()
    previous: int | None = None
    section = 0
    for number in scene.order:
        here = scene.section(number)
        if here != section and _heading_between(scene, section, here):
            live.clear()
        section = here
        while waiting and waiting[-1].place < scene.place(number):
            opened = waiting.pop()
            if opened.section == here:
                live[opened.speaker] = opened
        speaker = scene.speaker(number)
        if done[number].medium is None:
            source = _giver(scene, number, done, live, previous)
            if source is not None:
                done[number] = _taken(scene, done[number], source)
        if speaker is not None:
            if done[number].medium is not None:
                live[speaker] = _opened(scene, number, done[number])
            elif scene.attributions[number].parent is None:
                # What is said without a frame ends the one before it.
                live.pop(speaker, None)
        previous = number
    return _ahead(scene, done)


def _opened(scene: Scene, number: int, frame: Frame) -> Opened:
    words = frame.medium_span or scene.attributions[number].cue or scene.attributions[number].content[0]
    return Opened(
        speaker=scene.speaker(number),
        place=scene.place(number),
        sentence=scene.sentence(scene.place(number)),
        section=scene.section(number),
        frame=frame,
        words=words,
        number=number,
    )


def _heading_between(scene: Scene, before: int, section: int) -> bool:
    if scene.role(before) != scene.role(section):
        return True
    return any(scene.role(between) in ("heading", "title") for between in range(before + 1, section + 1))


def _taken(scene: Scene, own: Frame, giver: Opened) -> Frame:
    given = giver.frame
    return replace(
        own,
        medium=given.medium,
        medium_span=given.medium_span,
        time=own.time or given.time,
        introduced_by=given.introduced_by if given.introduced_by is not None else giver.number,
        reason=f"medium: taken over from “{scene.tree.text[slice(*giver.words)]}”",
    )


def _giver(scene: Scene, number: int, frames: list[Frame], live: dict[object, Opened], previous: int | None) -> Opened | None:
    """Return the frame that attribution `number` shares, None if it stands alone."""
    attribution = scene.attributions[number]
    speaker = scene.speaker(number)
    parent = attribution.parent
    if parent is not None and parent != number:
        frame = frames[parent]
        same = speaker is None or scene.speaker(parent) == speaker
        return _opened(scene, parent, frame) if same and frame.medium is not None and _told_on(scene, number, frame) else None
    giver = None if speaker is None else live.get(speaker)
    if giver is None or not _told_on(scene, number, giver.frame):
        return None
    if giver.sentence == scene.sentence(scene.place(number)):
        return giver
    if _another_occasion(scene, number, frames[number], giver):
        return None
    if scene.section(number) == giver.section:
        return giver
    if previous is None or scene.speaker(previous) != speaker or scene.section(number) - scene.section(previous) != 1:
        return None
    return giver if _goes_on(scene, number) else None


def _told_on(scene: Scene, number: int, frame: Frame) -> bool:
    """Tell whether the cue can be one of that medium: nobody writes in an interview or shouts in a letter."""
    lexicon = channel_lexicon()
    lemma = scene.lemma(number)
    kind = scene.media.kind(frame.medium)
    if lemma in lexicon.written_cues:
        return kind not in lexicon.spoken_kinds and kind not in lexicon.spoken_platforms
    return not (lemma in lexicon.spoken_cues and kind in lexicon.written_kinds)


def _another_occasion(scene: Scene, number: int, own: Frame, giver: Opened) -> bool:
    """Tell whether the sentence speaks of another occasion: another time, somebody else spoken to, "later"."""
    given = giver.frame
    if own.time is not None and (given.time is None or own.time.text != given.time.text):
        return True
    attribution = scene.attributions[number]
    tree, cue = scene.tree, attribution.cue_head
    if own.addressee is not None and own.addressee != given.addressee:
        words = scene.tree.text[slice(*own.addressee)].lower()
        if words not in ("him", "her", "them", "us", "me", "you", "it") and scene.section(number) != giver.section:
            return True
    if cue is None:
        return False
    return any(tree.lower[child] in channel_lexicon().breaking for child in tree.children[cue] if child < cue)


def _goes_on(scene: Scene, number: int) -> bool:
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
            if distance == 1 and scene.speaker(following) == speaker and _fronted(scene, following, frame):
                done[number] = replace(
                    done[number],
                    medium=frame.medium,
                    medium_span=frame.medium_span,
                    introduced_by=following,
                    reason="medium: told in the next sentence",
                )
                break
    return done


def _fronted(scene: Scene, number: int, frame: Frame) -> bool:
    """Tell whether a sentence begins with its own frame ("In an interview with X, she …")."""
    if frame.medium is None or frame.medium_span is None or frame.introduced_by != number:
        return False
    tree = scene.tree
    last = tree.token_from(frame.medium_span[0])
    first = last
    while first > 0 and scene.sentence(tree.start[first - 1]) == scene.sentence(frame.medium_span[0]):
        first -= 1
    return not any(tree.tag[i] in _FINITE for i in range(first, last))


def _announces(scene: Scene, number: int) -> bool:
    """Tell whether an attribution, in the perfect, leads its sentence and tells of an act of speech that the next one details."""
    attribution, tree = scene.attributions[number], scene.tree
    cue = attribution.cue_head
    if cue is None or attribution.form == "direct" or any(tree.dep[child] == "neg" for child in tree.children[cue]):
        return False  # "has not spoken about it. In an interview with X, she …": what did not happen was nowhere
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
