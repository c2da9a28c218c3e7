"""CSV holds every row once, and no spreadsheet calculates anything in it."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reports.csv import harmless, render_csv
from crossread.core.types import Comparison
from goldens import EDITION, check_golden, golden_comparison
from hostile import hostile_comparison
from strategies import comparisons


def lines(comparison: Comparison) -> list[list[str]]:
    text = render_csv(comparison, EDITION).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


@given(comparisons())
def test_every_row_stands_in_one_line_with_a_field_for_every_readout(
    comparison: Comparison,
) -> None:
    head, *rows = lines(comparison)
    assert len(rows) == len(comparison.rows)
    assert {len(row) for row in rows} == {len(head)} == {len(comparison.readouts) + 8}


@given(st.text())
def test_no_field_begins_as_a_formula(text: str) -> None:
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+1", "-1+2", "@SUM(A1)", " =1", "＝1"])
def test_what_looks_like_a_formula_is_shown_as_text(text: str) -> None:
    assert harmless(text) == f"'{text.strip()}"


def test_hostile_texts_bring_no_formula() -> None:
    fields = [field for line in lines(hostile_comparison()) for field in line]
    assert not [field for field in fields if field.startswith(("=", "+", "-", "@"))]


def test_a_silent_readout_brings_the_caution() -> None:
    rows = lines(golden_comparison())
    assert [row[-1] != "" for row in rows[1:]] == [False, False, False, True]
    assert rows[4][5] == "Not mentioned"


def test_the_table_is_as_it_was_looked_at() -> None:
    text = render_csv(golden_comparison(), EDITION).decode("utf-8-sig").replace("\r\n", "\n")
    check_golden("report.csv", text)
