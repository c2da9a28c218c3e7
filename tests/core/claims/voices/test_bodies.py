from __future__ import annotations

import pytest

from articles import claims_of, scene_of
from crossread.core.claims.voices.bodies import introduce_bodies
from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.mention import Mention, Sort


def _body(sentence: str, name: str) -> Figure:
    cast = Cast(load_cues("en"), "en")
    introduce_bodies(scene_of(sentence), cast)
    found = cast.find(Mention(Sort.NAME, name, (name,)))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("sentence", "name", "label"),
    [
        ("The Tide Valley Clinic's roof fell in.", "Tide", "Tide Valley Clinic"),
        ("A lawsuit by the nurses' union, Lantern, was heard.", "Lantern", "Lantern"),
        ("Alderton Hospital was shut in May.", "Alderton", "Alderton Hospital"),
    ],
)
def test_a_body_enters_by_its_own_name(sentence: str, name: str, label: str) -> None:
    assert _body(sentence, name).label == label


def test_a_name_that_goes_on_with_a_noun_is_no_person() -> None:
    text = (
        "The Oak Valley Water District sued. Ana Reyes, who represents Oak Valley, said it rained."
    )
    assert claims_of(text)[-1].voice.party == "Oak Valley Water District"


def test_who_is_told_of_before_an_unnamed_source_keeps_its_country() -> None:
    text = (
        "Peruvian minister Li Oak rang his Chilean counterpart, Ana Reyes, official sources said. "
        "Reyes said that it rained."
    )
    assert claims_of(text)[-1].voice.party == "Chile"


def test_a_surname_may_be_the_noun_of_a_body_or_a_part() -> None:
    text = "The letter was signed by adviser Alison Crewe. Crewe said that it rained."
    assert claims_of(text)[-1].voice.teller == "Alison Crewe"
