from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from crossread.core.corrections import ConfirmRow
from crossread.core.kinds import Origin
from crossread.core.types import Comparison, ReadoutId
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow

Settled = Callable[[MainWindow], Comparison | None]


@pytest.fixture
def compared(window: MainWindow, settled: Settled, texts: tuple[Path, Path]) -> Comparison:
    window.open_files(texts)
    comparison = settled(window)
    assert comparison is not None
    return comparison


def answer(window: MainWindow, label: str) -> None:
    [box] = window.findChildren(QMessageBox)
    [button] = [each for each in box.buttons() if each.text().replace("&", "") == label]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_opened_is_told_and_clean(
    qtbot: QtBot, window: MainWindow, texts: tuple[Path, Path]
) -> None:
    with qtbot.waitSignal(window.tools.opening.opened, timeout=60_000) as told:
        window.tools.opening.open_files(texts)
    assert told.args == [texts]
    assert window.session.is_saved


def test_adding_to_an_empty_window_opens(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    window.tools.opening.add(texts)
    assert settled(window) is not None
    assert not window.session.undo_stack.canUndo()


def test_a_readout_can_be_removed_and_brought_back(
    window: MainWindow, settled: Settled, compared: Comparison, third: Path
) -> None:
    window.tools.opening.add([third])
    three = settled(window)
    window.tools.opening.remove(ReadoutId("r1"))
    two = settled(window)
    assert two is not None
    assert [readout.id for readout in two.readouts] == ["r2", "r3"]
    assert "Remove" in window.session.undo_stack.undoText()
    window.session.undo_stack.undo()
    assert window.session.comparison is three


def test_the_meaning_model_can_be_switched_off_and_on_again(
    window: MainWindow, settled: Settled, compared: Comparison
) -> None:
    window.actions_[Act.MEANING].trigger()
    without = settled(window)
    assert without is not None
    assert not without.settings.meaning
    assert "off" in window.status.counts.text()
    assert not window.actions_[Act.MEANING].isChecked()
    window.session.undo_stack.undo()
    assert window.session.comparison is compared
    assert window.actions_[Act.MEANING].isChecked()


def test_a_confirmed_row_outlives_readouts_that_come_and_go(
    window: MainWindow, settled: Settled, compared: Comparison, third: Path
) -> None:
    row = compared.rows[0]
    window.session.correct(ConfirmRow(row.id))
    worked = window.session.comparison
    window.tools.opening.add([third])
    after = settled(window)
    assert after is not None
    [kept] = [each for each in after.rows if each.id == row.id]
    assert kept.origin is Origin.CONFIRMED
    assert tuple(cell for cell in kept.cells if cell.readout != "r3") == row.cells
    window.session.undo_stack.undo()
    assert window.session.comparison is worked


def test_work_done_while_comparing_is_never_overwritten(
    window: MainWindow, settled: Settled, compared: Comparison, third: Path
) -> None:
    window.tools.opening.add([third])
    window.session.correct(ConfirmRow(compared.rows[0].id))
    worked = window.session.comparison
    assert settled(window) is worked
    assert "try again" in window.banner.text


def test_a_cancelled_job_leaves_everything_as_it_was(
    qtbot: QtBot, window: MainWindow, compared: Comparison, third: Path
) -> None:
    window.tools.opening.add([third])
    window.parts.reading.cancel()
    window.parts.reading.wait(60)
    qtbot.waitUntil(lambda: not window.parts.reading.is_busy)
    assert window.session.comparison is compared
    assert window.banner.text == ""


def test_a_missing_file_to_add_is_said(
    window: MainWindow, settled: Settled, compared: Comparison, tmp_path: Path
) -> None:
    window.tools.opening.add([tmp_path / "missing.txt"])
    assert settled(window) is compared
    assert "missing.txt" in window.banner.text
