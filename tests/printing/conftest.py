"""Qt for all tests of pages."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Let one application serve these tests and those of the window in the same process."""
    return qapp
