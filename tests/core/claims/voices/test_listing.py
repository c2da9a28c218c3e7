from __future__ import annotations

from dataclasses import fields

from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.listing import cue_values
from crossread.core.words import stem

NAMES = [each.name for each in fields(Cues) if each.init]


def test_verbs_and_nouns_are_listed_by_stem_and_small_words_as_they_are_written() -> None:
    values = cue_values("en", NAMES)
    assert {stem("said"), stem("warned")} <= values["says"]
    assert stem("ministers") in values["roles"]
    assert "that" in values["that"]
    assert "ly" in values["adverb_endings"]


def test_phrases_are_listed_by_their_first_word() -> None:
    assert cue_values("en", NAMES)["sources"]["according"] == (("according", "to"),)


def test_a_language_without_a_lexicon_has_empty_lists() -> None:
    assert cue_values("xx", NAMES)["that"] == frozenset()
