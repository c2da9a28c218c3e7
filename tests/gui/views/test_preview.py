"""The preview shows pages as wide as there is room, white on a shade."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.preview import PagePreview
from crossread.printing.printed import print_report
from goldens import EDITION, golden_comparison


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def preview(parent: QWidget) -> PagePreview:
    made = PagePreview(parent)
    made.resize(500, 400)
    parent.show()
    made.show_pages(print_report(golden_comparison(), EDITION))
    return made


def test_all_pages_stand_below_each_other(preview: PagePreview) -> None:
    printed = preview.pages.printed
    assert printed is not None
    shape = printed.height / printed.width
    expected = len(printed.pages) * shape * preview.pages.width()
    assert preview.pages.height() == pytest.approx(expected, rel=0.1)


def test_paper_is_white_and_what_is_around_it_is_not(preview: PagePreview) -> None:
    image = preview.pages.grab().toImage()
    assert image.pixelColor(40, 20) == QColor("white")
    assert image.pixelColor(4, 4) != QColor("white")


def test_pages_follow_the_width(preview: PagePreview) -> None:
    before = preview.pages.height()
    preview.resize(1000, 400)
    assert preview.pages.height() > 1.5 * before


def test_without_pages_nothing_is_painted(preview: PagePreview) -> None:
    preview.show_pages(None)
    assert preview.pages.grab().toImage().pixelColor(40, 4) != QColor("white")
