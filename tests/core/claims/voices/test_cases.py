from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.cases import is_oblique


@pytest.mark.parametrize(
    ("phrase", "oblique"),
    [
        ("надзорном ведомстве", True),
        ("надзорное ведомство", False),
        ("перуанского МИД", True),
        ("перуанский МИД", False),
        ("Вега", False),
    ],
)
def test_the_form_of_a_noun_tells_its_case(phrase: str, *, oblique: bool) -> None:
    scene = scene_of(phrase, "ru")
    assert is_oblique(scene, range(len(scene.units))) is oblique


def test_nouns_without_cases_are_never_oblique() -> None:
    assert not is_oblique(scene_of("the ministry"), range(2))
