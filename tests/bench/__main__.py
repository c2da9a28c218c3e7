"""Run every bench, and put what matches claims side by side.

    python tests/bench                          all of them: an hour, or more on a busy machine
    python tests/bench --quick                  smaller sizes: some minutes
    python tests/bench startup archive          these alone
    python tests/bench --json out.json          all figures for another program

Each bench tells its medians and limits itself; the table at the end puts matching, collating and
their peers beside each other, with how many times as long as Crossread each takes. For all peers:
``pip install --group bench``; what is not installed is left out and named.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
BASE = "crossread"
Peers = Mapping[str, Mapping[str, Mapping[str, float]]]
"""Figures by program and size."""


@dataclass(frozen=True, slots=True)
class Bench:
    """A script beside this one."""

    arguments: tuple[str, ...] = ()
    quick: tuple[str, ...] = ()
    """Its arguments where time is short."""
    tells: bool = False
    """It can write its figures as JSON."""


BENCHES = {
    "startup": Bench(tells=True),
    "matching": Bench(quick=("--quick",), tells=True),
    "collating": Bench(tells=True),
    "matching_meaning": Bench(),
    "judging": Bench(tells=True),
    "claims": Bench(),
    "hostile": Bench(),
    "correcting": Bench(),
    "reports": Bench(("--long",)),
    "saving": Bench(),
    "window": Bench(),
    "archive": Bench(("1000", "10000", "30000"), ("500", "2000"), tells=True),
}


def main(arguments: Sequence[str]) -> int:
    """Run the benches; the exit code tells whether every one keeps its limits."""
    parser = argparse.ArgumentParser(prog="tests/bench", description="Run the benches.")
    parser.add_argument("names", nargs="*", metavar="BENCH", help=", ".join(BENCHES))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    unknown = set(options.names) - BENCHES.keys()
    if unknown:
        parser.error(f"no bench: {', '.join(sorted(unknown))}")
    chosen = options.names or list(BENCHES)
    codes: dict[str, int] = {}
    figures: dict[str, Any] = {}
    for name in chosen:
        codes[name], figures[name] = run(name, quick=options.quick)
    sys.stdout.write(side_by_side([figures.get("matching"), figures.get("collating")]))
    for name, code in codes.items():
        sys.stdout.write(f"{name:12} {'limits kept' if code == 0 else 'LIMITS NOT KEPT'}\n")
    if options.json:
        told = {"machine": platform.platform(), "cores": os.cpu_count(), "codes": codes}
        content = told | {name: figures[name] for name in chosen if figures[name] is not None}
        options.json.write_text(json.dumps(content, indent=1), encoding="utf-8")
    return max(codes.values())


def run(name: str, *, quick: bool) -> tuple[int, Any]:
    """Run a bench, which prints its table, and return its exit code and what it tells."""
    bench = BENCHES[name]
    sys.stdout.write(f"== {name}\n")
    sys.stdout.flush()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "figures.json")
        command = [sys.executable, str(HERE / f"{name}.py")]
        command += bench.quick if quick and bench.quick else bench.arguments
        command += ["--json", str(path)] if bench.tells else []
        code = subprocess.run(command, env=environment(), check=False).returncode
        told = json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
    sys.stdout.write(f"({time.perf_counter() - start:.0f} s)\n\n")
    return code, told


def environment() -> dict[str, str]:
    """Return the environment of a bench: it finds the program and the other benches."""
    tests = HERE.parent
    return os.environ | {"PYTHONPATH": f"{tests.parent / 'app'}{os.pathsep}{tests}"}


def side_by_side(told: Sequence[Any]) -> str:
    """Return a table of all programs that match claims, size by size, the quickest first."""
    peers: dict[str, dict[str, Mapping[str, float]]] = {}
    for each in told:
        found: Peers = {} if each is None else each["figures"]
        for peer, sizes in found.items():
            peers.setdefault(peer, {}).update(sizes)
    own = peers.get(BASE, {})
    lines = []
    for size in dict.fromkeys(size for sizes in peers.values() for size in sizes):
        here = {peer: sizes[size] for peer, sizes in peers.items() if size in sizes}
        for peer, one in sorted(here.items(), key=lambda item: item[1]["cpu"]):
            ratio = one["cpu"] / own[size]["cpu"] if size in own else float("nan")
            lines.append(
                f"{size:8} {peer:14} {one['cpu']:9.3f} s {ratio:9.2f} x {one['mb']:6.0f} MB   "
                f"F1 {one['f1']:.3f}\n"
            )
    head = f"{'size':8} {'program':14} {'processor':>11} {'ratio':>11} {'memory':>9}\n"
    return f"{head}{''.join(lines)}\n" if lines else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
