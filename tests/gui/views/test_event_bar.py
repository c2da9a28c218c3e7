"""Title and date of the event, corrected where they stand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from crossread.gui.views.main_window import MainWindow


def type_into(field: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def test_the_event_is_shown(open_window: MainWindow) -> None:
    assert open_window.event_bar.title.text() == "A call between two cities"
    assert open_window.event_bar.date.text() == "4 March 2031"


def test_a_new_title_is_a_correction_that_can_be_undone(open_window: MainWindow) -> None:
    open_window.activateWindow()
    type_into(open_window.event_bar.title, "The bridge  call")
    comparison = open_window.session.comparison
    assert comparison is not None
    assert comparison.event.title == "The bridge call"
    assert "The bridge call" in open_window.windowTitle()
    open_window.session.undo_stack.undo()
    assert open_window.event_bar.title.text() == "A call between two cities"


def test_a_new_date_is_typed_as_year_month_day(open_window: MainWindow) -> None:
    open_window.activateWindow()
    open_window.event_bar.date.setFocus()
    assert open_window.event_bar.date.text() == "2031-03-04"
    type_into(open_window.event_bar.date, "2031-03-05")
    comparison = open_window.session.comparison
    assert comparison is not None
    assert comparison.event.date == date(2031, 3, 5)
    assert open_window.event_bar.date.text() == "5 March 2031"


def test_what_is_no_date_is_refused_with_a_sentence(open_window: MainWindow) -> None:
    open_window.activateWindow()
    type_into(open_window.event_bar.date, "soon")
    assert "“soon” is no date" in open_window.banner.text
    assert open_window.event_bar.date.text() == "4 March 2031"


def test_escape_gives_up_and_leaves(open_window: MainWindow) -> None:
    open_window.activateWindow()
    before = open_window.session.comparison
    type_into(open_window.event_bar.title, "Nonsense", Qt.Key.Key_Escape)
    assert open_window.session.comparison is before
    assert open_window.event_bar.title.text() == "A call between two cities"


def test_a_field_left_as_it_was_changes_nothing(open_window: MainWindow) -> None:
    open_window.activateWindow()
    before = open_window.session.comparison
    open_window.event_bar.date.setFocus()
    open_window.view.setFocus()
    assert open_window.session.comparison is before
    assert open_window.event_bar.date.text() == "4 March 2031"


def test_fields_have_names_for_a_screen_reader(open_window: MainWindow) -> None:
    bar = open_window.event_bar
    assert (bar.title.accessibleName(), bar.date.accessibleName()) == (
        "Title of the event",
        "Date of the event",
    )
