"""Rows in another order: none is lost, and each order keeps its promise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import ActKind, FactKind, Relation, Strength
from crossread.core.types import Act, Comparison, Fact, ReadoutId, Span, claims_by_id
from crossread.gui.models.arranging import (
    GRAVITY,
    Arrangement,
    Sorting,
    arrange,
    importance,
)
from strategies import comparisons
from values import COMPARISON, NORTH

R2 = ReadoutId("r2")


@given(comparisons(), st.sampled_from(Sorting))
def test_no_row_is_lost_or_doubled(comparison: Comparison, sorting: Sorting) -> None:
    readout = comparison.readouts[-1].id
    rows = arrange(comparison, Arrangement(sorting, readout))
    assert sorted(row.id for row in rows) == sorted(row.id for row in comparison.rows)


@given(comparisons())
def test_in_a_readouts_order_its_claims_follow_its_text(comparison: Comparison) -> None:
    claims = claims_by_id(comparison.readouts)
    for readout in comparison.readouts:
        rows = arrange(comparison, Arrangement(Sorting.READOUT, readout.id))
        starts = [
            min(claims[id_].span.start for id_ in row.claims_of(readout.id))
            for row in rows
            if row.claims_of(readout.id)
        ]
        assert starts == sorted(starts)


@given(comparisons())
def test_by_relation_the_gravest_comes_first(comparison: Comparison) -> None:
    rows = arrange(comparison, Arrangement(Sorting.RELATION))
    places = [GRAVITY.index(row.relation) for row in rows]
    assert places == sorted(places)


@given(comparisons())
def test_by_importance_no_row_outweighs_the_one_before(comparison: Comparison) -> None:
    claims = claims_by_id(comparison.readouts)
    weights = [
        importance(row, claims) for row in arrange(comparison, Arrangement(Sorting.IMPORTANCE))
    ]
    assert weights == sorted(weights, reverse=True)


def test_what_a_readout_has_not_stays_behind_what_it_followed() -> None:
    # The last row has nothing of the second readout.
    rows = arrange(COMPARISON, Arrangement(Sorting.READOUT, R2))
    assert [row.id for row in rows] == ["row1", "row2", "row3", "row4"]


@pytest.mark.parametrize("relation", Relation)
def test_a_firmer_act_and_a_number_weigh_more(relation: Relation) -> None:
    row = replace(COMPARISON.rows[0], relation=relation)
    plain = claims_by_id(COMPARISON.readouts)
    first = NORTH.claims[0]
    firm = replace(
        first,
        act=Act("agree", ActKind.AGREE, Strength.AGREED),
        facts=(Fact(FactKind.NUMBER, Span(first.span.start, first.span.start + 3), "2"),),
    )
    assert importance(row, {**plain, first.id: firm}) > importance(row, plain) + 1
