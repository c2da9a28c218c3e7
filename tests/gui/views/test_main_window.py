"""The window as a user meets it: every action through the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crossread.core.findings import find_findings
from crossread.core.types import Comparison, ReadoutId, RowId
from crossread.gui.views.actions import Act
from crossread.gui.views.discovering import with_findings
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON

Settled = Callable[[MainWindow], Comparison | None]


def select(window: MainWindow, row: int, readout: str = "r1") -> None:
    assert window.session.comparison is not None
    window.selection.select(place_of(window.session.comparison.rows[row], ReadoutId(readout)))


def press(window: MainWindow, qtbot: QtBot, keys: str) -> None:
    """Press a shortcut as the user does, with the focus in the table."""
    window.activateWindow()
    window.view.setFocus()
    qtbot.keySequence(window.view, keys)


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, button, none))


def test_the_panels_follow_the_selection(qtbot: QtBot, open_window: MainWindow) -> None:
    select(open_window, 2)
    open_window.actions_[Act.SOURCE].trigger()
    qtbot.waitUntil(lambda: open_window.source.is_caught_up)
    assert "Contradict" in open_window.inspector.relation.text()
    assert "did not offer" in open_window.source.text.textCursor().block().text()
    select(open_window, 2, "r2")
    assert open_window.source.tabs.currentIndex() == 1


def test_a_correction_is_shown_before_its_findings_are_known(
    qtbot: QtBot, open_window: MainWindow, settled: Settled
) -> None:
    with qtbot.waitSignal(open_window.discovering.found) as told:
        press(open_window, qtbot, "Alt+N")
        after = open_window.session.comparison
        assert after is not None
        assert open_window.model.rowCount() == len(after.rows) == 5
        assert not open_window.session.findings_hold
    assert told.args == [find_findings(after)]
    open_window.session.undo_stack.undo()
    assert open_window.session.findings_hold


def test_an_empty_window_offers_only_what_can_be_done(window: MainWindow) -> None:
    enabled = {act for act, action in window.actions_.items() if action.isEnabled()}
    assert {Act.OPEN, Act.EXAMPLE, Act.NEW_WINDOW} <= enabled
    assert not enabled & {Act.SAVE, Act.EXPORT, Act.CONFIRM, Act.JOIN, Act.UNDO, Act.ADD}
    assert not window.inspector.isVisible()


def test_dropped_texts_are_compared(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    drop(window, *texts)
    comparison = settled(window)
    assert comparison is not None
    assert len(comparison.readouts) == 2
    assert window.view.model.rowCount() == len(comparison.rows)
    assert window.focusWidget() is window.view
    assert window.parts.recent.entries == (texts,)


def test_a_dropped_folder_gives_what_can_be_read_in_it(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    (texts[0].parent / "picture.png").write_bytes(b"no text")
    drop(window, texts[0].parent)
    comparison = settled(window)
    assert comparison is not None
    assert len(comparison.readouts) == 2


def test_a_third_text_dropped_joins_the_comparison_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, settled: Settled, texts: tuple[Path, Path], third: Path
) -> None:
    window.open_files(texts)
    before = settled(window)
    drop(window, third)
    after = settled(window)
    assert after is not None
    assert [readout.id for readout in after.readouts] == ["r1", "r2", "r3"]
    press(window, qtbot, "Ctrl+Z")
    assert window.session.comparison is before


def test_bad_files_become_a_message_and_the_others_stay_open(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path], tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    window.open_files([texts[0], tmp_path / "missing.txt", empty, texts[1], texts[0]])
    comparison = settled(window)
    assert comparison is not None
    assert len(comparison.readouts) == 2
    said = window.banner.text
    assert "missing.txt" in said
    assert "empty.txt" in said
    assert "north.txt" in said
    assert len(said.splitlines()) == 3


def test_one_file_alone_is_shown_with_an_offer(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    window.open_files(texts[:1])
    comparison = settled(window)
    assert comparison is not None
    assert len(comparison.readouts) == 1
    assert "at least two" in window.banner.text


def test_nothing_readable_keeps_the_start_page(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    window.open_files([tmp_path / "missing.txt"])
    assert settled(window) is None
    assert "missing.txt" in window.banner.text
    assert window.start.isVisible()


def test_a_broken_saved_comparison_is_refused_with_a_sentence(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.crossread"
    broken.write_text("{", "utf-8")
    window.open_files([broken])
    assert settled(window) is None
    assert "broken.crossread" in window.banner.text


def test_saving_and_opening_brings_the_same_comparison_back(
    qtbot: QtBot, open_window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / "call.crossread"
    select(open_window, 0)
    press(open_window, qtbot, "C")
    after = open_window.session.comparison
    assert after is not None
    open_window.session.mark_saved(COMPARISON, path)
    press(open_window, qtbot, "Ctrl+S")
    settled(open_window)
    assert open_window.session.is_saved
    open_window.session.open(COMPARISON)
    open_window.open_files([path])
    assert settled(open_window) == with_findings(after)
    assert open_window.session.path == path


def test_files_open_in_another_window_where_this_one_is_taken(
    open_window: MainWindow, elsewhere: object, texts: tuple[Path, Path]
) -> None:
    project = texts[0].with_suffix(".crossread")
    drop(open_window, project)
    assert open_window.session.comparison is COMPARISON
    assert elsewhere.opened == [(project,)]  # type: ignore[attr-defined]  # the conftest's own class


def test_saved_work_closes_without_a_question(open_window: MainWindow) -> None:
    assert open_window.close()


@pytest.mark.parametrize("answer", ["Discard changes", "Cancel"])
def test_closing_with_unsaved_work_asks(qtbot: QtBot, open_window: MainWindow, answer: str) -> None:
    select(open_window, 0)
    press(open_window, qtbot, "C")
    assert not open_window.close()
    [box] = open_window.findChildren(QMessageBox)
    [button] = [each for each in box.buttons() if each.text().replace("&", "") == answer]
    if answer == "Cancel":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert open_window.isVisible()
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not isValid(open_window))


def test_saving_before_closing_saves_then_closes(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "call.crossread"
    open_window.session.mark_saved(COMPARISON, path)
    select(open_window, 0)
    press(open_window, qtbot, "C")
    open_window.close()
    [box] = open_window.findChildren(QMessageBox)
    [save] = [each for each in box.buttons() if each.text() == "Save"]
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(open_window), timeout=30_000)
    assert path.stat().st_size > 0


def test_the_title_names_the_event_and_what_is_unsaved(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    assert open_window.windowTitle() == "A call between two cities[*] – Crossread"
    select(open_window, 0)
    press(open_window, qtbot, "C")
    assert open_window.isWindowModified()


def test_the_corrected_row_is_still_seen_in_its_place(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.resize(780, 400)
    QApplication.processEvents()
    select(open_window, 3)
    QApplication.processEvents()
    before = open_window.view.row_area(3)
    press(open_window, qtbot, "C")
    assert open_window.view.row_area(3) == before
    assert open_window.session.comparison is not None
    assert open_window.session.comparison.rows[3].id == RowId("row4")


def test_whatever_takes_the_keyboard_has_a_name(open_window: MainWindow) -> None:
    open_window.readouts.show()
    nameless = [
        widget
        for widget in open_window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and not isinstance(widget.parentWidget(), QAbstractScrollArea)
    ]
    assert nameless == []
