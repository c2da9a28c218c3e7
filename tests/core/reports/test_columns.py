"""Everything is found where it stands."""

from __future__ import annotations

from hypothesis import given

from crossread.core.reports.columns import Places, row_numbers
from crossread.core.types import Comparison
from strategies import comparisons


@given(comparisons())
def test_places_lead_back_to_claims_and_rows(comparison: Comparison) -> None:
    places = Places.of(comparison, tuple("abc"), "en")
    for claim, (column, number) in places.owners.items():
        assert comparison.readouts[column].claims[number - 1].id == claim
    for name, number in row_numbers(comparison).items():
        assert comparison.rows[number - 1].id == name
