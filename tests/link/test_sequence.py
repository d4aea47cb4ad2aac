"""One event before an occasion here, after it there."""

from __future__ import annotations

import pytest

from tests.link.factory import Maker, clashes, linked


@pytest.mark.parametrize(("second", "count"), [("after the feast", 1), ("before the feast", 0), ("after the harvest", 0)])
def test_before_and_after(second: str, count: int) -> None:
    texts = ("Mira Holt mended the old wheel before the feast.", f"Holt mended the old wheel {second}.")
    maker = Maker("Larkside mill\n\n" + "\n\n".join(texts))
    maker.entity("Mira Holt", forms=("Holt",))
    for text in texts:
        who = text[: text.index(" mended")]
        maker.tells(text, maker.claim(text, "mend", (who, "holt"), ("the old wheel", "wheel")))
    assert len(clashes(linked(maker), "order")) == count
