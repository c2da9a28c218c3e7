from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.corrections import JudgeFinding
from crossread.core.kinds import FindingState
from crossread.core.types import ClaimId, Finding, ReadoutId, RowId, Verdict
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.actions import Act, make_actions
from crossread.gui.views.findings_panel import FindingsPanel
from crossread.gui.views.main_window import MainWindow
from values import COMPARISON

ONE = Finding("contradiction", "Northland denies it.", (RowId("row3"),), (ClaimId("r2.c3"),))
MANY = Finding("details", "Two rows tell it otherwise.", (RowId("row4"), RowId("row2")))
CLAIMS = Finding("omission", "Southport leaves it out.", (), (ClaimId("r1.c4"),))
FIGURES = Finding("length", "Northland says more.", figures=(("words r1", 30.0),))
FINDINGS = (ONE, MANY, CLAIMS, FIGURES)


@pytest.fixture
def told(open_window: MainWindow) -> MainWindow:
    """A window whose comparison has findings."""
    open_window.session.open(replace(COMPARISON, findings=FINDINGS))
    return open_window


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[FindingsPanel]:
    """A panel without a window around it."""
    around = QWidget()
    qtbot.addWidget(around)
    yield FindingsPanel(make_actions(around, LIGHT), around)
    around.close()


def choose(window: MainWindow, index: int) -> None:
    listed = window.findings.list
    at = listed.visualItemRect(listed.item(index)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)


def shown(window: MainWindow) -> list[str]:
    return [row.id for row in window.model.rows]


def test_findings_are_listed_in_the_order_of_their_news(told: MainWindow) -> None:
    listed = [told.findings.list.item(i).text() for i in range(told.findings.list.count())]
    assert listed == [finding.headline for finding in FINDINGS]
    assert "no proof" in told.findings.caution.text()


def test_a_click_selects_the_evidence_in_its_place(told: MainWindow) -> None:
    choose(told, 0)
    place = told.selection.place
    assert place is not None
    assert (place.row, place.readout) == ("row3", ReadoutId("r2"))
    assert told.model.rowCount() == 4


def test_evidence_of_several_rows_is_shown_alone_and_the_first_is_selected(
    told: MainWindow,
) -> None:
    choose(told, 1)
    assert shown(told) == ["row2", "row4"]
    assert told.selection.place is not None
    assert told.selection.place.row == "row4"
    assert told.bar.shown.text() == "2 of 4 rows shown"
    assert [chip.text() for chip in told.bar.chips.chips] == ["Evidence of a finding"]
    told.actions_[Act.CLEAR_FILTER].trigger()
    assert told.model.rowCount() == 4


def test_evidence_is_shown_whatever_the_relations_that_were_hidden(told: MainWindow) -> None:
    for toggle in told.bar.toggles.values():
        toggle.click()
    choose(told, 1)
    assert shown(told) == ["row2", "row4"]
    choose(told, 2)
    assert told.selection.place is not None
    assert told.selection.place.claim == "r1.c4"
    assert told.model.rowCount() == 4


def test_a_finding_of_figures_alone_leaves_the_table_as_it_is(told: MainWindow) -> None:
    before = told.selection.place
    choose(told, 3)
    assert told.selection.place == before


def test_enter_chooses_as_a_click_does(told: MainWindow) -> None:
    told.findings.list.setFocus()
    told.findings.list.setCurrentRow(1)
    QTest.keyClick(told.findings.list, Qt.Key.Key_Return)
    assert shown(told) == ["row2", "row4"]


def test_evidence_of_another_comparison_is_no_filter_here(told: MainWindow) -> None:
    choose(told, 1)
    rows = tuple(replace(row, id=RowId(f"other {row.id}")) for row in COMPARISON.rows)
    told.session.open(replace(COMPARISON, rows=rows))
    assert told.model.rowCount() == 4


def test_the_current_finding_stays_current_where_it_still_holds(panel: FindingsPanel) -> None:
    panel.show_findings(FINDINGS)
    panel.list.setCurrentRow(2)
    panel.show_findings((CLAIMS, ONE))
    assert panel.list.currentRow() == 0


