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

VIEWS = ("table", "texts", "overview")


def test_each_view_is_pictured_in_each_theme(qapp: QApplication, tmp_path: Path) -> None:
    taken = screenshots.take(tmp_path, sizes=((900, 600),))
    assert [path.name.partition("-")[0] for path in taken] == [*VIEWS, "archive"] * 2
    for path, colours in zip(taken, [LIGHT] * 4 + [DARK] * 4, strict=True):
        image = QImage(str(path))
        shown = {
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
        }
        said = colours.link if path.name.startswith("archive") else colours.only.fill
        assert {colours.base, said} <= shown


def test_the_script_says_where_the_pictures_are_and_nothing_else(tmp_path: Path) -> None:
    script = Path(screenshots.__file__)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "pictures")],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    assert done.stderr == ""
    assert [Path(line).exists() for line in done.stdout.splitlines()] == [True] * 16


def test_texts_of_ones_own_are_compared(qapp: QApplication, tmp_path: Path) -> None:
    assert len(screenshots.TEXTS) == 8
    taken = screenshots.take(tmp_path, sizes=((900, 600),), texts=screenshots.TEXTS[:2])
    assert all(path.exists() for path in taken)


@pytest.mark.parametrize("name", ["table-light", "table-dark", "texts-light", "overview-light"])
def test_the_pictures_that_are_shown_are_small_enough_for_a_page(name: str) -> None:
    path = screenshots.ROOT / "packaging" / "pictures" / f"{name}.png"
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    assert path.stat().st_size < 150_000
