from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import screenshots
from crossread.gui.theme.colours import DARK, LIGHT


def test_each_theme_is_pictured_with_the_example_in_it(qapp: QApplication, tmp_path: Path) -> None:
    light, dark = screenshots.take(tmp_path, sizes=((900, 600),))
    for path, colours in ((light, LIGHT), (dark, DARK)):
        image = QImage(str(path))
        shown = {
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
        }
        assert {colours.base, colours.agree.fill, colours.only.fill} <= shown


def test_the_script_says_where_the_pictures_are_and_nothing_else(tmp_path: Path) -> None:
    script = Path(screenshots.__file__)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "pictures")],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    assert done.stderr == ""
    assert [Path(line).exists() for line in done.stdout.splitlines()] == [True] * 4


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pictures_that_are_shown_are_small_enough_for_a_page(scheme: str) -> None:
    path = screenshots.ROOT / "packaging" / "pictures" / f"window-{scheme}.png"
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    assert path.stat().st_size < 150_000
