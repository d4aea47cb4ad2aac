"""Optional witnesses: models that are asked what they make of two sides which the rules have already brought together.

A witness is heard after linking and before the checks. It moves the score of a comparable by a bounded amount and says so in the
comparable's reason; it makes none and removes none. The models and their libraries are extras, loaded only when they are named.
"""

from __future__ import annotations

from kg.witnesses.hearing import hear
from kg.witnesses.loading import load_witnesses
from kg.witnesses.witness import Witness

__all__ = ["Witness", "hear", "load_witnesses"]
