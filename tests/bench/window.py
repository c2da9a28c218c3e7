"""Measure what the window's user waits for, against what it may take; peers in the same run.

    python tests/bench/window.py

The table shows 20,000 rows of three readouts: how long until the first rows are painted after the
model is set, how long a step of scrolling takes at the 95th percentile, and how much memory that
takes beside the comparison itself. Beside it, on the same rows: a table with a delegate that gives
exact heights, and a QTextBrowser for each column. Then what a correction, a key in the search, the
texts, and a running comparison cost. All is measured offscreen, each view in its own process;
times are what the window's own thread computes, so that other programs count for nothing; for the
longest wait, what all threads of the program compute from one turn of the event loop to the next.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIMITS = {
    "table": (0.150, 16.0, 40.0),
    "delegate": (None, None, None),
    "browsers": (None, None, None),
    "texts": (0.150, 32.0, 60.0),
}
"""Seconds to the first paint, milliseconds a step, megabytes above the data."""
DELAYS: dict[str, float | None] = {
    "correction": 50.0,
    "filter": 50.0,
    "search": 50.0,
    "filter-many": None,
    "search-many": None,
    "blocked": 50.0,
}
"""Milliseconds, where there is a limit."""
MEANINGS = {
    "correction": "a correction on 1,800 claims is seen",
    "filter": "a relation is filtered, 1,800 claims",
    "search": "a letter is typed in the search, 1,800 claims",
    "filter-many": "a relation is filtered, 20,000 rows",
    "search-many": "a letter is typed in the search, 20,000 rows",
    "blocked": "longest wait while 3 x 300 claims are compared",
}


def main() -> int:
    """Print the tables; the exit code tells whether every limit is kept."""
    out = sys.stdout
    kept = True
    out.write(f"{'20,000 rows x 3':12} {'first paint':>12} {'step p95':>10} {'memory':>10}\n")
    for view, limits in LIMITS.items():
        figures = measure(view)
        out.write(
            f"{view:12} {figures['paint'] * 1000:9.0f} ms {figures['step']:7.1f} ms "
            f"{figures['memory']:7.1f} MB{_limits(limits)}\n"
        )
        values = (figures["paint"], figures["step"], figures["memory"])
        kept = kept and all(
            limit is None or value <= limit for value, limit in zip(values, limits, strict=True)
        )
    out.write("\n")
    for what, limit in DELAYS.items():
        value = measure(what)["delay"]
        said = "" if limit is None else f"   limit {limit:.0f} ms"
        out.write(f"{MEANINGS[what]:48} {value:7.1f} ms{said}\n")
        kept = kept and (limit is None or value <= limit)
    return 0 if kept else 1


def measure(what: str) -> dict[str, float]:
    """Return the figures of one measurement, made in a process of its own."""
    paths = os.pathsep.join(str(ROOT / each) for each in ("app", "tests"))
    environment = os.environ | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(Path(__file__).with_name("window_cases.py")), what]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _limits(limits: tuple[float | None, float | None, float | None]) -> str:
    paint, step, memory = limits
    if paint is None or step is None or memory is None:
        return ""
    return f"   limits {paint * 1000:.0f} ms, {step:.0f} ms, {memory:.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
