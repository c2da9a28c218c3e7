from __future__ import annotations

from articles import scene_of
from crossread.core.claims.voices.actions import NO_ACTION, read_action
from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.introductions import introduce


def test_an_action_has_speaker_act_and_addressee() -> None:
    scene = scene_of("Mayor Li Oak thanked Captain Ana Birch.")
    cast = Cast(load_cues("en"), "en")
    introduce(scene, cast)
    found = read_action(scene, cast, "en")
    assert found.act is not None
    assert (found.speaker, found.act.verb, found.addressee) == ("Li Oak", "thank", "Ana Birch")


def test_things_are_no_speakers() -> None:
    scene = scene_of("The rain was welcomed.")
    assert read_action(scene, Cast(load_cues("en"), "en"), "en").speaker is None


def test_where_something_is_done_is_not_who_does_it() -> None:
    scene = scene_of("В Варне состоялась встреча мэров.", "ru")
    assert read_action(scene, Cast(load_cues("ru"), "ru"), "ru").speaker is None


def test_no_verb_no_action() -> None:
    assert read_action(scene_of("Rain."), Cast(load_cues("en"), "en"), "en") == NO_ACTION
