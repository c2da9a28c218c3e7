"""The guards of the test suite do guard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from conftest import DialogGuard

ROOT = Path(__file__).resolve().parents[1]

CARELESS = """
import warnings
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QDialog

def test_dialog(qtbot, dialog_guard):
    dialog_guard.patience = 0.1
    QDialog().exec()

def test_qt_warning(qtbot):
    qWarning("QPainter::begin: Paint device returned engine == 0")

def test_python_warning():
    warnings.warn("this will go away", DeprecationWarning)

def test_careful(qtbot):
    pass
"""


def test_nothing_is_drawn_on_a_screen_unasked() -> None:
    assert os.environ["QT_QPA_PLATFORM"]


def test_property_tests_are_the_same_every_time() -> None:
    assert settings().derandomize
    assert settings().deadline is None


@pytest.mark.parametrize("kind", [QDialog, QMessageBox])
def test_a_dialog_that_nobody_answers_is_rejected(
    qtbot: QtBot, dialog_guard: DialogGuard, kind: type[QDialog]
) -> None:
    dialog = kind()
    qtbot.addWidget(dialog)
    dialog.setWindowTitle("Save changes?")
    dialog_guard.patience = 0.1
    dialog.exec()
    assert dialog_guard.closed == ["Save changes?"]
    dialog_guard.closed.clear()


def test_a_dialog_that_is_answered_is_left_alone(qtbot: QtBot, dialog_guard: DialogGuard) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QTimer.singleShot(250, dialog.accept)
    assert dialog.exec() == QDialog.DialogCode.Accepted
    assert dialog_guard.closed == []


def test_a_modal_window_that_is_no_dialog_is_closed(
    qtbot: QtBot, dialog_guard: DialogGuard
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog_guard.patience = 0.1
    window.show()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert dialog_guard.closed == ["QWidget"]
    dialog_guard.closed.clear()


def test_carelessness_fails(tmp_path: Path) -> None:
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_careless.py").write_text(CARELESS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml")]
    command += ["--rootdir", str(tmp_path), "-p", "no:cacheprovider", str(tmp_path)]
    out = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert "a modal dialog was left open: QDialog" in out
    assert "test_careless.py::test_qt_warning" in out
    assert "test_careless.py::test_python_warning" in out
    assert "::test_careful" not in out
    assert "2 failed, 2 passed, 1 error" in out
