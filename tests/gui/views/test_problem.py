"""A report of a problem holds what helps, and nothing that gives a text or a file away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton

from crossread import __version__
from crossread.core.types import Comparison, Event
from crossread.gui.log_file import log_fault, log_step, start_log, stop_log
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.problem import problem_text
from values import COMPARISON


def telling(comparison: Comparison) -> list[str]:
    """Return every word of the texts and names that a report must not hold."""
    documents = [readout.document for readout in comparison.readouts]
    told = [comparison.event.title]
    told += [part for d in documents for part in (d.path, d.title, d.issuer, *d.text.split("."))]
    told += [Path(d.path).stem for d in documents]
    return [part.strip() for part in told if len(part.strip()) > 3]


@pytest.fixture
def logged(open_window: MainWindow) -> Iterator[MainWindow]:
    handler = start_log(open_window.parts.state)
    north, south = COMPARISON.readouts
    moved = replace(north, document=replace(north.document, path="/home/anna/leak/North Memo.docx"))
    noted = tuple(replace(row, note="Anna doubts it", tags=("leak",)) for row in COMPARISON.rows)
    open_window.session.open(
        replace(COMPARISON, event=Event("A secret call"), readouts=(moved, south), rows=noted)
    )
    log_step("Opened", [Path(moved.document.path)])
    log_fault(ValueError(north.text))
    yield open_window
    stop_log(handler)


def test_it_says_what_helps(logged: MainWindow) -> None:
    text = problem_text(logged.parts)
    assert text.startswith(f"Crossread {__version__}\nPython 3.")
    assert "2 readouts: 1 .docx, 1 .txt; languages 2 en" in text
    assert "7 claims, 4 rows, 0 findings" in text
    assert "Opened: .docx" in text
    assert "ERROR ValueError" in text


def test_it_says_nothing_of_texts_notes_names_and_files(logged: MainWindow) -> None:
    comparison = logged.session.comparison
    assert comparison is not None
    text = problem_text(logged.parts)
    assert [part for part in telling(comparison) if part in text] == []
    assert "anna" not in text.lower()
    assert "leak" not in text
    assert str(Path.home()) not in text


def test_an_empty_window_has_a_report_too(window: MainWindow) -> None:
    assert "No comparison is open" in problem_text(window.parts)


def test_the_text_is_shown_and_copied(logged: MainWindow) -> None:
    logged.actions_[Act.PROBLEM].trigger()
    [dialog] = [d for d in logged.findChildren(QDialog) if d.windowTitle() == "Report a problem"]
    [copy] = [b for b in dialog.findChildren(QPushButton) if b.text() == "Copy"]
    copy.click()
    [shown] = dialog.findChildren(QPlainTextEdit)
    assert QGuiApplication.clipboard().text() == shown.toPlainText() == problem_text(logged.parts)
    assert copy.text() == "Copied"
    dialog.close()
