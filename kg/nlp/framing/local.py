"""Frames that a sentence tells itself: the channel, the time and the addressee that go with a cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kg.model import TimeExpression
from kg.nlp.addressee import addressee_of, phrase_span
from kg.nlp.annotations import Attribution, Frame, cluster_at
from kg.nlp.channel_lexicon import channel_lexicon
from kg.nlp.channels import Channel, climb, span_of
from kg.nlp.framing.scene import Scene

_DOWN: Final = frozenset({"conj", "advcl", "xcomp", "parataxis", "acl", "prep", "pcomp", "dep"})
_IT: Final = frozenset({"it", "this", "that", "them"})
_REACH: Final = 3


def local_frames(scene: Scene) -> list[Frame]:
    """Return a frame per attribution with what its own sentence tells."""
    frames: list[Frame] = [Frame()] * len(scene.attributions)
    for number in scene.order:
        frames[number] = _frame(scene, number, frames)
    return frames


def _frame(scene: Scene, number: int, frames: list[Frame]) -> Frame:
    channel, medium, reason = _medium(scene, number, frames)
    time = _time(scene, number)
    head = scene.attributions[number].cue_head
    addressee = None if head is None else addressee_of(scene.tree, head, scene.lemma(number))
    span = cluster = None
    if addressee is not None:
        span = phrase_span(scene.tree, addressee)
        cluster = cluster_at(scene.doc, *span)
        inside = any(a <= span[0] < b for a, b in scene.attributions[number].content)
        if inside or (cluster is not None and scene.doc._.kg_clusters[cluster].type == "Platform"):
            span = cluster = None
    return Frame(
        medium=medium,
        medium_span=span_of(channel) if channel is not None else _cue_span(scene, number, medium),
        time=time,
        addressee=span,
        addressee_cluster=cluster,
        introduced_by=number if medium is not None else None,
        reason=reason,
    )


def _cue_span(scene: Scene, number: int, medium: int | None) -> tuple[int, int] | None:
    """Return the cue's characters where the cue itself names the medium."""
    head = scene.attributions[number].cue_head
    return None if medium is None or head is None else (scene.tree.start[head], scene.tree.end[head])


def _medium(scene: Scene, number: int, frames: list[Frame]) -> tuple[Channel | None, int | None, str]:
    """Return the channel that frames attribution `number`, its cluster and the rule that found it."""
    attribution = scene.attributions[number]
    sentence = scene.sentence(scene.place(number))
    best: tuple[int, int, Channel, int, str] | None = None
    for channel in scene.channels_in.get(sentence, ()):
        why = _frames(scene, number, channel)
        if why is None:
            continue
        found = resolve(scene, channel, frames, scene.speaker(number), attribution.speaker)
        if found is None:
            continue
        medium, how = found
        distance = abs(channel.start - scene.place(number))
        # A named platform says more than a site, a site ("a statement on her website") more than a statement.
        key = (0 if channel.cluster is not None else 1 if channel.noun in channel_lexicon().owned else 2, distance)
        if best is None or key < (best[0], best[1]):
            best = (*key, channel, medium, f"{why}{how}")
    if best is not None:
        return best[2], best[3], f"medium: {best[4]}"
    back = _it(scene, number, sentence)
    if back is not None:
        return back[0], back[1], "medium: the channel that “it” means"
    head = attribution.cue_head
    named = None if head is None else scene.media.verbal(scene.lemma(number), head)
    if named is not None:
        return None, named, f"medium: {scene.lemma(number)} names it"
    return None, None, ""


def _frames(scene: Scene, number: int, channel: Channel) -> str | None:
    """Return why `channel` frames attribution `number`, None if it does not."""
    attribution, tree, lexicon = scene.attributions[number], scene.tree, channel_lexicon()
    cue = attribution.cue_head
    source = attribution.source
    if source is not None and source[0] <= channel.start and channel.end <= source[1]:
        # "the firm's website states": the channel itself is said to speak, for its owner.
        spoken = channel.noun is not None and (channel.head == attribution.source_head or channel.noun in lexicon.owned)
        return "source" if spoken else None
    if cue is None:
        return "opens the sentence" if _opens(scene, number, channel) else None
    inside = any(a <= channel.start and channel.end <= b for a, b in attribution.content)
    if inside and attribution.form != "reported-act":
        return None
    if scene.said(number, channel.start, channel.end):
        return None
    which = _in_which(scene, cue, channel)
    if which is not None:
        return which
    if channel.anchor is None:
        return "opens the sentence" if _opens(scene, number, channel) else None
    if not linked(scene, channel.anchor, cue) and not (
        inside and channel.cluster is not None and _below(scene, channel.anchor, cue)
    ):
        return "opens the sentence" if _opens(scene, number, channel) else None
    lemma = tree.lemma[channel.anchor]
    if channel.role in ("dobj", "dative", "npadvmod"):
        if channel.anchor == cue and lemma in lexicon.telling and channel.cluster is not None and channel.preposition is None:
            return "told to it"
        if channel.anchor == cue and lemma in lexicon.telling and channel.preposition is None and "event" in channel.kinds:
            return "told to it"
        if channel.preposition is None and channel.noun is not None:
            published = lemma in lexicon.publishing and (channel.cluster is not None or not channel.definite)
            return f"{lemma} it" if published or lemma in lexicon.using else None
        if channel.anchor == cue and lemma in lexicon.telling and channel.inner == "of" and _audience(scene, channel):
            return "told to its audience"
    if channel.inner not in lexicon.framing or (channel.preposition not in lexicon.framing and channel.cluster is None):
        return None
    if channel.cluster is None and not any(channel.inner in lexicon.by_kind[kind] for kind in channel.kinds):
        return None
    if channel.noun is None and _of_somebody(scene, channel):
        return None
    # "an editor for the Post revealed": the platform says who somebody is.
    if channel.role in ("nsubj", "nsubjpass", "appos") and (channel.inner not in ("in", "on") or channel.head < cue):
        return None
    if channel.noun is None and channel.inner in ("for", "from", "by") and lemma not in lexicon.written_cues:
        return None
    return f"{channel.inner} it"


