"""The cue lexicon, and cues that a user adds."""

from __future__ import annotations

import pytest

from kg.nlp.attribution import find_attributions
from kg.nlp.cues import cue_lexicon, words
from kg.patterns import CuePattern
from tests.nlp.marked import annotated


def test_frames_by_part_of_speech() -> None:
    lexicon = cue_lexicon()
    assert {"that", "quote"} <= lexicon.frames("VERB", "say")
    assert "that" in lexicon.frames("NOUN", "claim")
    assert not lexicon.frames("VERB", "walk") and not lexicon.frames("ADV", "say")


def test_a_user_adds_a_cue() -> None:
    text = "The skipper burbled that the reef was near."
    doc = annotated(text)
    assert not find_attributions(doc)
    lexicon = cue_lexicon((CuePattern(lemma="burble", takes=("that",)),))
    (found,) = find_attributions(doc, lexicon)
    assert text[slice(*found.content[0])] == "the reef was near"
    assert found.cue_lemma == "burble"
    assert {"burbles", "burbled", "burbling"} <= set(lexicon.forms)


def test_word_lists() -> None:
    assert "poll" in words("poll_nouns")
    with pytest.raises(KeyError):
        words("no_such_list")
