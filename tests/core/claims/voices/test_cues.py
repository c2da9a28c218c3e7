from __future__ import annotations

from crossread.core.claims.voices.cues import load_cues
from crossread.core.words import stem


def test_verbs_and_nouns_are_known_by_their_stems() -> None:
    cues = load_cues("en")
    assert {stem("said"), stem("insists"), stem("reported")} <= cues.says
    assert stem("ministers") in cues.roles


def test_russian_verbs_are_known_in_the_past() -> None:
    assert {stem("подчеркнула"), stem("сообщили"), stem("пишет")} <= load_cues("ru").says


def test_openings_of_several_words_are_found_by_the_first() -> None:
    assert ("according", "to") in load_cues("en").sources["according"]


def test_an_unknown_language_has_no_cues() -> None:
    assert load_cues("xx").says == frozenset()
