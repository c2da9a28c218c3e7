"""What is shown is what was compared, in its order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from cases import comparison_of, with_difference
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.reports.contents import show_comparison
from crossread.core.types import ClaimId, Comparison, Event, Finding, RowId
from goldens import CREATED, golden_comparison
from strategies import comparisons
from values import COMPARISON, readout_of


@given(comparisons())
def test_every_row_has_a_cell_for_every_readout_and_a_number_by_its_place(
    comparison: Comparison,
) -> None:
    report = show_comparison(comparison, CREATED)
    assert [row.number for row in report.rows] == list(range(1, len(comparison.rows) + 1))
    for row, shown in zip(comparison.rows, report.rows, strict=True):
        assert [cell.column for cell in shown.cells] == list(range(len(comparison.readouts)))
        for cell, readout in zip(shown.cells, comparison.readouts, strict=True):
            assert tuple(claim.id for claim in cell.claims) == row.claims_of(readout.id)


def test_a_silent_cell_shows_its_nearest_miss() -> None:
    silent = show_comparison(COMPARISON, CREATED).rows[3].cells[1]
    assert silent.nearest is not None
    assert silent.nearest.number == 1


def test_a_difference_names_its_pair_only_where_there_are_more_than_two() -> None:
    assert show_comparison(COMPARISON, CREATED).rows[1].differences[0].between == ""
    east = readout_of(3, "East", [])
    three = replace(COMPARISON, readouts=(*COMPARISON.readouts, east))
    shown = show_comparison(three, CREATED).rows[1].differences[0]
    assert shown.between == "Northland / Southport"


def test_findings_quote_their_claims_and_point_to_their_rows() -> None:
    finding = show_comparison(golden_comparison(), CREATED).findings[0]
    assert [quote.text for quote in finding.quotes] == [
        "Northland did not offer to pay for the repairs.",
        "Northland offered to pay for the repairs.",
    ]
    assert finding.rows == (("row3", 3),)


def test_a_finding_out_of_date_shows_what_is_still_there() -> None:
    old = Finding("omission", "Something.", (RowId("row9"),), (ClaimId("r9.c1"), ClaimId("r1.c1")))
    shown = show_comparison(replace(COMPARISON, findings=(old,)), CREATED).findings[0]
    assert shown.rows == ()
    assert len(shown.quotes) == 1


def test_long_evidence_is_counted_instead_of_quoted() -> None:
    claims = tuple(claim.id for readout in COMPARISON.readouts for claim in readout.claims)
    found = replace(COMPARISON, findings=(Finding("omission", "Much.", claims=claims),))
    finding = show_comparison(found, CREATED).findings[0]
    assert (len(finding.quotes), finding.more) == (3, 4)


def test_a_comparison_without_title_is_called_by_its_readouts() -> None:
    untitled = replace(COMPARISON, event=Event())
    assert show_comparison(untitled, CREATED).title == "What is told by Northland and Southport"


def test_of_many_readouts_only_the_first_stands_in_the_title() -> None:
    readouts = [readout_of(n, f"Town {n}", ["It rained."], title="") for n in range(1, 6)]
    many = replace(comparison_of(readouts), event=Event())
    assert show_comparison(many, CREATED).title == "What is told by Town 1 and 4 others"


def test_whose_difference_it_is_stands_before_it_only_where_it_does_not_say_so() -> None:
    readouts = [readout_of(n, f"Town {n}", ["It rained."]) for n in (1, 2, 3)]
    plain = comparison_of(readouts, (0, 0, 0), relation=Relation.DIFFER)
    told = with_difference(plain, DifferenceKind.NAME, "It", "It")
    row = told.rows[0]
    named = replace(row.pairs[0].differences[0], explanation="Town 1 says so, Town 2 does not.")
    pair = replace(row.pairs[0], differences=(*row.pairs[0].differences, named))
    told = replace(told, rows=(replace(row, pairs=(pair, *row.pairs[1:])),))
    differences = show_comparison(told, CREATED).rows[0].differences
    assert [one.between for one in differences] == ["Town 1 / Town 2", ""]
