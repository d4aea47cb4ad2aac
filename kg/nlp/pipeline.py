"""The pipeline: the spaCy model, and our components in their order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_prefix_regex, compile_suffix_regex

import kg.nlp.annotations  # noqa: F401  (registers the extensions)
from kg.model import Document
from kg.nlp.models import default_model, load_model
from kg.nlp.quickening import quicken
from kg.patterns import NO_PATTERNS, Patterns

#: Our components in the order in which they run after the parser, and the module that registers each.
PIPELINE: Final[tuple[tuple[str, str], ...]] = (
    ("kg_quotes", "kg.nlp.quotes"),
    ("kg_times", "kg.nlp.times"),
    ("kg_quantities", "kg.nlp.quantities"),
    ("kg_entities", "kg.nlp.entities"),
    ("kg_attribution", "kg.nlp.attribution"),
    ("kg_coref", "kg.nlp.coref"),
    ("kg_speakers", "kg.nlp.speakers"),
    ("kg_frames", "kg.nlp.frames"),
    ("kg_stance", "kg.nlp.stance"),
    ("kg_claims", "kg.nlp.claims"),
    ("kg_descriptions", "kg.nlp.descriptions"),
)

#: Characters that a reader does not see: byte order mark, zero-width space and joiners, soft hyphen.
INVISIBLE: Final = ("\ufeff", "\u200b", "\u200c", "\u200d", "\u00ad")
BATCH_SIZE: Final = 16  # the model's own default of 256 takes 2.4 GB and is slower


@lru_cache(maxsize=2)
def load_pipeline(model: str | None = None, patterns: Patterns = NO_PATTERNS) -> Language:
    """Load the spaCy model (`model` is a package or a folder; None takes the default) and add our components.

    `patterns` are names and cues of the user's own; a pipeline with others is another pipeline. Raises `ModelError` if the model
    is not installed or of another kind (see `kg.nlp.models`).
    """
    nlp = load_model(model or default_model())
    _split_invisible(nlp)
    _end_at_x(nlp)
    quicken(nlp)
    cues, names = ([asdict(pattern) for pattern in found] for found in (patterns.cues, patterns.names))
    settings = {"kg_entities": {"names": names}, "kg_attribution": {"cues": cues}, "kg_stance": {"cues": cues}}
    import_module("kg.nlp.sections")
    nlp.add_pipe("kg_sections", first=True)
    for component, module in PIPELINE:
        import_module(module)
        nlp.add_pipe(component, config=settings.get(component, {}))
    return nlp


def _split_invisible(nlp: Language) -> None:
    """Make a byte order mark and zero-width marks tokens of their own, so that the word beside them is known."""
    tokenizer: Any = nlp.tokenizer
    prefixes = [*(nlp.Defaults.prefixes or ()), *INVISIBLE]
    suffixes = [*(nlp.Defaults.suffixes or ()), *INVISIBLE]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search


def _end_at_x(nlp: Language) -> None:
    """Make the full stop after the platform X end a sentence ("in a post on X."): the tokenizer takes it for an initial's."""
    tokenizer: Any = nlp.tokenizer
    tokenizer.add_special_case("X.", [{"ORTH": "X"}, {"ORTH": "."}])


@lru_cache(maxsize=2)
def model_identity(model: str | None = None, patterns: Patterns = NO_PATTERNS) -> tuple[str, str, str]:
    """Return name, version and a SHA-256 over the weights and settings of the loaded model, for the provenance of a graph.

    `patterns` do not enter it: they are those of the pipeline that is already loaded.
    """
    nlp = load_pipeline(model, patterns)
    digest = hashlib.sha256()
    # meta.json holds the package's own name, which differs between packages of equal weights.
    for file in sorted(path for path in nlp.path.rglob("*") if path.is_file() and path.name != "meta.json"):
        digest.update(file.relative_to(nlp.path).as_posix().encode())
        digest.update(file.read_bytes())
    return f"{nlp.meta['lang']}_{nlp.meta['name']}", str(nlp.meta["version"]), digest.hexdigest()


def annotate(
    documents: Iterable[Document], *, model: str | None = None, patterns: Patterns = NO_PATTERNS, batch_size: int = BATCH_SIZE
) -> Iterator[Doc]:
    """Yield the annotated spaCy `Doc` of each document, in order; ``doc.text == document.text``.

    `patterns` are what `kg.patterns.load_patterns` returns.
    """
    nlp = load_pipeline(model, patterns)

    def prepared() -> Iterator[Doc]:
        for document in documents:
            doc = nlp.make_doc(document.text)
            doc._.kg_document = document
            yield doc

    yield from nlp.pipe(prepared(), batch_size=batch_size)
