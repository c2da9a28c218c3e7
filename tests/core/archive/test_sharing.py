"""Work is done once, wherever it is done, and again where it was lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from archives import die_once
from crossread.core.archive import sharing
from crossread.core.archive.sharing import (
    cluster_pool,
    cluster_workers,
    local_pool,
    processors,
    share,
)
from crossread.core.errors import UsageError

JOBS = list(range(40))


@contextmanager
def threads() -> Iterator[Executor]:
    with ThreadPoolExecutor(2) as pool:
        yield pool


def double(number: int) -> int:
    return 2 * number


@pytest.mark.parametrize("pool", [None, threads])
def test_every_job_is_done_once(pool: type | None) -> None:
    assert sorted(share(double, JOBS, pool, 2)) == [2 * job for job in JOBS]


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_the_work_of_a_killed_process_is_done_again(tmp_path: Path) -> None:
    work = partial(die_once, str(tmp_path / "mark"))
    assert sorted(share(work, JOBS, local_pool(2), 2)) == [2 * job for job in JOBS]
    assert (tmp_path / "mark").exists()


def test_an_error_of_a_job_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        list(share(lambda job: 1 // job, JOBS, threads, 2))


def test_without_dask_or_scheduler_a_sentence_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sharing, "_ANSWER", 0.2)  # nobody answers there
    pool = cluster_pool("tcp://127.0.0.1:9")
    with pytest.raises(UsageError, match=r"cluster\]|scheduler"), pool():
        pass
    with pytest.raises(UsageError, match=r"cluster\]|scheduler"):
        cluster_workers("tcp://127.0.0.1:9")


def test_there_is_a_processor() -> None:
    assert processors() >= 1
