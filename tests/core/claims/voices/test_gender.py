from __future__ import annotations

import pytest

from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.gender import gender_of, sex_of


@pytest.mark.parametrize(
    ("language", "name", "female"),
    [("en", "Anna", True), ("en", "James", False), ("en", "Zorb", None), ("ru", "Рината", False)],
)
def test_a_given_name_tells_the_sex(language: str, name: str, *, female: bool | None) -> None:
    assert sex_of((name, "Oak"), load_cues(language)) is female


@pytest.mark.parametrize(
    ("label", "female"), [("областная прокуратура", True), ("городской суд", False)]
)
def test_a_body_has_the_gender_of_its_noun(label: str, *, female: bool) -> None:
    assert gender_of(label, load_cues("ru")) is female


def test_bodies_have_no_gender_in_english() -> None:
    assert gender_of("the agency", load_cues("en")) is None
