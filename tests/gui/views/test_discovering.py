from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from crossread.core.corrections import ConfirmRow, MoveClaim
from crossread.core.findings import find_findings
from crossread.core.types import ClaimId, Finding, RowId
from crossread.gui.jobs import Jobs
from crossread.gui.session import Session
from crossread.gui.views.discovering import Discovering, with_findings
from values import COMPARISON

OLD = replace(COMPARISON, findings=(Finding("omission", "Something."),))


def test_what_is_opened_shows_its_own_findings_at_once(qtbot: QtBot) -> None:
    session, jobs = Session(), Jobs()
    discovering = Discovering(session, jobs, session)
    with qtbot.waitSignal(discovering.found, timeout=0) as told:
        session.open(OLD)
    assert told.args == [OLD.findings]
    assert not discovering.is_busy


def test_several_corrections_are_looked_at_once_and_the_newest_wins(qtbot: QtBot) -> None:
    session, jobs = Session(), Jobs()
    discovering, found = Discovering(session, jobs, session), list[object]()
    session.open(OLD)
    discovering.found.connect(found.append)
    for claim in ("r1.c1", "r1.c2", "r1.c3"):
        session.correct(MoveClaim(ClaimId(claim), None))
    qtbot.waitUntil(lambda: not discovering.is_busy)
    jobs.wait(30)
    assert session.comparison is not None
    assert found == [find_findings(session.comparison)]


def test_undo_brings_the_findings_of_what_was_opened_back(qtbot: QtBot) -> None:
    session, jobs = Session(), Jobs()
    discovering, found = Discovering(session, jobs, session), list[object]()
    session.open(OLD)
    session.correct(ConfirmRow(RowId("row1")))
    discovering.found.connect(found.append)
    session.undo_stack.undo()
    assert found == [OLD.findings]
    assert not discovering.is_busy


def test_what_is_written_has_the_findings_that_hold() -> None:
    assert with_findings(OLD).findings == find_findings(COMPARISON)
