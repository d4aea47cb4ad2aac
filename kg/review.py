"""Reviews: what people decided about findings, found again in every later build."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kg.errors import InputError
from kg.explaining import listed, quoted
from kg.ids import make_id
from kg.model import Document, Finding, JudgedText, Review, Status

#: The file of reviews that lies beside a graph and is found without being named.
REVIEWS_FILE: Final = "reviews.ttl"
#: Who has decided where nobody is named.
ANYBODY: Final = "reviewer"
STATUSES: Final[tuple[Status, ...]] = ("open", "confirmed", "dismissed", "unsure")
# Where two people decided differently and neither knew of the other, the finding stays in sight.
_CAUTION: Final = {"confirmed": 0, "unsure": 1, "open": 2, "dismissed": 3}

_Place = tuple[str, str, str]


class ReviewIndex:
    """Knows which reviews speak of a finding: those of its identifier, else those of its kind and its words.

    Looking up is linear in the members of the finding and in the reviews of the same words.
    """

    def __init__(self, reviews: Iterable[Review], documents: Iterable[Document]) -> None:
        reviews = tuple(reviews)
        replaced = {earlier for review in reviews for earlier in review.after}
        self._documents = {document.id: document for document in documents}
        self._by_finding: dict[str, list[Review]] = defaultdict(list)
        self._by_words: dict[_Place, list[tuple[Review, int]]] = defaultdict(list)
        for review in reviews:
            if review.id not in replaced:
                self._by_finding[review.finding].append(review)
                for judged in review.judged:
                    for place in (judged.path, judged.sha256):
                        self._by_words[review.kind, place, _plain(judged.text)].append((review, judged.side))

    def reviews_of(self, finding: Finding) -> tuple[Review, ...]:
        """Return the reviews that hold for `finding`, the one that counts first; empty if nobody has judged it."""
        found = self._by_finding.get(finding.id) or self._by_evidence(finding)
        return tuple(sorted(found, key=lambda review: (-_day(review), _CAUTION[review.status], review.id)))

    def new_sides(self, finding: Finding, review: Review) -> list[str]:
        """Return words of each side of `finding` of which `review` knew nothing."""
        known = {member.side for member in finding.members if self._sides(finding.kind, member.document, member.text, review)}
        words: dict[int, str] = {}
        for member in finding.members:
            if member.side not in known:
                words.setdefault(member.side, member.text)
        return [words[side] for side in sorted(words)]

    def _by_evidence(self, finding: Finding) -> list[Review]:
        met: dict[str, tuple[Review, set[tuple[int, int]]]] = {}
        for member in finding.members:
            for review, side in self._judged(finding.kind, member.document, member.text):
                met.setdefault(review.id, (review, set()))[1].add((side, member.side))
        one_sided = len({member.side for member in finding.members}) == 1
        return [review for review, pairs in met.values() if _is_same_pair(review, pairs, one_sided=one_sided)]

    def _judged(self, kind: str, document: str, text: str) -> list[tuple[Review, int]]:
        known, words = self._documents[document], _plain(text)
        return [*self._by_words.get((kind, known.path, words), ()), *self._by_words.get((kind, known.sha256, words), ())]

    def _sides(self, kind: str, document: str, text: str, review: Review) -> bool:
        return any(other.id == review.id for other, _ in self._judged(kind, document, text))


def _is_same_pair(review: Review, pairs: set[tuple[int, int]], *, one_sided: bool) -> bool:
    """Tell whether words of two sides met (judged side, side of the finding), or, of a finding with one side, those of one."""
    if one_sided:
        return len({judged.side for judged in review.judged}) == 1
    return any(a != c and b != d for a, b in pairs for c, d in pairs)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _day(review: Review) -> int:
    return 0 if review.date is None else review.date.toordinal()


def apply_reviews(findings: Iterable[Finding], reviews: Sequence[Review], documents: Iterable[Document]) -> tuple[Finding, ...]:
    """Return `findings` in their order, each with the status and note of the review that holds for it.

    A review that was made of another finding still holds where the same words of two sides meet again under the same kind; if
    further sides have come since, the note says so.
    """
    if not reviews:
        return tuple(findings)
    index = ReviewIndex(reviews, documents)
    return tuple(_reviewed(finding, index) for finding in findings)


def _reviewed(finding: Finding, index: ReviewIndex) -> Finding:
    reviews = index.reviews_of(finding)
    if not reviews:
        return finding
    review = reviews[0]
    notes = [review.note] if review.note else []
    if review.finding != finding.id and (new := index.new_sides(finding, review)):
        notes.append(f"Not yet there when this was reviewed: {listed([quoted(words) for words in new])}.")
    by = "" if review.by == ANYBODY else review.by
    return replace(finding, status=review.status, note=" ".join(notes), decided_by=by, decided_on=review.date)


def decided(finding: Finding) -> str:
    """Return who decided about a finding and when, as far as that is known: ``by Jo Reed on 2026-05-31``."""
    by = f"by {finding.decided_by}" if finding.decided_by else ""
    on = f"on {finding.decided_on.isoformat()}" if finding.decided_on is not None else ""
    return " ".join(filter(None, (by, on)))


def add_review(
    reviews: Sequence[Review],
    finding: Finding,
    documents: Iterable[Document],
    *,
    status: Status,
    note: str = "",
    by: str = ANYBODY,
    date: dt.date | None = None,
) -> tuple[Review, ...]:
    """Return `reviews` with one more decision about `finding`, which replaces the earlier ones about it.

    Deciding the same again changes nothing. Raises `InputError` for an unknown status.
    """
    if status not in STATUSES:
        raise InputError(f"unknown status {status!r}", remedy=f"use {', '.join(STATUSES)}")
    known = {document.id: document for document in documents}
    earlier = ReviewIndex(reviews, known.values()).reviews_of(finding)
    note, by = note.strip(), by.strip() or ANYBODY
    if len(earlier) == 1 and (earlier[0].status, earlier[0].note, earlier[0].by, earlier[0].date) == (status, note, by, date):
        return tuple(reviews)
    after = tuple(sorted(review.id for review in earlier))
    return (
        *reviews,
        Review(
            id=make_id("review", finding.id, status, note, by, date, *after),
            finding=finding.id,
            kind=finding.kind,
            label=finding.label,
            status=status,
            by=by,
            note=note,
            date=date,
            judged=judged_texts(finding, known),
            after=after,
        ),
    )


def judged_texts(finding: Finding, documents: Mapping[str, Document]) -> tuple[JudgedText, ...]:
    """Return the words that `finding` rests on, from the documents by identifier."""
    return tuple(
        JudgedText(
            path=documents[member.document].path,
            sha256=documents[member.document].sha256,
            text=member.text,
            side=member.side,
        )
        for member in finding.members
    )


def find_reviews(folder: Path, given: Path | None = None) -> tuple[Review, ...]:
    """Return the reviews of the file `given`, or, if none is given, of ``reviews.ttl`` in `folder`, where there is one.

    Raises `GraphError` with file and line if the file is malformed, or if `given` does not exist.
    """
    from kg.rdf.reviews import read_reviews

    path = folder / REVIEWS_FILE if given is None else given
    return () if given is None and not path.exists() else read_reviews(path)
