"""A Dask cluster gives what this machine alone gives, even when one of its workers is killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from archives import die_once
from bench.made_archive import make_archive, write_archive
from crossread.core.archive import Store, cluster_pool, cluster_workers, update
from crossread.core.archive.sharing import share

distributed = pytest.importorskip("distributed", reason="Dask is not installed: crossread[cluster]")
FILES = 128
JOBS = list(range(40))


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """Return the address of a cluster of two worker processes on this machine."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", memory_limit=None
    ) as made:
        yield made.scheduler_address


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    write_archive(folder, list(make_archive(FILES)))
    return folder


def processes(scheduler: str) -> dict[str, int]:
    """Return the process of every worker, once both are there."""
    with distributed.Client(scheduler) as client:
        client.wait_for_workers(2, timeout=60)
        return dict(client.run(os.getpid))


def events(store: Store) -> set[frozenset[str]]:
    found: dict[int, set[str]] = {}
    for placed in store.placed():
        found.setdefault(placed.event, set()).add(placed.document.path)
    return set(map(frozenset, found.values()))


def test_a_cluster_tells_how_many_jobs_it_does_at_once(scheduler: str) -> None:
    processes(scheduler)
    assert cluster_workers(scheduler) == 2


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_the_job_that_kills_its_worker_is_done_again(tmp_path: Path, scheduler: str) -> None:
    work = partial(die_once, str(tmp_path / "mark"))
    pool = cluster_pool(scheduler)
    assert sorted(share(work, JOBS, pool, 2)) == [2 * job for job in JOBS]
    assert (tmp_path / "mark").exists()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_an_archive_is_the_same_when_a_worker_is_killed_while_it_reads(
    tmp_path: Path, folder: Path, scheduler: str
) -> None:
    workers = processes(scheduler)
    victims = [min(workers.values())]
    killed_at: list[float] = []

    def kill(done: float, _what: object) -> None:
        if done and victims:
            os.kill(victims.pop(), signal.SIGKILL)
            killed_at.append(done)

    with Store(tmp_path / "far.sqlite") as far, Store(tmp_path / "near.sqlite") as near:
        update(far, folder, cluster_pool(scheduler), 2, kill)
        update(near, folder)
        assert len(far.placed()) == FILES
        assert events(far) == events(near)
        assert far.failures() == near.failures()
    [share_done] = killed_at
    assert share_done < 0.5
    assert set(processes(scheduler).values()) != set(workers.values())
