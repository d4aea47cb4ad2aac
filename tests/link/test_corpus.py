"""Across documents: one story, one person; order changes nothing; the wall between stories."""

from __future__ import annotations

from tests.link.factory import Maker, clashes, linked

MILL = (
    "Mira Holt runs the Larkside mill in Tolbridge, where the wheel has turned for a century. {} workers were hurt in the fire."
)
SHIP = "Tolan Reve sails the Grey Heron out of Skarness, a port of nets and gulls. {} workers were hurt in the storm."


def report(text: str, number: str, value: float, path: str) -> Maker:
    maker = Maker(f"News\n\n{text.format(number)}", path)
    for name in ("Mira Holt", "Tolan Reve"):
        if name in text:
            maker.entity(name)
    sentence = maker.document.text[maker.document.text.index(f"{number} workers") :]
    quantity = maker.quantity(f"{number} workers", value, "worker")
    maker.tells(sentence, maker.claim(sentence, "hurt", object=(f"{number} workers", "worker"), quantities=[quantity]))
    return maker


def test_reports_of_one_story_are_compared() -> None:
    corpus = linked(report(MILL, "Four", 4, "a.txt"), report(MILL, "Eleven", 11, "b.txt"))
    (found,) = clashes(corpus, "number")
    assert found.scope == "corpus"
    assert [e.name for e in corpus.entities] == ["Mira Holt"]


def test_unrelated_stories_are_not() -> None:
    corpus = linked(report(MILL, "Four", 4, "a.txt"), report(SHIP, "Eleven", 11, "b.txt"))
    assert not clashes(corpus, "number")
    assert len(corpus.entities) == 2


def test_the_order_of_the_documents_changes_no_identifier() -> None:
    makers = [report(MILL, "Four", 4, "a.txt"), report(MILL, "Eleven", 11, "b.txt")]
    one, two = linked(*makers), linked(*reversed(makers))
    assert sorted(c.id for c in one.comparables) == sorted(c.id for c in two.comparables)
    assert {e.id for e in one.entities} == {e.id for e in two.entities}


def test_every_position_is_the_slice_of_its_document() -> None:
    corpus = linked(report(MILL, "Four", 4, "a.txt"), report(MILL, "Eleven", 11, "b.txt"))
    texts = {d.id: d.text for d in corpus.documents}
    positions = [p for c in corpus.comparables for p in c.positions]
    assert positions
    assert all(texts[p.document][p.start : p.end] == p.text for p in positions)


def test_nothing_is_found_in_nothing() -> None:
    corpus = linked(Maker("One line."))
    assert corpus.comparables == ()
    assert corpus.compared == 0
