"""What changed between two graphs, or between two versions of an article: documents, statements, findings, entities."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal

from kg.errors import InputError
from kg.matching import match_statements, plain, told
from kg.model import Corpus, Document, Entity, Finding, Review, Statement
from kg.review import ReviewIndex, apply_reviews, find_reviews, judged_texts

Subject = Literal["document", "statement", "finding", "entity"]
_TOLD: Final = ("words", "speaker", "platform", "time", "form")
Contents = tuple[Corpus, tuple[Finding, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A record as one of the two sides has it. `facts` are what it says of itself beside its text."""

    id: str
    text: str
    document: str | None = None
    start: int | None = None
    end: int | None = None
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record that was added (`before` is None), removed (`after` is None) or changed in `fields`."""

    subject: Subject
    before: Version | None
    after: Version | None
    fields: tuple[str, ...] = ()

    @property
    def how(self) -> Literal["added", "removed", "changed"]:
        """What happened to the record."""
        return "added" if self.before is None else "removed" if self.after is None else "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """All changes in the order document, statement, finding, entity, each in the order of the text; and what stayed."""

    changes: tuple[Change, ...]
    unchanged: int

    def rows(self) -> dict[str, Any]:
        """Return the changes as JSON has them: by subject, then added, removed, changed."""
        found: dict[str, Any] = {
            subject: {"added": [], "removed": [], "changed": []} for subject in ("document", "statement", "finding", "entity")
        }
        for change in self.changes:
            before, after = (
                None if side is None else {**asdict(side), "facts": dict(side.facts)} for side in (change.before, change.after)
            )
            row = before or after
            if change.how == "changed":
                row = {"fields": list(change.fields), "before": before, "after": after}
            found[change.subject][change.how].append(row)
        return {**{f"{subject[:-1]}ies" if subject == "entity" else f"{subject}s": rows for subject, rows in found.items()},
                "unchanged": self.unchanged}  # fmt: skip


def load_version(path: str | os.PathLike[str], *, model: str | None = None) -> Contents:
    """Return the records of a graph file, with the reviews beside it, or of articles (a file or a folder), analysed now.

    Raises `GraphError`, or `InputError` if nothing could be read.
    """
    from kg.store import FORMATS

    if Path(path).suffix.lower() in FORMATS:
        from kg.checks import check
        from kg.rdf import graph_to_corpus
        from kg.store import open_built

        graph = open_built(path)
        corpus, findings = graph_to_corpus(graph)
        return corpus, apply_reviews(findings or check(graph), find_reviews(Path(path).parent), corpus.documents)
    from kg.building import analyse
    from kg.readers import read

    items = list(read([path]))
    documents = [item for item in items if isinstance(item, Document)]
    for item in items:
        if not isinstance(item, Document) and not documents:
            raise InputError(item.message, path=item.path, line=item.line, remedy=item.remedy)
    return analyse(documents, model=model)


def diff(old: Contents, new: Contents) -> Difference:
    """Return what changed from `old` to `new`.

    Documents are paired by path, then by text, address or title, then the last one with the last one. Statements are compared
    within a pair of documents; text that only moved is no change. Findings are the same by identifier, or by kind and words.
    """
    pairs = _pair_documents(old[0].documents, new[0].documents)
    changes: list[Change] = []
    unchanged = 0
    for found in (
        _documents(old[0], new[0], pairs),
        _statements(old[0], new[0], pairs),
        _findings(old, new, pairs),
        _entities(old[0], new[0]),
    ):
        for change in found:
            if change is None:
                unchanged += 1
            else:
                changes.append(change)
    return Difference(changes=tuple(changes), unchanged=unchanged)


# ---------------------------------------------------------------- documents


def _pair_documents(old: Sequence[Document], new: Sequence[Document]) -> dict[str, Document]:
    """Return the new document of each old one's identifier, where it has one."""
    keys: tuple[Callable[[Document], str | None], ...] = (
        lambda document: document.path,
        lambda document: document.sha256,
        lambda document: document.url,
        lambda document: document.title,
    )
    pairs: dict[str, Document] = {}
    rest_old, rest_new = list(old), list(new)
    for key in keys:
        waiting: dict[str, list[Document]] = defaultdict(list)
        for document in reversed(rest_new):
            if name := key(document):
                waiting[name].append(document)
        for document in rest_old:
            candidates = waiting.get(key(document) or "")
            if candidates:
                pairs[document.id] = candidates.pop()
        taken = {document.id for document in pairs.values()}
        rest_old = [document for document in rest_old if document.id not in pairs]
        rest_new = [document for document in rest_new if document.id not in taken]
    if len(rest_old) == len(rest_new) == 1:
        pairs[rest_old[0].id] = rest_new[0]
    return pairs


