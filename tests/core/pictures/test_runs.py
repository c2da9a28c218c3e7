"""Runs: every claim is in one, none is too thin to be seen, the gravest claim speaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import Relation
from crossread.core.messages import say
from crossread.core.pictures.counting import standings
from crossread.core.pictures.runs import THINNEST, runs_of
from crossread.core.types import Comparison
from strategies import comparisons
from values import COMPARISON, NORTH

STANDING = standings(COMPARISON)


@given(comparisons(), st.floats(1, 2000))
def test_every_claim_is_in_a_run_that_can_be_seen(comparison: Comparison, pixels: float) -> None:
    standing = standings(comparison)
    for readout in comparison.readouts:
        runs = [*runs_of(readout, standing, pixels)]
        shown = {claim.id for run in runs for claim in run.claims}
        assert shown == {claim.id for claim in readout.claims if claim.id in standing}
        assert all(run.high - run.low >= THINNEST * 0.99 for run in runs)
        assert [run.low for run in runs] == sorted(run.low for run in runs)


def test_with_room_every_claim_is_a_run_of_its_own() -> None:
    runs = [*runs_of(NORTH, STANDING, 1000)]
    assert [run.claims for run in runs] == [(claim,) for claim in NORTH.claims]


@pytest.mark.parametrize("pixels", [0.5, 1.4])
def test_without_room_the_gravest_claim_speaks_for_all(pixels: float) -> None:
    (run,) = runs_of(NORTH, STANDING, pixels)
    assert run.relation is Relation.CONTRADICT
    assert run.target.claim == NORTH.claims[2].id
    assert len(run.target.rows) == 4
    assert say(run.words) == f"≠ Contradict: “{NORTH.claims[2].text}”, and 3 more"
