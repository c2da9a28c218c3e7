"""The clipboard becomes readouts: files as if dropped, texts after a question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from crossread.core.types import Comparison
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow

Settled = Callable[[MainWindow], Comparison | None]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction
FIRST = "City Hall\n\nThe mayors spoke by telephone. They agreed to reopen the bridge on 5 May."
SECOND = "The mayors talked by telephone. They discussed reopening the bridge on 9 May."


def paste(window: MainWindow, text: str, issuer: str = "") -> None:
    QGuiApplication.clipboard().setText(text)
    window.actions_[Act.PASTE].trigger()
    dialog = window.pasting.dialog
    assert dialog is not None
    assert dialog.text.toPlainText() == text
    dialog.issuer.setText(issuer)
    dialog.accept_button.click()


def test_two_pasted_texts_are_a_comparison(window: MainWindow, settled: Settled) -> None:
    paste(window, FIRST, "Northland")
    alone = settled(window)
    assert alone is not None
    assert [readout.name for readout in alone.readouts] == ["Northland"]
    assert not window.session.is_saved
    assert "needs at least two" in window.banner.text
    paste(window, SECOND, "Southport")
    both = settled(window)
    assert both is not None
    assert [readout.name for readout in both.readouts] == ["Northland", "Southport"]
    assert any(len(row.cells) == 2 for row in both.rows)
    window.session.undo_stack.undo()
    assert window.session.comparison is alone


def test_the_same_text_twice_is_refused_with_a_sentence(
    window: MainWindow, settled: Settled
) -> None:
    paste(window, FIRST, "Northland")
    settled(window)
    paste(window, FIRST, "Southport")
    settled(window)
    assert "in the comparison already, as “Northland”" in window.banner.text


def test_copied_files_are_taken_as_if_dropped(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in texts])
    QGuiApplication.clipboard().setMimeData(data)
    window.actions_[Act.PASTE].trigger()
    comparison = settled(window)
    assert comparison is not None
    assert len(comparison.readouts) == 2


def test_a_dropped_text_is_asked_about(window: MainWindow) -> None:
    data = QMimeData()
    data.setText(FIRST)
    at = QPointF(20, 20)
    entering = QDragEnterEvent(at.toPoint(), COPY, data, LEFT, NONE)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(at, COPY, data, LEFT, NONE))
    assert window.pasting.dialog is not None
    assert window.pasting.dialog.text.toPlainText() == FIRST
    window.pasting.dialog.reject()


def test_what_is_held_over_the_window_is_invited(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setText(FIRST)
    before = window.start.card.grab().toImage()
    entering = QDragEnterEvent(QPointF(20, 20).toPoint(), COPY, data, LEFT, NONE)
    window.dragEnterEvent(entering)
    assert window.start.card.grab().toImage() != before
    window.dragLeaveEvent(QDragLeaveEvent())
    assert window.start.card.grab().toImage() == before


def test_an_empty_clipboard_asks_for_a_text(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_[Act.PASTE].trigger()
    assert window.pasting.dialog is not None
    assert not window.pasting.dialog.accept_button.isEnabled()
    window.pasting.dialog.reject()
