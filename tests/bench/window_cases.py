"""One measurement of the window, printed as JSON; window.py starts each in its own process."""

from __future__ import annotations

import gc
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QScrollBar, QWidget

from bench.composed import compose
from bench.window_peers import BrowserColumns, DelegateTable
from crossread.core.corrections import ConfirmRow
from crossread.core.types import Comparison
from crossread.gui.app import Desk, make_application
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.views.aligned.view import AlignedView
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.recent import Recent
from crossread.gui.views.selection import Selection
from crossread.gui.views.texts.view import TextsView

ROWS, STEPS = 20_000, 200
CLAIMS = 600
"""Of each of three readouts whose correction is measured."""
COMPARED = 300
_TURN = 2
"""Milliseconds between two looks at the clock."""
WORDS = 1_900
"""Claims of a text of some 30,000 words."""
Figures = dict[str, float]


def resident() -> float:
    """Return the megabytes that the process holds."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * 4096 / 1e6


def view_figures(widget: QWidget, fill: Callable[[], None], bars: list[QScrollBar]) -> Figures:
    """Return first paint, scroll step and memory of a view that *fill* gives its rows."""
    frame = widget.window()
    if not isinstance(frame, QMainWindow):
        frame = QMainWindow()
    frame.setCentralWidget(widget)
    frame.resize(1280, 800)
    frame.show()
    QApplication.processEvents()
    before = resident()
    start = time.thread_time()
    fill()
    _paint(widget)
    paint = time.thread_time() - start
    steps = []
    for step in range(1, STEPS + 1):
        start = time.thread_time()
        for bar in bars:
            # Short steps as by the wheel, and now and then a leap as by the bar.
            leap = bar.maximum() // 7 if step % 20 == 0 else 60
            bar.setValue((bar.value() + leap) % max(1, bar.maximum()))
        _paint(widget)
        steps.append((time.thread_time() - start) * 1000)
    return {
        "paint": paint,
        "step": statistics.quantiles(steps, n=20)[-1],
        "memory": resident() - before,
    }


def table(comparison: Comparison, appearance: Appearance) -> Figures:
    """Measure the aligned table."""
    model = RowsModel()
    frame = QMainWindow()
    view = AlignedView(model, Selection(), appearance, frame)
    return view_figures(
        view, lambda: model.show(comparison, comparison.rows), [view.verticalScrollBar()]
    )


def texts(appearance: Appearance) -> Figures:
    """Measure three texts of some 30,000 words each."""
    comparison = compose(WORDS)
    frame = QMainWindow()
    view = TextsView(Selection(), appearance, frame)
    figures = view_figures(view, lambda: view.show_comparison(comparison), [])
    shelf = view.reading.shelf if view.reading else None
    steps = []
    for step in range(1, STEPS + 1):
        start = time.thread_time()
        if shelf is not None:
            shelf.scroll_all(60 if step % 20 else shelf.most(0) // 7)
        _paint(view)
        steps.append((time.thread_time() - start) * 1000)
    return figures | {"step": statistics.quantiles(steps, n=20)[-1]}


def delegate(comparison: Comparison) -> Figures:
    """Measure a table view whose delegate gives exact heights."""
    view = DelegateTable()
    return view_figures(view, lambda: view.fill(comparison), [view.verticalScrollBar()])


def browsers(comparison: Comparison) -> Figures:
    """Measure a QTextBrowser for each column."""
    view = BrowserColumns(len(comparison.readouts))
    bars = [browser.verticalScrollBar() for browser in view.browsers]
    return view_figures(view, lambda: view.fill(comparison), bars)


def correction(window: MainWindow) -> Figures:
    """Measure how long it takes until a confirmed row is painted."""
    comparison = compose(CLAIMS)
    window.session.open(comparison)
    _settle(window)
    delays = []
    for row in comparison.rows[10:40]:
        start = time.thread_time()
        window.session.correct(ConfirmRow(row.id, confirmed=True))
        _paint(window.view)
        delays.append((time.thread_time() - start) * 1000)
        _settle(window)
    return {"delay": statistics.quantiles(delays, n=20)[-1]}


def filtering(window: MainWindow, rows: int) -> Figures:
    """Measure a relation that is hidden and shown."""
    window.session.open(compose(rows))
    _settle(window)
    delays = []
    for toggle in [*window.bar.toggles.values()] * 4:
        start = time.thread_time()
        toggle.click()
        _paint(window.view)
        delays.append((time.thread_time() - start) * 1000)
    return {"delay": statistics.quantiles(delays, n=20)[-1]}


def searching(window: MainWindow, rows: int) -> Figures:
    """Measure letters that are typed in the search, after the first one."""
    window.session.open(compose(rows))
    _settle(window)
    window.bar.search.setText("h")
    _settle(window)
    delays = []
    for word in ("harbour", "bridge", "pillar"):
        for length in range(1, len(word) + 1):
            start = time.thread_time()
            window.bar.search.setText(word[:length])
            QApplication.processEvents()
            _paint(window.view)
            delays.append((time.thread_time() - start) * 1000)
    return {"delay": statistics.quantiles(delays, n=20)[-1]}


def blocked(window: MainWindow, folder: Path) -> Figures:
    """Measure the longest wait of the event loop while three texts are compared."""
    paths = []
    for readout in compose(COMPARED).readouts:
        paths.append(folder / readout.document.path)
        paths[-1].write_text(readout.text, "utf-8")
    return {"delay": longest_gap(window, paths)}


def longest_gap(window: MainWindow, paths: list[Path]) -> float:
    """Return the longest time between two turns of the event loop, in milliseconds.

    Counted is what this program computes meanwhile, in all its threads.
    """
    turns: list[float] = []
    timer = QTimer()
    timer.setInterval(_TURN)
    timer.timeout.connect(lambda: turns.append(time.process_time()))
    timer.start()
    loop = QEventLoop()
    window.parts.reading.idle.connect(loop.quit)
    window.open_files(paths)
    loop.exec()
    timer.stop()
    return max(after - before for before, after in pairwise(turns)) * 1000


def _paint(widget: QWidget) -> None:
    QApplication.processEvents()
    area = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    area.repaint()


def _settle(window: MainWindow) -> None:
    while window.discovering.is_busy:
        QApplication.processEvents()
    _paint(window.view)


def main(what: str) -> None:
    """Print the figures of one measurement."""
    application = make_application(["crossread"])
    appearance = Appearance(application, Scheme.LIGHT)
    peers: dict[str, Callable[[], Figures]] = {
        "table": lambda: table(compose(ROWS), appearance),
        "delegate": lambda: delegate(compose(ROWS)),
        "browsers": lambda: browsers(compose(ROWS)),
        "texts": lambda: texts(appearance),
    }
    if what in peers:
        sys.stdout.write(json.dumps(peers[what]()))
        return
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        desk = Desk(appearance, Recent(settings), Path(folder))
        window = desk.open_window()
        cases: dict[str, Callable[[], Figures]] = {
            "correction": lambda: correction(window),
            "filter": lambda: filtering(window, CLAIMS),
            "search": lambda: searching(window, CLAIMS),
            "filter-many": lambda: filtering(window, ROWS),
            "search-many": lambda: searching(window, ROWS),
            "blocked": lambda: blocked(window, Path(folder)),
        }
        sys.stdout.write(json.dumps(cases[what]()))
        sys.stdout.flush()
        window.parts.reading.cancel()
        desk.wait()


if __name__ == "__main__":
    main(sys.argv[1])
