"""Measure how fast an archive is read, grouped and listed, and how right its events are.

    python tests/bench/archive.py                          10,000 documents
    python tests/bench/archive.py 1000 10000 30000         the growth curve
    python tests/bench/archive.py 2000 --dask              beside two Dask workers on this machine
    python tests/bench/archive.py 2000 --scheduler tcp://127.0.0.1:8786
    python tests/bench/archive.py --json out.json

The archive is composed by `made_archive`; each size is measured in a process of its own. Beside the
clock stands the processor's time: of all processes, and of the one that writes the store, which is
what more workers wait for in the end.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from bench.made_archive import make_archive, pair_f1, write_archive  # noqa: E402 - the path is set above
from bench.matching_peers import memory  # noqa: E402 - the same
from crossread.core.archive import (  # noqa: E402 - the same
    Pool,
    Store,
    cluster_pool,
    group,
    list_events,
    local_pool,
    processors,
    search,
    update,
)

Result = TypeVar("Result")
Figures = Mapping[str, float]
GROUPED_IN, MEMORY, RIGHT = 120.0, 1_500.0, 0.9
STEEPEST = 1.2
LABELS = {
    "read": "read and grouped, {workers} processes",
    "group": "grouped alone",
    "again": "looked at again",
    "list": "listed",
    "search": "searched",
    "dask": "read and grouped by Dask",
}


def main(arguments: Sequence[str]) -> int:
    """Print the tables; the exit code tells whether the goals are kept."""
    parser = argparse.ArgumentParser(description="Measure an archive.")
    parser.add_argument("sizes", nargs="*", type=int, default=[10_000])
    by = parser.add_mutually_exclusive_group()
    by.add_argument("--scheduler", help="of a Dask cluster that reads, beside the local pool")
    by.add_argument("--dask", action="store_true", help="start such a cluster here")
    parser.add_argument("--one", action="store_true", help="print one size's figures as JSON")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    if options.one:
        with _scheduler(options) as scheduler:
            figures = measure(options.sizes[0], scheduler)
        sys.stdout.write(json.dumps(figures))
        return 0
    found = {size: _apart(size, options) for size in options.sizes}
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    kept = [_is_kept(figures) for figures in found.values()]
    growths = [_growth(one, other, found) for one, other in pairwise(sorted(found))]
    return 0 if all(kept) and all(growth <= STEEPEST for growth in growths) else 1


def measure(size: int, scheduler: str | None) -> Figures:
    """Return the figures of one size, by their names."""
    with tempfile.TemporaryDirectory() as name:
        folder, path = Path(name, "files"), Path(name, "store.sqlite")
        wanted = write_archive(folder, make_archive(size))
        figures: dict[str, float] = {}
        with Store(path) as store:
            _read(figures, "read", store, folder, local_pool(processors()))
            _, features = store.features()
            _timed(figures, "group", lambda: group(features))
            _timed(figures, "again", lambda: update(store, folder))
            events = _timed(figures, "list", lambda: list_events(store.placed()))
            placed = {one.id: one for one in store.placed()}
            _timed(figures, "search", lambda: search(store, "Minister Norway", placed))
            figures |= {"f1": _right(store, wanted), "events": len(events)}
        figures |= {"mb": memory(), "store": path.stat().st_size / 1e6}
        if scheduler:
            with Store(Path(name, "other.sqlite")) as other:
                before = _far(scheduler)
                _read(figures, "dask", other, folder, cluster_pool(scheduler))
                figures["dask all"] += _far(scheduler) - before
                figures["same"] = float(_groups(other) == _groups_of(path))
    return figures


def _apart(size: int, options: argparse.Namespace) -> Figures:
    """Measure in a process of its own, print the table, and return the figures."""
    command = [sys.executable, __file__, str(size), "--one"]
    command += ["--dask"] if options.dask else []
    command += ["--scheduler", options.scheduler] if options.scheduler else []
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    figures: Figures = json.loads(done.stdout)
    for name, label in LABELS.items():
        if f"{name} clock" in figures:
            said = f"{size} {label.format(workers=processors())}"
            told = ", ".join(f"{of} {figures[f'{name} {of}']:.2f} s" for of in ("all", "own"))
            clock = figures[f"{name} clock"]
            sys.stdout.write(f"{said:44} clock {clock:8.2f} s   processor {told}\n")
    sys.stdout.write(
        f"{size} documents: {figures['events']:.0f} events, F1 {figures['f1']:.3f}, "
        f"{figures['mb']:.0f} MB memory, {figures['store']:.0f} MB store\n"
    )
    if "same" in figures:
        sys.stdout.write(f"the same events by Dask: {bool(figures['same'])}\n")
    sys.stdout.flush()
    return figures


def _is_kept(figures: Figures) -> bool:
    right = figures["f1"] >= RIGHT and figures.get("same", 1.0) == 1.0
    return right and figures["group all"] <= GROUPED_IN and figures["mb"] <= MEMORY


def _growth(one: int, other: int, found: Mapping[int, Figures]) -> float:
    """Print by which power of the size grouping grows, and return it."""
    powers = {
        name: math.log(found[other][f"{name} all"] / found[one][f"{name} all"])
        / math.log(other / one)
        for name in ("read", "group")
    }
    told = ", ".join(f"{name} {power:.2f}" for name, power in powers.items())
    sys.stdout.write(f"growth exponents from {one} to {other}: {told}; limit {STEEPEST}\n")
    return powers["group"]


@contextmanager
def _scheduler(options: argparse.Namespace) -> Iterator[str | None]:
    """Give the address of the cluster that is asked for."""
    if not options.dask:
        yield options.scheduler
        return
    from distributed import LocalCluster  # noqa: PLC0415 - an extra

    with LocalCluster(
        n_workers=processors(),
        threads_per_worker=1,
        dashboard_address="127.0.0.1:0",
        memory_limit=None,
    ) as cluster:
        yield cluster.scheduler_address


def _read(figures: dict[str, float], name: str, store: Store, folder: Path, pool: Pool) -> None:
    _timed(figures, name, lambda: update(store, folder, pool, processors()))


def _timed(figures: dict[str, float], name: str, work: Callable[[], Result]) -> Result:
    """Note the clock's seconds and the processor's, of all processes and of this one."""
    clock, own, every = time.perf_counter(), time.process_time(), _every()
    result = work()
    figures[f"{name} clock"] = time.perf_counter() - clock
    figures[f"{name} own"] = time.process_time() - own
    figures[f"{name} all"] = _every() - every
    return result


def _every() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _far(scheduler: str) -> float:
    """Return the processor's seconds that the workers of a cluster have taken."""
    from distributed import Client  # noqa: PLC0415 - an extra

    with Client(scheduler) as client:
        return float(sum(client.run(time.process_time).values()))


def _right(store: Store, wanted: Mapping[str, int]) -> float:
    placed = store.placed()
    events = [wanted[Path(one.document.path).name] for one in placed]
    return pair_f1([one.event for one in placed], events)


def _groups(store: Store) -> set[frozenset[str]]:
    found: dict[int, set[str]] = {}
    for one in store.placed():
        found.setdefault(one.event, set()).add(one.document.path)
    return set(map(frozenset, found.values()))


def _groups_of(path: Path) -> set[frozenset[str]]:
    with Store(path) as store:
        return _groups(store)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
