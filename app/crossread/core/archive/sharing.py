"""Share work out to processes of this machine, or to a cluster; what is lost is done again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, TypeVar

from crossread.core.errors import UsageError
from crossread.core.messages import message

if TYPE_CHECKING:
    from distributed import Client

Job = TypeVar("Job")
Result = TypeVar("Result")
Pool = Callable[[], AbstractContextManager[Executor]]
"""Starts processes that work can be given to; they end with the context."""

_AHEAD = 4
"""Jobs for each process that wait for it."""
_ATTEMPTS = 3
"""Pools that may break before the work is done here."""


def share(
    work: Callable[[Job], Result], jobs: Sequence[Job], pool: Pool | None, workers: int
) -> Iterator[Result]:
    """Yield the result of every job as it is done, in no order.

    A process that dies takes its pool along: its jobs are given to a new one and, when that has
    happened too often, done in this process. Without a *pool* all are done here.
    """
    left = dict(enumerate(jobs))
    for _ in range(_ATTEMPTS if pool is not None else 0):
        if pool is None or not left:
            break
        with pool() as executor:
            for number, result in _through(executor, work, left, workers * _AHEAD):
                del left[number]
                yield result
    for job in left.values():
        yield work(job)


def _through(
    executor: Executor, work: Callable[[Job], Result], jobs: dict[int, Job], most: int
) -> Iterator[tuple[int, Result]]:
    """Yield numbers and results of jobs until all are done, or the pool breaks."""
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - 20 ms

    waiting = iter(list(jobs.items()))
    running: dict[Future[Result], int] = {}
    try:
        while True:
            for number, job in waiting:
                running[executor.submit(work, job)] = number
                if len(running) >= most:
                    break
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), future.result()
    except BrokenProcessPool:
        return
    finally:
        for future in running:
            future.cancel()


def local_pool(workers: int) -> Pool:
    """Return a pool of processes on this machine."""

    def start() -> AbstractContextManager[Executor]:
        import multiprocessing  # noqa: PLC0415 - loaded where many files are read
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - the same

        # A fork of a process with threads may hang.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(workers, context, initializer=_end_with_parent)

    return start


def _end_with_parent() -> None:
    """Have this process end when the one that started it does: killed, it can tell nobody."""
    import multiprocessing  # noqa: PLC0415 - loaded in such a process anyway
    import threading  # noqa: PLC0415 - the same

    def watch() -> None:
        parent = multiprocessing.parent_process()
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def cluster_pool(address: str) -> Pool:
    """Return the workers of a Dask cluster, which do lost work again by themselves.

    Raises UsageError where Dask is not installed, or no scheduler answers.
    """

    @contextmanager
    def start() -> Iterator[Executor]:
        with _connected(address) as client:
            yield client.get_executor(pure=False)

    return start


def cluster_workers(address: str) -> int:
    """Return how many jobs a Dask cluster does at once, 1 at least; raises as `cluster_pool`."""
    with _connected(address) as client:
        return max(1, int(sum(client.nthreads().values())))


@contextmanager
def _connected(address: str) -> Iterator[Client]:
    try:
        from distributed import Client  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise UsageError(
            message("A cluster needs Dask: install it with pip install 'crossread[cluster]'.")
        ) from error
    try:
        client = Client(address, timeout=_ANSWER)
    except (OSError, ValueError) as error:
        raise UsageError(
            message(
                "No scheduler answers at “{address}”. Start one with dask scheduler, "
                "and workers with dask worker.",
                address=address,
            )
        ) from error
    with client:
        yield client


_ANSWER = 10
"""Seconds in which a scheduler answers."""


def processors() -> int:
    """Return how many processes this one may keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
