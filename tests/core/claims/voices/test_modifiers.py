from __future__ import annotations

import pytest

from articles import claims_of, scene_of
from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.modifiers import postmodified

TOLD = [
    ("But the university that ran it said that was untrue.", "university"),
    ("Project manager Eva Birch of Grabow said that it rained.", "Eva Birch"),
    ("People close to the talks said that it rained.", "People close to the talks"),
    ("Ana Reyes of the Tide Institute said that it rained.", "Ana Reyes"),
]


@pytest.mark.parametrize(("text", "teller"), TOLD)
def test_a_subject_is_the_noun_before_what_tells_which_one(text: str, teller: str) -> None:
    assert claims_of(text)[-1].voice.teller == teller


def test_a_subject_without_more_stays_as_it_is() -> None:
    phrase = Phrase(0, 2)
    assert postmodified(scene_of("The port said that it rained."), phrase) is phrase
