from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.names import ends_quoted, is_name, name_start


@pytest.mark.parametrize(
    ("phrase", "language", "begin"),
    [
        ("Trade Minister Li Oak", "en", 2),
        ("the old union", "en", 3),
        ("Oak & Birch", "en", 0),
        ("тренер «Горы» Ринат Лосев", "ru", 2),
    ],
)
def test_a_name_begins_behind_the_title(phrase: str, language: str, begin: int) -> None:
    scene = scene_of(phrase, language)
    assert name_start(scene, 0, len(scene.units)) == begin


def test_titles_and_countries_are_no_names() -> None:
    scene = scene_of("President of Peru Li Oak")
    assert [is_name(scene, at) for at in (0, 2, 3, 4)] == [False, False, True, True]


def test_a_name_in_quotation_marks_ends_with_them() -> None:
    scene = scene_of("тренер «Горы» Ринат Лосев", "ru")
    assert [ends_quoted(scene, at) for at in (0, 1, 2)] == [False, True, False]
