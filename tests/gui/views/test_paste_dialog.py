"""Asking about a pasted text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.loading import Given
from crossread.gui.views.paste_dialog import PasteDialog, read_day


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[PasteDialog]:
    frame = QWidget()
    yield PasteDialog(frame)
    frame.close()


def test_text_issuer_and_date_are_handed_on(qtbot: QtBot, dialog: PasteDialog) -> None:
    dialog.ask("The mayors met.")
    dialog.issuer.setText(" City  Hall ")
    dialog.date.setText("2031-03-04")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.accept_button.click()
    assert given.args == [Given("The mayors met.", "City Hall", date(2031, 3, 4))]
    assert not dialog.isVisible()


def test_without_a_text_there_is_nothing_to_add(dialog: PasteDialog) -> None:
    dialog.ask("  ")
    assert not dialog.accept_button.isEnabled()
    dialog.text.setPlainText("The mayors met.")
    assert dialog.accept_button.isEnabled()
    dialog.reject()


def test_what_is_no_date_is_said_in_the_dialog(qtbot: QtBot, dialog: PasteDialog) -> None:
    dialog.ask("The mayors met.")
    dialog.date.setText("yesterday")
    with qtbot.assertNotEmitted(dialog.given):
        dialog.accept_button.click()
    assert "“yesterday” is no date" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.ask("Another text.")
    assert dialog.problem.isHidden()
    dialog.reject()


@pytest.mark.parametrize(("typed", "day"), [("", None), (" 2031-03-04 ", date(2031, 3, 4))])
def test_days_are_read(typed: str, day: date | None) -> None:
    assert read_day(typed) == day
