"""A workbook opens elsewhere with all its sheets, and holds no formula."""

from __future__ import annotations

import io
from typing import Any

from hypothesis import given, settings
from openpyxl import load_workbook

from cases import comparison_of
from crossread.core.reports.edition import TABLE, Edition
from crossread.core.reports.xlsx import render_xlsx
from crossread.core.types import Comparison
from goldens import CREATED, EDITION, golden_comparison
from hostile import hostile_comparison
from strategies import comparisons
from values import readout_of


def opened(comparison: Comparison, edition: Edition = EDITION) -> Any:
    return load_workbook(io.BytesIO(render_xlsx(comparison, edition)))


def test_sheets_stand_in_the_order_of_their_use() -> None:
    names = "Rows Claims Differences Findings Figures Sources"
    assert opened(golden_comparison()).sheetnames == [*names.split(), "Method and limits"]
    alone = opened(golden_comparison(), Edition(CREATED, TABLE)).sheetnames
    assert alone == ["Rows", "Claims", "Differences", "Sources", "Method and limits"]


def test_heads_are_frozen_and_filters_cover_every_line() -> None:
    for sheet in opened(golden_comparison()).worksheets:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref is not None
        assert sheet.print_title_rows == "$1:$1"


def test_numbers_of_rows_lead_to_their_rows() -> None:
    book = opened(golden_comparison())
    cell = book["Claims"]["C3"]
    assert cell.value == 2
    assert cell.hyperlink.location == "'Rows'!A3"
    assert book["Rows"]["A3"].value == 2


@settings(max_examples=10)
@given(comparisons())
def test_whatever_is_compared_opens_with_every_row_and_claim(comparison: Comparison) -> None:
    book = opened(comparison)
    assert book["Rows"].max_row == len(comparison.rows) + 1
    claims = sum(len(readout.claims) for readout in comparison.readouts)
    assert book["Claims"].max_row == claims + 1


def test_no_cell_is_a_formula_or_leads_out_of_the_file() -> None:
    for sheet in opened(hostile_comparison()).worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            assert cell.data_type != "f"
            assert cell.hyperlink is None or cell.hyperlink.target is None


def test_a_text_that_is_too_long_for_a_cell_is_cut_with_a_sign() -> None:
    long = readout_of(1, "Northland", ["x" * 40_000])
    comparison = comparison_of([long, golden_comparison().readouts[1]])
    value = opened(comparison)["Claims"]["D2"].value
    assert len(value) == 32_767
    assert value.endswith("…")
