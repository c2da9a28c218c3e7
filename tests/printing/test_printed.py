"""Pages look as they are meant to: paper white, marks where the differences are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from PySide6.QtGui import QColor, QImage, QPainter

from crossread.core.reports.contents import show_comparison
from crossread.core.reports.edition import FULL, TABLE, Edition, Orientation
from crossread.core.types import Comparison
from crossread.printing.printed import Printed, lay_out_report, print_report
from crossread.printing.typesetting import POINT
from goldens import CREATED, EDITION, golden_comparison
from strategies import comparisons


def image_of(printed: Printed, index: int) -> QImage:
    scale = 1 / POINT
    size = (round(printed.width * scale), round(printed.height * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    printed.draw(painter, index)
    painter.end()
    return image


def colours_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 1)
        for y in range(0, image.height(), 2)
    }


def test_material_differences_and_conflicts_are_marked_on_the_page() -> None:
    printed = print_report(golden_comparison(), Edition(CREATED, TABLE))
    colours = colours_of(image_of(printed, 0))
    assert "#ffd766" in colours
    assert "#ff9b8a" in colours


def test_the_margins_stay_white() -> None:
    image = image_of(print_report(golden_comparison(), EDITION), 0)
    for x in (2, 20, image.width() - 20, image.width() - 3):
        assert {image.pixelColor(x, y).name() for y in range(image.height())} == {"#ffffff"}


@pytest.mark.parametrize("lies", [Orientation.PORTRAIT, Orientation.LANDSCAPE])
def test_the_sheet_lies_as_it_is_asked_to(lies: Orientation) -> None:
    edition = Edition(CREATED, replace(FULL, orientation=lies))
    printed = print_report(golden_comparison(), edition)
    assert (printed.width > printed.height) is (lies is Orientation.LANDSCAPE)


def test_the_first_pages_are_there_without_the_others() -> None:
    report = show_comparison(golden_comparison(), EDITION)
    printed = lay_out_report(report, [], most=1)
    assert (len(printed.pages), printed.complete) == (1, False)
    image_of(printed, 0)


@settings(max_examples=10)
@given(comparisons())
def test_whatever_is_compared_fits_its_pages(comparison: Comparison) -> None:
    printed = print_report(comparison, EDITION)
    for page in printed.pages:
        for top, block in page.places:
            assert top + block.height < printed.height
