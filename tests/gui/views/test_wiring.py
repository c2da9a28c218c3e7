from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from crossread.core.kinds import Grouping, Origin
from crossread.core.messages import say
from crossread.core.types import Comparison, ReadoutId
from crossread.gui.theme.appearance import Scheme
from crossread.gui.views.actions import SPECS, Act
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


def rows(window: MainWindow) -> dict[str, list[str]]:
    assert window.session.comparison is not None
    return {
        row.id: [id_ for cell in row.cells for id_ in cell.claims]
        for row in window.session.comparison.rows
    }


def is_confirmed(window: MainWindow) -> bool:
    row = window.tools.correcting.row
    return row is not None and row.origin is Origin.CONFIRMED


CORRECTING = {
    "confirm": ("C", is_confirmed),
    "confirm by return": ("Ctrl+Return", is_confirmed),
    "move down": ("Alt+Down", lambda w: "r1.c2" in rows(w)["row3"]),
    "move up": ("Alt+Up", lambda w: "r1.c2" in rows(w)["row1"]),
    "new row": ("Alt+N", lambda w: ["r1.c2"] in rows(w).values()),
    "split": ("Ctrl+Shift+X", lambda w: ["r2.c2"] in rows(w).values()),
}


@pytest.mark.parametrize(("keys", "done"), CORRECTING.values(), ids=CORRECTING)
def test_a_correction_by_key_can_be_undone_to_the_same_value_and_done_again(
    qtbot: QtBot, open_window: MainWindow, keys: str, done: Callable[[MainWindow], bool]
) -> None:
    select(open_window, 1)
    press(open_window, qtbot, keys)
    after = open_window.session.comparison
    assert done(open_window)
    assert open_window.isWindowModified()
    assert open_window.actions_[Act.UNDO].text() != say(SPECS[Act.UNDO].text)
    press(open_window, qtbot, "Ctrl+Z")
    assert open_window.session.comparison is COMPARISON
    assert not open_window.isWindowModified()
    press(open_window, qtbot, "Ctrl+Shift+Z")
    assert open_window.session.comparison is after


