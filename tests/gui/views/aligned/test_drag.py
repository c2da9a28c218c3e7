from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.core.types import ClaimId, ReadoutId, RowId
from crossread.gui.views.aligned.drag import ClaimDrag
from crossread.gui.views.selection import Place

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def place_at(point: QPoint) -> Place | None:
    """Lay rows of 50 pixels; the third is silent, and there is none below it."""
    row = point.y() // 50 + 1
    claim = ClaimId(f"r1.c{row}") if row < 3 else None
    return Place(RowId(f"row{row}"), ReadoutId("r1"), claim) if row <= 3 else None


def canvas(qtbot: QtBot) -> tuple[QWidget, ClaimDrag]:
    made = QWidget()
    made.resize(200, 300)
    qtbot.addWidget(made)
    made.show()
    return made, ClaimDrag(made, place_at)


def test_press_selects_and_release_over_another_row_drops(qtbot: QtBot) -> None:
    widget, drag = canvas(qtbot)
    with qtbot.waitSignal(drag.pressed) as pressed:
        QTest.mousePress(widget, LEFT, pos=QPoint(20, 20))
    assert pressed.args == [place_at(QPoint(20, 20))]
    QTest.mouseMove(widget, QPoint(20, 120))
    assert drag.drag is not None
    assert drag.drag.target == "row3"
    with qtbot.waitSignal(drag.dropped) as dropped:
        QTest.mouseRelease(widget, LEFT, pos=QPoint(20, 120))
    assert dropped.args == ["r1.c1", "row3"]
    assert drag.drag is None


def test_a_claim_dropped_on_its_own_row_or_nowhere_stays(qtbot: QtBot) -> None:
    widget, drag = canvas(qtbot)
    for end in (QPoint(120, 30), QPoint(20, 290)):
        QTest.mousePress(widget, LEFT, pos=QPoint(20, 20))
        QTest.mouseMove(widget, end)
        with qtbot.assertNotEmitted(drag.dropped):
            QTest.mouseRelease(widget, LEFT, pos=end)


def test_a_shaky_click_is_no_drag(qtbot: QtBot) -> None:
    widget, drag = canvas(qtbot)
    QTest.mousePress(widget, LEFT, pos=QPoint(20, 48))
    QTest.mouseMove(widget, QPoint(21, 51))
    assert drag.drag is None


def test_silence_and_the_right_button_drag_nothing(qtbot: QtBot) -> None:
    widget, drag = canvas(qtbot)
    QTest.mousePress(widget, LEFT, pos=QPoint(20, 120))
    QTest.mouseMove(widget, QPoint(20, 20))
    assert drag.drag is None
    QTest.mouseRelease(widget, LEFT, pos=QPoint(20, 20))
    QTest.mousePress(widget, RIGHT, pos=QPoint(20, 20))
    QTest.mouseMove(widget, QPoint(20, 120))
    assert drag.drag is None


def test_cancelling_says_whether_there_was_something(qtbot: QtBot) -> None:
    widget, drag = canvas(qtbot)
    assert not drag.cancel()
    QTest.mousePress(widget, LEFT, pos=QPoint(20, 20))
    QTest.mouseMove(widget, QPoint(20, 120))
    assert drag.cancel()
    with qtbot.assertNotEmitted(drag.dropped):
        QTest.mouseRelease(widget, LEFT, pos=QPoint(20, 120))


def test_a_click_with_ctrl_toggles_and_drags_nothing(qtbot: QtBot) -> None:
    widget, drag = canvas(qtbot)
    with qtbot.waitSignal(drag.toggled) as toggled, qtbot.assertNotEmitted(drag.pressed):
        QTest.mousePress(widget, LEFT, Qt.KeyboardModifier.ControlModifier, QPoint(20, 20))
    assert toggled.args == [place_at(QPoint(20, 20))]
    QTest.mouseMove(widget, QPoint(20, 120))
    assert drag.drag is None
