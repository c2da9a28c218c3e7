"""What a screen reader finds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from crossread.core.types import ReadoutId
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.aligned.accessible import (
    RowInterface,
    TableInterface,
    install,
    interface_of,
    spoken_row,
)
from crossread.gui.views.aligned.view import AlignedView
from crossread.gui.views.selection import Selection, place_of
from values import COMPARISON

NAME = QAccessible.Text.Name


@pytest.fixture
def view(qtbot: QtBot, model: RowsModel, appearance: Appearance) -> Iterator[AlignedView]:
    install()
    frame = QMainWindow()
    made = AlignedView(model, Selection(), appearance, frame)
    frame.setCentralWidget(made)
    frame.resize(760, 500)
    frame.show()
    qtbot.waitExposed(frame)
    yield made
    frame.close()


def test_the_table_has_a_name_and_its_readouts(view: AlignedView) -> None:
    table = TableInterface(view)
    assert table.isValid()
    assert table.role() == QAccessible.Role.Table
    assert table.text(NAME) == "Aligned table"
    assert "Northland" in table.text(QAccessible.Text.Description)
    assert table.text(QAccessible.Text.Help) == ""
    assert table.childCount() == 4
    assert table.object() is view
    assert table.rect().size() == view.size()
    assert table.window() is view.window().windowHandle()


def test_a_row_says_its_relation_and_what_each_readout_says(view: AlignedView) -> None:
    assert spoken_row(view, 3) == (
        "Row 4, Only one. Northland: The mayor thanked the divers of the harbour.; "
        "Southport: not mentioned"
    )
    row = TableInterface(view).child(1)
    assert isinstance(row, RowInterface)
    assert row.role() == QAccessible.Role.Row
    assert "5 May" in row.text(NAME)
    assert row.text(QAccessible.Text.Description) == ""
    assert row.childCount() == 3


def test_a_row_has_its_relation_and_a_cell_for_every_readout(view: AlignedView) -> None:
    row = TableInterface(view).child(3)
    cells = [row.child(number) for number in range(row.childCount())]
    assert [cell.role() for cell in cells] == [
        QAccessible.Role.RowHeader,
        QAccessible.Role.Cell,
        QAccessible.Role.Cell,
    ]
    assert [cell.text(NAME) for cell in cells] == [
        "Row 4, Only one",
        "Northland: The mayor thanked the divers of the harbour.",
        "Southport: not mentioned",
    ]
    assert all(cell.childCount() == 0 for cell in cells)
    assert cells[1].text(QAccessible.Text.Description) == ""
    assert cells[2].parent().text(NAME).startswith("Row 4")


@pytest.mark.parametrize("number", range(3))
def test_the_cell_under_a_point_is_found(view: AlignedView, number: int) -> None:
    row = TableInterface(view).child(1)
    at = row.child(number).rect().center()
    assert row.indexOfChild(row.childAt(at.x(), at.y())) == number


def test_the_selected_row_says_so(view: AlignedView) -> None:
    view.selection.select(place_of(COMPARISON.rows[2], ReadoutId("r1")))
    table = TableInterface(view)
    assert [bool(table.child(index).state().selected) for index in range(4)] == [
        False,
        False,
        True,
        False,
    ]


def test_the_row_under_a_point_is_found_and_knows_its_number(view: AlignedView) -> None:
    table = TableInterface(view)
    at = view.viewport().mapToGlobal(view.row_area(2).center())
    row = table.childAt(at.x(), at.y())
    assert table.indexOfChild(row) == 2
    assert row.rect().contains(at)
    below = view.viewport().mapToGlobal(QPoint(10, view.viewport().height() - 1))
    assert table.indexOfChild(table.childAt(below.x(), below.y())) == -1


def test_qt_asks_our_factory_for_the_table_alone(view: AlignedView) -> None:
    assert isinstance(interface_of("AlignedView", view), TableInterface)
    assert interface_of("QObject", QObject()) is None
    asked = QAccessible.queryAccessibleInterface(view)
    assert asked.childCount() == 4
    assert asked.child(0).parent().text(NAME) == "Aligned table"


def test_interfaces_may_come_and_go_many_times(view: AlignedView) -> None:
    for _ in range(200):
        table = QAccessible.queryAccessibleInterface(view)
        assert table.child(0).text(NAME).startswith("Row 1, Agree")
    view.model.show(COMPARISON, COMPARISON.rows[:1])
    assert QAccessible.queryAccessibleInterface(view).childCount() == 1
