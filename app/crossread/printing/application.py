"""Qt without a window: what fonts and painters need, made once where no window made it."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QGuiApplication


def ensure_application() -> None:
    """Make sure that Qt runs; pages are laid out with or without a screen."""
    if QGuiApplication.instance() is None:
        _make_application()


@cache
def _make_application() -> QGuiApplication:
    """Return the one application of a process without a window; it must live as long as that.

    Whatever screen there may be is left alone: Qt would abort where it cannot be reached.
    """
    platform = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    return QGuiApplication(["crossread", *platform])
