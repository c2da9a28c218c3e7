"""Measure what programs that collate texts in order find of matching claims, beside Crossread.

    python tests/bench/collating.py
    python tests/bench/collating.py --json out.json

The readouts are those of `matching`; every figure comes from a process of its own, the median of
some runs. Most of what is said twice stands elsewhere in the other text, so little is found. What
is not installed is left out and named: CollateX comes with the dependency group ``bench``.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

SIZES = ("2x30", "2x300", "2x3000")
MOST = {"crossread": 3_000, "collatex": 30, "difflib-words": 300, "hunalign": 3_000}
"""Claims a side up to which a program is waited for."""
RUNS = 3
HERE = Path(__file__).parent
Figures = Mapping[str, float]


def main(arguments: Sequence[str]) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure collating beside matching.")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    found: dict[str, dict[str, Figures]] = {}
    for size in SIZES:
        for peer, most in MOST.items():
            figures = median(peer, size) if int(size.partition("x")[2]) <= most else None
            if figures is not None:
                found.setdefault(peer, {})[size] = figures
    if options.json:
        content = {"machine": platform.platform(), "cores": os.cpu_count(), "figures": found}
        options.json.write_text(json.dumps(content, indent=1), encoding="utf-8")
    return 0


def median(peer: str, size: str) -> Figures | None:
    """Print and return the medians of some runs; None where the program is not installed."""
    script = "matching_peers.py" if peer == "crossread" else "collating_peers.py"
    runs = []
    for _ in range(RUNS):
        command = [sys.executable, str(HERE / script), peer, size]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            reason = done.stderr.strip().splitlines()[-1]
            sys.stdout.write(f"{size:8} {peer:14} left out: {reason}\n")
            return None
        runs.append(json.loads(done.stdout))
    figures = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    cpu, wall, memory, right = (figures[name] for name in ("cpu", "wall", "mb", "f1"))
    sys.stdout.write(
        f"{size:8} {peer:14} processor {cpu:8.3f} s   clock {wall:8.3f} s   {memory:5.0f} MB   "
        f"F1 {right:.3f}\n"
    )
    sys.stdout.flush()
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
