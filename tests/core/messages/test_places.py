"""A country is called as the language calls it; other names stay as they are."""

from __future__ import annotations

import pytest

from crossread.core.messages import message, say
from crossread.core.messages.places import place_in


@pytest.mark.parametrize(
    ("name", "english", "russian"),
    [
        ("Россия", "Russia", "Россия"),
        ("United States", "United States", "США"),
        ("Norway", "Norway", "Норвегия"),
        ("Moscow", "Moscow", "Moscow"),
        ("МИД Норвегии", "МИД Норвегии", "МИД Норвегии"),
        ("Elm Bank", "Elm Bank", "Elm Bank"),
        ("", "", ""),
    ],
)
def test_countries_have_a_name_in_each_language(name: str, english: str, russian: str) -> None:
    assert place_in(name, "en") == english
    assert place_in(name, "ru") == russian


def test_a_name_in_a_sentence_is_the_languages_own() -> None:
    assert say(message("Told by {who:name}.", who="США")) == "Told by the United States."
