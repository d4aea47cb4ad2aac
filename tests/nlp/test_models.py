"""Other spaCy models: what is lent to them, what is refused, and that every component says what it needs."""

from __future__ import annotations

import json
import logging
import shutil
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

import kg
from kg.errors import ModelError
from kg.model import Corpus
from kg.nlp.models import default_model, load_model
from kg.nlp.pipeline import PIPELINE, load_pipeline

TEXT = (
    "Anna Reed wrote in a post on Instagram on Monday that the pier was safe. “We tested 40 bolts,” she said.\n\n"
    "Tom Hale told the BBC that she had “no idea”. Hale, 43, denied lying about 200 complaints.\n"
)


def without(folder: Path, *pipes: str) -> str:
    nlp = spacy.load(default_model())
    for pipe in pipes:
        nlp.remove_pipe(pipe)
    nlp.to_disk(folder / "model")
    return str(folder / "model")


def analysed(model: str | None) -> Corpus:
    corpus, _ = kg.analyse([kg.document_from_text(TEXT, path="pier.txt")], model=model)
    return corpus


def said(corpus: Corpus) -> list[tuple[str | None, str | None, str]]:
    return [(s.speaker, s.platform, s.text) for s in corpus.statements if s.form != "narration"]


@pytest.mark.parametrize("pipe", ["lemmatizer", "attribute_ruler"])
def test_what_needs_no_training_is_lent(tmp_path: Path, caplog: pytest.LogCaptureFixture, pipe: str) -> None:
    with caplog.at_level(logging.WARNING, logger="kg"):
        assert analysed(without(tmp_path, pipe)) == analysed(None)
    assert f"has no {pipe}" in caplog.text


def test_a_model_without_names_does_with_less(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="kg"):
        found = said(analysed(without(tmp_path, "ner")))
    assert "finds no names" in caplog.text
    assert ("Anna Reed", "Instagram", "“We tested 40 bolts,”") in found
    assert ("Tom Hale", "BBC", "she had “no idea”") in found


def test_a_model_by_another_name(tmp_path: Path) -> None:
    folder = Path(without(tmp_path)).rename(tmp_path / "mine")
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    (folder / "meta.json").write_text(json.dumps({**meta, "name": "mine"}), encoding="utf-8")
    assert analysed(str(folder)) == analysed(None)


@pytest.mark.parametrize(("pipe", "message"), [("tagger", "has no tagger"), ("parser", "has no dependency parser")])
def test_a_model_without_a_parse_is_refused(tmp_path: Path, pipe: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        load_model(without(tmp_path, pipe))


def test_models_of_other_kinds_are_refused(tmp_path: Path) -> None:
    spacy.blank("de").to_disk(tmp_path / "german")
    with pytest.raises(ModelError, match="is for the language 'de'"):
        load_model(str(tmp_path / "german"))
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger").add_label("NOUN")
    nlp.initialize()
    nlp.to_disk(tmp_path / "other")
    with pytest.raises(ModelError, match="labels of the tagger"):
        load_model(str(tmp_path / "other"))
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_model("no_such_model")


def test_a_model_whose_parts_are_not_installed_is_refused(tmp_path: Path) -> None:
    folder = Path(without(tmp_path))
    shutil.move(folder / "config.cfg", tmp_path / "config.cfg")
    settings = (tmp_path / "config.cfg").read_text(encoding="utf-8").replace('factory = "ner"', 'factory = "no_such_factory"')
    (folder / "config.cfg").write_text(settings, encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be loaded: ") as caught:
        load_model(str(folder))
    assert "\n" not in str(caught.value)


def test_every_component_says_what_it_needs_and_writes() -> None:
    nlp = load_pipeline()
    problems = nlp.analyze_pipes(keys=["assigns", "requires"])["problems"]
    # The model's own components set tags, lemmas and labels; between ours nothing is missing.
    assert {pipe: needs for pipe, needs in problems.items() if needs} == {}
    for name, module in PIPELINE:
        meta = Language.get_factory_meta(name)
        assert meta.assigns, f"{name} in {module} assigns nothing"
        assert meta.requires or name == "kg_quotes", f"{name} in {module} requires nothing"
