from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.flow import Flow


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    flow = Flow(made, spacing=5)
    for _ in range(6):
        label = QLabel(made)
        label.setFixedSize(40, 10)
        flow.addWidget(label)
    made.show()
    return made


def places(around: QWidget, width: int) -> list[tuple[int, int]]:
    flow = around.layout()
    assert isinstance(flow, Flow)
    around.resize(width, 200)
    flow.setGeometry(around.rect())
    items = [flow.itemAt(at) for at in range(flow.count())]
    return [(item.geometry().x(), item.geometry().y()) for item in items if item is not None]


def test_lines_hold_as_many_as_fit(around: QWidget) -> None:
    assert places(around, 140) == [(0, 0), (45, 0), (90, 0), (0, 15), (45, 15), (90, 15)]
    assert {y for _, y in places(around, 500)} == {0}
    assert {x for x, _ in places(around, 30)} == {0}


def test_the_height_is_that_of_all_lines(around: QWidget) -> None:
    flow = around.layout()
    assert isinstance(flow, Flow)
    assert [flow.heightForWidth(width) for width in (500, 140, 40)] == [10, 25, 85]


def test_what_is_hidden_takes_no_room_and_what_is_put_before_stands_before(
    around: QWidget,
) -> None:
    flow = around.layout()
    assert isinstance(flow, Flow)
    around.findChildren(QLabel)[0].hide()
    assert places(around, 500)[1] == (0, 0)
    new = QLabel("new", around)
    flow.insert(1, new)
    assert flow.itemAt(1).widget() is new  # type: ignore[union-attr]  # it is there
    assert flow.itemAt(99) is None
    assert flow.takeAt(99) is None
    assert flow.takeAt(1) is not None
    assert flow.count() == 6