def _audience(scene: Scene, channel: Channel) -> bool:
    """Tell whether a platform stands for those who listen to it ("told listeners of Radio X")."""
    tree = scene.tree
    of = tree.head[channel.head]
    return tree.dep[channel.head] == "pobj" and tree.lemma[tree.head[of]] in channel_lexicon().audiences


def _of_somebody(scene: Scene, channel: Channel) -> bool:
    """Tell whether a platform's name only says whose somebody or something is ("a Herald reporter"), or where somebody works."""
    tree, lexicon = scene.tree, channel_lexicon()
    kinds = lexicon.platform_kinds.get(scene.media.kind(channel.cluster), frozenset())
    if channel.inner == "at" and "post" not in kinds:
        return True
    if tree.dep[channel.head] not in ("compound", "nmod", "poss", "amod"):
        return False
    owned = tree.head[channel.head]
    return tree.pos[owned] == "NOUN" and tree.lemma[owned] not in lexicon.outlets and tree.lemma[owned] not in lexicon.kinds


def _in_which(scene: Scene, cue: int, channel: Channel) -> str | None:
    """Recognise "an interview in which he told …"."""
    tree = scene.tree
    for child in tree.children[cue]:
        if tree.dep[child] == "prep" and tree.lower[child] in ("in", "on", "during", "where"):
            which = tree.child(child, "pobj")
            if which is not None and tree.lower[which] == "which" and channel.head < child and channel.noun is not None:
                between = range(channel.head + 1, child)
                if not any(tree.is_verb(i) and tree.tag[i] in ("VBD", "VBZ", "VBP") for i in between):
                    return "in which"
    return None


def _opens(scene: Scene, number: int, channel: Channel) -> bool:
    """Tell whether the sentence begins with the channel ("In a radio interview, …"), whatever the parse made of it."""
    tree, lexicon = scene.tree, channel_lexicon()
    if channel.inner not in lexicon.framing or channel.inner in ("from", "to", "with", "for", "by"):
        return False
    # What is told inside of somebody's words is told elsewhere.
    if scene.said(number, channel.start, channel.end) or scene.inside_content(scene.place(number)):
        return False
    first = channel.head
    while first > 0 and scene.sentence(tree.start[first - 1]) == scene.sentence(channel.start):
        first -= 1
    while tree.pos[first] in ("SPACE", "PUNCT") and first < channel.head:
        first += 1
    place = scene.attributions[number].cue_head
    return (
        tree.lower[first] == channel.inner
        and channel.head - first <= _REACH + 3
        and (place is None or place > channel.head)
        and not any(tree.tag[i] in ("VBD", "VBZ", "VBP") for i in range(first, channel.head))
    )


def linked(scene: Scene, anchor: int, cue: int) -> bool:
    """Tell whether two verbs belong to one telling: the same, coordinated, or one a free adjunct of the other."""
    if anchor == cue:
        return True
    tree = scene.tree
    for low, high in ((cue, anchor), (anchor, cue)):
        current = low
        for _ in range(6):
            # A clause with a subject of its own tells what somebody else does.
            if (
                tree.dep[current] not in _DOWN
                or tree.head[current] == current
                or tree.child(current, "nsubj", "nsubjpass") is not None
            ):
                break
            current = tree.head[current]
            if current == high:
                return True
    return False


def _below(scene: Scene, anchor: int, cue: int) -> bool:
    """Tell whether a participle on the object of a reported act took the channel of the act ("announced the deal, made in …")."""
    tree = scene.tree
    if tree.dep[anchor] not in ("acl", "amod"):
        return False
    noun = tree.head[anchor]
    return tree.head[noun] == cue and tree.dep[noun] in ("dobj", "attr", "oprd", "nsubjpass")


