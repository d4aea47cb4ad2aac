"""Two speakers who differ, and neighbours who only follow each other."""

from __future__ import annotations

import pytest

from tests.link.factory import Maker, clashes, linked


def told(first: str, between: str, second: str, cue: str = "said", lemma: str = "say") -> Maker:
    maker = Maker(f"The mill\n\n“{first}” said Mira Holt. {between}“{second}” Tolan Reve {cue}.")
    maker.entity("Mira Holt", forms=("Holt",))
    maker.entity("Tolan Reve", forms=("Reve",))
    maker.says("Mira Holt", f"“{first}”", cue="said", lemma="say")
    maker.says("Tolan Reve", f"“{second}”", cue=f"Reve {cue}", lemma=lemma)
    return maker


@pytest.mark.parametrize(
    ("first", "between", "second", "count"),
    [
        ("The wheel turns every night.", "Reve disagrees. ", "It stood still all year.", 1),
        ("The wheel turns every night.", "", "It stood still all year.", 0),
        ("The wheel turns every night.", "Reve did not believe that the bell was new. ", "It stood still.", 0),
        ("The wheel turns every night.", "", "Simply untrue.", 1),
        ("The wheel turns all night.", "", "The wheel never turns all night.", 1),
        ("Most wheels turn all night.", "", "This wheel never turns all night.", 0),
    ],
)
def test_one_speaker_against_another(first: str, between: str, second: str, count: int) -> None:
    assert len(clashes(linked(told(first, between, second)), "topic")) == count


def test_who_answers_a_question_disagrees_with_nobody() -> None:
    assert clashes(linked(told("It stood still.", "", "It turned.", "replied", "reply")), "topic")
    assert not clashes(linked(told("It stood still.", "Holt asked about June. ", "It turned.", "replied", "reply")), "topic")


def test_whoever_spoke_in_between_is_answered() -> None:
    maker = Maker("The mill\n\n“It turned.” said Mira Holt. “It did not.” said Ada Brook. “Untrue.” said Tolan Reve.")
    for name in ("Mira Holt", "Ada Brook", "Tolan Reve"):
        maker.entity(name)
    for name, words in (("Mira Holt", "“It turned.”"), ("Ada Brook", "“It did not.”"), ("Tolan Reve", "“Untrue.”")):
        maker.says(name, words)
    corpus = linked(maker)
    names = {e.id: e.name for e in corpus.entities}
    assert [{names[p.source] for p in one.positions} for one in clashes(corpus, "topic")] == [{"Ada Brook", "Tolan Reve"}]
