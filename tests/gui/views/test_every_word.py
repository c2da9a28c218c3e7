"""No word of the window stays English when Russian is spoken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crossread.core.types import Comparison
from crossread.gui.languages import Languages
from crossread.gui.views.help import show_about, show_shortcuts
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.paste_dialog import PasteDialog
from crossread.gui.views.problem import show_problem
from crossread.gui.views.split_dialog import SplitDialog
from values import COMPARISON

NAMES = {
    *(
        "A4",
        "CSV",
        "Crossread",
        "Ctrl",
        "Alt",
        "Shift",
        "Return",
        "Backspace",
        "Del",
        "Home",
        "End",
    ),
    *("Page", "Up", "Down", "Enter", "Esc", "English", "Excel", "HTML", "JSON", "Letter", "MHTML"),
    *("MIT", "Markdown", "OpenDocument", "PDF", "PNG", "RTF", "SHA", "SVG", "Word"),
}
"""What is called the same in Russian."""
_WORD = re.compile(r"[A-Za-z]{3,}")
_ENCODING = re.compile(r"[a-z0-9_-]+")
_QTS_OWN = ("qt_", "Scroll", "_q_")
"""How Qt names the parts of its own widgets."""
_TAG = re.compile(r"<[^>]*>|&nbsp;|\{[a-z]+\}")


def said_by(thing: QObject) -> Iterator[str]:
    """Yield what a widget or an action says, to eyes and ears."""
    if thing.objectName().startswith(_QTS_OWN):
        return
    if isinstance(thing, QAction):
        yield from (thing.text(), thing.toolTip(), thing.statusTip())
    if not isinstance(thing, QWidget):
        return
    yield from (thing.toolTip(), thing.accessibleName(), thing.accessibleDescription())
    match thing:
        case QAbstractButton() | QLabel():
            yield thing.text()
        case QLineEdit() | QPlainTextEdit():
            yield thing.placeholderText()
        case QMenu() | QGroupBox():
            yield thing.title()
        case QDockWidget():
            yield thing.windowTitle()
        case QComboBox():
            items = (thing.itemText(at) for at in range(thing.count()))
            yield from (text for text in items if not _ENCODING.fullmatch(text))
        case QTabBar():
            yield from (thing.tabText(at) for at in range(thing.count()))


def english_in(window: QWidget, texts: str) -> list[str]:
    """Return what is said in English and does not stand in *texts*, which nobody translates."""
    found = []
    for thing in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        for said in said_by(thing):
            words = {*_WORD.findall(_TAG.sub(" ", said).replace("&", ""))} - NAMES
            if any(word not in texts for word in words):
                found.append(said)
    return sorted({*found})


def texts_of(comparison: Comparison) -> str:
    """Return everything in a comparison that is the user's own."""
    documents = [readout.document for readout in comparison.readouts]
    named = [f"{each.issuer} {each.party} {each.title} {each.path}" for each in documents]
    return " ".join([repr(comparison), *named, *(each.language.upper() for each in documents)])


@pytest.mark.parametrize("first", ["", "ru"])
def test_the_window_speaks_russian_from_the_start_or_from_now_on(
    next_window: Callable[[], MainWindow], spoken: Languages, first: str
) -> None:
    spoken.choose(first or "en")
    window = next_window()
    window.session.open(COMPARISON)
    spoken.choose("ru")
    assert english_in(window, texts_of(COMPARISON)) == []


def test_an_empty_window_speaks_russian(window: MainWindow, spoken: Languages) -> None:
    spoken.choose("ru")
    assert english_in(window, "") == []


def test_dialogs_speak_russian(qtbot: QtBot, open_window: MainWindow, spoken: Languages) -> None:
    spoken.choose("ru")
    claim = COMPARISON.readouts[0].claims[0]
    dialogs = (
        show_shortcuts(open_window),
        show_about(open_window),
        PasteDialog(open_window),
        SplitDialog(claim, open_window),
    )
    for dialog in dialogs:
        assert english_in(dialog, claim.text) == []
        dialog.close()
    problem = show_problem(open_window, open_window.parts)
    assert english_in(problem, "") == []
    problem.close()


def test_english_is_spoken_again(window: MainWindow, spoken: Languages) -> None:
    before = [said for act in window.actions_.values() for said in said_by(act)]
    spoken.choose("ru")
    assert [said for act in window.actions_.values() for said in said_by(act)] != before
    spoken.choose("en")
    assert [said for act in window.actions_.values() for said in said_by(act)] == before
