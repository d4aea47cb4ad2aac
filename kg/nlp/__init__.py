"""Annotating: documents in, spaCy `Doc` objects out. One file per component; cue words and patterns are data beside them."""

from __future__ import annotations

from kg.nlp.pipeline import PIPELINE, annotate, load_pipeline

__all__ = ["PIPELINE", "annotate", "load_pipeline"]
