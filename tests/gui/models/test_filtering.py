from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.corrections import SetNote, SetVoice, apply
from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, Comparison, RowId, claims_by_id
from crossread.gui.models.filtering import (
    NOTED,
    Choice,
    Facet,
    RowFilter,
    count_relations,
    filter_rows,
    values_of,
)
from strategies import comparisons
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


CLAIMS = claims_by_id(COMPARISON.readouts)


@given(comparisons(), st.sampled_from(Facet))
def test_every_value_that_is_offered_is_had_by_as_many_rows_as_it_says(
    comparison: Comparison, facet: Facet
) -> None:
    claims = claims_by_id(comparison.readouts)
    for value, count in values_of(comparison, facet).items():
        chosen = RowFilter().toggled(Choice(facet, value))
        assert len(filter_rows(comparison.rows, chosen, claims)) == count > 0


@given(comparisons(), st.data())
def test_choosing_more_of_a_facet_shows_more_and_more_facets_show_less(
    comparison: Comparison, data: st.DataObject
) -> None:
    claims = claims_by_id(comparison.readouts)
    offered = [Choice(f, v) for f in Facet for v in values_of(comparison, f)]
    one, two = data.draw(st.sampled_from(offered)), data.draw(st.sampled_from(offered))
    single = filter_rows(comparison.rows, RowFilter(choices=frozenset({one})), claims)
    both = filter_rows(comparison.rows, RowFilter(choices=frozenset({one, two})), claims)
    assert (set(both) >= set(single)) if one.facet is two.facet else (set(both) <= set(single))


def test_a_choice_made_twice_is_taken_back() -> None:
    choice = Choice(Facet.TAG, "check")
    assert RowFilter().toggled(choice).toggled(choice) == RowFilter()


def test_a_row_with_a_note_is_found_by_it() -> None:
    noted = apply(COMPARISON, SetNote(RowId("row2"), "ask"))
    chosen = RowFilter().toggled(Choice(Facet.STATE, NOTED))
    assert [row.id for row in filter_rows(noted.rows, chosen, CLAIMS)] == ["row2"]


def test_voices_are_tellers_and_speakers() -> None:
    voiced = apply(COMPARISON, SetVoice((ClaimId("r1.c2"),), "The union", "Ada Brook"))
    assert set(values_of(voiced, Facet.VOICE)) == {"The union", "Ada Brook"}


def test_silence_is_chosen_by_who_is_silent() -> None:
    assert values_of(COMPARISON, Facet.SILENT) == {"r2": 1}
