"""Sheets hold all rows, claims and differences, and their names are ones that Excel accepts."""

from __future__ import annotations

from hypothesis import given

from crossread.core.reports.contents import show_comparison
from crossread.core.reports.sheets import Sheet, make_sheets
from crossread.core.types import Comparison
from goldens import EDITION, RUSSIAN, golden_comparison
from strategies import comparisons


def sheets(comparison: Comparison) -> list[Sheet]:
    return list(make_sheets(comparison, show_comparison(comparison, EDITION)))


@given(comparisons())
def test_every_line_has_a_box_for_every_column(comparison: Comparison) -> None:
    for sheet in sheets(comparison):
        assert {len(line) for line in sheet.rows} <= {len(sheet.columns), 2}


def test_differences_name_both_sides_with_their_words() -> None:
    differences = sheets(golden_comparison())[2]
    assert [box.value for box in differences.rows[0]] == [
        *(2, "Date", "Northland", "5 May", "Southport", "9 May", "5 May here, 9 May there"),
    ]


def test_a_finding_has_a_line_for_each_quotation() -> None:
    findings = sheets(golden_comparison())[3]
    assert [line[0].value for line in findings.rows] == [1, 1, 2]
    assert findings.rows[0][2].link == "'Rows'!A4"


def test_names_are_short_and_plain_in_every_language() -> None:
    for edition in (EDITION, RUSSIAN):
        report = show_comparison(golden_comparison(), edition)
        names = [sheet.name for sheet in make_sheets(golden_comparison(), report)]
        assert len({name.lower() for name in names}) == len(names)
        assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names)
