"""A cross-encoder trained on natural language inference: does one sentence contradict the other?

It is told two sentences without what lies around them, so it knows neither whether they speak of one event nor who speaks. The
rules decide that first; what it adds is how squarely two sentences that are about one thing stand against each other.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kg.errors import ModelError
from kg.witnesses.loading import digest, not_installed
from kg.witnesses.witness import Pair, Told

#: The three labels, by the words with which models name them.
LABELS: Final[Mapping[str, str]] = {
    "contradiction": "contradiction",
    "contradictory": "contradiction",
    "contradicts": "contradiction",
    "entailment": "entailment",
    "entailed": "entailment",
    "entails": "entailment",
    "neutral": "neutral",
}
_ORDER: Final = ("contradiction", "entailment", "neutral")
_BATCH: Final = 16
_WEIGHTS: Final = ("*.safetensors", "*.bin")
# What a hub may know: "name" or "owner/name". Anything else that is no folder is a mistyped path, and goes nowhere.
_HUB_NAME: Final = re.compile(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)?")
_FITTING: Final = "name a model for natural language inference, such as cross-encoder/nli-deberta-v3-small"


@dataclass(frozen=True, slots=True, kw_only=True)
class NLI:
    """A loaded model, the label of each of its outputs, and how a graph names it."""

    encoder: Any
    labels: tuple[str, ...]
    setting: str
    name: str = "NLI"
    reach: float = 0.15

    def ask(self, pairs: Sequence[Pair]) -> list[Told]:
        """Return the probabilities of the three labels for each pair, read in the order given."""
        if not pairs:
            return []
        # The model is put into evaluation mode and computes no gradients; the softmax is ours, for a model may bring its own.
        with _silence():
            rows = self.encoder.predict([list(pair) for pair in pairs], batch_size=_BATCH, show_progress_bar=False)
        return [dict(zip(self.labels, softmax([float(value) for value in row]), strict=True)) for row in rows]

    def lean(self, told: Told) -> float:
        """Contradiction speaks for a conflict, entailment against one; a pair that is neutral says nothing."""
        return told["contradiction"] - told["entailment"]

    def words(self, told: Told) -> str:
        """Return the likeliest label."""
        label = max(_ORDER, key=lambda name: told[name])
        return f"{label} {told[label]:.2f}"


def load_nli(model: str) -> NLI:
    """Load the model `model`: a folder, or a name that the hub's libraries look up, in their cache first.

    Raises `ModelError` if the extra is not installed, the model cannot be had, or its labels are not those of inference.
    """
    what = f"the NLI model {model!r}"
    local = Path(model).is_dir()
    if not local and (Path(model).exists() or not _HUB_NAME.fullmatch(model)):
        raise ModelError(f"{what} is no folder", remedy="name a folder that holds a model, or a model of a hub as owner/name")
    try:
        with _silence():
            from safetensors import SafetensorError
            from sentence_transformers import CrossEncoder
            from torch.nn import Identity
            from transformers.utils import logging as progress
    except ImportError as error:
        raise not_installed(what, "nli", error) from error

    def load(*, cached: bool) -> Any:
        shown = progress.is_progress_bar_enabled()
        if cached:
            # Reading a file is quick; a download may show how far it is.
            progress.disable_progress_bar()
        try:
            with _silence():
                # One kind of device for all: a score that a graphics card moves by a hundredth is another graph.
                return CrossEncoder(model, device="cpu", local_files_only=cached, activation_fn=Identity())
        finally:
            if shown:
                progress.enable_progress_bar()

    try:
        try:
            encoder = load(cached=True)
        except (OSError, ValueError):
            if local:
                raise
            encoder = load(cached=False)
    except (OSError, ValueError, RuntimeError, ImportError, LookupError, TypeError, AttributeError, SafetensorError) as error:
        first = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
        remedy = _FITTING if local else "name a folder that holds a model, or connect to the hub once to fetch it"
        raise ModelError(f"{what} cannot be loaded: {first[:200]}", remedy=remedy) from error
    labels = label_order(getattr(encoder.config, "id2label", None) or {}, what)
    encoder.eval()
    return NLI(encoder=encoder, labels=labels, setting=f"witness=NLI {_identity(model, local, encoder.config)}")


def label_order(named: Mapping[Any, str], what: str) -> tuple[str, ...]:
    """Return the label of each output in order: models number them differently. Refuses those that cannot be understood."""
    labels = tuple(LABELS.get(str(named[key]).strip().casefold(), "") for key in sorted(named, key=int))
    if sorted(labels) != sorted(_ORDER):
        found = ", ".join(str(named[key]) for key in sorted(named, key=int)) or "none"
        raise ModelError(
            f"the labels of {what} are {found}, not contradiction, entailment and neutral",
            remedy=f"{_FITTING}; or name them in id2label in its config.json",
        )
    return labels


def softmax(values: Sequence[float]) -> list[float]:
    """Return the probabilities that the logits `values` stand for."""
    highest = max(values)
    powers = [math.exp(value - highest) for value in values]
    total = math.fsum(powers)
    return [power / total for power in powers]


def _identity(model: str, local: bool, config: Any) -> str:
    """Return model and weights as a graph's provenance names them; of a folder its name only, not where it lies."""
    if local:
        folder = Path(model).resolve()
        files = sorted({file for pattern in _WEIGHTS for file in folder.rglob(pattern)})
        return f"model={folder.name} sha256={digest(files)}"
    revision = getattr(config, "_commit_hash", None)
    return f"model={model}" + (f" revision={revision}" if revision else "")


@contextmanager
def _silence() -> Iterator[None]:
    """Keep the libraries' progress bars and advice off standard error, where `kg` itself talks."""
    import logging
    import warnings

    names = ("sentence_transformers", "transformers", "huggingface_hub")
    levels = {name: logging.getLogger(name).level for name in names}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in names:
            logging.getLogger(name).setLevel(logging.CRITICAL)
        try:
            yield
        finally:
            for name, level in levels.items():
                logging.getLogger(name).setLevel(level)
