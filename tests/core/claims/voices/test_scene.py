from __future__ import annotations

from articles import scene_of


def test_a_scene_answers_what_a_unit_is() -> None:
    scene = scene_of("On Tuesday, Lima also said: “No.”")
    assert scene.is_time(1)
    assert scene.is_mark(2, ",")
    assert scene.country(3) is not None
    assert scene.is_adverb(4)
    assert scene.is_cue(5)
    assert scene.is_quote(7)


def test_nothing_stands_outside_a_sentence() -> None:
    scene = scene_of("Rain.")
    assert scene.unit(-1) is None
    assert scene.flat(9) == ""
    assert not scene.is_word(9)


def test_a_noun_is_no_verb_of_reporting() -> None:
    scene = scene_of("Peru's claims and allegations")
    assert not any(scene.is_cue(index) for index in range(5))
