from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from crossread.core.corrections import JudgeFinding
from crossread.core.types import Finding, ReadoutId, RowId
from crossread.gui.views.actions import Act
from crossread.gui.views.copying import MARKDOWN
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON

R1 = ReadoutId("r1")
FINDING = Finding("details", "They name two days.", (RowId("row2"),))


def copied() -> str:
    return QGuiApplication.clipboard().text()


def press(window: MainWindow, qtbot: QtBot, keys: str) -> None:
    window.activateWindow()
    window.view.setFocus()
    qtbot.keySequence(window.view, keys)


def test_one_claim_is_copied_as_it_stands(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], R1))
    press(open_window, qtbot, "Ctrl+C")
    assert copied() == "They agreed to reopen the bridge on 5 May."


@pytest.mark.parametrize("keys", ["Ctrl+C", "Ctrl+Shift+C"])
def test_several_rows_are_copied_as_text_table_and_markdown(
    qtbot: QtBot, open_window: MainWindow, keys: str
) -> None:
    order = [row.id for row in COMPARISON.rows]
    open_window.selection.select(place_of(COMPARISON.rows[1], R1))
    open_window.selection.extend(place_of(COMPARISON.rows[2], R1), order)
    press(open_window, qtbot, keys)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().count("Northland, 4 March 2031: ") == 2
    assert mime.html().count("<tr>") == 3
    assert bytes(mime.data(MARKDOWN).data()).decode().count("> — Southport") == 2


def test_rows_are_copied_as_markdown(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], R1))
    press(open_window, qtbot, "Ctrl+Alt+C")
    assert "> They agreed to reopen the bridge on 5 May.\n>\n> — Northland" in copied()


def test_a_finding_is_copied_in_the_words_that_are_shown(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.session.open(replace(COMPARISON, findings=(FINDING,)))
    open_window.findings.list.setCurrentRow(0)
    press(open_window, qtbot, "Ctrl+Alt+F")
    assert copied().startswith("They name two days.\n\n~ Differ")
    press(open_window, qtbot, "Ctrl+Alt+M")
    assert copied().startswith("**They name two days.**\n\n")
    open_window.session.correct(JudgeFinding(FINDING.key, wording="At odds."))
    press(open_window, qtbot, "Ctrl+Alt+F")
    assert copied().startswith("At odds.\n\n")


def test_nothing_selected_copies_nothing(open_window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("before")
    open_window.selection.select(None)
    for act in (Act.COPY, Act.COPY_ROWS, Act.COPY_MARKDOWN):
        assert not open_window.actions_[act].isEnabled()
    for copy in (
        open_window.tools.copying.copy,
        open_window.tools.copying.copy_rows,
        open_window.tools.copying.copy_markdown,
    ):
        copy()
    assert copied() == "before"
