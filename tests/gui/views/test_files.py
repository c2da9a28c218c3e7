from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.files import (
    choose_to_open,
    dropped_files,
    example_files,
    readable_suffixes,
)


def dropped(*urls: QUrl) -> tuple[Path, ...]:
    data = QMimeData()
    data.setUrls(urls)
    return dropped_files(data)


def test_text_files_can_be_read() -> None:
    assert {".txt", ".md", ".html", ".docx", ".pdf", ".zip"} <= set(readable_suffixes())


def test_dropped_files_come_in_order_and_folders_open_up(
    texts: tuple[Path, Path], third: Path
) -> None:
    folder = third.parent
    assert dropped(QUrl.fromLocalFile(str(texts[1])), QUrl.fromLocalFile(str(texts[0]))) == (
        texts[1],
        texts[0],
    )
    assert dropped(QUrl.fromLocalFile(str(folder))) == (third, *texts)


def test_addresses_on_the_web_are_no_files() -> None:
    assert dropped(QUrl("https://example.org/a.txt")) == ()


def test_a_dialog_hands_on_what_is_chosen(qtbot: QtBot, texts: tuple[Path, Path]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Sequence[Path]] = []
    choose_to_open(parent, "Open", chosen.append)
    [dialog] = parent.findChildren(QFileDialog)
    assert any(".crossread" in each for each in dialog.nameFilters())
    dialog.filesSelected.emit([str(path) for path in texts])
    assert chosen == [list(texts)]
    dialog.reject()


def test_the_example_is_two_readouts_that_ship() -> None:
    files = example_files()
    assert len(files) == 2
    assert all(path.is_file() for path in files)
