"""Bring a store up to date with its folder: read what is new, forget what is gone, group again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crossread.core.archive.grouping import group
from crossread.core.archive.pace import time_left
from crossread.core.archive.scanning import Stamp, changes, scan
from crossread.core.archive.sharing import Pool, share
from crossread.core.archive.store import Store
from crossread.core.archive.taking import Taken, take
from crossread.core.errors import InputError
from crossread.core.messages import Message, message, plural
from crossread.core.types import Progress

MOST_AT_ONCE = 32
"""Files that are read together: so much work is lost at most by a process that dies."""
_WRITTEN_EVERY = 1.0
"""Seconds between two transactions; each costs some milliseconds."""
FEWEST = 64
"""New files from which other processes are worth their start."""

Batch = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Updated:
    """What bringing a store up to date has done."""

    read: int
    """New and changed files that were read."""
    gone: int
    kept: int
    """Files that were left as they are."""


def update(
    store: Store,
    folder: Path,
    pool: Pool | None = None,
    workers: int = 1,
    progress: Progress = lambda _share, _what: None,
) -> Updated:
    """Read what is new in the folder; whatever *progress* raises leaves what was read in the store.

    Raises InputError where there is no such folder.
    """
    if not folder.is_dir():
        raise InputError(message("There is no folder “{path}”.", path=str(folder)))
    before, now = store.stamps(), scan(folder)
    found = changes(before, now)
    store.forget(found.gone)
    if found.new:
        _read(store, folder, {name: now[name] for name in found.new}, (pool, workers), progress)
    settle(store, progress)
    return Updated(len(found.new), len(found.gone), len(now) - len(found.new))


def settle(store: Store, progress: Progress = lambda _share, _what: None) -> None:
    """Tell which of the documents that were read are one event, where that is not known yet."""
    if not store.is_grouped():
        progress(0.95, message("Telling which files report the same event"))
        ids, features = store.features()
        store.keep_groups(ids, group(features))


def _read(
    store: Store,
    folder: Path,
    new: dict[str, Stamp],
    by: tuple[Pool | None, int],
    progress: Progress,
) -> None:
    pool, workers = by
    work = partial(take, str(folder))
    jobs = batches(tuple(new), workers)
    done, start, written = 0, time.monotonic(), 0.0
    waiting: list[tuple[Taken, Stamp]] = []
    progress(0.0, told(0, len(new), 0.0))
    try:
        for taken in share(work, jobs, pool if len(new) >= FEWEST else None, workers):
            waiting += [(one, new[one.name]) for one in taken]
            done += len(taken)
            if time.monotonic() - written > _WRITTEN_EVERY:
                store.keep(waiting)
                waiting, written = [], time.monotonic()
            progress(0.95 * done / len(new), told(done, len(new), time.monotonic() - start))
    finally:
        store.keep(waiting)


def batches(names: Sequence[str], workers: int) -> list[Batch]:
    """Return the files in parts small enough that every worker has some to the end."""
    size = max(1, min(MOST_AT_ONCE, len(names) // (4 * max(1, workers))))
    return [tuple(names[at : at + size]) for at in range(0, len(names), size)]


def told(done: int, of: int, seconds: float) -> Message:
    """Return how far reading is, how fast, and how long it will take."""
    if not done or not seconds:
        return plural("Reading {count:number} file", "Reading {count:number} files", count=of)
    rate = done / seconds
    return message(
        "Reading {done:number} of {of:number} files, {rate:number} a second, {left} left",
        done=done,
        of=of,
        rate=round(rate),
        left=time_left(of - done, rate),
    )
