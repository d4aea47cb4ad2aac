"""Which quotations tell of one speech act: the same words, or nearly the same, of one speaker."""

from __future__ import annotations

from collections.abc import Iterator

from kg.link.alignment import is_restated
from kg.link.context import Context, source_of
from kg.link.records import short
from kg.link.tellings import TellingGroup, telling_of
from kg.link.voices import same_voice
from kg.link.wording import QuotePair, says_repeated
from kg.model import Statement


def quote_groups(context: Context, pairs: tuple[QuotePair, ...]) -> Iterator[TellingGroup]:
    """Yield the tellings of each act that quotations of one speaker in the same or nearly the same words tell of."""
    groups: dict[str, dict[str, Statement]] = {}
    root: dict[str, str] = {}
    for pair in pairs:
        first, second = pair.first, pair.second
        if len(first.words) < 4 or not same_voice(context, source_of(first.statement), source_of(second.statement)):
            continue
        if first.statement.id == second.statement.id or any(
            says_repeated(context, use.statement.document, use.start) for use in (first, second)
        ):
            continue
        if pair.different is not None and (pair.ratio < 0.65 or is_restated(first.words, second.words)):
            continue
        key = root.get(first.statement.id) or root.get(second.statement.id) or first.statement.id
        for use in (first, second):
            root[use.statement.id] = key
            groups.setdefault(key, {})[use.statement.id] = use.statement
    for members in groups.values():
        statements = list(members.values())
        label = f"{context.name(source_of(statements[0]))}: “{short(_bare(statements[0].text), 60)}”"
        tellings = tuple(telling_of(context, s) for s in statements)
        yield TellingGroup(label, tellings, ("speaker", "words"), 0.9, "the same quoted words of one speaker")


def _bare(text: str) -> str:
    return text.strip("“”‘’\"' ")
