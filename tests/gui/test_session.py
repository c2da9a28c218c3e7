from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crossread.core.corrections import ConfirmRow, Correction, MoveClaim, SetNote
from crossread.core.types import ClaimId, RowId
from crossread.gui.session import Session
from values import COMPARISON

CORRECTIONS = [
    ConfirmRow(RowId("row1")),
    SetNote(RowId("row2"), "look again"),
    MoveClaim(ClaimId("r1.c4"), RowId("row1")),
    MoveClaim(ClaimId("r1.c1"), None),
]


@pytest.fixture
def session(qapp: object) -> Session:
    made = Session()
    made.open(COMPARISON)
    return made


@pytest.mark.parametrize("correction", CORRECTIONS)
def test_undo_returns_the_same_value_and_redo_the_other(
    session: Session, correction: Correction
) -> None:
    assert session.correct(correction)
    after = session.comparison
    assert after is not COMPARISON
    session.undo_stack.undo()
    assert session.comparison is COMPARISON
    session.undo_stack.redo()
    assert session.comparison is after


@pytest.mark.parametrize("correction", CORRECTIONS)
def test_every_change_carries_the_whole_new_value_and_a_name(
    qtbot: QtBot, session: Session, correction: Correction
) -> None:
    with qtbot.waitSignal(session.changed) as told:
        session.correct(correction)
    assert told.args == [session.comparison]
    assert session.undo_stack.undoText()


def test_a_correction_that_does_not_fit_changes_nothing(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.refused) as told:
        assert not session.correct(ConfirmRow(RowId("nowhere")))
    assert told.args[0].endswith(".")
    assert session.comparison is COMPARISON
    assert session.undo_stack.count() == 0


def test_a_correction_that_changes_nothing_leaves_no_undo_step(session: Session) -> None:
    assert session.correct(SetNote(RowId("row1"), ""))
    assert session.undo_stack.count() == 0


def test_an_empty_session_takes_no_correction(qapp: object) -> None:
    assert not Session().correct(ConfirmRow(RowId("row1")))


def test_work_is_unsaved_until_it_is_saved_and_saved_again_by_undo(session: Session) -> None:
    saved = [session.is_saved]
    session.correct(ConfirmRow(RowId("row1")))
    saved.append(session.is_saved)
    assert session.comparison is not None
    session.mark_saved(session.comparison, Path("call.crossread"))
    saved.append(session.is_saved)
    session.undo_stack.undo()
    saved.append(session.is_saved)
    session.undo_stack.redo()
    saved.append(session.is_saved)
    assert saved == [True, False, True, False, True]
    assert session.path == Path("call.crossread")


def test_saving_an_older_value_leaves_newer_work_unsaved(session: Session) -> None:
    session.correct(ConfirmRow(RowId("row1")))
    session.mark_saved(COMPARISON, Path("call.crossread"))
    assert not session.is_saved


def test_opening_forgets_the_history(session: Session) -> None:
    session.correct(ConfirmRow(RowId("row1")))
    session.open(COMPARISON, Path("other.crossread"))
    assert session.undo_stack.count() == 0
    assert session.path == Path("other.crossread")


def test_replacing_in_an_empty_session_opens(qapp: object) -> None:
    session = Session()
    session.replace(COMPARISON, "Add a readout")
    assert session.comparison is COMPARISON
    assert session.undo_stack.count() == 0


def test_what_no_file_holds_is_unsaved_from_the_start(session: Session) -> None:
    session.open(COMPARISON, kept=False)
    assert not session.is_saved
