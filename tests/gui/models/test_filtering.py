from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import Relation
from crossread.core.types import RowId
from crossread.gui.models.filtering import (
    RowFilter,
    count_relations,
    filter_rows,
)
from values import COMPARISON

WANTED = st.frozensets(st.sampled_from(Relation))


@given(WANTED)
def test_a_filter_keeps_exactly_what_is_wanted_in_order(wanted: frozenset[Relation]) -> None:
    rows = filter_rows(COMPARISON.rows, RowFilter(wanted))
    assert list(rows) == [row for row in COMPARISON.rows if row.relation in wanted]


def test_a_filter_wants_everything_at_first() -> None:
    assert filter_rows(COMPARISON.rows, RowFilter()) == COMPARISON.rows


def test_every_relation_is_counted_even_where_there_is_none() -> None:
    assert dict(count_relations(COMPARISON)) == dict.fromkeys(Relation, 1)


@given(WANTED, st.frozensets(st.sampled_from([row.id for row in COMPARISON.rows])))
def test_a_filter_by_rows_holds_beside_the_relations(
    wanted: frozenset[Relation], rows: frozenset[RowId]
) -> None:
    kept = filter_rows(COMPARISON.rows, RowFilter(wanted, rows))
    assert {row.id for row in kept} == {
        row.id for row in COMPARISON.rows if row.relation in wanted and row.id in rows
    }
