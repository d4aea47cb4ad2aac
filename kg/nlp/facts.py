"""A fact: one slot of one thing as the rules find it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Quantity, TimeExpression


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One slot of one thing, before it becomes a `Description`: `about` is the head token of what it is said of."""

    about: int
    slot: str
    value: str
    head: str
    start: int
    end: int
    reason: str
    modifiers: tuple[str, ...] = ()
    exclusive: bool = False
    negative: bool = False
    quantity: Quantity | None = None
    time: TimeExpression | None = None
    confidence: float = 1.0
