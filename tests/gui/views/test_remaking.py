from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from crossread.core.corrections import ConfirmRow, EditReadout, MoveClaim, TagRows
from crossread.core.corrections.rows import claims_in
from crossread.core.kinds import Origin
from crossread.core.types import ClaimId, Comparison, ReadoutId
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON

Settled = Callable[[MainWindow], Comparison | None]
R1, R2 = ReadoutId("r1"), ReadoutId("r2")


def press(window: MainWindow, qtbot: QtBot, keys: str) -> None:
    window.activateWindow()
    window.view.setFocus()
    qtbot.keySequence(window.view, keys)


def row_with(comparison: Comparison | None, claim: str) -> frozenset[str]:
    assert comparison is not None
    return next(claims_in(row) for row in comparison.rows if claim in claims_in(row))


@pytest.fixture
def moved(open_window: MainWindow) -> MainWindow:
    """A window in which a claim was moved to a row where it does not belong."""
    open_window.session.correct(MoveClaim(ClaimId("r2.c2"), COMPARISON.rows[3].id))
    return open_window


def test_aligning_again_keeps_the_users_rows_and_is_one_undo_step(
    qtbot: QtBot, moved: MainWindow, settled: Settled
) -> None:
    before = moved.session.comparison
    press(moved, qtbot, "F5")
    after = settled(moved)
    assert row_with(after, "r2.c2") == {"r1.c4", "r2.c2"}
    assert row_with(after, "r1.c1") >= {"r1.c1", "r2.c1"}
    if after is not before:
        assert moved.session.undo_stack.undoText() == "Align unconfirmed rows again"
        moved.session.undo_stack.undo()
        assert moved.session.comparison is before


def test_selected_rows_alone_are_aligned_again(
    qtbot: QtBot, open_window: MainWindow, settled: Settled
) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[3], R1))
    press(open_window, qtbot, "Shift+F5")
    after = settled(open_window)
    assert after is not None
    assert {row.id: row.cells for row in after.rows[:3]} == {
        row.id: row.cells for row in COMPARISON.rows[:3]
    }


def test_where_everything_is_confirmed_that_is_said(
    qtbot: QtBot, open_window: MainWindow, settled: Settled
) -> None:
    for row in COMPARISON.rows:
        open_window.session.correct(ConfirmRow(row.id))
    before = open_window.session.comparison
    press(open_window, qtbot, "F5")
    assert settled(open_window) is before
    assert "Nothing changed" in open_window.banner.text


def test_details_of_a_readout_are_read_again_off_the_windows_thread(
    open_window: MainWindow, settled: Settled
) -> None:
    open_window.tools.remaking.correct(EditReadout(R2, date=date(2031, 4, 1)))
    after = settled(open_window)
    assert after is not None
    assert after.readouts[1].document.date == date(2031, 4, 1)
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON


def test_details_that_are_typed_one_after_the_other_are_all_kept(
    open_window: MainWindow, settled: Settled
) -> None:
    remaking = open_window.tools.remaking
    remaking.correct(EditReadout(R1, issuer="City of Northland"))
    remaking.correct(EditReadout(R2, issuer="City of Southport"))
    remaking.correct(EditReadout(R2, party="South"))
    after = settled(open_window)
    assert after is not None
    assert [r.document.issuer for r in after.readouts] == ["City of Northland", "City of Southport"]
    assert after.readouts[1].document.party == "South"
    assert open_window.session.undo_stack.count() == 3


def test_what_makes_no_sense_is_refused_with_a_sentence(
    open_window: MainWindow, settled: Settled
) -> None:
    open_window.tools.remaking.correct(TagRows((COMPARISON.rows[0].id,), " "))
    settled(open_window)
    assert open_window.banner.text == "Write a word as the tag."


def test_work_done_meanwhile_is_never_overwritten(
    open_window: MainWindow, settled: Settled
) -> None:
    open_window.tools.remaking.realign()
    open_window.session.correct(ConfirmRow(COMPARISON.rows[0].id))
    after = settled(open_window)
    assert after is not None
    assert after.rows[0].origin is Origin.CONFIRMED


def test_an_empty_window_aligns_nothing(window: MainWindow) -> None:
    window.tools.remaking.realign()
    window.tools.remaking.correct(EditReadout(R1, issuer="x"))
    assert not window.parts.reading.is_busy
    assert not window.actions_[Act.REALIGN].isEnabled()
