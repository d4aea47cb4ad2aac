"""What a witness is: it reads two sentences and tells figures; how far they weigh is bounded by its reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

#: Two sentences, in the order in which they are read.
Pair = tuple[str, str]
#: What a witness says of a pair: figures by name, such as ``{"similarity": 0.71}``.
Told = Mapping[str, float]


class Witness(Protocol):
    """Somebody who can be asked about pairs of sentences, all of a corpus at once."""

    @property
    def name(self) -> str:
        """The name under which it is quoted: "NLI"."""
        ...

    @property
    def setting(self) -> str:
        """What the provenance of a graph tells about it: model and, where they are at hand, the SHA-256 of its weights."""
        ...

    @property
    def reach(self) -> float:
        """The most by which it may move a score."""
        ...

    def ask(self, pairs: Sequence[Pair]) -> Sequence[Told]:
        """Return what it says of each pair, in their order."""
        ...

    def lean(self, told: Told) -> float:
        """Return from -1 (the sides are no conflict) through 0 (no opinion) to 1 (they are) what its figures come to."""
        ...

    def words(self, told: Told) -> str:
        """Return its figures for a reader: "contradiction 0.97"."""
        ...
