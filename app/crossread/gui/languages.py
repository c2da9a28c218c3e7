"""The language of the windows: the application's, as Qt keeps it, and changed while they are open.

Qt's default locale is the one place that says which language is spoken, so that a sentence made in
a job and a date written by Qt agree with the menus.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from types import MethodType
from typing import cast

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)

from crossread.core.messages import LANGUAGES, Message, Wording, say

ENGLISH = "en"


class Languages(QObject):
    """Stands with the application; tells everything that speaks when the language changes.

    Signals:
        changed: another language is spoken from now on.
    """

    changed = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._translator: QTranslator | None = None

    def choose(self, language: str) -> None:
        """Speak this language from now on; the system's where it is empty."""
        spoken = language or system_language()
        before = language_now()
        QLocale.setDefault(_locale(spoken))
        self._translate_dialogs(spoken)
        if spoken != before:
            self.changed.emit()

    def _translate_dialogs(self, language: str) -> None:
        """Load the words of Qt's own dialogs, or let them go."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != ENGLISH and translator.load(f"qtbase_{language}", folder):
            QCoreApplication.installTranslator(translator)
            self._translator = translator


class _Again(QObject):
    """Lives as long as its owner, and calls at every change of language."""

    def __init__(self, owner: QObject, call: Callable[[], object]) -> None:
        super().__init__(owner)
        self._call = call

    def tell(self) -> None:
        """Say it again, in the language that is spoken now."""
        self._call()


def languages() -> Languages:
    """Return the application's own; there is one application."""
    application = QCoreApplication.instance()
    assert application is not None, "who speaks needs an application"
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = application.findChild(Languages, options=direct)
    return found if isinstance(found, Languages) else Languages(application)


def language_now() -> str:
    """Return the code of the language that is spoken."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else ENGLISH


def system_language() -> str:
    """Return the first language of the user's system that the program speaks."""
    wanted = (name[:2] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def tell(wording: Wording) -> str:
    """Return the sentence in the language of the windows."""
    return say(wording, language_now())


def short_date(day: date) -> str:
    """Return a date as it is written where there is little room: “4 Mar 2031”."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def worded(setter: Callable[[str], object], wording: Message) -> None:
    """Give a widget's or action's text, and give it again when the language changes."""
    owner = cast("QObject", cast("MethodType", setter).__self__)
    retold(owner, lambda: setter(tell(wording)))


def retold(owner: QObject, call: Callable[[], object]) -> None:
    """Call now, and again at every change of language while *owner* lives."""
    call()
    again = _Again(owner, call)
    languages().changed.connect(again.tell)


def _locale(language: str) -> QLocale:
    """Return the user's own locale where it is of this language, else the usual one."""
    system = QLocale.system()
    if system.name()[:2] == language:
        return system
    return QLocale("en_GB" if language == ENGLISH else language)
