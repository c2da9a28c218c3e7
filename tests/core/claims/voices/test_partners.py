from __future__ import annotations

import pytest

from articles import claims_of, told


@pytest.mark.parametrize(
    ("language", "text", "teller"),
    [
        (
            "en",
            "Union secretary Bo Lind and company director Eva Dahl said they would meet.",
            "Bo Lind and Eva Dahl",
        ),
        ("en", "“We agree,” said Bo Lind and Eva Dahl.", "Bo Lind and Eva Dahl"),
        ("en", "On Monday Bo Lind and the crew met, and Eva Dahl said it was late.", "Eva Dahl"),
        (
            "ru",
            "Мэр Анна Лунина и капитан Роман Белов сообщили, что паром починили.",
            "Анна Лунина и Роман Белов",
        ),
    ],
)
def test_two_who_say_something_together_are_both_named(
    language: str, text: str, teller: str
) -> None:
    assert teller in [name for name, _ in told(text, language)]


def test_the_side_of_two_is_that_of_both() -> None:
    text = "Union secretary Bo Lind and hospital director Eva Dahl said they would meet."
    claims = claims_of(f"The dockers' union met the city hospital.\n{text}")
    party = claims[-1].voice.party or ""
    assert "and" in party.split()
