"""Pages need no screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from crossread.printing.application import ensure_application

ROOT = Path(__file__).resolve().parents[2]
CODE = """
from PySide6.QtGui import QGuiApplication
from crossread.printing.application import ensure_application
ensure_application(), ensure_application()
print(QGuiApplication.platformName())
"""


def test_the_application_of_the_window_is_used_where_there_is_one(qapp: QApplication) -> None:
    ensure_application()
    assert QApplication.instance() is qapp


def test_a_screen_that_cannot_be_reached_is_left_alone() -> None:
    environment = {n: v for n, v in os.environ.items() if n != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": ":99999", "PYTHONPATH": str(ROOT / "app")}
    child = subprocess.run(
        [sys.executable, "-c", CODE], env=environment, capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    assert child.stdout.strip()
