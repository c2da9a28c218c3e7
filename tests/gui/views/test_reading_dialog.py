"""How files were read can be looked at, and another encoding chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crossread.core.messages import message
from crossread.core.types import Comparison
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.reading_dialog import ReadingDialog
from values import COMPARISON, NORTH, SOUTH

Settled = Callable[[MainWindow], Comparison | None]
PAGE = replace(
    NORTH,
    document=replace(
        NORTH.document,
        format="html",
        address="https://city.example/<b>",
        read="2031-03-05T12:00:00+00:00",
        notes=(message("Parts of the text are damaged: they are not {encoding}.", encoding="x"),),
        dropped=("Home | News", "© City Hall <i>"),
    ),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> ReadingDialog:
    made = ReadingDialog(None)  # type: ignore[arg-type]  # a dialog of its own
    qtbot.addWidget(made)
    made.show_comparison(replace(COMPARISON, readouts=(PAGE, SOUTH)))
    return made


def test_what_was_left_out_is_shown_as_it_stood(dialog: ReadingDialog) -> None:
    assert dialog.dropped.toPlainText() == "Home | News\n© City Hall <i>"
    assert dialog.left_out.text() == "Left out: 2 lines"


def test_format_origin_digest_and_notes_are_shown_and_escaped(dialog: ReadingDialog) -> None:
    assert dialog.format.text() == "Saved web page"
    assert "https://city.example/&lt;b&gt;" in dialog.origin.text()
    assert "5 March 2031, 12:00 UTC" in dialog.origin.text()
    assert NORTH.document.sha256 in dialog.digest.text()
    assert "damaged" in dialog.notes.text()


def test_every_value_has_room(qtbot: QtBot, dialog: ReadingDialog) -> None:
    dialog.show()
    qtbot.waitExposed(dialog)
    shown = (dialog.file, dialog.format, dialog.origin, dialog.digest, dialog.notes)
    for value in (dialog.readout, *shown):
        assert value.width() > dialog.width() / 2


def test_each_readout_can_be_chosen_and_stays_chosen(dialog: ReadingDialog) -> None:
    dialog.show_for(SOUTH.id)
    assert not dialog.dropped.isEnabled()
    assert dialog.left_out.text() == "Nothing was left out."
    dialog.show_comparison(COMPARISON)
    assert dialog.readout.currentData() == SOUTH.id


def test_only_another_encoding_can_be_wished_for(qtbot: QtBot, dialog: ReadingDialog) -> None:
    assert not dialog.again.isEnabled()
    dialog.encoding.setCurrentText("koi8-r")
    with qtbot.waitSignal(dialog.reread_wished) as told:
        QTest.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert (told.args[0].readout, told.args[0].encoding) == (NORTH.id, "koi8-r")


def test_a_pasted_text_has_no_file_to_read_again(dialog: ReadingDialog) -> None:
    dialog.show_for(SOUTH.id)
    assert not dialog.encoding.isEnabled()


def test_a_file_is_read_again_in_the_window_and_undo_brings_the_first_reading_back(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    texts[0].write_bytes("Мэрия Заречья\n\nМэры говорили о мосте.\n".encode("koi8-r"))
    window.open_files(texts)
    before = settled(window)
    window.actions_[Act.READING].trigger()
    reading = window.readouts.reading
    assert reading.isVisible()
    reading.encoding.setCurrentText("windows-1251")
    reading.again.click()
    after = settled(window)
    assert before is not None
    assert after is not None
    assert after.readouts[0].document.encoding == "cp1251"
    assert reading.encoding.currentText() == "cp1251"
    window.session.undo_stack.undo()
    assert window.session.comparison == before
