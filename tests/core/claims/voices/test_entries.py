from __future__ import annotations

from crossread.core.claims.voices.entries import by_first_word, verb_stems, words_of
from crossread.core.words import stem


def test_a_verb_is_known_by_every_form_that_its_entry_lists() -> None:
    assert verb_stems("en", ["say said", "deny denied"]) >= {stem("said"), stem("denied")}


def test_words_of_several_entries_are_one_set_without_yo() -> None:
    assert words_of(["ёж еж", "мол"]) == {"еж", "мол"}


def test_phrases_are_found_by_their_first_word() -> None:
    found = by_first_word(["according to", "according with", "per"])
    assert found == {"according": (("according", "to"), ("according", "with")), "per": (("per",),)}
