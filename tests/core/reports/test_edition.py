"""An edition picks the rows it is asked for, under the numbers that they have everywhere."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import Relation
from crossread.core.reports.edition import (
    BUILT_IN,
    FULL,
    LABELS,
    Edition,
    Part,
    Selection,
    chosen_rows,
)
from crossread.core.types import Comparison, RowId
from goldens import CREATED, FINDINGS, golden_comparison
from strategies import comparisons


@given(comparisons(), st.frozensets(st.sampled_from(Relation)))
def test_a_profile_picks_the_rows_of_its_relations(
    comparison: Comparison, relations: frozenset[Relation]
) -> None:
    chosen = chosen_rows(comparison, Edition(CREATED, replace(FULL, relations=relations)))
    assert [row for _, row in chosen] == [r for r in comparison.rows if r.relation in relations]
    assert all(comparison.rows[number - 1] is row for number, row in chosen)


def test_a_finding_brings_the_rows_that_it_rests_on() -> None:
    selection = Selection(findings=(FINDINGS[0].key,))
    chosen = chosen_rows(golden_comparison(), Edition(CREATED, FULL, selection))
    assert [number for number, _ in chosen] == [3]


def test_a_selection_shows_rows_that_the_profile_would_leave_out() -> None:
    agreeing = replace(FULL, relations=frozenset({Relation.AGREE}))
    edition = Edition(CREATED, agreeing, Selection((RowId("row3"),)))
    assert [number for number, _ in chosen_rows(golden_comparison(), edition)] == [3]
    assert not edition.has(Part.TEXTS)


def test_every_built_in_profile_has_a_name_that_a_reader_understands() -> None:
    assert {profile.name for profile in BUILT_IN} == set(LABELS)
