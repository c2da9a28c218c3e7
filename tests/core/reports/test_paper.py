"""Sheets lie as they are asked to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.core.reports.contents import show_comparison
from crossread.core.reports.edition import FULL, Edition, Orientation, Paper
from crossread.core.reports.paper import MARGIN, across, sheet_of
from goldens import CREATED
from values import COMPARISON


@pytest.mark.parametrize(
    ("paper", "lies", "sheet"),
    [
        (Paper.A4, Orientation.AUTO, (210, 297)),
        (Paper.A4, Orientation.LANDSCAPE, (297, 210)),
        (Paper.LETTER, Orientation.PORTRAIT, (215.9, 279.4)),
    ],
)
def test_sheets_are_those_of_shops(
    paper: Paper, lies: Orientation, sheet: tuple[float, float]
) -> None:
    edition = Edition(CREATED, replace(FULL, paper=paper, orientation=lies))
    report = show_comparison(COMPARISON, edition)
    assert sheet_of(report) == sheet
    assert across(report) == sheet[0] - 2 * MARGIN
