from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton

from crossread.core.corrections import ConfirmRow
from crossread.core.types import Comparison, RowId
from crossread.gui.views.main_window import MainWindow

Settled = Callable[[MainWindow], Comparison | None]


def offer(window: MainWindow, label: str) -> QPushButton:
    [button] = [b for b in window.banner.findChildren(QPushButton) if b.text() == label]
    return button


def test_a_refused_correction_is_said(open_window: MainWindow) -> None:
    open_window.session.correct(ConfirmRow(RowId("nowhere")))
    assert open_window.banner.text


def test_a_lone_readout_offers_company(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    window.open_files(texts[:1])
    settled(window)
    offer(window, "Add readouts…").click()
    [dialog] = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(texts[1])])
    dialog.reject()
    comparison = settled(window)
    assert comparison is not None
    assert len(comparison.readouts) == 2


def test_a_lone_article_offers_its_voices(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path]
) -> None:
    window.open_files(texts[:1])
    settled(window)
    offer(window, "Open by voice").click()
    comparison = settled(window)
    assert comparison is not None
    assert comparison.readouts[0].id.startswith("r1v")


def test_bad_files_and_the_offer_are_said_together(
    window: MainWindow, settled: Settled, texts: tuple[Path, Path], tmp_path: Path
) -> None:
    window.open_files([texts[0], tmp_path / "missing.txt"])
    settled(window)
    assert "missing.txt" in window.banner.text
    assert "at least two" in window.banner.text
    assert offer(window, "Add readouts…")


def test_a_report_can_be_opened(open_window: MainWindow, tmp_path: Path) -> None:
    open_window.tools.saving.exported.emit(tmp_path / "report.html")
    assert "report.html" in open_window.banner.text
    assert offer(open_window, "Open it")
