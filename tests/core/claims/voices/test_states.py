from __future__ import annotations

from articles import claims_of
from crossread.core.claims.voices.states import NO_STATES, States
from crossread.core.reading.countries import find_countries


def _states(text: str) -> States:
    return States.of(text, 0, find_countries(text))


def test_states_that_are_named_again_are_in_play() -> None:
    states = _states("Peru met Chile. Peru agreed, Chile did not. Rain fell in Japan.")
    assert set(states.codes) == {"PE", "CL"}
    assert states.several
    assert set(states.names("en")) == {"Peru", "Chile"}


def test_bodies_of_many_states_and_a_lone_mention_are_not_in_play() -> None:
    assert not _states("Peru asked the UN. The UN told Peru to wait. NATO met.").several
    assert not NO_STATES.several
    assert NO_STATES.home_name("en") is None


def test_a_dateline_tells_the_home_of_a_text_unless_it_names_two() -> None:
    assert _states("LIMA, May 3 - Rain fell.").home_name("en") == "Peru"
    assert _states("LIMA/QUITO, May 3 - Rain fell.").home is None
    assert _states("Rain fell in Lima.").home is None


def test_officials_of_no_state_are_of_the_one_that_a_text_is_from() -> None:
    text = "LIMA - Peru and Chile met. Peru waited for Chile. Official sources said that it rained."
    assert claims_of(text)[-1].voice.party == "Peru"


def test_officials_in_both_countries_are_of_both() -> None:
    text = "Peru met Chile. Peru waits for Chile. Officials in both countries said it rained."
    assert claims_of(text)[-1].voice.party in ("Peru and Chile", "Chile and Peru")
