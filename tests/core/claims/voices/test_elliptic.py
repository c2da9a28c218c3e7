from __future__ import annotations

from articles import scene_of
from crossread.core.claims.voices.elliptic import colon_at, gap_at, view_at


def test_a_view_is_whose_it_is_said_to_be() -> None:
    found = view_at(scene_of("У экологов другая версия: вода ушла.", "ru"))
    assert found is not None
    assert found.source.first == 1


def test_a_verb_left_out_is_that_of_the_clause_before() -> None:
    scene = scene_of("В Кито говорят, что тепло, в Лиме — что холодно.", "ru")
    found = gap_at(scene, 7)
    assert found is not None
    assert found.fresh


def test_they_said_what_a_colon_opens() -> None:
    assert colon_at(scene_of("В порту цифру поправили: их двое.", "ru"), 0) is not None
    assert colon_at(scene_of("В порту стоит кран: он старый.", "ru"), 0) is None
