"""Who says what in a disagreement, and what about; and which findings rest on the same words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from kg.explaining import listed, named
from kg.model import Corpus, Document, Finding, FindingMember
from kg.passages import sentence_around

_MOST_SPEAKERS: Final = 2  # names in the heading of one side
#: What somebody accepts, demands or rejects in a few plain words: "the verdict", "a ban on raw milk".
_THING: Final = re.compile(r"(?:the|an?|his|her|their)(?: [\w'’-]+){1,5}", re.IGNORECASE)
_NO_TOPICS: Final = frozenset({"Platform"})


class Voices:
    """Knows the speakers of a corpus and what they speak about."""

    def __init__(self, corpus: Corpus) -> None:
        self._documents = {document.id: document for document in corpus.documents}
        self._statements = {statement.id: statement for statement in corpus.statements}
        self._persons = {entity.id for entity in corpus.entities if entity.type == "Person"}
        self._names = {entity.id: entity.name for entity in corpus.entities if entity.type not in _NO_TOPICS}
        mentions: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for entity in corpus.entities:
            if entity.type not in _NO_TOPICS:
                # Whom a pronoun means is less certain than a name, and a topic should be certain.
                for mention in (mention for mention in entity.mentions if mention.kind != "pronoun"):
                    mentions[mention.document].append((mention.start, entity.id))
        self._mentions = {document: sorted(found) for document, found in mentions.items()}

    def speaker(self, member: FindingMember) -> str:
        """Return who says it: the speaker, or the outlet where the article speaks itself."""
        statement = self._statements.get(member.statement or "")
        if statement is not None and statement.form != "narration":
            return statement.speaker or "someone unnamed"
        return narrator(self._documents[member.document])

    def speakers(self, members: Iterable[FindingMember]) -> str:
        """Return who stands on one side, in words."""
        names = list(dict.fromkeys(self.speaker(member) for member in members))
        more = len(names) - _MOST_SPEAKERS
        return listed(names[:_MOST_SPEAKERS]) if more <= 0 else f"{', '.join(names[:_MOST_SPEAKERS])} and {more} more"

    def topic(self, finding: Finding) -> str:
        """Return what the sides of a disagreement speak about: what both name, else what one of them says it is about, else what
        one of them says in a few plain words.

        Empty where the sides name nothing but themselves: nobody is served by a guess.
        """
        spoken = {self._speaker_id(member) for member in finding.members}
        on_sides: dict[str, set[int]] = defaultdict(set)
        times: Counter[str] = Counter()
        told: set[str] = set()
        for member in finding.members:
            statement = self._statements.get(member.statement or "")
            about = () if statement is None else statement.about
            told.update(about)
            for entity in {*about, *self._named_around(member)}:
                if entity in self._names and entity not in spoken:
                    on_sides[entity].add(member.side)
                    times[entity] += 1
        shared = [entity for entity, sides in on_sides.items() if len(sides) > 1]
        # A common noun that only one side is about ("runner") is no topic of both, and a person may just be addressed.
        lone = [entity for entity in on_sides if entity in told - self._persons and self._names[entity][:1].isupper()]
        ranked = sorted(shared or lone, key=lambda entity: (entity not in told, -times[entity], self._names[entity]))
        name = self._names[ranked[0]] if ranked else ""
        if not name or name.casefold() in finding.label.casefold():
            return next(
                (
                    member.value
                    for member in finding.members
                    if _THING.fullmatch(member.value) and named(member.value) == member.value
                ),
                "",
            )
        return name if name[:1].isupper() else f"the {name}"

    def _speaker_id(self, member: FindingMember) -> str | None:
        statement = self._statements.get(member.statement or "")
        return None if statement is None else statement.speaker_id

    def _named_around(self, member: FindingMember) -> set[str]:
        """Return what is named in the sentence of a member."""
        start, end = sentence_around(self._documents[member.document], member.start, member.end)
        found = self._mentions.get(member.document, [])
        low, high = bisect_right(found, (start, "")), bisect_right(found, (end, ""))
        return {entity for _, entity in found[low:high]}


def narrator(document: Document) -> str:
    """Return what an article goes by where it speaks itself."""
    return document.publisher or document.path


def sharing(findings: Sequence[Finding]) -> Mapping[str, tuple[str, ...]]:
    """Return for each finding's identifier those of the others that rest on some of the same characters, in their order.

    One mistake may break several rules; a reader who mends it mends them all.
    """
    spans: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, finding in enumerate(findings):
        for member in finding.members:
            spans[member.document].append((member.start, member.end, number))
    met: dict[int, set[int]] = defaultdict(set)
    for found in spans.values():
        open_: list[tuple[int, int]] = []
        for start, end, number in sorted(set(found)):
            open_ = [(stop, other) for stop, other in open_ if stop > start]
            for _, other in open_:
                if other != number:
                    met[number].add(other)
                    met[other].add(number)
            open_.append((end, number))
    return {findings[number].id: tuple(findings[other].id for other in sorted(others)) for number, others in met.items()}
