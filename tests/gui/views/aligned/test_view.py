"""The canvas: what it paints, where its keys and its mouse lead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from crossread.core.types import Comparison, ReadoutId, RowId, claims_by_id
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.models.searching import SearchIndex
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.theme.colours import DARK, LIGHT
from crossread.gui.views.aligned.fonts import MOST_ZOOM
from crossread.gui.views.aligned.geometry import GUTTER
from crossread.gui.views.aligned.view import AlignedView
from crossread.gui.views.selection import Place, Selection, place_of
from values import COMPARISON, readout_of

R1, R2 = ReadoutId("r1"), ReadoutId("r2")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot, model: RowsModel, appearance: Appearance) -> Iterator[AlignedView]:
    frame = QMainWindow()
    made = AlignedView(model, Selection(), appearance, frame)
    frame.setCentralWidget(made)
    frame.resize(760, 500)
    frame.show()
    qtbot.waitExposed(frame)
    yield made
    frame.close()


def picture(view: AlignedView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def many(count: int) -> Comparison:
    from dataclasses import replace  # noqa: PLC0415 - used here alone

    from crossread.gui.views.compared import lone  # noqa: PLC0415 - used here alone

    one = readout_of(1, "A", [f"Sentence number {n} of a long text." for n in range(count)])
    return replace(lone(one, COMPARISON.settings), event=COMPARISON.event)


def centre(view: AlignedView, row: int, column: int) -> QPoint:
    area = view.row_area(row)
    width = (area.width() - GUTTER) // len(view.model.headings)
    return QPoint(area.left() + GUTTER + column * width + 60, area.top() + 24)


def test_every_relation_is_seen_in_its_colour(view: AlignedView) -> None:
    image = picture(view)
    for tint in (LIGHT.agree, LIGHT.differ, LIGHT.contradict, LIGHT.only):
        assert has(image, tint.fill)


def test_the_dark_scheme_paints_dark(view: AlignedView, appearance: Appearance) -> None:
    appearance.choose(Scheme.DARK)
    image = picture(view)
    assert has(image, DARK.contradict.fill)
    assert not has(image, LIGHT.base)


def test_a_hidden_relation_is_not_painted(view: AlignedView) -> None:
    view.model.show(COMPARISON, COMPARISON.rows[:1])
    image = picture(view)
    assert has(image, LIGHT.agree.fill)
    assert not has(image, LIGHT.contradict.fill)


def test_the_same_comparison_gives_the_same_picture_again(view: AlignedView) -> None:
    before = picture(view)
    view.model.show(COMPARISON, COMPARISON.rows[1:])
    assert picture(view) != before
    view.model.show(COMPARISON, COMPARISON.rows)
    assert picture(view) == before


def test_search_hits_are_seen_and_the_current_one_stands_out(view: AlignedView) -> None:
    index = SearchIndex(COMPARISON.rows, claims_by_id(COMPARISON.readouts))
    matches = index.find("bridge")
    view.show_matches(matches, matches.from_row(0))
    image = picture(view)
    assert has(image, LIGHT.match.fill)
    assert has(image, LIGHT.match.line)


@pytest.mark.parametrize(
    ("keys", "row", "readout"),
    [
        ([Qt.Key.Key_Down], "row2", R1),
        ([Qt.Key.Key_Right], "row1", R2),
        ([Qt.Key.Key_End], "row4", R1),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], "row1", R1),
        ([Qt.Key.Key_PageDown], "row4", R1),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], "row1", R1),
        ([Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left], "row2", R1),
    ],
)
def test_keys_move_the_selection(
    view: AlignedView, keys: list[Qt.Key], row: str, readout: ReadoutId
) -> None:
    view.selection.select(place_of(COMPARISON.rows[0], R1))
    for key in keys:
        QTest.keyClick(view, key)
    place = view.selection.place
    assert place is not None
    assert (place.row, place.readout) == (row, readout)


def test_enter_asks_for_the_inspector(qtbot: QtBot, view: AlignedView) -> None:
    with qtbot.waitSignal(view.activated):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_a_click_selects_the_claim_under_it(view: AlignedView) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=centre(view, 1, 1))
    assert view.selection.place == Place(RowId("row2"), R2, COMPARISON.readouts[1].claims[1].id)


def test_a_click_on_silence_selects_the_silent_cell(view: AlignedView) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=centre(view, 3, 1))
    assert view.selection.place == Place(RowId("row4"), R2, None)


def test_a_click_on_the_relation_selects_the_row(view: AlignedView) -> None:
    area = view.row_area(2)
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(area.left() + 20, area.top() + 20))
    assert view.selection.place == place_of(COMPARISON.rows[2], R1)


def test_a_click_below_the_rows_selects_nothing(view: AlignedView) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(300, view.viewport().height() - 2))
    assert view.selection.place is None


def test_a_claim_dragged_onto_a_row_wishes_to_move_there(qtbot: QtBot, view: AlignedView) -> None:
    canvas = view.viewport()
    QTest.mousePress(canvas, LEFT, pos=centre(view, 3, 0))
    QTest.mouseMove(canvas, centre(view, 2, 0))
    QTest.mouseMove(canvas, centre(view, 0, 0))
    assert view.drag.drag is not None
    assert has(picture(view), LIGHT.accent)
    with qtbot.waitSignal(view.move_wished) as told:
        QTest.mouseRelease(canvas, LEFT, pos=centre(view, 0, 0))
    assert told.args == ["r1.c4", "row1"]


def test_escape_stops_a_drag(qtbot: QtBot, view: AlignedView) -> None:
    canvas = view.viewport()
    QTest.mousePress(canvas, LEFT, pos=centre(view, 3, 0))
    QTest.mouseMove(canvas, centre(view, 0, 0))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(view.move_wished):
        QTest.mouseRelease(canvas, LEFT, pos=centre(view, 0, 0))


def test_the_selected_row_is_always_in_view(view: AlignedView) -> None:
    comparison = many(300)
    view.model.show(comparison, comparison.rows)
    for index in (299, 0, 150, 160, 299):
        view.selection.select(place_of(comparison.rows[index], R1))
        QApplication.processEvents()
        area = view.row_area(index)
        assert area.top() >= 0
        assert area.bottom() < view.viewport().height()


def test_scrolling_through_estimates_ends_at_the_last_row(view: AlignedView) -> None:
    comparison = many(300)
    view.model.show(comparison, comparison.rows)
    for key in [Qt.Key.Key_PageDown] * 200:
        QTest.keyClick(view, key)
    assert view.selection.place == place_of(comparison.rows[-1], R1) or view.selection.place is None


def test_a_new_width_keeps_the_top_row(view: AlignedView) -> None:
    comparison = many(300)
    view.model.show(comparison, comparison.rows)
    view.verticalScrollBar().setValue(4_000)
    QApplication.processEvents()
    top = view.place_at(QPoint(300, 5))
    view.window().resize(560, 500)
    QApplication.processEvents()
    assert view.place_at(QPoint(300, 5)) == top


def test_control_and_wheel_zoom_within_bounds(view: AlignedView) -> None:
    view.setFocus()
    for _ in range(30):
        wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == MOST_ZOOM
    wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom < MOST_ZOOM


def test_the_wheel_alone_scrolls(view: AlignedView) -> None:
    comparison = many(300)
    view.model.show(comparison, comparison.rows)
    wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == 1.0
    assert view.verticalScrollBar().value() > 0


def wheel(view: AlignedView, turn: int, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(300, 100)
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - the wheel's direction is not inverted
    )
    QApplication.sendEvent(view.viewport(), event)
