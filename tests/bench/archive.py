"""Measure how fast an archive is read, grouped and listed, and how right its events are.

    python tests/bench/archive.py                          10,000 documents
    python tests/bench/archive.py 1000 10000 30000         the growth curve
    python tests/bench/archive.py 2000 --scheduler tcp://127.0.0.1:8786

The archive is composed by `made_archive`. Beside the clock stands the processor's own time of this
process; reading is shared out to others.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from bench.made_archive import Told, make_archive, pair_f1, write_archive  # noqa: E402 - the path is set above
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
GROUPED_IN, MEMORY, RIGHT = 120.0, 1_500.0, 0.9


def main(arguments: Sequence[str]) -> int:
    """Print the tables; the exit code tells whether the goals are kept."""
    parser = argparse.ArgumentParser(description="Measure an archive.")
    parser.add_argument("sizes", nargs="*", type=int, default=[10_000])
    parser.add_argument("--scheduler", help="of a Dask cluster that reads, beside the local pool")
    options = parser.parse_args(arguments)
    kept = [measure(size, options.scheduler) for size in options.sizes]
    return 0 if all(kept) else 1


def measure(size: int, scheduler: str | None) -> bool:
    """Print one table and tell whether the goals are kept."""
    told = list(make_archive(size))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "files")
        write_archive(folder, told)
        workers = processors()
        path = Path(name, "store.sqlite")
        with Store(path) as store:
            _read(f"{size} read, {workers} processes", store, folder, local_pool(workers))
            _, features = store.features()
            busy = time.process_time()
            _timed(f"{size} grouped alone", lambda: group(features))
            busy = time.process_time() - busy
            _timed(f"{size} looked at again", lambda: update(store, folder))
            events = _timed(f"{size} listed", lambda: list_events(store.placed()))
            placed = {one.id: one for one in store.placed()}
            _timed(f"{size} searched", lambda: search(store, "Minister Norway", placed))
            right = _right(store, told)
        if scheduler:
            with Store(Path(name, "other.sqlite")) as other:
                _read(f"{size} read by Dask", other, folder, cluster_pool(scheduler))
                same = _groups(other) == _groups_of(path)
            sys.stdout.write(f"the same events by Dask: {same}\n")
        used = memory()
        told_size = f"{path.stat().st_size / 1e6:.0f} MB store"
    sys.stdout.write(f"{len(events)} events, F1 {right:.3f}, {used:.0f} MB memory, {told_size}\n")
    return busy <= GROUPED_IN and used <= MEMORY and right >= RIGHT


def _read(label: str, store: Store, folder: Path, pool: Pool) -> None:
    _timed(label, lambda: update(store, folder, pool, processors()))


def _timed(label: str, work: Callable[[], Result]) -> Result:
    clock, busy = time.perf_counter(), time.process_time()
    result = work()
    wall, own = time.perf_counter() - clock, time.process_time() - busy
    sys.stdout.write(f"{label:32} clock {wall:8.2f} s   processor {own:8.2f} s\n")
    sys.stdout.flush()
    return result


def _right(store: Store, told: Sequence[Told]) -> float:
    wanted = {one.name: one.event for one in told}
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
