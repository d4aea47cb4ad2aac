"""One sentence that takes itself back: numbers, and a property against what is attached to its noun."""

from __future__ import annotations

import pytest

from tests.link.factory import Maker, clashes, linked

BOTH = [
    ("The sketch earned the keeper a hat-trick of two goals.", 1),
    ("The sketch earned the keeper a hat-trick of three goals.", 0),
    ("The parish made a unanimous decision of eight to three.", 1),
    ("He sold a two-hour film that lasts 40 minutes.", 1),
    ("He sold a two-hour film that lasts 118 minutes.", 0),
    ("She ran the ferry from 1950 to 1962 for nine years.", 1),
    ("She ran the ferry from 1950 to 1962 for twelve years.", 0),
    ("The sculptor was born in 1901 and died in 1950 at the age of 70.", 1),
    ("The silent pupils, who were yelling, went home.", 1),
    ("The silent pupils, who were not yelling, went home.", 0),
    ("The silent pupils, who went home, were no longer heard.", 0),
    ("The hand-woven rug, which was made by a machine, is blue.", 1),
    ("The hand-woven rug, which replaced one made by a machine, is blue.", 0),
    ("A free lecture at £12 was held.", 1),
    ("A free lecture was held for readers of the £12 book.", 0),
    ("The compulsory walk, which is entirely optional, begins at ten.", 1),
    ("The vegan stew, which contains diced ham, is warm.", 1),
    ("The vegan stew, which is sold next to the ham, is warm.", 0),
    ("An unarmed guard with a revolver opened the gate.", 1),
]


@pytest.mark.parametrize(("text", "count"), BOTH)
def test_within(text: str, count: int) -> None:
    maker = Maker(f"Larkside mill\n\n{text}")
    assert len(clashes(linked(maker), "coherence")) == count, text
