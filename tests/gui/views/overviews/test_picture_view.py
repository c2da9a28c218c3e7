"""A picture on screen: hover, click, keys and a screen reader find the same places."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.pictures import Kind, Target, draw
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.theme.colours import DARK, LIGHT
from crossread.gui.views.aligned.accessible import install
from crossread.gui.views.overviews.picture_view import PictureView, beside
from values import COMPARISON

STRIPS = draw(Kind.STRIPS, COMPARISON, 700)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NAME = QAccessible.Text.Name


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> Iterator[PictureView]:
    install()
    frame = QWidget()
    qtbot.addWidget(frame)
    made = PictureView(appearance, frame)
    made.show_picture(STRIPS)
    frame.resize(made.size())
    frame.show()
    yield made
    frame.close()


def middle(index: int) -> QPoint:
    area = STRIPS.areas[index]
    return QPoint(round(area.x + area.width / 2), round(area.y + area.height / 2))


def grabbed(view: PictureView) -> QImage:
    QApplication.processEvents()
    return view.grab().toImage()


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_it_is_as_large_as_its_picture_and_in_the_schemes_colours(
    view: PictureView, appearance: Appearance
) -> None:
    assert (view.width(), view.height()) == (round(STRIPS.width), round(STRIPS.height))
    assert has(grabbed(view), LIGHT.contradict.fill)
    appearance.choose(Scheme.DARK)
    assert has(grabbed(view), DARK.contradict.fill)


@pytest.mark.parametrize("index", range(len(STRIPS.areas)))
def test_a_click_goes_where_the_place_leads(qtbot: QtBot, view: PictureView, index: int) -> None:
    with qtbot.waitSignal(view.chosen) as chosen:
        QTest.mouseClick(view, LEFT, NONE, middle(index))
    assert chosen.args == [STRIPS.areas[index].target]


def test_a_click_beside_all_places_goes_nowhere(qtbot: QtBot, view: PictureView) -> None:
    with qtbot.assertNotEmitted(view.chosen):
        QTest.mouseClick(view, LEFT, NONE, QPoint(3, 3))


def test_arrows_walk_and_enter_goes(qtbot: QtBot, view: PictureView) -> None:
    view.setFocus()
    targets: list[Target] = []
    view.chosen.connect(targets.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    assert targets == [STRIPS.areas[1].target]
    assert view.current is not None
    assert STRIPS.areas[view.current].target.readout == "r2"
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert len(targets) == 2


# Offscreen says so of every hint.
@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_place_under_the_mouse_is_framed_and_said(view: PictureView) -> None:
    before = grabbed(view)
    at = QPointF(middle(2))
    moved = QMouseEvent(
        QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(view, moved)
    assert grabbed(view) != before
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    asked = QHelpEvent(QEvent.Type.ToolTip, middle(2), view.mapToGlobal(middle(2)))
    QApplication.sendEvent(view, asked)
    assert QToolTip.text() == STRIPS.areas[2].text
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert grabbed(view) == before


def test_a_screen_reader_finds_every_place(view: PictureView) -> None:
    listed = QAccessible.queryAccessibleInterface(view)
    assert listed.text(NAME) == STRIPS.title
    assert listed.text(QAccessible.Text.Description) == STRIPS.description
    assert [listed.child(i).text(NAME) for i in range(listed.childCount())] == [
        area.text for area in STRIPS.areas
    ]
    at = view.mapToGlobal(middle(3))
    assert listed.childAt(at.x(), at.y()).text(NAME) == STRIPS.areas[3].text


def test_a_smaller_picture_forgets_a_place_that_is_gone(view: PictureView) -> None:
    view.current = len(STRIPS.areas) - 1
    view.show_picture(draw(Kind.MATRIX, COMPARISON))
    assert view.current is None


def test_from_nowhere_keys_lead_to_the_first_place() -> None:
    assert beside(STRIPS.areas, None, (1, 0)) == 0
    assert beside((), None, (1, 0)) is None
    assert beside(STRIPS.areas, 0, (0, -1)) == 0
