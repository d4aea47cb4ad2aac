"""The NLI witness: reading labels, and a tiny random model that is loaded from a folder without any network."""

from __future__ import annotations

import json
import math
import warnings
from pathlib import Path

import pytest

from kg.errors import ModelError
from kg.witnesses.nli import NLI, label_order, load_nli, softmax

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "pier", "is", "not", "open", "closed", "."]
PAIR = ("The pier is open.", "The pier is not open.")


def _save(folder: Path, labels: list[str], kind: str = "Bert") -> Path:
    """Save a random model of a few thousand weights with the labels, as a user would have one in a folder."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pytest.importorskip("sentence_transformers")
        torch = pytest.importorskip("torch")
        transformers = pytest.importorskip("transformers")
        torch.manual_seed(4)
        folder.mkdir()
        (folder / "vocab.txt").write_text("\n".join(WORDS) + "\n", encoding="utf-8")
        tokenizer = transformers.BertTokenizerFast(vocab_file=str(folder / "vocab.txt"))
        config = getattr(transformers, f"{kind}Config")(
            vocab_size=len(WORDS),
            hidden_size=16,
            num_hidden_layers=2,
            num_attention_heads=2,
            intermediate_size=16,
            max_position_embeddings=64,
            id2label=dict(enumerate(labels)),
            label2id={label: number for number, label in enumerate(labels)},
        )
        getattr(transformers, f"{kind}ForSequenceClassification")(config).save_pretrained(folder)
        tokenizer.save_pretrained(folder)
    return folder


@pytest.mark.parametrize("kind", ["Bert", "DebertaV2"])
@pytest.mark.parametrize("labels", [["entailment", "neutral", "CONTRADICTION"], ["Contradiction", "entailment", "neutral"]])
def test_a_model_in_a_folder(tmp_path: Path, labels: list[str], kind: str) -> None:
    folder = _save(tmp_path / "tiny-nli", labels, kind)
    witness = load_nli(str(folder))
    assert witness.labels == tuple(label.casefold() for label in labels)
    told, back, again = witness.ask([PAIR, PAIR[::-1], PAIR])
    assert told == again and math.isclose(sum(told.values()), 1.0)
    # Read in two orders, the answers differ; each label has the probability of the output that the model calls so.
    assert told != back
    logits = witness.encoder.predict([list(PAIR)], show_progress_bar=False)[0]
    for number, label in enumerate(labels):
        assert told[label.casefold()] == pytest.approx(softmax([float(value) for value in logits])[number], abs=1e-6)
    assert not witness.encoder.training
    assert witness.setting.startswith("witness=NLI model=tiny-nli sha256=") and str(tmp_path) not in witness.setting
    assert witness.ask([]) == []
    assert len(witness.ask([("the " * 300, "pier " * 300)])) == 1
    (later,) = load_nli(str(folder)).ask([PAIR])
    assert later == pytest.approx(told, abs=1e-6)


def test_labels_that_nobody_understands(tmp_path: Path) -> None:
    folder = _save(tmp_path / "nameless", ["LABEL_0", "LABEL_1", "LABEL_2"])
    with pytest.raises(ModelError) as caught:
        load_nli(str(folder))
    assert "LABEL_0, LABEL_1, LABEL_2" in str(caught.value) and "id2label" in str(caught.value)
    # The remedy works.
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config["id2label"] = {"0": "neutral", "1": "contradiction", "2": "entailment"}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    assert load_nli(str(folder)).labels == ("neutral", "contradiction", "entailment")


@pytest.mark.parametrize(("file", "content"), [("config.json", "{"), ("model.safetensors", "x"), ("model.safetensors", None)])
def test_a_broken_model_is_said_in_one_line(tmp_path: Path, file: str, content: str | None) -> None:
    folder = _save(tmp_path / "broken", ["contradiction", "entailment", "neutral"])
    if content is None:
        (folder / file).unlink()
    else:
        (folder / file).write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        load_nli(str(folder))
    assert caught.value.remedy and "\n" not in str(caught.value)


@pytest.mark.parametrize("model", ["./nowhere", "/no/such/model", "a/b/c", "models\\nli"])
def test_a_mistyped_folder_is_looked_up_nowhere(model: str) -> None:
    with pytest.raises(ModelError, match="is no folder"):
        load_nli(model)


def test_a_file_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "model").write_text("", encoding="utf-8")
    with pytest.raises(ModelError, match="is no folder"):
        load_nli(str(tmp_path / "model"))


def test_a_name_that_cannot_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence_transformers = pytest.importorskip("sentence_transformers")
    tried: list[bool] = []

    def absent(*_: object, local_files_only: bool, **__: object) -> object:
        tried.append(local_files_only)
        raise OSError("not in the cache\nand more")

    monkeypatch.setattr(sentence_transformers, "CrossEncoder", absent)
    with pytest.raises(ModelError, match="'nobody/nothing' cannot be loaded: not in the cache") as caught:
        load_nli("nobody/nothing")
    # The cache before the hub.
    assert tried == [True, False] and "connect to the hub once" in str(caught.value)


@pytest.mark.parametrize(
    "labels",
    [{}, {0: "entailment", 1: "not_entailment"}, {0: "contradiction"}, {0: "neutral", 1: "neutral", 2: "contradiction"}],
)
def test_refused_labels(labels: dict[int, str]) -> None:
    with pytest.raises(ModelError, match="not contradiction, entailment and neutral"):
        label_order(labels, "the NLI model 'm'")


def test_the_order_of_the_outputs_is_that_of_their_numbers() -> None:
    assert label_order({2: "Neutral", 0: "CONTRADICTION", 1: " entails "}, "m") == ("contradiction", "entailment", "neutral")


def test_what_its_figures_come_to() -> None:
    witness = NLI(encoder=None, labels=("contradiction", "entailment", "neutral"), setting="")
    assert witness.lean({"contradiction": 0.97, "entailment": 0.01, "neutral": 0.02}) == pytest.approx(0.96)
    assert witness.lean({"contradiction": 0.02, "entailment": 0.02, "neutral": 0.96}) == 0
    assert witness.words({"contradiction": 0.97, "entailment": 0.01, "neutral": 0.02}) == "contradiction 0.97"
    assert softmax([1000.0, 1000.0]) == [0.5, 0.5]
