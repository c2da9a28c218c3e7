from __future__ import annotations

from articles import scene_of
from crossread.core.claims.voices.scene import Heads
from crossread.core.words import stem


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


def test_a_compound_is_about_its_noun_and_other_words_about_themselves() -> None:
    heads = Heads(("обл",))
    assert heads["vice-chairman"] == stem("chairman")
    assert heads["облсобрание"] == stem("собрание")
    assert heads["облако"] == heads["rain"] == heads[""] == ""


def test_a_stretch_has_what_one_of_its_words_has() -> None:
    scene = scene_of("The vice-chairman of the club spoke.")
    roles = scene.cues.roles
    for first, stop in ((0, 6), (1, 2), (2, 6), (3, 3)):
        alone = [scene.has(index, roles) for index in range(first, stop)]
        assert scene.has_any(range(first, stop), roles) == (True in alone)
