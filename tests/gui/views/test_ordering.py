"""The order of rows is worked out once for a comparison."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread.gui.models.arranging import Arrangement, Sorting
from crossread.gui.views.ordering import RowOrder
from values import COMPARISON


def test_rows_are_sorted_once_until_another_order_is_chosen(
    qapp: QApplication, qtbot: QtBot
) -> None:
    order = RowOrder()
    assert order.rows_of(COMPARISON) is COMPARISON.rows
    with qtbot.waitSignal(order.changed):
        order.choose(Arrangement(Sorting.RELATION))
    first = order.rows_of(COMPARISON)
    assert order.rows_of(COMPARISON) is first
    assert [row.id for row in first] == ["row3", "row2", "row1", "row4"]


def test_another_comparison_is_sorted_anew(qapp: QApplication) -> None:
    order = RowOrder()
    order.choose(Arrangement(Sorting.RELATION))
    order.rows_of(COMPARISON)
    fewer = replace(COMPARISON, rows=COMPARISON.rows[:2])
    assert [row.id for row in order.rows_of(fewer)] == ["row2", "row1"]
