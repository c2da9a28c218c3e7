from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.sorts import head_of_body, sort_of
from crossread.core.words import stem


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("harbour ministry", Sort.BODY),
        ("ministry spokesman", Sort.ROLE),
        ("annual report", Sort.DOCUMENT),
        ("harbour", Sort.ROLE),
    ],
)
def test_the_last_noun_of_an_english_phrase_says_how_it_refers(words: str, sort: Sort) -> None:
    scene = scene_of(words)
    assert sort_of(scene, range(len(words.split())), place=False) is sort


def test_the_head_of_a_body_is_its_noun_before_a_link() -> None:
    assert head_of_body(scene_of("ministry of works"), range(3)) == stem("ministry")
    assert head_of_body(scene_of("harbour"), range(1)) == ""
