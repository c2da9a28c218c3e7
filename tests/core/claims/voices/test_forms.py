from __future__ import annotations

from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.forms import Forms


def test_russian_nouns_are_known_in_their_cases_and_english_ones_have_none() -> None:
    russian, english = load_cues("ru"), load_cues("en")
    assert isinstance(russian, Forms)
    assert {"мэрии", "союзом"} <= russian.bodies
    assert "врачи" in russian.many
    assert not english.noun_forms
    assert not english.many


def test_verbs_are_known_by_their_forms() -> None:
    cues = load_cues("ru")
    assert {"надеется", "жалуется", "опроверг"} <= cues.verb_forms
