from __future__ import annotations

from pathlib import Path

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
