"""Measure how long a cold start takes, against what it may take.

    python tests/bench/startup.py

Each figure is the median of several runs in fresh processes: the command line's version, two
short texts compared with and without the meaning model, and a window on the example, from the
start of the process until the compared rows are painted.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted(str(path) for path in (ROOT / "resources" / "examples").glob("call-*.txt"))
RUNS = 5
COMMAND = [sys.executable, "-m", "crossread"]
WINDOW = """
import sys
from PySide6.QtCore import QSettings
from crossread.gui.app import Desk, make_application
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.views.recent import Recent
from pathlib import Path
application = make_application(["crossread"])
recent = Recent(QSettings(sys.argv[1], QSettings.Format.IniFormat))
desk = Desk(Appearance(application, Scheme.LIGHT), recent, Path(sys.argv[1]).parent)
window = desk.open_window([Path(path) for path in sys.argv[2:]])
window.session.changed.connect(lambda _: (window.grab(), application.quit()))
application.exec()
desk.wait()
"""


def main() -> int:
    """Print the table; the exit code tells whether every limit is kept."""
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "report.html")
        settings = str(Path(folder) / "settings.ini")
        compare = [*COMMAND, "compare", *EXAMPLES, "-o", out]
        cases = [
            ("crossread --version", 0.15, [*COMMAND, "--version"]),
            ("compare, with meaning", 1.5, compare),
            ("compare, --no-meaning", 1.0, [*compare, "--no-meaning"]),
            ("window on the example", 2.0, [sys.executable, "-c", WINDOW, settings, *EXAMPLES]),
        ]
        kept = [report(*case) for case in cases]
    return 0 if all(kept) else 1


def report(name: str, limit: float, command: list[str]) -> bool:
    """Print one line and tell whether the limit, in seconds, is kept."""
    median = statistics.median(run(command) for _ in range(RUNS))
    sys.stdout.write(f"{name:24} {median:6.2f} s   limit {limit:4.2f} s   {median / limit:4.0%}\n")
    return median <= limit


def run(command: list[str]) -> float:
    """Return the seconds that a command takes."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "app"), "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
