"""Collects garbage when nobody waits for it: a whole collection would hold the window up.

Comparisons are frozen values without cycles, which go as soon as nothing refers to them. What is
left for the collector is little, and looking for it among all values takes a tenth of a second.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

_YOUNG, _MIDDLE = 10_000, 20
_NEVER = 1_000_000_000
"""Collections of what is younger between two of everything."""


class Collecting(QObject):
    """Collects everything only while the user looks elsewhere; lives as long as the application."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        gc.collect()
        gc.freeze()  # modules, classes and patterns stay to the end anyway
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        application.applicationStateChanged.connect(collect_at_rest)


def collect_at_rest(state: Qt.ApplicationState) -> None:
    """Collect all garbage, unless the user is at work here."""
    if state != Qt.ApplicationState.ApplicationActive:
        gc.collect()
