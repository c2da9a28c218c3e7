"""What every test stands on: no screen, no luck, no dialog that waits for ever."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt reads it when it is first used
os.environ["CROSSREAD_DICTIONARIES"] = ""  # what is installed here must not decide a test
os.environ["LC_ALL"] = "C.UTF-8"  # nor which language the command line speaks

settings.register_profile(
    "crossread",
    derandomize=True,
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow],  # it judges by the clock: a matter of luck
)
settings.load_profile("crossread")

DIALOG_PATIENCE = 2.0
"""Seconds that a modal dialog may stay open in a test."""


class DialogGuard:
    """Closes a modal dialog that nobody answers, and remembers that it had to."""

    def __init__(self, patience: float) -> None:
        self.patience = patience
        self.closed: list[str] = []
        self._seen: QWidget | None = None
        self._since = 0.0

    def look(self) -> None:
        """Close the modal dialog that is open where it is the one of a while ago."""
        from PySide6.QtWidgets import QApplication, QDialog  # noqa: PLC0415 - tests without Qt

        shown = QApplication.activeModalWidget()
        now = time.monotonic()
        if shown is not self._seen:
            self._seen, self._since = shown, now
        if shown is None or now - self._since < self.patience:
            return
        self.closed.append(shown.windowTitle() or type(shown).__name__)
        self._seen = None
        if isinstance(shown, QDialog):
            shown.reject()
        else:
            shown.close()


@pytest.fixture(autouse=True)
def dialog_guard(request: pytest.FixtureRequest) -> Iterator[DialogGuard | None]:
    """Fail a window test that leaves a modal dialog open, instead of waiting for ever."""
    if "qapp" not in request.fixturenames:
        yield None
        return
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - most tests need no Qt

    request.getfixturevalue("qapp")
    guard = DialogGuard(DIALOG_PATIENCE)
    timer = QTimer()
    timer.setInterval(100)
    timer.timeout.connect(guard.look)
    timer.start()
    yield guard
    timer.stop()
    if guard.closed:
        pytest.fail(f"a modal dialog was left open: {', '.join(guard.closed)}")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder beside the checkout with gold and background; skip where it is absent."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared with the gold texts is not here")
    return folder
