"""While a comparison is made the window goes on: no turn of its event loop is long."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from bench.composed import compose
from crossread.gui.views.main_window import MainWindow

CLAIMS = 100
PATIENT = 1.0
"""Seconds: far above what tests/bench/window.py measures, far below a job on the wrong thread."""
BUSY = 0.4
"""Seconds that the window's own thread may compute in one turn, whatever else the machine does."""


def test_the_window_answers_while_three_texts_are_compared(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = []
    for readout in compose(CLAIMS).readouts:
        paths.append(tmp_path / readout.document.path)
        paths[-1].write_text(readout.text, "utf-8")
    turns: list[tuple[float, float]] = []
    timer = QTimer(window)
    timer.setInterval(5)
    timer.timeout.connect(lambda: turns.append((time.monotonic(), time.thread_time())))
    timer.start()
    with qtbot.waitSignal(window.parts.reading.idle, timeout=110_000):
        window.open_files(paths)
    timer.stop()
    comparison = window.session.comparison
    assert comparison is not None
    assert all(len(readout.claims) >= CLAIMS for readout in comparison.readouts)
    waits = [after[0] - before[0] for before, after in pairwise(turns)]
    works = [after[1] - before[1] for before, after in pairwise(turns)]
    assert max(waits) < PATIENT
    assert max(works) < BUSY
