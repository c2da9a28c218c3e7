from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.playing import part_at, plays
from crossread.core.words import stem


@pytest.mark.parametrize(
    ("phrase", "part"),
    [
        ("градоначальник", "мэр"),
        ("глава правительства", "премьер-министр"),
        ("глава перуанского МИД", "министр"),
        ("глава партии", "глава"),
    ],
)
def test_words_for_one_part_are_one(phrase: str, part: str) -> None:
    assert part_at(scene_of(phrase, "ru"), 0) == stem(part)


def test_an_envoy_may_be_called_a_diplomat_but_no_mayor() -> None:
    cues = load_cues("ru")
    assert plays({stem("дипломат")}, {stem("посол")}, cues)
    assert not plays({stem("мэр")}, {stem("посол")}, cues)


def test_every_part_has_itself_in_english() -> None:
    assert part_at(scene_of("head of state"), 0) == stem("head")
