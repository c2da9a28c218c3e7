"""What is sent to a printer are the pages of the preview."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from crossread.gui.views.exporting_printer import print_pages
from crossread.printing.printed import print_report
from goldens import EDITION, golden_comparison


@pytest.mark.parametrize(("first", "last", "count"), [(0, 0, None), (1, 1, 1), (2, 99, None)])
def test_the_pages_that_were_asked_for_are_printed(
    qapp: QApplication, tmp_path: Path, first: int, last: int, count: int | None
) -> None:
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))
    printer.setFromTo(first, last)
    print_pages(printer, golden_comparison(), EDITION)
    document = pypdfium2.PdfDocument(io.BytesIO(path.read_bytes()))
    whole = len(print_report(golden_comparison(), EDITION).pages)
    assert len(document) == (count or whole - max(0, first - 1))
    assert document[0].get_size() == pytest.approx((595, 842), abs=2)
    document.close()