def test_no_findings_is_said(panel: FindingsPanel) -> None:
    panel.show_findings(())
    assert "Nothing stands out" in panel.list.item(0).text()
    assert not panel.list.item(0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_a_headline_gets_all_the_lines_that_it_needs(panel: FindingsPanel) -> None:
    long = replace(ONE, headline="Northland says that it never said so, and says it again. " * 6)
    panel.show_findings((ONE, long))
    panel.window().show()
    heights = []
    for width in (500, 250):
        panel.resize(width, 400)
        heights.append([panel.list.visualItemRect(panel.list.item(i)).height() for i in (0, 1)])
    lines = panel.fontMetrics().lineSpacing()
    assert heights[0][1] > heights[0][0] + lines
    assert heights[1][1] > heights[0][1] + lines


def press(window: MainWindow, qtbot: QtBot, keys: str) -> None:
    window.activateWindow()
    window.view.setFocus()
    qtbot.keySequence(window.view, keys)


def listed(window: MainWindow) -> list[str]:
    return [window.findings.list.item(at).text() for at in range(window.findings.list.count())]


@pytest.mark.parametrize(
    ("keys", "inside", "state"),
    [
        ("Ctrl+Alt+A", Qt.Key.Key_Space, FindingState.ACCEPTED),
        ("Ctrl+Alt+H", Qt.Key.Key_Delete, FindingState.HIDDEN),
    ],
)
def test_a_finding_is_judged_by_key_and_undone_to_the_same_value(
    qtbot: QtBot, told: MainWindow, keys: str, inside: Qt.Key, state: FindingState
) -> None:
    before = told.session.comparison
    told.findings.list.setCurrentRow(0)
    press(told, qtbot, keys)
    assert told.session.comparison is not None
    assert told.session.comparison.verdicts == (Verdict(ONE.key, state),)
    assert told.isWindowModified()
    told.session.undo_stack.undo()
    assert told.session.comparison is before
    told.findings.list.setCurrentRow(0)
    QTest.keyClick(told.findings.list, inside)
    assert told.session.comparison.verdicts == (Verdict(ONE.key, state),)


def test_what_is_hidden_can_be_shown_and_put_back(told: MainWindow) -> None:
    told.findings.list.setCurrentRow(0)
    told.findings.hide_current()
    assert ONE.headline not in listed(told)
    assert told.findings.hidden.text() == "Show 1 hidden"
    told.findings.hidden.click()
    assert listed(told)[0] == ONE.headline
    told.findings.list.setCurrentRow(0)
    told.findings.hide_current()
    assert not told.findings.hidden.isVisible()
    assert told.session.comparison is not None
    assert told.session.comparison.verdicts == ()


def test_hiding_all_says_so(told: MainWindow) -> None:
    for finding in FINDINGS:
        told.session.correct(JudgeFinding(finding.key, FindingState.HIDDEN))
    assert listed(told) == ["All findings are hidden."]


def test_own_words_stand_in_the_place_of_those_that_were_found(
    qtbot: QtBot, told: MainWindow
) -> None:
    told.findings.list.setCurrentRow(1)
    told.findings.word()
    [editor] = told.findings.list.findChildren(QPlainTextEdit)
    QTest.keyClicks(editor, "Two rows are at odds.")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Two rows are at odds." in listed(told))
    assert told.session.comparison is not None
    assert told.session.comparison.verdicts[0].wording == "Two rows are at odds."
    told.session.undo_stack.undo()
    assert listed(told)[1] == MANY.headline


def test_the_words_that_were_found_are_no_words_of_the_user(qtbot: QtBot, told: MainWindow) -> None:
    told.findings.list.setCurrentRow(1)
    told.findings.word()
    [editor] = told.findings.list.findChildren(QPlainTextEdit)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told.session.undo_stack.count() == 0


def test_verdicts_outlive_corrections_that_draw_the_findings_anew(told: MainWindow) -> None:
    told.session.correct(JudgeFinding(ONE.key, FindingState.HIDDEN))
    told.findings.show_findings((CLAIMS, ONE))
    assert listed(told) == [CLAIMS.headline]


def test_without_a_current_finding_nothing_can_be_done_with_it(told: MainWindow) -> None:
    told.findings.list.setCurrentRow(-1)
    assert not told.actions_[Act.FINDING_ACCEPT].isEnabled()
    told.findings.accept()
    told.findings.word()
    assert told.session.undo_stack.count() == 0
    told.findings.list.setCurrentRow(0)
    assert told.actions_[Act.FINDING_ACCEPT].isEnabled()
