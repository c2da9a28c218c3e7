from __future__ import annotations

import pytest

from crossread.core.claims.lexicon import abbreviations, forms_of, languages, read_lexicon


def test_english_and_russian_have_a_lexicon() -> None:
    assert languages() == ("en", "ru")


def test_an_unknown_language_has_an_empty_one() -> None:
    assert read_lexicon("xx") == {}


@pytest.mark.parametrize(
    "section", ["language", "sentences", "voices", "acts", "modality", "narration"]
)
def test_every_language_has_every_section(section: str) -> None:
    assert all(section in read_lexicon(language) for language in languages())


def test_the_voices_of_all_languages_have_the_same_keys() -> None:
    keys = [set(read_lexicon(language)["voices"]) - {"endings"} for language in languages()]
    assert keys[0] == keys[1]


def test_abbreviations_of_all_languages_stand_together() -> None:
    assert {"mr", "им"} <= abbreviations().inner


def test_a_verb_has_its_listed_and_its_regular_forms() -> None:
    assert forms_of("en", "say said") == ("say", "said")
    assert "сообщила" in forms_of("ru", "сообщить")
