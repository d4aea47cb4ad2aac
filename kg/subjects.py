"""What a pile of articles is about, in names, and what it is called."""

from __future__ import annotations

from typing import Final

from kg.model import Corpus

_NO_SUBJECTS: Final = frozenset({"Platform", "Place"})
_IN_A_TITLE: Final = 3


def main_subjects(corpus: Corpus, most: int) -> tuple[str, ...]:
    """Return the names of whom and what the articles speak of most, at most so many."""
    entities = sorted(corpus.entities, key=lambda entity: (-len(entity.mentions), entity.name))
    return tuple(entity.name for entity in entities if entity.type not in _NO_SUBJECTS)[:most]


def title_of(corpus: Corpus) -> str:
    """Return the title of the one article, or the number of articles with their main subjects."""
    if len(corpus.documents) == 1:
        return corpus.documents[0].title or corpus.documents[0].path
    subjects = main_subjects(corpus, _IN_A_TITLE + 1)
    named = ", ".join(subjects[:_IN_A_TITLE]) + (", …" if len(subjects) > _IN_A_TITLE else "")
    return f"{len(corpus.documents):,} articles" + (f": {named}" if named else "")
