"""Lets the user choose the language of the windows, and says everything anew in it."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from crossread.core.messages import LANGUAGES, message
from crossread.gui.languages import languages, worded
from crossread.gui.session import Session
from crossread.gui.views.recent import Recent

SYSTEM = ""
"""Stands for whatever language the system speaks."""


def fill_language_menu(menu: QMenu, recent: Recent) -> None:
    """Offer every language, each under its own name for itself."""
    group = QActionGroup(menu)
    system = QAction(menu)
    worded(system.setText, message("Like the &system"))
    choices = {SYSTEM: system, **{code: QAction(name, menu) for code, name in LANGUAGES.items()}}
    for code, action in choices.items():
        action.setCheckable(True)
        group.addAction(action)
        menu.addAction(action)
        action.triggered.connect(lambda _checked=False, code=code: speak(code, recent))

    def mark() -> None:
        choices[recent.language].setChecked(True)

    menu.aboutToShow.connect(mark)
    mark()


def speak(language: str, recent: Recent) -> None:
    """Speak a language from now on, in every window."""
    recent.keep_language(language)
    languages().choose(language)


def tell_again(session: Session) -> None:
    """Let every view of the session say what it shows in the language that is spoken now."""
    if session.comparison is not None:
        session.changed.emit(session.comparison)
