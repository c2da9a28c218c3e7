"""The program shows at once that it has started, and then gets out of the way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread.gui.greeting import card, greet, named_application

COUNT = """
import sys
from crossread.gui.greeting import greet, named_application
greeting = greet(named_application(["crossread"]))
print(*sorted(name for name in sys.modules if name.startswith("crossread.")))
"""


@pytest.mark.parametrize("ratio", [1.0, 1.5, 3.0])
def test_the_card_is_sharp_and_shows_icon_and_name(qapp: QApplication, ratio: float) -> None:
    drawn = card(ratio)
    assert drawn.deviceIndependentSize().toSize().width() == 340
    assert drawn.width() == round(340 * ratio)
    picture = drawn.toImage()
    left, right = range(picture.width() // 3), range(picture.width() // 3, picture.width() - 5)
    middle = picture.height() // 2
    lines = range(middle - 10, middle + 10)
    assert any(picture.pixelColor(x, y) == QColor("#1f6fb2") for x in left for y in lines)
    assert any(picture.pixelColor(x, y).lightness() < 60 for x in right for y in lines)


def test_the_greeting_is_painted_in_the_middle_of_the_screen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    greeting = greet(qapp)
    qtbot.addWidget(greeting)
    assert greeting.isVisible()
    middle = qapp.primaryScreen().availableGeometry().center()
    assert greeting.geometry().contains(middle)
    drawn = greeting.grab().toImage()
    assert drawn.size() == card(greeting.devicePixelRatio()).size()


def test_there_is_one_application(qapp: QApplication) -> None:
    assert named_application(["crossread"]) is qapp


def test_it_is_painted_before_what_takes_long_is_loaded() -> None:
    app = Path(__file__).resolve().parents[2] / "app"
    environment = {"PYTHONPATH": str(app), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", COUNT], env=environment, capture_output=True, text=True, check=True
    )
    loaded = done.stdout.split()
    assert len(loaded) <= 20
    assert not any(name.startswith(("crossread.gui.views", "crossread.core.cl")) for name in loaded)
