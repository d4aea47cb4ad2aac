"""Who was asked to do something and did not: "she refused to do so" stands for what the clauses before it name.

The deed that is refused is the last one that a clause before the refusal names without asserting it ("to take the words back",
"whether she would resign"), in the same sentence or in the ones before it; or the one that a noun brings along
("turned down a request to remove the article").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from kg.link.context import Context, Sentence
from kg.link.deeds import Deed
from kg.link.lists import named_pattern
from kg.link.thesaurus import trigger_keys
from kg.link.words import content, stem, tokenize
from kg.model import Argument

_ELLIPSIS: Final = named_pattern("refusals.ellipsis")
_TURNED_DOWN: Final = named_pattern("refusals.turned_down")
_REFUSED: Final = named_pattern("polarity.refusal")
_NAMED: Final = re.compile(
    r"\b(?:to|whether (?:he|she|they|it) (?:would|will|wanted to)) (?P<verb>[a-z]+)\b(?P<rest>[^,;:.“”\"]*)"
)
_CLOSE: Final = 60  # characters from the subject of a refusal to its verb
_REASON: Final = re.compile(r"\b(?:for|over|about|because)\b")
_BACK: Final = 2  # sentences before a refusal that may name what is refused


def refused_deeds(context: Context, deeds: Iterable[Deed]) -> Iterator[Deed]:
    """Yield a denied deed for each refusal that names its deed in other words before it, or after it."""
    unreal: defaultdict[tuple[str, int], list[Deed]] = defaultdict(list)
    told: set[tuple[str, int]] = set()
    for deed in deeds:
        if deed.denied:
            told.add((deed.sentence.document, deed.sentence.index))
        if not deed.denied and (not deed.real or deed.text.lower().startswith("to ")):
            unreal[(deed.sentence.document, deed.sentence.index)].append(deed)
    for view in context.views.values():
        for sentence in view.sentences:
            text = sentence.text.replace("’", "'")
            for match in _ELLIPSIS.finditer(text):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                named = _named_before(view.sentences, sentence, start, unreal)
                if named is not None:
                    yield _refused(context, named, sentence, start, end)
            for match in _REFUSED.finditer(text) if (sentence.document, sentence.index) not in told else ():
                start, end = sentence.start + match.start(), sentence.start + match.end()
                plain = _plain(sentence, end)
                if plain is not None:
                    yield _refused(context, plain, sentence, start, end)
            for match in _TURNED_DOWN.finditer(text):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                after = [d for d in unreal.get((sentence.document, sentence.index), ()) if d.start >= end - 4]
                if after:
                    yield _refused(context, after[0], sentence, start, max(end, after[0].end))


def _named_before(
    sentences: tuple[Sentence, ...], sentence: Sentence, start: int, unreal: dict[tuple[str, int], list[Deed]]
) -> Deed | None:
    for back in range(_BACK + 1):
        index = sentence.index - back
        if index < 0 or sentences[index].section != sentence.section:
            return None
        found = [d for d in unreal.get((sentence.document, index), ()) if d.start < start]
        if found:
            return max(found, key=lambda d: (d.start, d.end))
        plain = _plain(sentences[index], start)
        if plain is not None:
            return plain
    return None


def _plain(sentence: Sentence, start: int) -> Deed | None:
    """Return the deed that an infinitive names of which no claim was made."""
    last = None
    for match in _NAMED.finditer(sentence.text):
        if match.start("verb") >= start - sentence.start:
            break
        last = match
    if last is None:
        return None
    match = last
    verb = stem(match.group("verb"))
    rest = tokenize(_REASON.split(match.group("rest"))[0], sentence.start + match.start("rest"))
    low, high = sentence.start + match.start("verb"), sentence.start + match.end()
    nouns = frozenset(t.stem for t in content(rest))
    return Deed(
        sentence,
        low,
        high,
        sentence.document,
        None,
        None,
        verb,
        trigger_keys(verb),
        None,
        None,
        (),
        nouns,
        False,
        False,
        (),
        False,
        False,
        match.group(),
    )


def _refused(context: Context, named: Deed, sentence: Sentence, start: int, end: int) -> Deed:
    """Return `named` as a deed that was not done, told at ``start:end`` of `sentence` by whoever is spoken of there."""
    agent = _doer(context, sentence, start, end) or named.agent
    if agent is None:
        for entity, mention in context.mentions_in(sentence.document, sentence.start, start):
            if entity.type in ("Person", "Organization", "Brand", "Group"):
                head = mention.text.split()[-1].lower()
                agent = Argument(
                    role="subject", start=mention.start, end=mention.end, text=mention.text, head=head, entity=entity.id
                )
    facts = context.facts_of(sentence.document)
    times = tuple(t for f in facts if sentence.start <= f.claim.start < sentence.end for t in f.claim.times)
    view = context.views[sentence.document]
    told = view.told_at(start, end)
    # "was asked to rule it out and would not": who asks does not tell what came of it.
    narrated = told is None or (told.form == "indirect" and named.sentence is sentence)
    return replace(
        named,
        sentence=sentence,
        start=start,
        end=end,
        source=view.document.id if narrated else view.source_at(start, end),
        statement=view.statement_at(start, end),
        node=None,
        agent=agent,
        denied=True,
        real=True,
        times=times,
        text=context.slice(sentence.document, start, end),
    )


def _doer(context: Context, sentence: Sentence, start: int, end: int) -> Argument | None:
    """Return the subject of the clause that refuses, where it is a person or a body."""
    for fact in context.facts_of(sentence.document):
        claim = fact.claim
        subject = claim.subject
        if subject is not None and sentence.start <= claim.start <= start and start < claim.end <= max(end, sentence.end):
            entity = context.entities.get(subject.entity or "")
            if entity is not None and entity.type in ("Person", "Organization", "Brand") and claim.start >= start - _CLOSE:
                return subject
    return None
