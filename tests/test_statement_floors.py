"""Statements against hand-made gold: what was reached may not be lost. Skipped where the shared data is absent."""

from __future__ import annotations

import pytest

from tests.benchmarks import statements
from tests.benchmarks.findings import SHARED

pytestmark = [
    pytest.mark.skipif(not (SHARED / "spun" / "gold").is_dir(), reason="the shared data is absent"),
    # The shared scorer, which is not ours, leaves the files it reads open.
    pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

FLOORS = {
    "seed": {"F": 0.90, "speaker_accuracy": 0.93, "platform_accuracy_all": 0.96, "form_accuracy": 0.96},
    "spun": {"F": 0.90, "speaker_accuracy": 0.94, "platform_accuracy_all": 0.95, "form_accuracy": 0.95},
}


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_floors(name: str) -> None:
    gold = statements.SETS[name]
    report = statements.score(gold, dict(statements.predict(statements.texts(gold))))
    reached = {"F": report["statement"]["F"], **{key: report[key] for key in FLOORS[name] if key != "F"}}
    assert {key for key, floor in FLOORS[name].items() if reached[key] < floor} == set(), reached
