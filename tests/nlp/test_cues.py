"""The cue lexicon, and cues that a user adds."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import PatternError
from kg.nlp.attribution import find_attributions
from kg.nlp.cues import cue_lexicon, words
from tests.nlp.marked import annotated


def test_frames_by_part_of_speech() -> None:
    lexicon = cue_lexicon()
    assert {"that", "quote"} <= lexicon.frames("VERB", "say")
    assert "that" in lexicon.frames("NOUN", "claim")
    assert not lexicon.frames("VERB", "walk") and not lexicon.frames("ADV", "say")


def test_a_user_adds_a_cue(tmp_path: Path) -> None:
    text = "The skipper burbled that the reef was near."
    file = tmp_path / "cues.tsv"
    file.write_text("# mine\npos\tframe\tlemmas\nverb\tthat\tburble\n", encoding="utf-8")
    doc = annotated(text)
    assert not find_attributions(doc)
    (found,) = find_attributions(doc, cue_lexicon(file))
    assert text[slice(*found.content[0])] == "the reef was near"


@pytest.mark.parametrize("row", ["verb\tthat", "adverb\tthat\tsay", "verb\tthat\t "])
def test_a_malformed_row_is_named(tmp_path: Path, row: str) -> None:
    file = tmp_path / "cues.tsv"
    file.write_text(row + "\n", encoding="utf-8")
    with pytest.raises(PatternError) as error:
        cue_lexicon(file)
    assert (error.value.path, error.value.line) == (str(file), 1)


def test_word_lists() -> None:
    assert "poll" in words("poll_nouns")
    with pytest.raises(KeyError):
        words("no_such_list")
