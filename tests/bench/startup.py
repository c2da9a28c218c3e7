"""Measure how long a cold start takes, against what it may take.

    python tests/bench/startup.py
    python tests/bench/startup.py --json out.json

Each figure is the median of several runs in fresh processes: the command line's version, two
short texts compared with and without the meaning model, and a window on the example: until its
greeting is painted, until the window itself is, and until the compared rows are. The clock runs
from the start of the process; beside it stands the processor's time, which limits are held against,
since it says the same on a busy machine.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted(str(path) for path in (ROOT / "resources" / "examples").glob("call-*.txt"))
RUNS = 5
COMMAND = [sys.executable, "-m", "crossread"]
LIMITS = {
    "crossread --version": 0.15,
    "compare, with meaning": 1.5,
    "compare, --no-meaning": 1.0,
    "window: greeting painted": 0.8,
    "window: painted": None,
    "window: rows painted": 2.0,
}
"""Seconds."""
WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings

def told(name):
    print(name, time.process_time(), flush=True)

from crossread.gui.greeting import greet, named_application
greeting = greet(named_application(["crossread"]))
told("greeting painted")
from crossread.gui.app import Desk, make_application
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.views.recent import Recent
application = make_application(["crossread"])
recent = Recent(QSettings(sys.argv[1], QSettings.Format.IniFormat))
desk = Desk(Appearance(application, Scheme.LIGHT), recent, Path(sys.argv[1]).parent)
window = desk.open_window([Path(path) for path in sys.argv[2:]])
greeting.close()
window.repaint()
told("painted")

def compared(_):
    window.grab()
    told("rows painted")
    application.quit()

window.session.changed.connect(compared)
application.exec()
desk.wait()
"""
Figures = Mapping[str, tuple[float, float]]
"""By name: seconds of the clock, and of the processor."""


def main(arguments: Sequence[str]) -> int:
    """Print the table; the exit code tells whether every limit is kept."""
    parser = argparse.ArgumentParser(description="Measure cold starts.")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        found = medians([one_run(Path(folder)) for _ in range(RUNS)])
    if options.json:
        options.json.write_text(json.dumps({"limits": LIMITS, "figures": found}, indent=1))
    kept = [report(name, *found[name]) for name in LIMITS]
    return 0 if all(kept) else 1


def report(name: str, clock: float, own: float) -> bool:
    """Print one line and tell whether the limit is kept."""
    limit = LIMITS[name]
    told = f"{name:26} clock {clock:5.2f} s   processor {own:5.2f} s"
    sys.stdout.write(told + ("\n" if limit is None else f"   limit {limit:4.2f} s\n"))
    return limit is None or own <= limit


def one_run(folder: Path) -> Figures:
    """Return every figure once."""
    compare = [*COMMAND, "compare", *EXAMPLES, "--force", "-o", str(folder / "report.html")]
    window = [sys.executable, "-c", WINDOW, str(folder / "settings.ini"), *EXAMPLES]
    return {
        "crossread --version": run([*COMMAND, "--version"]),
        "compare, with meaning": run([*compare, "--no-cache"]),
        "compare, --no-meaning": run([*compare, "--no-meaning"]),
        **{f"window: {name}": figures for name, figures in steps(window).items()},
    }


def run(command: Sequence[str]) -> tuple[float, float]:
    """Return the clock's and the processor's seconds that a command takes."""
    start, before = time.perf_counter(), os.times()
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    clock, after = time.perf_counter() - start, os.times()
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\nended with {done.returncode}: {done.stderr}")
    own = after.children_user + after.children_system
    return clock, own - before.children_user - before.children_system


def steps(command: Sequence[str]) -> Figures:
    """Return the same for each step that a program tells as it goes."""
    found = {}
    start = time.perf_counter()
    with subprocess.Popen(
        command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as child:
        for line in child.stdout or ():
            name, _, own = line.strip().rpartition(" ")
            found[name] = (time.perf_counter() - start, float(own))
    return found


def medians(runs: Sequence[Figures]) -> Figures:
    """Return the median of every figure."""
    return {
        name: (
            statistics.median(each[name][0] for each in runs),
            statistics.median(each[name][1] for each in runs),
        )
        for name in runs[0]
    }


def environment() -> dict[str, str]:
    """Return the environment of what is measured."""
    return os.environ | {"PYTHONPATH": str(ROOT / "app"), "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
