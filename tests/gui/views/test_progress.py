from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.types import Progress
from crossread.gui.jobs import Jobs
from crossread.gui.views.progress import ProgressStrip


def test_it_follows_a_job_and_can_cancel_it(qtbot: QtBot) -> None:
    parent, jobs = QWidget(), Jobs()
    qtbot.addWidget(parent)
    parent.show()
    strip = ProgressStrip(jobs, parent)
    assert strip.isHidden()
    stop = threading.Event()

    def endless(progress: Progress) -> None:
        progress(0.4, "Matching claims")
        while not stop.is_set():
            progress(0.4, "Matching claims")

    jobs.start("Comparing", endless, lambda _none: None, lambda _message: None)
    [label], [bar] = strip.findChildren(QLabel), strip.findChildren(QProgressBar)
    assert strip.isVisible()
    qtbot.waitUntil(lambda: bar.value() == 40)
    assert label.text() == "Matching claims…"
    QTest.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)
    assert strip.isHidden()
    assert not jobs.is_busy
    stop.set()
    jobs.wait(10)
