"""Which statement a stretch of text belongs to: the innermost one in whose content it lies."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kg.model import Span, Statement


class Contents:
    """The contents of statements, to be asked for the innermost one around some characters."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._spans = sorted(
            (start, end, number) for number, statement in enumerate(statements) for start, end in statement.content
        )
        self._starts = [start for start, _, _ in self._spans]
        self._statements = statements
        # The furthest end of all spans up to here: where the backward search may stop.
        self._reach: list[int] = []
        reach = 0
        for _, end, _ in self._spans:
            reach = max(reach, end)
            self._reach.append(reach)

    def around(self, start: int, end: int) -> int | None:
        """Return the number of the statement whose shortest content span holds ``start:end`` (all but its edges), or None."""
        best: tuple[int, int] | None = None
        slack = max(2, (end - start) // 5)
        place = bisect_right(self._starts, start + slack) - 1
        while place >= 0 and self._reach[place] >= end - slack:
            begin, finish, number = self._spans[place]
            if finish >= end - slack:
                size = (finish - begin, number)
                if best is None or size < best:
                    best = size
            place -= 1
        return None if best is None else best[1]


def merge_spans(spans: Sequence[Span]) -> list[Span]:
    """Return `spans` in order, with those that touch or overlap made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        elif start < end:
            merged.append((start, end))
    return merged


def subtract_spans(whole: Span, parts: Sequence[Span]) -> list[Span]:
    """Return what is left of `whole` without `parts`, in order."""
    left: list[Span] = []
    cursor = whole[0]
    for start, end in merge_spans(parts):
        if end <= cursor or start >= whole[1]:
            continue
        if start > cursor:
            left.append((cursor, min(start, whole[1])))
        cursor = max(cursor, end)
    if cursor < whole[1]:
        left.append((cursor, whole[1]))
    return left
