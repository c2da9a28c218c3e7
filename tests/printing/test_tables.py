"""Rows on paper: one item each, with a head where there are columns."""

from __future__ import annotations

from cases import comparison_of
from crossread.core.reports.contents import show_comparison
from crossread.printing.tables import row_items
from crossread.printing.typesetting import POINT
from goldens import EDITION, golden_comparison
from values import readout_of

WIDTH = 500 * POINT


def test_every_row_is_one_item_under_one_head() -> None:
    items = list(row_items(show_comparison(golden_comparison(), EDITION), WIDTH))
    assert len(items) == 4
    assert len({id(item.head) for item in items}) == 1
    assert items[0].head is not None


def test_stacked_rows_need_no_head() -> None:
    towns = [readout_of(n, f"Town {n}", ["It rained."]) for n in range(1, 7)]
    items = list(row_items(show_comparison(comparison_of(towns, (0,) * 6), EDITION), WIDTH))
    assert [item.head for item in items] == [None]


def test_a_row_with_reasons_is_higher() -> None:
    items = list(row_items(show_comparison(golden_comparison(), EDITION), WIDTH))
    assert items[1].block.height > items[0].block.height