def test_join_takes_the_nearest_miss_of_a_silent_readout(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    select(open_window, 3, "r2")
    press(open_window, qtbot, "J")
    assert rows(open_window)["row4"] == ["r1.c4", "r2.c1"]
    press(open_window, qtbot, "Ctrl+Z")
    assert open_window.session.comparison is COMPARISON


def test_a_moved_claim_stays_selected(qtbot: QtBot, open_window: MainWindow) -> None:
    select(open_window, 1)
    press(open_window, qtbot, "Alt+Down")
    place = open_window.selection.place
    assert place is not None
    assert (place.row, place.claim) == ("row3", "r1.c2")


def test_a_note_is_written_by_key_and_undone(qtbot: QtBot, open_window: MainWindow) -> None:
    select(open_window, 2)
    press(open_window, qtbot, "N")
    editor = open_window.inspector.note.editor
    assert editor.hasFocus()
    QTest.keyClicks(editor, "check the minutes")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert open_window.session.comparison is not None
    assert open_window.session.comparison.rows[2].note == "check the minutes"
    assert open_window.view.hasFocus()
    press(open_window, qtbot, "Ctrl+Z")
    assert open_window.session.comparison is COMPARISON
    assert editor.toPlainText() == ""


def test_copy_takes_the_text_of_the_claim(qtbot: QtBot, open_window: MainWindow) -> None:
    select(open_window, 2, "r2")
    press(open_window, qtbot, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Northland offered to pay for the repairs."


def test_typing_letters_into_the_search_corrects_nothing(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    select(open_window, 3, "r2")
    press(open_window, qtbot, "Ctrl+F")
    assert open_window.bar.search.hasFocus()
    QTest.keyClicks(open_window.bar.search, "cjn")
    assert open_window.bar.search.text() == "cjn"
    assert open_window.session.comparison is COMPARISON


def test_the_example_opens(window: MainWindow, settled: Settled) -> None:
    window.actions_[Act.EXAMPLE].trigger()
    comparison = settled(window)
    assert comparison is not None
    assert len(comparison.readouts) == 2


def test_files_chosen_by_dialog_open(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    window.actions_[Act.OPEN].trigger()
    [dialog] = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path) for path in texts])
    dialog.accept()
    dialog.reject()
    assert settled(window) is not None


def choose(window: MainWindow, act: Act, path: Path) -> None:
    """Choose a file in the dialog that an action opens."""
    window.actions_[act].trigger()
    [dialog] = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.reject()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(
        "According to the Northland city hall, the bridge will reopen on 5 May. "
        "The Southport press office said that the bridge would stay closed until June.\n",
        "utf-8",
    )
    return path


@pytest.mark.parametrize("act", [Act.OPEN_VOICES, Act.OPEN_SIDES])
def test_an_article_opens_by_voice_or_by_side(
    window: MainWindow, settled: Settled, article: Path, act: Act
) -> None:
    choose(window, act, article)
    comparison = settled(window)
    assert comparison is not None
    assert comparison.readouts[0].id == "r1v1"


def test_an_article_never_takes_the_place_of_a_comparison(
    open_window: MainWindow, elsewhere: object, article: Path
) -> None:
    before = open_window.session.comparison
    choose(open_window, Act.OPEN_SIDES, article)
    assert open_window.session.comparison is before
    assert elsewhere.opened == [(article,)]  # type: ignore[attr-defined]  # the conftest's own class
    assert elsewhere.voices == [Grouping.PARTY]  # type: ignore[attr-defined]  # the same


def test_a_new_window_and_quitting_are_wished(window: MainWindow, elsewhere: object) -> None:
    window.actions_[Act.NEW_WINDOW].trigger()
    window.actions_[Act.QUIT].trigger()
    assert elsewhere.opened == [()]  # type: ignore[attr-defined]  # the conftest's own class
    assert elsewhere.quits == 1  # type: ignore[attr-defined]  # the same


@pytest.mark.parametrize(
    ("act", "scheme"),
    [
        (Act.THEME_DARK, Scheme.DARK),
        (Act.THEME_LIGHT, Scheme.LIGHT),
        (Act.THEME_SYSTEM, Scheme.SYSTEM),
    ],
)
def test_a_theme_is_chosen_and_remembered(window: MainWindow, act: Act, scheme: Scheme) -> None:
    window.actions_[act].trigger()
    assert window.parts.appearance.scheme is scheme
    assert window.parts.recent.scheme is scheme
    assert window.actions_[act].isChecked()


def test_zoom_has_keys_and_a_way_back(open_window: MainWindow) -> None:
    open_window.actions_[Act.ZOOM_IN].trigger()
    assert open_window.view.zoom > 1
    open_window.actions_[Act.ZOOM_RESET].trigger()
    assert open_window.view.zoom == 1
    open_window.actions_[Act.ZOOM_OUT].trigger()
    assert open_window.view.zoom < 1


def test_what_cannot_be_done_now_is_not_offered(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[0], ReadoutId("r1")))
    actions = open_window.actions_
    assert not actions[Act.MOVE_UP].isEnabled()
    assert actions[Act.MOVE_DOWN].isEnabled()
    assert not actions[Act.JOIN].isEnabled()
    open_window.selection.select(place_of(COMPARISON.rows[3], ReadoutId("r2")))
    assert actions[Act.JOIN].isEnabled()
    assert not actions[Act.COPY].isEnabled()
    assert not actions[Act.SPLIT].isEnabled()


def test_recent_files_are_listed_and_open(
    open_window: MainWindow, elsewhere: object, texts: tuple[Path, Path]
) -> None:
    open_window.parts.recent.add(texts)
    open_window._menus["&File"].aboutToShow.emit()  # noqa: SLF001 - handed to nobody
    [entry] = open_window._menus["Open &recent"].actions()  # noqa: SLF001 - handed to nobody
    assert entry.text() == "north.txt · south.txt"
    entry.trigger()
    assert elsewhere.opened == [texts]  # type: ignore[attr-defined]  # the conftest's own class


@pytest.mark.parametrize("act", [Act.SHORTCUTS, Act.ABOUT])
def test_help_opens(window: MainWindow, act: Act) -> None:
    window.actions_[act].trigger()
    shown = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert len(shown) == 1
    assert isinstance(shown[0], QDialog | QMessageBox)
    shown[0].close()
