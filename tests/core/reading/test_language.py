from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayors met in the harbour and agreed to reopen the bridge.", "en"),
        ("Bridge reopened. Lorries wait until June.", "en"),
        ("Мэры встретились в порту и договорились открыть мост, чтобы порт работал.", "ru"),
        (
            "В Нортленде заявили: «The bridge is open». Об этом сообщила мэрия, и порт был рад.",
            "ru",
        ),
        ("Мери зустрілися в порту і домовилися про відкриття мосту, щоб порт працював.", "uk"),
        ("Die Bürgermeister trafen sich im Hafen und öffneten die Brücke wieder.", "de"),
        ("Los alcaldes se reunieron en el puerto y acordaron reabrir el puente.", "es"),
        ("De burgemeesters spraken in de haven over het water en de brug.", "nl"),
        ("", "en"),
        ("12 345 + 6", "en"),
    ],
)
def test_the_language_of_a_text_is_found(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["Date: Date: Date:", "a a a a", "МИД МИД", "北 京"])
def test_a_text_of_no_words_keeps_to_a_language_of_its_letters(text: str) -> None:
    code = language_of(text)
    assert ("А" <= text[0] <= "Я") == (code in {"be", "bg", "kk", "mk", "ru", "sr", "uk"})
    assert (text[0] == "北") == (code in {"zh", "ja", "ko"})


@given(st.text(max_size=40))
def test_every_text_gets_a_code_of_two_letters(text: str) -> None:
    assert len(language_of(text)) == 2