def _documents(old: Corpus, new: Corpus, pairs: dict[str, Document]) -> Iterator[Change | None]:
    for document in old.documents:
        other = pairs.get(document.id)
        if other is None:
            yield Change(subject="document", before=_document(document), after=None)
            continue
        known = (("title", document.title, other.title), ("date", document.date, other.date))
        fields = tuple(name for name, before, after in known if before != after)
        yield Change(subject="document", before=_document(document), after=_document(other), fields=fields) if fields else None
    paired = {document.id for document in pairs.values()}
    for document in new.documents:
        if document.id not in paired:
            yield Change(subject="document", before=None, after=_document(document))


def _document(document: Document) -> Version:
    facts = (("date", "" if document.date is None else document.date.isoformat()), ("publisher", document.publisher or ""))
    return Version(id=document.id, text=document.title or document.path, document=document.path, facts=_known(facts))


# ---------------------------------------------------------------- statements


def _statements(old: Corpus, new: Corpus, pairs: dict[str, Document]) -> Iterator[Change | None]:
    before, after = _by_document(old), _by_document(new)
    old_paths = {document.id: document.path for document in old.documents}
    new_paths = {document.id: document.path for document in new.documents}
    for document in old.documents:
        other = pairs.get(document.id)
        ours, theirs = before[document.id], after[other.id] if other is not None else []
        matched = match_statements(ours, theirs)
        partners = dict(matched)
        for i, statement in enumerate(ours):
            shown = _statement(statement, old_paths)
            if i not in partners:
                yield Change(subject="statement", before=shown, after=None)
                continue
            partner = theirs[partners[i]]
            fields = tuple(n for n, a, b in zip(_TOLD, told(statement), told(partner), strict=True) if a != b)
            yield (
                Change(subject="statement", before=shown, after=_statement(partner, new_paths), fields=fields) if fields else None
            )
        taken = {j for _, j in matched}
        for j, statement in enumerate(theirs):
            if j not in taken:
                yield Change(subject="statement", before=None, after=_statement(statement, new_paths))
    paired = {document.id for document in pairs.values()}
    for document in new.documents:
        if document.id not in paired:
            for statement in after[document.id]:
                yield Change(subject="statement", before=None, after=_statement(statement, new_paths))


def _by_document(corpus: Corpus) -> dict[str, list[Statement]]:
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement in corpus.statements:
        found[statement.document].append(statement)
    for statements in found.values():
        statements.sort(key=lambda statement: (statement.start, statement.content, statement.id))
    return found


def _statement(statement: Statement, paths: dict[str, str]) -> Version:
    speaker = "the narrator" if statement.form == "narration" else statement.speaker or "someone unnamed"
    facts = (
        ("speaker", speaker),
        ("platform", statement.platform or ""),
        ("time", "" if statement.time is None else statement.time.text),
        ("form", statement.form),
    )
    start, end = (statement.content[0][0], statement.content[-1][1]) if statement.content else (statement.start, statement.end)
    return Version(
        id=statement.id, text=statement.text, document=paths[statement.document], start=start, end=end, facts=_known(facts)
    )


# ---------------------------------------------------------------- findings


def _findings(old: Contents, new: Contents, pairs: dict[str, Document]) -> Iterator[Change | None]:
    """An old finding is looked up as a review is: as if somebody had judged it in the old version."""
    renamed = {
        document.id: replace(document, path=pairs[document.id].path) if document.id in pairs else document
        for document in old[0].documents
    }
    index = ReviewIndex((_as_review(finding, renamed) for finding in old[1]), new[0].documents)
    partners: dict[str, Finding] = {}
    for finding in new[1]:
        partner = next((r.finding for r in index.reviews_of(finding) if r.finding not in partners), None)
        if partner is not None:
            partners[partner] = finding
    _pair_labels(old[1], new[1], partners)
    for finding in old[1]:
        other = partners.get(finding.id)
        if other is None:
            yield Change(subject="finding", before=_finding(finding, old[0]), after=None)
            continue
        fields = _changed_fields(finding, other)
        yield (
            Change(subject="finding", before=_finding(finding, old[0]), after=_finding(other, new[0]), fields=fields)
            if fields
            else None
        )
    taken = {finding.id for finding in partners.values()}
    for finding in new[1]:
        if finding.id not in taken:
            yield Change(subject="finding", before=None, after=_finding(finding, new[0]))


