"""Measure how fast, how big and how right matching is, beside what else could do it.

    python tests/bench/matching.py                 2 x 30, 300, 3,000 and 30,000 claims, 8 x 300
    python tests/bench/matching.py --quick         without the slowest peers and sizes
    python tests/bench/matching.py --json out.json

Every figure comes from a process of its own in one run: the median of some runs of processor time,
which says more than the clock where other programs are busy, the clock beside it, and the highest
memory of the process. Readouts are made by `made_readouts`. Crossread works without the meaning
model, with the settings that it always has; every peer has the threshold that suits it best at 300
claims. What is not installed is left out and named.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = ("2x30", "2x300", "2x3000", "2x30000", "8x300")
MOST = {
    "rapidfuzz": 3_000,
    "difflib": 300,
    "git-word-diff": 30_000,
    "tf-idf": 30_000,
    "crossread": 30_000,
}
"""Claims a side up to which a peer is waited for."""
RUNS = {30: 5, 300: 5, 3_000: 3, 30_000: 1}
LIMIT = 4.0, 500.0
"""Seconds of processor time and MB for 2 x 30,000."""
STEEPEST = 1.2
Figures = Mapping[str, float]


def main(arguments: Sequence[str]) -> int:
    """Print the table; the exit code tells whether the goals are kept."""
    parser = argparse.ArgumentParser(description="Measure matching beside its peers.")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    found: dict[str, dict[str, Figures]] = {}
    for size in SIZES:
        count = int(size.partition("x")[2])
        for peer, most in MOST.items():
            slow = options.quick and count * (peer != "crossread") > most / 10
            if count > most or slow or (size.startswith("8") and peer != "crossread"):
                continue
            figures = _median([_run(peer, size) for _ in range(RUNS[count])])
            if figures:
                found.setdefault(peer, {})[size] = figures
                _print(f"{size:8} {peer:14}", figures)
    kept = _judge(found)
    if options.json:
        content = {"machine": platform.platform(), "cores": os.cpu_count(), "figures": found}
        options.json.write_text(json.dumps(content, indent=1), encoding="utf-8")
    return 0 if kept else 1


def _run(peer: str, size: str) -> Figures:
    command = [sys.executable, str(Path(__file__).with_name("matching_peers.py")), peer, size]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stdout.write(f"{size:8} {peer:14} left out: {done.stderr.strip().splitlines()[-1]}\n")
        return {}
    figures: Figures = json.loads(done.stdout)
    return figures


def _median(runs: Sequence[Figures]) -> Figures:
    if not runs or not all(runs):
        return {}
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _print(label: str, figures: Figures) -> None:
    cpu, wall, memory, right = (figures[name] for name in ("cpu", "wall", "mb", "f1"))
    told = (
        f"{label} processor {cpu:8.3f} s   clock {wall:8.3f} s   {memory:5.0f} MB   F1 {right:.3f}"
    )
    sys.stdout.write(f"{told}\n")
    sys.stdout.flush()


def _judge(found: Mapping[str, Mapping[str, Figures]]) -> bool:
    """Print ratios, growth and goals; return whether the goals are kept."""
    own = found["crossread"]
    for peer, figures in found.items():
        for size, theirs in figures.items():
            if peer != "crossread" and size in own:
                ratio = theirs["cpu"] / own[size]["cpu"]
                sys.stdout.write(f"{size:8} {peer:14} takes {ratio:8.2f} times as long\n")
    growth = math.log10(own["2x30000"]["cpu"] / own["2x3000"]["cpu"])
    cpu, memory = own["2x30000"]["cpu"], own["2x30000"]["mb"]
    sys.stdout.write(f"growth exponent from 3,000 to 30,000: {growth:.2f}, limit {STEEPEST}\n")
    sys.stdout.write(f"2x30000: {cpu:.2f} s of {LIMIT[0]}, {memory:.0f} MB of {LIMIT[1]:.0f}\n")
    return growth <= STEEPEST and cpu <= LIMIT[0] and memory <= LIMIT[1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
