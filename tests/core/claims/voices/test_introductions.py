from __future__ import annotations

from articles import scene_of
from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.introductions import introduce
from crossread.core.claims.voices.mention import Mention, Sort


def test_people_with_a_part_enter_by_being_named() -> None:
    cast = Cast(load_cues("en"), "en")
    introduce(scene_of("Peruvian envoy Li Oak met Ana Birch, mayor of Alderton, in May."), cast)
    oak = cast.find(Mention(Sort.NAME, "Oak", ("Oak",)))
    birch = cast.find(Mention(Sort.NAME, "Birch", ("Birch",)))
    assert oak is not None
    assert birch is not None
    assert (oak.label, birch.label) == ("Li Oak", "Ana Birch")
    assert cast.party_of(oak) == "Peru"


def test_places_and_days_do_not_enter() -> None:
    cast = Cast(load_cues("en"), "en")
    introduce(scene_of("Rain fell in Lima on Monday."), cast)
    assert cast.find(Mention(Sort.NAME, "Monday", ("Monday",))) is None
