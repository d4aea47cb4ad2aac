"""The gold of the sample corpus, with all offsets in the texts that our readers store, and how findings match it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.model import Document, Finding

GOLD = Path(__file__).parents[1] / "data" / "gold"
#: Kinds that need only one member: what is missing is the other side.
SINGLE = {"summary-quote-not-in-body", "summary-venue-not-in-body", "internal-contradiction", "unsupported-actor"}

Place = tuple[str, int, int]


@dataclass(frozen=True)
class GoldItem:
    """An item of the gold: its members as (document's path, start, end), each with the side it is on."""

    id: str
    story: str
    kind: str
    tier: str
    members: tuple[Place, ...]
    sides: tuple[int, ...]

    def matched_by(self, finding: Finding, paths: dict[str, str]) -> bool:
        """Tell whether `finding` is of this kind and touches two sides (or one, where one is enough)."""
        if self.kind and finding.kind != self.kind:
            return False
        touched = [
            {side for place, side in zip(self.members, self.sides, strict=True) if _touches(place, member)}
            for member in ((paths[m.document], m.start, m.end) for m in finding.members)
        ]
        if self.kind in SINGLE or len(set(self.sides)) < 2:
            return any(touched)
        # Members on one side of a finding agree: only those of two sides are set against each other.
        placed = [(m.side, sides) for m, sides in zip(finding.members, touched, strict=True) if sides]
        return any(a != b and len(one | other) > 1 for at, (a, one) in enumerate(placed) for b, other in placed[at + 1 :])


def _touches(gold: Place, member: Place) -> bool:
    return gold[0] == member[0] and gold[1] < member[2] and member[1] < gold[2]


def load_gold(documents: Iterable[Document], key: str) -> Iterator[GoldItem]:
    """Yield the items under `key` ("inconsistencies", "disagreements", "hard_negatives") of all gold files."""
    by_path = {document.path: document for document in documents}
    for file in sorted(GOLD.rglob("*.gold.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        for item in gold[key]:
            members = tuple(_place(gold, file, member, by_path) for member in item["members"])
            yield GoldItem(
                id=f"{file.stem.removesuffix('.gold')}/{item['id']}",
                story=file.parent.name,
                kind=item.get("kind", ""),
                tier=item.get("tier", ""),
                members=members,
                sides=tuple(item.get("sides") or range(len(members))),
            )


def _place(gold: dict[str, Any], file: Path, member: dict[str, Any], documents: dict[str, Document]) -> Place:
    if "doc" in member:
        own = file.with_name(f"{member['doc']}.gold.json")
        gold = json.loads(own.read_text(encoding="utf-8"))
    path = gold["source"].removeprefix("articles/") + (f"#{gold['record']}" if "record" in gold else "")
    text, words = documents[path].text, member["text"]
    if path.endswith(".txt"):
        return path, member["start"], member["end"]
    # The text that a reader makes of a marked-up file has places of its own: look in the member's paragraph.
    at = text.index(words)
    paragraph = gold.get("paragraph_texts", {}).get(member["par"])
    if paragraph is not None:
        at = text.index(paragraph)
        for _ in range(member.get("occurrence", 1)):
            at = text.index(words, at)
    return path, at, at + len(words)
