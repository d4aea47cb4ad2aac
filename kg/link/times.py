"""Whether two times can be one, by the days, weekdays and hours that their words give."""

from __future__ import annotations

from kg.model import TimeExpression


def clash(first: TimeExpression, second: TimeExpression) -> bool:
    """Tell whether two times exclude each other; what one of them does not say is no clash."""
    if first.relation != "at" or second.relation != "at":
        return False
    if first.earliest and first.latest and second.earliest and second.latest:
        if first.latest < second.earliest or second.latest < first.earliest:
            return True
        if first.earliest != first.latest or second.earliest != second.latest:
            return False
    if first.weekday is not None and second.weekday is not None and first.weekday != second.weekday:
        return True
    same_day = (
        first.weekday is not None
        and first.weekday == second.weekday
        or (first.earliest is not None and first.earliest == second.earliest and first.latest == second.latest)
    )
    if same_day and first.minutes and second.minutes:
        return first.minutes[1] + 60 < second.minutes[0] or second.minutes[1] + 60 < first.minutes[0]
    return False


def describe(time: TimeExpression) -> str:
    """Return the words of a time on one line."""
    return " ".join(time.text.split())
