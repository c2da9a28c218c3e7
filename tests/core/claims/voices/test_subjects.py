from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.subjects import is_finite, names_sayer, shared_subject


@pytest.mark.parametrize(
    ("sentence", "index", "finite"),
    [
        ("Lima said so", 1, True),
        ("to say so", 1, False),
        ("Lima was told so", 2, False),
        ("Lima is demanding it", 2, True),
        ("officials say so", 1, True),
        ("Alderton say so", 1, True),
        ("the police say so", 2, True),
        ("the police claim so", 2, False),
        ("the stated aim", 1, False),
    ],
)
def test_only_finite_active_verbs_report(sentence: str, index: int, *, finite: bool) -> None:
    assert is_finite(scene_of(sentence), index) is finite


def test_a_verb_shares_the_subject_of_the_clause_before() -> None:
    scene = scene_of("Mayor Oak spoke in Lima, but warned of rain")
    phrase = shared_subject(scene, 7)
    assert phrase is not None
    assert scene.span(phrase.first, phrase.stop).of(scene.text) == "Mayor Oak"


def test_things_do_not_speak() -> None:
    assert not names_sayer(scene_of("the rain"), Phrase(0, 2))
    assert names_sayer(scene_of("the mayor"), Phrase(0, 2))
