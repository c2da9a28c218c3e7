"""Measure saving, autosaving and opening, and how long an autosave holds the window.

    python tests/bench/saving.py

Every figure is the median of several runs. The pause is the longest time between two turns of an
event loop that does nothing else while the job writes: what a user would feel.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from PySide6.QtCore import QCoreApplication  # noqa: E402 - found by the path above

from crossread.core.corrections import SetNote  # noqa: E402 - the same
from crossread.core.project_file import load_comparison, save_comparison  # noqa: E402 - the same
from crossread.core.project_file.format import encode_comparison  # noqa: E402 - the same
from crossread.core.types import Comparison  # noqa: E402 - the same
from crossread.gui.session import Session  # noqa: E402 - the same
from crossread.gui.views.autosaving import Autosaving  # noqa: E402 - the same
from large import large_comparison  # noqa: E402 - the same

RUNS = 7
SIZES = ((3, 300), (2, 3000))


def timed(work: Callable[[], object]) -> float:
    """Return the median of how long the work takes, in milliseconds."""
    taken = []
    for _ in range(RUNS):
        before = time.perf_counter()
        work()
        taken.append((time.perf_counter() - before) * 1000)
    return statistics.median(taken)


def longest_pause(comparison: Comparison, folder: Path) -> float:
    """Return the longest pause of the event loop while work is kept aside, in milliseconds."""
    application = QCoreApplication.instance() or QCoreApplication([])
    session = Session()
    session.open(comparison)
    autosaving = Autosaving(session, folder)
    pauses = []
    for run in range(RUNS):
        session.correct(SetNote(comparison.rows[0].id, f"look {run}"))
        gc.collect()
        longest, last = 0.0, time.perf_counter()
        autosaving.keep()
        while autosaving.is_busy:
            application.processEvents()
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
        pauses.append(longest * 1000)
    autosaving.end()
    return max(pauses)


def figures(readouts: int, claims: int, folder: Path) -> str:
    """Measure one size in a folder, and return a line."""
    comparison, path = large_comparison(readouts, claims), folder / "x.crossread"

    def save_new() -> None:
        path.unlink(missing_ok=True)
        save_comparison(comparison, path)

    taken = {
        "encode": timed(lambda: encode_comparison(comparison)),
        "save": timed(save_new),
        "save over": timed(lambda: save_comparison(comparison, path)),
        "load and check": timed(lambda: load_comparison(path)),
        "longest pause while autosaving": longest_pause(comparison, folder / "state"),
    }
    told = ", ".join(f"{what} {time:.0f} ms" for what, time in taken.items())
    size = path.stat().st_size / 1024 / 1024
    rows = len(comparison.rows)
    return f"{readouts} x {claims} claims, {rows} rows, {size:.1f} MB: {told}\n"


def main() -> None:
    """Print one line for each size."""
    for readouts, claims in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            sys.stdout.write(figures(readouts, claims, Path(folder)))


if __name__ == "__main__":
    main()
