"""What changed between two versions: edits are changes, moved text is none, and nothing is compared with everything."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

import kg.matching
from kg.diff import Change, Difference, diff, load_version
from kg.errors import KGError
from kg.matching import match_statements
from kg.model import Corpus, Finding, Statement
from kg.readers import document_from_text
from tests.samples import small_corpus

STORY = (
    "Milk row grows",
    "Mira Sand told the Ellan Post that 30 cows fell ill on Monday.",
    "Jo Reed of the inspectors called the barn a disgrace.",
    "The dairy employs 40 people and sells butter to three counties.",
    "Rain is expected before the fair opens.",
    "Tom Hale promised that the fair would go ahead.",
)


def statements(*texts: str, **more: object) -> list[Statement]:
    """Return bare statements of one document, one after the other."""
    (model, *_) = small_corpus()[0].statements
    values = {"form": "indirect", "platform": None, "medium": None, "time": None, **more}
    return [
        replace(model, id=f"statement-{i}", text=text, start=100 * i, content=((100 * i, 100 * i + len(text)),), **values)  # type: ignore[arg-type]
        for i, text in enumerate(texts)
    ]


def corpus(*texts: str, path: str = "a.txt", **more: object) -> tuple[Corpus, tuple[Finding, ...]]:
    document = document_from_text("\n\n".join(texts), path=path)
    found = [replace(s, document=document.id, **more) for s in statements(*texts)]  # type: ignore[arg-type]
    return Corpus(documents=(document,), entities=(), statements=tuple(found), descriptions=()), ()


def brief(difference: Difference, subject: str = "statement") -> list[tuple[str, str | None, str | None, tuple[str, ...]]]:
    def words(change: Change) -> tuple[str, str | None, str | None, tuple[str, ...]]:
        before, after = (None if side is None else side.text for side in (change.before, change.after))
        return change.how, before, after, change.fields

    return [words(change) for change in difference.changes if change.subject == subject]


def test_nothing_changed() -> None:
    found = diff(corpus(*STORY), corpus(*STORY))
    assert (found.changes, found.unchanged) == ((), 1 + len(STORY))
    assert diff(small_corpus(), small_corpus()).changes == ()


def test_moved_text_and_other_marks_are_no_change() -> None:
    turned = (*STORY[:1], *STORY[3:], *STORY[1:3])
    curled = [text.replace("disgrace", " disgrace ") for text in turned]
    assert brief(diff(corpus(*STORY), corpus(*curled))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (STORY[1], "Mira Sand told the Ellan Post that 90 cows fell ill on Monday."),
        (STORY[2], "Jo Reed of the inspectors called the barn clean."),
        (STORY[3], "The dairy, founded in 1911, employs 40 people and sells butter and cheese to three counties of the north."),
        (STORY[4], "It is going to rain before the fair."),
        (STORY[5], "Tom Hale promised that the fair would not go ahead."),
    ],
)
def test_a_silent_edit_is_one_change(old: str, new: str) -> None:
    edited = [new if text == old else text for text in STORY]
    assert brief(diff(corpus(*STORY), corpus(*edited))) == [("changed", old, new, ("words",))]


def test_another_sentence_is_no_edit_of_this_one() -> None:
    other = "Shares of the Harbour Line closed at a record."
    assert brief(diff(corpus(*STORY[:3]), corpus(STORY[0], other, STORY[2]))) == [
        ("removed", STORY[1], None, ()),
        ("added", None, other, ()),
    ]


def test_same_words_under_another_speaker_or_platform() -> None:
    old, new = corpus(STORY[1]), corpus(STORY[1], speaker="Jo Reed", platform="Pixroll")
    assert brief(diff(old, new)) == [("changed", STORY[1], STORY[1], ("speaker", "platform"))]


def test_the_narrator_has_no_name() -> None:
    old, new = corpus(STORY[1], form="narration", speaker="Old headline"), corpus(STORY[1], form="narration", speaker="New one")
    assert brief(diff(old, new)) == []


def test_documents_are_paired_by_path_then_as_the_only_ones() -> None:
    renamed = corpus(STORY[1], path="b.txt")
    assert brief(diff(corpus(STORY[1]), renamed)) == []
    (old, _), (one, _), (two, _) = corpus(STORY[1]), corpus(STORY[1], path="b.txt"), corpus(STORY[2], path="c.txt")
    both = Corpus(
        documents=(*one.documents, *two.documents), entities=(), statements=(*one.statements, *two.statements), descriptions=()
    )
    found = diff((old, ()), (both, ()))
    assert [(c.how, c.after and c.after.document) for c in found.changes if c.subject == "document"] == [("added", "c.txt")]
    assert brief(found) == [("added", None, STORY[2], ())]


def test_findings_added_removed_and_changed() -> None:
    old, (finding,) = small_corpus()
    assert brief(diff((old, ()), (old, (finding,))), "finding") == [("added", None, finding.label, ())]
    assert brief(diff((old, (finding,)), (old, ())), "finding") == [("removed", finding.label, None, ())]
    dismissed = replace(finding, status="dismissed")
    assert brief(diff((old, (finding,)), (old, (dismissed,))), "finding") == [
        ("changed", finding.label, finding.label, ("status",))
    ]
    renamed = replace(finding, id="finding-other")
    assert diff((old, (finding,)), (old, (renamed,))).changes == ()
    other_words = replace(finding, id="finding-other", members=tuple(replace(m, text=m.text + "!?") for m in finding.members))
    assert brief(diff((old, (finding,)), (old, (other_words,))), "finding") == [
        ("changed", finding.label, finding.label, ("members",))
    ]


def test_entities_added_removed_and_renamed() -> None:
    old, _ = small_corpus()
    sand, *rest = old.entities
    assert brief(diff((old, ()), (replace(old, entities=tuple(rest)), ())), "entity") == [("removed", "Mira Sand", None, ())]
    renamed = replace(sand, id="entity-0", name="Sand", aliases=("Sand",))
    assert brief(diff((old, ()), (replace(old, entities=(renamed, *rest)), ())), "entity") == [
        ("changed", "Mira Sand", "Sand", ("name",))
    ]
    place = replace(sand, id="entity-1", type="Place")
    assert [row[0] for row in brief(diff((old, ()), (replace(old, entities=(place, *rest)), ())), "entity")] == [
        "removed",
        "added",
    ]


def test_entities_of_one_name_are_paired_one_by_one() -> None:
    old, findings = small_corpus()
    sand, *rest = old.entities
    twins = [replace(sand, id=f"entity-{n}", name=name) for n, name in enumerate(("Reed", "reed", "Reed"))]
    both = replace(old, entities=(*rest, *twins))
    assert diff((both, findings), (both, findings)).changes == ()
    # Other identifiers, as of a text that grew: three are still three, and one less is one removed.
    moved = [replace(twin, id=f"{twin.id}-moved") for twin in twins]
    assert diff((both, ()), (replace(old, entities=(*rest, *moved)), ())).changes == ()
    fewer = diff((both, ()), (replace(old, entities=(*rest, *moved[:2])), ()))
    assert brief(fewer, "entity") == [("removed", "Reed", None, ())]


def test_a_graph_does_not_differ_from_itself() -> None:
    sample = load_version(Path(__file__).parents[1] / "outputs" / "graph.ttl")
    assert diff(sample, sample).changes == ()


def test_a_difference_turned_round_swaps_added_and_removed() -> None:
    edited = [*STORY[:2], "The fair opened with a brass band.", STORY[4].replace("Rain", "Snow"), STORY[5]]
    there = brief(diff(corpus(*STORY), corpus(*edited)))
    back = brief(diff(corpus(*edited), corpus(*STORY)))
    swapped = {"added": "removed", "removed": "added", "changed": "changed"}
    assert sorted(map(str, there)) == sorted(str((swapped[how], after, before, fields)) for how, before, after, fields in back)


def test_nothing_is_compared_with_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0
    likeness = kg.matching._likeness

    def counted(one: str, other: str) -> float:
        nonlocal calls
        calls += 1
        return likeness(one, other)

    monkeypatch.setattr(kg.matching, "_likeness", counted)
    old = statements(*(f"the report of ward{i} names street{i % 900} and house{i}" for i in range(2000)))
    new = statements(*(f"the report of ward{i} names street{i % 900} but not house{i}" for i in range(2000)))
    begun = time.process_time()
    assert match_statements(old, new) == [(i, i) for i in range(2000)]
    assert calls < 20 * 2000
    assert time.process_time() - begun < 10


def test_rows_say_what_happened() -> None:
    rows = diff(corpus(*STORY[:2]), corpus(STORY[0], STORY[1].replace("30", "90"), STORY[4])).rows()
    assert set(rows) == {"documents", "statements", "findings", "entities", "unchanged"}
    (changed,), (added,) = rows["statements"]["changed"], rows["statements"]["added"]
    assert changed["fields"] == ["words"] and "30" in changed["before"]["text"] and "90" in changed["after"]["text"]
    assert (added["text"], added["document"]) == (STORY[4], "a.txt")


@pytest.mark.parametrize("name", ["none.txt", "none.ttl"])
def test_what_cannot_be_read_is_an_error(name: str) -> None:
    with pytest.raises(KGError, match="none"):
        load_version(name)
