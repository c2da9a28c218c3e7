"""What is shown is what was compared, in its order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from cases import comparison_of, with_difference
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.edition import FULL, Edition, Orientation, Part, Selection
from crossread.core.types import ClaimId, Comparison, Event, Finding, RowId
from goldens import CREATED, EDITION, FINDINGS, golden_comparison
from hostile import hostile_comparison
from strategies import comparisons
from values import COMPARISON, readout_of


@given(comparisons())
def test_every_row_has_a_cell_for_every_readout_and_a_number_by_its_place(
    comparison: Comparison,
) -> None:
    report = show_comparison(comparison, EDITION)
    assert [row.number for row in report.rows] == list(range(1, len(comparison.rows) + 1))
    for row, shown in zip(comparison.rows, report.rows, strict=True):
        assert [cell.column for cell in shown.cells] == list(range(len(comparison.readouts)))
        for cell, readout in zip(shown.cells, comparison.readouts, strict=True):
            numbers = [readout.claims[claim.number - 1].id for claim in cell.claims]
            assert tuple(numbers) == row.claims_of(readout.id)


def test_a_silent_cell_shows_its_nearest_miss() -> None:
    silent = show_comparison(COMPARISON, EDITION).rows[3].cells[1]
    assert silent.nearest is not None
    assert silent.nearest.number == 1


def test_a_difference_names_its_pair_only_where_there_are_more_than_two() -> None:
    assert show_comparison(COMPARISON, EDITION).rows[1].differences[0].between == ""
    east = readout_of(3, "East", [])
    three = replace(COMPARISON, readouts=(*COMPARISON.readouts, east))
    shown = show_comparison(three, EDITION).rows[1].differences[0]
    assert shown.between == "Northland / Southport"


def test_findings_quote_their_claims_and_point_to_their_rows() -> None:
    finding = show_comparison(golden_comparison(), EDITION).findings[0]
    assert [quote.text for quote in finding.quotes] == [
        "“Northland did not offer to pay for the repairs.”",
        "“Northland offered to pay for the repairs.”",
    ]
    assert finding.rows == (3,)


def test_a_finding_out_of_date_shows_what_is_still_there() -> None:
    old = Finding("omission", "Something.", (RowId("row9"),), (ClaimId("r9.c1"), ClaimId("r1.c1")))
    shown = show_comparison(replace(COMPARISON, findings=(old,)), EDITION).findings[0]
    assert shown.rows == ()
    assert len(shown.quotes) == 1


def test_long_evidence_is_counted_instead_of_quoted() -> None:
    claims = tuple(claim.id for readout in COMPARISON.readouts for claim in readout.claims)
    found = replace(COMPARISON, findings=(Finding("omission", "Much.", claims=claims),))
    finding = show_comparison(found, EDITION).findings[0]
    assert [quote.column for quote in finding.quotes] == [0, 1]
    assert finding.more == "and 5 more claims"


def test_a_comparison_without_title_is_called_by_its_readouts() -> None:
    untitled = replace(COMPARISON, event=Event())
    assert show_comparison(untitled, EDITION).title == "What is told by Northland and Southport"


def test_of_many_readouts_only_the_first_stands_in_the_title() -> None:
    readouts = [readout_of(n, f"Town {n}", ["It rained."], title="") for n in range(1, 6)]
    many = replace(comparison_of(readouts), event=Event())
    assert show_comparison(many, EDITION).title == "What is told by Town 1 and 4 others"


def test_whose_difference_it_is_stands_before_it_only_where_it_does_not_say_so() -> None:
    readouts = [readout_of(n, f"Town {n}", ["It rained."]) for n in (1, 2, 3)]
    plain = comparison_of(readouts, (0, 0, 0), relation=Relation.DIFFER)
    told = with_difference(plain, DifferenceKind.NAME, "It", "It")
    row = told.rows[0]
    named = replace(row.pairs[0].differences[0], explanation="Town 1 says so, Town 2 does not.")
    pair = replace(row.pairs[0], differences=(*row.pairs[0].differences, named))
    told = replace(told, rows=(replace(row, pairs=(pair, *row.pairs[1:])),))
    differences = show_comparison(told, EDITION).rows[0].differences
    assert [one.between for one in differences] == ["Town 1 / Town 2", ""]


def test_only_the_relations_of_the_profile_are_shown_under_their_own_numbers() -> None:
    profile = replace(FULL, relations=frozenset({Relation.CONTRADICT}))
    report = show_comparison(COMPARISON, Edition(CREATED, profile))
    assert [row.number for row in report.rows] == [3]
    assert report.shown == "1 row of 4 is shown."
    assert report.figures.rows == 4


def test_a_selection_stands_without_what_tells_of_the_whole() -> None:
    selection = Selection((RowId("row4"),), (FINDINGS[0].key,))
    report = show_comparison(golden_comparison(), Edition(CREATED, FULL, selection))
    assert [row.number for row in report.rows] == [3, 4]
    assert len(report.findings) == 1
    assert not any(report.has(part) for part in (Part.FIGURES, Part.PICTURES, Part.TEXTS))
    assert report.has(Part.METHOD)


@pytest.mark.parametrize(
    ("count", "lies", "landscape", "stacked"),
    [
        (2, Orientation.AUTO, False, False),
        (3, Orientation.AUTO, True, False),
        (4, Orientation.AUTO, True, False),
        (5, Orientation.AUTO, False, True),
        (8, Orientation.AUTO, False, True),
        (8, Orientation.LANDSCAPE, True, True),
        (3, Orientation.PORTRAIT, False, False),
        (4, Orientation.PORTRAIT, False, True),
    ],
)
def test_columns_never_get_too_narrow_to_read(
    count: int, lies: Orientation, landscape: bool, stacked: bool
) -> None:
    many = comparison_of([readout_of(n, f"Town {n}", ["It rained."]) for n in range(1, count + 1)])
    report = show_comparison(many, Edition(CREATED, replace(FULL, orientation=lies)))
    assert (report.landscape, report.stacked) == (landscape, stacked)


def test_only_as_many_findings_are_shown_as_the_profile_wants() -> None:
    for most, shown in ((1, 1), (7, 2), (0, 2)):
        edition = Edition(CREATED, replace(FULL, most_findings=most))
        assert len(show_comparison(golden_comparison(), edition).findings) == shown


def test_nothing_that_acts_on_other_text_gets_into_a_report() -> None:
    told = str(show_comparison(hostile_comparison(), EDITION))
    assert not set(told) & set("\u202a\u202b\u202c\u202d\u202e\x00\x1b\ufeff")
    assert told.count("\u2068") == told.count("\u2069")


def test_a_text_that_voices_share_is_no_source_of_any_of_them() -> None:
    north = COMPARISON.readouts[0]
    voice = replace(readout_of(3, "The mayor", ["It rained."]), document=north.document)
    article = comparison_of([north, replace(voice, claims=())])
    [source] = show_comparison(article, EDITION).sources
    assert (source.name, source.heading) == ("", "A call, 4 March 2031")
