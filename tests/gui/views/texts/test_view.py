"""The texts view: what it paints, where its keys and its mouse lead, what a screen reader hears."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollBar
from pytestqt.qtbot import QtBot

from crossread.core.types import ReadoutId
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.theme.colours import DARK, LIGHT
from crossread.gui.views.aligned.accessible import install
from crossread.gui.views.aligned.fonts import MOST_ZOOM
from crossread.gui.views.compared import lone
from crossread.gui.views.selection import Place, Selection, place_of
from crossread.gui.views.texts.view import TextsView
from values import COMPARISON, NORTH, SOUTH, readout_of

R1, R2 = ReadoutId("r1"), ReadoutId("r2")
NAME = QAccessible.Text.Name
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LONG = lone(
    readout_of(1, "A", [f"Sentence number {n} of a long text." for n in range(400)]),
    COMPARISON.settings,
)


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> Iterator[TextsView]:
    install()
    frame = QMainWindow()
    made = TextsView(Selection(), appearance, frame)
    frame.setCentralWidget(made)
    frame.resize(800, 460)
    frame.show()
    qtbot.waitExposed(frame)
    made.show_comparison(COMPARISON)
    made.setFocus()
    yield made
    frame.close()


def picture(view: TextsView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def colours_in(image: QImage, left: int, right: int) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(left, right, 2)
        for y in range(0, image.height(), 2)
    }


def point_of(view: TextsView, row: int, readout: ReadoutId) -> QPoint:
    assert view.reading is not None
    place = place_of(COMPARISON.rows[row], readout)
    area = view.reading.area_of(place)
    return next(
        point
        for x in range(area.left(), area.right(), 4)
        if view.reading.place_at(point := QPoint(x, area.top() + 6)) == place
    )


def turn(view: TextsView, keys: Qt.KeyboardModifier, down: int = 1) -> None:
    at = QPointF(view.viewport().rect().center().x() // 2, 100)
    delta = QPoint(0, -120 * down)
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), delta, Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt has no name for it
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_claims_are_tinted_and_the_selected_row_stands_out(view: TextsView) -> None:
    view.selection.select(place_of(COMPARISON.rows[2], R1))
    shown = colours_in(picture(view), 0, view.viewport().width())
    assert LIGHT.contradict.fill in shown
    assert LIGHT.differ.fill not in shown


def test_ribbons_are_painted_between_the_texts(view: TextsView) -> None:
    assert view.reading is not None
    columns = view.reading.columns
    gap = columns.start(0) + columns.width, columns.start(1)
    shown = colours_in(picture(view), *gap)
    assert len(shown) > 4
    view.show_comparison(LONG)
    assert view.reading.bands(None) == ()


def test_the_dark_scheme_paints_dark(view: TextsView, appearance: Appearance) -> None:
    appearance.choose(Scheme.DARK)
    shown = colours_in(picture(view), 0, view.viewport().width())
    assert DARK.base in shown
    assert LIGHT.base not in shown


def test_a_click_on_a_claim_selects_it(view: TextsView) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, point_of(view, 1, R2))
    assert view.selection.place == place_of(COMPARISON.rows[1], R2)


def test_a_click_beside_all_claims_selects_nothing(view: TextsView) -> None:
    assert view.reading is not None
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(view.reading.columns.start(1) - 8, 50))
    assert view.selection.place is None


def test_keys_walk_along_a_text_and_across(view: TextsView) -> None:
    keys = [Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home]
    places = []
    for key in keys:
        QTest.keyClick(view, key)
        places.append(view.selection.place)
    claims = [place.claim for place in places if place]
    assert claims == [
        NORTH.claims[0].id,
        NORTH.claims[1].id,
        SOUTH.claims[1].id,
        SOUTH.claims[2].id,
        SOUTH.claims[0].id,
    ]


def test_enter_and_a_double_click_lead_on(qtbot: QtBot, view: TextsView) -> None:
    with qtbot.waitSignal(view.activated):
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.activated):
        QTest.mouseDClick(view.viewport(), LEFT, NONE, point_of(view, 0, R1))


def test_the_wheel_and_page_keys_scroll_all_texts(view: TextsView) -> None:
    view.show_comparison(LONG)
    turn(view, NONE)
    assert view.reading is not None
    scrolled = view.reading.shelf.tops[0]
    assert scrolled > 20
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.reading.shelf.tops[0] > scrolled + 200
    turn(view, Qt.KeyboardModifier.AltModifier, -1)
    assert view.reading.shelf.tops[0] < scrolled + 400


def test_a_texts_own_bar_scrolls_it(view: TextsView) -> None:
    view.show_comparison(LONG)
    [bar] = [each for each in view.viewport().findChildren(QScrollBar) if each.isVisibleTo(view)]
    bar.setValue(500)
    assert view.reading is not None
    assert view.reading.shelf.tops == [500]


def test_ctrl_and_wheel_zoom_within_limits(view: TextsView) -> None:
    for _ in range(20):
        turn(view, Qt.KeyboardModifier.ControlModifier, -1)
    assert view.zoom == MOST_ZOOM
    turn(view, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom < MOST_ZOOM
    assert view.horizontalScrollBar().maximum() > 0


def test_a_place_far_down_is_brought_into_view(view: TextsView) -> None:
    view.show_comparison(LONG)
    row = LONG.rows[350]
    view.selection.select(place_of(row, row.cells[0].readout))
    assert view.reading is not None
    area = view.reading.area_of(place_of(row, row.cells[0].readout))
    assert view.viewport().rect().contains(area.center())


def test_what_is_not_seen_costs_nothing_and_is_caught_up_with(view: TextsView) -> None:
    view.hide()
    view.show_comparison(LONG)
    assert view.reading is None
    assert view.spoken_items.at(QPoint(9, 9)) is None
    view.show()
    assert view.reading is not None


def test_other_keys_are_left_to_the_window(view: TextsView) -> None:
    before = view.selection.place
    QTest.keyClick(view, Qt.Key.Key_J)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.selection.place == before


def test_a_screen_reader_hears_every_claim_and_what_others_say(view: TextsView) -> None:
    listed = QAccessible.queryAccessibleInterface(view)
    assert listed.text(NAME) == "Texts side by side"
    assert listed.childCount() == len(NORTH.claims) + len(SOUTH.claims)
    assert listed.child(1).text(NAME) == (
        f"Northland, claim 2 of 4, Differ: {NORTH.claims[1].text}; "
        f"Southport: {SOUTH.claims[1].text}"
    )
    view.selection.select(Place(COMPARISON.rows[1].id, R1, NORTH.claims[1].id))
    assert bool(listed.child(1).state().selected)
    assert not bool(listed.child(0).state().selected)
    at = view.viewport().mapToGlobal(point_of(view, 1, R2))
    assert "9 May" in listed.childAt(at.x(), at.y()).text(NAME)


def test_every_painted_word_keeps_its_contrast(view: TextsView) -> None:
    image = picture(view)
    assert QColor(LIGHT.text).name() in colours_in(image, 0, image.width())