def _pair_labels(old: Sequence[Finding], new: Sequence[Finding], partners: dict[str, Finding]) -> None:
    """Pair what is left and of one kind about one thing: its words changed on all sides."""
    taken = {finding.id for finding in partners.values()}
    free: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in reversed(new):
        if finding.id not in taken:
            free[finding.kind, finding.label].append(finding)
    for finding in old:
        if finding.id not in partners and free.get((finding.kind, finding.label)):
            partners[finding.id] = free[finding.kind, finding.label].pop()


def _as_review(finding: Finding, documents: dict[str, Document]) -> Review:
    return Review(
        id=finding.id,
        finding=finding.id,
        kind=finding.kind,
        label=finding.label,
        status="open",
        by="",
        judged=judged_texts(finding, documents),
    )


def _changed_fields(old: Finding, new: Finding) -> tuple[str, ...]:
    told = (
        ("verdict", old.verdict, new.verdict),
        ("severity", old.severity, new.severity),
        ("status", old.status, new.status),
        ("note", old.note, new.note),
        ("members", sorted(plain(m.text) for m in old.members), sorted(plain(m.text) for m in new.members)),
    )
    return tuple(name for name, before, after in told if before != after)


def _finding(finding: Finding, corpus: Corpus) -> Version:
    paths = {document.id: document.path for document in corpus.documents}
    first = finding.members[0] if finding.members else None
    facts = (
        ("kind", finding.kind),
        ("verdict", finding.verdict),
        ("severity", finding.severity),
        ("status", finding.status),
        ("explanation", finding.explanation),
        ("note", finding.note),
    )
    return Version(
        id=finding.id,
        text=finding.label,
        document=None if first is None else paths[first.document],
        start=None if first is None else first.start,
        end=None if first is None else first.end,
        facts=_known(facts),
    )


# ---------------------------------------------------------------- entities


def _entities(old: Corpus, new: Corpus) -> Iterator[Change | None]:
    """Entities are the same by identifier, else by type and name, or where one bears the other's name as an alias.

    Several entities may share type and name (two Reeds); each is the partner of one only, or they would be told as new.
    """
    partners = _pair_entities(old.entities, new.entities)
    for entity in old.entities:
        other = partners.get(entity.id)
        if other is None:
            yield Change(subject="entity", before=_entity(entity), after=None)
            continue
        same = entity.name.casefold() == other.name.casefold()
        yield None if same else Change(subject="entity", before=_entity(entity), after=_entity(other), fields=("name",))
    taken = {other.id for other in partners.values()}
    for entity in new.entities:
        if entity.id not in taken:
            yield Change(subject="entity", before=None, after=_entity(entity))


def _pair_entities(old: Sequence[Entity], new: Sequence[Entity]) -> dict[str, Entity]:
    """Return the new entity of each old one's identifier, by the surest likeness: identifier, name, an alias of either."""
    known = {entity.id: entity for entity in new}
    partners = {entity.id: known[entity.id] for entity in old if entity.id in known and entity.type == known[entity.id].type}
    ways: tuple[tuple[Callable[[Entity], Iterable[str]], Callable[[Entity], Iterable[str]]], ...] = (
        (_own_name, _own_name),
        (_own_name, _aliases),
        (_aliases, _own_name),
    )
    for mine, theirs in ways:
        taken = {other.id for other in partners.values()}
        free: dict[tuple[str, str], list[Entity]] = defaultdict(list)
        for entity in new:
            for name in dict.fromkeys(theirs(entity)):
                if entity.id not in taken:
                    free[entity.type, name].append(entity)
        for entity in old:
            if entity.id in partners:
                continue
            candidates = (other for name in mine(entity) for other in free.get((entity.type, name), ()))
            found = next((other for other in candidates if other.id not in taken), None)
            if found is not None:
                partners[entity.id] = found
                taken.add(found.id)
    return partners


def _own_name(entity: Entity) -> Iterable[str]:
    return (entity.name.casefold(),)


def _aliases(entity: Entity) -> Iterable[str]:
    return tuple(alias.casefold() for alias in entity.aliases)


def _entity(entity: Entity) -> Version:
    return Version(id=entity.id, text=entity.name, facts=(("type", entity.type),))


def _known(facts: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in facts if value)