def resolve(scene: Scene, channel: Channel, frames: Sequence[Frame], key: object, speaker: int | None) -> tuple[int, str] | None:
    """Return the cluster that a channel means, and how it was found: named, an earlier one, or a medium on its own.

    `key` and `speaker` tell who speaks on it: what their attributions have in common, and their cluster.
    """
    if channel.cluster is not None:
        return channel.cluster, ""
    if channel.definite:
        earlier = _antecedent(scene, channel, frames, key)
        if earlier is not None:
            return earlier, ", named before"
    own = scene.media.generic(channel, speaker)
    return None if own is None else (own, "")


def _antecedent(scene: Scene, channel: Channel, frames: Sequence[Frame], key: object) -> int | None:
    """Return the platform of the channel that "the post", "her clip", "the same interview" mean."""
    if channel.noun in channel_lexicon().owned:
        return None
    if channel.owner is not None and key is not None:
        # "her post": her own earlier one, if a statement of hers was made in such a channel.
        for other in reversed(scene.order):
            hers = scene.place(other) < channel.start and scene.speaker(other) == key and frames[other].medium is not None
            if hers and _has_kind(scene, frames[other], channel.kinds):
                return frames[other].medium
    earlier = [c for c in scene.channels if c.start < channel.start and c.cluster is not None and c.kinds & channel.kinds]
    # A channel that was called one ("an interview with X") comes before a platform that only may have been ("told X").
    called = [c for c in earlier if c.noun is not None] or earlier
    return called[-1].cluster if called else None


def _has_kind(scene: Scene, frame: Frame, kinds: frozenset[str]) -> bool:
    if frame.medium_span is not None:
        start = frame.medium_span[0]
        for channel in scene.channels_in.get(scene.sentence(start), ()):
            if channel.start == start:
                return bool(channel.kinds & kinds)
    known = channel_lexicon().platform_kinds.get(scene.media.kind(frame.medium), frozenset())
    return bool(known & kinds)


def _it(scene: Scene, number: int, sentence: int) -> tuple[Channel, int] | None:
    """Resolve "In it, she wrote …" to the channel of the sentence before."""
    cue, tree = scene.attributions[number].cue_head, scene.tree
    if cue is None:
        return None
    for child in tree.children[cue]:
        if tree.dep[child] == "prep" and tree.lower[child] in ("in", "on"):
            target = tree.child(child, "pobj")
            if target is not None and tree.lower[target] in _IT:
                for channel in reversed(scene.channels_in.get(sentence - 1, [])):
                    if channel.cluster is not None:
                        return channel, channel.cluster
    return None


def _time(scene: Scene, number: int) -> TimeExpression | None:
    """Return the time that goes with the cue: hung on its verb, or the only one of its sentence outside of what is said."""
    attribution, tree = scene.attributions[number], scene.tree
    sentence = scene.sentence(scene.place(number))
    times = [
        time
        for time in scene.times_in.get(sentence, ())
        if not scene.said(number, time.start, time.end) and not _within_source(attribution.source, time)
    ]
    cue = attribution.cue_head
    if cue is None or not times:
        return None
    hung = []
    for time in times:
        anchor = _time_anchor(scene, time)
        if anchor is not None and (anchor == cue or linked(scene, anchor, cue)):
            hung.append((0 if anchor == cue else 1, abs(time.start - scene.place(number)), time))
    if hung:
        return min(hung, key=lambda item: item[:2])[2]
    if len(times) == 1 and tree.token_from(times[0].start) - _first_token(scene, sentence, cue) <= 1:
        return times[0]
    return None


def _within_source(source: tuple[int, int] | None, time: TimeExpression) -> bool:
    return source is not None and source[0] <= time.start and time.end <= source[1]


def speaking_for_owner(scene: Scene) -> Iterator[Attribution]:
    """Yield the attributions; where somebody's channel is the source ("the firm's website states"), its owner is the speaker."""
    for attribution in scene.attributions:
        speaker = None
        if attribution.speaker is None and attribution.source_head is not None and attribution.source is not None:
            channels = scene.channels_in.get(scene.sentence(attribution.source[0]), ())
            start, end = attribution.source
            owner = next(
                (
                    c.owner
                    for c in channels
                    if c.owner is not None and start <= c.start and c.end <= end and c.noun in channel_lexicon().kinds
                ),
                None,
            )
            if owner is not None:
                speaker = cluster_at(scene.doc, scene.tree.start[owner], scene.tree.end[owner])
        yield attribution if speaker is None else replace(attribution, speaker=speaker, nominal_source=None)


def _first_token(scene: Scene, sentence: int, token: int) -> int:
    while token > 0 and scene.sentence(scene.tree.start[token - 1]) == sentence:
        token -= 1
    return token


def _time_anchor(scene: Scene, time: TimeExpression) -> int | None:
    """Return the verb that the head word of a time expression hangs on."""
    tree = scene.tree
    first, last = tree.token_from(time.start), tree.token_until(time.end)
    head = next((i for i in range(first, last + 1) if not first <= tree.head[i] <= last), first)
    if tree.is_verb(tree.head[head]):
        return tree.head[head]
    if tree.dep[head] == "prep":
        return tree.head[head] if tree.is_verb(tree.head[head]) else climb(tree, head)[0]
    return climb(tree, head)[0]
